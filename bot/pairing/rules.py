"""What two people are to matching, and what a pairing goes through. Plain values only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Kind = Literal["nurse", "mentor"]
KINDS: tuple[Kind, ...] = ("nurse", "mentor")

State = Literal[
    "proposed", "agreed_by_parent", "agreed_by_helper", "active", "declined", "expired", "withdrawn", "ended"
]
OPEN = ("proposed", "agreed_by_parent", "agreed_by_helper")
"""Nobody has said no, and not both have said yes."""
HELD = (*OPEN, "active")
"""What takes a helper's room: a proposal holds it until it is answered, so that no cap can be passed."""

CELL_MINUTES = 30
DAY_CELLS = 24 * 60 // CELL_MINUTES
WEEK_CELLS = 7 * DAY_CELLS
PARTS_OF_DAY = {"morning": (8 * 60, 12 * 60), "afternoon": (12 * 60, 17 * 60), "evening": (17 * 60, 21 * 60)}
"""What people mean by a part of the day: from and to, minutes of the local day."""
DAYS = {"weekday": range(5), "weekend": range(5, 7)}

TIERS = ("none", "chat", "public", "home", "child")
"""What a helper may be cleared for; each holds those before it."""


UNSAID = frozenset({"apart", "tried", "here"})
"""Rules that nobody is told of by name: nobody reads a no, nor that there was one."""
NOBODY_ELSE = "nobody_else"


@dataclass(frozen=True, slots=True)
class Seeker:
    """A parent for whom somebody is looked for. `child` is the day of birth (or due) counted from year 1, None when not
    told or after a loss; `free` is a week in half-hour cells as bits (0: not told); `apart` are the ids of those never
    to be proposed, `tried` of those with whom it came to nothing lately.
    """

    id: int
    language: str
    speaks: frozenset[str]
    area: str | None = None
    child: int | None = None
    lived: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    free: int = 0
    apart: frozenset[int] = frozenset()
    tried: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Helper:
    """A nurse or mentor who might be proposed. `here`: joined, not paused, reachable. `load` counts families and open
    proposals together, `asked` the open proposals; `soft` and `cap` are families at once; `tier` the highest cleared.
    """

    id: int
    speaks: frozenset[str]
    soft: int
    cap: int
    load: int = 0
    asked: int = 0
    here: bool = True
    area: str | None = None
    child: int | None = None
    lived: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset()
    free: int = 0
    tier: str = "none"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that counts, its points, and the values that say it in words. These are the reasons people read."""

    name: str
    points: int
    values: tuple[int | str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A helper that could be proposed; the score is the sum of its parts."""

    helper_id: int
    score: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A parent's place in the queue: higher priority first, then who waits longest, then the lower id."""

    parent_id: int
    since: int
    priority: int = 0


def in_turn(waiting: Iterable[Waiting]) -> list[Waiting]:
    """Who is served first."""
    return sorted(waiting, key=lambda one: (-one.priority, one.since, one.parent_id))


@lru_cache(maxsize=4096)
def cells(spans: tuple[tuple[int, int, int], ...]) -> int:
    """A week as bits from (weekday, from, to) in minutes of the local day: the half hours that lie wholly inside."""
    week = 0
    for weekday, start, end in spans:
        first, beyond = -(-start // CELL_MINUTES), end // CELL_MINUTES
        if first < beyond:
            week |= ((1 << (beyond - first)) - 1) << (weekday * DAY_CELLS + first)
    return week


@lru_cache(maxsize=4096)
def free_cells(told: frozenset[str]) -> int:
    """A week as bits from words such as "weekday-morning"; words nobody knows count nothing."""
    spans: list[tuple[int, int, int]] = []
    for word in told:
        days, _, part = word.partition("-")
        if days in DAYS and part in PARTS_OF_DAY:
            spans.extend((day, *PARTS_OF_DAY[part]) for day in DAYS[days])
    return cells(tuple(spans))


def best_time(shared: int) -> tuple[int, str]:
    """(weekday, part of day) with the most time in `shared`, the earliest of equals."""
    found = [
        (-(shared & cells(((day, *hours),))).bit_count(), day, place, part)
        for day in range(7)
        for place, (part, hours) in enumerate(PARTS_OF_DAY.items())
    ]
    _, day, _, part = min(found)
    return day, part


def said(rule: str) -> str:
    """How staff are told of a rule that left nobody."""
    return NOBODY_ELSE if rule in UNSAID else rule


def rank(tier: str) -> int:
    """How far a clearance reaches. Of whoever had theirs withdrawn: less far than a place asks that asks for none."""
    return TIERS.index(tier) if tier in TIERS else -1


def says_yes(state: State, side: Literal["parent", "helper"]) -> State | None:
    """The state after that side has said yes; None when there is nothing to say yes to. Twice yes stays yes."""
    if state == f"agreed_by_{side}":
        return state
    if state == "proposed":
        return "agreed_by_parent" if side == "parent" else "agreed_by_helper"
    if state in OPEN:
        return "active"
    return None


def waits_for(state: State, side: Literal["parent", "helper"]) -> bool:
    """Whether that side has not answered yet."""
    return state in OPEN and state != f"agreed_by_{side}"


def ordered(codes: Iterable[str], first: Sequence[str] = ()) -> tuple[str, ...]:
    """Codes in one order for everybody: those of `first` before the others, then by letter."""
    known = set(codes)
    return (*(code for code in first if code in known), *sorted(known - set(first)))

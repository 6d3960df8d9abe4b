"""Everything in one person's book, and its sums: by month, by kind, by whom it was with. Given and received stand side
by side and are never taken from one another. Pure rules.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from bot.base.clock import Instant, today
from bot.hours.rules import Totals

ERASED = 0
"""The id of somebody who was erased: their name reads "someone"."""
LEGS = (":parent", ":helper")
"""How the keys of the two ways of one thing end."""

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened: what it came from, with whom (None: with nobody to name; `ERASED`), and minutes both
    ways. `moved` minutes went between books without anybody's time in them. What was `taken_back` stays to be seen, and
    counts nowhere.
    """

    happened_at: Instant
    kind: str
    evidence: str
    other: int | None
    given: int = 0
    received: int = 0
    moved: int = 0
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Some lines of one month ("2026-11"), newest first, and what was given and received in the whole of it."""

    month: str
    totals: Totals
    lines: tuple[Line, ...]


def telling(key: str) -> str:
    """The key of one telling of a thing: both ways of it have the same."""
    return next((key.removesuffix(leg) for leg in LEGS if key.endswith(leg)), key)


def only(lines: Sequence[Line], kind: str | None, other: int | None) -> list[Line]:
    """Those of that kind and with that person; of every kind, and with everybody, where None is told."""
    return [line for line in lines if kind in (None, line.kind) and other in (None, line.other)]


def total(lines: Iterable[Line]) -> Totals:
    """What was given and received in all."""
    counted = [line for line in lines if not line.taken_back]
    return Totals(sum(line.given for line in counted), sum(line.received for line in counted))


def by_kind(lines: Sequence[Line]) -> list[tuple[str, Totals]]:
    """What was given and received of each kind, in the order of their codes."""
    return sorted(_by(lines, lambda line: line.kind))


def by_other(lines: Sequence[Line]) -> list[tuple[int, Totals]]:
    """What was given to each person and received from them, whoever it was with last first. Never by how much."""
    return _by([line for line in lines if line.other is not None], lambda line: line.other or ERASED)


def by_month(lines: Sequence[Line], zone: str) -> list[tuple[str, Totals]]:
    """What was given and received in each month ("2026-11") in which something happened, the newest first."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(month_of(line.happened_at, zone), []).append(line)
    return [(month, total(some)) for month, some in found.items()]


def _by(lines: Sequence[Line], key: Callable[[Line], K]) -> list[tuple[K, Totals]]:
    found: dict[K, list[Line]] = {}
    for line in lines:
        if not line.taken_back and line.given + line.received:
            found.setdefault(key(line), []).append(line)
    return [(one, total(some)) for one, some in found.items()]


def few(shares: Sequence[tuple[K, Totals]], most: int) -> list[tuple[K | None, Totals]]:
    """At most so many of them: where there are more, the last one is all that is left together, and named None."""
    if len(shares) <= most:
        return list(shares)
    rest = [totals for _, totals in shares[most - 1 :]]
    left = Totals(sum(one.given for one in rest), sum(one.received for one in rest))
    return [*shares[: most - 1], (None, left)]


def month_of(instant: Instant, zone: str) -> str:
    """The month in which it was then on clocks in `zone`."""
    return today(instant, zone)[:7]


def lately(lines: Sequence[Line], now: Instant, zone: str, many: int) -> list[tuple[str, Totals]]:
    """What was given and received in each of the last months, the earliest first."""
    found = dict(by_month(lines, zone))
    return [(month, found.get(month, Totals())) for month in last_months(today(now, zone), many)]


def last_months(this_day: str, many: int) -> list[str]:
    """So many months up to that of the day ("2026-11-24"), the earliest first."""
    day = date.fromisoformat(this_day)
    counted = [day.year * 12 + day.month - 1 - back for back in reversed(range(many))]
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in counted]


def pages(lines: Sequence[Line], zone: str, most: int) -> list[Page]:
    """The lines month by month, at most so many on a page."""
    found = []
    for month, totals in by_month(lines, zone):
        of_month = tuple(line for line in lines if month_of(line.happened_at, zone) == month)
        found += [Page(month, totals, of_month[start : start + most]) for start in range(0, len(of_month), most)]
    return found

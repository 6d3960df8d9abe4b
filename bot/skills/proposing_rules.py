"""Whom to ask next, where no database is needed: turns for everybody, and nobody asked too often."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.base.clock import DAY, MINUTE, Instant
from bot.skills.fitting import Fit
from bot.skills.store.asked import Asked

WEEK: Instant = 7 * DAY
SETTLE: Instant = 10 * MINUTE
"""So long after something was put up or changed nobody is asked yet: where and when are often said next."""
AGAIN: Instant = DAY
"""So often everybody is looked at again, whatever happens."""
ASKS_A_WEEK = 3
"""So often anybody is asked to give in seven days, whatever they answer."""
TURNS: Instant = 12 * WEEK
"""So far back it counts who was asked how often."""
REST: Instant = WEEK
"""So long somebody rests who would like to."""
REMINDED = 1
"""So often a needer is reminded of who said yes for them."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How often somebody was asked lately, when last (0: never), how often in the last seven days; and whether
    something waits for their answer now.
    """

    times: int = 0
    last: Instant = 0
    this_week: int = 0
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class Looking:
    """A need for which somebody is looked for: who is not asked for it again now, and how many more may be."""

    search_id: int
    need_id: int
    before: frozenset[int]
    room: int


@dataclass(frozen=True, slots=True)
class Round:
    """What a round at a place needs to be worked out. `goes_on` where anything is looked for at all."""

    place: str
    now: Instant
    looking: tuple[Looking, ...]
    found: tuple[Fit, ...] = field(repr=False)
    known: Mapping[int, Turn] = field(repr=False)
    goes_on: bool = True


@dataclass(frozen=True, slots=True)
class Chosen:
    """Whom a round asks: (the search, what fits), in their order."""

    place: str
    asks: tuple[tuple[int, Fit], ...] = field(repr=False)
    goes_on: bool = True


def choose(given: Round) -> Chosen:
    """Whom to ask for each need now; nobody for two."""
    known = dict(given.known)
    by_need: dict[int, list[Fit]] = {}
    for fit in given.found:
        by_need.setdefault(fit.need_id, []).append(fit)
    asks: list[tuple[int, Fit]] = []
    for one in given.looking:
        for fit in next_asked(by_need.get(one.need_id, []), known, one.before, one.room):
            asks.append((one.search_id, fit))
            known[fit.giver_id] = _with_one_more(known.get(fit.giver_id, Turn()), given.now)
    return Chosen(given.place, tuple(asks), given.goes_on)


def _with_one_more(turn: Turn, now: Instant) -> Turn:
    return Turn(turn.times + 1, now, turn.this_week + 1, is_asked=True)


def turns(asked: Iterable[Asked], now: Instant) -> dict[int, Turn]:
    """Whose turn it is, from everything that was asked lately."""
    found: dict[int, Turn] = {}
    for one in asked:
        before = found.get(one.giver_id, Turn())
        found[one.giver_id] = Turn(
            before.times + 1,
            max(before.last, one.asked_at),
            before.this_week + (one.asked_at > now - WEEK),
            before.is_asked or one.is_open,
        )
    return found


def next_asked(found: Sequence[Fit], known: Mapping[int, Turn], before: frozenset[int], most: int) -> list[Fit]:
    """Whom of these to ask now for one need, at most `most`: those never asked first, then who was asked least, then
    who was asked longest ago, then who fits best. None of `before`, nobody twice, nobody whose answer is waited for,
    and nobody who was asked often enough this week.
    """
    best: dict[int, Fit] = {}
    for fit in found:
        turn = known.get(fit.giver_id, Turn())
        if fit.giver_id in before or turn.is_asked or turn.this_week >= ASKS_A_WEEK:
            continue
        if fit.giver_id not in best or fit.worth > best[fit.giver_id].worth:
            best[fit.giver_id] = fit
    return sorted(best.values(), key=lambda fit: _place_in_line(fit, known))[: max(0, most)]


def _place_in_line(fit: Fit, known: Mapping[int, Turn]) -> tuple[int, Instant, int, int]:
    turn = known.get(fit.giver_id, Turn())
    return turn.times, turn.last, -fit.worth, fit.giver_id

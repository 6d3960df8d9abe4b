"""Who could be in one circle of neighbours: near each other, with children of about one age and a language in common,
nobody beside somebody from whom they are kept apart. Plain values only; the same people give the same circles.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

CHILD_DAYS_MAX = 300
"""So far apart the days of birth, or the days expected, of the children of one circle are at most."""

Minutes = Callable[[str, str], int]
"""How long the way is between two areas, in minutes."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody who would like a circle. `day` is the day of birth or the day expected as an ordinal, None where it is
    not said or does not matter (a mentor); `apart` from whom they are kept apart; whoever has waited longest has the
    lowest `since`.
    """

    id: int
    area: str
    speaks: frozenset[str]
    day: int | None = None
    apart: frozenset[int] = frozenset()
    since: int = 0


@dataclass(frozen=True, slots=True)
class Bounds:
    """From how many to how many a circle is, and how long the way between any two of it is at most."""

    least: int
    most: int
    farthest_minutes: int


def fit(one: Neighbour, other: Neighbour, farthest: int, minutes: Minutes) -> bool:
    """Whether two may be in one circle, their language aside."""
    if one.id == other.id or other.id in one.apart or one.id in other.apart:
        return False
    if one.day is not None and other.day is not None and abs(one.day - other.day) > CHILD_DAYS_MAX:
        return False
    return minutes(one.area, other.area) <= farthest


def fits_all(one: Neighbour, among: Iterable[Neighbour], farthest: int, minutes: Minutes) -> bool:
    """Whether somebody may be in one circle with all of these."""
    return all(fit(one, other, farthest, minutes) for other in among)


def grouped(people: Sequence[Neighbour], bounds: Bounds, minutes: Minutes) -> list[tuple[str, tuple[int, ...]]]:
    """Circles of those people: the language of each, and who is in it. Whoever has waited longest is looked at first;
    nobody is in two, and whoever is in none waits on.
    """
    left = sorted(people, key=lambda one: (one.since, one.id))
    found: list[tuple[str, tuple[int, ...]]] = []
    for first in tuple(left):
        if first not in left:
            continue
        tried = [(language, _around(first, left, language, bounds, minutes)) for language in sorted(first.speaks)]
        language, best = max(tried, key=lambda one: len(one[1]), default=("", []))
        if len(best) >= bounds.least:
            found.append((language, tuple(sorted(one.id for one in best))))
            left = [one for one in left if one not in best]
    return found


def _around(
    first: Neighbour, left: Sequence[Neighbour], language: str, bounds: Bounds, minutes: Minutes
) -> list[Neighbour]:
    """Whoever could be with that one, the nearest first, as many as there may be."""
    near = sorted((one for one in left if language in one.speaks), key=lambda one: _distance(first, one, minutes))
    chosen = [first]
    for one in near:
        if len(chosen) < bounds.most and fits_all(one, chosen, bounds.farthest_minutes, minutes):
            chosen.append(one)
    return chosen


def _distance(first: Neighbour, one: Neighbour, minutes: Minutes) -> tuple[int, int, int, int]:
    days = 0 if first.day is None or one.day is None else abs(first.day - one.day)
    return minutes(first.area, one.area), days, one.since, one.id

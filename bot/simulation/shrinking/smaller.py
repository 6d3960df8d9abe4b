"""Leaving out: what is the least of a tale that still breaks in the same way? Pure; whoever asks says what breaks.

First people as a whole, then what goes wrong in the world as a whole, then days, then piece by piece, the last first:
what is late hangs on what was early, and seldom the other way round.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.base.clock import DAY
from bot.practice.retold.tale import NOBODY, Happening

T = TypeVar("T")
Tried = Callable[[Sequence[T]], Sequence[T] | None]
"""What of these had a part in it when they were tried, in their order; None where they did not break."""


def least(parts: Sequence[T], tried: Tried[T]) -> list[T]:
    """A part of these that still breaks, in their order, from which no single one can be left out."""
    kept = list(parts)
    size = max(1, len(kept) // 2)
    while True:
        before = len(kept)
        kept = _without_stretches(kept, size, tried)
        if size == 1 and len(kept) == before:
            return kept
        size = max(1, min(size, len(kept)) // 2)


def _without_stretches(parts: list[T], size: int, tried: Tried[T]) -> list[T]:
    """Without each stretch of that size that can be spared, the last first."""
    kept, end = parts, len(parts)
    while end > 0:
        start = max(0, end - size)
        left = tried(kept[:start] + kept[end:])
        if left is not None:
            before = {id(one) for one in kept[:start]}
            start = sum(id(one) in before for one in left)
            kept = list(left)
        end = start
    return kept


def smaller(happenings: Sequence[Happening], tried: Tried[Happening]) -> list[Happening]:
    """The least of these that still breaks."""
    kept = list(happenings)
    for kind in (_person, _trouble, _day):
        kept = _by_groups(kept, kind, tried)
    kept = least(kept, tried)
    for at in reversed([at for at, one in enumerate(kept) if one.who == NOBODY]):
        kept = _sooner(kept, at, tried)
    return kept


def _sooner(kept: list[Happening], at: int, tried: Tried[Happening]) -> list[Happening]:
    """With that trouble right after the first act after which it breaks too: what stands between is then not needed."""
    for place in range(at):
        if kept[place].who != NOBODY:
            moved = replace(kept[at], at=kept[place].at, given={**kept[at].given, "skip": 0})
            left = tried([*kept[: place + 1], moved, *kept[place + 1 : at], *kept[at + 1 :]])
            if left is not None:
                return list(left)
    return kept


def _by_groups(
    happenings: list[Happening], kind: Callable[[Happening], Hashable], tried: Tried[Happening]
) -> list[Happening]:
    """Without each group that can be spared; what is of no group stays."""
    kept = happenings

    def tried_groups(groups: Sequence[Hashable]) -> list[Hashable] | None:
        nonlocal kept
        left = tried([one for one in happenings if kind(one) is None or kind(one) in groups])
        if left is None:
            return None
        kept = list(left)
        there = {kind(one) for one in kept}
        return [group for group in groups if group in there]

    groups = list(dict.fromkeys(kind(one) for one in happenings))
    least([group for group in groups if group is not None], tried_groups)
    return kept


def _person(one: Happening) -> Hashable:
    return None if one.who == NOBODY else one.who


def _trouble(one: Happening) -> Hashable:
    return (one.what, one.given.get("kind")) if one.who == NOBODY else None


def _day(one: Happening) -> Hashable:
    return one.at // DAY

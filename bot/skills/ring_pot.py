"""Chains from the pot: the best of them all at once, from plain values.

Somebody receives who can give nothing just now, or has just had a baby: the pot gives for them. Whoever helps them is
helped by a third, who may need something too and has hours to receive for it. So three people are in each, and two
needs are met. The pot never gives more in all than it holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain

import numpy as np

from bot.base.whole_numbers import Whole
from bot.skills.fitting import Fit
from bot.skills.programme import Part, Rows, chosen
from bot.skills.ring_choice import Night, best_of_each
from bot.skills.ring_rules import Circle
from bot.skills.watch import Watch

FIRST_WORTH = 1_000
"""Points that it counts more to give for a parent after a birth: more than any two legs are worth."""

Arcs = Mapping[tuple[int, int], tuple[int, Fit]]


@dataclass(frozen=True, slots=True)
class _Choice:
    """What there is to choose from: pairs (giver, needer) whose needer the pot could give for, and those before them;
    `number` counts people, `points` and `minutes` are of the pairs.
    """

    last: list[tuple[int, int]]
    first: list[tuple[int, int]]
    number: Mapping[int, int]
    points: list[int]
    minutes: list[int]


def from_pot(night: Night, seconds: float) -> tuple[tuple[Circle, ...], bool]:
    """The chains from the pot that together are worth most, and whether that is proven: nobody in two of them, and no
    more minutes in all than the pot has. The same people give the same ones in whatever order they come.
    """
    cover = night.cover
    able = [fit for fit in night.fits if fit.minutes <= min(cover.minutes, cover.most.get(fit.needer_id, 0))]
    ends, before = best_of_each(replace(night, fits=tuple(able))), best_of_each(night)
    helped = {needer for _, needer in before}
    last = sorted(pair for pair in ends if pair[0] in helped)
    helpers = {giver for giver, _ in last}
    first = sorted(pair for pair in before if pair[1] in helpers)
    if not first:
        return (), True
    number = {person: at for at, person in enumerate(sorted({*chain(*last, *first)}))}
    points = [ends[pair][0] + _bonus(night, pair[1]) for pair in last] + [before[pair][0] for pair in first]
    choice = _Choice(last, first, number, points, [ends[pair][1].minutes for pair in last])
    found = chosen([_part(choice)], _rows(choice, cover.minutes), Watch(seconds))
    if found is None:
        return (), False
    return tuple(_circles(choice, np.flatnonzero(found.taken[0]).tolist(), ends, before)), found.proven


def _bonus(night: Night, needer: int) -> int:
    return FIRST_WORTH if needer in night.cover.first and not night.kept else 0


def _rows(choice: _Choice, minutes: int) -> Rows:
    """Everybody in one at most; whoever helps the last is helped; and no more minutes than there are."""
    return Rows(len(choice.number), even=len(choice.number), at_most=(minutes,))


def _part(choice: _Choice) -> Part:
    """Last legs stand for both their people, first legs for who gives: whoever stands between is counted once."""
    people = len(choice.number)
    entries: list[tuple[int, int, int]] = []
    for column, (giver, needer) in enumerate(choice.last):
        helper = choice.number[giver]
        entries += [(helper, column, 1), (choice.number[needer], column, 1), (people + helper, column, -1)]
        entries.append((2 * people, column, choice.minutes[column]))
    for column, (giver, needer) in enumerate(choice.first, len(choice.last)):
        entries += [(choice.number[giver], column, 1), (people + choice.number[needer], column, 1)]
    rows: Whole = np.array(entries, dtype=np.int64).T
    return Part(np.array(choice.points, dtype=np.int64), rows[0], rows[1], rows[2])


def _circles(choice: _Choice, taken: list[int], ends: Arcs, before: Arcs) -> list[Circle]:
    legs = [*choice.last, *choice.first]
    helping = {pair[1]: pair for pair in (legs[at] for at in taken if at >= len(choice.last))}
    closing = [legs[at] for at in taken if at < len(choice.last)]
    found = [Circle((before[helping[pair[0]]][1], ends[pair][1]), from_pot=True) for pair in closing]
    people = [one for circle in found for one in circle.people]
    if len({*people}) < len(people) or len(found) < len(helping):
        raise RuntimeError("the choice has somebody twice, or nowhere")
    return found

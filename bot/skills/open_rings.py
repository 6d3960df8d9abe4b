"""Rings and chains of any length: everybody is given whom they help and who helps them, at once.

It is an assignment: each person is to help one, be it themselves, which stands for nobody. Its permutation falls into
rings; where givers may be helped for nothing, each ring with givers in it is chains, one after each giver. Solved by
the exact flow that pairs families with helpers (`bot/pairing/assignment.py`), and proven by its prices.
"""

import numpy as np

from bot.base.whole_numbers import Whole
from bot.pairing.assignment import Case as Pairs
from bot.pairing.assignment import best
from bot.pairing.prices import prices
from bot.skills.cases import ANY_LENGTH, Case

CLOSING_MAX = 5_000_000
"""So many arcs back to givers may be added at most."""


def is_open(case: Case) -> bool:
    """Whether neither rings nor chains are held to a length that matters."""
    others = int((~case.giver).sum())
    if case.max_ring != ANY_LENGTH and case.max_ring < others:
        return False
    givers = case.giver[case.tail].any() and case.max_chain > 0
    return not givers or (case.max_chain >= others and others * int(case.giver.sum()) <= CLOSING_MAX)


def solved(case: Case) -> list[tuple[int, ...]]:
    """The best rings, and the best chains where there may be any. `is_open` holds for `case`."""
    chains = case.max_chain > 0
    arcs = np.flatnonzero(np.full(len(case.tail), chains) | ~case.giver[case.tail])
    everybody = np.arange(case.people)
    rows = [np.stack([case.tail[arcs], case.head[arcs], case.worth[arcs] + 1], 1), _worthless(everybody, everybody)]
    if chains:
        others, givers = np.flatnonzero(~case.giver), np.flatnonzero(case.giver)
        rows.append(_worthless(np.repeat(others, len(givers)), np.tile(givers, len(others))))
    pairs = Pairs.of(case.people, np.ones(case.people, dtype=np.int64), np.concatenate(rows))
    found = best(pairs)
    prices(pairs, found)
    return _rings_and_chains(case, found.helper_of)


def _worthless(tail: Whole, head: Whole) -> Whole:
    return np.stack([tail, head, np.ones(len(tail), dtype=np.int64)], 1)


def _rings_and_chains(case: Case, helps: Whole) -> list[tuple[int, ...]]:
    seen = np.zeros(case.people, dtype=np.bool_)
    found = []
    for start in [*np.flatnonzero(case.giver).tolist(), *np.flatnonzero(~case.giver).tolist()]:
        people: list[int] = []
        at = start
        while not seen[at] and not (people and case.giver[at]):
            seen[at] = True
            people.append(at)
            at = int(helps[at])
        if len(people) > 1:
            found.append(tuple(people))
    return found

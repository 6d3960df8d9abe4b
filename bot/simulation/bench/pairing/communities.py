"""Made-up communities: the same seed, the same people. Nobody in them is anybody."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bot.base.chance import SeededChance
from bot.pairing import rules
from bot.pairing.assignment import Case
from bot.pairing.night import Night
from bot.pairing.rules import Helper, Kind, Seeker, Waiting
from bot.places import service as places
from bot.places.rules import Place
from bot.simulation.bench import community
from bot.simulation.bench.community import MIXED

PER_HELPER = 5
ROOM = 1.1
"""Places for each family, all in all."""
CANDIDATES = 20
NEAR = 3 * CANDIDATES
"""Of so many who live nearest, those who fit best are a family's candidates."""
FIRST_HELPER = 1_000_000


def country(families: int, seed: int = 1, per_helper: int = PER_HELPER) -> Case:
    """Families all over one country, a helper for every few, room for one in ten more than there are. Each has 20
    candidates among those who live nearest; one town passes into the next, so that nothing of it can be solved alone.
    """
    from scipy.spatial import KDTree  # only benches live on a map

    chance = np.random.default_rng(seed)
    helpers = families // per_helper
    homes, theirs = chance.random((families, 2)), chance.random((helpers, 2))
    capacity = chance.integers(1, 2 * per_helper, helpers)
    capacity = np.maximum(1, np.rint(capacity * (ROOM * families / capacity.sum())).astype(np.int64))
    distance, nearest = KDTree(theirs).query(homes, min(NEAR, helpers))
    near = np.maximum(0, 400 - (distance * 50 * np.sqrt(helpers)).astype(np.int64))
    score = near + chance.integers(1, 450, nearest.shape)
    best = np.argsort(-score, axis=1, kind="stable")[:, :CANDIDATES]
    family = np.repeat(np.arange(families), best.shape[1])
    rows = [family, np.take_along_axis(nearest, best, 1).ravel(), np.take_along_axis(score, best, 1).ravel()]
    return Case.of(families, capacity, np.stack(rows, axis=1))


def families(seed: int, numbers: Sequence[int], place: Place) -> list[Seeker]:
    """Families who look for somebody, with these ids."""
    chance = SeededChance(seed)
    return [community.seeker(chance, place, number, MIXED) for number in numbers]


def helpers(seed: int, count: int, kind: Kind, place: Place) -> list[Helper]:
    """Helpers without any family yet: nurses with different hours a week, and mentors for one family each."""
    chance = SeededChance(seed)
    found = []
    for number in range(FIRST_HELPER, FIRST_HELPER + count):
        one = community.helper(chance, place, number, 0, MIXED)
        soft = place.mentor_soft if kind == "mentor" else place.caseload_soft * (2 + chance.below(3)) // 4
        hard = soft if kind == "mentor" else soft + place.caseload_hard - place.caseload_soft
        found.append(replace(one, soft=soft, cap=hard, load=0))
    return found


def opening(seed: int, kind: Kind, many: int, count: int) -> Night:
    """The night on which a place opens: so many families wait, none has anybody, and helpers may be asked about as many
    families as they have room for.
    """
    place = places.default()
    place = replace(place, pairing=replace(place.pairing, open_max=dict.fromkeys(rules.KINDS, place.caseload_hard)))
    seekers = families(seed, range(1, many + 1), place)
    waiting = [Waiting(one.id, since) for since, one in enumerate(seekers)]
    return Night(place, kind, tuple(seekers), tuple(waiting), tuple(helpers(seed + 1, count, kind, place)), {})

"""The same people give the same bytes: in a hundred orders, and in processes that hash texts by other seeds."""

import contextlib
import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace

from bot.base.apart import work_apart
from bot.base.chance import SeededChance
from bot.pairing import instances
from bot.pairing.assignment import Case
from bot.pairing.night import Night, plan
from bot.pairing.worst_off import fairest
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.pairing.communities import country, opening

ORDERS, HASH_SEEDS = 100, ("0", "1", "4711")
FAMILIES, PEOPLE = 1_000, (120, 120)
SHORT = (3, ("0",), 40, (12, 12))


def _run(short: bool) -> Sequence[Measured]:
    orders, seeds, many, people = SHORT if short else (ORDERS, HASH_SEEDS, FAMILIES, PEOPLE)
    case, night, chance = country(many), opening(8, "mentor", *people), SeededChance(9)
    answers = [of_case(_mixed_case(case, chance)) for _ in range(orders)]
    plans = [of_night(_mixed_night(night, chance)) for _ in range(orders)]
    for seed in seeds:
        with _hash_seed(seed):
            answers.append(work_apart(of_case, case))
            plans.append(work_apart(of_night, night))
    same = sum(Counter(found).most_common(1)[0][1] for found in (answers, plans))
    return [
        Measured(
            "answers with the same bytes",
            (100 * same / (len(answers) + len(plans)),),
            "%",
            f"A case of {many:,} families and the night of a place with {people[0]}, each in {orders} orders and in "
            f"{len(seeds)} processes of their own with other seeds for hashes.",
            Target(100, at_least=True),
        )
    ]


def of_case(case: Case) -> str:
    """What the answer to a case comes to."""
    return _digest(instances.answer(fairest(case)))


def of_night(night: Night) -> str:
    """What the plan of a night comes to."""
    return _digest(asdict(plan(night)))


def _digest(told: object) -> str:
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _mixed_case(case: Case, chance: SeededChance) -> Case:
    rows = list(zip(case.parent.tolist(), case.helper.tolist(), case.score.tolist(), strict=True))
    chance.shuffle(rows)
    return Case.of(case.parents, case.capacity, rows)


def _mixed_night(night: Night, chance: SeededChance) -> Night:
    both, helpers = list(zip(night.seekers, night.waiting, strict=True)), list(night.helpers)
    chance.shuffle(both)
    chance.shuffle(helpers)
    seekers, waiting = zip(*both, strict=True)
    return replace(night, seekers=seekers, waiting=waiting, helpers=tuple(helpers))


@contextlib.contextmanager
def _hash_seed(seed: str) -> Iterator[None]:
    """Processes started meanwhile hash texts by that seed."""
    before = os.environ.get("PYTHONHASHSEED")
    os.environ["PYTHONHASHSEED"] = seed
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONHASHSEED"]
        else:
            os.environ["PYTHONHASHSEED"] = before


SAME = Bench("same", "the same people in any order and any process: the same bytes", _run)

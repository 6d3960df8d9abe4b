"""Cases as JSON, so that anybody can check the method on people of their own."""

from typing import Any

from bot.base.instances import ImpossibleCase, count, numbers, read_object
from bot.pairing.assignment import Assignment, Case

FORM = '{"parents": 2, "helpers": 1, "capacity": [1], "candidates": [[0, 0, 5], [1, 0, 7]]}'
"""What a case looks like: candidates are [parent, helper, score], both counted from 0."""
COUNT_MAX = 10_000_000
_NAMES = frozenset({"parents", "helpers", "capacity", "candidates"})


def read(words: str) -> Case:
    """The case that stands there. `ImpossibleCase` says what is wrong with it."""
    told = read_object(words, _NAMES, FORM)
    capacity = numbers(told["capacity"], "capacity", count(told["helpers"], "helpers", COUNT_MAX))
    if not isinstance(told["candidates"], list):
        raise ImpossibleCase("candidates: a list of [parent, helper, score] is needed")
    rows = [numbers(row, f"candidates[{number}]", 3) for number, row in enumerate(told["candidates"])]
    return Case.of(count(told["parents"], "parents", COUNT_MAX), capacity, rows)


def answer(found: Assignment) -> dict[str, Any]:
    """The answer as JSON has it; pairs in the order of the families."""
    return {
        "assignment": [list(pair) for pair in found.pairs()],
        "placed": found.placed,
        "total": found.total,
        "optimal": found.optimal,
    }

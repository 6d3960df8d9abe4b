"""Cases as JSON, so that anybody can check the method on people of their own."""

import json
from typing import Any

from bot.pairing.assignment import Assignment, Case, ImpossibleCase

FORM = '{"parents": 2, "helpers": 1, "capacity": [1], "candidates": [[0, 0, 5], [1, 0, 7]]}'
"""What a case looks like: candidates are [parent, helper, score], both counted from 0."""
COUNT_MAX = 10_000_000
_NAMES = frozenset({"parents", "helpers", "capacity", "candidates"})


def read(words: str) -> Case:
    """The case that stands there. `ImpossibleCase` says what is wrong with it."""
    try:
        told = json.loads(words)
    except (ValueError, RecursionError) as error:
        raise ImpossibleCase(f"it is not JSON ({error}); it should look like {FORM}") from error
    if not isinstance(told, dict):
        raise ImpossibleCase(f"it must be an object like {FORM}")
    wrong = sorted(_NAMES ^ told.keys())
    if wrong:
        raise ImpossibleCase(f"{', '.join(wrong)}: missing or not known; it should look like {FORM}")
    capacity = _numbers(told["capacity"], "capacity", _count(told["helpers"], "helpers"))
    if not isinstance(told["candidates"], list):
        raise ImpossibleCase("candidates: a list of [parent, helper, score] is needed")
    rows = [_numbers(row, f"candidates[{number}]", 3) for number, row in enumerate(told["candidates"])]
    return Case.of(_count(told["parents"], "parents"), capacity, rows)


def _count(value: Any, name: str) -> int:
    if type(value) is not int or not 0 <= value <= COUNT_MAX:
        raise ImpossibleCase(f"{name}: a whole number from 0 to {COUNT_MAX} is needed")
    return value


def _numbers(values: Any, name: str, many: int) -> list[int]:
    if not isinstance(values, list) or len(values) != many:
        raise ImpossibleCase(f"{name}: a list of {many} whole numbers is needed")
    if not all(type(value) is int and abs(value) < 2**63 for value in values):
        raise ImpossibleCase(f"{name}: only whole numbers below 2⁶³ are allowed")
    return values


def answer(found: Assignment) -> dict[str, Any]:
    """The answer as JSON has it; pairs in the order of the families."""
    return {
        "assignment": [list(pair) for pair in found.pairs()],
        "placed": found.placed,
        "total": found.total,
        "optimal": found.optimal,
    }

"""Cases as JSON, so that anybody can check the method on people of their own."""

import json
from typing import Any

from bot.skills.cases import PEOPLE_MAX, Case, ImpossibleCase
from bot.skills.rings import Answer

FORM = '{"people": 4, "arcs": [[0, 1, 5], [1, 0, 7], [3, 2, 1]], "givers": [3], "max_ring": 3, "max_chain": 3}'
"""What a case looks like: arcs are [who helps, who is helped, worth], people counted from 0."""
_NAMES = frozenset({"people", "arcs", "givers", "max_ring", "max_chain"})


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
    if not isinstance(told["arcs"], list):
        raise ImpossibleCase("arcs: a list of [who helps, who is helped, worth] is needed")
    rows = [_numbers(row, f"arcs[{number}]", 3) for number, row in enumerate(told["arcs"])]
    return Case.of(
        _count(told["people"], "people"),
        rows,
        _numbers(told["givers"], "givers"),
        max_ring=_count(told["max_ring"], "max_ring"),
        max_chain=_count(told["max_chain"], "max_chain"),
    )


def _count(value: Any, name: str) -> int:
    if type(value) is not int or not 0 <= value <= PEOPLE_MAX:
        raise ImpossibleCase(f"{name}: a whole number from 0 to {PEOPLE_MAX} is needed")
    return value


def _numbers(values: Any, name: str, many: int | None = None) -> list[int]:
    if not isinstance(values, list) or many not in (None, len(values)):
        raise ImpossibleCase(f"{name}: a list of {f'{many} ' if many else ''}whole numbers is needed")
    if not all(type(value) is int and abs(value) < 2**63 for value in values):
        raise ImpossibleCase(f"{name}: only whole numbers below 2⁶³ are allowed")
    return values


def answer(found: Answer) -> dict[str, Any]:
    """The answer as JSON has it."""
    return {
        "rings": [list(ring) for ring in found.rings],
        "chains": [list(chain) for chain in found.chains],
        "total": found.total,
        "bound": found.bound,
        "optimal": found.optimal,
    }

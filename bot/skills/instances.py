"""Cases as JSON, so that anybody can check the method on people of their own."""

from typing import Any

from bot.base.instances import ImpossibleCase, count, numbers, read_object
from bot.skills.cases import PEOPLE_MAX, Case
from bot.skills.rings import Answer

FORM = '{"people": 4, "arcs": [[0, 1, 5], [1, 0, 7], [3, 2, 1]], "givers": [3], "max_ring": 3, "max_chain": 3}'
"""What a case looks like: arcs are [who helps, who is helped, worth], people counted from 0."""
_NAMES = frozenset({"people", "arcs", "givers", "max_ring", "max_chain"})


def read(words: str) -> Case:
    """The case that stands there. `ImpossibleCase` says what is wrong with it."""
    told = read_object(words, _NAMES, FORM)
    if not isinstance(told["arcs"], list):
        raise ImpossibleCase("arcs: a list of [who helps, who is helped, worth] is needed")
    rows = [numbers(row, f"arcs[{number}]", 3) for number, row in enumerate(told["arcs"])]
    return Case.of(
        count(told["people"], "people", PEOPLE_MAX),
        rows,
        numbers(told["givers"], "givers"),
        max_ring=count(told["max_ring"], "max_ring", PEOPLE_MAX),
        max_chain=count(told["max_chain"], "max_chain", PEOPLE_MAX),
    )


def answer(found: Answer) -> dict[str, Any]:
    """The answer as JSON has it."""
    return {
        "rings": [list(ring) for ring in found.rings],
        "chains": [list(chain) for chain in found.chains],
        "total": found.total,
        "bound": found.bound,
        "optimal": found.optimal,
    }

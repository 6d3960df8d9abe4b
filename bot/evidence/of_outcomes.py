"""Figures of what came of it for those who agreed to be asked, by each measure. No total is good or bad by itself, so
none is among them: only how many said something, and for how many it is better, the same or worse than it was.
"""

from collections.abc import Iterable, Iterator

from bot.evidence.disclosure import Relation
from bot.evidence.figures import Figure
from bot.evidence.outcomes import Outcome

OWN = "own"
"""Stands for what going well is for each, in their own words."""


def figures(outcomes: Iterable[Outcome]) -> Iterator[Figure]:
    """All of them, by what the measures are called."""
    for one in outcomes:
        name = called(one)
        yield Figure("said", "outcomes", "count", "people", (name,), numerator=one.answered)
        for change, many in (("better", one.better), ("same", one.same), ("worse", one.worse)):
            yield Figure("went", "outcomes", "share", "people", (name, change), _again(name), many, one.again)


def called(one: Outcome) -> str:
    """What its measure is called in the figures."""
    return OWN if one.measure.form == "own" else one.measure.title


def _again(name: str) -> str:
    return f"said-again:{name}"


def relations(found: Iterable[Figure]) -> Iterator[Relation]:
    """What everybody knows of how these counts hang together."""
    went: dict[str, list[str]] = {}
    for figure in found:
        if figure.name == "went":
            went.setdefault(figure.split[0], []).append(figure.cell)
    for name, parts in went.items():
        yield Relation((_again(name),), tuple(parts))
        yield Relation((f"said:{name}",), (_again(name),), equal=False)

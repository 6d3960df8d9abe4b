"""What a figure is: one number, or a few, of what happened at a place in whole months, with what it is a part of.

These are the true figures. What of them may be told is decided elsewhere: a small count could lead to somebody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.base.clock import Instant
from bot.evidence.disclosure import Relation

Principle = Literal["assets", "capabilities", "reciprocity", "networks", "roles", "facilitate"]
Criticism = Literal["burden", "withdrawal", "lottery", "participation"]
Part = Principle | Criticism | Literal["service", "outcomes"]
"""What a figure is about: one of the six principles, one of the four criticisms, what the service promised, or what
came of it.
"""
Kind = Literal["share", "minutes", "against", "count", "spread", "index"]
"""*share*: `numerator` of `denominator`, never more than it. *minutes*: the same, of minutes. *against*: what there was
against what was agreed, and so perhaps more than it. *count*: `numerator` alone. *spread*: `values` are percentiles of
a number per person or thing, of which there were `denominator`. *index*: one value from 0 to 1, over `denominator`
people.
"""
Unit = Literal["people", "pairings", "asks", "meetings", "decisions", "needs", "gaps", "minutes", "days", "times"]
"""What is counted by `numerator` and `denominator`, or, of a spread, in what its values are."""
NAMES = (
    *("gave", "received", "both", "first-gave", "first-received", "partners", "more-roles", "hours"),
    *("top-fifth", "gini", "time", "asked", "called", "over-cap", "did", "voiced", "only-voiced"),
    *("decided", "carried-out", "contact-48", "contact-72", "visits-kept", "meetings-kept", "ended", "unmet"),
    *("response", "answered", "professional", "standard", "gaps"),
)
"""Every figure there is, in the order in which they are measured."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `name` is the key of its texts: "figures-" and its name, and the same with "-how", its definition.

    `split` is what it is split by, in order: the kind of a need and a reason, a role. `of` is what its denominator is
    called: figures with the same `of` have the same one. `missing` is of how many nothing is known: they are not in the
    denominator. Of minutes, `people` gave those of the numerator, and one of them `most_of_one`.
    """

    name: str
    part: Part
    kind: Kind
    unit: Unit
    split: tuple[str, ...] = ()
    of: str = ""
    numerator: int | None = None
    denominator: int | None = None
    missing: int = 0
    values: tuple[float, ...] = ()
    at: tuple[int, ...] = ()
    people: int = 0
    most_of_one: int = 0

    @property
    def cell(self) -> str:
        """The name of its numerator as a count, such as "gave" or "unmet:recipes:nobody"."""
        return ":".join((self.name, *self.split))

    @property
    def share(self) -> float | None:
        """The part that the numerator is of the denominator; None where there is none, or of nothing."""
        if self.numerator is None or not self.denominator:
            return None
        return self.numerator / self.denominator


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of a place, from `begins` until before `ends`, and what everybody knows of how their counts hang
    together: in `relations`, by `Figure.cell` and `Figure.of`.
    """

    place: str
    begins: Instant
    ends: Instant
    found: tuple[Figure, ...]
    relations: tuple[Relation, ...] = ()


_INSIDE = (
    *(("gave", "both"), ("received", "both"), ("parents", "gave"), ("parents", "received")),
    *(("pairings", "contact-72"), ("contact-72", "contact-48")),
    *(("people", "more-roles"), ("members", "over-cap"), ("members", "did"), ("members", "voiced")),
    *(("voiced", "only-voiced"), ("plans", "carried-out"), ("decided", "plans")),
    *(("windows", "visits-kept"), ("booked", "meetings-kept")),
)
"""Of each two, everything counted by the second is counted by the first too."""


def relations(found: tuple[Figure, ...]) -> Iterator[Relation]:
    """What everybody knows of how the counts of these figures hang together."""
    for whole, part in _INSIDE:
        yield Relation((whole,), (part,), equal=False)
    yield Relation(("parents", "both"), ("gave", "received"), equal=False)
    yield Relation(("members",), ("did", "only-voiced"), equal=False)
    for name, whole in (("hours", "hours"), ("ended", "needs"), ("unmet", "ended:unmet")):
        if parts := tuple(one.cell for one in found if one.name == name):
            yield Relation((whole,), parts)
    for one in found:
        if one.name == "answered":
            yield Relation((one.of,), (one.cell,), equal=False)

"""A measure: what is asked of somebody who agreed to it, or what total is written down; and how two totals compare.

Nothing here knows a cut-off: no total is good or bad by itself (`docs/decisions/measures.md`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Form = Literal["questions", "own", "total"]
"""Asked in its own words with answers to tap; asked against what the parent wrote; or only a total, its words unknown
here.
"""
Better = Literal["lower", "higher"]
Change = Literal["better", "same", "worse"]
SKIPPED = None
"""What stands for a question that was skipped."""
SURE = (1, 2, 3, 4, 5)
"""How sure somebody feels, from not sure yet to very sure."""

BESIDE_MAX = 22
"""An answer of more letters stands in a row of its own."""
ALONE_MAX = 36
"""The most letters of an answer."""
TITLE_MAX = 24
"""The most letters of what people read a measure is: it stands on a button, too."""
ROWS_MAX = 3
"""So many rows have room beneath a question."""


@dataclass(frozen=True, slots=True)
class Wording:
    """A measure in one language. Where nobody has checked the translation (`reviewed` is false), the English stands
    beneath.
    """

    title: str
    asks: str
    items: tuple[str, ...]
    answers: tuple[str, ...]
    reviewed: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """One of them: asked every `every_weeks` weeks (0: never by itself), of totals from `low` to `high`. Two totals
    differ by less than `step` where nothing has changed.
    """

    name: str
    title: str
    form: Form
    better: Better
    step: int
    low: int
    high: int
    every_weeks: int
    source: str
    licence: str
    values: tuple[int, ...] = ()
    words: Mapping[str, Wording] | None = None

    @property
    def questions(self) -> int:
        """How many questions it asks."""
        return len(self.in_language("en").items) if self.words else int(self.form == "own")

    @property
    def choices(self) -> tuple[int, ...]:
        """What each answer counts."""
        return SURE if self.form == "own" else self.values

    def in_language(self, language: str) -> Wording:
        """Its words in that language, in English where it has none. `LookupError` for one without words."""
        if not self.words:
            raise LookupError(f"{self.name} has no words here")
        return self.words.get(language, self.words["en"])


def total(measure: Measure, answers: Sequence[int | None]) -> int | None:
    """What the answers add up to; None while one is missing."""
    told = [one for one in answers if one is not SKIPPED]
    return sum(told) if len(told) == measure.questions else None


def change(measure: Measure, first: int, last: int) -> Change:
    """What has become of it between two totals."""
    if abs(last - first) < measure.step:
        return "same"
    return "better" if (last < first) == (measure.better == "lower") else "worse"


def in_rows(labels: Sequence[str]) -> list[list[int]]:
    """Which labels stand in which row beneath a question, by their place: two short ones beside each other."""
    rows: list[list[int]] = []
    for place, label in enumerate(labels):
        short = len(label) <= BESIDE_MAX
        if rows and short and len(rows[-1]) == 1 and len(labels[rows[-1][0]]) <= BESIDE_MAX:
            rows[-1].append(place)
        else:
            rows.append([place])
    return rows

"""Learning from texts of our own: what words say (`learnt`), what the whole says (`meaning`), and how far these two and
the phrases are believed (`judging`).

Everything is weighed by texts that were held back from what judges them: some of them by turns. How far phrases are
believed is learnt from texts of `APART` alone, for no phrase may be written for one of those.
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.safety.screening.fitting import Levels, concepts, fit_meaning, fit_words, regression, table
from bot.safety.screening.judging import Weights, evidence, worst_of
from bot.safety.screening.learnt import Learnt
from bot.safety.screening.meaning import Meaning, encode
from bot.safety.screening.parts import LONGEST, parts_of
from bot.safety.screening.phrases import FOLDER, LEVELS, phrase_sets
from bot.safety.screening.sight import Sight

TEXTS = FOLDER / "texts"
"""Files for each language: level, kind and text in columns."""
APART = "apart"
"""The folder in `TEXTS` with those that no phrase was written for."""
FOLDS = 5
BESIDE = 40
"""So many texts that stand beside each other in a file are held back together, as they are often alike."""
ALARMS = {"en": (0.05, 0.034, 0.022), "es": (0.05, 0.046, 0.04), "ar": (0.05, 0.045, 0.03)}
"""Which share of harmless texts, not seen while learning, may be given each level but the first or a worse one. More
where less is understood, so that as few in danger are missed.
"""
MISSED = 0.01
"""Which share of texts for today or worse may be taken for quiet by their words alone."""
HELD = 1.0
"""How strongly what is believed of each voice is held near nothing."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text of ours, the place in `LEVELS` of what it says, and whether it is one of `APART`."""

    level: int
    text: str
    apart: bool = False


def read(file: Path) -> list[Text]:
    """The texts in that file."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Text(LEVELS.index(level), text, file.parent.name == APART) for level, _kind, text in rows]


def read_all() -> list[Text]:
    """All that is learnt from."""
    return [text for file in sorted(TEXTS.rglob("*.tsv")) for text in read(file)]


@dataclass(frozen=True, slots=True)
class Voices:
    """What was learnt, and how far each voice is believed."""

    learnt: Learnt
    meaning: Meaning
    weights: Weights

    def save(self) -> None:
        """Keep it beside the phrase sets."""
        self.learnt.save()
        self.meaning.save()
        self.weights.save()


def learn(texts: Sequence[Text]) -> Voices:
    """What fits these texts."""
    course = _Course(texts)
    held_back = np.arange(len(texts)) // BESIDE % FOLDS
    said = [np.zeros((1, 1))] * len(texts)
    quietest = np.zeros(len(texts))
    for turn in np.unique(held_back):
        learnt, meaning = course.fitted(held_back != turn)
        for at in np.flatnonzero(held_back == turn):
            words = [learnt.chances(part.words) for part in course.parts[at]]
            likely = meaning.chances(course.numbers[at]).tolist()
            said[at] = np.array([evidence(*one) for one in zip(words, likely, course.said[at], strict=True)])
            quietest[at] = 1.0 if any(course.said[at]) or len(course.parts[at][0].words) > LONGEST else words[0][1]
    return Voices(*course.fitted(held_back >= 0), _weights(course, said, quietest))


class _Course:
    """The texts as they are learnt from: their parts, the numbers of these, and a table of the words of each whole."""

    def __init__(self, texts: Sequence[Text]) -> None:
        sets = phrase_sets()
        self.names = concepts(sets)
        sight = Sight(sets)
        seen = [sight.see(one.text) for one in texts]
        self.parts = [parts_of(one) for one in seen]
        self.language = np.array([sight.language(one.folded.words) for one in seen])
        self.said = [[part.said for part in parts] for parts in self.parts]
        self.numbers = [encode([part.text for part in parts]) for parts in self.parts]
        self.level: Levels = np.array([one.level for one in texts])
        self.apart = np.array([one.apart for one in texts])
        self.rows = table([parts[0].words for parts in self.parts], self.names)

    def fitted(self, which: NDArray[np.bool_]) -> tuple[Learnt, Meaning]:
        """What fits those of the texts."""
        whole = np.stack([numbers[0] for numbers in self.numbers])
        learnt = fit_words(self.rows[which], self.level[which], self.names)
        return learnt, fit_meaning(whole[which], self.level[which])


def _weights(course: _Course, said: Sequence[NDArray[np.float64]], quietest: NDArray[np.float64]) -> Weights:
    """How far each voice is believed, and from where on each level counts. `said`: for each text the evidence of its
    parts. What is for today and what cannot wait are told from what asks for less than a person today, not
    from each other: to miss one costs more than to take it for the other.
    """
    judged = course.apart if course.apart.any() else np.ones_like(course.apart)
    whole = np.array([parts[0] for parts in said])
    of = []
    for number in range(1, len(LEVELS)):
        weighed = judged & ((course.level < min(number, 2)) | (course.level >= number))
        of.append(regression(whole[weighed], course.level[weighed] >= number, HELD)[:-1])
    least = {}
    for language, alarms in ALARMS.items():
        harmless = np.flatnonzero(judged & (course.level == 0) & (course.language == language)).tolist()
        says = np.array([worst_of(said[at] @ np.array(of).T) for at in harmless])
        least[language] = [float(np.quantile(one, 1 - share)) for one, share in zip(says.T, alarms, strict=True)]
    return Weights(np.array(of), least, float(np.quantile(quietest[course.level >= LEVELS.index("today")], MISSED)))

"""How much the three voices say together: the phrases, what was learnt of words, and what the whole means.

None of them is right alone. How far each is believed was learnt from texts that no phrase was written for
(`learning`), and stands in `content/phrases/weights.json`, where a person can read it.
"""

import json
from collections.abc import Mapping, Sequence
from math import log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.safety.screening.folding import BREAK
from bot.safety.screening.learnt import Chances, Learnt
from bot.safety.screening.meaning import Meaning, encode
from bot.safety.screening.parts import LONGEST, Part
from bot.safety.screening.phrases import FOLDER, LEVELS

FILE = FOLDER / "weights.json"
LESS_ALONE = 2.0
"""How much less, in odds as they are weighed, a part of a text says than the same as a whole."""
FEW = 3
"""Of fewer words, in which no phrase is, nobody can tell enough to call for somebody: of one nothing is made ("bye", a
name), of two one gentle question at most.
"""
_SURE = 1e-4
"""No voice is believed to be surer than that."""


def evidence(words: Sequence[float], meaning: Sequence[float], said: int) -> list[float]:
    """What is weighed: what the words and the whole say of each level, and which level the phrases say."""
    by_phrase = [float(said == level) for level in range(1, len(LEVELS))]
    return [*map(_odds, meaning[1:]), *map(_odds, words[1:]), *by_phrase]


def worst_of(says: NDArray[np.float64]) -> NDArray[np.float64]:
    """The most that parts of a text say; along the first axis, the whole first, or the beginning of a text too long for
    one. What stands alone counts less than the whole, for beside it may stand what turns it round.
    """
    found: NDArray[np.float64] = np.concatenate((says[:1], says[1:] - LESS_ALONE)).max(axis=0)
    return found


class Weights:
    """`of`: for each level but the first what each piece of evidence weighs; `least`: by language, what each must come
    to; `quiet`: where the words make it less likely than this that there is anything, there is nothing, for to ask what
    the whole means would take ten times as long.
    """

    def __init__(self, of: NDArray[np.float64], least: Mapping[str, Sequence[float]], quiet: float) -> None:
        self.of, self.quiet = of, quiet
        self.least = {language: np.array(one) for language, one in least.items()}
        self._strictest: NDArray[np.float64] = np.max(list(self.least.values()), axis=0)

    def least_in(self, language: str) -> NDArray[np.float64]:
        """Shape (levels but the first,): what each must come to in that language; in one nobody knows, the most."""
        found: NDArray[np.float64] = self.least.get(language, self._strictest)
        return found

    @classmethod
    def load(cls, file: Path = FILE) -> "Weights":
        """What is kept in that file."""
        kept = json.loads(file.read_text(encoding="utf-8"))
        return cls(np.array([kept["weighs"][level] for level in LEVELS[1:]]), kept["least"], kept["quiet"])

    def save(self, file: Path = FILE) -> None:
        """Keep it in that file."""
        kept = {
            "weighs": dict(zip(LEVELS[1:], self.of.round(3).tolist(), strict=True)),
            "least": {language: one.round(3).tolist() for language, one in self.least.items()},
            "quiet": round(self.quiet, 5),
        }
        file.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


class Judge:
    """What parts of a text say, all voices heard."""

    def __init__(self, learnt: Learnt, meaning: Meaning, weights: Weights) -> None:
        self._learnt, self._meaning, self._weights = learnt, meaning, weights

    @classmethod
    def load(cls) -> "Judge":
        """The one that is kept beside the phrase sets, with the encoder loaded, so that nobody's words wait for it."""
        encode([""])
        return cls(Learnt.load(), Meaning.load(), Weights.load())

    def is_quiet(self, words: Sequence[str]) -> bool:
        """Whether these, in which no phrase was found, are so few and so harmless that nothing else need be asked."""
        return len(words) <= LONGEST and self._learnt.chances(words)[1] < self._weights.quiet

    def level(self, parts: Sequence[Part], language: str) -> int:
        """The place in `LEVELS` of the worst that one of them says, which are in that language."""
        heard = self._words(parts)
        if not heard:
            return 0
        over = worst_of(self._says(heard)) - self._weights.least_in(language)
        few = sum(word != BREAK for word in parts[0].words)
        levels = range(1, few if few < FEW and not parts[0].said else len(LEVELS))
        return max((level for level in levels if over[level - 1] >= 0), default=0)

    def telling(self, parts: Sequence[Part], level: int) -> tuple[str, ...]:
        """The words by which that level was seen, in the part that says most of it, as they were written. What the
        whole means has no words; those that say most by themselves stand for it.
        """
        heard = self._words(parts)
        says = self._says(heard)[:, level - 1].tolist()
        part = heard[says.index(max(says))][0]
        places = self._learnt.telling(part.words[:LONGEST], level)
        return tuple(dict.fromkeys(part.written[slice(*part.spans[at])] for at in places))

    def _words(self, parts: Sequence[Part]) -> list[tuple[Part, Chances]]:
        heard = [part for part in parts if part.said or any(len(word) > 1 for word in part.words)]
        return [(part, self._learnt.chances(part.words)) for part in heard]  # single letters are no words

    def _says(self, heard: Sequence[tuple[Part, Chances]]) -> NDArray[np.float64]:
        """Shape (parts, levels but the first): how much each says of each level."""
        meaning = self._meaning.chances(encode([part.text for part, _ in heard])).tolist()
        rows = [evidence(words, mean, part.said) for (part, words), mean in zip(heard, meaning, strict=True)]
        found: NDArray[np.float64] = np.array(rows) @ self._weights.of.T
        return found


def _odds(chance: float) -> float:
    within = min(max(chance, _SURE), 1 - _SURE)
    return log(within / (1 - within))

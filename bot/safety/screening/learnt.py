"""What was learnt from texts of our own: how much each word, and each two or three beside each other, says of a level.

A linear model (softmax regression) over hashed features: words, their pieces of three to five letters, and words near
each other within a thought. Small enough to look at a text in microseconds, and to say which words decided.
"""

import zlib
from collections.abc import Sequence
from functools import lru_cache
from math import exp, sqrt
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.safety.screening.folding import BREAK
from bot.safety.screening.phrases import FOLDER, LEVELS

FILE = FOLDER / "learnt.npz"
SIZE = 1 << 17
"""Places of the hashed features; two that fall on one place share its weight."""
PIECES = (3, 4, 5)
NEAR = 3
"""Words so far from each other still count as near."""
_PAIR, _TRIPLE = 0x9E3779B1, 0x85EBCA6B


Chances = tuple[float, ...]
"""How likely each level is."""


class Learnt:
    """`weights`: shape (SIZE, levels), whole numbers in steps of `step`; `bias`: shape (levels,); `least`: how likely
    each level or a worse one must be before it counts, shape (levels,).
    """

    def __init__(self, weights: NDArray[np.int8], step: float, bias: Sequence[float], least: Sequence[float]) -> None:
        self.weights, self.step, self.bias, self.least = weights, step, tuple(bias), tuple(least)
        self._alone = lru_cache(maxsize=20_000)(self._said_alone)

    @classmethod
    def load(cls, file: Path = FILE) -> "Learnt":
        """What is kept in that file."""
        with np.load(file) as kept:
            return cls(kept["weights"], float(kept["step"]), kept["bias"].tolist(), kept["least"].tolist())

    def save(self, file: Path = FILE) -> None:
        """Keep it in that file."""
        np.savez_compressed(file, weights=self.weights, step=self.step, bias=self.bias, least=self.least)

    def chances(self, words: Sequence[str]) -> Chances:
        """How likely each level is, from nothing to the worst."""
        alone = [self._alone(word) for word in words if word != BREAK]
        near = near_each_other(words)
        scale = self.step / sqrt(max(1, sum(one[0] for one in alone) + len(near)))
        said = self.weights[near].sum(axis=0, dtype=np.int64).tolist() if near else [0] * len(LEVELS)
        scores = [
            scale * (said[level] + sum(one[1][level] for one in alone)) + self.bias[level]
            for level in range(len(LEVELS))
        ]
        weights = [exp(score - max(scores)) for score in scores]
        return tuple(weight / sum(weights) for weight in weights)

    def _said_alone(self, word: str) -> tuple[int, list[int]]:
        """How many pieces a word has, and what they say of each level."""
        places = pieces(word)
        return len(places), self.weights[places].sum(axis=0, dtype=np.int64).tolist()

    def level(self, words: Sequence[str]) -> int:
        """The place in `LEVELS` of the worst level that is likely enough."""
        chances = self.chances(words)
        return next((level for level in (3, 2, 1) if sum(chances[level:]) >= self.least[level]), 0)

    def telling(self, words: Sequence[str], level: int, most: int = 3) -> list[int]:
        """The places of the words without which that level would be least likely, in their order."""
        without = [
            (sum(self.chances([*words[:at], *words[at + 1 :]])[level:]), at)
            for at, word in enumerate(words)
            if word != BREAK
        ]
        return sorted(at for _, at in sorted(without)[:most])


def features(words: Sequence[str]) -> list[int]:
    """The places of everything that a text has, each as often as it has it."""
    return [place for word in words if word != BREAK for place in pieces(word)] + near_each_other(words)


def pieces(word: str) -> list[int]:
    """The places of a word and of its pieces."""
    whole = f"^{word}$"
    found = (whole[at : at + length] for length in PIECES for at in range(len(whole) - length + 1))
    return [zlib.crc32(piece.encode()) % SIZE for piece in (word, *found)]


def near_each_other(words: Sequence[str]) -> list[int]:
    """The places of words near each other within a thought: two up to `NEAR` apart, and three in a row."""
    numbers = [0 if word == BREAK else _number(word) for word in words]
    found = []
    for at, number in enumerate(numbers):
        ahead = numbers[at + 1 : at + 1 + NEAR]
        for apart, other in enumerate(ahead):
            if not (number and other):
                break
            found.append((number * _PAIR + other * (1 + (apart > 0))) % SIZE)
            if apart == 1:
                found.append((number * _TRIPLE + ahead[0] * _PAIR + other) % SIZE)
    return found


@lru_cache(maxsize=20_000)
def _number(word: str) -> int:
    return zlib.crc32(word.encode()) or 1

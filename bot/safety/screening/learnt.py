"""What was learnt from texts of our own: how much each word, and each two or three beside each other, says of a level.

A linear model (one logistic regression for each level) over hashed features: words, their pieces of three to five
letters, the concepts of the phrase sets that a word stands for, and words and concepts near each other within a
thought. Small enough to look at a text in microseconds.
"""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import sqrt, tanh
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.safety.screening.folding import BREAK
from bot.safety.screening.phrases import FOLDER

FILE = FOLDER / "learnt.npz"
SIZE = 1 << 18
"""Places of the hashed features; two that fall on one place share its weight."""
PIECES = (3, 4, 5)
NEAR = 3
"""Words so far from each other still count as near."""
NAMES = 3
"""So many concepts of a word count: the narrowest."""
_PAIR, _TRIPLE, _ALONE = 0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35


Chances = tuple[float, ...]
"""How likely each level or a worse one is; of the first, nothing, that is certain."""
Names = Mapping[str, Sequence[int]]
"""The numbers of the concepts that a word stands for, the narrowest first."""


class Learnt:
    """`weights`: shape (SIZE, levels but the first), whole numbers in steps of `step`; `bias`: what each level begins
    with; `names`: the concepts of words.
    """

    def __init__(self, weights: NDArray[np.int8], step: float, bias: Sequence[float], names: Names) -> None:
        self.weights, self.step, self.bias, self.names = weights, step, tuple(bias), names
        self._alone = lru_cache(maxsize=20_000)(self._said_alone)
        self._numbers = lru_cache(maxsize=20_000)(lambda word: _Numbers.of(word, names))

    @classmethod
    def load(cls, file: Path = FILE) -> "Learnt":
        """What is kept in that file."""
        with np.load(file) as kept:
            words = kept["words"].tobytes().decode().split("\n")
            rows = kept["names"].tolist()
            names = {word: [number for number in row if number] for word, row in zip(words, rows, strict=True)}
            return cls(kept["weights"], float(kept["step"]), kept["bias"].tolist(), names)

    def save(self, file: Path = FILE) -> None:
        """Keep it in that file."""
        rows = [[*numbers, *[0] * (NAMES - len(numbers))] for numbers in self.names.values()]
        np.savez_compressed(
            file,
            weights=self.weights,
            step=self.step,
            bias=self.bias,
            words=np.frombuffer("\n".join(self.names).encode(), np.uint8),
            names=np.array(rows, np.int32),
        )

    def chances(self, words: Sequence[str]) -> Chances:
        """How likely each level or a worse one is."""
        alone = [self._alone(word) for word in words if word != BREAK]
        near = _near_each_other([self._numbers(word) for word in words])
        scale = self.step / sqrt(max(1, sum(count for count, _ in alone) + len(near)))
        said = self.weights[near].sum(axis=0, dtype=np.int64).tolist() if near else [0] * len(self.bias)
        scores = (scale * (said[at] + sum(one[at] for _, one in alone)) + bias for at, bias in enumerate(self.bias))
        return (1.0, *((1 + tanh(score / 2)) / 2 for score in scores))

    def telling(self, words: Sequence[str], level: int, most: int = 3) -> list[int]:
        """The places of the words without which that level would be least likely, in their order."""
        without = [
            (self.chances([*words[:at], *words[at + 1 :]])[level], at) for at, word in enumerate(words) if word != BREAK
        ]
        return sorted(at for _, at in sorted(without)[:most])

    def _said_alone(self, word: str) -> tuple[int, list[int]]:
        """How many features a word has of itself, and what they say of each level."""
        places = [*_pieces(word), *self._numbers(word).alone]
        return len(places), self.weights[places].sum(axis=0, dtype=np.int64).tolist()


def features(words: Sequence[str], names: Names) -> list[int]:
    """The places of everything that a text has, each as often as it has it."""
    numbers = [_Numbers.of(word, names) for word in words]
    alone = (place for word, one in zip(words, numbers, strict=True) for place in (*_pieces(word), *one.alone))
    return [*alone, *_near_each_other(numbers)]


class _Numbers:
    """What a word is counted by: the places of its concepts; its part in pairs as the first word, as the next and as a
    later one; and in threes. A break has no part in any.
    """

    __slots__ = ("alone", "first", "later", "next", "three")

    def __init__(self, numbers: Sequence[int]) -> None:
        self.alone = [number * _ALONE % SIZE for number in numbers[1:]]
        self.first = [number * _PAIR % SIZE for number in numbers]
        self.next = [number % SIZE for number in numbers]
        self.later = [number * 2 % SIZE for number in numbers]
        widest = numbers[-1] if numbers else 0
        self.three = (widest * _TRIPLE % SIZE, widest * _PAIR % SIZE, widest % SIZE)

    @classmethod
    def of(cls, word: str, names: Names) -> "_Numbers":
        return cls(() if word == BREAK else (zlib.crc32(word.encode()) or 1, *names.get(word, ())))


def _pieces(word: str) -> Iterator[int]:
    """The places of a word and of its pieces."""
    if word != BREAK:
        whole = f"^{word}$"
        found = (whole[at : at + length] for length in PIECES for at in range(len(whole) - length + 1))
        yield from (zlib.crc32(piece.encode()) % SIZE for piece in (word, *found))


def _near_each_other(numbers: Sequence[_Numbers]) -> list[int]:
    """The places of words near each other within a thought: two up to `NEAR` apart, and three in a row."""
    found: list[int] = []
    for at, one in enumerate(numbers):
        for apart, other in enumerate(numbers[at + 1 : at + 1 + NEAR]):
            if not other.first or not one.first:
                break
            others = other.later if apart else other.next
            found += [(first + then) % SIZE for first in one.first for then in others]
            if apart == 1:
                found.append((one.three[0] + numbers[at + 1].three[1] + other.three[2]) % SIZE)
    return found

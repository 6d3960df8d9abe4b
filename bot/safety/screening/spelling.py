"""Slips of the thumb: a word nobody knows is read as the only word of the phrase sets that is one letter away."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from bot.safety.screening.phrases import PhraseSet

SHORTEST = 5
"""Letters of the shortest word that is put right: shorter ones are too often one letter from another word. One more
where vowels are not written.
"""
JOINED = "وف"
"""Arabic "and" and "so", which are written together with the word behind them."""


class Spelling:
    """`known`: what stays as it is. `near`: words of the phrase sets by themselves with one letter left out."""

    def __init__(self, known: frozenset[str], near: Mapping[str, Sequence[str]]) -> None:
        self.known, self.near = known, near
        self._righted = lru_cache(maxsize=20_000)(self._right_afresh)

    @classmethod
    def of(cls, sets: Iterable[PhraseSet]) -> "Spelling":
        known: set[str] = set()
        near: dict[str, set[str]] = defaultdict(set)
        for one in sets:
            known |= one.known
            for word in one.words:
                if len(word) >= SHORTEST + (not word.isascii()):
                    for shorter in (word, *_shorter(word)):
                        near[shorter].add(word)
        return cls(frozenset(known), {shorter: sorted(words) for shorter, words in near.items()})

    def right(self, word: str) -> str:
        """The word that was meant: `word` itself where it is known, or nothing or too much is near it."""
        if word in self.known or len(word) < SHORTEST - 1:
            return word
        if word[0] in JOINED and word[1:] in self.known:
            return word[1:]
        return self._righted(word)

    def _right_afresh(self, word: str) -> str:
        near = {one for shorter in (word, *_shorter(word)) for one in self.near.get(shorter, ())}
        one_off = [one for one in near if _one_slip(word, one)]
        return one_off[0] if len(one_off) == 1 else word


def _shorter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _one_slip(word: str, other: str) -> bool:
    """Whether one letter too many, too few, wrong, or two changed round, is all that is between the two. Another ending
    is grammar, no slip.
    """
    if abs(len(word) - len(other)) > 1 or word[0] != other[0] or word[:-1] == other[:-1] or f"{word}s" == other:
        return False
    if len(word) != len(other):
        longer, shorter = (word, other) if len(word) > len(other) else (other, word)
        return shorter in _shorter(longer)
    different = [at for at in range(len(word)) if word[at] != other[at]]
    swapped = len(different) == 2 and different[1] == different[0] + 1
    return len(different) == 1 or (
        swapped and word[different[0]] == other[different[1]] and word[different[1]] == other[different[0]]
    )

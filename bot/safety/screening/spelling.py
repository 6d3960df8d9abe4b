"""Words as they were meant: in a form that the phrase sets know, or without a slip of the thumb. A word nobody knows is
read as the only word of the phrase sets that is one letter away.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from bot.safety.screening.folding import BREAK, Folded
from bot.safety.screening.forms import Forms
from bot.safety.screening.phrases import PhraseSet

SHORTEST = 5
"""Letters of the shortest word that is put right: shorter ones are too often one letter from another word. One more
where vowels are not written.
"""
WEAK = "اويه"
ALIKE = tuple(
    map(set, ("تط", "سص", "ضظ", "دض", "ذد", "ذز", "ثت", "ثس", "قك", "قغ", "حه", "عغ", "حخ", "بت", "بي", "نت", "يت"))
)
"""Where vowels are not written, every other slip leads to another word: only these letters are left out, added or taken
for each other.
"""
JOINED = "وف"
"""Arabic "and" and "so", which are written together with the word behind them."""


class Spelling:
    """`known`: what stays as it is. `near`: words of the phrase sets by themselves with one letter left out."""

    def __init__(self, known: frozenset[str], near: Mapping[str, Sequence[str]], forms: Forms) -> None:
        self.known, self.near, self.forms = known, near, forms
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
        latin = {word: meant for one in sets for word, meant in one.latin.items()}
        foreign = (word for one in sets if not one.latin for word in one.known)
        forms = Forms((word for one in sets if one.latin for word in one.known), latin, foreign)
        return cls(frozenset(known), {shorter: sorted(words) for shorter, words in near.items()}, forms)

    def readings(self, folded: Folded) -> list[Folded]:
        """The words that were meant, each where it stands in the text; more or fewer than were written. Arabic in Latin
        letters has two readings, as it is and in Arabic letters.
        """
        readings = [self._righted_all(folded, lambda word: word)]
        if self.forms.in_latin(folded.words):
            readings.append(self._righted_all(folded, self.forms.of_latin))
        return readings

    def _righted_all(self, folded: Folded, spelt: Callable[[str], str]) -> Folded:
        words, spans = [], []
        for word, span in zip(folded.words, folded.spans, strict=True):
            for meant in self._meant(spelt(word)):
                words.append(meant)
                spans.append(span)
        return Folded(words, spans)

    def _meant(self, word: str) -> tuple[str, ...]:
        if not word or word == BREAK:
            return (word,) if word else ()
        if word.isascii() or word in self.known or (word[0] in JOINED and word[1:] in self.known):
            return (self.right(word),)
        return self.forms.of(word) or (self.right(word),)

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
        dropped = [at for at in range(len(longer)) if longer[:at] + longer[at + 1 :] == shorter]
        return any(word.isascii() or longer[at] in WEAK or longer[at] in longer[at - 1 : at] for at in dropped)
    different = [at for at in range(len(word)) if word[at] != other[at]]
    if len(different) == 1:
        return word.isascii() or {word[different[0]], other[different[0]]} in ALIKE
    swapped = len(different) == 2 and different[1] == different[0] + 1
    return swapped and word[different[0]] == other[different[1]] and word[different[1]] == other[different[0]]

"""How alike two words are: the same but for case and accents, another form, a slip of the thumb, or another script."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.safety.screening.folding import BREAK, fold

SAME_STEM, BEGINS_SO, SOUNDS_SO = 0.95, 0.85, 0.6
"""How alike words are that are forms of one, that begin alike, or whose consonants are the same in another script."""
SLIPS_LEAST = 0.7
"""Of words as alike as this one is taken for the other with slips of the thumb."""
SHORTEST_WITH_SLIPS, SHORTEST_BEGINNING, SHORTEST_SOUND = 3, 4, 3
TAIL_MAX = 4
STEMMERS = {"en": "english", "es": "spanish", "ar": "arabic"}
_ARTICLES = ("وال", "بال", "لل", "ال", "و", "ب", "ل")
"""What Arabic writes together with the word behind it."""
_SOUNDS = {
    **dict.fromkeys("تط", "t"),
    **dict.fromkeys("سصث", "s"),
    **dict.fromkeys("دضذظ", "d"),
    **dict.fromkeys("قك", "k"),
    **dict.fromkeys("حهخ", "h"),
    **dict(zip("بجرزشغفلمن", "bjrzxgflmn", strict=True)),
}
_SPELT = (
    ("kh", "h"),
    ("sh", "x"),
    ("ch", "x"),
    ("gh", "g"),
    ("th", "s"),
    ("dh", "d"),
    ("q", "k"),
    ("c", "k"),
    ("p", "b"),
)
_VOWELS = re.compile(r"[aeiouwy0-9'اويىةئؤء ع]+")


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return [word for word in fold(text).words if word != BREAK]


@lru_cache(maxsize=20_000)
def stems(language: str, word: str) -> frozenset[str]:
    """What may be left of a word without its endings, and without what is written together with it; the word itself in
    a language whose endings nobody knows.
    """
    if language not in STEMMERS:
        return frozenset((word,))
    return frozenset(str(_stemmer(language).stemWord(one)) or one for one in _bare(word))


def _bare(word: str) -> list[str]:
    """The word, and where something may be written together with it, the word without."""
    if word.isascii():
        return [word]
    return [word, *(word[len(one) :] for one in _ARTICLES if word.startswith(one) and len(word) - len(one) >= 3)]


@lru_cache(maxsize=8)
def _stemmer(language: str) -> "snowballstemmer.stemmer":
    return snowballstemmer.stemmer(STEMMERS[language])


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The consonants of a word in Latin letters, whatever script it is in."""
    if word.isascii():
        for spelt, heard in _SPELT:
            word = word.replace(spelt, heard)
    else:
        alone = next(iter(_bare(word)[1:]), word)
        word = "".join(_SOUNDS.get(letter, letter) for letter in alone)
    return _VOWELS.sub("", word)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one language that are looked for, each once, with what they are compared by."""

    language: str
    words: tuple[str, ...]
    by_word: Mapping[str, int]
    by_stem: Mapping[str, tuple[int, ...]]
    by_sound: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, language: str, words: Sequence[str]) -> "Vocabulary":
        """Of these words, given once each."""
        by_stem: dict[str, tuple[int, ...]] = {}
        by_sound: dict[str, tuple[int, ...]] = {}
        for place, word in enumerate(words):
            for root in stems(language, word):
                by_stem[root] = (*by_stem.get(root, ()), place)
            if len(heard := sound(word)) >= SHORTEST_SOUND:
                by_sound[heard] = (*by_sound.get(heard, ()), place)
        return cls(language, tuple(words), {word: at for at, word in enumerate(words)}, by_stem, by_sound)

    def like(self, word: str) -> dict[int, float]:
        """The words that may be meant, by their place, each with how alike it is: 1 for the same."""
        found: dict[int, float] = {}
        if word in self.by_word:
            found[self.by_word[word]] = 1.0
        for root in stems(self.language, word):
            for place in self.by_stem.get(root, ()):
                found.setdefault(place, SAME_STEM)
        if len(word) >= SHORTEST_BEGINNING:
            for place, other in enumerate(self.words):
                if place not in found and _begins_so(word, other):
                    found[place] = BEGINS_SO
        if len(word) >= SHORTEST_WITH_SLIPS:
            for place, score in self._slips(word):
                if score > found.get(place, 0.0):
                    found[place] = score
        if not found:
            found = dict.fromkeys(self.by_sound.get(sound(word), ()), SOUNDS_SO)
        return found

    def _slips(self, word: str) -> list[tuple[int, float]]:
        near = process.extract(word, self.words, scorer=OSA.normalized_similarity, score_cutoff=SLIPS_LEAST, limit=8)
        return [(place, score * score) for other, score, place in near if len(other) >= SHORTEST_WITH_SLIPS]


def _begins_so(word: str, other: str) -> bool:
    shorter, longer = (word, other) if len(word) < len(other) else (other, word)
    return len(shorter) >= SHORTEST_BEGINNING and len(longer) - len(shorter) <= TAIL_MAX and longer.startswith(shorter)

"""Arabic words in the forms that the phrase sets know: without what is written together with them, and out of Latin
letters ("hamawet" is هموت).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product

TOGETHER = tuple("وبال وال فال بال كال عال هال شال لل ال وب ول فب و ب ل ف ك س ح ه ع".split())
"""Small words and signs of time that are written together with the word behind them."""
SIGNS, PERSONS = "سحه", "ايتن"
"""Signs of time stand only before a verb, which begins with who does it."""
LEFT = 3
"""So many letters are left at least of a word without them: one more where only one was taken off."""
NOT = "ما"
_ALIKE = str.maketrans("ذثظ", "دتض")
_ENDINGS = (("هن", "هم"), ("كن", "كم"), ("وا", "و"), ("ون", "و"), ("ين", "ي"), ("ج", "ك"), ("و", "ه"), ("ا", "ه"))

_CONSONANTS = {
    **dict(zip("بجحهخدرزسشعغفقكلمن", "bjhhxdrzsc3gfqklmn", strict=True)),
    **dict.fromkeys("تطث", "t"),
    **dict.fromkeys("ضذظ", "d"),
    "ص": "s",
}
_VOWELS = {"ا": "a", "و": "u", "ي": "i"}
_SOUNDS = {
    "kh": "x", "gh": "g", "sh": "c", "ch": "c", "th": "td", "dh": "d", "3": "3", "5": "x", "7": "h", "8": "g",
    "9": "qs", "2": "q.", "6": "t", "q": "qk", "g": "jqk", "k": "kq", "j": "j", "c": "k", "x": "c", "z": "zd", "p": "b",
    "v": "f", "b": "b", "d": "d", "f": "f", "h": "h", "l": "l", "m": "m", "n": "n", "r": "r", "s": "s", "t": "t",
}  # fmt: skip
"""What each sign of Latin letters may stand for; "." for nothing that is written."""
_SIGNS = re.compile(r"kh|gh|sh|ch|th|dh|([a-z0-9])\1*")
_HEARD = {"e": "ai", "i": "i", "y": "i", "a": "a", "o": "u", "u": "u", "w": "u"}
_DIGIT = re.compile(r"(?=\d*[a-z])(?=.*[23579])[a-z235789]+$")
_MEASURE = re.compile(
    r"\d+(?:[ap]m|k?g|m[lgm]?|cm|oz|lbs?|st|nd|rd|th|h|hrs?|mins?|d|w|wks?|y|yrs?|yo|k|x|e|er|eme|a)$"
)
WAYS = 12
"""So many readings of a word in Latin letters are tried at most."""


class Forms:
    """`known`: the words that the phrase sets hold. `latin`: small words in Latin letters, each with the Arabic one or
    "" where it falls away. `foreign`: words of the languages that are written in Latin letters.
    """

    def __init__(self, known: Iterable[str], latin: Mapping[str, str], foreign: Iterable[str]) -> None:
        self._known, self._latin, self._foreign = frozenset(known), latin, frozenset(foreign)
        self._alike: dict[str, list[str]] = defaultdict(list)
        self._heard: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._known):
            if word.isalpha() and not word.isascii() and len(word) >= LEFT:
                self._alike[alike(word)].append(word)
                self._heard["".join(_spoken(word)[0])].append(word)
        self._of_latin = lru_cache(maxsize=20_000)(self._of_latin_afresh)

    def of(self, word: str) -> tuple[str, ...]:
        """What the Arabic `word` is known as: one word, or "not" and another; nothing where it is not known at all."""
        for bare in _without(word):
            if bare in self._known:
                return (bare,)
            if found := self._alike.get(alike(bare)):
                return (max(found, key=lambda one: (_same(one, bare), one)),)
        return self._not_and(word)

    def _not_and(self, word: str) -> tuple[str, ...]:
        """The parts of a word that holds its "not": مابيتنفسش is ما and بيتنفس."""
        bare = word.removeprefix("و").removeprefix(NOT if word.removeprefix("و").startswith(NOT) else "م")
        if len(bare) < LEFT or len(bare) >= len(word.removeprefix("و")):
            return ()
        ways = (bare, bare[:-1], bare[:-2] + "ي") if bare.endswith("ش") else (bare,) if word[1] == "ا" else ()
        return next(((NOT, one) for one in ways if one in self._known), ())

    def in_latin(self, words: Sequence[str]) -> bool:
        """Whether a text is Arabic in Latin letters: by digits within words, and by its small words."""
        marked = sum(bool(_DIGIT.match(word)) and not _MEASURE.match(word) for word in words)
        small = sum(word in self._latin and word not in self._foreign for word in words)
        return (marked + small) * 4 >= len(words) and marked + small >= (2 if len(words) > 4 else 1)

    def of_latin(self, word: str) -> str:
        """The Arabic word that is meant by one in Latin letters: `word` itself where none is near, "" where it falls
        away.
        """
        return self._of_latin(word)

    def _of_latin_afresh(self, word: str) -> str:
        if word in self._latin:
            return self._latin[word]
        if not word.isascii() or not word.isalnum() or word.isdigit() or word in self._foreign:
            return word
        near = []
        for sounds, between in _ways(word):
            for one in self._heard.get(sounds, ()):
                near.append((_apart(between, _spoken(one)[1]), one))
        apart, best = min(near, default=(9.0, word))
        return best if apart <= (1.5 if len(near) and len("".join(_spoken(best)[0])) > 2 else 0.5) else word


def alike(word: str) -> str:
    """A word with other endings of the same meaning, and letters that sound alike, put aside."""
    plain = word.translate(_ALIKE)
    for ending, other in _ENDINGS:
        if len(plain) > LEFT + 1 and plain.endswith(ending):
            return plain.removesuffix(ending) + other
    return plain


def _without(word: str) -> Iterator[str]:
    yield word
    for start in TOGETHER:
        bare = word.removeprefix(start)
        if len(word) > len(bare) >= LEFT + (len(start) == 1) and (start not in SIGNS or bare[0] in PERSONS):
            yield bare


def _same(one: str, other: str) -> int:
    return sum(a == b for a, b in zip(one, other, strict=False)) - abs(len(one) - len(other))


@lru_cache(maxsize=50_000)
def _spoken(word: str) -> tuple[Sequence[str], Sequence[str]]:
    """The consonants of an Arabic word, and the long vowels before, between and behind them."""
    return _parts((_CONSONANTS.get(letter, ""), _VOWELS.get(letter, "")) for letter in word)


def _parts(letters: Iterable[tuple[str, str]]) -> tuple[Sequence[str], Sequence[str]]:
    """Consonants, and the vowels around them. An h at the end is hardly heard, and counts as a vowel."""
    consonants, vowels = [], [""]
    for consonant, vowel in letters:
        if consonant:
            consonants.append(consonant)
            vowels.append("")
        vowels[-1] += vowel
    if len(consonants) > 1 and consonants[-1] == "h" and not vowels[-1]:
        consonants.pop()
        vowels.pop()
        vowels[-1] += "a"
    return consonants, vowels


def _ways(word: str) -> Iterator[tuple[str, Sequence[str]]]:
    """The readings of a word in Latin letters: its consonants, and the vowels around them."""
    signs = [found.group() if found.group(1) is None else found.group(1) for found in _SIGNS.finditer(word)]
    options = [_SOUNDS.get(sign, "-") for sign in signs]
    for number, way in enumerate(product(*options)):
        if number >= WAYS:
            return
        pairs = (
            (sound if sound not in "-." else "", sign if sound == "-" else "")
            for sound, sign in zip(way, signs, strict=True)
        )
        consonants, vowels = _parts(pairs)
        yield "".join(consonants), vowels


def _apart(heard: Sequence[str], written: Sequence[str]) -> float:
    """How badly the vowels of a word in Latin letters fit those of an Arabic one."""
    cost = 0.0
    for latin, arabic in zip(heard, written, strict=True):
        sounds = {sound for letter in latin for sound in _HEARD.get(letter, "")}
        missing = sum(vowel not in sounds for vowel in arabic)
        cost += missing + (
            0.4 if not arabic and len(latin) > 1 else 0.1 if not arabic and latin in {"o", "u", "i", "y", "w"} else 0
        )
    return cost

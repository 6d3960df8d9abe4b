"""What a text says that somebody should know of: one of four levels, and the words by which it was seen."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_

from bot.safety.screening.folding import BREAK, Folded, fold
from bot.safety.screening.learnt import Learnt
from bot.safety.screening.phrases import LEVELS, Level, Phrase, PhraseSet, phrase_sets
from bot.safety.screening.spelling import Spelling

NOT_REACHES = 5
"""So many words before a phrase a "not" turns it round, as it does within the phrase."""
MASK = "·"
TELLING_AT_ONCE = 60
"""Among so many words it is looked which of them decided: what that takes grows with the square of their number."""
MIXED_IN = "en"
"""The language whose words people of every other mix into theirs, so that its words stand in those phrase sets too."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a text says. `matched`: the words of the text by which it was seen, as they were written; `kinds`: what it
    is about. `language`: the one it is written in, as far as one can tell.
    """

    level: Level
    matched: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True)
class _Match:
    """Where a phrase stands, and the words in its gaps."""

    phrase: Phrase
    first: int
    last: int
    between: Sequence[str]


class Screen:
    """The phrase sets of all languages and what was learnt from texts, ready for use. The worse of the two counts."""

    def __init__(self, sets: Sequence[PhraseSet], learnt: Learnt) -> None:
        self._learnt = learnt
        self._sets = sets
        self._phrases = _Index(phrase for one in sets for phrase in one.phrases)
        self._harmless = _Index(phrase for one in sets for phrase in one.harmless)
        self._elsewhere = _Index(phrase for one in sets for phrase in one.elsewhere)
        self._once = _Index(phrase for one in sets for phrase in one.once)
        self._nots = {one.language: one.nots for one in sets}
        self._subjects = {one.language: one.subjects for one in sets}
        self._mixed_in = next((one.known for one in sets if one.language == MIXED_IN), frozenset())
        self._spelling = Spelling.of(sets)

    def look(self, text: str) -> Found:
        """What `text` says, whatever its length, language and spelling."""
        folded = fold(text)
        readings = self._spelling.readings(folded)
        words = readings[-1].words
        found = [(*one, meant) for meant in readings for one in self._phrases_in(meant.words)]
        top = max((level for level, _, _ in found), default=0)
        learnt = self._learnt.level(words)
        if learnt > top:
            telling = [(at, at + 1) for at in self._telling(words, learnt)]
            return Found(LEVELS[learnt], _said(text, readings[-1], telling), ("learnt",), self._language(words))
        if not top:
            return Found("none", language=self._language(words))
        worst = [(match, meant) for level, match, meant in found if level == top]
        worst.sort(key=lambda one: (one[0].first, one[0].last))
        seen = _merged((meant.spans[match.first][0], meant.spans[match.last - 1][1]) for match, meant in worst)
        kinds = tuple(dict.fromkeys(match.phrase.kind for match, _ in worst))
        spoken = self._language(words, worst[0][0].phrase.language)
        return Found(LEVELS[top], tuple(dict.fromkeys(text[start:end] for start, end in seen)), kinds, spoken)

    def _telling(self, words: Sequence[str], level: int) -> list[int]:
        """The places of the words by which that level was learnt: in a long text, of the part that says most."""
        parts = [words[at : at + TELLING_AT_ONCE] for at in range(0, len(words), TELLING_AT_ONCE)]
        says = [self._learnt.chances(part)[level] for part in parts] if len(parts) > 1 else [1.0]
        most = says.index(max(says))
        return [most * TELLING_AT_ONCE + at for at in self._learnt.telling(parts[most], level)]

    def _phrases_in(self, words: Sequence[str]) -> list[tuple[int, _Match]]:
        """The phrases that stand there, each with how much it says there."""
        masked = [*words]
        for match in self._harmless.matches(words):
            masked[match.first : match.last] = [MASK] * (match.last - match.first)
        matches = self._phrases.matches(masked)
        return [(self._level(words, match), match) for match in matches if not self._is_mixed_in(words, match)]

    def _is_mixed_in(self, words: Sequence[str], match: _Match) -> bool:
        """Whether it was seen by words of English alone, though it is no English phrase: those know what turns it
        round.
        """
        seen = (word for word in words[match.first : match.last] if word not in match.between)
        return match.phrase.language != MIXED_IN and self._mixed_in.issuperset(seen)

    def _level(self, words: Sequence[str], match: _Match) -> int:
        """How much it says, as a place in `LEVELS`: nothing where it is turned round, or about something else."""
        start = _thought_begins(words, match.first)
        end = next((at for at in range(match.last, len(words)) if words[at] == BREAK), len(words))
        thought = words[start:end]
        if (match.phrase.turned and self._is_turned(words, start, match)) or self._elsewhere.any(thought):
            return 0
        level = LEVELS.index(match.phrase.level)
        return min(level, LEVELS.index("today")) if match.phrase.once and self._once.any(words) else level

    def _is_turned(self, words: Sequence[str], start: int, match: _Match) -> bool:
        """Whether a "not" stands in a gap of the phrase, or before it and nothing new was begun between."""
        nots, subjects = self._nots[match.phrase.language], self._subjects[match.phrase.language]
        if not nots.isdisjoint(match.between):
            return True
        for word in reversed(words[max(start, match.first - NOT_REACHES) : match.first]):
            if word in nots:
                return True
            if word in subjects:
                return False
        return False

    def _language(self, words: Sequence[str], seen_in: str = "") -> str:
        """The language of most of the small words; between equals, that of the phrase that was seen."""
        known = {one.language: sum(word in one.common for word in words) for one in self._sets}
        return max(known, key=lambda language: (known[language], language == seen_in), default="")


class _Index:
    """Patterns by the rarest words they need. Each wording has a bit: which of them could stand in a text is one
    number, and whether a pattern could is one comparison.
    """

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        numbers: dict[int, int] = {}
        self._bits: dict[str, int] = defaultdict(int)
        self._by_word: dict[str, list[tuple[int, Phrase]]] = defaultdict(list)
        for phrase in phrases:
            mask = 0
            for wordings in phrase.pattern.needed:
                if id(wordings) not in numbers:
                    numbers[id(wordings)] = bit = 1 << len(numbers)
                    for word in wordings.marks:
                        self._bits[word] |= bit
                mask |= numbers[id(wordings)]
            for word in phrase.pattern.needed[0].marks:
                self._by_word[word].append((mask, phrase))

    def matches(self, words: Sequence[str]) -> Iterator[_Match]:
        """Where any of them stands in those words."""
        known = frozenset(words) & self._bits.keys()
        stand = reduce(or_, (self._bits[word] for word in known), 0)
        could = {
            id(phrase): phrase
            for word in known & self._by_word.keys()
            for mask, phrase in self._by_word[word]
            if mask & stand == mask
        }
        for phrase in could.values():
            for found in phrase.pattern.found(words):
                yield _Match(phrase, *found)

    def any(self, words: Sequence[str]) -> bool:
        """Whether one of them stands there."""
        return next(self.matches(words), None) is not None


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those parts of a text, what overlaps as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _thought_begins(words: Sequence[str], at: int) -> int:
    return next((before + 1 for before in range(at - 1, -1, -1) if words[before] == BREAK), 0)


def _said(text: str, folded: Folded, places: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """The words at those places as they were written, each once."""
    spans = ((folded.spans[first][0], folded.spans[last - 1][1]) for first, last in places)
    return tuple(dict.fromkeys(text[start:end] for start, end in spans))


@lru_cache(maxsize=1)
def screening() -> Screen:
    """The one that everybody uses."""
    return Screen(phrase_sets(), Learnt.load())

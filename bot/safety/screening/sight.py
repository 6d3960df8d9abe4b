"""The phrases that stand in a text, and what each says where it stands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from bot.safety.screening.folding import BREAK, fold
from bot.safety.screening.parts import Heard, Seen
from bot.safety.screening.phrases import LEVELS, Phrase, PhraseSet
from bot.safety.screening.spelling import Spelling

NOT_REACHES = 5
"""So many words before a phrase a "not" turns it round, as it does within the phrase."""
MASK = "·"
MIXED_IN = "en"
"""The language whose words people of every other mix into theirs, so that its words stand in those phrase sets too."""


@dataclass(frozen=True, slots=True)
class _Match:
    """Where a phrase stands, and the words in its gaps."""

    phrase: Phrase
    first: int
    last: int
    between: Sequence[str]


class Sight:
    """Sees the phrases of all languages in a text of any."""

    def __init__(self, sets: Sequence[PhraseSet]) -> None:
        self._sets = sets
        self._phrases = _Index(phrase for one in sets for phrase in one.phrases)
        self._harmless = _Index(phrase for one in sets for phrase in one.harmless)
        self._elsewhere = _Index(phrase for one in sets for phrase in one.elsewhere)
        self._once = _Index(phrase for one in sets for phrase in one.once)
        self._nots = {one.language: one.nots for one in sets}
        self._subjects = {one.language: one.subjects for one in sets}
        self._mixed_in = next((one.known for one in sets if one.language == MIXED_IN), frozenset())
        self._spelling = Spelling.of(sets)

    def see(self, text: str) -> Seen:
        """The words of `text` as they were meant, and the phrases in it."""
        readings = self._spelling.readings(fold(text))
        heard = [
            Heard(match.phrase, level, (meant.spans[match.first][0], meant.spans[match.last - 1][1]))
            for meant in readings
            for level, match in self._phrases_in(meant.words)
            if level
        ]
        return Seen(text, readings[-1], heard)

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

    def language(self, words: Sequence[str], seen_in: str = "") -> str:
        """The language of most of the small words; between equals, that of the phrase that was seen. "" where there is
        none of them and no phrase.
        """
        known = {one.language: sum(word in one.common for word in words) for one in self._sets}
        most = max(known, key=lambda language: (known[language], language == seen_in), default="")
        return most if most == seen_in or known.get(most) else ""


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


def _thought_begins(words: Sequence[str], at: int) -> int:
    return next((before + 1 for before in range(at - 1, -1, -1) if words[before] == BREAK), 0)

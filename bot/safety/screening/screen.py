"""What a text says that somebody should know of: one of four levels, and the words by which it was seen."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.safety.screening.judging import Judge
from bot.safety.screening.parts import parts_of
from bot.safety.screening.phrases import LEVELS, Level, phrase_sets
from bot.safety.screening.sight import Sight


@dataclass(frozen=True, slots=True)
class Found:
    """What a text says. `matched`: the words of the text by which it was seen, as they were written; `kinds`: what it
    is about. `language`: the one it is written in, as far as one can tell.
    """

    level: Level
    matched: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    language: str = ""


class Screen:
    """What sees the phrases in a text, and a judge of them and of what our texts taught."""

    def __init__(self, sight: Sight, judge: Judge) -> None:
        self._sight, self._judge = sight, judge

    def look(self, text: str) -> Found:
        """What `text` says, whatever its length, language and spelling."""
        seen = self._sight.see(text)
        words = seen.folded.words
        language = self._sight.language(words)
        if not seen.heard and self._judge.is_quiet(words):
            return Found("none", language=language)
        parts = parts_of(seen)
        level = self._judge.level(parts, language)
        if not level:
            return Found("none", language=language)
        heard = sorted((one for one in seen.heard if one.level >= level), key=lambda one: one.span)
        if not heard:
            return Found(LEVELS[level], self._judge.telling(parts, level), ("learnt",), language)
        said = dict.fromkeys(text[start:end] for start, end in _merged(one.span for one in heard))
        kinds = dict.fromkeys(one.phrase.kind for one in heard)
        return Found(LEVELS[level], tuple(said), tuple(kinds), self._sight.language(words, heard[0].phrase.language))


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those parts of a text, what overlaps as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@lru_cache(maxsize=1)
def screening() -> Screen:
    """The one that everybody uses."""
    return Screen(Sight(phrase_sets()), Judge.load())

"""Which guides somebody means by words of their own, in whatever language: a few, and none rather than anything.

The comparing is that of skills (`bot/skills/search.py`): forgiving of case, accents, slips and word forms.
"""

from collections.abc import Sequence
from functools import cache

from bot.guidance import library
from bot.guidance.guide import GRIEF
from bot.people.rules import LANGUAGES
from bot.skills.likeness import words_of
from bot.skills.search import LEAST, LETTERS_MAX, OWN_LANGUAGE, WORDS_MAX, Index
from bot.skills.words import small

FOUND_MAX = 4
GRIEF_LEAST = 1.2
"""With less than this nobody meant a loss: it is not brought up for a word that is like one."""


@cache
def _index(language: str) -> Index:
    wordings = library.wordings(language)
    told = [(key, said) for key, one in wordings.items() for said in (one.title, *one.words)]
    return Index(language, told, small(language))


def find(text: str, language: str, *, after_loss: bool = False, most: int = FOUND_MAX) -> list[str]:
    """The keys of those that may be meant by `text`, the likeliest first; those in `language` before others that are as
    likely. Only its beginning is looked at.

    Guides for grief stand alone: where one is the likeliest, and surely meant, none but them is found, else none of
    them. `after_loss` none but them is found in any case.
    """
    scores = _scores(list(dict.fromkeys(words_of(text[:LETTERS_MAX])))[:WORDS_MAX], language)
    likely = sorted(((-score, key) for key, score in scores.items() if score >= LEAST))
    meant = after_loss or (bool(likely) and _is_grief(likely[0][1]) and -likely[0][0] >= GRIEF_LEAST)
    return [key for _, key in likely if _is_grief(key) == meant][:most]


def _is_grief(key: str) -> bool:
    return library.guides()[key].topic == GRIEF


def _scores(words: Sequence[str], language: str) -> dict[str, float]:
    scores: dict[str, float] = {}
    for code in LANGUAGES if words else ():
        for key, score in _index(code).look(words).items():
            mine = score * (OWN_LANGUAGE if code == language else 1.0)
            scores[key] = max(scores.get(key, 0.0), mine)
    return scores

"""Goals and small steps, where no database is needed: how much fits, what can be tapped, and how it is celebrated."""

import unicodedata

from bot.base.chance import Chance

GOALS_MAX = 5
"""So many goals at a time: with more, none of them is small. Set aside, there may be any number."""
STEPS_MAX = 5
GOAL_LETTERS_MAX, STEP_LETTERS_MAX = 200, 120
GOAL_STARTERS = ("rest", "air", "talk", "mine", "warm", "order")
STEP_STARTERS = ("day", "ask", "minutes", "list")
"""For those without words. None assumes a baby, a partner, a home that is safe, or money."""
STEP_CELEBRATIONS, GOAL_CELEBRATIONS = 6, 3
"""So many wordings for a step that is done, and for the last of a goal, in `content/`."""
SPLIT_FROM = 4_000
"""A phone sends a text as long as this, in UTF-16 units, in pieces, one right after the other."""
NUMBER_LETTERS_MAX = 2

_JOINERS = "\u200c\u200d"


def shortened(words: str, most: int) -> str:
    """The beginning of `words` that fits into `most` letters: whole words where it can be, and whole letters."""
    if len(words) <= most:
        return words
    cut = most
    while cut and _goes_on(words, cut):
        cut -= 1
    cut = cut or most  # one letter with more marks than fit
    space = words.rfind(" ", most // 2, cut + 1)
    return words[: cut if space < 0 else space].rstrip()


def _goes_on(words: str, place: int) -> bool:
    """Whether what stands at `place` belongs to the letter before it: a mark, a shade of skin, or joined on."""
    sign = words[place]
    is_mark = unicodedata.category(sign).startswith("M") or sign in _JOINERS or "\U0001f3fb" <= sign <= "\U0001f3ff"
    return is_mark or words[place - 1] in _JOINERS


def is_number(words: str) -> bool:
    """Whether it is no more than the number of a button, whether there is such a button or not."""
    digits = words.strip().rstrip(".")
    return digits.isdecimal() and len(digits) <= NUMBER_LETTERS_MAX


def units(words: str) -> int:
    """How long that text is, as phones count it: in UTF-16 units."""
    return len(words.encode("utf-16-le", errors="surrogatepass")) // 2


def another(last: int | None, count: int, chance: Chance) -> int:
    """One of `count` wordings by chance, and never the last one again."""
    if last is None:
        return chance.below(count)
    drawn = chance.below(count - 1)
    return drawn + (drawn >= last)

"""Other words for what Kith says, where no database is needed: which texts may have them, and what words they may be.

Whatever is refused is told with its reason, so that whoever typed can type again.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

from bot.base.names import MARKS_IN_A_ROW_MAX, clean_words
from bot.base.outcome import Refused
from bot.base.rewording import PIECE, Shape, Unfit

State = Literal["proposed", "declined", "to_check", "refused", "in_use", "ended", "done"]
"""It waits for the circle or is voted on; the circle did not want it; it waits for somebody who works here; they said
no; people read it; the words before it stand again. One that only ends other words is *done* once they are ended.
"""
TYPED_MAX = 4_000
WHY_MAX = 300
LETTERS_LEAST, LABEL_LEAST = 300, 20
"""So many letters any text may have, and any button; more where Kith's own words do."""
PIECE_LETTERS = 8
"""About so long is what stands for a piece on a button."""
FIXED = frozenset(
    ("veiled", "people-hidden", "home-with-note", "english-beneath", "only-in-english", "words-missing", "sent-again")
)
"""What no place words for itself: what gives nothing away on a phone that others look at, and what is said of words."""
_FIXED_ROOMS = ("menu-", "held-")
"""What everybody reads alike, wherever they live, and what stands in a file."""
_MARKUP = re.compile(r"[<>&{}]")
_LINK = re.compile(r"\S*(?:://|www\.|t\.me/)\S*|(?<!\S)[@/#]\w+|\S+@\S+|\w+\.[^\W\d_]{2,}\S*", re.IGNORECASE)
_NUMBER = re.compile(r"\d(?:[\s-]?\d){4,}")
_STARTS = "¿¡["


def may_change(key: str, shape: Shape | None) -> bool:
    """Whether people may choose other words for a text of that shape."""
    return shape is not None and key not in FIXED and not key.startswith(_FIXED_ROOMS)


def words_of(typed: str, shape: Shape, now: str, *, is_label: bool) -> str:
    """The words that would be said, of what somebody typed in the stead of `now`. `Refused`, with the reason, where
    they cannot be.
    """
    words = PIECE.sub(lambda found: f"[{int(found[1])}]", _clean(typed[:TYPED_MAX]))
    told = PIECE.sub("", words)
    if not any(sign.isalpha() for sign in told):
        raise Refused("wording-no-words", "nothing is said")
    if re.search(r"[\[\]]", told):
        raise Refused("wording-brackets", "brackets without a number")
    _plain(told, shape)
    _whole(words, shape)
    most = _most(shape, is_label=is_label)
    if is_label:
        _label(words)
    if len(PIECE.sub("x" * PIECE_LETTERS, words)) > most or len(typed) > TYPED_MAX:
        raise Refused("wording-long", f"{len(words)} letters", most=most)
    if words == now:
        raise Refused("wording-same", "these are the words there are")
    return words


def _most(shape: Shape, *, is_label: bool) -> int:
    ours = len(PIECE.sub("x" * PIECE_LETTERS, shape.words))
    return max(LABEL_LEAST, ours) if is_label else max(LETTERS_LEAST, ours + ours // 2)


def _clean(typed: str) -> str:
    """Each line as others may be shown it, and no more than one empty line between two."""
    lines = [clean_words("".join(_bare(unicodedata.normalize("NFC", line)))) for line in typed.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _bare(line: str) -> Iterator[str]:
    """Its signs, without marks heaped on a letter."""
    heap = 0
    for sign in line:
        heap = heap + 1 if unicodedata.category(sign).startswith("M") else 0
        if heap <= MARKS_IN_A_ROW_MAX:
            yield sign


def _plain(told: str, shape: Shape) -> None:
    """Nothing that would be more than words on a phone, but for what stands there already."""
    if found := _MARKUP.search(told):
        raise Refused("wording-sign", "a sign of markup", sign=found[0])
    for kind, pattern in (("link", _LINK), ("number", _NUMBER)):
        for found in pattern.finditer(told):
            if found[0] not in shape.words:
                raise Refused("wording-no-link", f"a {kind}", kind=kind, what=found[0])


def _whole(words: str, shape: Shape) -> None:
    try:
        shape.pattern(words)
    except Unfit as unfit:
        for what, numbers in (("unknown", unfit.unknown), ("missing", unfit.missing), ("twice", unfit.too_often)):
            if numbers:
                which = ", ".join(f"[{number}]" for number in sorted(numbers)[:5])
                raise Refused("wording-pieces", str(unfit), what=what, which=which) from None


def _label(words: str) -> None:
    if "\n" in words:
        raise Refused("wording-one-line", "a label of several lines")
    if not (words[0].isalnum() or words[0] in _STARTS):
        raise Refused("wording-starts", "a label starts with a letter")

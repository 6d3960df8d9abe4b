"""What a place decided on, said there: the house's texts follow the table, looked at whenever something is said.

The table is the truth. Which rows are in use is read in the very transaction in which a message is put into words, so
what was decided a moment ago, or before the last start, or by another process, is what is said.
"""

from bot.base.rewording import Shape, is_label
from bot.base.texts import Texts
from bot.base.transaction import Transaction
from bot.circle import wording_rules
from bot.circle.store import wordings as store
from bot.circle.store.wordings import Wording

_here: list[Texts] = []


def furnish(texts: Texts) -> None:
    """Let these be the texts of the house. Called once, when it is put together."""
    _here[:] = [texts]


def texts() -> Texts:
    """The texts of the house."""
    if not _here:
        raise LookupError("no texts were furnished")
    return _here[0]


def follow(tx: Transaction, to: Texts, place: str) -> None:
    """Let those texts say what that place decided on, as it is now."""
    to.follow(place, store.said(tx, place))


def language(code: str) -> str:
    """The language of the house that somebody with that one reads."""
    return texts().language(code).code


def language_name(code: str) -> str:
    """What those who speak it call a language."""
    return texts().language(code).name


def shape(place: str, code: str, key: str) -> Shape | None:
    """A text that people may find other words for, as they change it; None for any other."""
    found = texts().shape(place, code, key)
    return found if wording_rules.may_change(key, found) and not texts().is_number(key) else None


def now(tx: Transaction, place: str, code: str, key: str) -> str:
    """The words that text has there just now, with numbers for its pieces; "" where it is gone."""
    used = [one for one in store.in_use(tx, place) if (one.language, one.key) == (code, key)]
    standing = [one.words for one in used if texts().stands(place, one.worded)]
    found = shape(place, code, key)
    return standing[-1] if standing else "" if found is None else found.words


def rests(one: Wording) -> bool:
    """Whether words in use cannot be said any more: Kith's own text is gone, or has other pieces by now."""
    return one.state == "in_use" and not texts().stands(one.place, one.worded)


def is_grave(key: str) -> bool:
    """Whether somebody who works here looks at words for that text before people read them."""
    return texts().is_grave(key)


def search(place: str, code: str, typed: str, most: int) -> list[str]:
    """The keys of texts in which all of those words stand, those with the fewest others first."""
    wanted = typed.casefold().split()[:12]
    if not wanted:
        return []
    found = []
    for key in texts().every_key():
        one = shape(place, code, key)
        if one is not None and all(word in one.words.casefold() for word in wanted):
            found.append((len(one.words), is_label(key), key))
    return [key for _, _, key in sorted(found)[:most]]

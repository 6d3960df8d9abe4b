"""Word lists of `content/words.toml`: what means STOP, what tells of a loss, and what a member may not be called."""

import tomllib
import unicodedata
from functools import lru_cache
from pathlib import Path

from bot.people.rules import skeleton

SAYING_LENGTH_MAX = 60
"""A longer text is talk, and a person reads it."""
WORDS = Path(__file__).parents[2] / "content" / "words.toml"


def fold(words: str) -> str:
    """Without case, accents, marks and punctuation: letters, digits and single spaces only."""
    plain = unicodedata.normalize("NFKD", words).casefold()
    letters = "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))
    return " ".join(letters.split())


def means_loss(words: str) -> bool:
    """Whether somebody tells of a loss in one of the wordings of `content/words.toml`, and in nothing else beside."""
    return len(words) <= SAYING_LENGTH_MAX and fold(words) in loss_words()


def _all(section: str) -> list[str]:
    found = tomllib.loads(WORDS.read_text(encoding="utf-8"))[section]
    return [words for of_language in found.values() for words in of_language]


@lru_cache(maxsize=1)
def stop_words() -> frozenset[str]:
    """Every wording of STOP, folded."""
    return frozenset(map(fold, _all("stop")))


@lru_cache(maxsize=1)
def loss_words() -> frozenset[str]:
    """Every wording in which a loss is told, folded."""
    return frozenset(map(fold, _all("loss")))


@lru_cache(maxsize=1)
def staff_words() -> frozenset[str]:
    """Words by which a member could pass for staff, in plain letters."""
    return frozenset(map(skeleton, _all("staff")))

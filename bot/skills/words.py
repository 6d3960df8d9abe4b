"""What each kind is called in a language, and the everyday words by which it is found."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bot.skills.taxonomy import CONTENT

NAME_LETTERS_MAX = 20
"""So that two kinds stand beside each other on a small phone, with a tick behind each."""
SMALL = "small"
_NAME = re.compile(r"^skills-kind-([a-z-]+) = (.+)$", re.MULTILINE)


@cache
def names(language: str, content: Path = CONTENT) -> Mapping[str, str]:
    """The name of each kind in that language; nothing where there is no such language."""
    file = content / language / "skills.ftl"
    return dict(_NAME.findall(file.read_text(encoding="utf-8"))) if file.is_file() else {}


@cache
def everyday(language: str, content: Path = CONTENT) -> Mapping[str, tuple[str, ...]]:
    """The everyday words of each kind in that language; nothing where there are none. `ValueError` when the file is no
    TOML, or has anything but words.
    """
    found = _file(content / language / "skills.toml")
    return {kind: _split(words) for group in found.values() if isinstance(group, dict) for kind, words in group.items()}


@cache
def small(language: str, content: Path = CONTENT) -> tuple[str, ...]:
    """The words of that language that say little: "the", "help", "somebody"."""
    return _split(_file(content / language / "skills.toml").get(SMALL, ""))


def _file(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def _split(words: object) -> tuple[str, ...]:
    if not isinstance(words, str):
        raise ValueError("everyday words are a text, with commas between them")
    return tuple(filter(None, (word.strip() for word in words.split(","))))

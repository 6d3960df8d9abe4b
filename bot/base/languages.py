"""A language as `content/<code>/language.toml` describes it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from babel import Locale, UnknownLocaleError

PATTERNS = ("date", "date_with_year", "date_short", "time", "date_and_time", "date_and_time_short")


class LanguageError(Exception):
    """A language's file is wrong: which, and what it should say."""


@dataclass(frozen=True, slots=True)
class Formats:
    """How dates and times look: CLDR patterns, and the two joined by `{date}` and `{time}`; the short ones
    stand on buttons."""

    date: str
    date_with_year: str
    date_short: str
    time: str
    date_and_time: str
    date_and_time_short: str


@dataclass(frozen=True, slots=True)
class LanguageInfo:
    """A language people can choose. `name` is its own; not `reviewed`: no named person has checked it yet."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"]
    reviewed: bool
    locale: str
    formats: Formats


def read_language(folder: Path) -> LanguageInfo:
    """The language whose texts are in `folder`; `LanguageError` says what is wrong with its `language.toml`."""
    place = f"{folder.name}/language.toml"
    try:
        found = tomllib.loads((folder / "language.toml").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise LanguageError(f"{place}: {error}") from error
    direction = found.get("direction")
    if direction not in ("ltr", "rtl"):
        raise LanguageError(f'{place}: direction must be "ltr" or "rtl"')
    formats = found.get("formats")
    if not isinstance(formats, dict):
        raise LanguageError(f"{place}: [formats] is missing")
    return LanguageInfo(
        code=folder.name,
        name=_words(place, found, "name"),
        direction=direction,
        reviewed=bool(found.get("reviewed_by", "").strip()),
        locale=_locale(place, _words(place, found, "locale")),
        formats=Formats(*(_words(place, formats, name) for name in PATTERNS)),
    )


def _words(place: str, found: dict[str, Any], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not value.strip():
        raise LanguageError(f"{place}: {name} must be words in quotes")
    return value


def _locale(place: str, name: str) -> str:
    try:
        Locale.parse(name)
    except (UnknownLocaleError, ValueError) as error:
        raise LanguageError(f"{place}: there is no locale {name}") from error
    return name

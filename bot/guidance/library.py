"""The guides there are, with their words, read once; and who has read which at a place."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.guidance import guide_file
from bot.guidance.guide import Guide, Wording
from bot.people.rules import LANGUAGES
from bot.places import service as places

FOLDER = places.PLACES_FOLDER.parent / "guidance"
OWN_FILE = "guidance.toml"


@cache
def guides() -> Mapping[str, Guide]:
    """All of them by key, topic by topic."""
    found = guide_file.read_guides((FOLDER / "guides.toml").read_text("utf-8"))
    return {one.key: one for one in found}


def topics() -> list[str]:
    """Their topics, in order."""
    return list(dict.fromkeys(one.topic for one in guides().values()))


@cache
def wordings(language: str) -> Mapping[str, Wording]:
    """What they say in that language, by key."""
    found: dict[str, Wording] = {}
    for topic in topics():
        keys = [one.key for one in guides().values() if one.topic == topic]
        name = f"{language}/{topic}"
        found |= guide_file.read_words(name, (FOLDER / f"{name}.toml").read_text("utf-8"), keys)
    return found


def find(key: str, place: str) -> Guide | None:
    """That guide, as the place has it; None where there is no such one."""
    found = guides().get(key)
    if found is None:
        return None
    return replace(found, reviewed_by=_reviewed(place).get(key) or found.reviewed_by)


def _reviewed(place: str) -> Mapping[str, str]:
    return _read_reviewed(place, places.folder() / place / OWN_FILE)


@cache
def _read_reviewed(place: str, file: Path) -> Mapping[str, str]:
    return guide_file.read_reviewed(place, file.read_text("utf-8"), guides().keys()) if file.is_file() else {}


def check() -> int:
    """Read all of them anew, in every language and of every place; how many. `GuideError` says which file is wrong."""
    for kept in (guides, wordings, _read_reviewed):
        kept.cache_clear()
    for language in LANGUAGES:
        wordings(language)
    for place in places.names():
        _reviewed(place)
    return len(guides())

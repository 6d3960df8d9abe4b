"""The search, loaded beside everything else: that takes a moment, and no start waits for it."""

import logging
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from bot.people.rules import LANGUAGES

if TYPE_CHECKING:
    from bot.skills.search import Found, Search

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Loaded:
    search: "Search | None" = None


_loaded = _Loaded()
_loading = Lock()


def get_ready() -> "Search":
    """Load it, unless that was done. Whoever comes meanwhile waits for the one who began."""
    with _loading:
        if _loaded.search is None:
            from bot.skills.search import Search  # what it needs is slow to load, too

            _loaded.search = Search.of(LANGUAGES)
        return _loaded.search


def look(text: str, language: str, at: str = "") -> "list[Found]":
    """The kinds that may be meant, of everywhere and of the place it is said `at`; none where they cannot be looked
    for, for groups can be tapped all the same.
    """
    try:
        return get_ready().find(text, language, at=at)
    except Exception as error:  # its own words could be those of the text
        log.error("no kinds can be looked for: %s", type(error).__name__)
        return []

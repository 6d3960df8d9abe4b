"""The screening of texts, loaded beside everything else: that takes a second or two, and no start waits for it."""

import logging
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.safety.screening.screen import Found, Screen

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Loaded:
    done: bool = False
    screen: "Screen | None" = None


_loaded = _Loaded()
_loading = Lock()


def is_ready() -> bool:
    """Whether a text can be looked at without waiting."""
    return _loaded.done


def get_ready() -> None:
    """Load it, unless that was done. Whoever comes meanwhile waits for the one who began."""
    with _loading:
        if _loaded.done:
            return
        try:
            from bot.safety.screening.screen import screening  # what it needs is slow to load, too

            _loaded.screen = screening()
        except Exception as error:  # whatever it is, people go on writing; `check` says it too
            log.error("no text can be screened: %s", error)
        _loaded.done = True


def look(text: str) -> "Found | None":
    """What that text says; None where it cannot be looked at, for a fault of ours must hold up nobody's message."""
    get_ready()
    try:
        return None if _loaded.screen is None else _loaded.screen.look(text)
    except Exception as error:  # its own words could be those of the text
        log.error("a text could not be screened: %s", type(error).__name__)
        return None

"""A long table in parts, so that no page takes long to make or to read."""

from collections.abc import Sequence
from typing import TypeVar

from bot.base.messages import Text
from bot.web.looking import Look
from bot.web.tables import Link

T = TypeVar("T")

ROWS_MAX = 100


def parted(look: Look, found: Sequence[T], place: str) -> tuple[Sequence[T], tuple[Link, ...]]:
    """The part that is asked for, the first where there is none so far on, and the ways to the others."""
    start = look.start if 0 <= look.start < len(found) else 0
    beyond = len(found) - start - ROWS_MAX
    further = Link(look.say(Text("web-further", count=min(beyond, ROWS_MAX))), f"{place}?from={start + ROWS_MAX}")
    back = Link(look.say(Text("web-before")), place)
    ways = (*((back,) if start else ()), *((further,) if beyond > 0 else ()))
    return found[start : start + ROWS_MAX], ways

"""What a story is."""

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from bot.practice.town import Town

Tell = Callable[[str], Awaitable[None]]
"""Says in one line what happens next, and waits until it can have been read."""


@dataclass(frozen=True, slots=True)
class Story:
    """`title` is on its button, `about` says in a sentence what there is to see."""

    id: str
    title: str
    about: str
    play: Callable[[Town, Tell], Awaitable[None]]


@contextlib.asynccontextmanager
async def quickly(town: Town) -> AsyncIterator[None]:
    """What must come before a story is done without anybody watching each tap."""
    follow, town.follow = town.follow, None
    try:
        yield
    finally:
        town.follow = follow

"""A town in which everybody's name, and everything they write, is a canary."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

from bot.base.clock import MovableClock
from bot.practice.telegram import Phone
from bot.practice.town import town_in
from tests.privacy.canaries import FIRST_NAMES, SURNAME, USERNAME
from tests.stories.conftest import TUESDAY

WORDS_LETTERS_MIN = 10


class Typed:
    """Whatever anybody types on any phone."""

    def __init__(self, monkeypatch) -> None:
        self.words: set[str] = set()
        say = Phone.say

        def noted(phone, text, reply_to=None):
            if len(text) >= WORDS_LETTERS_MIN and not text.startswith("/"):
                self.words.add(text)
            return say(phone, text, reply_to)

        monkeypatch.setattr(Phone, "say", noted)


@contextlib.asynccontextmanager
async def canary_town(file: Path | None) -> AsyncIterator:
    """A town kept in `file`, or in memory. Whoever moves in has names that nobody else has."""
    async with town_in(file, MovableClock(TUESDAY)) as town:

        async def moves_in(name, language_code="en"):
            first = f"{name} {FIRST_NAMES.get(language_code, FIRST_NAMES['en'])}"
            username = f"{USERNAME}_{len(town.villagers)}"
            phone = town.telegram.person(first, last_name=SURNAME, username=username, language_code=language_code)
            return town.lives_here(name, phone)

        town.moves_in = moves_in
        yield town

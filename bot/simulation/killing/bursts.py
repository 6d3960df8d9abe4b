"""People who write and tap in bursts, each at their own step; what they do is drawn by chance."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import httpx

from bot.base.chance import Chance
from bot.practice.remote import RemoteTelegram
from bot.practice.telegram import Json
from bot.simulation.process.people import JOINING

WORDS = ("hello", "are you there?", "/home", "/now", "thank you")
DO = (("tap", 40), ("twice", 15), ("start", 20), ("say", 15), ("now", 5), ("old", 5))
"""What people do, of a hundred."""
OLD = (
    *("home", "safety.", "hours.book", "asks.never_mind"),
    *("people.about", "people.who_sees", "people.agree", "people.settings"),
)
"""The old buttons that are tapped: none after which an old message would read otherwise, or its reader be gone."""


@dataclass(slots=True)
class _Writer:
    person: int
    joined: int = 0
    """How many steps to home they have tapped."""


class Bursts:
    """So many people. `done` counts what they did."""

    def __init__(self, telegram: RemoteTelegram, people: list[int], chance: Chance) -> None:
        self._telegram = telegram
        self._chance = chance
        self._writers = [_Writer(person) for person in people]
        self.done: Counter[str] = Counter()

    async def burst(self, size: int) -> None:
        """So many of them act at the same time."""
        self._chance.shuffle(self._writers)
        drawn = [(writer, self._drawn()) for writer in self._writers[:size]]
        await asyncio.gather(*(self._act(writer, what) for writer, what in drawn))

    def _drawn(self) -> str:
        number = self._chance.below(100)
        for what, share in DO:
            number -= share
            if number < 0:
                return what
        raise ValueError("the shares are not a hundred")

    async def _act(self, writer: _Writer, what: str) -> None:
        self.done[what] += 1
        tap = JOINING[writer.joined] if writer.joined < len(JOINING) else "home"
        match what:
            case "tap" | "twice" if await self._taps(writer, tap, 1 + (what == "twice")):
                pass
            case "now" if await self._taps(writer, "safety.now", 1):
                pass
            case "old" if await self._taps_old(writer):
                pass
            case "say":
                await self._telegram.act(writer.person, "say", text=WORDS[self._chance.below(len(WORDS))])
            case _:
                await self._telegram.act(writer.person, "start")

    async def _taps(self, writer: _Writer, press: str, times: int) -> bool:
        """Whether there was such a button to tap."""
        try:
            for _ in range(times):
                await self._telegram.act(writer.person, "press", label=press)
        except httpx.HTTPStatusError:
            return False
        writer.joined += press in JOINING
        return True

    async def _taps_old(self, writer: _Writer) -> bool:
        """A button that has stood in the chat for a while, whatever it once was for."""
        messages = (await self._telegram.screen(writer.person))["messages"]
        buttons = [(one["id"], data) for one in messages for data in _presses(one["content"])]
        if not buttons:
            return False
        message, data = buttons[self._chance.below(len(buttons))]
        try:
            await self._telegram.act(writer.person, "press", label=data, message_id=message)
        except httpx.HTTPStatusError:
            return False  # it was changed meanwhile
        return True


def _presses(content: Json) -> Iterator[str]:
    """What the buttons under a message carry that may be tapped."""
    for row in content.get("reply_markup", {}).get("inline_keyboard", ()):
        yield from (button["callback_data"] for button in row if button.get("callback_data", "").startswith(OLD))

"""What can be made to go wrong in practice, and what to look for then."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.practice.town import Town

WAIT_SECONDS = 15
"""How long Telegram asks to wait: long enough to be seen."""
SENDS = ("sendMessage", "editMessageText")


@dataclass(frozen=True, slots=True)
class Fault:
    """One switch. `is_on` says whether it is on, or for a `momentary` one whether it waits to strike."""

    id: str
    title: str
    help: str
    momentary: bool
    is_on: Callable[[Town], bool]
    switch: Callable[[Town, bool], Coroutine[Any, Any, None]]
    title_when_on: str = ""


async def _offline(town: Town, on: bool) -> None:
    town.telegram.faults.offline = on


async def _too_many(town: Town, on: bool) -> None:
    for method in SENDS if on else ():
        town.telegram.faults.plan("too_many", method=method, retry_after=WAIT_SECONDS)


async def _unanswered(town: Town, on: bool) -> None:
    if on:
        town.telegram.faults.plan("unanswered", method="sendMessage")


async def _blocked(town: Town, on: bool) -> None:
    phone = town.villagers["Ana"].phone
    phone.block() if on else phone.unblock()


async def _stopped(town: Town, on: bool) -> None:
    await (town.stops() if on else town.starts_again())


FAULTS = (
    Fault(
        "offline",
        "Cut the line",
        "Telegram is out of reach: what people tap waits there for a day, what Kith says here, until you mend it.",
        False,
        lambda town: town.telegram.faults.offline,
        _offline,
        "Mend the line",
    ),
    Fault(
        "too_many",
        "Refuse the next send (429)",
        f"Telegram refuses the next message or edit and asks to wait {WAIT_SECONDS} seconds. It comes then, once.",
        True,
        lambda town: town.telegram.faults.waiting("too_many") > 0,
        _too_many,
    ),
    Fault(
        "unanswered",
        "Lose the next answer",
        "The next new message arrives, but Kith never hears that it did. It is sent again, with a line that says so.",
        True,
        lambda town: town.telegram.faults.waiting("unanswered") > 0,
        _unanswered,
    ),
    Fault(
        "blocked",
        "Block the bot on Ana’s phone",
        "Nothing can reach Ana. Kith learns of it and goes on with the others; nobody waits for her in vain.",
        False,
        lambda town: town.villagers["Ana"].phone.account.blocked,
        _blocked,
        "Unblock it on Ana’s phone",
    ),
    Fault(
        "stopped",
        "Kill the bot",
        "The program dies wherever it is. Taps and messages wait at Telegram; start it again and all are answered.",
        False,
        lambda town: town.stopped,
        _stopped,
        "Start the bot again",
    ),
)

"""What people do on their phones, from another process than Kith's."""

import httpx

from bot.practice.remote import RemoteTelegram
from bot.simulation.process.house import until

MARK = "(sent again to be sure)"
"""How a copy that may be a second one begins, in English."""
JOINING = ("people.language:en", "people.who_sees", "people.agree")
"""The taps from Start to home."""


async def answers(telegram: RemoteTelegram, person: int, starts: int) -> list[str]:
    """Somebody presses Start so often, and is answered; everything they were told."""
    for _ in range(starts):
        await telegram.act(person, "start")
    return await until(lambda: telegram.said(person), f"an answer for {person}")  # type: ignore[no-any-return]  # the line says no type


async def taps(telegram: RemoteTelegram, person: int, press: str) -> None:
    """Tap the newest button that says or carries `press`, as soon as it is there."""

    async def tapped() -> bool:
        try:
            await telegram.act(person, "press", label=press)
        except httpx.HTTPStatusError:
            return False
        return True

    await until(tapped, f"a button {press} for {person}")


async def joins(telegram: RemoteTelegram, person: int, code: str = "") -> None:
    """Four taps to home."""
    await telegram.act(person, "start", payload=code)
    for press in JOINING:
        await taps(telegram, person, press)
    await until(lambda: arrived(telegram, person), "home")


async def arrived(telegram: RemoteTelegram, person: int) -> bool:
    """Whether nothing asks them to agree any more."""
    return all("agree" not in str(message["content"]) for message in (await telegram.screen(person))["messages"])

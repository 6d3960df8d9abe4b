"""The one-time link with which somebody becomes the coordinator: made by `claim`, and by `run` while there is none."""

import argparse
import asyncio
import io
import logging
from typing import Any

import segno
from telegram.error import TelegramError

from bot import app
from bot.base.clock import Clock
from bot.base.port import AnyDatabase, StorageTrouble
from bot.base.transaction import Transaction
from bot.commands import opening
from bot.commands.command import WELL, Command, Problem, Wrong
from bot.commands.reaching import reached_once
from bot.people import invites
from bot.people import service as people
from bot.places import service as places
from bot.settings import Settings
from handlers import links

log = logging.getLogger(__name__)

LOOK_EVERY_SECONDS = 5
ALREADY = "There is a coordinator already, and she can invite others in the chat. To make a link all the same: --again"


def _make(tx: Transaction, *, again: bool) -> str | None:
    """A new code; None when there is a coordinator and nobody said `again`."""
    return invites.make_claim(tx) if again or not people.has_coordinator(tx) else None


async def answer(database: AnyDatabase, given: dict[str, Any]) -> dict[str, Any]:
    """What a running bot answers to "claim"."""
    again = bool(given.get("again"))
    code = await database.write(lambda tx: _make(tx, again=again))
    return {"wrong": ALREADY} if code is None else {"link": links.start_link(code)}


async def invite_the_first(database: AnyDatabase, clock: Clock) -> None:
    """While nobody coordinates, show a link; a new one whenever none can be used any more."""
    await _show_new(database)
    while True:
        try:
            if await database.read(people.has_coordinator):
                return
            if not await database.read(invites.claim_is_open):
                await _show_new(database)
        except StorageTrouble as trouble:
            log.error("the database refuses (%s); the link waits", trouble)
        await clock.sleep(LOOK_EVERY_SECONDS)


async def _show_new(database: AnyDatabase) -> None:
    code = await database.write(lambda tx: _make(tx, again=False))
    if code is not None:
        show(links.start_link(code))


def show(link: str) -> None:
    """Print a link, and the same for a phone's camera."""
    picture = io.StringIO()
    segno.make(link).terminal(picture, border=2, compact=True)
    print(f"Whoever opens this link first becomes the coordinator. It works once, for {invites.CLAIM_MINUTES} minutes.")
    print(f"\n{link}\n\n{picture.getvalue()}", flush=True)


def _claim(settings: Settings, options: argparse.Namespace) -> int:
    if settings.practising:
        raise Wrong("The link opens your bot in Telegram: set BOT_TOKEN in .env first, with the token of @BotFather.")
    given = asyncio.run(_claimed(settings, again=options.again))
    if "link" not in given:
        raise Wrong(given.get("wrong", "No link was made."))
    show(given["link"])
    return WELL


async def _claimed(settings: Settings, *, again: bool) -> dict[str, Any]:
    """The answer of the bot that is running; where none is, our own."""
    answered = await opening.asked(settings, "claim", again=again)
    if answered is not None:
        return answered
    places.choose_default(settings.kith_place)
    try:
        async with reached_once(settings) as bot:
            links.name_bot(bot.username)
    except TelegramError as error:
        raise Problem("Telegram cannot be reached, and without it there is no link. Try again later.") from error
    database = await app.open_for(settings)
    try:
        return await answer(database, {"again": again})
    finally:
        await database.close()


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--again", action="store_true", help="also when there is a coordinator already")


CLAIM = Command(
    "claim",
    "Make a link, for once and for a quarter of an hour, with which somebody becomes the coordinator. "
    "Kith may be running or not.",
    _claim,
    _arguments,
)

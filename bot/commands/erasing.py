"""`erase` and `rekey`: somebody goes for good, and the key of the house is changed."""

import argparse
import asyncio
from typing import Any

from bot import app
from bot.base import house_key
from bot.base.clock import local
from bot.base.database import alone
from bot.base.key_files import key_file_of, key_store
from bot.base.port import AnyDatabase
from bot.base.transaction import Transaction
from bot.base.usable import usable
from bot.commands import opening
from bot.commands.command import WELL, Command, Wrong
from bot.people import erasing
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.settings import Settings


def _meant(tx: Transaction, words: str) -> list[Person]:
    """Whom these words mean: a person's number, or a part of a name at the place."""
    if words.isdecimal():
        found = people.find(tx, int(words))
        return [] if found is None or not found.chat_id else [found]
    return people.named_like(tx, places.default().name, words)


def _line(tx: Transaction, person: Person) -> str:
    since = people.joined_at(tx, person.id)
    joined = "not joined" if since is None else f"joined {local(since, person.zone):%Y-%m-%d}"
    return f"{person.id:>6}  {', '.join(sorted(person.roles)) or 'nobody yet'}, {joined}"


def _erase(tx: Transaction, words: str, *, sure: bool) -> dict[str, Any]:
    found = _meant(tx, words)
    if not found:
        return {"wrong": "Nobody is meant by that: give the number, or a part of the name, of somebody who is here."}
    if len(found) > 1 or not sure:
        lines = "\n".join(_line(tx, person) for person in found)
        return {"wrong": f"{lines}\nTo erase one of them for good, give the number and --yes. It cannot be undone."}
    erasing.erase(tx, found[0].id)
    return {"erased": found[0].id}


async def answer(database: AnyDatabase, given: dict[str, Any]) -> dict[str, Any]:
    """What a running bot answers to "erase"."""
    words, sure = str(given.get("who", "")), bool(given.get("sure"))
    return await database.write(lambda tx: _erase(tx, words, sure=sure))


async def _erased(settings: Settings, options: argparse.Namespace) -> dict[str, Any]:
    asked = {"who": options.who, "sure": options.yes}
    answered = await opening.asked(settings, "erase", **asked)
    if answered is not None:
        return answered
    places.choose_default(settings.kith_place)
    database = await app.open_for(settings)
    try:
        return await answer(database, asked)
    finally:
        await database.close()


def _run_erase(settings: Settings, options: argparse.Namespace) -> int:
    given = asyncio.run(_erased(settings, options))
    if "erased" not in given:
        raise Wrong(given.get("wrong", "Nobody was erased."))
    print(
        f"Person {given['erased']} is erased: name, chat, answers, messages, and the key that sealed them. "
        "What others gave and received with them stays, without a name. "
        "In backups made before, what they told cannot be read any more, and restoring one erases them again."
    )
    return WELL


def _run_rekey(settings: Settings, _options: argparse.Namespace) -> int:
    file = settings.database_file
    if not isinstance(house := settings.house_key, bytes):
        with usable(file), alone(file):
            count = house_key.rotate(key_file_of(file, house), key_store(file))
        print(
            f"The key is a new one, and {count} keys are wrapped with it. Copy the key file anew; the old one is void."
        )
        return WELL
    raise Wrong("The key comes from KITH_KEY. Put it into a file, set KITH_KEY_FILE, and run this again.")


def _erase_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("who", metavar="WHO", help="a part of their name, or their number")
    parser.add_argument("--yes", action="store_true", help="do it, without asking again")


ERASE = Command(
    "erase",
    "Erase somebody for good, because they asked. Kith may be running or not.",
    _run_erase,
    _erase_arguments,
)
REKEY = Command(
    "rekey",
    "Change the key of the house: every person's key is wrapped anew. Kith must be stopped.",
    _run_rekey,
)

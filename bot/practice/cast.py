"""The four who live in a town of practice, and how each of them comes to Kith."""

import re
from dataclasses import dataclass

from bot.base.transaction import Transaction
from bot.people import invites
from bot.people import service as people
from bot.places import service as places
from bot.practice.town import Town
from bot.practice.villager import Villager


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody of the cast. `way` says on the page how they come to Kith."""

    name: str
    role: str
    way: str


CAST = (
    Part("Ana", "parent", "Ana is expecting her first baby. She saw Kith on a poster."),
    Part("Ruth", "nurse", "Ruth is a family nurse. She comes by an invite from Cleo’s desk."),
    Part("Mo", "mentor", "Mo has a child and an hour to spare. He comes by an invite from Cleo’s desk."),
    Part(
        "Cleo", "coordinator", "Cleo looks after this place. She starts first, with the one-time link that Kith prints."
    ),
)


ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Four:
    """Everybody, for a story."""

    ana: Villager
    ruth: Villager
    mo: Villager
    cleo: Villager


async def four(town: Town) -> Four:
    """The cast as villagers of that town; whoever is not there yet moves in."""
    return Four(*await at_home(town, *(part.name for part in CAST)))


async def at_home(town: Town, *names: str) -> list[Villager]:
    """Those villagers of that town; whoever is not there yet moves in, with a phone in the language of whoever was
    there first.
    """
    known = next((one.phone.account.language_code for one in town.villagers.values()), None)
    return [town.villagers.get(name) or await town.moves_in(name, known or ENGLISH) for name in names]


async def code_for(town: Town, role: str) -> str:
    """The code with which somebody of that role opens the bot for the first time; "" where there is none (yet)."""
    if role == "coordinator":
        nobody = await town.kith.database.read(lambda tx: not people.with_role(tx, places.default().name, role))
        return await town.claim_code() if nobody else ""
    return "" if role == "parent" else await invite_for(town, role)


async def invite_for(town: Town, role: str) -> str:
    """The newest invite for that role that stands on anybody's phone and can still be used; "" when there is none."""
    link = re.compile(rf"t\.me/{re.escape(town.kith.bot.username)}\?start=([\w-]+)")
    seen = [(message.at, code) for phone in town.telegram.phones for message in phone.received
            for code in link.findall(message.text)]  # fmt: skip
    newest_first = [code for _, code in sorted(seen, reverse=True)]

    def usable(tx: Transaction) -> str:
        return next((code for code in newest_first if invites.role_of(tx, code) == role), "")

    return await town.kith.database.read(usable) if newest_first else ""

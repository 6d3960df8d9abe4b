"""A street on which everybody may send anything, and what must hold all the while.

Two places share one Kith: whatever is sent by somebody of the one, or by somebody of none, reaches nobody of the other.
"""

import contextlib
import logging
import re
import tempfile
import traceback
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeGuard

from bot import wiring
from bot.app import Kith
from bot.base import inbox, onlooking
from bot.base.chance import Chance, SeededChance
from bot.base.clock import HOUR, MINUTE, Instant, MovableClock
from bot.base.database import Database
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.places import service as places
from bot.places.place_file import FILE
from bot.practice import everybody
from bot.practice.stories import arrive
from bot.practice.telegram import Phone
from bot.practice.telegram.answers import Json
from bot.practice.town import Town, texts
from bot.simulation.broken import Broken
from bot.simulation.inputs import corpus
from bot.simulation.inputs.making import Maker
from bot.simulation.inputs.stock import Stock

HERE, ELSEWHERE = "merevale", "elsewhere"
BATCH_MAX = 12
ANSWERED_EVERY, TIME_EVERY, NEW_EVERY = 200, 60, 40
"""After so many batches everybody is tried whether they are answered; time goes by; somebody new comes."""
NEWCOMERS_MAX = 40
SAID_MAX = 6_000
PASSES: tuple[Instant, ...] = (MINUTE, HOUR, 7 * HOUR, 26 * HOUR)
UNREADABLE = "the update in inbox row %s cannot be read: %s"
"""What is logged of an update that is not of Telegram's shape: it is set aside, as it should be."""
PATIENCE: Instant = 20 * MINUTE
LIVING = ("<s>struck", "<u>Zuzu", "<script", "<img", "<a href='tg")
"""How markup that people write begins where nobody has put it out of action."""
IN_TEXTS = frozenset({"Max", "Pat", "Dot", "Bo", "Cy", "Una", "Sol", "Val", "Mo"})
"""Names that may stand in a text for something else."""
_NUMBERS = re.compile(r"(?<![\d:.,/-])10[0-9]{2}(?![\d:.,/-])")
"""What looks like the number of somebody's account on this street."""


class Heard(logging.Handler):
    """While the block runs, whatever the bot logs as an error is kept here and nowhere else."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.msg == UNREADABLE:
            return
        error = record.exc_info[1] if record.exc_info else None
        where = "" if error is None else "".join(traceback.format_exception(error)[-6:])
        self.errors.append(f"{record.getMessage()}\n{where}".strip())

    @contextlib.contextmanager
    def listening(self) -> Iterator["Heard"]:
        loggers = [logging.getLogger(name) for name in ("bot", "handlers", "asyncio")]
        before = [logger.propagate for logger in loggers]
        for logger in loggers:
            logger.addHandler(self)
            logger.propagate = False
        try:
            yield self
        finally:
            for logger, propagate in zip(loggers, before, strict=True):
                logger.removeHandler(self)
                logger.propagate = propagate


class Street:
    """A town in which `HERE` and `ELSEWHERE` are lived in, and a maker of updates."""

    def __init__(self, town: Town, chance: Chance) -> None:
        self._town = town
        self._chance = chance
        self._stock = Stock(chance)
        self._maker = Maker(chance, town.clock, self._stock)
        self._newcomers = 0
        self._here: set[int] = set()
        self._told: list[str] = []
        self.counts: Counter[str] = Counter()
        names = sorted({phone.account.first_name for phone in town.telegram.phones} - IN_TEXTS)
        self._names = re.compile(rf"\b({'|'.join(map(re.escape, names))})\b")
        self._theirs: dict[str, int] = {phone.account.first_name: phone.id for phone in town.telegram.phones}

    @property
    def _kith(self) -> Kith:
        return self._town.kith

    async def endures(self, updates: int) -> None:
        """So many updates. `Broken` says what does not hold."""
        with Heard().listening() as heard:
            batches = 0
            self._here = await self._kith.database.read(self._who_is_here)
            self._town.telegram.on_request = self._said
            while self.counts["updates"] < updates:
                batches += 1
                await self._batch(min(updates - self.counts["updates"], 1 + self._chance.below(BATCH_MAX)), heard)
                if batches % NEW_EVERY == 0:
                    self._somebody_new()
                if batches % TIME_EVERY == 0:
                    await self._town.passes(self._maker.pick(PASSES))
                    self._require_calm(heard, "time went by")
                if batches % ANSWERED_EVERY == 0:
                    await self._all_are_answered(heard)
            await self._all_are_answered(heard)
        self.counts["set_aside"] = await self._kith.database.read(lambda tx: inbox.count(tx, "quarantined"))

    async def _batch(self, size: int, heard: Heard) -> None:
        """Updates that come at once, of people who are here, or of others."""
        of_here = self._chance.below(2) == 0
        phones = [phone for phone in self._town.telegram.phones if (phone.id in self._here) == of_here]
        made = [self._maker.next(self._maker.pick(phones), real_codes=of_here) for _ in range(size)]
        for kind, update in made:
            self.counts[kind] += 1
            self._as_telegram_would(update)
        batch = [update for _, update in made]
        before = await self._kith.database.read(onlooking.newest)
        await self._kith.intake.store(batch)
        await self._town.handled()
        reached, self._here = await self._kith.database.read(
            lambda tx: (self._reached(tx, before), self._who_is_here(tx))
        )
        self.counts["updates"] += size
        strange = [what for here, what in reached if here != of_here]
        if strange:
            raise Broken(f"{strange} reached somebody of another place\nafter: {batch!r}"[:SAID_MAX])
        await self._town.settle()
        self._require_calm(heard, f"{batch!r}")

    def _as_telegram_would(self, update: Json) -> None:
        """Whoever writes can be written to, and whoever blocks cannot."""
        for kind, body in update.items():
            who = body.get("from") if isinstance(body, dict) else None
            chat = self._town.telegram.world.chats.get(who["id"]) if _is_user(who) else None
            if chat is not None and isinstance(body, dict):
                chat.started = True
                chat.account.blocked = kind == "my_chat_member" and body.get("new_chat_member") == {"status": "kicked"}

    def _somebody_new(self) -> None:
        if self._newcomers < NEWCOMERS_MAX:
            self._newcomers += 1
            name = self._maker.pick([name for name in corpus.NAMES if name.strip()])[:64]
            self._town.telegram.person(name.encode("utf-8", "ignore").decode())

    def _who_is_here(self, tx: Transaction) -> set[int]:
        """The chats of those whom Kith has met at `HERE`."""
        found = (people.load(tx, phone.id) for phone in self._town.telegram.phones)
        return {one.chat_id for one in found if one is not None and one.place == HERE}

    def _reached(self, tx: Transaction, after: int) -> list[tuple[bool, str]]:
        """What was written since to whoever has a phone on this street: whether they are here, and what."""
        rows = [(people.get(tx, row.person_id), row) for row in onlooking.since(tx, after)]
        phones = self._town.telegram.world.accounts
        return [(to.place == HERE, f"{row.key or row.kind} {row.body}") for to, row in rows if to.chat_id in phones]

    # --- what must hold ---

    def _require_calm(self, heard: Heard, after: str) -> None:
        """Nothing broke, and nothing was said that must not be."""
        wrong = [*heard.errors, *self._told]
        if wrong:
            heard.errors.clear()
            self._told.clear()
            raise Broken(f"{wrong[0]}\nafter: {after}"[:SAID_MAX])

    async def _all_are_answered(self, heard: Heard) -> None:
        """Everybody who has not blocked Kith asks for home and gets a screen."""
        for phone in self._town.telegram.phones:
            if phone.account.blocked:
                continue
            before = phone.received[-1].id if phone.received else 0
            phone.say("/home")
            await self._town.settle()
            self._require_calm(heard, "/home")
            if not _is_answered(phone, before):  # many may call one person at once, and each chat has its pace
                await self._town.passes(PATIENCE)
            if not _is_answered(phone, before):
                raise Broken(f"{phone!r} is not answered any more")
            self.counts["answered"] += 1

    def _said(self, method: str, params: Json) -> None:
        """One request of the bot's. No markup of somebody's own lives in it, no number of somebody's at Telegram, and
        nobody elsewhere reads a name of here.
        """
        self._stock.collect(params)
        words, to = str(params.get("text") or params.get("caption") or ""), params.get("chat_id")
        if not words or not isinstance(to, int):
            return
        self.counts["said"] += 1
        if params.get("parse_mode") == "HTML":
            self._told += [f"{mark} lives in {method}: {words}" for mark in LIVING if mark in words]
        numbers = {int(number) for number in _NUMBERS.findall(words)} & self._town.telegram.world.accounts.keys()
        self._told += [f"{to} reads {number}: {words}" for number in numbers - {to}]
        if to not in self._here:
            self._told += [f"{to} reads of {name}: {words}" for name in self._of_here(words)]

    def _of_here(self, words: str) -> set[str]:
        return {name for name in self._names.findall(words) if self._theirs[name] in self._here}


def _is_answered(phone: Phone, before: int) -> bool:
    return bool(phone.received) and phone.received[-1].id != before


def _is_user(who: object) -> TypeGuard[Json]:
    return isinstance(who, dict) and type(who.get("id")) is int


@asynccontextmanager
async def street(seed: int, *, whole: bool) -> AsyncIterator[Street]:
    """A street of a few people, or of everybody a place can have."""
    async with street_of(seed, whole=whole) as town:
        yield Street(town, SeededChance(seed))


@asynccontextmanager
async def street_of(seed: int, *, whole: bool) -> AsyncIterator[Town]:
    """The town that is looked at so: two places, and newcomers come to the second one."""
    with tempfile.TemporaryDirectory() as folder, _two_places(Path(folder)):
        async with everybody.town_of_everybody() if whole else _small(SeededChance(seed)) as town:
            places.choose_default(ELSEWHERE)
            await _live_elsewhere(town)
            yield town


@contextlib.contextmanager
def _two_places(folder: Path) -> Iterator[None]:
    told = (places.PLACES_FOLDER / HERE / FILE).read_text("utf-8")
    for name in (HERE, ELSEWHERE):
        (folder / name).mkdir()
        (folder / name / FILE).write_text(told, "utf-8")
    places.load(folder)
    try:
        yield
    finally:
        places.load()
        places.choose_default(places.DEFAULT)


@asynccontextmanager
async def _small(chance: Chance) -> AsyncIterator[Town]:
    """A coordinator, a nurse and a parent."""
    clock = MovableClock(everybody.TUESDAY)
    database = Database.in_memory(clock=clock, chance=chance, consequences=wiring.consequences())
    try:
        async with Town.built(database, clock, texts(strict=True), limits=False) as town:
            cleo = await town.moves_in("Cleo")
            await arrive.coordinator(town, cleo)
            await arrive.nurse(cleo, await town.moves_in("Ruth"))
            await arrive.parent(await town.moves_in("Ana"))
            yield town
    finally:
        await database.close()


async def _live_elsewhere(town: Town) -> None:
    otto = await town.moves_in("Otto")
    await arrive.coordinator(town, otto)
    await arrive.nurse(otto, await town.moves_in("Nils"))
    await arrive.parent(await town.moves_in("Wilma"))

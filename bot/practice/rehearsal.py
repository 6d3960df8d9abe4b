"""A town that goes on by itself: four phones, a clock that runs, and what a visitor of the page can do to it.

It is kept in two files: the bot's database, and beside it the simulated Telegram with what is on the phones.
"""

import asyncio
import contextlib
import json
import logging
import os
from collections.abc import Coroutine
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.base.clock import MINUTE, SECOND, Clock, Instant, MovableClock, instant_of, local
from bot.base.tasks import Tasks
from bot.places import service as places
from bot.places.rules import is_open
from bot.practice.cast import CAST
from bot.practice.shown import kind_of
from bot.practice.telegram import Change, Limits, SimulatedTelegram, kept, restore
from bot.practice.town import Town, town_in

log = logging.getLogger(__name__)

FILE = "practice.db"
MESSAGES_KEPT = 150
TUESDAY = 1
BEGINS_AT_HOUR = 10
LOOK_EVERY_SECONDS = 1.0
LOOK_AGAIN_SECONDS = 0.2
NOTICES_MAX = 30


@dataclass(frozen=True, slots=True)
class Notice:
    """What lit a phone's screen up when it arrived."""

    message_id: int
    at: Instant
    text: str
    kind: str = ""
    """What came, where it had no words."""


@dataclass(slots=True)
class Kept:
    """What is kept of a rehearsal besides the database and the simulated Telegram."""

    used: bool = False
    """Somebody has touched a phone since the town began."""
    by_hand: bool = False
    """It was a visitor, and not a story."""
    locked: dict[str, Instant | None] = field(default_factory=dict)
    """Since when whose phone is locked."""
    notices: dict[str, list[Notice]] = field(default_factory=dict)
    """What arrived with a sound on each phone, by its id as text, oldest first."""

    def __post_init__(self) -> None:
        self.notices = {
            phone: [Notice(**asdict(one) if isinstance(one, Notice) else one) for one in some]
            for phone, some in self.notices.items()
        }


Left = tuple[MovableClock, SimulatedTelegram, Kept]


class News:
    """Lets many wait until something has changed."""

    def __init__(self) -> None:
        self.number = 0
        self._next = asyncio.Event()

    def spread(self) -> None:
        self.number += 1
        self._next.set()
        self._next = asyncio.Event()

    async def after(self, number: int) -> int:
        """Wait until there is news later than `number`; the number of the latest."""
        while self.number <= number:
            await self._next.wait()
        return self.number


class Rehearsal:
    """Use it as a block: `async with Rehearsal(folder, clock) as rehearsal`."""

    def __init__(self, folder: Path, real: Clock, desk: str = "") -> None:
        self.real = real
        self.news = News()
        self.kept = Kept()
        self.calls_total = 0
        self.moving = ""
        """How far the clock is being moved just now, in the words of its button."""
        self.trouble = ""
        """What broke, until somebody does something."""
        self.looking = asyncio.Lock()
        """Held by whoever reads the town, and while another one is put in its place."""
        self._desk = desk
        self._file = folder / FILE
        self._phones_file = folder / "practice.phones.json"
        self._going = Tasks()
        """Whatever uses the town's database; stopped before the town is put away."""
        self._wake = asyncio.Event()
        self._open = contextlib.AsyncExitStack()
        self._unkept = False

    async def __aenter__(self) -> "Rehearsal":
        await self._begin(*(self._left() or self._new()))
        self._going.start(self.town.kith.intake.get_ready(), "what screens texts")
        self._going.start(self._goes_on(), "the town")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._going.stop()
        self._keep()
        await self._open.aclose()

    # --- beginning, keeping, beginning again ---

    def _left(self) -> Left | None:
        """How it was left; None when nothing was kept, or nobody can read it."""
        if not self._file.exists() or not self._phones_file.exists():
            return None
        try:
            found = json.loads(self._phones_file.read_text(encoding="utf-8"))
            clock = MovableClock(max(self.real.now(), int(found["now"])), running=True)
            telegram = _telegram(clock)
            restore(telegram, found["telegram"])
            return clock, telegram, Kept(**found["kept"])
        except (AttributeError, KeyError, OSError, TypeError, ValueError) as wrong:
            log.warning("%s cannot be read (%s)", self._phones_file.name, type(wrong).__name__)
            self.trouble = "What stood on the phones cannot be read any more. “Begin again” clears everything away."
            return None

    def _new(self) -> Left:
        now = self.real.now()
        clock = MovableClock(opening(now), running=True)
        telegram = _telegram(clock)
        if self._file.exists():  # the database knows ids that must not come again
            telegram.restart_update_ids(now // SECOND)
            telegram.world.last_message = now // SECOND
        return clock, telegram, Kept()

    async def _begin(self, clock: MovableClock, telegram: SimulatedTelegram, kept_before: Kept) -> None:
        self.town: Town = await self._open.enter_async_context(
            town_in(self._file, clock, strict=False, telegram=telegram, desk=self._desk)
        )
        self.clock, self.kept = clock, kept_before
        known = {phone.account.first_name: phone for phone in telegram.phones}
        for part in CAST:
            villager = self.town.lives_here(part.name, known.get(part.name) or telegram.person(part.name))
            villager.locked_at = kept_before.locked.get(part.name)
        telegram.listen(self._heard)

    async def begin_again(self) -> None:
        """Everything that happened is forgotten, and the town begins anew."""
        async with self.looking:
            await self._going.stop()
            await self._open.aclose()
            self.calls_total, self.moving, self.trouble = 0, "", ""
            for file in self._file.parent.glob(f"{FILE}*"):
                if file.suffix != ".lock":
                    file.unlink()
            self._phones_file.unlink(missing_ok=True)
            await self._begin(*self._new())
            self._going.start(self._goes_on(), "the town")
        self.news.spread()

    def _keep(self) -> None:
        """Write down what is on the phones, all of it or nothing."""
        self._unkept = False
        self.kept.locked = {name: villager.locked_at for name, villager in self.town.villagers.items()}
        whole = {"now": self.clock.now(), "telegram": kept(self.town.telegram), "kept": asdict(self.kept)}
        _write(self._phones_file, json.dumps(whole))

    def _keep_now(self) -> None:
        """The same in the middle of something: a disk that refuses is tried again with the next look, and told of."""
        try:
            self._keep()
        except OSError:
            self._unkept = True

    # --- going on ---

    def do(self, work: Coroutine[Any, Any, Any], name: str) -> None:
        """Let something be done in the town; it is broken off when the town begins again."""
        self._going.start(self._safely(work), name)

    def wake(self) -> None:
        """Look at once what is to be done: somebody has just done something. It is written down first: what was sent
        is with Telegram, whatever becomes of the program.
        """
        self._keep_now()
        self._wake.set()
        self.news.spread()

    async def passes(self, span: Instant, words: str) -> None:
        """So much time passes, and the page says so in those words."""
        self.moving = words
        self.news.spread()
        try:
            await self.town.passes(span)
        finally:
            self.moving = ""
            self.wake()

    async def _goes_on(self) -> None:
        minute = 0
        while True:
            await self._safely(self._looks())
            if (now := self.clock.now() // MINUTE) != minute:
                minute = now
                self.news.spread()
            self._wake.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(await self._seconds_to_wait()):
                    await self._wake.wait()

    async def _looks(self) -> None:
        await self.town.settle(0)
        if self._unkept:
            self._keep()

    async def _seconds_to_wait(self) -> float:
        then = await self.town.next_time()
        left = LOOK_EVERY_SECONDS if then is None else (then - self.clock.now()) / SECOND
        return max(LOOK_AGAIN_SECONDS, min(LOOK_EVERY_SECONDS, left))

    async def _safely(self, work: Coroutine[Any, Any, Any]) -> None:
        """Do it; what breaks is shown on the page and logged, and the town goes on."""
        try:
            await work
        except Exception as error:
            log.error("practice broke: %s", type(error).__name__, exc_info=error)
            self.trouble = f"Something broke in Kith: {type(error).__name__}. The terminal says more."
            self.news.spread()

    def _heard(self, change: Change) -> None:
        self._unkept = True
        if change.kind == "call":
            self.calls_total += 1
            self._keep_now()  # before the bot hears of it, and writes down that it was done
        elif change.chat_id is not None and change.message_id is not None:
            self._light_up(change.kind, change.chat_id, change.message_id)
        self.news.spread()

    def _light_up(self, kind: str, chat_id: int, message_id: int) -> None:
        """What arrives with a sound is noticed; an edit makes none, and what is deleted goes from the screen too."""
        noticed = self.kept.notices.setdefault(str(chat_id), [])
        message = self.town.telegram.world.chats[chat_id].messages.get(message_id)
        if kind == "delete":
            noticed[:] = [notice for notice in noticed if notice.message_id != message_id]
        if kind != "message" or message is None:
            return
        if not message.outgoing:
            self.kept.used = True
        elif not message.silent:
            noticed.append(Notice(message.id, message.at, message.text, kind_of(message.content)))
            del noticed[:-NOTICES_MAX]


def _telegram(clock: MovableClock) -> SimulatedTelegram:
    return SimulatedTelegram(clock, limits=Limits(), messages_kept=MESSAGES_KEPT)


def opening(now: Instant) -> Instant:
    """When a new town begins: ten in the morning on the next Tuesday on which its place is open, so that nobody sleeps
    and no weekend is in the way.
    """
    place = places.default()
    day = local(now, place.zone).replace(tzinfo=None, hour=BEGINS_AT_HOUR, minute=0, second=0, microsecond=0)
    while True:
        start = instant_of(day, place.zone)
        if start >= now and day.weekday() == TUESDAY and is_open(place, start):
            return start
        day += timedelta(days=1)


def _write(file: Path, words: str) -> None:
    fresh = file.with_suffix(".new")
    handle = os.open(fresh, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with open(handle, "w", encoding="utf-8") as out:
        out.write(words)
    os.replace(fresh, file)

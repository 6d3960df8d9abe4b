"""The outbox's way to Telegram: lanes, limits, retries; put into words at the moment of sending.

One send at a time for each chat, several chats at once. A send that may or may not have arrived is sent again with a
visible mark (an edit needs none; bulk is dropped and counted), so that nothing is lost and no copy goes unmarked.
"""

import asyncio
import json
import logging
from collections.abc import Sequence
from typing import Any

from telegram import Bot
from telegram.error import TelegramError

from bot.base import chats, outbox, waits
from bot.base.clock import MINUTE, SECOND, Clock, Instant
from bot.base.drawing import Bars, Drawing, Pages, draw, print_paper
from bot.base.errands import Apart, at_hand
from bot.base.port import AnyDatabase, StorageTrouble, Work
from bot.base.tasks import Tasks
from bot.base.texts import Texts
from bot.base.transaction import Row, Transaction
from bot.people import service as people
from handlers import relaying
from handlers import telegram_calls as calls
from handlers.claiming import AT_ONCE, PAGE, Taken, take
from handlers.envelopes import TIDYING, Envelope
from handlers.pace import Pace
from handlers.sent import say_so
from handlers.telegram_calls import File, Result

log = logging.getLogger(__name__)

UNSURE_AGAIN: Instant = 2 * SECOND
UNSURE_WAIT_MAX: Instant = 15 * MINUTE
STRAYS: Instant = 10 * SECOND
"""By then whoever led before has noticed that its turn is over, and what it still claimed stands as being sent."""
NOTE_AGAIN_SECONDS = 2.0
AGAIN_SECONDS = 5.0
BULK = outbox.LANES.index("bulk")


class Delivery:
    """Drains the outbox. `drain` sends whatever may go now; `run` goes on doing so."""

    def __init__(self, database: AnyDatabase, bot: Bot, texts: Texts, clock: Clock, apart: Apart = at_hand) -> None:
        self._database = database
        self._bot = bot
        self._texts = texts
        self._clock = clock
        self._apart = apart
        self._pace = Pace()
        self._busy: set[int] = set()
        self._sends, self._naps = Tasks(), Tasks()
        self._beginning: asyncio.Future[list[Any]] | None = None
        self._wants_room = self._made_room = False
        self.leads = True
        """Whether this process sends. Where several share a database one does, for Telegram's limits are the bot's."""
        self._naps_until: Instant = 0
        self._strays_at: Instant | None = None
        self._stops = False
        self._wake = database.sleeper("outbox")

    async def recover(self) -> None:
        """After a start: what was being sent may have arrived; and chats that Telegram asked to leave alone wait on."""

        def look(tx: Transaction) -> dict[int, Instant]:
            for row in outbox.left_sending(tx):
                self._unsure(tx, row, 0)
            return waits.now(tx)

        for person_id, until in (await self._database.write(look)).items():
            self._pace.hold(person_id, until)
        self._strays_at = self._clock.now() + STRAYS

    async def stop(self) -> None:
        """Leave off; what was being sent may have arrived, and `recover` sees to it."""
        self._stops = True
        try:
            await self._naps.stop()
            if self._beginning is not None:  # it cannot be cut short
                await asyncio.wait([self._beginning])
            await self._sends.stop()
        finally:
            self._stops = False

    async def run(self) -> None:
        """Send until cancelled. A send that hangs holds up nobody else: each that ends makes room for another."""
        while True:
            self._wake.clear()
            try:
                taken = await self._begin()  # all that may go now: what comes meanwhile wakes us again
                wait = self._seconds_until(min(taken.chances, default=None))
            except StorageTrouble as trouble:
                log.error("the outbox cannot be read (%s); trying again", trouble)
                wait = AGAIN_SECONDS
            except Exception as error:  # whatever it is, the house must not fall with it
                log.error("delivery broke: %s; trying again", type(error).__name__, exc_info=error)
                wait = AGAIN_SECONDS
            self._naps_until = self._clock.now() + int(wait * SECOND)
            nap = self._naps.start(self._nap(wait), "delivery's nap")
            await self._wake.wait()
            nap.cancel()

    async def _nap(self, seconds: float) -> None:
        await self._clock.sleep(seconds)
        self._wake.set()

    def _seconds_until(self, then: Instant | None) -> float:
        return 60.0 if then is None else max(0.0, min(60.0, (then - self._clock.now()) / SECOND))

    async def next_chance(self) -> Instant | None:
        """When something that waits now could be sent; None when nothing waits but for a send to end."""

        def look(tx: Transaction) -> Instant | None:
            free = [row for row in outbox.waiting_page(tx, (-1, 0), PAGE) if row.person_id not in self._busy]
            held = [max(self._pace.ready_at(row.person_id), self._pace.next_room(tx.now)) for row in free]
            later = outbox.next_time(tx)
            return min([*held, *([] if later is None else [later])], default=None)

        return None if len(self._busy) >= AT_ONCE else await self._database.read(look)

    async def drain(self) -> int:
        """Send whatever may be sent at this moment; how many sends were tried."""
        tried = 0
        while True:
            begun = await self._begin()
            await self._sends.idle()
            tried += len(begun.envelopes)
            if not begun.envelopes and not begun.waits_for_room:
                return tried

    async def finish(self) -> None:
        """Let every send that has begun come to its end, and send what else may go at this moment."""
        await self.drain()

    async def begin_with(self, works: Sequence[Work]) -> list[Any]:
        """Run each of `works` as a transaction of its own, and begin with what they put into the outbox: in the same
        commit, if nothing else is being claimed meanwhile. What each gave, or the exception it raised.
        """
        if not self.leads or self._is_beginning():
            return await self._database.write_each(works)
        *outcomes, _ = await self._begun_whole(works)
        return outcomes

    async def _begin(self) -> Taken:
        """Start as many sends as there is room for."""
        while self._beginning is not None and self._is_beginning():
            await asyncio.wait([self._beginning])
        (taken,) = await self._begun_whole(())
        if isinstance(taken, BaseException):
            raise taken
        return taken  # type: ignore[no-any-return]  # what `_take` gave

    def _is_beginning(self) -> bool:
        return self._beginning is not None and not self._beginning.done()

    async def _begun_whole(self, works: Sequence[Work]) -> list[Any]:
        """Whoever waits for it may be cut short, it is not: what was claimed is sent."""
        self._beginning = asyncio.ensure_future(self._begin_now(works))
        return await asyncio.shield(self._beginning)

    async def _begin_now(self, works: Sequence[Work]) -> list[Any]:
        self._made_room = False
        begun_at = self._clock.now()
        outcomes = await self._database.write_each([*works, self._take])
        if isinstance(taken := outcomes[-1], Taken):
            if self._strays_at is not None and begun_at >= self._strays_at:
                self._strays_at = None  # they were looked for
            if self._stops:
                return outcomes
            for each in taken.envelopes:
                # only now: where the commit was refused nobody is being sent anything
                self._busy.add(each.row.person_id)
                self._sends.start(self._deliver(each), "delivery")
            self._wants_room = taken.waits_for_room
            if self._wants_room and self._made_room:
                self._wake.set()  # a send has ended since it was looked
            if min(taken.chances, default=self._naps_until) < self._naps_until:
                self._wake.set()
        return outcomes

    def _take(self, tx: Transaction) -> Taken:
        if self._strays_at is not None and tx.now >= self._strays_at:
            for row in outbox.left_sending(tx):
                if row.person_id not in self._busy:
                    self._unsure(tx, row, row.attempts)
        return take(tx, self._texts, self._pace, self._busy)

    async def _deliver(self, envelope: Envelope) -> None:
        try:
            try:
                result = await self._call(envelope)
            except TelegramError as error:
                result = calls.meaning(error)
            except Exception as error:  # a fault of ours: the row must not stand as being sent for ever
                log.exception("sending outbox row %s broke", envelope.row.id)
                result = Result("refused", why=type(error).__name__)
            await self._note(envelope.row, result)
        finally:
            self._busy.discard(envelope.row.person_id)
            self._made_room = True
            if self._wants_room:
                self._wake.set()

    async def _note(self, row: Row, result: Result) -> None:
        """Keep what became of a send, however long the disk refuses: nothing is sent again because of it."""
        while True:
            try:
                return await self._database.write(lambda tx: self._settle(tx, row, result))
            except StorageTrouble as trouble:
                log.error("the database refuses (%s); what became of outbox row %s waits", trouble, row.id)
                await self._clock.sleep(NOTE_AGAIN_SECONDS)

    async def _call(self, envelope: Envelope) -> Result:
        row, chat_id = envelope.row, envelope.chat_id
        if envelope.relay is not None and row.edits is not None:
            return await relaying.open_in(self._bot, chat_id, row.edits, envelope.relay)
        if envelope.relay is not None:
            return await relaying.call(self._bot, chat_id, envelope.relay)
        if envelope.rendered is None or envelope.anew is None:
            return await TIDYING[row.kind](self._bot, chat_id, json.loads(row.body))
        html, keyboard = envelope.anew.html, envelope.anew.keyboard
        if envelope.drawing is not None and (picture := await self._drawn(row, envelope.drawing)) is not None:
            return await calls.send_photo(self._bot, chat_id, picture, html, keyboard)
        if envelope.file is not None:
            return await calls.send_file(self._bot, chat_id, await self._ready(envelope.file), html, keyboard)
        if row.edits is not None:
            try:
                return await calls.edit(self._bot, chat_id, row.edits, envelope.rendered.html, keyboard)
            except TelegramError as error:
                if calls.meaning(error).meaning != "send_new":
                    raise
        return await calls.send(self._bot, chat_id, html, keyboard, calls.Manner(envelope.silent))

    async def _ready(self, file: File | Pages) -> File:
        """The file; of pages, once they are printed beside us."""
        if isinstance(file, File):
            return file
        if self._apart is at_hand:
            return File(file.name, print_paper(file))
        return File(file.name, await asyncio.to_thread(self._apart, print_paper, file))

    async def _drawn(self, row: Row, drawing: Drawing | Bars) -> bytes | None:
        """The picture, drawn beside us; None where it cannot be, and the words alone must do."""
        try:
            if self._apart is at_hand:
                return draw(drawing)
            return await asyncio.to_thread(self._apart, draw, drawing)
        except Exception as error:  # whatever it is, the words arrive all the same
            log.error("the picture of outbox row %s cannot be drawn: %s", row.id, type(error).__name__)
            return None

    def _settle(self, tx: Transaction, row: Row, result: Result) -> None:
        match result.meaning:
            case "sent":
                message_id = result.message_id or row.edits
                outbox.settle(tx, row.id, "sent", message_id)
                if message_id is not None:
                    chats.remember_message(tx, row.person_id, message_id, ours=True)
                    relaying.landed(tx, row, message_id)
                else:
                    relaying.forget(tx, row)
            case "wait":
                until = tx.now + int(result.wait_seconds * SECOND)
                waits.hold(tx, row.person_id, until)
                self._pace.hold(row.person_id, until)
                outbox.again(tx, row.id, tx.now, marked=bool(row.marked))
            case "not_sent":
                self._pace.hold_all(tx.now + UNSURE_AGAIN)
                outbox.again(tx, row.id, tx.now, marked=bool(row.marked))
            case "unsure":
                self._pace.hold(row.person_id, tx.now + min(UNSURE_WAIT_MAX, 2 ** (row.attempts + 1) * SECOND))
                self._unsure(tx, row, row.attempts)
            case "gone":
                outbox.settle(tx, row.id, "refused")
                relaying.forget(tx, row)
                people.unreachable(tx, row.person_id)
            case "vanished":
                outbox.settle(tx, row.id, "refused")
                relaying.not_landed(tx, row)
            case _:
                log.error("Telegram refused outbox row %s of kind %s: %s", row.id, row.kind, result.why)
                outbox.settle(tx, row.id, "refused")
                if row.kind not in TIDYING and not relaying.not_landed(tx, row):
                    say_so(tx, row)

    def _unsure(self, tx: Transaction, row: Row, attempts: int) -> None:
        """It may have arrived: bulk is dropped and counted, edits repeat harmlessly, the rest go again with a mark."""
        log.warning("a send may have arrived (outbox row %s, try %s)", row.id, attempts + 1)
        if row.lane == BULK:
            outbox.settle(tx, row.id, "dropped")
            return
        # an edit repeats harmlessly, but the message it edits may be gone by then: what is sent in its place is a copy
        outbox.again(tx, row.id, tx.now, marked=row.kind not in TIDYING)

"""The outbox's way to Telegram: lanes, limits, retries; put into words at the moment of sending.

One send at a time for each chat, several chats at once. A send that may or may not have arrived is sent again with a
visible mark (an edit needs none; bulk is dropped and counted), so that nothing is lost and no copy goes unmarked.
"""

import asyncio
import json
import logging
from dataclasses import dataclass, field

from telegram import Bot
from telegram.error import TelegramError

from bot.base import chats, outbox, waits
from bot.base.clock import HOUR, MINUTE, SECOND, Clock, Instant
from bot.base.database import Database, StorageTrouble, Transaction
from bot.base.keys import KeyTrouble
from bot.base.messages import Text
from bot.base.tasks import Tasks
from bot.base.texts import Reader, Texts
from bot.base.transaction import Row
from bot.people import consents
from bot.people import service as people
from bot.people.rules import Person
from handlers import telegram_calls as calls
from handlers.pace import Pace
from handlers.screens import Rendered, render, veiled
from handlers.sending import Parcel, verdict
from handlers.sent import UNSHOWABLE, kept_screen, say_so
from handlers.telegram_calls import Result

log = logging.getLogger(__name__)

AT_ONCE = 16
PAGE = 128
LOOK_AT_MOST = 2_048
UNSURE_AGAIN: Instant = 2 * SECOND
UNSURE_WAIT_MAX: Instant = 15 * MINUTE
NOTE_AGAIN_SECONDS = 2.0
AGAIN_SECONDS = 5.0
URGENT, SCREEN, BULK = (outbox.LANES.index(lane) for lane in ("urgent", "screen", "bulk"))
TIDYING = {"delete": calls.delete, "blank": calls.blank}


@dataclass(frozen=True, slots=True)
class Envelope:
    """One row ready to go. `anew` is what a new message says: with a mark above it where a copy may have arrived."""

    row: Row
    chat_id: int = field(repr=False)
    rendered: Rendered | None = None
    anew: Rendered | None = None


class Delivery:
    """Drains the outbox. `drain` sends whatever may go now; `run` goes on doing so."""

    def __init__(self, database: Database, bot: Bot, texts: Texts, clock: Clock) -> None:
        self._database = database
        self._bot = bot
        self._texts = texts
        self._clock = clock
        self._pace = Pace()
        self._busy: set[int] = set()
        self._sends, self._naps = Tasks(), Tasks()
        self._beginning: asyncio.Future[int] | None = None
        self._wake = database.sleeper("outbox")

    async def recover(self) -> None:
        """After a start: what was being sent may have arrived; and chats that Telegram asked to leave alone wait on."""

        def look(tx: Transaction) -> dict[int, Instant]:
            for row in outbox.left_sending(tx):
                self._unsure(tx, row, 0)
            return waits.now(tx)

        for person_id, until in (await self._database.write(look)).items():
            self._pace.hold(person_id, until)

    async def stop(self) -> None:
        """Leave off; what was being sent may have arrived, and `recover` sees to it."""
        await self._naps.stop()
        await self._sends.stop()

    async def run(self) -> None:
        """Send until cancelled. A send that hangs holds up nobody else: each that ends makes room for another."""
        while True:
            self._wake.clear()
            try:
                await self._begin()  # all that may go now: what comes meanwhile wakes us again
                wait = await self._seconds_until_next()
            except StorageTrouble as trouble:
                log.error("the outbox cannot be read (%s); trying again", trouble)
                wait = AGAIN_SECONDS
            except Exception as error:  # whatever it is, the house must not fall with it
                log.error("delivery broke: %s; trying again", type(error).__name__, exc_info=error)
                wait = AGAIN_SECONDS
            nap = self._naps.start(self._nap(wait), "delivery's nap")
            await self._wake.wait()
            nap.cancel()

    async def _nap(self, seconds: float) -> None:
        await self._clock.sleep(seconds)
        self._wake.set()

    async def _seconds_until_next(self) -> float:
        then = await self.next_chance()
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
        while begun := await self._begin():
            tried += begun
            await self._sends.idle()
        return tried

    async def finish(self) -> None:
        """Let every send that has begun come to its end, and send what else may go at this moment."""
        if self._beginning is not None:
            await asyncio.wait([self._beginning])
        await self._sends.idle()
        await self.drain()

    async def _begin(self) -> int:
        """Start as many sends as there is room for; how many. Whoever waits for it may be cut short, it is not: what
        was claimed is sent.
        """
        self._beginning = asyncio.ensure_future(self._begin_now())
        return await asyncio.shield(self._beginning)

    async def _begin_now(self) -> int:
        envelopes = await self._database.write(self._take)
        for envelope in envelopes:
            # only now: where the commit was refused nobody is being sent anything
            self._busy.add(envelope.row.person_id)
            self._sends.start(self._deliver(envelope), "delivery")
        return len(envelopes)

    def _take(self, tx: Transaction) -> list[Envelope]:
        """Claim the next rows in sending order, settling on the way those that are not to be sent."""
        taken: list[Envelope] = []
        busy = set(self._busy)
        after, looked = (-1, 0), 0
        while len(busy) < AT_ONCE and looked < LOOK_AT_MOST:
            page = outbox.waiting_page(tx, after, PAGE)
            for row in page:
                after, looked = (row.lane, row.id), looked + 1
                if len(busy) < AT_ONCE and row.person_id not in busy and self._may_go(row, tx.now):
                    claimed = self._claim_unless_sealed(tx, row)
                    taken += claimed
                    busy.update(envelope.row.person_id for envelope in claimed)
            if len(page) < PAGE:
                break
        return taken

    def _may_go(self, row: Row, now: Instant) -> bool:
        return self._pace.ready_at(row.person_id) <= now and self._pace.spare(now, urgent=row.lane in (URGENT, SCREEN))

    def _claim_unless_sealed(self, tx: Transaction, row: Row) -> list[Envelope]:
        """One whose key is missing must not hold up everybody else's: it waits for the key to be put back."""
        try:
            with tx.whole():
                return self._claim(tx, row)
        except KeyTrouble as trouble:
            log.error("outbox row %s cannot be opened: %s", row.id, trouble)
            outbox.again(tx, row.id, tx.now + HOUR, marked=bool(row.marked))
            return []

    def _claim(self, tx: Transaction, row: Row) -> list[Envelope]:
        person = people.find(tx, row.person_id)
        if person is None:
            outbox.settle(tx, row.id, "withdrawn")
            return []
        consented = row.purpose is None or consents.stands(tx, person.id, row.purpose)
        parcel = Parcel(row.kind, row.lane == URGENT, bool(row.unprompted), row.not_after, consented)
        fate = verdict(parcel, person, tx.now)
        if fate.fate == "wait":
            outbox.again(tx, row.id, fate.until, marked=bool(row.marked))
            return []
        if fate.fate != "send":
            outbox.settle(tx, row.id, fate.fate)
            return []
        outbox.claim(tx, row.id)
        row = outbox.opened(tx, row)
        if fate.veiled:
            outbox.veil(tx, row.id)
        if row.kind == "delete":
            row = _with_late_ones(tx, row)
        self._pace.spend(person.id, tx.now)
        return [self._envelope(tx, row, person, fate.veiled)]

    def _envelope(self, tx: Transaction, row: Row, person: Person, is_veiled: bool) -> Envelope:
        if row.kind in TIDYING:
            return Envelope(row, person.chat_id)
        reader = Reader(zone=person.zone, names=lambda of_id: people.display_name(tx, of_id), now=tx.now)
        try:
            screen = veiled(row.id) if is_veiled else kept_screen(row)
            rendered = render(self._texts, person.language, reader, screen)
        except Exception as error:  # one that cannot be shown must not hold up everybody else's
            log.error("outbox row %s cannot be put into words: %s", row.id, type(error).__name__, exc_info=error)
            rendered = render(self._texts, person.language, reader, UNSHOWABLE)
        if not row.marked:
            return Envelope(row, person.chat_id, rendered, rendered)
        mark = self._texts.render(person.language, Text("sent-again"), reader)
        return Envelope(row, person.chat_id, rendered, Rendered(f"{mark}\n{rendered.html}", rendered.keyboard))

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
        if envelope.rendered is None or envelope.anew is None:
            return await TIDYING[row.kind](self._bot, chat_id, json.loads(row.body))
        html, keyboard = envelope.anew.html, envelope.anew.keyboard
        if row.kind == "document":
            return await calls.send_file(self._bot, chat_id, row.body, html, keyboard)
        if row.edits is not None:
            try:
                return await calls.edit(self._bot, chat_id, row.edits, envelope.rendered.html, keyboard)
            except TelegramError as error:
                if calls.meaning(error).meaning != "send_new":
                    raise
        return await calls.send(self._bot, chat_id, html, keyboard)

    def _settle(self, tx: Transaction, row: Row, result: Result) -> None:
        match result.meaning:
            case "sent":
                message_id = result.message_id or row.edits
                outbox.settle(tx, row.id, "sent", message_id)
                if message_id is not None:
                    chats.remember_message(tx, row.person_id, message_id, ours=True)
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
                people.unreachable(tx, row.person_id)
            case _:
                log.error("Telegram refused outbox row %s of kind %s: %s", row.id, row.kind, result.why)
                outbox.settle(tx, row.id, "refused")
                if row.kind not in TIDYING:
                    say_so(tx, row)

    def _unsure(self, tx: Transaction, row: Row, attempts: int) -> None:
        """It may have arrived: bulk is dropped and counted, edits repeat harmlessly, the rest go again with a mark."""
        log.warning("a send may have arrived (outbox row %s, try %s)", row.id, attempts + 1)
        if row.lane == BULK:
            outbox.settle(tx, row.id, "dropped")
            return
        # an edit repeats harmlessly, but the message it edits may be gone by then: what is sent in its place is a copy
        outbox.again(tx, row.id, tx.now, marked=row.kind not in TIDYING)


def _with_late_ones(tx: Transaction, row: Row) -> Row:
    """The row of a hiding, with what was on its way to the phone when hiding was asked for."""
    late = chats.take_ours(tx, row.person_id)
    return outbox.rewrite(tx, row, json.dumps([*json.loads(row.body), *late]))

"""Updates on their way in: into the inbox first, and confirmed to Telegram only once they are on the disk.

python-telegram-bot's own polling confirms before anything is handled and loses what waits when the process dies; here a
whole batch is on the disk before the offset moves. One person's updates are handled in order, different people's at
the same time: the first of each person in the very commit that keeps the batch, the rest after it.
"""

import asyncio
import json
import logging
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.base import inbox
from bot.base.clock import Clock, Instant
from bot.base.outcome import Refused
from bot.base.port import AnyDatabase, StorageTrouble
from bot.base.tasks import Tasks
from bot.base.transaction import Row, Transaction
from bot.safety.screening import ready
from handlers import updates
from handlers.delivery import Delivery
from handlers.doors import Incoming
from handlers.fetching import fetched
from handlers.keepable import keepable
from handlers.reception import Reception
from handlers.screened import words_in

log = logging.getLogger(__name__)

POLL_SECONDS = 30
TRIES_APART_SECONDS = 2.0


@dataclass(slots=True, eq=False)
class Arrived:
    """One update on its way. `inbox_id` is its row, 0 while it has none or when it was here before; `broke` is what the
    try to handle it at once ended with.
    """

    raw: dict[str, Any] = field(repr=False)
    sender: int | None = field(repr=False)
    inbox_id: int = 0
    broke: BaseException | None = None


class Intake:
    """Keeps updates, then lets each be received. `store` is the way in for polling, webhook and tests alike.

    For the doctor: `heard_at` is when Telegram last answered, `trouble` the name of what is in the way since; `came` is
    how many updates came since the start, and `came_at` when the last one did, None before the first.
    """

    def __init__(self, database: AnyDatabase, bot: Bot, reception: Reception, delivery: Delivery, clock: Clock) -> None:
        self._database = database
        self._delivery = delivery
        self._bot = bot
        self._reception = reception
        self._clock = clock
        self._lines: dict[int, deque[Arrived]] = {}
        self._offset: int | None = None
        self._getting_ready: asyncio.Future[None] | None = None
        self.shared = False
        """Whether other processes handle updates of the same database, so that whose turn it is stands there alone."""
        self.heard_at = clock.now()
        self.trouble = ""
        self.came = 0
        self.came_at: Instant | None = None
        self.tasks = Tasks()

    async def get_ready(self) -> None:
        """Have what looks at texts loaded, beside everything else. Words that come before wait for it."""
        if not ready.is_ready():
            self._getting_ready = self._getting_ready or asyncio.ensure_future(asyncio.to_thread(ready.get_ready))
            await asyncio.shield(self._getting_ready)

    async def recover(self) -> None:
        """After a start: handle what was kept and not handled before."""
        for row in await self._database.read(lambda tx: inbox.waiting(tx, most=1_000_000)):
            self._line_up(Arrived(json.loads(row.body), row.sender, row.id))

    def take_over(self, rows: Iterable[Row]) -> None:
        """Handle updates that another process kept, but for those of people whose line is served here just now."""
        for row in rows:
            if (row.sender or 0) not in self._lines:
                self._line_up(Arrived(json.loads(row.body), row.sender, row.id))

    async def store(self, batch: list[dict[str, Any]]) -> None:
        """Keep the whole batch in one transaction and have it handled. On return it is on the disk."""
        arrived = [Arrived(raw, updates.sender(raw)) for raw in batch]

        def keep(tx: Transaction) -> None:
            for one in arrived:
                one.raw = keepable(tx, self._reception.doors, one.raw)
                one.inbox_id = inbox.keep(tx, one.raw, one.sender) or 0

        first = self._open_lines(arrived)
        at_once = [one for one in first.values() if ready.is_ready() or "callback_query" in one.raw]
        try:
            kept, *outcomes = await self._delivery.begin_with([keep, *map(self._at_once, at_once)])
            if isinstance(kept, BaseException):
                raise kept
            self.came, self.came_at = self.came + len(batch), self._clock.now()
            self._go_on_with(arrived, dict(zip(at_once, outcomes, strict=True)))
        finally:
            for sender in first:
                self._serve_or_close(sender)

    def _open_lines(self, arrived: list[Arrived]) -> dict[int, Arrived]:
        """A line for everybody who has none; by sender, their first update, which is handled at once."""
        first: dict[int, Arrived] = {}
        for one in arrived:
            if (one.sender or 0) not in self._lines:
                self._lines[one.sender or 0] = deque()
                first[one.sender or 0] = one
        return first

    def _at_once(self, one: Arrived) -> Callable[[Transaction], None]:
        def receive(tx: Transaction) -> None:
            if one.inbox_id:
                self._in_turn(tx, one, updates.read(one.raw))

        return receive

    def _in_turn(self, tx: Transaction, one: Arrived, incoming: Incoming | None) -> None:
        """Handle it, unless something waits that the same person sent before: whoever handles that says so at its end,
        and then this one has its turn.
        """
        if not self.shared or inbox.is_next(tx, one.inbox_id):
            self._reception.receive(tx, one.inbox_id, incoming)
            self._call_next(tx, one)

    def _call_next(self, tx: Transaction, one: Arrived) -> None:
        if self.shared and inbox.has_more(tx, one.sender):
            tx.wake("inbox")

    def _go_on_with(self, arrived: list[Arrived], outcomes: dict[Arrived, BaseException | None]) -> None:
        """Line up what is kept and not yet handled."""
        for one in arrived:
            one.broke = outcomes.get(one)
            if one.inbox_id and (one not in outcomes or one.broke is not None):
                self._line_up(one)
            elif one.inbox_id:
                self._stop_spinner(one)

    def _line_up(self, one: Arrived) -> None:
        """Behind what the same person sent before."""
        self._stop_spinner(one)
        line = self._lines.get(one.sender or 0)
        if line is not None:
            line.append(one)
            return
        self._lines[one.sender or 0] = deque([one])
        self._serve_or_close(one.sender or 0)

    def _serve_or_close(self, sender: int) -> None:
        """Begin with a line, if anything stands in it."""
        if self._lines[sender]:
            self.tasks.start(self._serve(sender), "handling a person's updates")
        else:
            del self._lines[sender]

    async def _serve(self, sender: int) -> None:
        line = self._lines[sender]
        try:
            while line:
                if await self._handle(line[0]):
                    line.popleft()
                else:
                    await self._clock.sleep(TRIES_APART_SECONDS)
        finally:
            del self._lines[sender]

    async def _handle(self, one: Arrived) -> bool:
        """Receive one update; False when it must be tried again."""
        try:
            return await self._receive(one.inbox_id, one)
        except StorageTrouble as trouble:
            log.error("the database refuses (%s); the update waits", trouble)
            return False
        except Exception as error:  # what follows in this line must not wait for it
            log.error("telling of inbox row %s broke: %s", one.inbox_id, type(error).__name__, exc_info=error)
            return True

    async def _receive(self, inbox_id: int, one: Arrived) -> bool:
        try:
            incoming = updates.read(one.raw)
        except updates.Unreadable as error:
            log.error("the update in inbox row %s cannot be read: %s", inbox_id, error)
            return await self._set_aside(inbox_id, one.raw)
        if incoming is not None and words_in(incoming):
            await self.get_ready()
        broke, one.broke = one.broke, None
        try:
            await self._answer(one, incoming, broke)
        except StorageTrouble:
            raise
        except Exception as error:
            log.error("the update in inbox row %s broke: %s", inbox_id, type(error).__name__, exc_info=error)
            return await self._broke(inbox_id, incoming)
        return True

    async def _answer(self, one: Arrived, incoming: Incoming | None, broke: BaseException | None) -> None:
        """Handle it, if it did not break already, and say why where it is refused."""
        try:
            if broke is not None:
                raise broke
            await self._database.write(lambda tx: self._in_turn(tx, one, incoming))
        except Refused as refused:
            log.info("refused: %s", refused.why)
            if incoming is None:
                raise
            no, to = refused, incoming

            def refuse(tx: Transaction) -> None:
                self._reception.refuse(tx, one.inbox_id, to, no)
                self._call_next(tx, one)

            await self._database.write(refuse)

    async def _set_aside(self, inbox_id: int, raw: dict[str, Any]) -> bool:
        """Keep what nobody can read for a person to look at, and tell whoever sent it that the fault is ours."""
        chat_id = updates.writer(raw)
        if await self._database.write(lambda tx: inbox.set_aside(tx, inbox_id)) and chat_id is not None:
            incoming = Incoming("other", chat_id)
            await self._database.write(lambda tx: self._reception.sorry(tx, incoming))
        return True

    async def _broke(self, inbox_id: int, incoming: Incoming | None) -> bool:
        """Count the try; after the last one set the update aside and tell the person the fault is ours. What was
        written is heard at the first already.
        """
        if incoming is not None:
            await self._hear(inbox_id, incoming)
        if not await self._database.write(lambda tx: inbox.failed(tx, inbox_id)):
            return False
        if incoming is not None:
            await self._database.write(lambda tx: self._reception.sorry(tx, incoming))
        return True

    async def _hear(self, inbox_id: int, incoming: Incoming) -> None:
        try:
            await self._database.write(lambda tx: self._reception.heard(tx, inbox_id, incoming))
        except StorageTrouble:
            raise
        except Exception as error:  # the try is counted all the same
            log.error("hearing inbox row %s broke: %s", inbox_id, type(error).__name__, exc_info=error)

    def _stop_spinner(self, one: Arrived) -> None:
        """Answer a press, whatever becomes of it."""
        query = one.raw.get("callback_query")
        if isinstance(query, dict) and isinstance(query.get("id"), str):
            self.tasks.start(self._acknowledge(query["id"]), "answering a press")

    async def _acknowledge(self, callback_id: str) -> None:
        try:
            await self._bot.answer_callback_query(callback_id)
        except TelegramError as error:
            log.debug("a press was not acknowledged: %s", type(error).__name__)

    async def poll(self) -> None:
        """Ask Telegram for updates until cancelled."""
        self._offset = None  # others may have asked since, and ids begun anew lower: it would confirm what none kept
        while True:
            try:
                await self.fetch()
                self.heard_at, self.trouble = self._clock.now(), ""
            except InvalidToken:
                raise
            except RetryAfter as busy:
                after = busy.retry_after
                await self._clock.sleep(after if isinstance(after, int) else after.total_seconds())
            except Conflict:
                self.trouble = "Conflict"
                log.error("another program is asking Telegram for this bot's updates; stop it, or remove its webhook")
                await self._clock.sleep(10)
            except (TelegramError, StorageTrouble) as error:
                self.trouble = type(error).__name__
                log.warning("no updates just now: %s", type(error).__name__)
                await self._clock.sleep(TRIES_APART_SECONDS)
            except Exception as error:  # whatever it is, people go on writing
                log.error("fetching updates broke: %s", type(error).__name__, exc_info=error)
                await self._clock.sleep(TRIES_APART_SECONDS)

    async def fetch(self, wait_seconds: int = POLL_SECONDS) -> int:
        """Ask once, waiting so long for something to come; how many updates came and are kept now.

        Whatever goes wrong on the way is raised, and nothing is confirmed to Telegram.
        """
        batch = await fetched(self._bot, self._offset, wait_seconds)
        if batch:
            await self.store(batch)
            self._offset = batch[-1]["update_id"] + 1  # the last one's, not the highest: ids may start again lower
        return len(batch)

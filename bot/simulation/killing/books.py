"""What the database of a house says when its process is gone: every update, every row of the outbox, all in order."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from typing import Any

from sqlalchemy import select

from bot import app
from bot.base import audit, key_files, looking, server, viewing
from bot.base.chance import SystemChance
from bot.base.consequences import Consequences
from bot.base.inbox import INBOX
from bot.base.messages import Text
from bot.base.outbox import OUTBOX, opened
from bot.base.texts import Reader, Texts
from bot.base.transaction import Row, Transaction
from bot.hours import service as hours
from bot.people import service as people
from bot.simulation.killing.letters import Letter
from bot.simulation.process.elsewhere import HouseElsewhere
from bot.simulation.process.house import House
from handlers.screens import render
from handlers.sent import screen_in

_UPDATES = select(INBOX.c.id, INBOX.c.update_id, INBOX.c.digest, INBOX.c.state)
_LETTERS = select(OUTBOX).where(OUTBOX.c.kind != "delete", OUTBOX.c.kind != "blank").order_by(OUTBOX.c.id)


class Books:
    """Everything of it, read once, with `faults` found before."""

    def __init__(self, tx: Transaction, faults: Iterable[str] = ()) -> None:
        self._texts = Texts.load(app.CONTENT, strict=True)
        self.mark = self._texts.render("en", Text("sent-again"), Reader("UTC", str, 0))
        self.faults = [*faults, *_faults(tx)]
        kept = tx.all(_UPDATES)
        self.updates = Counter((row.update_id, row.digest) for row in kept)
        self.unfinished: int = sum(row.state != "done" for row in kept)
        self._place = {(row.update_id, row.digest): int(row.id) for row in kept}
        self.letters = [self._letter(tx, row) for row in tx.all(_LETTERS)]

    @classmethod
    def of(cls, house: House) -> "Books":
        """Those of that house, in which nobody is at work."""
        if isinstance(house, HouseElsewhere):
            return server.look(house.addresses, house.folder / server.KEY_FILE, cls)
        file = house.database
        with viewing.opened(file) as connection, closing(key_files.reading(file, None)) as keys:
            tx = Transaction(connection.cursor(), 0, SystemChance(), Consequences(), keys, set())
            return cls(tx, looking.faults(file))

    def _letter(self, tx: Transaction, row: Row) -> Letter:
        person = people.get(tx, row.person_id)
        reader = Reader(person.zone, lambda of_id: people.display_name(tx, of_id), row.settled_at or row.created_at)
        html = render(self._texts, person.language, reader, screen_in(opened(tx, row))).html
        return Letter(row.id, person.chat_id, html, row.state, row.attempts, row.edits, row.message_id)

    def lost(self, made: Iterable[dict[str, Any]]) -> int:
        """How many of the updates that people made are not kept exactly once and done; and those nobody made."""
        known = Counter(map(_name, made))
        wrong = (known - self.updates) + (self.updates - known)
        return sum(wrong.values()) + self.unfinished

    def in_turn(self, made: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
        """The updates in the order in which they came: where a batch was mixed, another one than they were made in."""
        return sorted(made, key=lambda update: self._place.get(_name(update), 0))


def _name(update: dict[str, Any]) -> tuple[int, str]:
    """What an update is known by."""
    return update["update_id"], _digest(update)


def _digest(update: dict[str, Any]) -> str:
    whole = json.dumps(update, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


def _faults(tx: Transaction) -> Iterator[str]:
    broken = audit.verify(tx)
    if broken is not None:
        yield f"line {broken} of the audit was changed, or the one before it is missing"
    if hours.out_of_balance(tx):
        yield "the books do not add up to zero"

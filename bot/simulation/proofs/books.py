"""A million deeds on the real books: many at once, repeated, refused, undone half-way, whole batches lost; and at every
look the books sum to zero, and equal those kept by hand.
"""

import asyncio
import contextlib
import sqlite3
import sys
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path
from time import perf_counter

from bot.base import audit, schema, viewing
from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.consequences import Consequences
from bot.base.database import Database, connect
from bot.base.facts import PersonErased
from bot.base.key_files import keys_of
from bot.base.port import StorageTrouble
from bot.base.tasks import Tasks
from bot.base.transaction import Transaction
from bot.base.writer import Bench, ThreadWriter
from bot.hours import service, store
from bot.people.service import meet
from bot.simulation.proofs.books_by_hand import ByHand
from bot.simulation.proofs.books_deeds import Chosen, Doomed, Ticket, do
from bot.simulation.proofs.proof import Proof, Proved

NOW = 1_800_000_000_000_000
OPERATIONS, OPERATIONS_SHORT = 1_000_000, 20_000
PEOPLE, PEOPLE_SHORT = 4_000, 120
CHECKPOINTS = 20
AT_ONCE_MAX = 800
BESIDE_APART, INSIDE_APART = 2_000, 5_000
"""After so many operations there is one more look from a connection beside, and one from among the writes."""
LOOKS_BESIDE, LOOKS_INSIDE = 500, 200
"""There are no more looks of a kind than about so many."""
DOOMED_ONE_IN, LOST_BATCH_ONE_IN, GIVEN_UP_ONE_IN = 50, 40, 500


class Broken(Exception):
    """What does not hold, in one sentence."""


class Disk:
    """The database under trial. It notes what was done in which order and whether it was kept, and loses a whole batch
    now and then.
    """

    def __init__(self, file: Path, seed: int) -> None:
        self.file = file
        self.done: list[Ticket] = []
        self.losing = False
        self.batches_lost = self.batch_max = 0
        self._chance = SeededChance(seed)
        self._in_batch: list[Ticket] = []

    def bench(self) -> Bench:
        """For the writer, in its thread."""
        follow = Consequences()
        follow.on(PersonErased, service.forget_person)
        clock, keys = MovableClock(NOW), keys_of(self.file)
        return Bench(connect(str(self.file)), clock, self._chance, follow, keys, before_commit=self._before_commit)

    def do(self, tx: Transaction, ticket: Ticket) -> None:
        """One deed, and whatever is to go wrong right after it."""
        self._in_batch.append(ticket)
        ticket.outcome = do(tx, ticket.deed)
        if ticket.doomed:
            raise Doomed

    def _before_commit(self) -> None:
        tickets, self._in_batch = self._in_batch, []
        self.batch_max = max(self.batch_max, len(tickets))
        if self.losing and tickets and self._chance.below(LOST_BATCH_ONE_IN) == 0:
            self.batches_lost += 1
            full = sqlite3.OperationalError("database or disk is full")
            full.sqlite_errorcode, full.sqlite_errorname = sqlite3.SQLITE_FULL, "SQLITE_FULL"
            raise full
        for ticket in tickets:
            ticket.kept = not ticket.doomed
        self.done += tickets


class TriedDatabase(Database):
    """The real database with its writer, on that disk."""

    def __init__(self, disk: Disk) -> None:
        super().__init__(lambda wake: ThreadWriter(disk.bench, wake), MovableClock(NOW), disk.file)

    async def start(self, people: int) -> None:
        """Open it and let everybody move in."""
        await self._writer.start()
        for first in range(0, people, 500):
            await self.write(partial(_move_in, first=first, beyond=min(first + 500, people)))


def _move_in(tx: Transaction, first: int, beyond: int) -> None:
    for number in range(first, beyond):
        met = meet(tx, 10_000 + number, f"Somebody {number}", "en")
        assert met.id == number + 1


class Trial:
    """Everybody at once, and the same by hand. A look takes longer the more is in the books: where they grow large,
    looks are further apart.
    """

    def __init__(self, file: Path, seed: int, people: int, operations: int) -> None:
        self._disk = Disk(file, seed + 1)
        self._chance = SeededChance(seed)
        self._chosen = Chosen(self._chance, people)
        self._by_hand = ByHand()
        self._database = TriedDatabase(self._disk)
        self._people, self._operations = people, operations
        self._apart = max(BESIDE_APART, operations // LOOKS_BESIDE), max(INSIDE_APART, operations // LOOKS_INSIDE)
        self._looked = [0, 0]
        self.counts: Counter[str] = Counter()

    async def run(self) -> None:
        """Every operation, compared with those by hand `CHECKPOINTS` times. `Broken` when anything does not hold."""
        await self._begin()
        try:
            self._disk.losing = True
            for number in range(CHECKPOINTS):
                await self._some(self._operations * (number + 1) // CHECKPOINTS)
                await self._compare()
                print(f"{self.counts['operations']:,} of {self._operations:,} operations", file=sys.stderr)
            if await self._database.read(audit.verify) is not None:
                raise Broken("The record of who did what does not hold.")
        finally:
            await self._database.close()
        self.counts.update(batches_lost=self._disk.batches_lost, batch_max=self._disk.batch_max)

    async def _begin(self) -> None:
        await self._database.start(self._people + 1 + self._people // 10)

    async def _some(self, until: int) -> None:
        """Waves of any size, with looks from beside and from among the writes meanwhile."""
        while (left := until - self.counts["operations"]) > 0:
            tasks = Tasks()
            wave = min(left, 1 + self._chance.below(1 + self._chance.below(AT_ONCE_MAX)))
            tried = [tasks.start(self._try(), "a deed") for _ in range(wave)]
            self.counts["operations"] += wave
            for which, (apart, look) in enumerate(zip(self._apart, (self._beside, self._inside), strict=True)):
                if self.counts["operations"] // apart > self._looked[which]:
                    self._looked[which] = self.counts["operations"] // apart
                    tried.append(tasks.start(look(), "a look"))
            if self._chance.below(GIVEN_UP_ONE_IN) < wave:
                await asyncio.wait(tried, timeout=0)
                self.counts["given_up"] += tried[0].cancel()
            for ended in await asyncio.gather(*tried, return_exceptions=True):
                if isinstance(ended, Exception):
                    raise ended

    async def _try(self) -> None:
        """One deed until it is kept: what the disk lost is told again, as people and Telegram do."""
        deed = self._chosen.next()
        doomed = self._chance.below(DOOMED_ONE_IN) == 0
        while True:
            ticket = Ticket(deed, doomed)
            try:
                await self._database.write(partial(self._disk.do, ticket=ticket))
            except Doomed:
                return
            except StorageTrouble:
                self.counts["told_again"] += 1
                continue
            if not ticket.kept:
                raise Broken(f"{deed} was said to be kept, and is not.")
            return

    async def _beside(self) -> None:
        self._require_zero(await asyncio.to_thread(viewing.look, self._disk.file, service.out_of_balance))

    async def _inside(self) -> None:
        with contextlib.suppress(StorageTrouble):  # it was among a batch the disk lost
            self._require_zero(await self._database.read(service.out_of_balance))

    def _require_zero(self, off: int) -> None:
        self.counts["reads"] += 1
        if off:
            raise Broken(f"The books were {off} minutes off at a read.")

    async def _compare(self) -> None:
        """Every outcome, and every balance, with what it is by hand."""
        rows = await self._database.read(store.balances)  # behind everything under way
        done, self._disk.done = self._disk.done, []
        for ticket in done:
            self.counts["undone" if ticket.doomed else str(ticket.outcome).replace(" ", "_")] += 1
            if ticket.kept and (due := self._by_hand.do(ticket.deed)) != ticket.outcome:
                raise Broken(f"{ticket.deed} was {ticket.outcome}, and should have been {due}.")
        self._require_zero(sum(row.balance for row in rows))
        moved = [row for row in rows if row.balance]
        of_people = {row.person_id: row.balance for row in moved if row.person_id is not None}
        of_places = {(row.kind, row.place): row.balance for row in moved if row.kind != "person"}
        left_behind = sorted(row.balance for row in moved if row.kind == "person" and row.person_id is None)
        hand = self._by_hand
        if (of_people, of_places, left_behind) != (hand.of_people(), hand.of_places(), hand.left_behind()):
            raise Broken("A balance is not what it is by hand.")
        self.counts["compared"] += len(rows)
        hand.forget(self._chosen.long_ago)


async def tried(seed: int, operations: int, people: int, kind: type[Trial] = Trial) -> Proved:
    """A trial of that kind through to its end."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "books.db"
        schema.migrate(file)
        trial = kind(file, seed, people, operations)
        broken = ""
        try:
            await trial.run()
        except Broken as found:
            broken = str(found)
    return Proved(broken, dict(trial.counts))


def run(seed: int, short: bool) -> Proved:
    """A million operations; twenty thousand in the short form."""
    started = perf_counter()
    how = (OPERATIONS_SHORT, PEOPLE_SHORT) if short else (OPERATIONS, PEOPLE)
    found = asyncio.run(tried(seed, *how))
    return Proved(found.broken, {**found.counts, "seconds": round(perf_counter() - started, 1)})


BOOKS = Proof(
    "books", "A million random deeds at once: the books sum to zero at every read, and equal those kept by hand.", run
)

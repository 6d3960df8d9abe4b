"""`prove power`: the power fails while something is written. What was acknowledged is there, all else is there whole or
not at all, at whichever byte it was cut, and whatever the disk made of what it had not yet been told to keep.

A disk may lose, keep or garble what was written since it was last told to keep everything; never what came before.
Three ways to fail are tried on copies of real files: the write-ahead log ends at any byte; sectors of its newest part
are missing or rubbish; and pages were being brought from it into the database when the power went.
"""

import asyncio
import os
import shutil
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path
from time import perf_counter

from bot import app
from bot.base import audit, viewing
from bot.base.chance import SeededChance
from bot.base.database import connect
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.simulation.broken import Broken
from bot.simulation.proofs.proof import Proof, Proved

CUTS, CUTS_SHORT = 3_000, 20
ACTS = 40
"""Transactions in the log that is cut: each writes to several tables."""
SECTOR, PAGE = 512, 4_096
FIRST_CHAT = 10_000
ACT = "people.invited"


def run(seed: int, short: bool) -> Proved:
    """Three thousand cuts of the power; a few in the short form."""
    return sized(seed, CUTS_SHORT if short else CUTS)


def sized(seed: int, cuts: int) -> Proved:
    """So many cuts of the power."""
    began, counts, broken = perf_counter(), Counter[str](), ""
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder), SeededChance(seed), counts)
        asyncio.run(trial.write())
        try:
            trial.fail(cuts)
        except Broken as found:
            broken = str(found)
    return Proved(broken, {**dict(sorted(counts.items())), "seconds": round(perf_counter() - began, 1)})


def act(tx: Transaction, chat_id: int) -> None:
    """One transaction: somebody is met, and it is recorded."""
    met = people.meet(tx, chat_id, "Jo", "en")
    audit.record(tx, met.id, ACT, met.id)


class Trial:
    """One database before and after some transactions, its log, and how long that was at each acknowledgement."""

    def __init__(self, folder: Path, chance: SeededChance, counts: Counter[str]) -> None:
        self._file = folder / "kith.db"
        self._tried = folder / "tried" / "kith.db"
        self._chance = chance
        self._counts = counts
        self._before = self._after = self._log = b""
        self.acknowledged: list[int] = []

    async def write(self) -> None:
        """Some transactions, one commit each; the log holds them all, and then the database does."""
        database = await app.open_database(self._file)
        try:
            await database.write(partial(act, chat_id=FIRST_CHAT - 1))
        finally:
            await database.close()
        self._before = self._read()
        database = await app.open_database(self._file)
        try:
            for number in range(ACTS):
                await database.write(partial(act, chat_id=FIRST_CHAT + number))
                self.acknowledged.append(len(self._read("-wal")))
            self._log = self._read("-wal")
            if self._read() != self._before:
                raise LookupError("the database was changed before its log was full: nothing can be said")
        finally:
            await database.close()
        self._after = self._read()

    def _read(self, end: str = "") -> bytes:
        return Path(f"{self._file}{end}").read_bytes()

    def fail(self, cuts: int) -> None:
        """`Broken` where anything that was acknowledged is missing, or anything is there by half."""
        ways = (self._cut, self._garbled, self._checkpointing)
        for number in range(cuts):
            ways[number % len(ways)]()
        for at in self.acknowledged:
            self._look(self._before, self._log[:at], at, "cut right after a commit")

    def _cut(self) -> None:
        """The log ends anywhere; what had been acknowledged by then was in it."""
        at = self._chance.below(len(self._log) + 1)
        self._look(self._before, self._log[:at], at, "cut")

    def _garbled(self) -> None:
        """Of what was written after the last acknowledgement each sector is there, missing, or rubbish."""
        known = self.acknowledged[self._chance.below(len(self.acknowledged))]
        beyond = min(len(self._log), known + SECTOR * (1 + self._chance.below(60)))
        made = bytearray(self._log[:beyond])
        for at in range(known, beyond, SECTOR):
            size = min(SECTOR, beyond - at)
            what = self._chance.below(3)
            if what:
                made[at : at + size] = bytes(size) if what == 1 else os.urandom(size)
        self._look(self._before, bytes(made), known, "garbled")

    def _checkpointing(self) -> None:
        """The log is whole; of the database any sector is as before, as after, or rubbish where it was to change."""
        made = bytearray(self._before.ljust(len(self._after), b"\0"))
        for at in range(0, len(self._after), SECTOR):
            new, old = self._after[at : at + SECTOR], bytes(made[at : at + SECTOR])
            what = self._chance.below(3)
            if new != old and what:
                made[at : at + SECTOR] = new if what == 1 or at < PAGE else os.urandom(SECTOR)
        self._look(bytes(made), self._log, len(self._log), "while pages were brought over")

    def _look(self, file: bytes, log: bytes, known: int, how: str) -> None:
        """Open what is left, and compare."""
        shutil.rmtree(self._tried.parent, ignore_errors=True)
        self._tried.parent.mkdir()
        self._tried.write_bytes(file)
        Path(f"{self._tried}-wal").write_bytes(log)
        least = 1 + sum(1 for size in self.acknowledged if size <= known)
        where = f"{how} at byte {known} of {len(self._log)}"
        try:
            met, recorded, line = self._found()
        except sqlite3.Error as error:
            raise Broken(f"{where}: it cannot be opened any more ({error})") from error
        if met < least:
            raise Broken(f"{where}: {least} were acknowledged, and {met} are there")
        if met != recorded or line is not None:
            raise Broken(f"{where}: {met} were met and {recorded} recorded; the record breaks at {line}")
        self._counts[how.replace(" ", "_")] += 1
        self._counts["acknowledged_and_there"] += least

    def _found(self) -> tuple[int, int, int | None]:
        with closing(connect(str(self._tried))) as connection:
            (said,) = connection.execute("PRAGMA integrity_check").fetchone()
            if said != "ok":
                raise Broken(f"the database is damaged: {said}")
            tx = viewing.view(connection)
            recorded = connection.execute("SELECT count(*) FROM audit WHERE action = ?", (ACT,)).fetchone()[0]
            return people.count(tx), int(recorded), audit.verify(tx)


POWER = Proof(
    "power",
    "the power fails at any byte of what is written, with sectors missing or rubbish: what was acknowledged is there, "
    "and all else whole or not at all (two minutes; --runs for how many cuts)",
    run,
    sized,
)

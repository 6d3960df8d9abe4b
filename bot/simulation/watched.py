"""The database as the simulated bot has it: every write is a point to crash at, and is looked at when it is done."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from bot.base.chance import Chance
from bot.base.consequences import Consequences
from bot.base.database import Database, Transaction
from bot.base.port import Work
from bot.base.writer import Bench, InlineWriter
from bot.simulation.broken import Broken
from bot.simulation.crashes import KEPT, Crashes, write_of
from bot.simulation.disk import Disk
from bot.simulation.eyes import Eyes
from bot.simulation.virtual_time import VirtualClock
from handlers.claiming import Taken

T = TypeVar("T")


class WatchedDatabase(Database):
    """One opening of the disk; after a crash another one is made."""

    def __init__(
        self,
        disk: Disk,
        clock: VirtualClock,
        chance: Chance,
        consequences: Consequences,
        crashes: Crashes,
        eyes: Eyes,
    ) -> None:
        bench = Bench(disk.connection, clock, chance, consequences, disk.keys(), before_commit=crashes.before_commit)
        super().__init__(lambda wake: InlineWriter(bench, wake), clock, None)
        self._disk, self._crashes, self._eyes = disk, crashes, eyes

    async def write(self, work: Callable[[Transaction], T]) -> T:
        write = write_of(work)
        result = await super().write(work if write is None else self._watched(work, write))
        self._eyes.committed()
        if write is not None and _matters(result):
            self._crashes.at(f"{write} {KEPT}")
        return result

    async def write_each(self, works: Sequence[Work]) -> list[Any]:
        named = [(work, write_of(work)) for work in works]
        watched = [work if write is None else self._watched(work, write) for work, write in named]
        outcomes = await super().write_each(watched)
        self._eyes.committed()
        for (_, write), outcome in zip(named, outcomes, strict=True):
            if write is not None and not isinstance(outcome, Exception) and _matters(outcome):
                self._crashes.at(f"{write} {KEPT}")
        return outcomes

    async def read(self, work: Callable[[Transaction], T]) -> T:
        result = await super().read(work)
        if (write := write_of(work)) is not None:
            self._crashes.at(f"{write} {KEPT}")
        return result

    def _watched(self, work: Callable[[Transaction], T], write: str) -> Callable[[Transaction], T]:
        def watched(tx: Transaction) -> T:
            before = self._disk.connection.total_changes
            done = self._disk.noted_in_batch() if write == "handler" else 0
            result = work(tx)
            if _matters(result):
                self._crashes.in_batch(write)
            changed = self._disk.connection.total_changes > before
            if write == "handler" and changed and self._disk.noted_in_batch() == done:
                raise Broken("an update was handled and not marked done in the same transaction")
            if write == "claim":
                self._eyes.mail.claimed(tx, result.envelopes)  # type: ignore[attr-defined]  # what `_take` gives
            self._eyes.worked(tx)
            return result

        return watched


def _matters(result: object) -> bool:
    """Whether there is anything a crash could break: delivery often looks and finds nothing to claim."""
    return not isinstance(result, Taken) or bool(result.envelopes)

"""What the house asks of a database, whichever engine it is: whole transactions, as functions.

`Database` (`bot/base/database.py`) is a SQLite file or a database in memory, `Postgres` (`bot/base/postgres.py`) one on
a server.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, Protocol, TypeVar

from bot.base.clock import Clock
from bot.base.transaction import Transaction

T = TypeVar("T")

Work = Callable[[Transaction], Any]


class StorageTrouble(Exception):
    """The disk or the server refuses (full, gone, damaged, locked); nothing of the work was kept. Try later."""


class AnyDatabase(Protocol):
    """One open database."""

    clock: Clock

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` as one whole transaction; its result, once it is on the disk.

        Whatever `work` raises undoes it and is raised here; `StorageTrouble` when the disk refuses.
        """

    async def write_each(self, works: Sequence[Work]) -> list[Any]:
        """Run each as a transaction of its own, in this order; what each gave, or the exception it raised, once all are
        on the disk.
        """

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on a consistent view; anything it writes is undone. Keep it short."""

    async def look(self, work: Callable[[Transaction], T]) -> T:
        """Run `work` on a consistent view beside who writes: for long looks. It must not write."""

    def sleeper(self, name: str) -> asyncio.Event:
        """The event set whenever a transaction that woke `name` was committed."""

    async def close(self) -> None:
        """Finish what is begun and let go of the database."""

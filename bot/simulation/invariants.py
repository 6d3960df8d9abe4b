"""What a room's invariant is given, and what it gives: one sentence for each thing that does not hold."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.base.clock import Instant
from bot.simulation.disk import Disk


@dataclass(frozen=True, slots=True)
class Look:
    """One look at what is committed. `calm`: nothing has gone wrong for a while, so nothing may be late either."""

    disk: Disk
    now: Instant
    calm: bool

    def rows(self, sql: str, **params: Any) -> list[Any]:
        """Rows as tuples, by SQL of the invariant's own: it shares no mistake with the house."""
        return self.disk.rows(sql, **params)


Invariant = Callable[[Look], Iterator[str]]

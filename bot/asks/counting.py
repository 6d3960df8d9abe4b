"""How calls for somebody ended, in numbers and without names: how many were needed, and how many were nothing."""

from dataclasses import dataclass

from bot.asks import store
from bot.base.clock import DAY, Instant
from bot.base.transaction import Transaction

BACK: Instant = 30 * DAY
"""So far back it is counted."""
COUNTED = ("safety.emergency", "safety.today", "safety.now", "safety.unsafe", "checkins.pulse")
"""The kinds of asks that are counted, in their order on the screen."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of one kind were opened, and how many came to each end; None for what is still open."""

    kind: str
    ends: dict[str | None, int]

    @property
    def all(self) -> int:
        """Every one of them."""
        return sum(self.ends.values())


def lately(tx: Transaction, place: str) -> list[Count]:
    """What was opened at a place in the last while; of kinds of which there was any."""
    found: dict[str, dict[str | None, int]] = {}
    for kind, end, many in store.counted(tx, place, tx.now - BACK):
        found.setdefault(kind, {})[end] = many
    return [Count(kind, found[kind]) for kind in COUNTED if kind in found]

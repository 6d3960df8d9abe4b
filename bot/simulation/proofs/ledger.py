"""`prove ledger`: as `prove books`, with somebody among the many who tries to falsify the books in the database's own
language, and as many operations as are asked for.

Ten million take about an hour and three gigabytes: most of the time goes into nine indexes that outgrow memory.
"""

import asyncio
import sqlite3
from functools import partial
from time import perf_counter

from sqlalchemy import TextClause, text

from bot.base.port import StorageTrouble
from bot.base.transaction import Transaction
from bot.simulation.proofs import books
from bot.simulation.proofs.attacks import ATTACKS
from bot.simulation.proofs.books import Broken, Trial
from bot.simulation.proofs.books_by_hand import Deed
from bot.simulation.proofs.books_deeds import do
from bot.simulation.proofs.proof import Proof, Proved

OPERATIONS, OPERATIONS_SHORT = 100_000, 5_000
FAMILIES_APART = 250
"""One more person for so many operations, between the fewest and the most."""
PEOPLE_MIN, PEOPLE_MAX = 120, 4_000
HOSTILE_ONE_IN = 20

_BEFORE = (
    Deed("give", -1, 1, 2, 30),
    Deed("give", -2, 2, 3, 30),
    Deed("give", -3, 3, 1, 30),
    Deed("ungive", -3, 3),
    Deed("into the pot", -4, 2, minutes=1, place="merevale"),
    Deed("ungive", -4, 2),
)
"""What stands in the books before the first attack: there is something to falsify."""


class HostileTrial(Trial):
    """One in twenty operations is an attack, in a transaction among those of the others."""

    _attacks: tuple[tuple[str, TextClause], ...] = tuple(
        (name, text(attack.replace(":", "\\:"))) for name, attack in ATTACKS.items()
    )

    async def _begin(self) -> None:
        await super()._begin()
        for deed in _BEFORE:
            self._by_hand.do(deed)
            await self._database.write(partial(do, deed=deed))

    async def _try(self) -> None:
        if self._chance.below(HOSTILE_ONE_IN):
            return await super()._try()
        name, attack = self._attacks[self._chance.below(len(self._attacks))]
        while True:
            try:
                await self._database.write(lambda tx: _attack(tx, attack))
            except StorageTrouble:
                self.counts["told_again"] += 1
            except sqlite3.Error:
                self.counts["attacks_refused"] += 1
                return None
            else:
                raise Broken(f"The database let pass: {name}.")


def _attack(tx: Transaction, attack: TextClause) -> None:
    tx.run(attack)


def run(seed: int, short: bool) -> Proved:
    """A hundred thousand operations; five thousand in the short form."""
    return sized(seed, OPERATIONS_SHORT if short else OPERATIONS)


def sized(seed: int, operations: int) -> Proved:
    """So many operations."""
    started = perf_counter()
    people = max(PEOPLE_MIN, min(PEOPLE_MAX, operations // FAMILIES_APART))
    found = asyncio.run(books.tried(seed, operations, people, HostileTrial))
    return Proved(found.broken, {**found.counts, "seconds": round(perf_counter() - started, 1)})


LEDGER = Proof(
    "ledger",
    "random deeds at once on the real books, with attacks among them: all attacks are refused, and the books sum to "
    "zero at every read (a minute; --operations for more, ten million take about an hour)",
    run,
    sized,
    counted="operations",
)

"""Long sums between two transactions: what is needed is looked up, worked out elsewhere, and then acted on.

An errand is a row, so a crash forgets none. It may be done twice: what it looks up is read anew each time, and each act
looks again whether it still fits. Nobody waits for the sum: other writes go on meanwhile.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.clock import MINUTE
from bot.base.port import AnyDatabase, StorageTrouble
from bot.base.transaction import Row, Transaction

log = logging.getLogger(__name__)

ERRANDS = tables.table(
    "errands",
    tables.key(),
    tables.text("name", privacy="keep"),
    tables.text("subject", privacy="keep"),
    tables.text("state", privacy="keep", default="waiting"),
    tables.whole("attempts", privacy="keep", default=0),
    tables.instant("not_before", privacy="keep"),
    tables.instant("settled_at", privacy="keep", optional=True),
)
tables.index(ERRANDS, "name", "subject", where="state = 'waiting'", name="one_waiting", unique=True)

_E = ERRANDS.c
_WAITING = select(ERRANDS).where(_E.state == "waiting", _E.not_before <= bindparam("at")).order_by(_E.not_before, _E.id)
_SAME = select(_E.id).where(
    _E.state == "waiting", _E.name == bindparam("of_name"), _E.subject == bindparam("of_subject")
)
_DONE = (
    update(ERRANDS)
    .where(_E.id == bindparam("of_id"), _E.state == "waiting")
    .values(state="done", settled_at=bindparam("when"))
)
_LATER = (
    update(ERRANDS)
    .where(_E.id == bindparam("of_id"), _E.state == "waiting")
    .values(attempts=_E.attempts + 1, not_before=bindparam("until"))
)

RETRY_SECONDS = 30.0
"""How often to look for errands that were put off."""

Act = Callable[[Transaction], object]
Apart = Callable[[Callable[[Any], Any], Any], Any]
"""How a sum is done elsewhere: `apart(work, given)` is what `work(given)` returns."""


def at_hand(work: Callable[[Any], Any], given: Any) -> Any:
    """The sum is done here and now: for small towns, and where history must repeat."""
    return work(given)


@dataclass(frozen=True, slots=True)
class Errand:
    """What one kind of errand does. `look` reads what `work` needs, for a subject; `work` is a plain function at the
    top of a module; each of the `acts` that follow is a transaction of its own. `is_short` says that the sum takes less
    than a process of its own would to begin.
    """

    name: str
    look: Callable[[Transaction, str], Any]
    work: Callable[[Any], Any]
    acts: Callable[[Any], Iterable[Act]]
    is_short: bool = False


def ask(tx: Transaction, name: str, subject: str) -> None:
    """Let that errand be run soon, once, unless it waits already."""
    if tx.one(_SAME, of_name=name, of_subject=subject) is None:
        tx.insert(ERRANDS, name=name, subject=subject, not_before=tx.now)
        tx.wake("errands")


class Errands:
    """Runs the errands that wait, one after the other. `apart` says where sums are done."""

    def __init__(self, database: AnyDatabase, errands: Iterable[Errand], apart: Apart = at_hand) -> None:
        self._database = database
        self._errands = {errand.name: errand for errand in errands}
        self._apart = apart

    async def run(self) -> None:
        """Run what waits whenever something does, until cancelled."""
        asked = self._database.sleeper("errands")
        while True:
            asked.clear()
            try:
                await self.run_waiting()
            except StorageTrouble as trouble:
                log.error("errands cannot be read (%s); trying again", trouble)
            try:
                async with asyncio.timeout(RETRY_SECONDS):
                    await asked.wait()
            except TimeoutError:
                continue

    async def run_waiting(self) -> int:
        """Run each errand that waits now; how many were done."""

        def waiting(tx: Transaction) -> list[Row]:
            return tx.all(_WAITING, at=tx.now)

        return sum([await self._run(row) for row in await self._database.read(waiting)])

    async def _run(self, row: Row) -> bool:
        try:
            errand = self._errands[row.name]
            given = await self._database.look(lambda tx: errand.look(tx, row.subject))
            result = await self._worked_out(errand, given)
            for act in errand.acts(result):
                await self._do(act)
            await self._database.write(lambda tx: tx.run(_DONE, of_id=row.id, when=tx.now))
        except StorageTrouble as trouble:
            log.error("the database refuses (%s); errand %s waits", trouble, row.id)
        except Exception as error:
            log.error("errand %s broke: %s", row.id, type(error).__name__, exc_info=error)
            await self._database.write(lambda tx: _put_off(tx, row))
        else:
            return True
        return False

    async def _do(self, act: Act) -> None:
        await self._database.write(lambda tx: act(tx))

    async def _worked_out(self, errand: Errand, given: Any) -> Any:
        if self._apart is at_hand:
            return errand.work(given)
        return await asyncio.to_thread(at_hand if errand.is_short else self._apart, errand.work, given)


def _put_off(tx: Transaction, row: Row) -> None:
    """It broke: again later, each time waiting longer. Nothing is dropped."""
    tx.run(_LATER, of_id=row.id, until=tx.now + (MINUTE << min(row.attempts, 6)))

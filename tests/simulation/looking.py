"""An invariant of the simulation, held against a town of the conversation tests."""

from bot.simulation.invariants import Invariant, Look


class Kept:
    """What is kept, as an invariant reads it."""

    def __init__(self, tx):
        self._tx = tx

    def rows(self, sql, **params):
        return self._tx._cursor.execute(sql, params).fetchall()

    def passing_keys(self):
        return self._tx.keys.passing.owners()


async def seen(town, invariant: Invariant, *, calm: bool = True) -> list[str]:
    """What it says of that town now."""
    return await town.do(lambda tx: list(invariant(Look(Kept(tx), tx.now, calm=calm))))


async def planted(town, sql: str, *values: object) -> None:
    """Something changed behind everybody's back."""
    await town.do(lambda tx: tx._cursor.execute(sql, values))


async def unguarded(town, *statements: str) -> None:
    """What the database itself would refuse, it refuses no more."""

    def work(tx):
        tx._cursor.connection.set_authorizer(None)
        for statement in statements:
            tx._cursor.execute(statement)

    await town.do(work)

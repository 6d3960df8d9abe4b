"""One transaction in which days pass, for asks that move from one to the next."""

import pytest

from bot.asks import calling
from bot.base.chance import SeededChance
from bot.base.consequences import Consequences
from bot.base.database import connect, create_tables, guard_connection
from bot.base.keys import KeyRing
from bot.base.timers import Rules
from bot.base.transaction import Transaction
from tests.asks import people


@pytest.fixture(scope="session")
def connection():
    made = connect(":memory:", guarded=False)
    create_tables(made)
    guard_connection(made)
    yield made
    made.close()


@pytest.fixture
def tx(connection):
    people.wire()
    connection.execute("BEGIN")
    made = Transaction(
        connection.cursor(), 1_700_000_000_000_000, SeededChance(1), Consequences(), KeyRing.in_memory(), set()
    )
    people.move_in(made)
    yield made
    connection.execute("ROLLBACK")


@pytest.fixture
def rules():
    made = Rules()
    made.on(calling.DUE_RULE, calling.due)
    return made

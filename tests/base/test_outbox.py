"""The outbox by itself: what is new wakes, what is newer replaces the older, what is taken back is that only."""

import pytest

from bot.base import outbox
from bot.base.database import Database
from bot.base.messages import Screen, Text, to_json
from bot.base.outbox import OUTBOX

ANA, RUTH = 1, 2
ALL = OUTBOX.select().order_by(OUTBOX.c.id)
HOME, BOOK = Screen(Text("home")), Screen(Text("hours-book-empty"))


@pytest.fixture
async def database():
    database = Database.in_memory()
    yield database
    await database.close()


async def states(database):
    """Whose row is in which state, oldest first."""
    return [(row.person_id, row.state) for row in await database.read(lambda tx: tx.all(ALL))]


async def test_what_is_new_wakes_whoever_sends_it(database):
    await database.write(lambda tx: outbox.send(tx, ANA, HOME, lane="talk"))
    assert database.sleeper("outbox").is_set()


async def test_a_newer_screen_takes_the_place_of_the_older_one_and_of_nobody_elses(database):
    await database.write(lambda tx: outbox.show(tx, ANA, to_json(HOME), None, lasting=False))
    await database.write(lambda tx: outbox.show(tx, RUTH, to_json(HOME), None, lasting=False))
    await database.write(lambda tx: outbox.show(tx, ANA, to_json(BOOK), None, lasting=False))
    assert await states(database) == [(ANA, "superseded"), (RUTH, "waiting"), (ANA, "waiting")]


async def test_what_is_taken_back_is_what_has_such_a_key_and_nothing_else(database):
    for number, key in enumerate(("checkin:1:0:", "checkin:12:0:", "ask:1:", "pairing:1:", None)):
        await database.write(lambda tx, number=number, key=key: outbox.send(tx, number, HOME, lane="talk", key=key))
    assert await database.write(lambda tx: outbox.withdraw(tx, "checkin:1:")) == 1
    assert [state for _, state in await states(database)] == ["withdrawn", *["waiting"] * 4]


async def test_what_was_said_under_a_key_is_said_once(database):
    said = [await database.write(lambda tx: outbox.send(tx, ANA, HOME, lane="talk", key="ask:1:")) for _ in range(2)]
    assert said == [True, False]
    assert len(await states(database)) == 1

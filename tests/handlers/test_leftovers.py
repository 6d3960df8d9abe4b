"""Several processes that share a database: each person's updates are handled in order, whoever kept them, and nothing
waits for a process that is gone.
"""

import pytest

from bot.base import inbox, outbox
from bot.base.clock import MINUTE
from handlers import updates
from handlers.leftovers import LEASE, Leftovers
from tests.handlers.sent import arrives, counts, message

pytestmark = pytest.mark.usefixtures("gate")


@pytest.fixture
def left(town):
    """What looks for updates that others left, where others share the database."""
    town.kith.intake.shared = True
    return Leftovers(town.kith.database, town.kith.intake, town.clock)


async def kept_by_another(town, *raws):
    """Another process keeps these, and does not get to handle them."""

    def keep(tx):
        for raw in raws:
            inbox.keep(tx, raw, updates.sender(raw))

    await town.kith.database.write(keep)


def says(town, who, number, words):
    return {"update_id": number, "message": message(town, who.phone, f"/gate {words}")}


async def looks(town, left, lease):
    await left.take(lease)
    await town.kith.intake.tasks.idle()


async def test_what_waits_behind_something_another_keeps_has_its_turn_after_it(town, ana, gate, left):
    await kept_by_another(town, says(town, ana, 900, "first"))
    await arrives(town, says(town, ana, 901, "second"))
    await town.kith.intake.tasks.idle()
    assert gate.through == []
    called = town.kith.database.sleeper("inbox")
    called.clear()
    await looks(town, left, 0)
    assert called.is_set(), "who has handled one says that another waits"
    await looks(town, left, 0)
    assert [words for _, words in gate.through] == ["first", "second"]
    assert await counts(town, "waiting") == 0


async def test_nobody_is_held_up_by_somebody_elses_update(town, ana, gate):
    town.kith.intake.shared = True
    ben = await town.moves_in("Ben")
    await kept_by_another(town, says(town, ana, 900, "first"))
    await arrives(town, says(town, ben, 901, "hello"))
    assert [name for name, _ in gate.through] == ["Ben"]


async def test_what_is_fresh_is_left_to_whoever_kept_it_and_then_taken_over(town, ana, gate, left):
    await kept_by_another(town, says(town, ana, 900, "first"))
    await looks(town, left, LEASE)
    assert gate.through == []
    town.clock.move(LEASE)
    await looks(town, left, LEASE)
    assert [words for _, words in gate.through] == ["first"]


async def test_two_who_take_the_same_over_handle_it_once(town, ana, gate, left):
    await kept_by_another(town, says(town, ana, 900, "first"))
    rows = await town.kith.database.read(lambda tx: inbox.left(tx, town.clock.now()))
    await looks(town, left, 0)
    town.kith.intake.take_over(rows)
    await town.kith.intake.tasks.idle()
    assert [words for _, words in gate.through] == ["first"]


async def test_who_does_not_lead_sends_nothing_and_what_is_said_waits(town, ana):
    town.kith.delivery.leads = False
    town.clock.move(MINUTE)  # her phone is not too busy
    await town.kith.intake.store([says(town, ana, 900, "hello")])
    assert await counts(town, "waiting") == 0
    assert await town.kith.database.read(lambda tx: outbox.count(tx, "waiting")) == 1
    town.kith.delivery.leads = True
    await town.settle()
    assert await town.kith.database.read(lambda tx: outbox.count(tx, "waiting")) == 0

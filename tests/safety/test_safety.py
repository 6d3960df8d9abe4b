"""Somebody is needed now: whoever asks, whatever their state, is never left alone."""

import pytest
from sqlalchemy import select

from bot.asks import holders
from bot.asks import service as asks
from bot.base.chance import SeededChance
from bot.base.clock import FOREVER
from bot.base.consequences import Consequences
from bot.base.database import connect, create_tables, guard_connection
from bot.base.facts import Loss, StageChanged
from bot.base.keys import KeyRing
from bot.base.messages import from_json
from bot.base.outbox import OUTBOX, opened
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.store import persons
from bot.safety import rota, service
from tests.asks.people import ANA, CLEO, DEE, NIA, RUTH, move_in


@pytest.fixture(scope="module")
def connection():
    made = connect(":memory:", guarded=False)
    create_tables(made)
    guard_connection(made)
    yield made
    made.close()


@pytest.fixture
def tx(connection):
    holders.on("nurse", lambda _tx, _ask: (RUTH,))
    holders.on("on_duty", service.hold_on_duty)
    holders.on("coordinator", service.hold_coordinator)
    connection.execute("BEGIN")
    made = Transaction(
        connection.cursor(), 1_700_000_000_000_000, SeededChance(1), Consequences(), KeyRing.in_memory(), set()
    )
    move_in(made)
    yield made
    connection.execute("ROLLBACK")


def person(tx, person_id):
    return people.get(tx, person_id)


def said(tx, person_id):
    """Keys of what was said to that person, in order."""
    rows = tx.all(select(OUTBOX).where(OUTBOX.c.person_id == person_id).order_by(OUTBOX.c.id))
    return [from_json(opened(tx, row).body).text.key for row in rows]


@pytest.mark.parametrize(
    "change", [{}, {"state": "joining"}, {"state": "left"}, {"paused_until": FOREVER}], ids=lambda it: str(it)
)
def test_whoever_presses_somebody_is_called_with_clocks_in_minutes(tx, change):
    persons.change(tx, ANA, **change)
    ask = service.call_somebody(tx, person(tx, ANA))
    assert (ask.owner, ask.urgent, [step.minutes for step in ask.steps]) == (RUTH, True, [10, 10, 15])
    assert said(tx, RUTH) == ["asks-call"]


def test_a_second_press_joins_the_first(tx):
    assert service.call_somebody(tx, person(tx, ANA)).id == service.call_somebody(tx, person(tx, ANA)).id
    assert said(tx, RUTH) == ["asks-call"]


def test_calling_again_is_heard_again(tx):
    service.call_somebody(tx, person(tx, ANA))
    tx.now += 1
    service.call_again(tx, person(tx, ANA))
    assert said(tx, RUTH) == ["asks-call", "asks-call"]


def test_calling_again_without_a_call_shows_the_fresh_state(tx):
    with pytest.raises(MovedOn):
        service.call_again(tx, person(tx, ANA))


def test_the_coordinators_are_on_duty_until_somebody_is_named(tx):
    assert [found.id for found in rota.on_duty(tx, "merevale")] == [CLEO, DEE]
    rota.put_on_duty(tx, person(tx, CLEO), NIA)
    assert [found.id for found in rota.on_duty(tx, "merevale")] == [NIA]


def test_whoever_leaves_is_no_longer_on_duty(tx):
    rota.put_on_duty(tx, person(tx, CLEO), NIA)
    persons.change(tx, NIA, state="left")
    assert [found.id for found in rota.on_duty(tx, "merevale")] == [CLEO, DEE]


def test_a_parent_cannot_be_on_duty(tx):
    with pytest.raises(Refused) as refused:
        rota.put_on_duty(tx, person(tx, CLEO), ANA)
    assert refused.value.text.key == "safety-not-on-duty"


def test_after_a_loss_a_person_gets_in_touch_and_the_parent_is_sent_nothing(tx):
    service.after_loss(tx, Loss(ANA))
    ask = asks.waiting_for(tx, service.LOSS, f"person:{ANA}")
    assert (ask.owner, ask.notice.text.key) == (RUTH, "safety-ask-loss")
    assert said(tx, ANA) == []


def test_a_loss_told_by_mistake_is_taken_back_from_the_nurse_too(tx):
    service.after_loss(tx, Loss(ANA))
    service.after_change(tx, StageChanged(ANA))
    assert asks.waiting_for(tx, service.LOSS, f"person:{ANA}") is None
    assert said(tx, RUTH)[-1] == "asks-needs-nothing-more"

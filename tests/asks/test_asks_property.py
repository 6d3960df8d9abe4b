"""Nothing anybody does, in whatever order, can lose an ask: it has an owner and a due time until a person closes it."""

from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.asks import calling, consequences, service, store
from bot.base.clock import DAY, FOREVER, HOUR, MINUTE
from bot.base.facts import PersonLeft, PersonPaused, PersonUnreachable
from bot.base.outcome import Refused
from bot.base.timers import pending
from bot.people.store import persons
from tests.asks.people import ANA, CLEO, DEE, EVERYBODY, NIA, RUTH, undone, wait

ANYBODY = st.sampled_from(EVERYBODY)
STAFF = st.sampled_from([RUTH, NIA, CLEO])
ASK = st.integers(1, 3)
DEEDS = st.one_of(
    st.tuples(st.just("open"), st.sampled_from(["safety.now", "checkins.quiet"]), ANYBODY, st.booleans()),
    st.tuples(st.just("take"), ASK, ANYBODY),
    st.tuples(st.just("close"), ASK, ANYBODY),
    st.tuples(st.just("hand over"), ASK, ANYBODY),
    st.tuples(st.just("call again"), ASK, ANYBODY),
    st.tuples(st.just("pause"), ANYBODY),
    st.tuples(st.just("come back"), ANYBODY),
    st.tuples(st.just("block"), STAFF),
    st.tuples(st.just("leave"), st.sampled_from([ANA, RUTH, NIA, CLEO])),
    st.tuples(st.just("wait"), st.integers(1, 60 * 30)),
)
"""Dee, a coordinator, never leaves: somebody is always there to be called."""


def do(tx, rules, deed):
    """One thing that happens."""
    match deed:
        case ("open", kind, person, asked):
            service.open(tx, kind, about=person, asked_by=person if asked else None, urgent=kind == "safety.now")
        case ("take", ask_id, person):
            service.acknowledge(tx, ask_id, person)
        case ("close", ask_id, person):
            service.close(tx, ask_id, person, "sorted")
        case ("hand over", ask_id, person):
            service.hand_over(tx, ask_id, person)
        case ("call again", ask_id, person):
            service.call_again(tx, ask_id, person)
        case ("pause", person):
            persons.change(tx, person, paused_until=FOREVER)
            consequences.person_gone(tx, PersonPaused(person))
        case ("come back", person):
            persons.change(tx, person, paused_until=None, reachable=1)
        case ("block", person):
            persons.change(tx, person, reachable=0)
            consequences.person_gone(tx, PersonUnreachable(person))
        case ("leave", person):
            persons.change(tx, person, state="left")
            consequences.person_gone(tx, PersonLeft(person))
        case ("wait", minutes):
            wait(tx, rules, tx.now + minutes * MINUTE)


def check(tx):
    """What must hold at every moment."""
    asks = [store.ask_of(row) for row in tx.all(select(store.ASKS))]
    due = {timer.subject: timer.due_at for timer in pending(tx, calling.DUE_RULE)}
    waiting = [ask for ask in asks if ask.state != "closed"]
    assert due == {f"ask:{ask.id}:": ask.due_at for ask in waiting}
    for ask in waiting:
        assert tx.now < ask.due_at <= tx.now + 10 * DAY
        assert ask.owner != ask.about
        if ask.about != DEE or persons.by_id(tx, CLEO).state == "active":
            assert ask.owner is not None
            assert persons.by_id(tx, ask.owner).state == "active"


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(DEEDS, max_size=30))
def test_every_ask_has_an_owner_and_a_due_time_until_a_person_closes_it(tx, rules, deeds):
    with undone(tx):
        for deed in deeds:
            with suppress(Refused):
                do(tx, rules, deed)
            check(tx)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(DEEDS.filter(lambda deed: deed[0] not in ("close", "leave")), max_size=15))
def test_an_ask_nobody_closes_is_called_again_however_long_it_takes(tx, rules, deeds):
    with undone(tx):
        ask_id = service.open(tx, "safety.now", about=ANA, asked_by=ANA, urgent=True)
        for deed in deeds:
            with suppress(Refused):
                do(tx, rules, deed)
        version = service.load(tx, ask_id).version
        for _ in range(3):
            wait(tx, rules, tx.now + 3 * HOUR)
            assert service.load(tx, ask_id).version > version
            version = service.load(tx, ask_id).version

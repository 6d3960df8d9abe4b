"""Whatever two tap, in whatever order, and whatever happens to them: it is posted once at most, and only when both said
the same.
"""

from contextlib import closing, suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot import wiring
from bot.asks import service as asks
from bot.base import timers
from bot.base.chance import SeededChance
from bot.base.clock import DAY, HOUR
from bot.base.database import connect, create_tables, guard_connection
from bot.base.facts import ExchangeEnded
from bot.base.keys import KeyRing
from bot.base.outbox import OUTBOX
from bot.base.outcome import Refused
from bot.base.transaction import Transaction
from bot.hours import service as hours
from bot.hours import store as books
from bot.people import profiles
from bot.people import service as people
from bot.skills import exchange_after as after
from bot.skills import exchange_asks, exchange_rules, exchange_times, exchange_timing, exchanges
from bot.skills.store import exchanges as store
from tests.pairing.town import TUESDAY

FAY, ANA, EVA, CLEO = 1, 2, 3, 4
EITHER = st.sampled_from((FAY, ANA))
ANYBODY = st.sampled_from((FAY, ANA, EVA))
AGAIN = ("say", "hand", "withdraw", "apart")
"""What is tapped twice each time."""
HOW_MUCH = select(func.count()).select_from(OUTBOX)
LENGTHS = st.sampled_from((0, 45, 60))
DEEDS = st.one_of(
    st.tuples(st.just("say"), ANYBODY, LENGTHS),
    st.tuples(st.just("say"), EITHER, LENGTHS),
    st.tuples(st.just("book"), EITHER, st.integers(0, 9)),
    st.tuples(st.just("time"), st.integers(1, 5)),
    st.tuples(st.just("hand"), LENGTHS),
    st.tuples(st.sampled_from(["withdraw", "go", "pause", "back", "lose"]), EITHER),
    st.tuples(st.just("apart"), EITHER),
)


@pytest.fixture(scope="module")
def town():
    """Fay gives, Ana receives, Eva has no part in it, Cleo coordinates; and what is told of ends."""
    ended: list[ExchangeEnded] = []
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        guard_connection(connection)
        connection.execute("BEGIN")
        follow = wiring.consequences()
        follow.on(ExchangeEnded, lambda _tx, fact: ended.append(fact))
        tx = Transaction(connection.cursor(), TUESDAY, SeededChance(1), follow, KeyRing.in_memory(), set())
        wiring.wire_holders()
        for person_id in (FAY, ANA, EVA, CLEO):
            person = people.meet(tx, 1_000 + person_id, f"Pat {person_id}", "en")
            people.join(tx, person, "coordinator" if person_id == CLEO else "parent")
        yield tx, ended


def do(tx: Transaction, exchange_id: int, deed) -> None:
    """One thing that somebody does, or that happens."""
    one = store.find(tx, exchange_id)
    match deed:
        case ("say", who, minutes):
            after.say(tx, people.get(tx, who), exchange_id, minutes)
        case ("book", who, place):
            free = exchange_times.slots(tx, one)
            exchanges.name_time(tx, people.get(tx, who), exchange_id, one.sequence, free[place])
        case ("time", days):
            passes(tx, days)
        case ("hand", minutes):
            after.settle_by_hand(tx, people.get(tx, CLEO), exchange_id, one.sequence, minutes)
        case ("withdraw", who):
            exchanges.withdraw(tx, people.get(tx, who), exchange_id)
        case ("go", who):
            people.leave(tx, people.get(tx, who))
        case ("pause", who):
            people.pause(tx, people.get(tx, who), tx.now + 99 * HOUR)
        case ("back", who):
            people.come_back(tx, people.get(tx, who))
        case ("lose", who):
            people.loss(tx, people.get(tx, who), who)
        case ("apart", who):
            profiles.keep_apart(tx, who, FAY + ANA - who, "blocked")


def passes(tx: Transaction, days: int) -> None:
    """Days pass, and what falls due of exchanges is done at its moment."""
    until = tx.now + days * DAY
    rules = timers.Rules()
    rules.on(exchange_timing.RULE, exchange_timing.due)
    while True:
        waiting = [one for one in timers.pending(tx, exchange_timing.RULE) if one.due_at <= until]
        if not waiting:
            break
        tx.now = max(tx.now, waiting[0].due_at)
        rules.run(tx, waiting[0].id)
    tx.now = until


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(DEEDS, max_size=14))
@example(deeds=[("say", FAY, 0), ("go", FAY), ("go", ANA)])
def test_it_is_posted_once_at_most_and_only_when_both_said_the_same(town, deeds) -> None:
    tx, ended = town
    ended.clear()
    with tx.undone():
        exchange_id = exchanges.agree(tx, FAY, ANA, "bread", 60, "home", "need:1")
        by_hand = False
        for deed in deeds:
            before = store.find(tx, exchange_id)
            with suppress(Refused), tx.whole():
                do(tx, exchange_id, deed)
                if deed[0] in AGAIN:
                    does_nothing_twice(tx, exchange_id, deed)
                by_hand = by_hand or (deed[0] == "hand" and before.is_live)
            check(tx, exchange_id, before, by_hand=by_hand)
        assert len(ended) == (0 if store.find(tx, exchange_id).is_live else 1)
        nobody_is_left_waiting(tx, exchange_id)


def does_nothing_twice(tx: Transaction, exchange_id: int, deed) -> None:
    """The same tap once more: nothing changes, and nobody hears of it."""
    before, said = store.find(tx, exchange_id), tx.scalar(HOW_MUCH)
    with suppress(Refused), tx.whole():
        do(tx, exchange_id, deed)
    assert (store.find(tx, exchange_id), tx.scalar(HOW_MUCH)) == (before, said)


def check(tx: Transaction, exchange_id: int, before: store.Exchange, *, by_hand: bool) -> None:
    """What must hold after every deed."""
    one = store.find(tx, exchange_id)
    posted = books.standing(tx, f"exchange:{exchange_id}")
    assert len(posted) == (1 if one.state == "confirmed" else 0)
    assert sum(row.minutes for row in posted) == (one.minutes if posted else 0)
    if one.state == "confirmed" and not by_hand:
        assert one.said == {FAY: one.minutes, ANA: one.minutes}
    is_anybody_here = any(people.get(tx, who).state == "active" for who in (FAY, ANA))
    if one.state == "not_done" and not by_hand and is_anybody_here:  # with nobody here it is over, whatever they said
        assert one.said == {FAY: 0, ANA: 0}
    if not before.is_live:
        assert one == before
    assert EVA not in one.said
    assert hours.out_of_balance(tx) == 0


def nobody_is_left_waiting(tx: Transaction, exchange_id: int) -> None:
    """What is not settled is looked at by a person within days; what is settled, by nobody."""
    passes(tx, 9)
    one = store.find(tx, exchange_id)
    asked = [kind for kind in exchange_asks.SETTLED if asks.waiting_for(tx, kind, one.subject) is not None]
    ahead = one.state == "booked" and (one.ends_at or 0) > tx.now - 4 * DAY
    assert bool(asked) == one.is_live or ahead
    assert one.is_live or not timers.pending(tx, exchange_timing.RULE, one.subject)


@given(st.integers(exchange_rules.MINUTES_LEAST, exchange_rules.MINUTES_MOST))
def test_other_lengths_are_never_the_same_one_and_the_nearest_come_first(minutes) -> None:
    found = exchange_rules.counters(minutes)
    assert minutes not in found
    assert [abs(one - minutes) for one in found] == sorted(abs(one - minutes) for one in found)


@given(st.integers(exchange_rules.MINUTES_LEAST, exchange_rules.MINUTES_MOST), st.sampled_from(exchange_rules.LENGTHS))
def test_in_one_tap_it_was_shorter_or_it_was_longer(minutes, said) -> None:
    found = exchange_rules.around(minutes, said)
    assert said not in found
    assert [one < minutes for one in found] in ([True, False], [True], [False])
    assert exchange_rules.around(30) == [20, 45]

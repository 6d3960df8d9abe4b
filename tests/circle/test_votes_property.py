"""Whatever people tap, in whatever order: each has one vote, it is the last one they gave, and all are counted once."""

from contextlib import closing, suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot import wiring
from bot.base import timers
from bot.base.chance import SeededChance
from bot.base.clock import HOUR
from bot.base.database import connect, create_tables, guard_connection
from bot.base.keys import KeyRing
from bot.base.outcome import Refused
from bot.base.transaction import Transaction
from bot.circle import service as circle
from bot.circle.store import ballots, decisions
from bot.people import service as people
from tests.pairing.town import TUESDAY

CLEO, ANA = 1, 2
PEOPLE = range(1, 9)
LATE = 9
ANYBODY = st.sampled_from((ANA, ANA, 3, *PEOPLE, LATE))
"""Some tap more than others, and one came too late."""
DEEDS = st.one_of(
    st.tuples(st.just("vote"), st.tuples(ANYBODY, st.integers(-1, 3))),
    st.tuples(st.just("vote"), st.tuples(ANYBODY, st.integers(0, 2))),
    st.tuples(st.just("twice"), st.tuples(ANYBODY, st.integers(0, 2))),
    st.tuples(st.just("undone"), st.tuples(ANYBODY, st.integers(0, 2))),
    st.tuples(st.just("go"), ANYBODY.filter(lambda who: who != CLEO)),
    st.tuples(st.just("hours pass"), st.integers(1, 60)),
)


@pytest.fixture(scope="module")
def tx():
    """Cleo coordinates; seven parents, and one who comes a moment later."""
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        guard_connection(connection)
        connection.execute("BEGIN")
        made = Transaction(
            connection.cursor(), TUESDAY, SeededChance(1), wiring.consequences(), KeyRing.in_memory(), set()
        )
        wiring.wire_holders()
        for person_id in (*PEOPLE, LATE):
            made.now = TUESDAY + (HOUR if person_id == LATE else 0)
            person = people.meet(made, 1_000 + person_id, f"Pat {person_id}", "en")
            people.join(made, person, "coordinator" if person_id == CLEO else "parent")
        made.now = TUESDAY
        yield made


def run_due(tx: Transaction) -> None:
    """What fell due meanwhile is done; woken twice, it is done once."""
    due, on_time = timers.due(tx), wiring.rules()
    for timer_id in (*due, *due):
        on_time.run(tx, timer_id)


def do(tx: Transaction, decision_id: int, deed) -> None:
    """One thing that somebody does."""
    match deed:
        case "vote", (who, choice):
            circle.vote(tx, people.get(tx, who), decision_id, choice)
        case "twice", (who, choice):
            for _ in range(2):
                circle.vote(tx, people.get(tx, who), decision_id, choice)
        case "undone", (who, choice):
            with tx.undone():
                circle.vote(tx, people.get(tx, who), decision_id, choice)
        case "go", who:
            people.leave(tx, people.get(tx, who))
        case "hours pass", hours:
            tx.now += hours * HOUR
            run_due(tx)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(secret=st.booleans(), deeds=st.lists(DEEDS, max_size=30))
@example(secret=True, deeds=[("vote", (who, 1)) for who in PEOPLE])
@example(secret=True, deeds=[*(("vote", (who, who % 2)) for who in PEOPLE), ("go", 3), ("twice", (ANA, 1))])
@example(secret=False, deeds=[("vote", (ANA, 1)), ("hours pass", 60), ("hours pass", 60), ("vote", (LATE, 1))])
def test_the_totals_are_the_last_vote_of_each_who_has_one(tx, secret, deeds) -> None:
    with tx.undone():
        item = circle.propose(tx, people.get(tx, ANA), "When do we walk?")
        if secret:
            circle.ask_secret(tx, people.get(tx, 3), item.id)
        decision = circle.open_vote(tx, people.get(tx, CLEO), item.id, ("Mondays", "Thursdays"))
        said: dict[int, int] = {}
        gone = {LATE}
        for deed in deeds:
            if decisions.find(tx, decision.id).outcome is None:
                note(said, gone, deed)
            with suppress(Refused), tx.whole():
                do(tx, decision.id, deed)
            check(tx, decision.id, said)
        tx.now = max(tx.now, decision.closes_at)
        run_due(tx)
        over = decisions.find(tx, decision.id)
        assert over.totals in ((), tuple(list(said.values()).count(choice) for choice in range(3)))
        assert (over.totals == ()) == (secret and len(said) < over.quorum)
        check(tx, decision.id, said)


def note(said: dict[int, int], gone: set[int], deed) -> None:
    """What ought to count, told in another way than the bot does."""
    match deed:
        case (("vote" | "twice"), (who, choice)) if who not in gone and 0 <= choice <= 2:
            said[who] = choice
        case "go", who:
            said.pop(who, None)
            gone.add(who)


def check(tx: Transaction, decision_id: int, said: dict[int, int]) -> None:
    """What must hold after every deed."""
    one = decisions.find(tx, decision_id)
    assert sum(one.totals) <= len(PEOPLE)
    votes = ballots.votes(tx, one)
    if one.outcome is None:
        assert votes == said
    elif one.secret:
        assert set(votes.values()) <= {None}

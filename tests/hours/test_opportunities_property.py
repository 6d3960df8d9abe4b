"""Whatever people tap, in whatever order: minutes and places always add up, and nobody in the line is passed over."""

from contextlib import closing, suppress

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot import wiring
from bot.base import timers
from bot.base.chance import SeededChance
from bot.base.clock import DAY, HOUR
from bot.base.consequences import Consequences
from bot.base.database import connect, create_tables, guard_connection
from bot.base.keys import KeyRing
from bot.base.outcome import Refused
from bot.base.transaction import Transaction
from bot.hours import rules as books
from bot.hours import service as hours
from bot.hours import store as ledger
from bot.hours.opportunities import booking, handing, hosting
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft
from bot.people import profiles
from bot.people import service as people
from tests.hours.people import gift
from tests.pairing.town import TUESDAY

CLEO, TIRED = 1, 7
PARENTS = range(2, 8)
COST = 60
ANYBODY = st.sampled_from((2, 2, 3, *PARENTS))
"""Some tap more than others."""
TWO = st.tuples(ANYBODY, ANYBODY).filter(lambda two: two[0] != two[1])
DEEDS = st.one_of(
    st.tuples(st.sampled_from(["take", "wait", "leave", "leave", "pause", "come back", "go", "loss"]), ANYBODY),
    st.tuples(st.sampled_from(["hand on", "apart"]), TWO),
    st.tuples(st.just("hours pass"), st.integers(1, 40)),
    st.tuples(st.sampled_from(["call off", "grow late"]), st.just(0)),
)


@pytest.fixture(scope="module")
def tx():
    """Cleo coordinates; six parents, one of whom has received as much as the hard limit lets."""
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        guard_connection(connection)
        connection.execute("BEGIN")
        follow: Consequences = wiring.consequences()
        made = Transaction(connection.cursor(), TUESDAY, SeededChance(1), follow, KeyRing.in_memory(), set())
        wiring.wire_holders()
        for person_id in (CLEO, *PARENTS):
            person = people.meet(made, 1_000 + person_id, f"Pat {person_id}", "en")
            people.join(made, person, "coordinator" if person_id == CLEO else "parent")
        for turn in range(20):
            gift(made, CLEO, TIRED, 60, f"much:{turn}")
        yield made


def opened(tx: Transaction, room: int) -> int:
    """Cleo puts one up for next week."""
    starts = tx.now + 7 * DAY
    return hosting.put_up(tx, people.get(tx, CLEO), Draft("swim", COST, room, starts, starts + HOUR)).id


def do(tx: Transaction, opportunity_id: int, deed) -> None:
    """One thing that somebody does."""
    what, who = deed
    person = people.get(tx, who) if isinstance(who, int) and who in PARENTS else None
    seat = seats.of(tx, opportunity_id, who) if person is not None else None
    turn = seat.turn if seat else 0
    match what:
        case "take":
            booking.take(tx, person, opportunity_id, turn)
        case "wait":
            booking.wait(tx, person, opportunity_id, turn)
        case "leave":
            booking.leave(tx, person, opportunity_id, turn)
        case "pause":
            people.pause(tx, person, tx.now + 99 * HOUR)
        case "come back":
            people.come_back(tx, person)
        case "go":
            people.leave(tx, person)
        case "loss":
            people.loss(tx, person, person.id)
        case "hand on":
            giver, taker = who
            mine = seats.of(tx, opportunity_id, giver)
            code = handing.hand_on(tx, people.get(tx, giver), opportunity_id, mine.turn if mine else 0)
            handing.take_over(tx, people.get(tx, taker), f" {code.lower()} ", mine.id)
        case "apart":
            profiles.keep_apart(tx, *who, "blocked")
        case "hours pass":
            tx.now += who * HOUR
            run_due(tx)
        case "grow late":
            tx.now = max(tx.now, store.find(tx, opportunity_id).returns_until + HOUR)
            run_due(tx)
        case "call off":
            hosting.cancel(tx, people.get(tx, CLEO), opportunity_id)


def run_due(tx: Transaction) -> None:
    """What fell due meanwhile is done."""
    rules = wiring.rules()
    for timer_id in timers.due(tx):
        rules.run(tx, timer_id)


@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(room=st.integers(1, 3), deeds=st.lists(DEEDS, max_size=25))
@example(room=1, deeds=[("take", 2), ("grow late", 0), ("leave", 2), ("take", 2)])
@example(room=1, deeds=[("take", 2), ("wait", 3), ("wait", 4), ("leave", 2), ("hours pass", 40), ("take", 4)])
@example(room=1, deeds=[("take", 2), ("wait", 3), ("hand on", (2, 3)), ("hand on", (3, 4)), ("call off", 0)])
@example(room=2, deeds=[("take", 3), ("apart", (2, 3)), ("wait", 2)])
def test_minutes_and_places_add_up_whatever_is_done_in_whatever_order(tx, room, deeds) -> None:
    with tx.undone():
        opportunity_id = opened(tx, room)
        before = {who: hours.balance(tx, who) for who in PARENTS}
        for deed in deeds:
            line = [seat.person_id for seat in seats.in_turn(tx, opportunity_id, "waiting")]
            with suppress(Refused), tx.whole():
                do(tx, opportunity_id, deed)
            check(tx, opportunity_id, room, before, line)


def check(tx: Transaction, opportunity_id: int, room: int, before: dict[int, int], line: list[int]) -> None:
    """What must hold after every deed; `line` waited before it, in this order."""
    one = store.find(tx, opportunity_id)
    every = seats.in_turn(tx, opportunity_id, "held", "offered", "waiting", "left")
    taken = [seat for seat in every if seat.state in ("held", "offered")]
    assert len(taken) <= room
    for seat in every:
        stands = ledger.standing(tx, f"seat:{seat.id}:{seat.paid_turn}") if seat.paid_turn else []
        assert sum(row.minutes for row in stands) == (COST if seat.paid_turn else 0)
        assert seat.state != "held" or seat.paid_turn
        assert hours.balance(tx, seat.person_id) == before[seat.person_id] - (COST if seat.paid_turn else 0)
        assert not seat.paid_turn or seat.state == "held" or (one.state == "open" and tx.now > one.returns_until)
    assert hours.out_of_balance(tx) == 0
    assert all(abs(hours.balance(tx, who)) <= books.HARD_LIMIT_MINUTES for who in PARENTS)
    still = [seat.person_id for seat in every if seat.state == "waiting"]
    assert [who for who in line if who in still] == [who for who in still if who in line]
    if one.state == "open" and one.starts_at > tx.now and len(taken) < room:
        waits = [seat for seat in every if seat.state == "waiting"]
        assert not waits or timers.pending(tx, "hours.offer", one.subject) or one.starts_at - tx.now <= 12 * HOUR
    if one.state == "cancelled":
        assert taken == []
        assert all(hours.balance(tx, who) == before[who] for who in PARENTS)

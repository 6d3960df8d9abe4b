"""Whatever people tap, in whatever order: never more places taken than there are, and the line keeps its order."""

from contextlib import closing, suppress
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import wiring
from bot.asks import service as asks
from bot.base.chance import SeededChance
from bot.base.clock import HOUR
from bot.base.consequences import Consequences
from bot.base.database import connect, create_tables, guard_connection
from bot.base.keys import KeyRing
from bot.base.outcome import Refused
from bot.base.transaction import Transaction
from bot.checkins import free, group_apart, group_inviting, group_seats, groups
from bot.checkins.group_rules import next_in_line, overlap
from bot.checkins.store import groups as store
from bot.checkins.store import seats
from bot.checkins.store.groups import Draft, Group
from bot.people import profiles
from bot.people import service as people
from tests.pairing.town import TUESDAY

PARENTS = range(2, 8)
ANYBODY = st.sampled_from(PARENTS)
DEEDS = st.one_of(
    st.tuples(st.sampled_from(["take", "wait", "leave", "pause", "come back", "go"]), ANYBODY),
    st.tuples(st.just("apart"), st.tuples(ANYBODY, ANYBODY).filter(lambda two: two[0] != two[1])),
    st.tuples(st.just("move"), st.integers(0, 40)),
)


@pytest.fixture(scope="module")
def tx():
    """Ruth, a nurse, and six parents who speak as she does."""
    with closing(connect(":memory:", guarded=False)) as connection:
        create_tables(connection)
        guard_connection(connection)
        connection.execute("BEGIN")
        follow: Consequences = wiring.consequences()
        made = Transaction(connection.cursor(), TUESDAY, SeededChance(1), follow, KeyRing.in_memory(), set())
        wiring.wire_holders()
        for person_id in (1, *PARENTS):
            person = people.meet(made, 1_000 + person_id, f"Pat {person_id}", "en")
            people.join(made, person, "nurse" if person_id == 1 else "parent")
        profiles.start_helping(made, 1)
        yield made


def opened(tx: Transaction, room: int) -> Group:
    """Ruth opens one for all parents here, at her first free time."""
    slot = free.slots_for_several(tx, 1, "nurse")[20]
    group = groups.open_one(tx, people.get(tx, 1), Draft("walk", room, "all"), slot)
    assert group is not None
    return group


def do(tx: Transaction, group_id: int, deed) -> None:
    """One thing that somebody does."""
    group = store.find(tx, group_id)
    match deed:
        case ("take", who):
            group_seats.take(tx, people.get(tx, who), group_id, group.sequence)
        case ("wait", who):
            group_seats.wait(tx, people.get(tx, who), group_id, group.sequence)
        case ("leave", who):
            group_seats.leave(tx, people.get(tx, who), group_id, group.sequence)
        case ("pause", who):
            people.pause(tx, people.get(tx, who), tx.now + 99 * HOUR)
        case ("come back", who):
            people.come_back(tx, people.get(tx, who))
        case ("go", who):
            people.leave(tx, people.get(tx, who))
        case ("apart", (one, other)):
            profiles.keep_apart(tx, one, other, "blocked")
        case ("move", place):
            found = free.slots_for_several(tx, 1, "nurse", group)
            groups.move(tx, people.get(tx, 1), group_id, group.sequence, found[place])


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(room=st.integers(2, 4), deeds=st.lists(DEEDS, max_size=25))
def test_no_more_come_than_there_is_room_for_and_nobody_is_passed_over(tx, room, deeds) -> None:
    with tx.undone():
        group = opened(tx, room)
        for deed in deeds:
            before = [seat.parent_id for seat in seats.in_turn(tx, group.id, "waiting")]
            with suppress(Refused), tx.whole():
                do(tx, group.id, deed)
            check(tx, group.id, room, before)


def check(tx: Transaction, group_id: int, room: int, before: list[int]) -> None:
    """What must hold after every deed; `before` waited before it, in this order."""
    group = store.find(tx, group_id)
    held, waiting = (seats.in_turn(tx, group_id, state) for state in ("held", "waiting"))
    assert len(held) <= room
    still = [seat.parent_id for seat in waiting]
    assert [one for one in before if one in still] == still[: len([one for one in before if one in still])]
    can = [seat.parent_id for seat in waiting if group_seats.can_come(tx, seat, group)]
    assert len(held) == room or not can
    got = [seat.parent_id for seat in held if seat.parent_id in before]
    passed = [one for one in can if got and before.index(one) < min(map(before.index, got))] if before else []
    assert passed == []
    assert all(people.get(tx, seat.parent_id).state == "active" for seat in (*held, *waiting))
    for one, other in combinations([seat.parent_id for seat in held], 2):
        if other in group_apart.apart_from(tx, one):
            assert asks.waiting_for(tx, group_apart.TOGETHER, group_apart.both(group, one, other)) is not None
    assert group_inviting.places_left(tx, 1, group) == room - len(held)


@given(st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), unique_by=(lambda one: one[0], lambda one: one[1])))
def test_the_first_in_line_who_may_come_is_next(line) -> None:
    may = {person for person, _ in line if person % 2}
    turns = {person: turn for person, turn in line if person in may}
    assert next_in_line(line, may.__contains__) == min(turns, key=turns.__getitem__, default=None)


@given(st.tuples(st.integers(0, 50), st.integers(1, 9)), st.tuples(st.integers(0, 50), st.integers(1, 9)))
def test_two_meetings_overlap_where_they_share_a_minute(one, other) -> None:
    spans = [(start, start + length) for start, length in (one, other)]
    assert overlap(*spans) == bool(set(range(*spans[0])) & set(range(*spans[1])))

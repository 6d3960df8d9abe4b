"""Sixty-four thumbs on the last place, the same thumb many times, and what the database itself refuses."""

import asyncio
import sqlite3

import pytest

from bot import wiring
from bot.base.chance import SeededChance
from bot.base.clock import DAY, HOUR, MovableClock
from bot.base.database import Database
from bot.hours import service as hours
from bot.hours.opportunities import booking, handing, hosting
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft
from bot.people import service as people
from tests.pairing.town import TUESDAY

CROWD = 64
ROOM, COST = 3, 60


@pytest.fixture
async def database():
    made = Database.in_memory(clock=MovableClock(TUESDAY), chance=SeededChance(1), consequences=wiring.consequences())
    wiring.wire_holders()
    yield made
    await made.close()


def move_in(tx, count=CROWD):
    """Cleo, who coordinates, and many parents."""
    for number in range(count + 1):
        person = people.meet(tx, 1_000 + number, f"Pat {number}", "en")
        people.join(tx, person, "coordinator" if number == 0 else "parent")
    everybody = [people.get(tx, person_id) for person_id in people.ids(tx)]
    return everybody[0], everybody[1:]


def put_up(tx, host, room=ROOM):
    starts = tx.now + 7 * DAY
    return hosting.put_up(tx, host, Draft("swim", COST, room, starts, starts + HOUR))


async def crowded(database):
    cleo, crowd = await database.write(move_in)
    one = await database.write(lambda tx: put_up(tx, cleo))
    return cleo, crowd, one


async def sums(database, one, crowd):
    """(places held, minutes that all together received)."""

    def look(tx):
        held = seats.in_turn(tx, one.id, "held")
        assert hours.out_of_balance(tx) == 0
        return len(held), -sum(hours.balance(tx, person.id) for person in crowd)

    return await database.read(look)


async def test_of_sixty_four_who_take_the_last_places_at_once_as_many_get_one_as_there_are(database):
    _, crowd, one = await crowded(database)

    async def tap(person):
        return await database.write(lambda tx: booking.take(tx, person, one.id, 0))

    taken = await asyncio.gather(*(tap(person) for person in crowd))
    assert sum(seat is not None for seat in taken) == ROOM
    assert await sums(database, one, crowd) == (ROOM, ROOM * COST)

    async def wait(person):
        return await database.write(lambda tx: booking.wait(tx, person, one.id, 0))

    late = [person for person, seat in zip(crowd, taken, strict=True) if seat is None]
    waiting = await asyncio.gather(*(wait(person) for person in late))
    assert {seat.state for seat in waiting} == {"waiting"}
    assert len({seat.turn for seat in waiting}) == CROWD - ROOM
    assert await sums(database, one, crowd) == (ROOM, ROOM * COST)


async def test_one_tap_that_comes_sixty_four_times_takes_one_place_and_its_minutes_once(database):
    _, crowd, one = await crowded(database)

    async def tap():
        return await database.write(lambda tx: booking.take(tx, crowd[0], one.id, 0))

    taken = await asyncio.gather(*(tap() for _ in range(CROWD)))
    assert len({seat.turn for seat in taken}) == 1
    assert await sums(database, one, crowd) == (1, COST)

    async def leave():
        return await database.write(lambda tx: booking.leave(tx, crowd[0], one.id, taken[0].turn))

    await asyncio.gather(*(leave() for _ in range(CROWD)))
    assert await sums(database, one, crowd) == (0, 0)


async def test_of_all_who_were_told_one_code_one_has_the_place(database):
    _, crowd, one = await crowded(database)
    giver, rest = crowd[0], crowd[1:]
    seat = await database.write(lambda tx: booking.take(tx, giver, one.id, 0))
    code = await database.write(lambda tx: handing.hand_on(tx, giver, one.id, seat.turn))

    async def say(person):
        return await database.write(lambda tx: handing.take_over(tx, person, code, seat.id))

    said = await asyncio.gather(*(say(person) for person in rest), return_exceptions=True)
    assert sum(not isinstance(one_of, Exception) for one_of in said) == 1
    assert await sums(database, one, crowd) == (1, COST)
    assert await database.read(lambda tx: hours.balance(tx, giver.id)) == 0


async def test_the_database_itself_refuses_one_place_too_many_and_one_without_its_minutes(database):
    cleo, crowd, _ = await crowded(database)

    async def refused(work) -> None:
        with pytest.raises(sqlite3.IntegrityError):
            await database.write(work)

    other = await database.write(lambda tx: store.add(tx, cleo.id, cleo.place, draft(tx), "open", tx.now))
    first = await database.write(lambda tx: seats.row_of(tx, other.id, crowd[0].id))
    await refused(lambda tx: seats.put(tx, first, "held", 1, 0))
    await database.write(lambda tx: seats.put(tx, first, "offered", 1, 0, tx.now + HOUR))
    second = await database.write(lambda tx: seats.row_of(tx, other.id, crowd[1].id))
    await refused(lambda tx: seats.put(tx, second, "held", 2, 2))
    await refused(lambda tx: seats.put(tx, second, "offered", 2, 0, tx.now + HOUR))


def draft(tx):
    return Draft("trip", COST, 1, tx.now + DAY, tx.now + DAY + HOUR)

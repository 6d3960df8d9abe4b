"""Sixty-four thumbs on the last place, and a house that goes down in between."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import bindparam, text, update

from bot.base.clock import FOREVER, MINUTE, to_minute
from bot.base.messages import When
from bot.base.transaction import compiled
from bot.checkins import group_inviting, group_seats
from bot.checkins import groups as hosting
from bot.checkins import service as booking
from bot.checkins.store import checkins, groups, seats
from bot.checkins.store.groups import Draft
from bot.checkins.store.seats import SEATS
from bot.pairing import service as pairing
from bot.people import service as people
from tests.checkins.several import INVITED, REMINDER, heard, in_line, opens, takes, waits, with_a_place
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, on_disk, with_tables

CROWD = 64
NOBODYS = {"their_nurse": 0, "their_mentor": 0}
ROOM = update(SEATS).where(SEATS.c.id == bindparam("of_id")).values(state="held")


async def test_of_sixty_four_who_take_the_last_place_at_once_one_has_it_and_the_rest_can_wait(
    merevale: Meetings,
) -> None:
    merevale.phones_are_on = False
    group = await opens(merevale, room=2, offered="all")
    await takes(merevale, "Ana", group)
    names = [f"Pat {number}" for number in range(CROWD)]
    crowd = [await merevale.moves_in(name, "parent") for name in names]

    async def tap(person):
        return await merevale.database.write(lambda tx: group_seats.take(tx, person, group.id, 0))

    taken = await asyncio.gather(*(tap(person) for person in crowd))
    assert sum(seat is not None for seat in taken) == 1
    assert len(await with_a_place(merevale, group)) == 2

    async def wait(person):
        return await merevale.database.write(lambda tx: group_seats.wait(tx, person, group.id, 0))

    seated = await asyncio.gather(*(wait(person) for person in crowd))
    assert [seat.state for seat in seated].count("held") == 1
    assert len({seat.turn for seat in seated}) == CROWD


async def test_of_all_who_want_the_host_s_hour_at_once_one_kind_of_meeting_gets_it(merevale: Meetings) -> None:
    ruth, ana = await merevale.person("Ruth"), await merevale.person("Ana")

    async def open_it():
        return await merevale.database.write(lambda tx: hosting.open_one(tx, ruth, Draft("walk", 3, "own"), A_WEEK_ON))

    async def book():
        return await merevale.database.write(lambda tx: booking.book(tx, ana, NURSE, A_WEEK_ON + 30 * MINUTE))

    done = await asyncio.gather(*(act() for _ in range(CROWD // 2) for act in (book, open_it)))
    assert {one is None for one in done[::2]} != {one is None for one in done[1::2]}
    several = await merevale.do(lambda tx: groups.hosted(tx, ruth.id, tx.now))
    single = await merevale.checkins()
    assert len(several) + len(single) == 1


async def test_the_database_itself_refuses_two_at_one_time_and_one_too_many(families: Meetings) -> None:
    group = await opens(families, room=2)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    ids, span = families.ids, (A_WEEK_ON + 30 * MINUTE, A_WEEK_ON + 90 * MINUTE)

    async def refused(work) -> None:
        with pytest.raises(sqlite3.IntegrityError):
            await families.do(work)

    def book(tx):
        ana = pairing.find(tx, NURSE)
        return checkins.add(tx, ana, span, ids["Ana"], "booked")

    await refused(book)
    await refused(lambda tx: seats.take(tx, group.id, ids["Cai"], "held"))
    await refused(lambda tx: groups.add(tx, (ids["Ruth"], "merevale", "nurse"), group.draft, span))
    await refused(lambda tx: groups.add(tx, (ids["Ana"], "merevale", "mentor"), group.draft, span))
    await refused(lambda tx: seats.take(tx, group.id, ids["Ruth"], "held"))
    waiting = await families.do(lambda tx: seats.take(tx, group.id, ids["Cai"], "waiting"))
    await refused(lambda tx: tx.run(ROOM, of_id=waiting.id))
    await families.do(lambda tx: seats.leave(tx, seats.of(tx, group.id, ids["Ana"])))
    cai = next(one for one in await families.pairings() if one.parent_id == ids["Cai"])
    later = (at(12, 2), at(12, 2, 11))
    booked = await families.do(lambda tx: checkins.add(tx, cai, later, ids["Cai"], "booked"))
    await families.do(lambda tx: seats.hold(tx, waiting))
    await refused(lambda tx: checkins.move(tx, booked, span, ids["Cai"], "booked"))
    await refused(lambda tx: groups.move(tx, group, later))


async def test_places_the_line_and_reminders_outlive_a_restart(tmp_path: Path) -> None:
    town, file = Meetings(), with_tables(tmp_path / "kith.db")
    async with on_disk(file, town.clock) as database:
        await town.on(database).ana_and_ruth()
        for name in ("Ben", "Cai"):
            await town.pair(name, "Ruth")
        group = await opens(town)
        for name in ("Ana", "Ben"):
            await takes(town, name, group)
        await waits(town, "Cai", group)
    async with on_disk(file, town.clock) as database:
        town.on(database)
        assert (await with_a_place(town, group), await in_line(town, group)) == (["Ana", "Ben"], ["Cai"])
        await town.presses("Ana", "checkins.group_leave", group.id, group.sequence)
        ben = await town.person("Ben")
    async with on_disk(file, town.clock) as database:
        town.on(database)
        assert await with_a_place(town, group) == ["Ben", "Cai"]
        assert await heard(town, "Cai") == ["checkins-group-told-place"]
        await town.do(lambda tx: people.leave(tx, ben))
        for day in (28, 30):
            town.clock.move(at(11, day, 11) - town.clock.now())
            await town.timetable.run_due()
        await town.do(lambda _tx: None)
        assert (await heard(town, "Cai")).count("checkins-group-reminder") == 2
        assert await town.timers(REMINDER) == []


async def test_what_is_somebody_s_is_found_without_looking_at_everybody_s(merevale: Meetings) -> None:
    looked = {
        "hosted": (groups._HOSTED, {"for_person": 1, "after": 0}),
        "ahead": (groups._AHEAD_AT, {"of_place": "merevale", "after": 0}),
        "open": (seats._OPEN_TO, {"of_place": "merevale", "after": 0, "for_person": 1, **NOBODYS}),
        "held": (seats._HELD_SPANS, {"for_person": 1, "after": 0}),
        "of group": (seats._OF_GROUP, {"of_group": 1}),
    }
    for name, (statement, values) in looked.items():
        known = compiled(statement)
        sql, given_ = text(f"EXPLAIN QUERY PLAN {known.sql}"), {**known.fixed, **values}
        steps = [row[3] for row in await merevale.do(lambda tx, sql=sql, given_=given_: tx.all(sql, **given_))]
        assert not [step for step in steps if step.startswith("SCAN")], (name, steps)


async def test_who_cannot_come_takes_nobody_s_invitation_away(families: Meetings) -> None:
    families.phones_are_on = False
    hear = 2 * group_inviting.INVITED_A_PLACE
    for number in range(3 * hear):
        await families.moves_in(f"Zoe {number}", "parent", speaks="es")
    for number in range(hear + 3):
        await families.moves_in(f"Dan {number}", "parent")
    await families.pauses("Dan 0", FOREVER)
    group = await opens(families, offered="all")
    invited = [name for name in families.ids if INVITED in await families.keys(name)]
    assert [name for name in invited if not name.startswith("Dan ")] == ["Ana", "Ben", "Cai", "Eve"]
    assert len(invited) == 4 + hear
    assert "Dan 0" not in invited
    await families.comes_back("Dan 0")
    await families.moves_in("Pat", "parent")
    await families.presses("Ruth", "checkins.group_at", group.id, 0, to_minute(at(12, 3)))
    again = [name for name in families.ids if INVITED in await families.keys(name)]
    assert again == invited
    for name in again:
        (told,) = [one for one in await families.messages(name) if one.text.key == INVITED]
        assert told.text.values["when"] == When(at(12, 3))

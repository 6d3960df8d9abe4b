"""Finding a time, moving it, calling it off: two taps, never twice at one time, and the other one is told at once."""

import asyncio
import sqlite3
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.base.clock import DAY, FOREVER, HOUR, MINUTE, to_minute
from bot.base.messages import Name, When
from bot.base.transaction import compiled
from bot.checkins.store import checkins
from bot.pairing import service as pairing
from bot.pairing.rules import Part
from bot.pairing.store import pairings, searches
from bot.people import profiles
from bot.people import service as people
from tests.checkins.town import (
    A_WEEK_ON,
    MENTOR,
    NURSE,
    Meetings,
    at,
    beneath,
    buttons,
    labels,
    note,
    on_disk,
    slots_in,
    with_tables,
)


async def test_two_taps_and_it_is_booked_and_the_other_one_is_told(merevale: Meetings) -> None:
    await merevale.presses("Ana", "pairing.one", NURSE)
    shown = await merevale.taps("Ana", "checkins-book-button")
    assert shown.text.key == "checkins-slots"
    assert labels(shown) == [*["checkins-slot-button"] * 3, "checkins-more-days-button", "checkins-none-button"]
    seen = await merevale.taps("Ana", "checkins-slot-button")
    assert note(seen) == "checkins-booked"
    assert beneath(seen) == "checkins-one"
    (told,) = [one for one in await merevale.messages("Ruth") if one.text.key == "checkins-told-booked"]
    (booked,) = await merevale.checkins()
    assert told.text.values["when"] == When(booked.starts_at)
    assert told.text.values["who"] == Name(merevale.ids["Ana"])
    assert labels(told) == ["checkins-see-button", "checkins-move-button", "checkins-cannot-button"]
    assert "checkins-told-booked" not in await merevale.keys("Ana")
    assert booked.starts_at in slots_in(shown)


async def test_three_slots_are_on_three_days_a_day_ahead_in_working_hours(merevale: Meetings) -> None:
    shown = slots_in(await merevale.presses("Ana", "checkins.book", NURSE))
    assert shown[0] == merevale.clock.now() + DAY
    assert len({slot // DAY for slot in shown}) == 3


async def test_every_free_time_can_be_found_by_day(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.book", NURSE)
    days = await merevale.taps("Ana", "checkins-more-days-button")
    assert labels(days)[:6] == ["checkins-day-button"] * 6
    again = await merevale.taps("Ana", "more-button")
    assert buttons(again)[0] != buttons(days)[0]
    await merevale.presses("Ana", "checkins.times", NURSE, 0, "2026-12-01", 0)
    seen = await merevale.taps("Ana", "checkins-time-button", time="10:30")
    assert note(seen) == "checkins-booked"
    assert (await merevale.checkins())[0].starts_at == at(12, 1, 10, 30)
    full = await merevale.presses("Ana", "checkins.times", NURSE, 0, "2026-11-29", 0)
    assert note(full) == "checkins-day-full"


async def test_a_slot_that_is_gone_is_a_kind_note_and_fresh_slots(merevale: Meetings) -> None:
    await merevale.pair("Ben", "Ruth")
    await merevale.book()
    for slot in (A_WEEK_ON, A_WEEK_ON + 30 * MINUTE, A_WEEK_ON - 30 * MINUTE, A_WEEK_ON + 60 * MINUTE):
        seen = await merevale.presses("Ben", "checkins.slot", MENTOR, 0, 0, to_minute(slot))
        assert note(seen) == "checkins-slot-gone"
        assert beneath(seen) == "checkins-slots"
        assert slot not in slots_in(seen)
    assert len(await merevale.checkins()) == 1


@pytest.mark.parametrize("slot", [at(11, 29), at(12, 25), at(12, 1, 10, 7), at(11, 24, 11), at(12, 1, 16, 30), 0, -5])
async def test_no_forged_slot_is_booked(merevale: Meetings, slot: int) -> None:
    seen = await merevale.presses("Ana", "checkins.slot", NURSE, 0, 0, to_minute(slot))
    assert note(seen) == ("checkins-slot-gone" if slot > 0 else "moved-on")
    assert await merevale.checkins() == []


async def test_days_on_which_the_place_is_closed_are_no_slots(merevale: Meetings) -> None:
    merevale.clock.move(20 * DAY)
    days = [
        button.args[2]
        for page in range(4)
        for button in buttons(await merevale.presses("Ana", "checkins.days", NURSE, 0, page))
        if button.press == "checkins.times"
    ]
    assert "2026-12-24" in days
    assert not {"2026-12-25", "2026-12-28", "2027-01-01"} & set(days)


@pytest.mark.parametrize("name", ["Ana", "Ruth"])
async def test_a_break_of_either_is_no_slot(merevale: Meetings, name: str) -> None:
    await merevale.pauses(name, at(12, 3, 12))
    shown = slots_in(await merevale.presses("Ana", "checkins.book", NURSE))
    assert min(shown) >= at(12, 3, 12)
    await merevale.pauses(name, FOREVER)
    seen = await merevale.presses("Ana", "checkins.book", NURSE)
    assert seen.text.key == "checkins-none"
    assert labels(seen) == ["checkins-none-button"]


async def test_the_second_press_of_a_slot_is_no_second_meeting(merevale: Meetings) -> None:
    first = await merevale.book()
    seen = await merevale.presses("Ruth", "checkins.slot", NURSE, 0, 0, to_minute(A_WEEK_ON))
    assert beneath(seen) == "checkins-one"
    assert await merevale.checkins() == [first]
    assert (await merevale.keys("Ruth")).count("checkins-told-booked") == 1
    assert "checkins-told-booked" not in await merevale.keys("Ana")


async def test_a_nurse_books_for_a_family_too_and_that_is_the_first_word(merevale: Meetings) -> None:
    assert [ask.kind for ask in await merevale.asks()] == ["pairing.first-contact"]
    await merevale.book("Ana", at(11, 30))
    assert [ask.kind for ask in await merevale.asks()] == ["pairing.first-contact"]
    await merevale.book("Ruth")
    assert await merevale.asks() == []
    assert "checkins-told-booked" in await merevale.keys("Ana")
    assert "checkins-none-button" not in labels(await merevale.presses("Ruth", "checkins.book", NURSE))


async def test_four_meetings_ahead_are_enough(merevale: Meetings) -> None:
    for day in (30, 1, 2, 3):
        await merevale.book(slot=at(11 if day == 30 else 12, day))
    seen = await merevale.presses("Ana", "checkins.slot", NURSE, 0, 0, to_minute(at(12, 7)))
    assert seen.text.key == "checkins-enough-booked"
    assert len(await merevale.checkins()) == 4


async def test_nobody_books_for_others_but_a_coordinator(merevale: Meetings) -> None:
    await merevale.moves_in("Eve", "parent")
    await merevale.moves_in("Nia", "nurse")
    for name in ("Eve", "Nia"):
        assert note(await merevale.presses(name, "checkins.book", NURSE)) == "moved-on"
        pressed = await merevale.presses(name, "checkins.slot", NURSE, 0, 0, to_minute(A_WEEK_ON))
        assert note(pressed) == "moved-on"
    assert await merevale.checkins() == []
    await merevale.presses("Cleo", "checkins.slot", NURSE, 0, 0, to_minute(A_WEEK_ON))
    for name in ("Ana", "Ruth"):
        assert (await merevale.messages(name))[-1].text.values["who"] == Name(merevale.ids["Cleo"])


async def test_none_of_these_is_an_ask_to_the_helper_and_then_to_a_coordinator(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.book", NURSE)
    assert (await merevale.taps("Ana", "checkins-none-button")).text.key == "checkins-none-asked"
    assert await merevale.asked() == [("checkins.no-slot", "Ruth")]
    await merevale.passes(25 * HOUR)
    assert await merevale.asked() == [("checkins.no-slot", "Cleo")]
    await merevale.taps("Cleo", "checkins-book-button")
    await merevale.taps("Cleo", "checkins-slot-button")
    assert await merevale.asked() == []


async def test_a_coordinator_who_is_a_parent_too_does_not_say_for_others_that_no_time_fits(merevale: Meetings) -> None:
    cleo = merevale.ids["Cleo"]
    await merevale.do(lambda tx: people.add_role(tx, cleo, "parent", by=cleo))
    assert note(await merevale.presses("Cleo", "checkins.none", NURSE)) == "moved-on"
    assert await merevale.asked() == []


async def test_moving_keeps_the_meeting_and_tells_the_other_one(merevale: Meetings) -> None:
    before = await merevale.book()
    await merevale.presses("Ruth", "checkins.one", before.id)
    shown = await merevale.taps("Ruth", "checkins-move-button")
    assert shown.text.key == "checkins-move"
    seen = await merevale.presses("Ruth", "checkins.slot", NURSE, before.id, 0, to_minute(at(12, 2)))
    assert note(seen) == "checkins-moved"
    (after,) = await merevale.checkins()
    assert (after.id, after.sequence, after.starts_at, after.minutes) == (before.id, 1, at(12, 2), before.minutes)
    assert (await merevale.messages("Ana"))[-1].text.key == "checkins-told-moved"
    again = await merevale.presses("Ruth", "checkins.slot", NURSE, before.id, 0, to_minute(at(12, 2)))
    assert beneath(again) == "checkins-one"
    late = await merevale.presses("Ana", "checkins.slot", NURSE, before.id, 0, to_minute(at(12, 3)))
    assert note(late) == "moved-on"
    assert await merevale.checkins() == [after]


async def test_a_meeting_may_move_by_half_an_hour_though_it_overlaps_itself(merevale: Meetings) -> None:
    before = await merevale.book()
    slot = A_WEEK_ON + 30 * MINUTE
    await merevale.presses("Ana", "checkins.slot", NURSE, before.id, 0, to_minute(slot))
    assert [one.starts_at for one in await merevale.checkins()] == [slot]


async def test_i_cannot_is_one_tap_and_leads_to_another_time(merevale: Meetings) -> None:
    booked = await merevale.book()
    seen = await merevale.taps("Ruth", "checkins-cannot-button")
    assert seen.text.key == "checkins-off"
    assert labels(seen)[0] == "checkins-another-button"
    assert (await merevale.keys("Ana"))[-1] == "checkins-told-cannot"
    assert (await merevale.checkins())[0].state == "cancelled"
    again = await merevale.presses("Ruth", "checkins.cancel", booked.id, 0)
    assert again.text.key == "checkins-off"
    assert (await merevale.keys("Ana")).count("checkins-told-cannot") == 1
    shown = await merevale.taps("Ana", "checkins-another-button")
    assert shown.text.key == "checkins-slots"
    await merevale.presses("Ana", "checkins.slot", NURSE, 0, 0, to_minute(A_WEEK_ON))
    assert [one.state for one in await merevale.checkins()] == ["cancelled", "booked"]


async def test_whoever_never_heard_of_a_meeting_does_not_hear_that_it_is_off(merevale: Meetings) -> None:
    merevale.phones_are_on = False
    booked = await merevale.book()
    await merevale.presses("Ana", "checkins.cancel", booked.id, 0)
    assert not [key for key in await merevale.keys("Ruth") if key.startswith("checkins-told")]


async def test_whoever_never_heard_of_the_first_time_hears_of_a_booking_not_of_a_move(merevale: Meetings) -> None:
    merevale.phones_are_on = False
    booked = await merevale.book()
    await merevale.presses("Ana", "checkins.slot", NURSE, booked.id, 0, to_minute(at(12, 2)))
    told = [one for one in await merevale.messages("Ruth") if one.text.key.startswith("checkins-told")]
    assert [(one.text.key, one.text.values["when"]) for one in told] == [("checkins-told-booked", When(at(12, 2)))]


async def test_i_come_is_seen_by_the_other_one_without_a_message(merevale: Meetings) -> None:
    booked = await merevale.book()
    await merevale.presses("Ana", "checkins.one", booked.id)
    before = len(await merevale.keys("Ruth"))
    assert note(await merevale.taps("Ana", "checkins-coming-button")) == "checkins-coming-noted"
    assert len(await merevale.keys("Ruth")) == before
    seen = await merevale.presses("Ruth", "checkins.one", booked.id)
    told = [line.key for line in seen.text.values["lines"].items]
    assert told == ["checkins-lasts", "checkins-they-come", "checkins-tip-before"]


@pytest.mark.parametrize("tag", ["checkins.coming", "checkins.cancel"])
async def test_an_old_button_about_another_time_shows_how_it_is_now(merevale: Meetings, tag: str) -> None:
    booked = await merevale.book()
    await merevale.presses("Ana", "checkins.slot", NURSE, booked.id, 0, to_minute(at(12, 2)))
    seen = await merevale.presses("Ruth", tag, booked.id, 0)
    assert note(seen) == "moved-on"
    assert beneath(seen) == "checkins-one"
    assert (await merevale.checkins())[0].coming == frozenset()


async def test_a_meeting_is_its_two_people_s_only(merevale: Meetings) -> None:
    booked = await merevale.book()
    await merevale.moves_in("Eve", "parent")
    for tag in ("checkins.coming", "checkins.cancel"):
        assert note(await merevale.presses("Eve", tag, booked.id, 0)) == "moved-on"
    for tag in ("checkins.one", "checkins.move", "checkins.calendar"):
        assert note(await merevale.presses("Eve", tag, booked.id)) == "moved-on"
    assert (await merevale.checkins())[0].state == "booked"


async def test_my_meetings_and_home_tell_the_next_one_and_page_through_many(merevale: Meetings) -> None:
    await merevale.book()
    home = await merevale.presses("Ana", "home")
    assert "checkins-line" in [line.key for line in home.text.values["lines"].items]
    assert "checkins-list-button" in labels(home)
    for number in range(5):
        await merevale.pair(f"Parent {number}", "Ruth")
        await merevale.book("Ruth", at(12, 2, 9) + number * 90 * MINUTE, NURSE + 1 + number)
    first = await merevale.presses("Ruth", "checkins.list", 0)
    assert len(first.text.values["lines"].items) == 4
    second = await merevale.taps("Ruth", "more-button")
    assert second.text.key == "checkins-list"
    assert (await merevale.presses("Cleo", "checkins.list", 0)).text.key == "checkins-list-empty"


# --- the database itself, and many at once ---


async def test_the_database_refuses_two_meetings_at_one_time(merevale: Meetings) -> None:
    await merevale.pair("Ben", "Ruth")
    await merevale.book()
    second = await merevale.do(lambda tx: pairing.find(tx, 2))
    for start in (A_WEEK_ON, A_WEEK_ON + 59 * MINUTE, A_WEEK_ON - 59 * MINUTE):
        span = (start, start + HOUR)
        with pytest.raises(sqlite3.IntegrityError):
            await merevale.do(lambda tx, span=span: checkins.add(tx, second, span, 1, "booked"))
    other = await merevale.do(
        lambda tx: checkins.add(tx, second, (A_WEEK_ON + HOUR, A_WEEK_ON + 2 * HOUR), 1, "booked")
    )
    with pytest.raises(sqlite3.IntegrityError):
        await merevale.do(lambda tx: checkins.move(tx, other, (A_WEEK_ON + MINUTE, A_WEEK_ON + HOUR), 1, "booked"))


PARENTS = 64


async def many_families(town: Meetings) -> None:
    """Ruth and so many families, more than any place would give one nurse, for the sake of the rush."""
    await town.moves_in("Ruth", "nurse")
    for number in range(PARENTS):
        parent = await town.moves_in(f"Parent {number}", "parent")

        def pair(tx, parent=parent) -> None:  # past every cap, by the store alone
            search = searches.begin(tx, parent.id, "nurse", "merevale")
            made = pairings.propose(tx, search, town.ids["Ruth"], [Part("room", 1)], tx.now + DAY)
            pairings.move(tx, made, "active")

        await town.do(pair)


async def test_many_who_tap_at_once_never_book_one_time_twice(tmp_path: Path) -> None:
    town = Meetings()
    async with on_disk(with_tables(tmp_path / "kith.db"), town.clock) as database:
        town.on(database)
        await many_families(town)
        slots = [A_WEEK_ON, A_WEEK_ON + 30 * MINUTE, A_WEEK_ON + 60 * MINUTE, at(12, 2)]
        seen = await asyncio.gather(
            *(
                town.presses(f"Parent {number}", "checkins.slot", number + 1, 0, 0, to_minute(slots[number % 4]))
                for number in range(PARENTS)
            )
        )
        booked = sorted((one.starts_at, one.ends_at) for one in await town.checkins())
        assert 2 <= len(booked) <= 3
        assert all(first[1] < second[0] for first, second in pairwise(booked))
        assert [note(screen) for screen in seen].count("checkins-booked") == len(booked)
        assert [note(screen) for screen in seen].count("checkins-slot-gone") == PARENTS - len(booked)


async def test_two_of_one_pairing_who_tap_one_slot_at_once_have_one_meeting(merevale: Meetings) -> None:
    press = ("checkins.slot", NURSE, 0, 0, to_minute(A_WEEK_ON))
    await asyncio.gather(*(merevale.presses(name, *press) for name in ("Ana", "Ruth") * 8))
    assert len(await merevale.checkins()) == 1


# --- when people go, take a break, or change their hours ---


async def test_a_meeting_of_a_pairing_that_ends_is_off_and_nobody_is_told_twice(merevale: Meetings) -> None:
    booked = await merevale.book()
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    assert (await merevale.checkins())[0].state == "cancelled"
    assert await merevale.timers() == []
    assert await merevale.timers("checkins.after") == []
    assert (await merevale.keys("Ruth"))[-1] == "pairing-over-helper"
    assert "checkins-told-cannot" not in await merevale.keys("Ruth")
    for tag, args in (
        ("checkins.coming", (booked.id, 0)),
        ("checkins.move", (booked.id,)),
        ("checkins.book", (NURSE,)),
    ):
        seen = await merevale.presses("Ruth", tag, *args)
        assert note(seen) == "moved-on" or seen.text.key == "checkins-off"


async def test_whoever_leaves_has_no_meetings(merevale: Meetings) -> None:
    await merevale.book()
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: people.leave(tx, ruth))
    assert [one.state for one in await merevale.checkins()] == ["cancelled"]
    assert await merevale.timers() == []


async def test_meetings_stay_when_a_helper_s_hours_change(merevale: Meetings) -> None:
    booked = await merevale.book()
    cleo, ruth = await merevale.person("Cleo"), merevale.ids["Ruth"]
    await merevale.do(lambda tx: profiles.set_hours(tx, cleo, ruth, [(4, 540, 720)]))
    assert await merevale.checkins() == [booked]
    shown = await merevale.presses("Ana", "checkins.book", NURSE)
    assert len({slot // DAY % 7 for slot in slots_in(shown)}) == 1


async def test_a_meeting_within_a_break_is_looked_at_and_can_be_called_off_kindly(merevale: Meetings) -> None:
    await merevale.book()
    await merevale.book(slot=at(12, 10))
    await merevale.pauses("Ruth", at(12, 5))
    assert await merevale.asked() == [("checkins.away", "Cleo")]
    await merevale.taps("Cleo", "checkins-call-off-button")
    assert [one.state for one in await merevale.checkins()] == ["cancelled", "booked"]
    assert (await merevale.keys("Ana"))[-1] == "checkins-told-called-off"
    assert await merevale.asked() == []


async def test_whoever_is_back_needs_nobody_to_look(merevale: Meetings) -> None:
    await merevale.book()
    await merevale.pauses("Ana", FOREVER)
    assert await merevale.asked() == [("checkins.away", "Cleo")]
    await merevale.comes_back("Ana")
    assert await merevale.asked() == []


async def test_a_person_s_meetings_are_found_without_looking_at_everybody_s(merevale: Meetings) -> None:
    looked = {
        "booked": {"for_person": 1, "after": 0},
        "open_of": {"for_person": 1},
        "of_pairing": {"of_pairing": 1},
    }
    statements = {"booked": checkins._BOOKED, "open_of": checkins._OPEN_OF, "of_pairing": checkins._OF_PAIRING}
    for name, values in looked.items():
        sql = text(f"EXPLAIN QUERY PLAN {compiled(statements[name]).sql}")
        given = {**compiled(statements[name]).fixed, **values}
        steps = [row[3] for row in await merevale.do(lambda tx, sql=sql, given=given: tx.all(sql, **given))]
        assert not [step for step in steps if step.startswith("SCAN")], (name, steps)

"""Moving and calling off, from every side: who hears what, what is left of the reminders, and the file that follows."""

import json

import pytest
from icalendar import Calendar

from bot.base.clock import HOUR, to_minute
from bot.base.messages import Name, When
from bot.checkins.store import asked_times
from tests.checkins.acting import acts, comes_to_act, comes_together, inside
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, beneath, buttons, note

WEDNESDAY = at(12, 2, 14)


@pytest.fixture
async def merevale(merevale: Meetings) -> Meetings:
    """Ana has Ruth and Mo, and Sam acts for her."""
    await comes_to_act(merevale, "Sam", "Ana")
    await merevale.moves_in("Mo", "mentor", stage="2026-06-01")
    await comes_together(merevale, "Ana", "Mo")
    return merevale


MO = 2
"""Ana's pairing with Mo."""


async def moves_typed(town: Meetings, name: str, checkin_id: int, words: str):
    """They change the time by typing another one, and say that it is right."""
    await town.presses(name, "checkins.one", checkin_id)
    shown = await town.taps(name, "checkins-move-button")
    assert shown.text.key == "checkins-move"
    read_back = await town.says(name, words)
    assert read_back.text.key == "checkins-typed-time"
    return await town.taps(name, "checkins-typed-yes-button")


async def calendar_of(town: Meetings, name: str, checkin_id: int):
    """The event in the newest calendar file on somebody's phone, once they have asked for it."""
    await town.presses(name, "checkins.calendar", checkin_id)
    row = [row for row in await town._rows(name) if row.kind == "document"][-1]
    return Calendar.from_ical(json.loads(row.body)["content"]).walk("VEVENT")[0]


def sequences(subjects: list[str]) -> set[str]:
    """For which times of their meetings timers wait."""
    return {subject.split(":")[2] for subject in subjects}


@pytest.mark.parametrize(
    ("name", "pairing", "other"), [("Ana", NURSE, "Ruth"), ("Ruth", NURSE, "Ana"), ("Mo", MO, "Ana")]
)
async def test_a_meeting_is_moved_to_a_typed_time(merevale: Meetings, name: str, pairing: int, other: str) -> None:
    before = await merevale.book("Ana", A_WEEK_ON, pairing)
    assert (await calendar_of(merevale, name, before.id))["SEQUENCE"] == 0
    seen = await moves_typed(merevale, name, before.id, "Wednesday 2 December 14:00")
    assert (note(seen), beneath(seen)) == ("checkins-moved", "checkins-one")
    (after,) = await merevale.checkins()
    assert (after.id, after.starts_at, after.sequence, after.minutes) == (before.id, WEDNESDAY, 1, before.minutes)
    told = (await merevale.messages(other))[-1]
    assert (told.text.key, told.text.values["when"]) == ("checkins-told-moved", When(WEDNESDAY))
    assert told.text.values["who"] == Name(merevale.ids[name])
    assert sequences(await merevale.timers()) == {"1"}
    assert sequences(await merevale.timers("checkins.after")) == {"1"}
    event = await calendar_of(merevale, name, before.id)
    assert (event["SEQUENCE"], event["UID"]) == (1, f"checkin-{before.id}@kith")


@pytest.mark.parametrize(
    ("name", "pairing", "other"), [("Ana", NURSE, "Ruth"), ("Ruth", NURSE, "Ana"), ("Mo", MO, "Ana")]
)
async def test_a_meeting_is_called_off_and_nothing_of_it_is_left(
    merevale: Meetings, name: str, pairing: int, other: str
) -> None:
    booked = await merevale.book("Ana", A_WEEK_ON, pairing)
    await merevale.presses(name, "checkins.one", booked.id)
    assert (await merevale.taps(name, "checkins-cannot-button")).text.key == "checkins-off"
    assert (await merevale.keys(other))[-1] == "checkins-told-cannot"
    assert (await merevale.timers(), await merevale.timers("checkins.after")) == ([], [])
    event = await calendar_of(merevale, name, booked.id)
    assert (event["SEQUENCE"], event["STATUS"]) == (1, "CANCELLED")
    await merevale.until(A_WEEK_ON + 2 * HOUR)
    for one in (name, other):
        assert "checkins-reminder" not in await merevale.keys(one)
        assert "checkins-question-ask" not in await merevale.keys(one)


async def test_a_time_outside_the_hours_moves_it_only_with_a_yes(merevale: Meetings) -> None:
    booked = await merevale.book()
    seen = await moves_typed(merevale, "Ana", booked.id, "Saturday 5 December 10:00")
    assert seen.text.key == "checkins-typed-asked"
    assert [one.starts_at for one in await merevale.checkins()] == [A_WEEK_ON]
    assert sequences(await merevale.timers()) == {"0"}
    await merevale.taps("Ruth", "checkins-asked-yes-button")
    (moved,) = await merevale.checkins()
    assert (moved.starts_at, moved.sequence) == (at(12, 5, 10), 1)
    assert sequences(await merevale.timers()) == {"1"}
    assert (await merevale.messages("Ana"))[-1].text.key == "checkins-told-agreed"


async def test_offering_another_time_moves_the_same_meeting(merevale: Meetings) -> None:
    booked = await merevale.book()
    await moves_typed(merevale, "Ana", booked.id, "Saturday 5 December 10:00")
    seen = await merevale.taps("Ruth", "checkins-asked-other-button")
    assert beneath(seen) == "checkins-move"
    await merevale.taps("Ruth", "checkins-slot-button")
    (moved,) = await merevale.checkins()
    assert (moved.id, moved.sequence) == (booked.id, 1)
    assert (await merevale.messages("Ana"))[-1].text.key == "checkins-told-moved"


@pytest.mark.parametrize("how", ["called off", "moved"])
async def test_a_meeting_that_changes_is_not_asked_for_any_more(merevale: Meetings, how: str) -> None:
    booked = await merevale.book()
    await moves_typed(merevale, "Ana", booked.id, "Saturday 5 December 10:00")
    (asked,) = [await merevale.do(lambda tx: asked_times.waiting(tx, NURSE))]
    if how == "called off":
        await merevale.presses("Ana", "checkins.cancel", booked.id, 0)
    else:
        await merevale.presses("Ana", "checkins.slot", NURSE, booked.id, 0, to_minute(WEDNESDAY))
    assert [kind for kind, _ in await merevale.asked()] == []
    assert note(await merevale.presses("Ruth", "checkins.asked_yes", asked.id)) == "moved-on"
    assert at(12, 5, 10) not in [one.starts_at for one in await merevale.checkins()]


async def test_a_time_read_back_before_the_meeting_moved_is_not_taken(merevale: Meetings) -> None:
    booked = await merevale.book()
    await merevale.presses("Ana", "checkins.move", booked.id)
    await merevale.says("Ana", "Thursday 3 December 14:00")
    await merevale.presses("Ruth", "checkins.slot", NURSE, booked.id, 0, to_minute(WEDNESDAY))
    assert note(await merevale.taps("Ana", "checkins-typed-yes-button")) == "moved-on"
    assert [one.starts_at for one in await merevale.checkins()] == [WEDNESDAY]


async def test_a_meeting_may_move_by_ten_minutes_though_it_overlaps_itself(merevale: Meetings) -> None:
    booked = await merevale.book()
    await moves_typed(merevale, "Ruth", booked.id, "Tuesday 1 December 10:10")
    assert [one.starts_at for one in await merevale.checkins()] == [at(12, 1, 10, 10)]


async def test_sam_moves_by_a_tap_and_likes_no_reminder_in_her_name(merevale: Meetings) -> None:
    booked = await merevale.book()
    await acts(merevale, "checkins.one", booked.id)
    shown = await merevale.taps("Sam", "checkins-move-button")
    assert inside(shown).key == "checkins-move"
    seen = await acts(merevale, "checkins.slot", NURSE, booked.id, 0, to_minute(WEDNESDAY))
    assert inside(seen).values["note"].key == "checkins-moved"
    assert note(await acts(merevale, "checkins.two_hours", booked.id, 1)) == "moved-on"
    assert [one.starts_at for one in await merevale.checkins()] == [WEDNESDAY]


async def test_sam_reads_nothing_of_a_time_that_was_asked_for(merevale: Meetings) -> None:
    await merevale.presses("Ruth", "checkins.book", NURSE)
    await merevale.says("Ruth", "Saturday 10:00")
    await merevale.taps("Ruth", "checkins-typed-yes-button")
    shown = await acts(merevale, "checkins.book", NURSE)
    assert inside(shown).key == "checkins-slots"
    assert "checkins.asked_yes" not in [button.press for button in buttons(shown)]
    assert note(await merevale.presses("Sam", "checkins.asked_yes", 1)) == "moved-on"


async def test_what_ana_looked_for_is_not_what_sam_types_for_her(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.book", MO)
    await acts(merevale, "checkins.book", NURSE)
    seen = await merevale.says("Ana", "Wednesday 2 December 14:00")
    assert seen.text.values["other"] == Name(merevale.ids["Mo"])

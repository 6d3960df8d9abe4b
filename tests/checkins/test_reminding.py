"""Two reminders for each of the two, once, in their own time; none for what is off, moved or over."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import bindparam, select

from bot.base import timers
from bot.base.clock import DAY, FOREVER, HOUR, MINUTE, to_minute
from bot.base.messages import Name, When
from bot.base.outbox import OUTBOX, opened
from bot.base.spread import AROUND
from bot.base.timers import TIMERS
from bot.checkins import reminding
from bot.people import service as people
from bot.people.store import persons
from handlers.sending import Parcel, Verdict, verdict
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, beneath, labels, note, on_disk, with_tables

REMINDERS = select(OUTBOX).where(OUTBOX.c.lane == 3, OUTBOX.c.kind == "message").order_by(OUTBOX.c.id)
FILES = select(OUTBOX).where(OUTBOX.c.kind == "document").order_by(OUTBOX.c.id)
STATES = select(TIMERS.c.state).where(
    TIMERS.c.rule == "checkins.reminder", TIMERS.c.subject.startswith(bindparam("of"))
)


QUARTER = 15 * MINUTE


async def reminded(town: Meetings, name: str) -> list[int]:
    """Around which quarters of an hour that person's reminders were written, oldest first; to the second they are
    written at a moment of their own.
    """
    rows = await town.do(lambda tx: [opened(tx, row) for row in tx.all(REMINDERS)])
    return [
        (row.created_at + QUARTER // 2) // QUARTER * QUARTER
        for row in rows
        if row.person_id == town.ids[name] and "checkins-reminder" in row.body and row.state == "sent"
    ]


async def test_both_are_reminded_three_days_and_one_day_before_and_never_again(merevale: Meetings) -> None:
    await merevale.book()
    await merevale.until(A_WEEK_ON + HOUR // 2)
    for name in ("Ana", "Ruth"):
        assert await reminded(merevale, name) == [at(11, 28), at(11, 30)]
    assert await merevale.timers() == []


async def test_a_reminder_names_what_is_kept_for_them_and_can_be_answered(merevale: Meetings) -> None:
    await merevale.book()
    await merevale.until(at(11, 28) + AROUND)
    seen = (await merevale.messages("Ana"))[-1]
    assert seen.text.values == {"other": Name(merevale.ids["Ruth"]), "when": When(A_WEEK_ON)}
    assert labels(seen) == ["checkins-coming-button", "checkins-move-button", "checkins-cannot-button"]
    assert note(await merevale.taps("Ana", "checkins-coming-button")) == "checkins-coming-noted"
    await merevale.until(at(11, 30) + AROUND)
    again = (await merevale.messages("Ana"))[-1]
    assert labels(again) == ["checkins-move-button", "checkins-cannot-button"]


async def test_moving_replaces_every_reminder_in_one_transaction(merevale: Meetings) -> None:
    booked = await merevale.book()
    assert len(await merevale.timers()) == 4
    before = set(await merevale.timers())
    await merevale.presses("Ruth", "checkins.slot", NURSE, booked.id, 0, to_minute(at(12, 3)))
    after = await merevale.timers()
    assert len(after) == 4
    assert before.isdisjoint(after)
    assert all(subject.startswith(f"checkin:{booked.id}:1:") for subject in after)
    await merevale.until(at(12, 3) + HOUR // 2)
    assert await reminded(merevale, "Ana") == [at(11, 30), at(12, 2)]


async def test_a_reminder_of_what_is_off_is_taken_back_even_from_the_outbox(merevale: Meetings) -> None:
    booked = await merevale.book()
    merevale.phones_are_on = False
    await merevale.until(at(11, 28) + AROUND)
    assert "checkins-reminder" in await merevale.keys("Ana")
    await merevale.presses("Ruth", "checkins.cancel", booked.id, 0)
    assert "checkins-reminder" not in await merevale.keys("Ana")
    await merevale.until(at(12, 2))
    assert "checkins-reminder" not in await merevale.keys("Ana")
    assert not [key for key in await merevale.keys("Ana") if "question" in key]


async def test_each_has_a_moment_of_their_own_that_is_the_same_whenever_it_is_worked_out(merevale: Meetings) -> None:
    booked = await merevale.book()
    planned = await merevale.do(lambda tx: timers.pending(tx, reminding.REMINDER))
    moments = {
        (one.about, one.due_at - day) for one, day in zip(planned, [at(11, 28)] * 2 + [at(11, 30)] * 2, strict=True)
    }
    assert len(moments) == 2
    assert all(0 < abs(aside) <= AROUND for _, aside in moments)
    await merevale.do(lambda tx: timers.cancel(tx, reminding.REMINDER, booked.subject))
    await merevale.do(lambda tx: reminding.set_all(tx, booked))
    again = await merevale.do(lambda tx: timers.pending(tx, reminding.REMINDER))
    assert [(one.subject, one.due_at) for one in again] == [(one.subject, one.due_at) for one in planned]


async def test_each_is_reminded_on_their_own_clock_and_never_in_quiet_hours(merevale: Meetings) -> None:
    zone = {"zone": "America/New_York"}
    await merevale.do(lambda tx: persons.change(tx, merevale.ids["Ana"], **zone))
    await merevale.book()
    await merevale.until(A_WEEK_ON)
    # Ten in London is five in the morning for Ana: eight is the nearer edge of her night.
    mornings = [at(11, day, 8, zone="America/New_York") for day in (28, 30)]
    assert await reminded(merevale, "Ana") == mornings
    assert await reminded(merevale, "Ruth") == [at(11, 28), at(11, 30)]


async def test_after_an_outage_what_is_still_in_time_is_said_and_what_is_not_is_missed(merevale: Meetings) -> None:
    booked = await merevale.book()
    merevale.clock.move(at(11, 29) - merevale.clock.now())
    await merevale.passes(MINUTE)
    assert len(await reminded(merevale, "Ana")) == 1
    merevale.clock.move(A_WEEK_ON - 2 * HOUR - merevale.clock.now())
    await merevale.passes(MINUTE)
    assert len(await reminded(merevale, "Ana")) == 1
    states = await merevale.do(lambda tx: [row.state for row in tx.all(STATES, of=f"checkin:{booked.id}:")])
    assert sorted(states) == ["done", "done", "missed", "missed"]


async def test_quiet_hours_told_later_hold_a_reminder_back_as_long_as_it_makes_sense(merevale: Meetings) -> None:
    await merevale.book()
    merevale.phones_are_on = False
    await merevale.until(at(11, 28) + AROUND)
    (row,) = [
        one
        for one in await merevale.do(lambda tx: [opened(tx, row) for row in tx.all(REMINDERS)])
        if one.person_id == merevale.ids["Ana"]
    ]
    parcel = Parcel(row.kind, False, bool(row.unprompted), row.not_after, consented=True)
    ana = await merevale.person("Ana")
    later = replace(ana, quiet_to=11 * 60)
    assert verdict(parcel, later, at(11, 28)) == Verdict("wait", at(11, 28, 11))
    assert verdict(parcel, later, at(11, 29, 21, 30)).fate == "missed"
    assert verdict(parcel, ana, at(11, 29, 20)).fate == "send"
    assert row.purpose == "contact"


@pytest.mark.parametrize("who", ["Ana", "Ruth"])
async def test_during_a_break_nobody_is_promised_to_anybody(merevale: Meetings, who: str) -> None:
    await merevale.book()
    await merevale.pauses(who, FOREVER)
    await merevale.until(A_WEEK_ON)
    assert await reminded(merevale, "Ana") == await reminded(merevale, "Ruth") == []


async def test_what_waits_in_the_outbox_is_taken_back_when_a_break_begins(merevale: Meetings) -> None:
    await merevale.book()
    merevale.phones_are_on = False
    await merevale.until(at(11, 28) + AROUND)
    await merevale.pauses("Ana", FOREVER)
    assert "checkins-reminder" not in await merevale.keys("Ana")
    assert "checkins-reminder" in await merevale.keys("Ruth")


async def test_after_a_break_the_reminders_still_to_come_are_said(merevale: Meetings) -> None:
    await merevale.book()
    await merevale.pauses("Ana", at(11, 29))
    await merevale.until(A_WEEK_ON)
    assert await reminded(merevale, "Ana") == [at(11, 30)]


async def test_a_late_press_on_an_old_reminder_shows_how_it_is_now(merevale: Meetings) -> None:
    booked = await merevale.book()
    await merevale.until(A_WEEK_ON + 2 * HOUR)
    for tag in ("checkins.coming", "checkins.cancel"):
        seen = await merevale.presses("Ana", tag, booked.id, 0)
        assert note(seen) == "moved-on"
        assert beneath(seen) == "checkins-question-ask"
    assert (await merevale.checkins())[0].state == "booked"


async def test_reminders_outlive_a_restart_and_an_overdue_one_comes_once(tmp_path: Path) -> None:
    town, file = Meetings(), with_tables(tmp_path / "kith.db")
    async with on_disk(file, town.clock) as database:
        await town.on(database).ana_and_ruth()
        await town.book()
        waiting = await town.timers()
    town.clock.move(at(11, 28, 12) - town.clock.now())
    async with on_disk(file, town.clock) as database:
        town.on(database)
        assert await town.timers() == waiting
        await town.timetable.run_due()
        assert len(await town.timers()) == 2
        assert await town.timetable.run_due() == 0
        await town.do(lambda _tx: None)
        assert len(await reminded(town, "Ana")) == 1
    async with on_disk(file, town.clock) as database:
        town.on(database)
        assert await town.timetable.run_due() == 0
        assert len(await reminded(town, "Ana")) == 1


async def test_a_calendar_file_is_one_entry_that_grows_with_each_change(merevale: Meetings) -> None:
    booked = await merevale.book()
    seen = await merevale.presses("Ana", "checkins.calendar", booked.id)
    assert note(seen) == "checkins-calendar-sent"
    await merevale.presses("Ana", "checkins.slot", NURSE, booked.id, 0, to_minute(at(12, 3)))
    await merevale.presses("Ana", "checkins.calendar", booked.id)
    await merevale.presses("Ana", "checkins.cancel", booked.id, 1)
    await merevale.presses("Ana", "checkins.calendar", booked.id)
    files = await merevale.do(lambda tx: [opened(tx, row) for row in tx.all(FILES)])
    for number, row in enumerate(files):
        assert f"SEQUENCE:{number}" in row.body
        assert f"UID:checkin-{booked.id}@kith" in row.body
        assert "SUMMARY:Meeting" in row.body
        assert "Ruth" not in row.body
    assert "METHOD:CANCEL" in files[-1].body
    assert len(files) == 3


async def test_whoever_cannot_be_reached_is_looked_after(merevale: Meetings) -> None:
    await merevale.book()
    await merevale.do(lambda tx: people.unreachable(tx, merevale.ids["Ana"]))
    assert await merevale.asked() == [("checkins.away", "Cleo")]
    await merevale.passes(DAY)
    await merevale.do(lambda tx: people.reachable(tx, merevale.ids["Ana"]))
    assert await merevale.asked() == []

"""Ana, Ruth and Mo type when they would like to meet: it is read back in words, asked about, and never guessed."""

import asyncio
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import bindparam, update

from bot import app
from bot.base.clock import DAY, HOUR, MINUTE, from_minute, to_minute
from bot.base.messages import Day, Name, Text, When
from bot.base.texts import Reader, Texts
from bot.checkins.typed.reading import read_time
from bot.people import profiles
from bot.people.store.persons import PERSONS
from tests.checkins.test_booking import PARENTS, many_families
from tests.checkins.town import (
    A_WEEK_ON,
    LONDON,
    MENTOR,
    NURSE,
    Meetings,
    at,
    beneath,
    buttons,
    labels,
    note,
    on_disk,
    with_tables,
)

MOVES_AWAY = update(PERSONS).where(PERSONS.c.id == bindparam("of_id")).values(zone="Europe/Madrid")


async def asks_when(town: Meetings, name: str = "Ana", pairing: int = NURSE) -> None:
    """They look for a time."""
    await town.presses(name, "checkins.book", pairing)


async def test_a_typed_time_is_read_back_and_booked_with_a_yes(merevale: Meetings) -> None:
    await asks_when(merevale)
    seen = await merevale.says("Ana", "next Tuesday 10:30")
    assert (seen.text.key, seen.text.values["when"]) == ("checkins-typed-time", When(at(12, 1, 10, 30)))
    assert labels(seen) == ["checkins-typed-yes-button", "checkins-another-button"]
    assert await merevale.checkins() == []
    seen = await merevale.taps("Ana", "checkins-typed-yes-button")
    assert (note(seen), beneath(seen)) == ("checkins-booked", "checkins-one")
    (booked,) = await merevale.checkins()
    assert (booked.starts_at, booked.booked_by) == (at(12, 1, 10, 30), merevale.ids["Ana"])
    assert (await merevale.messages("Ruth"))[-1].text.key == "checkins-told-booked"
    assert len(await merevale.timers()) == 4


async def test_a_time_need_not_be_one_of_the_slots(merevale: Meetings) -> None:
    await asks_when(merevale)
    seen = await merevale.says("Ana", "next Tuesday 10:10")
    assert seen.text.values["fit"] == "free"
    await merevale.taps("Ana", "checkins-typed-yes-button")
    assert [one.starts_at for one in await merevale.checkins()] == [at(12, 1, 10, 10)]


@pytest.mark.parametrize(("name", "words"), [("Ana", "mañana a las 15:00"), ("Ruth", "غدا الساعة ٣ مساء")])
async def test_it_is_understood_in_the_language_one_has(merevale: Meetings, name: str, words: str) -> None:
    await asks_when(merevale, name)
    assert note(await merevale.says(name, words)) == "checkins-typed-unread"
    person = await merevale.person(name)
    for language in ("es", "ar"):
        await merevale.do(lambda tx, code=language: profiles.toggle(tx, person, "speaks", code))
    seen = await merevale.says(name, words)
    assert (seen.text.key, seen.text.values["when"]) == ("checkins-typed-time", When(at(11, 25, 15)))


async def test_three_without_morning_or_afternoon_is_asked_about(merevale: Meetings) -> None:
    await asks_when(merevale)
    seen = await merevale.says("Ana", "Friday at 3")
    assert seen.text.key == "checkins-typed-which"
    assert [from_minute(button.args[2]) for button in buttons(seen)] == [at(11, 27, 3), at(11, 27, 15)]
    seen = await merevale.taps("Ana", "checkins-slot-button", when=When(at(11, 27, 15)))
    assert (seen.text.key, seen.text.values["when"]) == ("checkins-typed-time", When(at(11, 27, 15)))
    await merevale.taps("Ana", "checkins-typed-yes-button")
    assert [one.starts_at for one in await merevale.checkins()] == [at(11, 27, 15)]


async def test_a_day_without_an_hour_is_asked_for_its_hour(merevale: Meetings) -> None:
    await asks_when(merevale)
    seen = await merevale.says("Ana", "Friday afternoon")
    assert (seen.text.key, seen.text.values["day"]) == ("checkins-typed-hour", Day("2026-11-27"))
    offered = [from_minute(button.args[2]) for button in buttons(seen)]
    assert offered == [at(11, 27, 12), at(11, 27, 13, 30), at(11, 27, 15)]
    assert (await merevale.says("Ana", "2pm")).text.values["when"] == When(at(11, 27, 14))


async def test_the_part_of_the_day_is_remembered_until_its_hour_is_typed(merevale: Meetings) -> None:
    await asks_when(merevale)
    await merevale.says("Ana", "tonight")
    assert (await merevale.says("Ana", "12")).text.values["when"] == When(at(11, 25, 0))
    await asks_when(merevale)
    seen = await merevale.says("Ana", "Tuesday afternoon")
    assert seen.text.key == "checkins-typed-day"
    await merevale.taps("Ana", "checkins-day-button", day=Day("2026-12-01"))
    assert (await merevale.says("Ana", "4")).text.values["when"] == When(at(12, 1, 16))
    await merevale.says("Ana", "3 December")
    assert (await merevale.says("Ana", "4")).text.key == "checkins-typed-which"


async def test_two_days_that_may_be_meant_are_asked_about_and_then_the_hour(merevale: Meetings) -> None:
    await asks_when(merevale)
    seen = await merevale.says("Ana", "03/12")
    assert (seen.text.key, [button.args[2] for button in buttons(seen)]) == (
        "checkins-typed-day",
        ["2026-12-03", "2027-03-12"],
    )
    assert (await merevale.taps("Ana", "checkins-day-button", day=Day("2026-12-03"))).text.key == "checkins-typed-hour"
    assert (await merevale.says("Ana", "15:00")).text.values["when"] == When(at(12, 3, 15))


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("yesterday 3pm", "checkins-typed-past"),
        ("3 December 2028 10:00", "checkins-typed-far"),
        ("28 March 01:30", "checkins-typed-skipped"),
        ("31 October 2027 01:30", "checkins-typed-twice"),
        ("tomorrow 3pm 4pm", "checkins-typed-unread"),
        ("😀😀", "checkins-typed-unread"),
        ("x" * 4_000, "checkins-typed-unread"),
        ("I am so tired of all this", "checkins-typed-unread"),
    ],
)
async def test_what_is_no_time_gets_a_clear_way_on(merevale: Meetings, words: str, key: str) -> None:
    await asks_when(merevale)
    seen = await merevale.says("Ana", words)
    assert (note(seen), beneath(seen)) == (key, "checkins-slots")
    assert (await merevale.says("Ana", "next Tuesday 10:30")).text.key == "checkins-typed-time"


async def test_a_typed_number_is_the_button_beside_it_and_a_slot_is_read_back_first(merevale: Meetings) -> None:
    await asks_when(merevale)
    shown = buttons(await merevale.screen("Ana"))
    seen = await merevale.says("Ana", "2")
    assert (seen.text.key, seen.text.values["when"]) == ("checkins-typed-time", shown[1].label.values["when"])
    assert await merevale.checkins() == []
    await asks_when(merevale)
    assert (await merevale.says("Ana", "٤")).text.key == "checkins-days"
    await asks_when(merevale)
    assert (await merevale.says("Ana", "5")).text.key == "checkins-none-asked"
    await asks_when(merevale)
    assert (await merevale.says("Ana", "11")).text.key == "checkins-typed-which"


async def test_no_number_is_the_yes_beneath_a_time_read_back(merevale: Meetings) -> None:
    await asks_when(merevale)
    await merevale.says("Ana", "next Tuesday 10:30")
    seen = await merevale.says("Ana", "1")
    assert (seen.text.key, [from_minute(button.args[2]) for button in buttons(seen)][:2]) == (
        "checkins-typed-which",
        [at(11, 24, 13), at(11, 25, 1)],
    )
    assert await merevale.checkins() == []


async def test_an_hour_typed_beside_the_times_of_a_day_is_of_that_day(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.times", NURSE, 0, "2026-12-02", 0)
    assert (await merevale.says("Ana", "2pm")).text.values["when"] == When(at(12, 2, 14))
    await asks_when(merevale)
    assert (await merevale.says("Ana", "2pm")).text.key == "checkins-typed-which"


async def test_words_at_any_other_moment_are_no_time(merevale: Meetings) -> None:
    await asks_when(merevale)
    await merevale.presses("Ana", "home")
    assert (await merevale.says("Ana", "tomorrow 15:00")).text.key == "talk-ask-one"
    await asks_when(merevale)
    merevale.clock.move(2 * HOUR)
    assert note(await merevale.says("Ana", "tomorrow 15:00")) == "moved-on"
    assert await merevale.checkins() == []


async def test_stop_and_a_loss_are_heard_before_any_time(merevale: Meetings) -> None:
    await asks_when(merevale)
    assert (await merevale.says("Ana", "stop")).text.key == "people-hidden"
    await asks_when(merevale)
    assert (await merevale.says("Ana", "we lost our baby")).text.key not in ("checkins-typed-time", "checkins-slots")


async def test_a_time_that_somebody_has_meanwhile_is_not_booked_twice(merevale: Meetings) -> None:
    await merevale.pair("Ben", "Ruth")
    await asks_when(merevale)
    await merevale.says("Ana", "next Tuesday 10:30")
    await merevale.book("Ben", A_WEEK_ON, MENTOR)
    seen = await merevale.taps("Ana", "checkins-typed-yes-button")
    assert (note(seen), beneath(seen)) == ("checkins-slot-gone", "checkins-slots")
    assert note(await merevale.says("Ana", "next Tuesday 10:30")) == "checkins-typed-taken"
    assert len(await merevale.checkins()) == 1


async def test_days_off_and_breaks_cannot_be_typed_away(merevale: Meetings) -> None:
    await asks_when(merevale)
    assert note(await merevale.says("Ana", "25 December 11:00")) == "checkins-typed-taken"
    await merevale.pauses("Ruth", at(12, 3, 12))
    await asks_when(merevale)
    assert note(await merevale.says("Ana", "next Tuesday 10:30")) == "checkins-typed-taken"


async def test_yes_tapped_twice_is_one_meeting(merevale: Meetings) -> None:
    await asks_when(merevale)
    await merevale.says("Ana", "next Tuesday 10:30")
    yes = ("checkins.typed_yes", NURSE, 0, 0, to_minute(at(12, 1, 10, 30)))
    for name in ("Ana", "Ana", "Ruth"):
        assert beneath(await merevale.presses(name, *yes)) == "checkins-one"
    assert len(await merevale.checkins()) == 1


@pytest.mark.parametrize("slot", [0, -5, at(11, 23), at(11, 24) + 400 * DAY])
async def test_no_forged_time_is_booked_or_asked_for(merevale: Meetings, slot: int) -> None:
    seen = await merevale.presses("Ana", "checkins.typed_yes", NURSE, 0, 0, to_minute(slot))
    assert note(seen) == "moved-on"
    assert note(await merevale.presses("Ana", "checkins.typed_is", NURSE, 0, to_minute(at(11, 23)))) == (
        "checkins-typed-past"
    )
    assert (await merevale.checkins(), await merevale.asked()) == ([], [])


async def test_a_coordinator_who_looks_for_a_time_stays_within_the_hours(merevale: Meetings) -> None:
    await asks_when(merevale, "Cleo")
    assert note(await merevale.says("Cleo", "Saturday 10:00")) == "checkins-typed-outside"
    seen = await merevale.presses("Cleo", "checkins.typed_yes", NURSE, 0, 0, to_minute(at(11, 28, 10)))
    assert seen.text.key == "checkins-typed-outside"
    await asks_when(merevale, "Cleo")
    await merevale.says("Cleo", "next Tuesday 10:30")
    await merevale.taps("Cleo", "checkins-typed-yes-button")
    assert [one.starts_at for one in await merevale.checkins()] == [at(12, 1, 10, 30)]


async def test_a_coordinator_reads_whose_yes_is_waited_for(merevale: Meetings) -> None:
    for name, other in (("Ruth", "Ana"), ("Ana", "Ruth")):
        await asks_when(merevale, name)
        await merevale.says(name, f"{'Saturday' if name == 'Ruth' else 'Sunday'} 10:00")
        await merevale.taps(name, "checkins-typed-yes-button")
        line = (await merevale.presses("Cleo", "checkins.book", NURSE)).text.values["note"]
        assert (line.key, line.values["other"]) == ("checkins-asked-waits", Name(merevale.ids[other]))


async def test_many_who_type_at_once_never_book_one_time_twice(tmp_path: Path) -> None:
    town = Meetings()
    async with on_disk(with_tables(tmp_path / "kith.db"), town.clock) as database:
        town.on(database)
        await many_families(town)
        typed = ["next Tuesday 10:00", "next Tuesday 10:20", "next Tuesday 11:10", "2 December 10:00"]

        async def types(number: int):
            name = f"Parent {number}"
            await town.presses(name, "checkins.book", number + 1)
            read_back = await town.says(name, typed[number % 4])
            if read_back.text.key != "checkins-typed-time":
                return read_back
            return await town.taps(name, "checkins-typed-yes-button")

        seen = await asyncio.gather(*(types(number) for number in range(PARENTS)))
        booked = sorted((one.starts_at, one.ends_at) for one in await town.checkins())
        assert 2 <= len(booked) <= 3
        assert all(first[1] < second[0] for first, second in pairwise(booked))
        assert [note(screen) for screen in seen].count("checkins-booked") == len(booked)
        others = {note(screen) for screen in seen} - {"checkins-booked"}
        assert others <= {"checkins-slot-gone", "checkins-typed-taken"}


def test_the_example_people_read_is_a_time_in_each_language() -> None:
    texts = Texts.load(app.CONTENT, strict=True)
    now = at(11, 24)
    for language in ("en", "es", "ar"):
        said = texts.label(language, Text("checkins-typed-example"), Reader(LONDON, lambda _: "", now))
        assert read_time(said, (language,), now, LONDON).times == (at(11, 27, 15),), language


async def test_times_are_of_the_clock_of_whoever_types(merevale: Meetings) -> None:
    ana = merevale.ids["Ana"]
    await merevale.do(lambda tx: tx.run(MOVES_AWAY, of_id=ana))
    await asks_when(merevale)
    seen = await merevale.says("Ana", "next Tuesday 11:30")
    assert seen.text.values["when"] == When(at(12, 1, 11, 30, zone="Europe/Madrid"))
    assert at(12, 1, 11, 30, zone="Europe/Madrid") + 30 * MINUTE == at(12, 1, 11)

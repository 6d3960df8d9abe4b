"""A meeting held on paper is told late, with its true date: tapped, or typed and read back. Only days that were."""

import pytest

from bot.base.clock import DAY, HOUR, today
from bot.base.messages import Day
from tests.checkins.town import LONDON, NURSE, Meetings, at, beneath, buttons, note


@pytest.fixture
async def merevale(merevale: Meetings) -> Meetings:
    """It is Tuesday 8 December, two weeks after Ana and Ruth came together."""
    await merevale.until(at(12, 8, 12))
    return merevale


async def asks(town: Meetings, name: str, words: str):
    """They tell that they met, and type when."""
    await town.presses(name, "checkins.met_days", NURSE, 0, 0)
    return await town.says(name, words)


@pytest.mark.parametrize(
    ("name", "words", "day"),
    [
        ("Ana", "yesterday", "2026-12-07"),
        ("Ruth", "4.12.", "2026-12-04"),
        ("Ruth", "last Friday", "2026-12-04"),
        ("Ana", "3 December", "2026-12-03"),
        ("Ana", "3 days ago", "2026-12-05"),
        ("Ruth", "on Friday at 3pm", "2026-12-04"),
    ],
)
async def test_a_typed_day_is_read_back_and_told_with_a_yes(
    merevale: Meetings, name: str, words: str, day: str
) -> None:
    seen = await asks(merevale, name, words)
    assert (seen.text.key, seen.text.values["day"]) == ("checkins-met-typed", Day(day))
    assert await merevale.checkins() == []
    assert (await merevale.taps(name, "checkins-typed-yes-button")).text.key == "checkins-met-noted"
    (told,) = await merevale.checkins()
    assert (told.state, today(told.starts_at, LONDON)) == ("told", day)
    other = {"Ana": "Ruth", "Ruth": "Ana"}[name]
    await merevale.passes(HOUR)
    await merevale.taps(other, "checkins-met-button")
    assert [one.state for one in await merevale.checkins()] == ["kept"]


async def test_a_day_that_may_mean_two_is_asked_about(merevale: Meetings) -> None:
    seen = await asks(merevale, "Ana", "Tuesday")
    assert (seen.text.key, [button.args[-1] for button in buttons(seen)][:2]) == (
        "checkins-typed-day",
        ["2026-12-01", "2026-12-08"],
    )
    await merevale.taps("Ana", "checkins-day-button", day=Day("2026-12-01"))
    assert [today(one.starts_at, LONDON) for one in await merevale.checkins()] == ["2026-12-01"]


@pytest.mark.parametrize("words", ["tomorrow", "9 December", "20 November", "1.12.2025", "😀", "never", "x" * 4_000])
async def test_no_other_day_can_be_told(merevale: Meetings, words: str) -> None:
    seen = await asks(merevale, "Ana", words)
    assert (note(seen), beneath(seen)) == ("checkins-met-typed-unread", "checkins-met-days")
    assert await merevale.checkins() == []


async def test_a_typed_number_is_the_day_beside_it_and_read_back_first(merevale: Meetings) -> None:
    seen = await asks(merevale, "Ana", "2")
    assert (seen.text.key, seen.text.values["day"]) == ("checkins-met-typed", Day("2026-12-07"))
    assert await merevale.checkins() == []
    assert (await merevale.taps("Ana", "checkins-typed-yes-button")).text.key == "checkins-met-noted"
    assert [today(one.starts_at, LONDON) for one in await merevale.checkins()] == ["2026-12-07"]


async def test_no_number_is_the_yes_beneath_a_day_read_back(merevale: Meetings) -> None:
    await asks(merevale, "Ana", "yesterday")
    assert note(await merevale.says("Ana", "1")) == "checkins-met-typed-unread"
    assert await merevale.checkins() == []


async def test_a_meeting_that_was_booked_and_held_on_another_day_is_told_so(merevale: Meetings) -> None:
    booked = await merevale.book("Ana", at(12, 10))
    await merevale.until(at(12, 10, 12))
    await merevale.presses("Ana", "checkins.moved", booked.id, 0)
    await merevale.taps("Ana", "checkins-moved-done-button")
    await merevale.says("Ana", "yesterday")
    await merevale.taps("Ana", "checkins-typed-yes-button")
    (told,) = await merevale.checkins()
    assert (told.id, today(told.starts_at, LONDON)) == (booked.id, "2026-12-09")


async def test_after_an_hour_words_are_no_day_any_more(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.met_days", NURSE, 0, 0)
    merevale.clock.move(DAY)
    assert note(await merevale.says("Ana", "yesterday")) == "moved-on"
    assert await merevale.checkins() == []


async def test_a_coordinator_reads_of_nobody_on_which_days_they_met(merevale: Meetings) -> None:
    seen = await merevale.presses("Cleo", "checkins.met_days", NURSE, 0, 0)
    assert note(seen) == "moved-on"

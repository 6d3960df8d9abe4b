"""Once somebody was called for Ana: what has come about since is not for Sam, in whatever way he asks for it."""

import pytest

from bot.base.clock import DAY, HOUR, MINUTE, to_minute
from bot.checkins.rules import COMING_MAX
from tests.checkins.acting import acts, comes_to_act, comes_together, inside
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, labels, note, slots_in


@pytest.fixture
async def merevale(merevale: Meetings) -> Meetings:
    """Ana and Ruth are together, and Sam acts for Ana."""
    await comes_to_act(merevale, "Sam", "Ana")
    return merevale


async def calls(town: Meetings) -> None:
    """Ana calls somebody, and a minute goes by."""
    town.clock.move(MINUTE)
    await town.presses("Ana", "safety.now")
    town.clock.move(MINUTE)


def note_beneath(screen) -> str:
    """What stands above the screen beneath the heading, by key."""
    return inside(screen).values["note"].key


async def test_an_old_button_with_the_time_she_booked_since_says_that_the_time_is_gone(merevale: Meetings) -> None:
    await acts(merevale, "checkins.book", NURSE)
    await calls(merevale)
    booked = await merevale.book()
    seen = await acts(merevale, "checkins.slot", NURSE, 0, 0, to_minute(booked.starts_at))
    assert note_beneath(seen) == "checkins-slot-gone"
    taken = await acts(merevale, "checkins.slot", NURSE, 0, 0, to_minute(at(11, 29)))
    assert (seen.text, labels(seen)) == (taken.text, labels(taken))
    assert await merevale.checkins() == [booked]


async def test_how_many_she_booked_since_no_kind_no_tells(merevale: Meetings) -> None:
    await calls(merevale)
    for day in range(1, COMING_MAX + 1):
        await merevale.book(slot=at(12, day))
    seen = await acts(merevale, "checkins.slot", NURSE, 0, 0, to_minute(at(12, 7)))
    assert note_beneath(seen) == "checkins-slot-gone"
    assert len(await merevale.checkins()) == COMING_MAX


async def test_what_he_booked_himself_stays_that_meeting_at_a_second_press(merevale: Meetings) -> None:
    await calls(merevale)
    for _ in range(2):
        seen = await acts(merevale, "checkins.slot", NURSE, 0, 0, to_minute(A_WEEK_ON))
        assert note_beneath(seen) == "checkins-booked"
    assert len(await merevale.checkins()) == 1


async def test_with_whom_she_came_together_since_he_neither_sees_nor_meets(merevale: Meetings) -> None:
    await merevale.moves_in("Mo", "mentor")
    before = await merevale.presses("Sam", "people.act", merevale.ids["Ana"])
    await calls(merevale)
    hers = await comes_together(merevale, "Ana", "Mo")
    after = await merevale.presses("Sam", "people.act", merevale.ids["Ana"])
    assert (after.text, after.rows) == (before.text, before.rows)
    for tag, args in (
        ("checkins.book", (hers,)),
        ("checkins.days", (hers, 0, 0)),
        ("checkins.slot", (hers, 0, 0, to_minute(A_WEEK_ON))),
        ("checkins.none", (hers,)),
    ):
        assert note(await acts(merevale, tag, *args)) == "moved-on"
    assert await merevale.checkins() == []
    assert slots_in(await acts(merevale, "checkins.book", NURSE))
    await merevale.passes(DAY + HOUR)
    await merevale.taps("Ana", "people-companion-go-on-button")
    home = await merevale.presses("Sam", "people.act", merevale.ids["Ana"])
    assert labels(home).count("checkins-acting-book-button") == 2

"""What becomes of a time that was asked for, for a meeting that is over: "we met" stands, nobody waits in vain."""

import pytest

from bot.base.clock import to_minute
from bot.checkins.store import asked_times
from tests.checkins.town import NURSE, Meetings, at, keys_of, note

NOT_THEN = "checkins-told-not-then"
FRIDAY, SATURDAY = at(11, 27, 10), at(11, 28, 10)
OVER = at(11, 27, 11, 30)


@pytest.fixture
async def merevale(merevale: Meetings) -> Meetings:
    """Ana and Ruth have a meeting on Friday, at which the tests begin once it is over."""
    await merevale.book(slot=FRIDAY)
    return merevale


async def says_it_moved(town: Meetings, words: str = "tomorrow 10:00") -> None:
    """Ana says that it moved, to a time outside the hours."""
    await town.until(OVER)
    await town.taps("Ana", "checkins-it-moved-button")
    await town.taps("Ana", "checkins-moved-ahead-button")
    await town.says("Ana", words)
    assert (await town.taps("Ana", "checkins-typed-yes-button")).text.key == "checkins-typed-asked"


async def waits(town: Meetings) -> bool:
    return await town.do(lambda tx: asked_times.waiting(tx, NURSE)) is not None


@pytest.mark.parametrize("name", ["Ana", "Ruth"])
async def test_whoever_says_that_they_met_ends_the_asking_and_no_yes_undoes_it(merevale: Meetings, name: str) -> None:
    await says_it_moved(merevale)
    await merevale.presses(name, "checkins.say", 1, 0, "met")
    assert not await waits(merevale)
    assert await merevale.asked() == []
    assert await merevale.timers("checkins.asked_time") == []
    assert note(await merevale.presses("Ruth", "checkins.asked_yes", 1)) == "moved-on"
    (meeting,) = await merevale.checkins()
    assert (meeting.starts_at, meeting.said) == (FRIDAY, {merevale.ids[name]: "met"})
    # Ana need not be told what she has just said herself.
    assert keys_of(await merevale.keys("Ana"), NOT_THEN) == ([] if name == "Ana" else [NOT_THEN])


async def test_both_say_not_this_time_and_nothing_is_asked_for_any_more(merevale: Meetings) -> None:
    await says_it_moved(merevale)
    for name in ("Ana", "Ruth"):
        await merevale.presses(name, "checkins.say", 1, 0, "not")
    assert (await merevale.checkins())[0].state == "not_held"
    assert (await waits(merevale), await merevale.asked()) == (False, [])
    assert keys_of(await merevale.keys("Ana"), NOT_THEN) == [NOT_THEN]


async def test_a_coordinator_who_has_found_out_ends_the_asking_too(merevale: Meetings) -> None:
    await says_it_moved(merevale)
    await merevale.presses("Cleo", "checkins.settle", 1, 0, "kept")
    assert (await merevale.checkins())[0].state == "kept"
    assert (await waits(merevale), await merevale.asked()) == (False, [])


async def test_told_of_another_day_it_does_not_move_to_the_time_that_was_asked_for(merevale: Meetings) -> None:
    await says_it_moved(merevale)
    await merevale.presses("Ruth", "checkins.met_on", NURSE, 1, "2026-11-26")
    assert (await merevale.checkins())[0].state == "told"
    assert (await waits(merevale), await merevale.asked()) == (False, [])
    assert keys_of(await merevale.keys("Ana"), NOT_THEN) == [NOT_THEN]


async def test_of_a_meeting_of_which_somebody_says_that_they_met_no_time_is_asked_for(merevale: Meetings) -> None:
    await merevale.until(OVER)
    await merevale.presses("Ruth", "checkins.say", 1, 0, "met")
    yes = ("checkins.typed_yes", NURSE, 1, 0, to_minute(SATURDAY))
    assert note(await merevale.presses("Ana", *yes)) == "moved-on"
    assert not await waits(merevale)


async def test_while_another_time_is_asked_for_nobody_is_asked_whether_they_met(merevale: Meetings) -> None:
    await says_it_moved(merevale, "in 4 days at 20:00")
    asked = {name: await questions(merevale, name) for name in ("Ana", "Ruth")}
    await merevale.until(at(12, 1, 19))
    assert {name: await questions(merevale, name) for name in ("Ana", "Ruth")} == asked
    assert [kind for kind, _ in await merevale.asked()] == ["checkins.asked-time"]


async def test_where_no_yes_comes_both_are_asked_further_and_nothing_is_forgotten(merevale: Meetings) -> None:
    await says_it_moved(merevale)
    await merevale.until(SATURDAY)
    asked = {name: await questions(merevale, name) for name in ("Ana", "Ruth")}
    await merevale.until(at(11, 29, 10, 30))
    for name, before in asked.items():
        assert await questions(merevale, name) == before + 1, name


async def test_closed_without_a_yes_they_are_asked_further_the_next_morning(merevale: Meetings) -> None:
    await says_it_moved(merevale, "in 4 days at 20:00")
    before = await questions(merevale, "Ana")
    (ask,) = [one for one in await merevale.asks() if one.kind == "checkins.asked-time"]
    await merevale.presses("Ruth", "asks.close", ask.id, "sorted")
    await merevale.until(at(11, 28, 10, 30))
    assert await questions(merevale, "Ana") == before + 1


async def questions(town: Meetings, name: str) -> int:
    """How often they were asked whether they met."""
    return len([key for key in await town.keys(name) if key.startswith("checkins-question-")])


# --- other meetings, and the same time ---


async def test_what_is_booked_besides_leaves_the_move_that_was_asked_for(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.move", 1)
    await merevale.says("Ana", "Saturday 10:00")
    await merevale.taps("Ana", "checkins-typed-yes-button")
    await merevale.book("Ruth", slot=at(12, 8))
    assert await waits(merevale)
    assert ("checkins.asked-time", "Ruth") in await merevale.asked()
    await merevale.presses("Ruth", "checkins.asked_yes", 1)
    assert [one.starts_at for one in await merevale.checkins()] == [SATURDAY, at(12, 8)]
    assert not await waits(merevale)


async def test_moved_to_the_time_it_has_it_stays_and_nobody_is_told(merevale: Meetings) -> None:
    before, told = await merevale.checkins(), await merevale.keys("Ruth")
    await merevale.presses("Ana", "checkins.slot", NURSE, 1, 0, to_minute(FRIDAY))
    await merevale.presses("Ana", "checkins.typed_yes", NURSE, 1, 0, to_minute(FRIDAY))
    assert (await merevale.checkins(), await merevale.keys("Ruth")) == (before, told)


async def test_of_two_who_are_not_together_any_more_nobody_is_to_find_a_time(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.none", NURSE)
    assert await merevale.asked() == [("checkins.no-slot", "Ruth")]
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    assert await merevale.asked() == []

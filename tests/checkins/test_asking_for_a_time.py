"""A time outside the helper's hours is asked of the other one: nobody is booked into what they have not agreed to."""

import asyncio

import pytest

from bot.base.clock import DAY, HOUR, to_minute
from bot.base.messages import Name, When
from bot.checkins.store import asked_times
from bot.people import privacy
from bot.people import service as people
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, beneath, keys_of, labels, note

SATURDAY = at(11, 28, 10)
YES, OTHER = "checkins-asked-yes-button", "checkins-asked-other-button"
NO_YES, NOT_THEN = "checkins-told-no-yes", "checkins-told-not-then"


async def asks_for(town: Meetings, name: str = "Ana", words: str = "Saturday 10:00") -> None:
    """They type a time, and say that it is the right one."""
    await town.presses(name, "checkins.book", NURSE)
    seen = await town.says(name, words)
    assert seen.text.values["fit"] == "outside"
    await town.taps(name, "checkins-typed-yes-button")


async def test_ana_asks_for_saturday_and_it_is_booked_once_ruth_says_yes(merevale: Meetings) -> None:
    await asks_for(merevale)
    assert (await merevale.screen("Ana")).text.key == "checkins-typed-asked"
    assert await merevale.checkins() == []
    assert await merevale.asked() == [("checkins.asked-time", "Ruth")]
    seen = await merevale.taps("Ruth", YES)
    assert (note(seen), beneath(seen)) == ("checkins-booked", "checkins-one")
    (booked,) = await merevale.checkins()
    assert booked.starts_at == SATURDAY
    assert (await merevale.messages("Ana"))[-1].text.key == "checkins-told-agreed"
    assert await merevale.asked() == []
    assert await merevale.timers("checkins.asked_time") == []
    assert len(await merevale.timers()) == 4


async def test_ruth_asks_ana_and_ana_alone_says_yes(merevale: Meetings) -> None:
    await asks_for(merevale, "Ruth")
    told = (await merevale.messages("Ana"))[-1]
    assert (told.text.key, told.text.values["when"]) == ("checkins-told-asked", When(SATURDAY))
    assert labels(told) == [YES, OTHER]
    (waiting,) = [await merevale.do(lambda tx: asked_times.waiting(tx, NURSE))]
    for name in ("Ruth", "Dee"):
        await merevale.presses(name, "checkins.asked_yes", waiting.id)
    assert await merevale.checkins() == []
    await merevale.taps("Ana", YES)
    assert [(one.starts_at, one.booked_by) for one in await merevale.checkins()] == [(SATURDAY, merevale.ids["Ana"])]
    assert (await merevale.messages("Ruth"))[-1].text.key == "checkins-told-agreed"


async def test_a_word_from_the_nurse_counts_as_the_first_one(merevale: Meetings) -> None:
    assert [ask.kind for ask in await merevale.asks()] == ["pairing.first-contact"]
    await asks_for(merevale, "Ruth")
    assert await merevale.asks() == []


async def test_another_time_takes_the_place_of_the_one_that_was_asked_for(merevale: Meetings) -> None:
    await asks_for(merevale)
    seen = await merevale.taps("Ruth", OTHER)
    assert (note(seen), beneath(seen)) == ("checkins-asked-asks", "checkins-slots")
    assert labels(seen)[0] == YES
    await merevale.taps("Ruth", "checkins-slot-button")
    assert len(await merevale.checkins()) == 1
    assert (await merevale.messages("Ana"))[-1].text.key == "checkins-told-booked"
    assert await merevale.asked() == []
    assert note(await merevale.presses("Ruth", "checkins.asked_yes", 1)) == "moved-on"


async def test_a_time_asked_for_back_and_forth_ends_in_one_yes(merevale: Meetings) -> None:
    await asks_for(merevale)
    await asks_for(merevale, "Ruth", "Sunday 11:00")
    assert await merevale.asked() == []
    assert (await merevale.messages("Ana"))[-1].text.values["when"] == When(at(11, 29, 11))
    await merevale.taps("Ana", YES)
    assert [one.starts_at for one in await merevale.checkins()] == [at(11, 29, 11)]


async def test_both_who_type_the_same_time_have_agreed(merevale: Meetings) -> None:
    await asks_for(merevale)
    await merevale.presses("Ruth", "checkins.book", NURSE)
    await merevale.says("Ruth", "Saturday 10:00")
    assert note(await merevale.taps("Ruth", "checkins-typed-yes-button")) == "checkins-booked"
    assert [one.starts_at for one in await merevale.checkins()] == [SATURDAY]


async def test_yes_twice_or_by_both_hands_is_one_meeting(merevale: Meetings) -> None:
    await asks_for(merevale)
    await asyncio.gather(*(merevale.presses("Ruth", "checkins.asked_yes", 1) for _ in range(8)))
    assert beneath(await merevale.screen("Ruth")) == "checkins-one"
    assert len(await merevale.checkins()) == 1
    yes = ("checkins.typed_yes", NURSE, 0, 0, to_minute(SATURDAY))
    assert beneath(await merevale.presses("Ana", *yes)) == "checkins-one"
    assert len(await merevale.checkins()) == 1


async def test_asking_twice_for_one_time_asks_once(merevale: Meetings) -> None:
    for _ in range(3):
        await asks_for(merevale)
    assert await merevale.asked() == [("checkins.asked-time", "Ruth")]
    assert (await merevale.keys("Ruth")).count("asks-call") == 2  # the first contact, and this


async def test_ruth_is_silent_and_somebody_else_finds_a_time(merevale: Meetings) -> None:
    await asks_for(merevale)
    await merevale.passes(25 * HOUR)
    assert await merevale.asked() == [("checkins.asked-time", "Cleo")]
    seen = await merevale.taps("Cleo", YES)
    assert (note(seen), beneath(seen)) == ("checkins-asked-waits", "checkins-slots")
    await merevale.taps("Cleo", "checkins-slot-button")
    assert await merevale.asked() == []
    assert await merevale.timers("checkins.asked_time") == []


async def test_whoever_asked_hears_that_no_yes_came_and_nothing_is_booked(merevale: Meetings) -> None:
    await asks_for(merevale)
    await merevale.until(SATURDAY)
    assert (await merevale.keys("Ana"))[-1] == "checkins-told-no-yes"
    assert [kind for kind, _ in await merevale.asked()] == ["checkins.asked-time"]
    assert note(await merevale.presses("Ruth", "checkins.asked_yes", 1)) == "moved-on"
    assert await merevale.checkins() == []


async def test_a_parent_who_is_silent_is_waited_for_two_days(merevale: Meetings) -> None:
    await asks_for(merevale, "Ruth", "Sunday 6 December 10:00")
    await merevale.passes(2 * DAY)
    assert (await merevale.keys("Ruth"))[-1] == "checkins-told-no-yes"
    assert note(await merevale.taps("Ana", YES)) == "moved-on"
    assert await merevale.checkins() == []


async def test_what_ana_would_read_only_once_it_is_over_is_not_asked_and_nothing_is_recorded(
    merevale: Meetings,
) -> None:
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: privacy.set_quiet_hours(tx, ana, 21 * 60, 8 * 60))
    await merevale.until(at(11, 24, 21, 30))
    await merevale.presses("Ruth", "checkins.book", NURSE)
    await merevale.says("Ruth", "tomorrow 7:30am")
    assert (await merevale.taps("Ruth", "checkins-typed-yes-button")).text.key == "checkins-asked-too-late"
    assert await merevale.do(lambda tx: asked_times.waiting(tx, NURSE)) is None
    assert [ask.kind for ask in await merevale.asks()] == ["pairing.first-contact"]
    await asks_for(merevale, "Ruth", "tomorrow 8:30am")
    assert await merevale.do(lambda tx: asked_times.waiting(tx, NURSE)) is not None


async def test_whoever_takes_it_back_is_not_booked_after_all(merevale: Meetings) -> None:
    await asks_for(merevale)
    (ask,) = [one for one in await merevale.asks() if one.kind == "checkins.asked-time"]
    await merevale.presses("Ana", "asks.never_mind", ask.id)
    assert note(await merevale.presses("Ruth", "checkins.asked_yes", 1)) == "moved-on"
    assert await merevale.checkins() == []
    await merevale.until(SATURDAY)
    assert keys_of(await merevale.keys("Ana"), NO_YES, NOT_THEN) == []


@pytest.mark.parametrize("name", ["Ruth", "Cleo"])
async def test_whoever_says_it_is_sorted_without_a_yes_books_nothing_and_ana_reads_so_at_once(
    merevale: Meetings, name: str
) -> None:
    await asks_for(merevale)
    (ask,) = [one for one in await merevale.asks() if one.kind == "checkins.asked-time"]
    await merevale.presses(name, "asks.close", ask.id, "sorted")
    assert keys_of(await merevale.keys("Ana"), NO_YES, NOT_THEN, "asks-closed") == [NOT_THEN]
    assert await merevale.timers("checkins.asked_time") == []
    assert note(await merevale.presses("Ruth", "checkins.asked_yes", 1)) == "moved-on"
    await merevale.until(SATURDAY)
    assert keys_of(await merevale.keys("Ana"), NO_YES, NOT_THEN) == [NOT_THEN]
    assert await merevale.checkins() == []


async def test_a_time_that_is_taken_meanwhile_is_said_to_be_gone(merevale: Meetings) -> None:
    await merevale.pair("Ben", "Ruth")
    await merevale.presses("Ana", "checkins.book", NURSE)
    await merevale.says("Ana", "tomorrow 9:30am")
    assert (await merevale.taps("Ana", "checkins-typed-yes-button")).text.key == "checkins-typed-asked"
    ruth = await merevale.person("Ruth")
    await merevale.presses("Ruth", "checkins.book", 2)
    await merevale.says("Ruth", "tomorrow 10:00")
    await merevale.taps("Ruth", "checkins-typed-yes-button")
    assert [one.helper_id for one in await merevale.checkins()] == [ruth.id]
    seen = await merevale.presses("Ruth", "checkins.asked_yes", 1)
    assert (note(seen), beneath(seen)) == ("checkins-slot-gone", "checkins-slots")
    assert len(await merevale.checkins()) == 1
    assert await merevale.asked() == []
    await merevale.until(at(11, 25, 9, 30))
    assert keys_of(await merevale.keys("Ana"), NO_YES, NOT_THEN) == [NOT_THEN]


async def test_today_and_far_ahead_are_asked_for_too(merevale: Meetings) -> None:
    await asks_for(merevale, words="in 2 hours")
    assert await merevale.asked() == [("checkins.asked-time", "Ruth")]
    await asks_for(merevale, words="3 March 10:30")
    (waiting,) = [await merevale.do(lambda tx: asked_times.waiting(tx, NURSE))]
    assert waiting.starts_at == at(3, 3, 10, 30)


@pytest.mark.parametrize("how", ["end", "leave"])
async def test_of_a_pairing_that_ends_nobody_is_asked_any_more(merevale: Meetings, how: str) -> None:
    await asks_for(merevale)
    if how == "end":
        await merevale.presses("Ana", "pairing.change", NURSE, "end")
    else:
        ruth = await merevale.person("Ruth")
        await merevale.do(lambda tx: people.leave(tx, ruth))
    assert await merevale.asked() == []
    assert await merevale.timers("checkins.asked_time") == []
    assert note(await merevale.presses("Ruth", "checkins.asked_yes", 1)) == "moved-on"


async def test_what_was_asked_for_is_seen_where_the_two_see_each_other(merevale: Meetings) -> None:
    await asks_for(merevale)
    for name, key in (("Ana", "checkins-asked-waits"), ("Ruth", "checkins-asked-asks")):
        seen = await merevale.presses(name, "pairing.one", NURSE)
        (line,) = [one for one in seen.text.values["lines"].items if one.key == key]
        assert line.values["when"] == When(SATURDAY)
        other = {"Ana": "Ruth", "Ruth": "Ana"}[name]
        assert line.values["other"] == Name(merevale.ids[other])


async def test_nobody_else_sees_or_answers_it(merevale: Meetings) -> None:
    await asks_for(merevale)
    await merevale.moves_in("Eve", "parent")
    await merevale.moves_in("Nia", "nurse")
    for name in ("Eve", "Nia"):
        for tag in ("checkins.asked_yes", "checkins.asked_other"):
            assert note(await merevale.presses(name, tag, 1)) == "moved-on"
        yes = ("checkins.typed_yes", NURSE, 0, 0, to_minute(A_WEEK_ON))
        assert note(await merevale.presses(name, *yes)) == "moved-on"
    assert await merevale.checkins() == []

"""What is on: Cleo puts up a swim; Ana and Eva take places, wait, hand on and give back; and minutes go with them."""

import pytest

from bot.base.clock import DAY, HOUR
from bot.base.messages import Button, Duration, Text
from bot.people import profiles
from bot.people import service as people
from tests.stories.people import ana_in, cleo_in, ruth_in
from tests.stories.what_is_on import (
    beneath,
    does,
    first_one,
    has_given,
    labels,
    looks,
    minutes_of,
    note,
    passes,
    puts_up,
    takes,
    waits,
)


@pytest.fixture
async def cleo(town):
    return await cleo_in(town)


async def test_a_coordinator_puts_one_up_and_the_time_is_read_back_before_it_stands(town, cleo):
    await cleo.from_home("hours-on-button")
    await cleo.taps("hours-new-button")
    await cleo.taps("hours-topic-button", topic="trip")
    await cleo.says("To the sea")
    await cleo.taps("hours-where-later-button")
    assert note(await cleo.says("whenever")) == "hours-when-unread"
    assert (await cleo.says("Thursday 3 December 10:00")).text.key == "hours-when-read"
    assert await first_one(town) is None
    await cleo.says("/home")
    seen = await puts_up(cleo)
    assert note(seen) == "hours-put-up"
    one = await first_one(town)
    assert (one.state, one.room, one.minutes, one.draft.whereabouts) == ("open", 1, 60, "The old pool")
    assert one.returns_until == one.starts_at - DAY


async def test_a_place_is_taken_in_two_taps_and_its_minutes_go_with_it_once(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    seen = await takes(ana)
    assert note(seen) == "hours-taken"
    assert beneath(seen).values["long"] == Duration(120)
    assert ana.reads("A place is yours").text.count("A place is yours") == 1, "said once"
    assert await minutes_of(town, ana) == -60
    message = ana.phone.received[-1]
    await ana.presses_again(message, Button(Text("hours-take-button"), "hours.take", 1, 0))
    assert await minutes_of(town, ana) == -60
    seen = await ana.from_home("hours-book-button")
    assert [line.key for line in seen.text.values["lines"].items] == ["hours-line-alone"]


async def test_minutes_come_back_until_the_stated_time_and_not_after_it(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    assert note(await ana.taps("hours-cannot-button")) == "hours-left"
    assert await minutes_of(town, ana) == 0
    await takes(ana)
    town.clock.move((await first_one(town)).returns_until - town.clock.now() + HOUR)
    await town.settle()
    await looks(ana)
    assert (await ana.taps("hours-cannot-button")).text.key == "hours-leave-late"
    assert await minutes_of(town, ana) == -60
    await ana.taps("hours-leave-late-button")
    assert await minutes_of(town, ana) == -60
    await takes(ana)
    assert await minutes_of(town, ana) == -60


async def test_the_line_moves_up_by_itself_and_only_a_yes_takes_the_place(town, cleo):
    ana, eva, fay = [await ana_in(town, name) for name in ("Ana", "Eva", "Fay")]
    await puts_up(cleo)
    await takes(ana)
    assert (await looks(eva)).text.values["mine"].key == "hours-mine-full"
    assert note(await waits(eva)) == "hours-waiting-noted"
    await waits(fay)
    await looks(ana)
    await ana.taps("hours-cannot-button")
    assert await eva.has("hours-offer")
    assert not await fay.has("hours-offer")
    assert await minutes_of(town, eva) == 0
    await looks(fay)
    assert "hours-take-button" not in labels(await fay.last())
    await passes(town, 26)
    assert await eva.has("hours-told-lapsed")
    assert await minutes_of(town, eva) == 0
    assert await fay.has("hours-offer")
    await fay.taps("hours-offer-yes-button")
    assert await minutes_of(town, fay) == -60
    assert note(await waits(eva)) == "hours-waiting-noted"


async def test_no_place_is_kept_for_whoever_is_away_in_need_or_has_lost_a_baby(town, cleo):
    names = ("Ana", "Eva", "Fay", "Gil", "Hana")
    ana, eva, fay, gil, hana = [await ana_in(town, name) for name in names]
    await puts_up(cleo)
    await takes(ana)
    for who in (eva, fay, gil, hana):
        await waits(who)
    await does(town, people.pause, eva, town.clock.now() + 20 * DAY)
    person = await fay.person()
    await does(town, people.loss, fay, person.id)
    await gil.taps("now-button")
    await looks(ana)
    await ana.taps("hours-cannot-button")
    assert [await who.has("hours-offer") for who in (eva, fay, gil, hana)] == [False, False, False, True]


async def test_a_place_is_handed_on_by_a_code_and_the_other_one_says_yes(town, cleo):
    ana, eva, fay = [await ana_in(town, name) for name in ("Ana", "Eva", "Fay")]
    await puts_up(cleo)
    await takes(ana)
    town.clock.move((await first_one(town)).returns_until - town.clock.now() + HOUR)
    await town.settle()
    await looks(ana)
    code = (await ana.taps("hours-hand-button")).text.values["code"]
    await eva.from_home("hours-on-button")
    await eva.says("ABCD2346")
    assert await eva.has("hours-code-unknown")
    assert (await eva.says(f"{code[:4].lower()} {code[4:]}")).text.key == "hours-handed"
    assert (await minutes_of(town, ana), await minutes_of(town, eva)) == (-60, 0)
    assert note(await eva.taps("hours-offer-yes-button")) == "hours-taken"
    assert (await minutes_of(town, ana), await minutes_of(town, eva)) == (0, -60)
    assert await ana.has("hours-told-handed")
    await fay.from_home("hours-on-button")
    await fay.says(code)
    assert await fay.has("hours-code-unknown")


async def test_nobody_is_brought_together_with_whom_they_are_kept_apart_from_nor_told_so(town, cleo):
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    await puts_up(cleo, room="4")
    await takes(ana)
    one, other = (await ana.person()).id, (await eva.person()).id
    await town.kith.database.write(lambda tx: profiles.keep_apart(tx, one, other, "blocked"))
    seen = await looks(eva)
    assert seen.text.values["left"] == 0
    assert labels(seen) == ["hours-wait-button"]
    code = (await ana.taps("hours-hand-button")).text.values["code"]
    await eva.from_home("hours-on-button")
    await eva.says(code)
    assert await eva.has("hours-code-unknown")


async def test_calling_it_off_returns_everything_also_what_was_given_back_late(town, cleo):
    ana, eva, fay = [await ana_in(town, name) for name in ("Ana", "Eva", "Fay")]
    await puts_up(cleo, room="2")
    for who in (ana, eva):
        await takes(who)
    await waits(fay)
    town.clock.move((await first_one(town)).returns_until - town.clock.now() + HOUR)
    await town.settle()
    await looks(ana)
    await ana.taps("hours-cannot-button")
    await ana.taps("hours-leave-late-button")
    await looks(cleo)
    await cleo.taps("hours-off-button")
    assert (await cleo.taps("hours-off-now-button")).text.key == "hours-cancelled"
    assert [await minutes_of(town, who) for who in (ana, eva, fay)] == [0, 0, 0]
    assert await eva.has("hours-told-off")


async def test_too_much_received_is_told_softly_and_past_the_hard_limit_nothing_is_taken(town, cleo):
    ana, ruth = await ana_in(town), await ruth_in(town, cleo)
    await has_given(town, ruth, ana, 120)
    await puts_up(cleo, room="4")
    assert note(await takes(ana)) == "hours-taken-much"
    await looks(ana)
    await ana.taps("hours-cannot-button")
    for minutes in (600, 480):
        await has_given(town, ruth, ana, minutes)
    assert await minutes_of(town, ana) == -1200
    await takes(ana)
    assert await ana.has("hours-past-limit")
    assert await minutes_of(town, ana) == -1200


async def test_whoever_is_late_finds_the_fresh_state_and_nothing_is_lost(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await looks(ana)
    message = ana.phone.received[-1]
    for tag, *ids in (
        ("hours.take", 1, 5),
        ("hours.leave", 1, 3),
        ("hours.hand", 1, 0),
        ("hours.take_over", 9),
        ("hours.off_now", 1),
        ("hours.done", 1, "all"),
        ("hours.opportunity", 77),
    ):
        seen = await ana.presses_again(message, Button(Text("done-button"), tag, *ids))
        assert "moved-on" in (note(seen), seen.text.key), tag
    assert await minutes_of(town, ana) == 0
    assert beneath(seen) is not None

"""The shared pot: gifts to it, the first hours after a birth from it, its open book; and who gives much is asked."""

import pytest

from bot.base.clock import DAY, local
from bot.base.messages import Button, Duration, Text
from bot.base.timers import Timer
from bot.hours import pot
from bot.hours import service as hours
from bot.people import erasing, profiles
from bot.people import service as people
from handlers.screens import options
from tests.stories.people import ana_in, cleo_in, counted, ruth_in
from tests.stories.what_is_on import does, has_given, labels, minutes_of, note, passes


@pytest.fixture
async def cleo(town):
    return await cleo_in(town)


async def opens_pot(who):
    await who.from_home("hours-on-button")
    return await who.taps("hours-pot-button")


async def holds(town):
    return await town.kith.database.read(lambda tx: pot.holds(tx, "merevale"))


async def in_the_pot(town, giver, other, minutes):
    """Somebody has given so much to another, and passes it on to the pot."""
    await has_given(town, giver, other, minutes)
    for _ in range(minutes // 120):
        await does(town, _gives_all, giver)


def _gives_all(tx, person):
    return pot.give(tx, person, 120, pot.gifts_so_far(tx, person))


async def bears(town, who):
    """Somebody tells of a birth today."""
    zone = (await who.person()).zone
    today = local(town.clock.now(), zone).date().isoformat()
    await does(town, profiles.set_stage, who, "baby", today)


async def test_a_gift_is_two_taps_from_the_pot_and_given_once(town, cleo):
    ana = await ana_in(town)
    await has_given(town, ana, cleo, 90)
    await opens_pot(ana)
    seen = await ana.taps("hours-give-button")
    assert [button.args for button in options(seen)] == [(30, 0), (60, 0)]
    message = ana.phone.received[-1]
    assert note(await ana.taps("hours-gift-button", minutes=Duration(60))) == "hours-gift-given"
    assert (await minutes_of(town, ana), await holds(town)) == (30, 60)
    for minutes in (60, 30):
        await ana.presses_again(message, Button(Text("hours-gift-button"), "hours.gift", minutes, 0))
    assert (await minutes_of(town, ana), await holds(town)) == (30, 60)
    seen = await opens_pot(ana)
    assert seen.text.values["mine"].values == {"given": Duration(60), "received": Duration(0)}


async def test_nobody_gives_what_they_do_not_have_nor_more_than_a_month_s(town, cleo):
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    await opens_pot(eva)
    assert (await eva.taps("hours-give-button")).text.key == "hours-give-none"
    await has_given(town, ana, cleo, 600)
    for _ in range(3):
        await does(town, _gives_all, ana)
    await opens_pot(ana)
    assert labels(await ana.taps("hours-give-button")) == []
    await ana.presses_again(ana.phone.received[-1], Button(Text("hours-gift-button"), "hours.gift", 120, 3))
    assert await minutes_of(town, ana) == 240
    town.clock.move(31 * DAY)
    await opens_pot(ana)
    assert len(options(await ana.taps("hours-give-button"))) == 3


async def test_the_book_is_open_to_every_member_and_names_nobody(town, cleo):
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    await in_the_pot(town, ana, cleo, 120)
    seen = await opens_pot(eva)
    lines = seen.text.values["ever"].items
    assert [(line.key, line.values["what"].values["kind"]) for line in lines] == [("hours-pot-in", "gift")]
    assert "Ana" not in eva.phone.received[-1].text


async def test_the_first_hours_after_a_birth_are_given_once_and_told_kindly(town, cleo):
    ruth, ana = await ruth_in(town, cleo), await ana_in(town)
    await in_the_pot(town, ruth, cleo, 360)
    await bears(town, ana)
    assert not await ana.has("hours-first-told")
    await passes(town, 30)
    told = await ana.sees("hours-first-told")
    assert told.text.values == {"minutes": Duration(120)}
    seen = await ana.from_home("hours-book-button")
    assert [line.key for line in seen.text.values["lines"].items] == ["hours-line-moved"], "a gift is no blank page"
    assert (await minutes_of(town, ana), await holds(town)) == (120, 240)
    await bears(town, ana)
    await passes(town, 30)
    assert (await minutes_of(town, ana), await holds(town)) == (120, 240)


async def test_with_an_empty_pot_the_gift_waits_until_there_is_something(town, cleo):
    ruth, ana = await ruth_in(town, cleo), await ana_in(town)
    await bears(town, ana)
    await passes(town, 30)
    assert await minutes_of(town, ana) == 0
    await in_the_pot(town, ruth, cleo, 120)
    await passes(town, 8 * 24)
    assert await minutes_of(town, ana) == 120


async def test_after_a_loss_nothing_is_given_or_said(town, cleo):
    ruth, ana = await ruth_in(town, cleo), await ana_in(town)
    await in_the_pot(town, ruth, cleo, 240)
    await bears(town, ana)
    person = await ana.person()
    await does(town, people.loss, ana, person.id)
    await passes(town, 60)
    assert not await ana.has("hours-first-told")
    assert await minutes_of(town, ana) == 0


async def test_a_loss_takes_back_what_was_not_yet_said(town, cleo):
    ruth, ana = await ruth_in(town, cleo), await ana_in(town)
    await in_the_pot(town, ruth, cleo, 240)
    await does(town, people.choose_how_often, ana, 1)
    await bears(town, ana)
    person = await ana.person()

    def given_and_lost(tx):
        pot.first_hours(tx, _timer(person.id))
        people.loss(tx, people.get(tx, person.id), person.id)

    await town.kith.database.write(given_and_lost)
    await passes(town, 60)
    assert not await ana.has("hours-first-told")


def _timer(person_id):
    return Timer(0, pot.FIRST, f"person:{person_id}:first", 0, person_id, {"quiet": 0})


async def test_what_is_left_of_whoever_is_erased_goes_to_the_pot(town, cleo):
    ana = await ana_in(town)
    await has_given(town, ana, cleo, 90)
    person = await ana.person()
    await town.kith.database.write(lambda tx: erasing.erase(tx, person.id))
    assert await holds(town) == 90
    seen = await opens_pot(cleo)
    assert seen.text.values["ever"].items[0].values["what"].values["kind"] == "remainder"
    assert await town.kith.database.read(hours.out_of_balance) == 0


async def test_whoever_has_given_much_is_gently_asked_to_receive_and_not_again_for_four_weeks(town, cleo):
    ana = await ana_in(town)
    await has_given(town, ana, cleo, 100)
    await passes(town, 48)
    assert not await ana.has("hours-nudge-told")
    await has_given(town, ana, cleo, 60)
    await passes(town, 24 * 8)
    assert counted(await ana.screens(), "hours-nudge-told") == 1
    await has_given(town, ana, cleo, 61)
    await passes(town, 24 * 14)
    assert counted(await ana.screens(), "hours-nudge-told") == 1


async def test_nobody_is_asked_in_need_after_a_loss_or_on_a_break(town, cleo):
    ana, eva, fay = [await ana_in(town, name) for name in ("Ana", "Eva", "Fay")]
    for who in (ana, eva, fay):
        await has_given(town, who, cleo, 200)
    await ana.taps("now-button")
    person = await eva.person()
    await does(town, people.loss, eva, person.id)
    await does(town, people.pause, fay, town.clock.now() + 20 * DAY)
    await passes(town, 24 * 6)
    for who in (ana, eva, fay):
        assert not await who.has("hours-nudge-told")

"""A chat that clears itself on a phone that others look at: by whose clock, what goes, and what has to stay."""

from datetime import datetime

import pytest

from bot.base.clock import DAY, HOUR, MINUTE, instant_of
from bot.people import clearing
from bot.people.store import persons
from bot.practice.stories import arrive
from tests.handlers.sent import says_to, sends
from tests.stories.people import cleo_in, paired
from tests.talk.people import writes

CALM = "·"
NEUTRAL = "You have a new message."


async def clears(who, choice, at="21:00"):
    """They let their chat clear itself."""
    await who.from_home("people-settings-button")
    await who.taps("people-set-phone-button")
    await who.taps("people-clears-button")
    return await who.taps("people-clears-is-button", choice=choice, at=at)


async def until(town, hour, minute=0, day=24):
    """It is that time of the town's."""
    await town.passes(instant_of(datetime(2026, 11, day, hour, minute), "Europe/London") - town.clock.now())


async def ana_in(town):
    """Ana has joined, and others look at her phone."""
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.taps("people-later-button")
    return ana


def texts(who):
    """What stands open in their chat."""
    return [message.text for message in who.phone.messages if message.text != NEUTRAL]


async def test_an_hour_after_the_last_tap_nothing_is_left_but_a_calm_line_with_a_way_back(town):
    ana = await ana_in(town)
    await ana.says("hello")
    assert (await clears(ana, "hour")).text.key == "people-clears-set"
    await town.passes(59 * MINUTE)
    assert await ana.has("people-clears-set")
    await town.passes(2 * MINUTE)
    assert texts(ana) == [CALM]
    assert (await ana.opens()).text.key == "home"


async def test_clearing_makes_no_sound(town):
    ana = await ana_in(town)
    await clears(ana, "hour")
    before = len(sends(town, ana.phone))
    await town.passes(20 * HOUR)
    assert texts(ana) == [CALM]
    assert len(sends(town, ana.phone)) == before


async def test_each_message_has_its_own_hour_and_one_that_is_in_use_stays(town):
    ana = await ana_in(town)
    await clears(ana, "hour")
    await town.passes(50 * MINUTE)
    await ana.goes_home()
    await town.passes(50 * MINUTE)
    assert await ana.has("home")
    await town.passes(11 * MINUTE)
    assert texts(ana) == [CALM]


async def test_every_evening_all_is_gone_when_her_safe_hours_begin(town):
    ana = await ana_in(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-quiet-hours-button")
    await ana.taps("people-quiet-button", start="19:00", end="10:00")
    await clears(ana, "evening", at="19:00")
    for day in (24, 25):
        await until(town, 18, 45, day)
        await ana.says("/book")
        await until(town, 18, 59, day)
        assert await ana.has("hours-book-empty")
        await until(town, 19, 1, day)
        assert texts(ana) == [CALM]


async def test_what_is_being_read_when_the_evening_begins_stays_for_a_breath(town):
    ana = await ana_in(town)
    await clears(ana, "evening")
    await until(town, 20, 57)
    await ana.says("/book")
    await until(town, 21, 5)
    assert await ana.has("hours-book-empty")
    await until(town, 21, 9)
    assert texts(ana) == [CALM]


async def test_other_safe_hours_move_the_evening(town):
    ana = await ana_in(town)
    await clears(ana, "evening")
    await ana.taps("back-button")
    await ana.taps("back-button")
    await ana.taps("people-quiet-hours-button")
    await ana.taps("people-quiet-button", start="20:00", end="09:00")
    await until(town, 20, 1)
    assert texts(ana) == [CALM]


async def test_in_another_zone_it_is_the_evening_there(town):
    ana = await ana_in(town)
    await clears(ana, "evening")
    person = await ana.person()
    await until(town, 15)
    await town.kith.database.write(lambda tx: persons.change(tx, person.id, zone="Asia/Karachi"))
    await until(town, 16, 11)  # 21:11 there
    assert texts(ana) == [CALM]


async def test_after_a_day_it_is_still_deleted_and_never_only_made_blank(town):
    ana = await ana_in(town)
    await clears(ana, "day")
    await town.passes(DAY - MINUTE)
    assert len(texts(ana)) > 1
    await town.passes(2 * MINUTE)
    assert texts(ana) == [CALM]


async def test_a_menu_that_is_used_day_after_day_goes_while_it_can_be_deleted(town):
    ana = await ana_in(town)
    await clears(ana, "day")
    for _ in range(19):
        await town.passes(2 * HOUR)
        await ana.from_home("people-settings-button")
    await town.passes(2 * HOUR)
    assert texts(ana) == [CALM]


@pytest.mark.parametrize("choice", ["hour", "evening", "day"])
async def test_a_line_nobody_has_opened_stays_and_loses_nothing(town, choice):
    ana = await ana_in(town)
    await clears(ana, choice)
    await says_to(town, ana)
    line = ana.phone.last
    await town.passes(3 * DAY)
    assert texts(ana) == [CALM]
    assert line in ana.phone.messages
    await ana.opens_everything()
    assert "Good to have you back." in texts(ana)
    await town.passes(9 * MINUTE)
    assert "Good to have you back." in texts(ana)
    await town.passes(DAY)
    assert set(texts(ana)) == {CALM}


async def test_what_she_hears_from_her_nurse_has_its_hour_from_when_she_opens_it(town):
    _, ruth, ana = await paired(town, only_me=False)
    await ana.opens_everything()
    await clears(ana, "hour")
    await writes(ruth, ana, "the list for the hospital")
    await town.passes(5 * HOUR)
    assert not [words for words in texts(ana) if "hospital" in words]
    await ana.opens_everything()
    assert [words for words in texts(ana) if "hospital" in words]
    await town.passes(58 * MINUTE)
    assert [words for words in texts(ana) if "hospital" in words]
    await town.passes(3 * MINUTE)
    assert texts(ana) == [CALM]


async def test_a_photo_stays_until_it_has_been_passed_on_and_arrives_whole(town):
    _, ruth, ana = await paired(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-yes-button")
    await clears(ana, "hour")
    await writes(ana, ruth)
    await until(town, 22)  # Ruth sleeps
    await writes(ana, ruth)
    sent = ana.phone.send_photo("look at this")
    await town.settle()
    await until(town, 7, 30, 25)
    assert sent in ana.phone.messages
    assert not [message for message in ruth.phone.received if "look at this" in message.text]
    await until(town, 9, 30, 25)
    assert [message for message in ruth.phone.received if "look at this" in message.text]
    assert sent not in ana.phone.messages


async def test_the_numbers_stay_while_a_call_is_open_and_go_when_it_is_over(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await clears(ana, "hour")
    await ana.says("/now")
    await town.passes(3 * HOUR)
    assert await ana.has("safety-now")
    await cleo.taps("asks-on-it-button")
    await town.passes(3 * HOUR)
    assert await ana.has("safety-now")
    await ana.taps("asks-never-mind-button")
    await ana.opens_everything()
    await town.passes(2 * HOUR)
    assert texts(ana) == [CALM]


async def test_it_goes_on_by_its_clock_after_a_restart_and_catches_up_after_an_outage(town):
    ana = await ana_in(town)
    await clears(ana, "evening")
    await town.restart()
    await until(town, 20)
    await town.stops()
    await until(town, 23)
    assert len(texts(ana)) > 1
    await town.starts_again()
    await town.settle()
    assert texts(ana) == [CALM]


async def test_what_grew_too_old_in_a_long_outage_is_made_blank(town):
    ana = await ana_in(town)
    await says_to(town, ana)
    await town.settle()
    await ana.opens()
    await clears(ana, "evening")
    await town.stops()
    await town.passes(3 * DAY)
    await town.starts_again()
    await town.passes(5 * MINUTE)
    assert {message.text for message in ana.phone.received} - {NEUTRAL} == {CALM}


async def test_nothing_goes_by_itself_unless_she_says_so_nor_where_she_alone_uses_the_phone(town):
    ana = await ana_in(town)
    await clears(ana, "hour")
    await clears(ana, "off")
    await town.passes(2 * DAY)
    assert await ana.has("people-clears-set")
    await clears(ana, "hour")
    _, button = await ana.find("back-button")
    await ana.taps("back-button")
    await ana.taps("back-button")
    await ana.taps("people-shared-no-button")
    await town.passes(DAY)
    assert await ana.has("people-private-set")
    assert (await ana.person()).clears == "off"
    assert not await town.kith.database.read(lambda tx: clearing.timers.pending(tx, clearing.RULE))
    seen = await ana.presses_again(ana.phone.last, button)
    assert seen.text.values["note"].key == "moved-on"


async def test_a_photo_behind_a_line_that_the_nurse_has_not_opened_stays_and_arrives_whole(town):
    _, ruth, ana = await paired(town)
    for who in (ruth, ana):
        await who.from_home("people-settings-button")
        await who.taps("people-set-phone-button")
        await who.taps("people-shared-yes-button")
    await clears(ana, "hour")
    await writes(ana, ruth)
    sent = ana.phone.send_photo("look at this")
    await town.passes(5 * HOUR)
    assert sent in ana.phone.messages
    await ruth.opens_everything()
    assert [message for message in ruth.phone.received if "look at this" in message.text]
    await town.passes(HOUR + MINUTE)
    assert sent not in ana.phone.messages

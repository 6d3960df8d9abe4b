"""Quiet by one's own wish, cutting a line, and telling somebody who is neither of the two."""

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR
from bot.talk import parting
from tests.stories.people import reads, ruth_in
from tests.talk.people import heard, phones_with, replies, writes


async def opens_more(who, to):
    await writes(who, to)
    return await who.taps("talk-more-button")


async def test_a_muted_line_brings_everything_without_a_sound_and_can_be_heard_again(three):
    await opens_more(three.ruth, three.ana)
    await three.ruth.taps("talk-mute-button", muted="no")
    await writes(three.ana, three.ruth, "Whisper")
    assert heard(three.ruth, "Whisper").silent
    await opens_more(three.ruth, three.ana)
    await three.ruth.taps("talk-mute-button", muted="yes")
    await writes(three.ana, three.ruth, "Hooray")
    assert not heard(three.ruth, "Hooray").silent


async def test_a_line_that_a_parent_lets_rest_passes_nothing_on_either_way_and_says_so(three):
    await opens_more(three.ana, three.mo)
    await three.ana.taps("talk-rest-button", rests="no")
    assert (await writes(three.mo, three.ana)).text.key == "home"
    assert (await three.mo.last()).text.key == "talk-not-paused"
    assert (await replies(three.ana, three.ana.phone.last, "Not now")).text.key != "talk-sent"
    assert phones_with(three, "Not now") == set()
    await three.ana.goes_home()
    await opens_more(three.ana, three.mo)
    await three.ana.taps("talk-rest-button", rests="yes")
    await writes(three.mo, three.ana, "Awake again")
    assert phones_with(three, "Awake again") == {"Ana"}


async def test_a_helper_who_rests_is_not_reached_can_write_and_hears_again_after_three_days(three):
    await opens_more(three.mo, three.ana)
    await three.mo.taps("talk-rest-button", rests="no")
    await writes(three.ana, three.mo)
    assert (await three.ana.says("Could you call me?")).text.key == "talk-not-resting"
    assert phones_with(three, "call me?") == set()
    await writes(three.mo, three.ana, "Back on Friday")
    assert phones_with(three, "Back on Friday") == {"Ana"}
    await three.town.passes(3 * DAY + HOUR)
    assert await three.mo.has("talk-rest-over")
    await writes(three.ana, three.mo, "Awake again")
    assert phones_with(three, "Awake again") == {"Mo"}


async def test_what_a_parent_writes_to_a_helper_who_rests_a_coordinator_hears_of_at_once(three):
    await opens_more(three.ruth, three.ana)
    await three.ruth.taps("talk-rest-button", rests="no")
    await writes(three.ana, three.ruth)
    assert not await three.cleo.has("talk-ask-unheard")
    await three.ana.says("Could you call me?")
    assert await three.cleo.has("talk-ask-unheard")
    assert phones_with(three, "call me?") == set()


async def test_a_parent_who_blocks_their_nurse_is_found_another_one_and_a_coordinator_hears_of_it(three):
    olga = await ruth_in(three.town, three.cleo, "Olga")
    await opens_more(three.ana, three.ruth)
    await three.ana.taps("talk-block-button")
    screen = await three.ana.taps("talk-block-yes-button")
    assert screen.text.values["seeks"] == "yes"
    assert await three.cleo.has("talk-ask-blocked")
    assert not await three.ruth.has("talk-ask-blocked")
    await three.ana.from_home("pairing-waiting-button")
    await three.ana.taps("pairing-yes-button")
    await olga.taps("pairing-yes-button")
    await writes(three.ana, olga, "Hello Olga")
    assert heard(olga, "Hello Olga") is not None


async def test_to_block_ends_the_pairing_at_once_and_nothing_passes_any_more(three):
    await writes(three.mo, three.ana, "You owe me an answer")
    await writes(three.mo, three.ana)
    await opens_more(three.ana, three.mo)
    await three.ana.taps("talk-block-button")
    await three.ana.taps("talk-block-yes-button")
    await three.mo.says("Hello? Answer me")
    await replies(three.ana, heard(three.ana, "You owe me"), "Stop that now")
    assert phones_with(three, "Answer me") == set()
    assert phones_with(three, "Stop that now") == set()
    assert not any("block" in words.lower() for words in await reads(three.mo))


async def test_a_report_reaches_somebody_who_is_neither_of_the_two_with_the_words_and_nobody_else(three):
    await writes(three.mo, three.ana, "Give me your address")
    await opens_more(three.ana, three.mo)
    await three.ana.taps("talk-report-button")
    await replies(three.ana, heard(three.ana, "your address"), "That was not right")
    assert (await three.ana.last()).text.key == "talk-reported"
    assert phones_with(three, "That was not") == set()
    await three.cleo.taps("talk-report-words-button")
    assert heard(three.cleo, "That was not right") is not None
    assert "Give me your address" in heard(three.cleo, "That was not right").text
    assert not await three.mo.has("talk-ask-report")
    assert not await three.ruth.has("talk-ask-report")


async def test_a_message_can_be_reported_by_a_reply_from_anywhere(three):
    await writes(three.mo, three.ana, "Give me your address")
    await replies(three.ana, heard(three.ana, "your address"), "/report")
    assert await three.ana.has("talk-reported")
    await three.cleo.taps("talk-report-words-button")
    assert heard(three.cleo, "Give me your address") is not None


async def test_what_was_reported_is_shown_to_nobody_once_it_is_closed(three):
    await writes(three.mo, three.ana, "Give me your address")
    await replies(three.ana, heard(three.ana, "your address"), "/report")
    pressed = await three.cleo.find("talk-report-words-button")
    cleo = await three.cleo.person()
    before = await three.town.kith.database.read(lambda tx: asks.before(tx, cleo))
    (ask,) = (one for one in before if one.kind == parting.REPORT)
    await three.town.kith.database.write(lambda tx: asks.close(tx, ask.id, cleo.id, "sorted"))
    await three.cleo.presses_again(*pressed)
    assert heard(three.cleo, "your address") is None


async def test_out_of_ones_hours_it_is_as_one_has_chosen(three):
    await opens_more(three.ana, three.mo)
    await three.ana.taps("talk-nights-button")
    screen = await three.ana.taps("talk-nights-choice-button", choice="silent")
    assert screen.text.values["choice"] == "silent"

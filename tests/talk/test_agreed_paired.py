"""Two who are paired and have agreed on something have one line: that of the pairing."""

from bot.practice.stories import arrive
from tests.stories.people import paired
from tests.talk.agreeing import agree, opens, opens_again
from tests.talk.people import becomes_mentor, heard, phones_with, replies, writes


async def test_two_who_are_paired_have_one_line_and_none_around_a_rest(three):
    ana, mo = three.ana, three.mo
    await agree(three.town, mo, ana)
    await opens(ana)
    await ana.says("Seeds?")
    assert phones_with(three, "Seeds") == {"Mo"}
    await ana.taps("talk-more-button")
    await ana.taps("talk-rest-button", rests="no")
    assert (await opens(mo)).text.key == "talk-not-paused"
    screen = await replies(mo, heard(mo, "Seeds"), "The seeds lie in the shed")
    assert screen.text.key == "talk-not-paused"
    assert phones_with(three, "The seeds lie in the shed") == set()


async def test_a_line_begun_before_they_were_paired_goes_on_that_of_the_pairing(town):
    cleo, _ruth, ana = await paired(town)
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    await agree(town, mo, ana)
    await opens(ana)
    await ana.says("Seeds?")
    await becomes_mentor(mo, ana)
    await opens_again(ana)
    await ana.taps("talk-more-button")
    await ana.taps("talk-rest-button", rests="no")
    screen = await replies(mo, heard(mo, "Seeds"), "The seeds lie in the shed")
    assert screen.text.key == "talk-not-paused"
    assert heard(ana, "The seeds lie") is None


async def test_to_part_as_a_pair_ends_what_they_agreed_on_too(three):
    await agree(three.town, three.mo, three.ana)
    await writes(three.ana, three.mo)
    await three.ana.taps("talk-more-button")
    await three.ana.taps("talk-block-button")
    await three.ana.taps("talk-block-yes-button")
    assert await three.mo.has("skills-exchange-told-off")
    assert not await three.ana.has("skills-exchange-told-off")
    await replies(three.mo, three.mo.phone.last, "Why?")
    assert heard(three.ana, "Why?") is None

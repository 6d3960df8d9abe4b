"""When somebody is in danger, or two are just writing to each other, nothing waits for the morning."""

from bot.base.clock import HOUR, MINUTE
from tests.safety.heard import EMERGENCY
from tests.stories.people import ana_in
from tests.talk.people import heard, phones_with, writes
from tests.talk.test_hours import till


async def test_in_an_emergency_the_nurses_answer_reaches_the_parent_at_once_at_night(three):
    await till(three.town, 22)
    await writes(three.ana, three.ruth, EMERGENCY)
    await three.ruth.taps("asks-on-it-button")
    await three.town.passes(HOUR)
    await writes(three.ruth, three.ana, "I am here. Are you safe?")
    assert heard(three.ana, "Are you safe") is not None
    assert not await three.ruth.has("talk-late")


async def test_who_has_taken_the_call_is_written_to_at_any_hour(three):
    await till(three.town, 22)
    await three.ana.says(EMERGENCY)
    await three.ruth.taps("asks-on-it-button")
    await three.town.passes(HOUR)
    await writes(three.ana, three.ruth, "I am in the bathroom")
    assert heard(three.ruth, "bathroom") is not None


async def test_in_an_emergency_it_still_comes_as_a_plain_line_where_others_look_at_the_phone(three):
    eve = await ana_in(three.town, "Eve", only_me=False)
    await eve.from_home("pairing-waiting-button")
    await eve.taps("pairing-yes-button")
    await three.ruth.taps("pairing-yes-button")
    await eve.opens_everything()
    await till(three.town, 22)
    await eve.says(EMERGENCY)
    await writes(three.ruth, eve, "Is he with you?")
    assert eve.phone.last.text == "You have a new message."
    assert heard(eve, "Is he with you") is None


async def test_who_wrote_just_now_has_the_answer_at_once_and_later_it_waits(three):
    await till(three.town, 22)
    await writes(three.ruth, three.ana, "For tomorrow: the clinic rang")
    assert phones_with(three, "clinic rang") == set()
    await writes(three.ana, three.ruth, "I cannot sleep")
    await writes(three.ruth, three.ana, "Try the rocking chair")
    told = [message.text for message in three.ana.phone.received if message.text.startswith("Ruth:")]
    assert told == ["Ruth:\nFor tomorrow: the clinic rang", "Ruth:\nTry the rocking chair"]
    await three.town.passes(16 * MINUTE)
    await three.ruth.says("Good night")
    assert heard(three.ana, "Good night") is None

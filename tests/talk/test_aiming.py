"""A reply goes to whom it answers, or nobody knows to whom; never to whoever happens to be on the open line."""

from bot.people import erasing
from tests.stories.people import paired
from tests.talk.people import heard, mentor_of, phones_with, replies, writes


async def test_a_reply_to_somebody_who_is_gone_is_not_taken_to_whoever_is_on_the_open_line(three):
    await writes(three.mo, three.ana, "How are you with Ruth")
    old = heard(three.ana, "How are you with Ruth")
    mo = await three.mo.person()
    await three.town.kith.database.write(lambda tx: erasing.erase(tx, mo.id))
    await three.town.settle()
    await writes(three.ana, three.ruth, "Hello Ruth")
    screen = await replies(three.ana, old, "Between us: I cannot stand Ruth")
    assert phones_with(three, "cannot stand") == set()
    assert screen.text.key == "talk-ask-one"


async def test_a_reply_to_a_plain_line_of_one_is_not_taken_to_the_other_one(three):
    await three.ana.from_home("people-settings-button")
    await three.ana.taps("people-set-phone-button")
    await three.ana.taps("people-shared-yes-button")
    await writes(three.ana, three.mo, "Hi Mo")
    await three.ruth.goes_home()
    await writes(three.ruth, three.ana, "How is it with Mo?")
    screen = await replies(three.ana, three.ana.phone.last, "I do not trust Mo")
    assert phones_with(three, "do not trust") == set()
    assert screen.text.key == "talk-ask-whom"
    await three.ana.taps("talk-to-button", who=await three.ruth.as_name())
    assert phones_with(three, "do not trust") == {"Ruth"}


async def test_a_reply_to_a_talk_screen_goes_to_the_one_it_names(three):
    await writes(three.ana, three.ruth, "Good morning")
    await replies(three.ana, three.ana.phone.last, "And good night")
    assert phones_with(three, "good night") == {"Ruth"}


async def test_a_form_may_be_answered_by_a_reply_to_its_question(three):
    await three.ana.from_home("people-settings-button")
    await three.ana.taps("people-set-name-button")
    await replies(three.ana, three.ana.phone.last, "Anita")
    assert (await three.ana.person()).name == "Anita"


async def test_two_helpers_of_one_name_are_told_apart_wherever_one_is_chosen_or_heads_a_message(town):
    cleo, ruth, ana = await paired(town)
    await mentor_of(town, cleo, ana, name="Ruth")
    await ana.goes_home()
    await ana.says("Between us: the other one scares me")
    assert [label for label in ana.phone.last.labels if "Ruth" in label] == [
        "1. Send to Ruth, your nurse",
        "2. Send to Ruth, your mentor",
    ]
    await writes(ruth, ana, "How was the night?")
    assert heard(ana, "How was the night?").text == "Ruth, your nurse:\nHow was the night?"

"""What is done with a message afterwards follows it to the other phone."""

from bot.base.clock import DAY, HOUR
from tests.talk.people import heard, phones_with, replies, writes


def own(who, words):
    """Somebody's own message with those words."""
    return next(message for message in reversed(who.phone.messages) if not message.outgoing and words in message.text)


async def test_an_edit_changes_the_copy(three):
    await writes(three.ana, three.ruth, "He slept two hours")
    there = heard(three.ruth, "two hours")
    three.ana.phone.edit(own(three.ana, "two hours").id, "He slept six hours")
    await three.town.settle()
    assert three.ruth.phone.chat.messages[there.id].text == "Ana:\nHe slept six hours"
    assert phones_with(three, "six hours") == {"Ruth"}


async def test_an_edited_caption_changes_the_copy(three):
    await writes(three.ana, three.ruth)
    photo = three.ana.phone.send_photo("Hsi smile")
    await three.town.settle()
    three.ana.phone.edit(photo.id, "His smile")
    await three.town.settle()
    assert heard(three.ruth, "His smile").text == "Ana:\nHis smile"
    assert heard(three.ruth, "Hsi smile") is None


async def test_an_edit_of_what_still_waits_changes_what_will_come(three):
    await writes(three.ana, three.ruth)
    three.ana.phone.edit(three.ana.phone.say("Tihs one").id, "This one")
    await three.town.settle()
    assert heard(three.ruth, "Tihs") is None
    assert heard(three.ruth, "This one").text == "Ana:\nThis one"


async def test_an_edit_to_a_much_longer_text_brings_the_rest_and_back_leaves_none_of_it(three):
    await writes(three.ana, three.ruth, "Short")
    words = " ".join(f"word{n}" for n in range(600))[:4000]
    message = own(three.ana, "Short")
    three.ana.phone.edit(message.id, words)
    await three.town.settle()
    told = [one.text for one in three.ruth.phone.received if one.text.startswith("Ana:")]
    assert " ".join(text.removeprefix("Ana:\n") for text in told) == words
    three.ana.phone.edit(message.id, "Short again")
    await three.town.settle()
    assert heard(three.ruth, "word") is None
    assert heard(three.ruth, "Short again").text == "Ana:\nShort again"


async def test_a_reaction_stands_on_the_others_own_message_and_goes_when_it_is_taken_back(three):
    await writes(three.ana, three.ruth, "He smiled")
    there, here = heard(three.ruth, "He smiled"), own(three.ana, "He smiled")
    three.ruth.phone.react(there.id, "❤")
    await three.town.settle()
    assert here.reactions[0] == [{"type": "emoji", "emoji": "❤"}]
    three.ruth.phone.react(there.id, None)
    await three.town.settle()
    assert here.reactions[0] == []


async def test_a_reaction_to_ones_own_message_stands_on_the_copy(three):
    await writes(three.ana, three.ruth, "He smiled")
    three.ana.phone.react(own(three.ana, "He smiled").id, "🎉")
    await three.town.settle()
    assert heard(three.ruth, "He smiled").reactions[0] == [{"type": "emoji", "emoji": "🎉"}]


async def test_a_reaction_to_a_screen_of_ours_is_no_trouble(three):
    three.ana.phone.react(three.ana.phone.last.id, "👍")
    await three.town.settle()
    assert phones_with(three, "👍") == set()


async def test_what_is_taken_back_is_gone_from_the_other_phone(three):
    await writes(three.ana, three.ruth, "I did not mean that")
    assert (await three.ana.taps("talk-take-back-button")).text.key == "talk-taken-back"
    assert phones_with(three, "mean that") == set()


async def test_any_message_of_ones_own_can_be_taken_back_by_a_reply(three):
    await writes(three.ana, three.ruth, "Take the blue cot", "Keep the red cot")
    screen = await replies(three.ana, own(three.ana, "blue cot"), "/takeback")
    assert screen.text.key == "talk-taken-back"
    assert phones_with(three, "blue cot") == set()
    assert phones_with(three, "red cot") == {"Ruth"}


async def test_nobody_takes_back_what_another_one_said(three):
    await writes(three.ruth, three.ana, "See you on Friday")
    assert (await replies(three.ana, heard(three.ana, "Friday"), "/takeback")).text.key == "talk-take-back-how"
    assert heard(three.ana, "Friday") is not None


async def test_what_is_too_old_to_be_taken_away_is_made_blank(three):
    await writes(three.ana, three.ruth, "Long ago")
    copy = heard(three.ruth, "Long ago")
    await three.town.passes(2 * DAY + HOUR)
    screen = await replies(three.ana, own(three.ana, "Long ago"), "/takeback")
    assert screen.text.key == "talk-made-blank"
    assert three.ruth.phone.chat.messages[copy.id].text == "·"

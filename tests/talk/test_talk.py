"""A line is between two: what one writes reaches the other, and nobody else."""

from bot.base import chats
from bot.base.clock import HOUR, MINUTE
from bot.talk import undecided
from tests.stories.people import ana_in
from tests.talk.people import heard, phones_with, replies, writes


async def test_what_is_written_reaches_the_other_one_under_the_name_they_chose(three):
    screen = await writes(three.ana, three.ruth, "He slept for six hours.")
    assert screen.text.key == "talk-sent"
    assert heard(three.ruth, "six hours").text == "Ana:\nHe slept for six hours."
    assert phones_with(three, "six hours") == {"Ruth"}


async def test_while_a_line_is_open_even_a_number_goes_to_the_one_it_is_with(three):
    await writes(three.ana, three.ruth, "1")
    assert heard(three.ruth, "Ana").text == "Ana:\n1"


async def test_a_message_that_comes_in_never_changes_whom_one_is_writing_to(three):
    await writes(three.ana, three.ruth, "Good morning")
    await writes(three.mo, three.ana, "Coffee?")
    await three.ana.says("The milk has come")
    assert phones_with(three, "milk") == {"Ruth"}


async def test_a_reply_goes_to_whoever_wrote_what_is_replied_to_whatever_line_is_open(three):
    await writes(three.mo, three.ana, "Coffee on Friday?")
    await writes(three.ana, three.ruth, "Good morning")
    await replies(three.ana, heard(three.ana, "Coffee"), "Gladly")
    assert phones_with(three, "Gladly") == {"Mo"}
    answer = heard(three.mo, "Gladly")
    assert answer.content["reply_to_message"]["text"] == "Coffee on Friday?"


async def test_a_reply_goes_to_its_sender_while_a_form_is_open(three):
    await writes(three.ruth, three.ana, "How was the night?")
    await three.ana.says("/home")
    await three.ana.from_home("people-settings-button")
    await three.ana.taps("people-set-name-button")
    await replies(three.ana, heard(three.ana, "How was"), "Short")
    assert phones_with(three, "Short") == {"Ruth"}
    assert (await three.ana.person()).name == "Ana"


async def test_words_that_a_form_asks_for_go_to_the_form(three):
    await writes(three.ruth, three.ana, "How was the night?")
    await three.ana.says("/home")
    await three.ana.from_home("people-settings-button")
    await three.ana.taps("people-set-name-button")
    await three.ana.says("Anita")
    assert (await three.ana.person()).name == "Anita"
    assert heard(three.ruth, "Anita") is None


async def test_with_two_lines_and_nobody_aimed_at_it_is_asked_for_whom_and_nothing_goes_before(three):
    await three.ana.says("Are you there?")
    assert phones_with(three, "Are you there?") == set()
    assert (await three.ana.last()).text.key == "talk-ask-whom"
    await three.ana.taps("talk-to-button", who=await three.mo.as_name())
    assert phones_with(three, "Are you there?") == {"Mo"}
    await three.ana.says("It is me")
    assert phones_with(three, "It is me") == {"Mo"}


async def test_with_one_line_one_tap_sends_it_and_nothing_goes_before(three):
    assert (await three.ruth.says("Sunny today")).text.key == "talk-ask-one"
    assert phones_with(three, "Sunny today") == set()
    await three.ruth.taps("talk-to-button", who=await three.ana.as_name())
    assert phones_with(three, "Sunny today") == {"Ana"}


async def test_what_is_for_nobody_is_not_kept(three):
    ana = await three.ana.person()
    await three.ana.says("Never mind me")
    await three.ana.taps("talk-nobody-button")
    assert await three.ana.has("talk-dropped")
    assert not await three.town.kith.database.read(lambda tx: chats.recall_flow(tx, ana.id, undecided.RULE))
    assert phones_with(three, "Never mind me") == set()


async def test_what_nobody_decides_about_goes_nowhere_after_an_hour_with_a_word(three):
    await three.ana.says("Only thinking aloud")
    pressed = await three.ana.find("talk-to-button", who=await three.mo.as_name())
    await three.town.passes(HOUR + MINUTE)
    assert await three.ana.has("talk-lapsed")
    await three.ana.presses_again(*pressed)
    assert phones_with(three, "thinking aloud") == set()


async def test_several_undecided_messages_go_together_in_order(three):
    for words in ("One", "Two", "Three"):
        await three.ana.says(words)
    await three.ana.taps("talk-to-button", who=await three.ruth.as_name())
    told = [message.text for message in three.ruth.phone.received if message.text.startswith("Ana:")]
    assert told == ["Ana:\nOne", "Ana:\nTwo", "Ana:\nThree"]


async def test_a_reply_to_ones_own_message_goes_where_that_went(three):
    await writes(three.ana, three.ruth, "First")
    own = next(message for message in three.ana.phone.messages if message.text == "First")
    await writes(three.ana, three.mo, "Hello Mo")
    await replies(three.ana, own, "And second")
    assert phones_with(three, "And second") == {"Ruth"}
    assert heard(three.ruth, "And second").content["reply_to_message"]["text"] == "Ana:\nFirst"


async def test_words_longer_than_a_message_arrive_whole_and_in_order(three):
    words = " ".join(f"word{n}" for n in range(600))
    await writes(three.ana, three.ruth, words[:4000])
    told = [message.text for message in three.ruth.phone.received if message.text.startswith("Ana:")]
    assert len(told) == 2
    assert " ".join(text.removeprefix("Ana:\n") for text in told) == words[:4000]


async def test_what_looks_like_markup_arrives_as_it_was_written(three):
    await writes(three.ana, three.ruth, "<b>1 < 2 & https://example.org/?a=1&b=2</b>")
    assert heard(three.ruth, "example").text == "Ana:\n<b>1 < 2 & https://example.org/?a=1&b=2</b>"


async def test_nothing_is_passed_on_once_a_pairing_has_ended(three):
    await writes(three.ruth, three.ana, "See you at nine")
    await three.ana.from_home("pairing-people-button")
    await three.ana.taps("pairing-see-button", who=await three.ruth.as_name())
    while not any(b.label.key == "pairing-change-button" for row in (await three.ana.last()).rows for b in row):
        await three.ana.taps("more-button")
    await three.ana.taps("pairing-change-button")
    await three.ana.taps("pairing-end-button")
    await replies(three.ana, heard(three.ana, "See you at nine"), "Wait a moment")
    assert phones_with(three, "Wait a moment") == set()
    assert (await three.ana.last()).text.key == "talk-not-over"


async def test_a_parent_with_a_nurse_and_no_mentor_writes_to_the_nurse_from_home(three):
    eve = await ana_in(three.town, "Eve")
    await eve.from_home("pairing-waiting-button")
    await eve.taps("pairing-yes-button")
    await three.ruth.taps("pairing-yes-button")
    await writes(eve, three.ruth, "I am Eve")
    assert phones_with(three, "I am Eve") == {"Ruth"}

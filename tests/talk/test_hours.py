"""Out of hours the truth is told; what has no answer becomes somebody's; and who cannot be reached is known."""

from datetime import datetime

from bot.base.clock import DAY, HOUR, MINUTE, instant_of
from bot.safety import rota
from tests.stories.people import ana_in, counted
from tests.talk.people import heard, phones_with, writes


async def till(town, hour, day=24):
    """The clock is moved on to that hour of a day in November."""
    await town.passes(instant_of(datetime(2026, 11, day, hour), "Europe/London") - town.clock.now())


async def test_out_of_hours_a_message_waits_and_its_sender_reads_when_somebody_looks_and_who_is_there(three):
    await till(three.town, 20)
    await writes(three.ana, three.ruth, "Is this rash bad?")
    assert phones_with(three, "rash") == set()
    assert await three.ana.has("talk-late")
    assert await three.ana.has("talk-late-duty")
    await three.ana.says("It does not itch")
    assert not await three.ana.has("talk-late-duty")
    assert await three.ana.has("talk-late")
    await till(three.town, 8, 25)
    assert phones_with(three, "rash") == set()
    await till(three.town, 9, 25)
    told = [message.text for message in three.ruth.phone.received if message.text.startswith("Ana:")]
    assert told == ["Ana:\nIs this rash bad?", "Ana:\nIt does not itch"]


async def test_who_wants_it_so_gets_it_at_once_without_a_sound(three):
    await writes(three.ruth, three.ana)
    await three.ruth.taps("talk-more-button")
    await three.ruth.taps("talk-nights-button")
    await three.ruth.taps("talk-nights-choice-button", choice="silent")
    await till(three.town, 22)
    await writes(three.ana, three.ruth, "Just so you know")
    assert heard(three.ruth, "so you know").silent


async def test_a_parents_message_without_an_answer_becomes_the_helpers_ask_and_then_the_coordinators(three):
    await writes(three.ana, three.ruth, "Could you call me?")
    await three.town.passes(DAY + MINUTE)
    assert await three.ruth.has("talk-ask-unanswered")
    assert not await three.cleo.has("talk-ask-unanswered")
    await three.town.passes(9 * HOUR)
    assert await three.cleo.has("talk-ask-unanswered")


async def test_an_answer_closes_it_and_neither_a_look_nor_an_automatic_line_does(three):
    await writes(three.ana, three.ruth, "Could you call me?")
    await three.town.passes(DAY + MINUTE)
    await three.ruth.goes_home()
    assert (await three.ruth.from_home("asks-list-button")) is not None
    await writes(three.ruth, three.ana, "At noon")
    await three.town.passes(3 * DAY)
    assert not await three.cleo.has("talk-ask-unanswered")


async def test_what_the_helper_wrote_before_they_had_a_message_is_no_answer_to_it(three):
    await till(three.town, 20)
    await writes(three.ana, three.ruth, "Could you call me?")
    await three.town.passes(5 * MINUTE)
    await writes(three.ruth, three.ana, "By the way, Thursday stands")
    assert phones_with(three, "call me?") == set()
    await three.town.passes(2 * DAY)
    assert phones_with(three, "call me?") == {"Ruth"}
    assert await three.ruth.has("talk-ask-unanswered")


async def test_a_reaction_of_the_helper_is_an_answer(three):
    await writes(three.ana, three.ruth, "He laughed today")
    three.ruth.phone.react(heard(three.ruth, "laughed").id, "❤")
    await three.town.settle()
    await three.town.passes(3 * DAY)
    assert not await three.ruth.has("talk-ask-unanswered")


async def test_a_helper_is_not_waited_for_by_a_clock_when_a_parent_says_nothing(three):
    await writes(three.ruth, three.ana, "How is he?")
    await three.town.passes(3 * DAY)
    assert not await three.ruth.has("talk-ask-unanswered")


async def test_who_has_blocked_the_bot_is_told_of_honestly_and_a_coordinator_finds_another_way(three):
    await writes(three.ruth, three.ana, "Good morning")
    three.ana.phone.delete_account()
    await three.ruth.says("Are you all right?")
    await three.ruth.says("I am worried")
    assert (await three.ruth.sees("talk-lost")).text.values["why"] == "unreachable"
    assert counted(await three.cleo.screens(), "asks-call") <= 1
    assert await three.cleo.has("talk-ask-unreachable")


async def test_what_waits_is_taken_back_when_the_other_one_takes_a_break_and_the_sender_is_told(three):
    await till(three.town, 22)
    await writes(three.ruth, three.ana, "For the morning")
    await three.ana.from_home("people-settings-button")
    await three.ana.says("stop")
    await till(three.town, 10, 25)
    assert phones_with(three, "For the morning") == set()
    assert (await three.ruth.sees("talk-lost")).text.values["why"] == "away"


async def test_on_a_phone_that_others_look_at_a_message_is_one_plain_line_until_it_is_opened(three):
    eve = await ana_in(three.town, "Eve", only_me=False)
    await eve.from_home("pairing-waiting-button")
    await eve.taps("pairing-yes-button")
    await three.ruth.taps("pairing-yes-button")
    await eve.opens_everything()
    await writes(three.ruth, eve, "The results are here")
    line = eve.phone.last
    assert (line.text, line.labels) == ("You have a new message.", ["Open"])
    await eve.opens()
    assert eve.phone.chat.messages[line.id].text == "Ruth:\nThe results are here"
    three.ruth.phone.send_photo("Look")
    await three.town.settle()
    assert eve.phone.last.text == "You have a new message."
    await eve.opens()
    assert "photo" in heard(eve, "Look").content
    await eve.says("/hide")
    assert heard(eve, "results") is None
    assert heard(eve, "Look") is None


async def test_a_coordinator_sees_how_much_is_said_and_never_what(three):
    await writes(three.ana, three.ruth, "My secret fear")
    await three.town.passes(2 * DAY)
    await three.cleo.taps("talk-look-button")
    seen = heard(three.cleo, "Ana has written once")
    assert seen is not None
    assert "fear" not in seen.text


async def put_on_duty(three, who):
    """Cleo puts somebody on duty."""
    cleo, other = await three.cleo.person(), await who.person()
    await three.town.kith.database.write(lambda tx: rota.put_on_duty(tx, cleo, other.id))


async def test_who_is_written_to_is_not_named_as_who_is_there_meanwhile(three):
    await put_on_duty(three, three.ruth)
    await till(three.town, 20)
    await writes(three.ana, three.ruth, "Is this rash bad?")
    assert await three.ana.has("talk-late-nobody")
    assert not await three.ana.has("talk-late-duty")


async def test_nobody_is_named_as_there_who_is_asleep(three):
    await till(three.town, 23)
    await writes(three.ana, three.ruth, "Is this rash bad?")
    assert await three.ana.has("talk-late-nobody")
    assert not await three.ana.has("talk-late-duty")

"""What is told of somebody never reaches them, is not lost on the way, and is looked at by a person."""

from sqlalchemy import select

from bot.asks.store import ASKS
from bot.base.clock import DAY
from bot.base.transaction import Transaction
from tests.safety.heard import called_for
from tests.talk.people import heard, phones_with, replies, writes
from tests.talk.test_hours import till
from tests.talk.test_wishes import opens_more


async def reports(town):
    """(state, outcome) of every report there is."""

    def look(tx: Transaction):
        return [(row.state, row.outcome) for row in tx.all(select(ASKS).where(ASKS.c.kind == "talk.report"))]

    return await town.kith.database.read(look)


async def test_a_picture_on_the_report_form_goes_to_nobody_and_the_form_stays(three):
    await opens_more(three.ana, three.mo)
    await three.ana.taps("talk-report-button")
    three.ana.phone.send_photo("Look what he wrote to me")
    await three.town.settle()
    assert (await three.ana.last()).text.key == "talk-report-in-words"
    assert not any("Mo" in label for label in three.ana.phone.last.labels)
    await three.ana.says("He wrote that he waits outside")
    assert (await three.ana.last()).text.key == "talk-reported"
    await three.cleo.taps("talk-report-words-button")
    assert heard(three.cleo, "waits outside") is not None
    assert phones_with(three, "wrote to me") | phones_with(three, "waits outside") == {"Cleo"}


async def test_only_a_message_of_the_line_that_is_told_of_is_quoted(three):
    await writes(three.ruth, three.ana, "Between Ana and Ruth")
    await opens_more(three.ana, three.mo)
    await three.ana.taps("talk-report-button")
    await replies(three.ana, heard(three.ana, "Between Ana"), "Mo was rude")
    await three.cleo.taps("talk-report-words-button")
    assert heard(three.cleo, "Mo was rude") is not None
    assert phones_with(three, "Between Ana") == {"Ana"}


async def test_who_told_of_something_cannot_be_made_to_call_it_off(three):
    await writes(three.mo, three.ana, "Give me your address")
    await replies(three.ana, heard(three.ana, "your address"), "/report he insists")
    assert await reports(three.town) == [("open", None)]
    await three.cleo.taps("asks-on-it-button")
    await three.ana.taps("asks-never-mind-button")
    assert (await three.ana.last()).text.key == "asks-fine-told"
    assert await reports(three.town) == [("acknowledged", None)]


async def test_what_was_read_and_is_taken_back_leaves_a_line_by_which_it_can_be_reported(three):
    await writes(three.mo, three.ana, "Give me your address or else")
    await three.mo.taps("talk-take-back-button")
    assert phones_with(three, "or else") == set()
    assert heard(three.ana, "Mo took something back.") is not None
    await three.ana.taps("talk-report-button")
    await three.ana.says("He wanted my address")
    await three.cleo.taps("talk-report-words-button")
    assert heard(three.cleo, "He wanted my address") is not None


async def test_what_had_not_come_is_taken_back_without_a_trace(three):
    await till(three.town, 20)
    await writes(three.ana, three.ruth, "Never mind")
    await three.ana.taps("talk-take-back-button")
    await three.town.passes(DAY)
    assert not await three.ruth.has("talk-took-back")


async def test_where_what_is_told_sounds_like_danger_somebody_else_than_who_is_told_of_is_called(three):
    await opens_more(three.ana, three.ruth)
    await three.ana.taps("talk-report-button")
    await three.ana.says("She hit my baby and I am scared of her")
    assert "safety-ask-emergency" in await called_for(three.cleo)
    assert await called_for(three.ruth) == []

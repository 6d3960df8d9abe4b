"""Whoever is called writes to who asked: on their line, else in a few words while they are on it."""

import pytest
from sqlalchemy import select

from bot.asks import service
from bot.asks.store import ASKS
from bot.base.clock import HOUR, MINUTE
from bot.base.keys import KeyGone
from bot.base.outbox import OUTBOX, opened
from bot.people import erasing
from tests.safety.heard import EMERGENCY, HARD, TODAY, called_for
from tests.safety.test_rota import comes_to, puts_on_duty
from tests.stories.people import ana_in, cleo_in, is_in, paired, reads, ruth_in
from tests.stories.test_going import takes_a_break


async def test_her_nurse_writes_to_her_from_the_words_and_from_the_call(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await ruth.find("talk-open-button")
    await ruth.taps("safety-words-button")
    assert not await ruth.has("safety-words-no-line")
    await ruth.taps("talk-open-button")
    await ruth.says("Where are you now?")
    assert "Where are you now?" in "".join(await reads(ana))


async def cleo_on_it(town):
    """Cleo, and Ana whom she is on it for; the two have no line."""
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    await ana.says(EMERGENCY)
    await cleo.taps("asks-on-it-button")
    return cleo, ana


async def text_of(who):
    """All that stands on somebody's phone, as one."""
    return "\n".join(await reads(who))


async def test_before_one_is_on_it_nobody_writes_and_reads_when_it_will_go(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    await ana.says(EMERGENCY)
    await cleo.taps("safety-words-button")
    assert "Once you say that you are on it" in await text_of(cleo)
    with pytest.raises(LookupError):
        await cleo.find("asks-write-button")


async def test_who_is_on_it_without_a_line_writes_under_her_name_and_ana_answers(town):
    cleo, ana = await cleo_on_it(town)
    await cleo.taps("asks-write-button")
    assert (await cleo.says("Are you alone just now?")).text.key == "asks-wrote"
    assert "Cleo writes about what you asked for:\n\nAre you alone just now?" in await text_of(ana)
    await ana.taps("asks-answer-button")
    assert (await ana.says("He is asleep")).text.key == "asks-answered"
    assert "Ana answers:\n\nHe is asleep" in await text_of(cleo)
    await cleo.taps("asks-write-button")
    await cleo.says("I ring in five minutes")
    assert "I ring in five minutes" in await text_of(ana)


async def test_a_reply_to_it_goes_to_whoever_wrote_it(town):
    cleo, ana = await cleo_on_it(town)
    await cleo.taps("asks-write-button")
    await cleo.says("Are you alone just now?")
    ana.phone.say("yes, in the kitchen", reply_to=ana.phone.last.id)
    await town.settle()
    assert "yes, in the kitchen" in await text_of(cleo)


async def test_it_ends_when_the_ask_is_closed_and_ana_reads_so(town):
    cleo, ana = await cleo_on_it(town)
    await cleo.taps("asks-write-button")
    await cleo.says("I ring you now")
    await cleo.taps("back-button")
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-sorted-button")
    assert (await ana.taps("asks-answer-button")).text.key == "asks-reach-over"


async def test_what_she_answers_is_heard_like_everything(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    await ana.says(TODAY)
    await cleo.taps("asks-on-it-button")
    await cleo.taps("asks-write-button")
    await cleo.says("How are you just now?")
    await ana.taps("asks-answer-button")
    await ana.says(EMERGENCY)
    assert "safety-ask-emergency" in await called_for(cleo)
    assert EMERGENCY in await text_of(cleo)


async def test_whoever_passed_it_on_or_never_had_it_writes_nothing(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    ruth = await ruth_in(town, cleo)
    await puts_on_duty(cleo, ruth)
    await ana.taps("now-button")
    await ruth.taps("asks-on-it-button")
    await cleo.from_home("asks-list-button")
    await cleo.taps("asks-see-button")
    with pytest.raises(LookupError):
        await cleo.find("asks-write-button")
    await ruth.taps("asks-write-button")
    ask_id = (await town.kith.database.read(lambda tx: tx.all(select(ASKS))))[-1].id
    nurse = await ruth.person()
    await town.kith.database.write(lambda tx: service.hand_over(tx, ask_id, nurse.id))
    assert (await ruth.says("Hello?")).text.key != "asks-wrote"
    assert "Hello?" not in await text_of(ana)


async def test_while_another_is_on_it_nobody_is_told_that_they_could_write(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    ruth = await ruth_in(town, cleo)
    await puts_on_duty(cleo, ruth)
    await ana.says(EMERGENCY)
    await town.passes(10 * MINUTE)
    await ruth.taps("asks-on-it-button")
    await cleo.taps("safety-words-button")
    assert "You cannot write to Ana from here" in await text_of(cleo)


async def test_who_takes_a_break_is_not_answered_and_ana_reads_so(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    ruth = await ruth_in(town, cleo)
    await puts_on_duty(cleo, ruth)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await ruth.taps("asks-write-button")
    await ruth.says("Are you alone just now?")
    await takes_a_break(ruth, "week")
    assert (await ana.taps("asks-answer-button")).text.key == "asks-reach-over"


async def test_who_handed_it_on_is_answered_and_offered_nothing_that_is_not_theirs_any_more(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    ruth = await ruth_in(town, cleo)
    await puts_on_duty(cleo, ruth)
    await ana.says(EMERGENCY)
    await ruth.taps("asks-on-it-button")
    await ruth.taps("asks-write-button")
    await ruth.says("Are you alone just now?")
    ask = (await town.kith.database.read(lambda tx: tx.all(select(ASKS))))[-1]
    await town.kith.database.write(lambda tx: service.hand_over(tx, ask.id, ask.owner))
    await ana.taps("asks-answer-button")
    await ana.says("Yes, I am")
    shown = await ruth.sees("asks-word-back")
    assert [button.press for row in shown.rows for button in row] == ["asks.see"]


async def test_in_her_quiet_hours_what_is_not_urgent_is_kept_and_whoever_wrote_it_reads_until_when(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    await comes_to(town, 1, 15)
    await ana.says(HARD)
    await ana.taps("safety-gentle-yes-button")
    await cleo.taps("asks-on-it-button")
    await comes_to(town, 1, 23)
    await cleo.from_home("asks-list-button")
    await cleo.taps("asks-see-button")
    await cleo.taps("asks-write-button")
    assert (await cleo.says("Shall I ring at ten?")).text.key == "asks-wrote-later"
    assert "Shall I ring" not in await text_of(ana)


async def test_too_much_at_once_is_said_kindly_and_the_form_stays(town):
    cleo, ana = await cleo_on_it(town)
    await cleo.taps("asks-write-button")
    assert (await cleo.says("word " * 300)).text.key == "asks-reach-long"
    assert (await cleo.says("I ring you now")).text.key == "asks-wrote"
    assert "I ring you now" in await text_of(ana)


async def test_on_a_phone_that_others_look_at_it_comes_as_a_plain_line(town):
    cleo = await cleo_in(town)
    eve = await ana_in(town, "Eve", only_me=False)
    await eve.taps("now-button")
    await cleo.taps("asks-on-it-button")
    await cleo.taps("asks-write-button")
    await cleo.says("Is he with you?")
    assert eve.phone.last.text == "You have a new message."
    await eve.opens_everything()
    await eve.taps("asks-answer-button")


async def test_at_night_an_answer_about_what_can_wait_wakes_nobody_and_she_reads_when_it_is_read(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    await comes_to(town, 1, 15)
    await ana.says(TODAY)
    await cleo.taps("asks-on-it-button")
    await cleo.taps("asks-write-button")
    await cleo.says("I ring you tomorrow")
    await town.passes(5 * HOUR)
    await ana.taps("asks-answer-button")
    assert (await ana.says("I cannot sleep")).text.key == "asks-answered-later"
    assert "I cannot sleep" not in await text_of(cleo)
    await comes_to(town, 2, 9)
    assert "I cannot sleep" in await text_of(cleo)


@pytest.mark.parametrize("who", ["Ana", "Cleo"])
async def test_of_who_is_erased_nothing_is_kept_that_was_written_so(town, who):
    cleo, ana = await cleo_on_it(town)
    await cleo.taps("asks-write-button")
    await cleo.says("I ring you now")
    gone = {"Ana": ana, "Cleo": cleo}[who]
    person = await gone.person()
    await town.kith.database.write(lambda tx: erasing.erase(tx, person.id, by=person.id))

    def kept(tx):
        found = []
        for row in tx.all(select(OUTBOX).where(OUTBOX.c.key.like("ask-line:%"))):
            try:
                found.append(opened(tx, row).body)
            except KeyGone:
                continue
        return found

    assert await town.kith.database.read(kept) == [""]

"""Somebody complains, a coordinator whom it does not concern answers in time, and only a person closes it."""

import pytest

from bot.asks import service as asks
from bot.base import held
from bot.base.clock import HOUR, MINUTE
from bot.base.messages import Button, Text
from bot.people import erasing
from bot.safety.complaints import KIND, LETTERS_MAX, RULE
from tests.safety.complaining import (
    ANSWER,
    OUTSIDE,
    WORDS,
    answers,
    complains,
    dee_in,
    everything,
    lines,
    note,
    said_to,
    waiting,
)
from tests.safety.heard import EMERGENCY
from tests.stories.people import cleo_in, counted, is_in, paired, reads

# --- from the first word to the end ---


async def test_it_is_read_answered_and_closed_by_whoever_complains(town):
    cleo, ruth, ana = await paired(town)
    before = counted(await ruth.screens(), "asks-call")
    assert note(await complains(ana)) == "complaints-asked"
    await cleo.sees("asks-call")
    assert WORDS in await said_to(cleo)
    assert note(await ana.sees("complaints-where")) == "complaints-read"
    await cleo.taps("complaints-answer-button")
    assert (await cleo.says(ANSWER)).text.key == "complaints-answer-read-back"
    assert not await ana.has("complaints-answered")
    await cleo.taps("complaints-send-button")
    assert (await ana.sees("complaints-answered")).text.values["words"] == ANSWER
    assert len(await waiting(town)) == 1
    assert (await ana.taps("complaints-content-button")).text.key == "complaints-thanks"
    assert await waiting(town) == []
    assert counted(await ruth.screens(), "asks-call") == before
    assert all(WORDS not in words for words in await reads(ruth))


async def test_the_way_there_is_beside_my_data_and_where_one_has_left(town):
    ana = await is_in(town, "Ana")
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    await ana.taps("people-data-button")
    assert (await ana.taps("complaints-button")).text.key == "complaints-begin"
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    await ana.taps("people-leave-button")
    await ana.taps("people-leave-now-button")
    assert (await ana.taps("complaints-button")).text.key == "complaints-begin"


async def test_nothing_goes_anywhere_before_it_is_sent_and_after_an_hour_not_at_all(town):
    await cleo_in(town)
    ana = await is_in(town, "Ana")
    await ana.says("/complain")
    await ana.taps("complaints-about-button", concerns="service")
    assert (await ana.says(WORDS)).text.key == "complaints-read-back"
    assert await waiting(town) == []
    await town.passes(HOUR + MINUTE)
    await ana.taps("complaints-send-button")
    assert (await waiting(town), await lines(town)) == ([], [])


async def test_too_many_words_are_refused_and_can_be_written_again(town):
    await cleo_in(town)
    ana = await is_in(town, "Ana")
    await ana.says("/complain")
    await ana.taps("complaints-about-button", concerns="kith")
    await ana.says("x" * (LETTERS_MAX + 1))
    await ana.sees("complaints-length")
    await ana.says("It is slow")
    await ana.taps("complaints-send-button")
    assert len(await waiting(town)) == 1


async def test_whoever_needs_no_answer_takes_it_back(town):
    await cleo_in(town)
    ana = await is_in(town, "Ana")
    await complains(ana, "kith")
    await ana.taps("complaints-not-needed-button")
    assert await waiting(town) == []


async def test_nobody_reads_or_closes_what_another_said(town):
    cleo = await cleo_in(town)
    ana, fay = await is_in(town, "Ana"), await is_in(town, "Fay")
    await complains(ana, "service")
    _, take_back = await ana.find("complaints-not-needed-button")
    _, add = await ana.find("complaints-more-button")
    for button in (take_back, add):
        await fay.presses_again(fay.phone.last, button)
    assert len(await waiting(town)) == 1
    assert await said_to(cleo) == [WORDS]


async def test_no_other_way_of_closing_an_ask_closes_it(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    ask = (await waiting(town))[0]
    message, _ = await cleo.find("complaints-read-button")
    for tag, args in (("asks.close", (ask.id, "sorted")), ("safety.nothing", (ask.id,))):
        await cleo.presses_again(message, Button(Text("asks-done-button"), tag, *args))
    assert len(await waiting(town)) == 1


async def test_long_words_reach_whoever_reads_them_whole(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    words = f"{'She said it again. ' * 30}That is all"
    await complains(ana, "service", words)
    await cleo.taps("complaints-read-button")
    assert words in cleo.phone.last.text
    await cleo.taps("complaints-answer-button")
    await cleo.says(words)
    await cleo.taps("complaints-send-button")
    assert any(words in message.text for message in ana.phone.received)


async def test_danger_in_the_words_is_heard_first(town):
    _, ruth, ana = await paired(town)
    await ana.says("/complain")
    await ana.taps("complaints-about-button", concerns="service")
    await ana.says(EMERGENCY)
    await ana.sees("safety-emergency")
    await ruth.sees("asks-call")


async def test_a_second_one_of_the_same_joins_the_first_and_its_owner_hears_of_it(town):
    cleo, _, ana = await paired(town)
    await complains(ana)
    await town.passes(2 * MINUTE)
    await complains(ana, words="And again today")
    assert len(await waiting(town)) == 1
    await cleo.sees("asks-again")
    assert await said_to(cleo) == [WORDS, "And again today"]


async def test_more_can_be_added_and_everything_can_be_read_again(town):
    cleo, _, ana = await paired(town)
    await complains(ana)
    for more in ("two", "three", "four"):
        await ana.taps("complaints-more-button")
        await ana.says(more)
        await ana.taps("complaints-send-button")
    assert await said_to(cleo) == ["two", "three", "four"]
    screen = await cleo.taps("complaints-earlier-button")
    assert [line.values["words"] for line in screen.text.values["lines"].items] == [WORDS]
    await ana.says("/complain")
    await ana.taps("complaints-all-button")
    screen = await ana.taps("complaints-mine-button")
    assert [line.values["words"] for line in screen.text.values["lines"].items] == ["two", "three", "four"]


# --- whom it concerns ---


async def test_the_only_coordinator_never_reads_one_about_herself(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    screen = await complains(ana, "coordinator", "Cleo shouted")
    assert note(screen) == "complaints-nobody"
    assert OUTSIDE in ana.phone.last.text
    assert not await cleo.has("asks-call")
    await cleo.from_home("asks-list-button")
    await cleo.sees("asks-list-empty")
    ownerless = await town.kith.database.read(asks.without_owner)
    assert [ask.kind for ask in ownerless] == [KIND]
    dee = await dee_in(town, cleo)
    await dee.sees("asks-call")
    assert note(await ana.sees("complaints-where")) == "complaints-asked"


async def test_where_there_are_two_the_other_one_reads_it(town):
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    ana = await is_in(town, "Ana")
    await ana.says("/complain")
    await ana.taps("complaints-about-button", concerns="coordinator")
    await ana.taps("complaints-whom-button", who=await cleo.as_name())
    await ana.says("Cleo shouted")
    await ana.taps("complaints-send-button")
    assert "Cleo shouted" in await said_to(dee)
    assert not await cleo.has("asks-call")
    await cleo.from_home("asks-list-button")
    await cleo.sees("asks-list-empty")


async def test_whoever_does_not_know_the_name_is_read_by_none_of_them(town):
    cleo = await cleo_in(town)
    await dee_in(town, cleo)
    ana = await is_in(town, "Ana")
    await ana.says("/complain")
    await ana.taps("complaints-about-button", concerns="coordinator")
    await ana.taps("complaints-unknown-button")
    await ana.says("She shouted")
    assert note(await ana.taps("complaints-send-button")) == "complaints-nobody"


async def test_only_whoever_was_called_reads_the_words_and_each_look_is_in_the_audit(town):
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    await dee.from_home("asks-list-button")
    await dee.taps("asks-see-button")
    with pytest.raises(LookupError):
        await dee.find("complaints-read-button")
    message, button = await cleo.find("complaints-read-button")
    await dee.presses_again(dee.phone.last, button)
    assert all(WORDS not in words for words in await reads(dee))
    await cleo.presses_again(message, button)
    audit = await town.kith.database.read(
        lambda tx: tx._cursor.execute("SELECT actor FROM audit WHERE action = 'safety.complaint_read'").fetchall()
    )
    assert [actor for (actor,) in audit] == [(await cleo.person()).id]


async def test_staff_can_complain_too(town):
    cleo, ruth, _ = await paired(town)
    await complains(ruth, "service", "I have too many families")
    assert await said_to(cleo) == ["I have too many families"]


# --- what is kept ---


async def test_the_words_are_sealed_shown_in_my_data_and_gone_with_the_person(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    await answers(cleo)
    ana_id = (await ana.person()).id
    assert all(WORDS not in row.words and ANSWER not in row.words for row in await lines(town))
    parts = await town.kith.database.read(lambda tx: {part.name: part.records for part in held.of(tx, ana_id)})
    assert [one["words"] for one in parts["safety_complaints"]] == [WORDS, ANSWER]
    await town.kith.database.write(lambda tx: erasing.erase(tx, ana_id))
    assert (await lines(town), await waiting(town)) == ([], [])
    assert not [name for name, row in await everything(town) if WORDS in row or ANSWER in row]
    timers = await town.kith.database.read(
        lambda tx: tx._cursor.execute("SELECT id FROM timers WHERE rule = ? AND state = 'waiting'", (RULE,)).fetchall()
    )
    assert timers == []

"""A complaint's clock, an answer that is not enough, and wherever whoever complains is by then."""

import pytest

from bot.base.clock import DAY
from bot.base.messages import Button, Text
from bot.people import service as people
from bot.practice.stories import arrive
from tests.people.acting import acts_for
from tests.safety.complaining import OUTSIDE, WORDS, answers, complains, dee_in, note, reads_again, said_to, waiting
from tests.stories.people import cleo_in, is_in, paired, reads

# --- the clock ---


async def test_unread_for_three_open_days_the_next_coordinator_is_called_and_whoever_complains_knows(town):
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    await town.passes(6 * DAY)
    await dee.sees("asks-call")
    shown = await ana.sees("complaints-where")
    assert shown.text.values["note"].values["who"] == await dee.as_name()


async def test_without_an_answer_in_time_whoever_complains_reads_so_and_where_else_to_go(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    await cleo.taps("complaints-read-button")
    await town.passes(19 * DAY)
    assert not await ana.has("complaints-late")
    assert not await cleo.has("asks-follow-up")
    await town.passes(2 * DAY)
    await ana.sees("complaints-late")
    await cleo.sees("asks-follow-up")
    assert len(await waiting(town)) == 1


async def test_answered_in_time_nobody_reads_that_it_is_late(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    await answers(cleo)
    await town.passes(21 * DAY)
    assert not await ana.has("complaints-late")
    assert len(await waiting(town)) == 1


async def test_long_after_an_answer_a_person_may_close_it_and_not_before(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    await answers(cleo)
    await reads_again(cleo)
    with pytest.raises(LookupError):
        await cleo.find("complaints-close-button")
    (ask,) = await waiting(town)
    early = Button(Text("complaints-close-button"), "complaints.close", ask.id)
    await cleo.presses_again(cleo.phone.last, early)
    assert len(await waiting(town)) == 1
    await town.passes(25 * DAY)
    await reads_again(cleo)
    await cleo.taps("complaints-close-button")
    await ana.sees("complaints-closed-quiet")
    assert await waiting(town) == []


# --- it is not enough ---


async def test_not_content_somebody_else_answers(town):
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    await answers(cleo)
    screen = await ana.taps("complaints-not-content-button")
    assert screen.text.values["note"].values["who"] == await dee.as_name()
    assert OUTSIDE in ana.phone.last.text
    await dee.sees("asks-call")
    await answers(dee, "You are right.")
    assert (await ana.sees("complaints-answered")).text.values["words"] == "You are right."


async def test_not_content_where_nobody_else_is_there_it_stays_open_with_the_way_outside(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    await complains(ana, "service")
    await answers(cleo)
    assert note(await ana.taps("complaints-not-content-button")) == "complaints-nobody"
    assert [ask.owner for ask in await waiting(town)] == [None]


# --- wherever whoever complains is ---


async def test_after_leaving_one_can_complain_and_reads_the_answer(town):
    cleo, _, ana = await paired(town)
    ana_id = (await ana.person()).id
    await town.kith.database.write(lambda tx: people.leave(tx, people.get(tx, ana_id)))
    await complains(ana, "service")
    await answers(cleo)
    await ana.opens_everything()
    await ana.sees("complaints-answered")
    await ana.taps("complaints-content-button")
    assert await waiting(town) == []


async def test_leaving_takes_no_complaint_back(town):
    cleo, _, ana = await paired(town)
    await complains(ana)
    ana_id = (await ana.person()).id
    await town.kith.database.write(lambda tx: people.leave(tx, people.get(tx, ana_id)))
    assert len(await waiting(town)) == 1
    await answers(cleo)
    await ana.sees("complaints-answered")


async def test_who_only_acts_for_somebody_complains_by_settings_and_she_reads_nothing_of_it(town):
    cleo, _, ana = await paired(town)
    sam = await acts_for(town, ana)
    await sam.from_home("people-settings-button")
    await sam.taps("complaints-button")
    await sam.taps("complaints-about-button", concerns="service")
    await sam.says(WORDS)
    await sam.taps("complaints-send-button")
    assert await said_to(cleo) == [WORDS]
    assert all(WORDS not in words for words in await reads(ana))


async def test_on_a_shared_phone_the_answer_comes_as_a_plain_line(town):
    cleo = await cleo_in(town)
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.taps("people-later-button")
    await complains(ana, "service")
    await answers(cleo)
    assert ana.phone.last.text == "You have a new message."
    assert (await ana.opens()).text.key in ("complaints-answered", "complaints-where")


async def test_in_arabic_it_goes_the_same_way_with_the_english_beneath_what_is_grave(town):
    cleo = await cleo_in(town)
    ana = await town.moves_in("Ana")
    await arrive.agree(ana, "ar")
    await ana.taps("people-later-button")
    await arrive.only_me(ana)
    await ana.says("/complain")
    assert "What was not right?" in ana.phone.last.text
    await complains(ana, "service", "لم يكن هذا صحيحًا")
    assert await said_to(cleo) == ["لم يكن هذا صحيحًا"]
    assert note(await ana.sees("complaints-where")) == "complaints-read"

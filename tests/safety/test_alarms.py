"""Words that worry us bring a person, who alone can close what they opened and read the few words it is about."""

import logging

import pytest
from sqlalchemy import select

from bot.asks.store import ASKS
from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.messages import Lines
from bot.base.tables import metadata
from bot.people import erasing
from bot.practice.stories import arrive
from bot.safety.store import ALARMS
from handlers.reception import Reception
from tests.safety.heard import EMERGENCY, TODAY, called_for, seen
from tests.stories.people import cleo_in, counted, is_in, paired, reads, ruth_in


async def rows(town, table):
    return await town.kith.database.read(lambda tx: tx.all(select(table).order_by(table.c.id)))


async def in_clear(town, table):
    """The rows of a table as they lie on the disk, every value of them."""
    return [tuple(row) for row in await town.kith.database.read(lambda tx: tx.all(select(table)))]


async def alarms_open(town):
    """The asks for words that wait, each by its kind."""
    found = await rows(town, ASKS)
    return [row.kind for row in found if row.guarded and row.state != "closed"]


async def lines_of(who):
    lines = (await who.sees("safety-words")).text.values["lines"]
    assert isinstance(lines, Lines)
    return [line.values["words"] for line in lines.items if line.key == "safety-words-line"]


# --- one ask, whatever comes ---


async def test_more_words_join_the_ask_and_its_owner_hears_of_them(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await town.passes(2 * MINUTE)
    await ana.says("I want to die")
    assert await alarms_open(town) == ["safety.emergency"]
    await ruth.sees("asks-again")
    await ruth.taps("safety-words-button")
    assert await lines_of(ruth) == ["I want to die", "going to kill myself tonight"]
    assert (await seen(ana)).count("safety-emergency") == 2


async def test_whoever_writes_without_end_fills_nobodys_phone(town):
    _, ruth, ana = await paired(town)
    for _ in range(12):
        ana.phone.say(EMERGENCY)
    await town.settle()
    assert counted(await ruth.screens(), "asks-again") <= 2
    assert (await seen(ana)).count("safety-emergency") <= 2


async def test_what_gets_worse_is_called_from_its_beginning_once_more_within_minutes(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-duty-button")
    await cleo.taps("staff-put-on-duty-button", who=await nia.as_name())
    await ana.says(TODAY)
    await town.passes(3 * HOUR)
    assert await called_for(nia) == ["safety-ask-today"]
    await nia.taps("asks-on-it-button")
    await ana.says(EMERGENCY)
    assert await alarms_open(town) == ["safety.emergency"]
    assert await called_for(ruth) == ["safety-ask-today", "safety-ask-emergency"]
    await nia.sees("asks-again")
    await town.passes(11 * MINUTE)
    assert "safety-ask-emergency" in await called_for(nia)


async def test_words_beside_a_call_for_somebody_join_it_and_keep_it_from_being_called_off(town):
    _, ruth, ana = await paired(town)
    await ana.taps("now-button")
    await ruth.taps("asks-on-it-button")
    await ana.says(EMERGENCY)
    assert await alarms_open(town) == ["safety.emergency"]
    await ruth.sees("asks-again")
    assert (await ana.sees("safety-emergency")).text.values["note"].key == "safety-told-again"
    await ana.taps("asks-never-mind-button")
    await ana.taps("asks-safe-button")
    assert await alarms_open(town) == ["safety.emergency"]


async def test_who_taps_for_somebody_after_such_words_joins_what_is_open(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    assert (await ana.taps("now-button")).text.key == "safety-now"
    assert len([row for row in await rows(town, ASKS) if row.kind.startswith("safety.")]) == 1
    await ruth.taps("asks-on-it-button")
    await ana.taps("now-button")
    await ana.taps("safety-again-button")


# --- who closes it ---


@pytest.mark.parametrize("words", [EMERGENCY, TODAY])
async def test_it_was_a_joke_is_passed_on_and_closes_nothing(town, words):
    _, ruth, ana = await paired(town)
    await ana.says(words)
    await ana.says("I'm fine, it was a joke")
    await ana.opens_everything()
    assert (await ana.taps("asks-never-mind-button")).text.key == "asks-sure-all-the-same"
    assert (await ana.taps("asks-safe-button")).text.key == "asks-fine-told"
    await ruth.sees("asks-says-fine")
    assert len(await alarms_open(town)) == 1


@pytest.mark.parametrize(("words", "answer"), [(EMERGENCY, "safety-now"), (TODAY, "safety-today")])
async def test_who_would_like_the_calling_to_go_on_sees_where_it_is(town, words, answer):
    _, ruth, ana = await paired(town)
    await ana.says(words)
    await ana.taps("asks-never-mind-button")
    assert (await ana.taps("asks-keep-calling-button")).text.key == answer
    assert len(await called_for(ruth)) == 1


async def test_leaving_and_being_erased_close_nothing_either(town):
    _, _, ana = await paired(town)
    await ana.says(TODAY)
    ana_id = (await ana.person()).id
    await town.kith.database.write(lambda tx: erasing.erase(tx, ana_id))
    assert await alarms_open(town) == ["safety.today"]
    assert await rows(town, ALARMS) == []


async def test_nobody_answers_and_it_goes_on_being_called(town):
    cleo, _, ana = await paired(town)
    await ana.says(EMERGENCY)
    await town.passes(2 * HOUR)
    await ana.sees("asks-nobody-yet")
    before = counted(await cleo.screens(), "asks-call")
    await town.passes(HOUR)
    assert counted(await cleo.screens(), "asks-call") > before
    assert await alarms_open(town) == ["safety.emergency"]


async def test_after_it_was_closed_new_words_open_another(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ruth.taps("safety-words-button")
    await ruth.taps("asks-on-it-button")
    await ruth.taps("asks-done-button")
    await ruth.taps("asks-sorted-button")
    await town.passes(HOUR)
    await ana.says(EMERGENCY)
    assert await alarms_open(town) == ["safety.emergency"]


# --- who reads what ---


async def test_only_who_was_called_reads_the_words_and_each_look_is_kept(town):
    cleo, ruth, ana = await paired(town)
    nia, mo = await ruth_in(town, cleo, "Nia"), await is_in(town, "Mo")
    await ana.says(EMERGENCY)
    message, button = await ruth.find("safety-words-button")
    for other in (cleo, nia, mo, ana):
        await other.presses_again(other.phone.last, button)
        assert not await other.has("safety-words")
    await ruth.presses_again(message, button)
    assert "kill myself" in "".join(await reads(ruth))


async def test_a_coordinator_sees_that_it_waits_and_once_she_has_it_the_words(town):
    cleo, dee = await cleo_in(town), await town.moves_in("Dee")
    await arrive.helper(cleo, dee, "coordinator")
    ana = await is_in(town, "Ana")
    await ana.says(EMERGENCY)
    assert await called_for(dee) == []
    await dee.from_home("asks-list-button")
    await dee.taps("asks-see-button", who=await ana.as_name())
    with pytest.raises(LookupError):
        await dee.find("safety-words-button")
    await dee.taps("asks-on-it-button")
    await dee.taps("safety-words-button")
    assert await lines_of(dee)


async def test_a_nurse_who_does_not_work_here_any_more_reads_nothing(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    message, button = await ruth.find("safety-words-button")
    await ruth.from_home("people-settings-button")
    await ruth.taps("people-pause-or-leave-button")
    await ruth.taps("people-leave-button")
    await ruth.taps("people-leave-now-button")
    await ruth.presses_again(message, button)
    assert not await ruth.has("safety-words")


async def test_for_whom_a_companion_acts_is_told_to_whoever_is_called(town):
    cleo, _, ana = await paired(town)
    ben = await town.moves_in("Ben")
    await arrive.companion(ana, ben)
    await ben.says(EMERGENCY)
    await cleo.taps("safety-words-button")
    acts = (await cleo.sees("safety-words-of-companion")).text.values["lines"].items[0]
    assert acts.values["who"] == await ana.as_name()


async def test_the_words_lie_sealed_and_are_let_go_of_a_while_after_it_was_closed(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    assert "kill" not in "".join(row.words for row in await rows(town, ALARMS))
    message, button = await ruth.find("safety-words-button")
    await ruth.taps("safety-words-button")
    await ruth.taps("asks-on-it-button")
    await ruth.taps("asks-done-button")
    await ruth.taps("asks-sorted-button")
    await town.passes(13 * DAY)
    await ruth.presses_again(message, button)
    assert await lines_of(ruth) == ["going to kill myself tonight"]
    await town.passes(2 * DAY)
    await ruth.presses_again(message, button)
    assert await ruth.has("safety-words-gone")
    assert [row.words for row in await rows(town, ALARMS)] == [""]


# --- phones that others look at ---


async def test_on_a_phone_that_others_look_at_numbers_stand_open_and_the_rest_behind_a_plain_line(town):
    cleo = await cleo_in(town)
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.says(TODAY)
    shown = "".join(await reads(ana))
    assert "You have a new message." in shown
    assert "Samaritans" not in shown
    await town.passes(HOUR)
    await ana.says(EMERGENCY)
    assert "999" in "".join(await reads(ana))
    await cleo.taps("asks-on-it-button")
    assert not await ana.has("asks-seen")
    await ana.taps("people-hide-button")
    assert "999" not in "".join(await reads(ana))


async def test_what_whoever_wrote_reads_says_who_sees_which_words_and_none_of_them(town):
    _, _, ana = await paired(town)
    await ana.says(EMERGENCY)
    await ana.says(TODAY)
    answers = [message.text for message in ana.phone.received if "Samaritans" in message.text]
    assert answers
    for answer in answers:
        assert "sees the few words of your message" in answer
        assert "kill" not in answer
        assert "better off" not in answer


async def test_no_log_and_no_table_holds_the_words(town, caplog, monkeypatch):
    caplog.set_level(logging.INFO)
    _, ruth, ana = await paired(town)

    def broken(_reception, _turn, _words):
        raise ValueError("it breaks")

    monkeypatch.setattr(Reception, "_said", broken)
    for words in (EMERGENCY, TODAY):
        await ana.says(words)
    await ruth.taps("safety-words-button")
    kept = [repr(row) for table in metadata.sorted_tables for row in await in_clear(town, table)]
    assert len(caplog.records) > 0
    assert len(kept) > 0
    for few in ("kill myself", "better off"):
        assert few not in caplog.text
        assert few not in "".join(kept)
    caplog.clear()

"""Whoever is told of on a line does not answer for who told it, while a person looks at it."""

import pytest

from bot.asks import service as asks
from bot.base.clock import HOUR
from tests.safety.heard import EMERGENCY, TODAY, called_for
from tests.safety.test_rota import puts_on_duty
from tests.stories.people import reads
from tests.talk.people import heard, replies, writes
from tests.talk.test_hours import till


async def ruth_is_on_it(three):
    """Ana needs somebody now, and Ruth says that she is on it."""
    await three.ana.says("/now")
    await three.ruth.taps("asks-on-it-button")
    assert await three.ana.has("asks-seen")


async def she_reads_who_is_asked_now(three):
    """Somebody else was called, and Ana reads so. Ruth cannot say any more that it is done."""
    assert "safety-ask-now" in await called_for(three.cleo)
    seen = await three.ana.sees("asks-asked-too")
    assert seen.text.values["who"] == await three.cleo.as_name()
    await three.ruth.taps("asks-done-button")
    assert not await three.ruth.has("asks-what-became")


async def test_whom_ana_reported_on_her_line_is_not_called_for_her(three):
    await writes(three.ruth, three.ana, "Tell nobody of this")
    await replies(three.ana, heard(three.ana, "Tell nobody"), "/report")
    await three.ana.says(EMERGENCY)
    assert await called_for(three.ruth) == []
    assert "safety-ask-emergency" in await called_for(three.cleo)


async def test_whom_she_wrote_nothing_of_is_called_as_ever(three):
    await writes(three.mo, three.ana, "Give me your address")
    await replies(three.ana, heard(three.ana, "your address"), "/report")
    await three.ana.says(EMERGENCY)
    assert await called_for(three.ruth) == ["safety-ask-emergency"]


async def owners(three):
    """Who has each open ask about Ana, by name."""
    ana = await three.ana.person()
    found = await three.town.kith.database.read(lambda tx: asks.concerning(tx, ana.id))
    names = {(await who.person()).id: who.name for who in (three.cleo, three.ruth, three.ana, three.mo)}
    return {ask.kind: names.get(ask.owner or 0) for ask in found}


async def reports_ruth(three):
    await three.ana.from_home("talk-write-button")
    await three.ana.taps("talk-open-button", who=await three.ruth.as_name())
    await three.ana.taps("talk-more-button")
    await three.ana.taps("talk-report-button")
    await three.ana.says("She shouts at me")


async def blocks_ruth(three):
    await three.ana.from_home("talk-write-button")
    await three.ana.taps("talk-open-button", who=await three.ruth.as_name())
    await three.ana.taps("talk-more-button")
    await three.ana.taps("talk-block-button")
    await three.ana.taps("talk-block-yes-button")


@pytest.mark.parametrize("tells", [reports_ruth, blocks_ruth], ids=lambda tells: tells.__name__)
@pytest.mark.parametrize("is_on_it", [True, False])
async def test_what_ruth_had_of_anas_is_called_for_the_next_at_once(three, tells, is_on_it):
    await three.ana.says(TODAY)
    await three.ana.says("/home")
    await three.ana.from_home("checkins-pulse-tell-button")
    await three.ana.taps("checkins-pulse-button", word="very_hard")
    if is_on_it:
        await three.ruth.taps("asks-on-it-button")
    found = await owners(three)
    assert (found["safety.today"], found["checkins.pulse"]) == ("Ruth", "Ruth")
    await tells(three)
    assert "Ruth" not in (await owners(three)).values()
    assert "safety-ask-today" in await called_for(three.cleo)
    await three.ana.sees("asks-asked-too")
    await three.cleo.taps("asks-on-it-button")
    assert not any(screen.text.key == "asks-somebody-is-on-it" for screen in await three.ruth.screens())


async def test_what_waits_for_an_answer_on_her_line_goes_to_the_coordinator_too(three):
    await writes(three.ana, three.ruth, "Is this right?")
    await three.town.passes(25 * HOUR)
    assert (await owners(three))["talk.unanswered"] == "Ruth"
    await reports_ruth(three)
    assert (await owners(three))["talk.unanswered"] == "Cleo"


@pytest.mark.parametrize("told", [True, False])
async def test_whom_she_reported_is_never_named_to_her_as_on_duty(three, told):
    await puts_on_duty(three.cleo, three.ruth)
    if told:
        await reports_ruth(three)
    await till(three.town, 20)
    await writes(three.ana, three.mo, "Are you awake?")
    assert await three.ana.has("talk-late")
    assert ("Ruth is on duty" in "".join(await reads(three.ana))) == (not told)


async def test_what_her_nurse_is_on_goes_to_another_when_ana_blocks_her(three):
    await ruth_is_on_it(three)
    await writes(three.ana, three.ruth)
    await three.ana.taps("talk-more-button")
    await three.ana.taps("talk-block-button")
    await three.ana.taps("talk-block-yes-button")
    await she_reads_who_is_asked_now(three)


async def test_and_when_ana_reports_her(three):
    await writes(three.ruth, three.ana, "Tell nobody of this")
    await ruth_is_on_it(three)
    await replies(three.ana, heard(three.ana, "Tell nobody"), "/report")
    await she_reads_who_is_asked_now(three)


async def test_and_when_it_is_she_who_reports_ana(three):
    await writes(three.ana, three.ruth, "I know where you live")
    await ruth_is_on_it(three)
    await replies(three.ruth, heard(three.ruth, "where you live"), "/report")
    await she_reads_who_is_asked_now(three)

"""Whoever is told of on a line does not answer for who told it, while a person looks at it."""

from tests.safety.heard import EMERGENCY, called_for
from tests.talk.people import heard, replies, writes


async def ruth_is_on_it(three):
    """Ana needs somebody now, and Ruth says that she is on it."""
    await three.ana.says("/now")
    await three.ruth.taps("asks-on-it-button")
    assert await three.ana.has("asks-seen")


async def she_reads_who_is_asked_now(three):
    """Somebody else was called, and Ana reads so. Ruth cannot say any more that it is done."""
    assert await called_for(three.cleo) == ["safety-ask-now"]
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

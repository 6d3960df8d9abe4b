"""Whoever is told of on a line does not answer for who told it, while a person looks at it."""

from tests.safety.heard import EMERGENCY, called_for
from tests.talk.people import heard, replies, writes


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

"""Whoever is called for words writes to who wrote them where there is a line, and else reads that there is none."""

import pytest

from tests.safety.heard import EMERGENCY
from tests.stories.people import cleo_in, is_in, paired, reads


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


async def test_who_has_no_line_to_her_reads_that_there_is_none(town):
    cleo, ana = await cleo_in(town), await is_in(town, "Ana")
    await ana.says(EMERGENCY)
    await cleo.taps("asks-on-it-button")
    await cleo.taps("safety-words-button")
    await cleo.sees("safety-words-no-line")
    with pytest.raises(LookupError):
        await cleo.find("talk-open-button")

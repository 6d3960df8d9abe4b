"""Words of danger from somebody who acts for a parent, or once did: her own nurse thinks of her."""

import pytest
from sqlalchemy import select

from bot.asks.store import ASKS
from bot.practice.stories import arrive
from tests.people.acting import her_list
from tests.safety.heard import EMERGENCY, TODAY, called_for, seen
from tests.stories.people import paired


async def with_ben(town, *, ended=False):
    """Cleo, Ruth, Ana and Ben, who acts for Ana, or did until she ended it."""
    cleo, ruth, ana = await paired(town)
    ben = await town.moves_in("Ben")
    await arrive.companion(ana, ben)
    if ended:
        await her_list(ana)
        await ana.taps("people-companion-end-button")
    return cleo, ruth, ana, ben


async def families_looked_after(town):
    rows = await town.kith.database.read(lambda tx: tx.all(select(ASKS)))
    return [(row.about, row.asked_by) for row in rows if row.kind == "safety.family"]


@pytest.mark.parametrize("ended", [False, True])
async def test_her_own_nurse_is_called_and_neither_of_the_two_hears_of_it(town, ended):
    _, ruth, ana, ben = await with_ben(town, ended=ended)
    await ben.says(EMERGENCY)
    await ben.says(EMERGENCY)
    assert await called_for(ruth) == ["safety-ask-family"]
    assert await families_looked_after(town) == [((await ana.person()).id, None)]
    await ruth.taps("asks-on-it-button")
    await ruth.taps("asks-done-button")
    await ruth.taps("asks-sorted-button")
    for who in (ana, ben):
        assert not {"safety-ask-family", "asks-seen", "asks-closed"} & set(await seen(who))


@pytest.mark.parametrize("ended", [False, True])
async def test_who_reads_the_words_reads_whom_to_think_of_first(town, ended):
    cleo, _, ana, ben = await with_ben(town, ended=ended)
    await ben.says(EMERGENCY)
    await cleo.taps("safety-words-button")
    acts = (await cleo.sees("safety-words-of-companion")).text.values["lines"].items[0]
    assert (acts.key, acts.values["who"]) == ("safety-words-acts", await ana.as_name())


async def test_her_nurse_does_not_read_what_he_wrote(town):
    _, ruth, _, ben = await with_ben(town)
    await ben.says(EMERGENCY)
    with pytest.raises(LookupError):
        await ruth.find("safety-words-button")


async def test_heavy_words_of_his_call_nobody_for_her(town):
    _, ruth, _, ben = await with_ben(town)
    await ben.says(TODAY)
    assert await called_for(ruth) == []

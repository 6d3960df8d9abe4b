"""What somebody looked at before another's act: the store itself moves it no more."""

from bot.pairing.store import endings, pairings
from tests.pairing.endings import prepares, stands
from tests.pairing.town import Town


async def test_a_proposal_that_changed_since_it_was_loaded_is_not_moved(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Ruth", "nurse")
    await town.parent("Ana")
    (before,) = await town.pairings()
    await town.taps("Ana", "pairing-no-button")
    assert not await town.do(lambda tx: pairings.move(tx, before, "active"))
    assert (await town.pairings())[0].state == "declined"


async def test_an_ending_that_changed_since_it_was_loaded_is_not_moved(paired: Town) -> None:
    before = await stands(paired)
    await prepares(paired, "Ana")
    assert not await paired.do(lambda tx: endings.move(tx, before, "agreed"))
    assert (await stands(paired)).state == "asking"

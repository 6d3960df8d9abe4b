"""How many calls were needed and how many were nothing is told in numbers, and nobody is named."""

from bot.base.clock import DAY
from tests.safety.heard import EMERGENCY, TODAY
from tests.stories.conftest import town
from tests.stories.people import paired, reads

__all__ = ["town"]


async def was_nothing(ruth):
    await ruth.taps("asks-on-it-button")
    await ruth.taps("safety-words-button")
    await ruth.taps("safety-nothing-button")
    await ruth.taps("safety-nothing-sure-button")


async def was_sorted(ruth):
    await ruth.taps("asks-on-it-button")
    await ruth.taps("asks-done-button")
    await ruth.taps("asks-sorted-button")


async def counted(cleo):
    """What Cleo reads when she has it counted, one line each."""
    await cleo.from_home("asks-list-button")
    await cleo.taps("asks-counts-button")
    return cleo.phone.last.text


async def test_alarms_are_counted_by_kind_and_end_for_a_month_and_nobody_is_named(town):
    cleo, ruth, ana = await paired(town)
    assert "nothing called anybody" in await counted(cleo)
    await ana.says(EMERGENCY)
    await was_nothing(ruth)
    await ana.says(EMERGENCY)
    await was_sorted(ruth)
    await ana.says(TODAY)
    told = await counted(cleo)
    assert "Words of danger: 2, sorted: 1, false alarms: 1" in told
    assert "Words that worry: 1, still open: 1" in told
    assert not any(name in told for name in ("Ana", "Ruth"))
    await town.passes(31 * DAY)
    assert "Words of danger" not in await counted(cleo)


async def test_a_nurse_counts_nothing(town):
    _, ruth, ana = await paired(town)
    await ana.says(TODAY)
    await ruth.from_home("asks-list-button")
    assert "Count what there was" not in "".join(await reads(ruth))

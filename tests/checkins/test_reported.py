"""Whoever is reported does not answer for who reported them, while a person looks at it."""

from bot.asks import service as asks
from bot.checkins import asking
from tests.checkins.test_after import met
from tests.checkins.town import Meetings


async def in_danger(merevale: Meetings) -> str:
    """Ana calls for somebody now; the name of whom that reaches."""
    await merevale.presses("Ana", "safety.now")
    (ask,) = [one for one in await merevale.asks() if one.kind == "safety.now"]
    return next(name for name, person_id in merevale.ids.items() if person_id == ask.owner)


async def test_a_nurse_whom_ana_reported_is_not_called_when_ana_needs_somebody(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "unsafe")
    assert await in_danger(merevale) == "Cleo"


async def test_nor_may_she_read_or_take_what_she_was_called_for_before(merevale: Meetings) -> None:
    await met(merevale)
    assert await in_danger(merevale) == "Ruth"
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "other")
    (ask,) = [one for one in await merevale.asks() if one.kind == "safety.now"]
    assert not await merevale.do(lambda tx: asks.may_act(tx, ask, merevale.ids["Ruth"]))


async def test_it_goes_to_the_next_at_once_and_ana_reads_that(merevale: Meetings) -> None:
    await met(merevale)
    assert await in_danger(merevale) == "Ruth"
    (ask,) = [one for one in await merevale.asks() if one.kind == "safety.now"]
    await merevale.presses("Ruth", "asks.mine", ask.id)
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "other")
    assert await in_danger(merevale) == "Cleo"
    assert (await merevale.keys("Ana"))[-1] == "asks-asked-too"


async def test_and_it_does_not_stay_with_her_until_its_time_is_over(merevale: Meetings) -> None:
    await met(merevale)
    assert await in_danger(merevale) == "Ruth"
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "unsafe")
    (ask,) = [one for one in await merevale.asks() if one.kind == "safety.now"]
    assert ask.owner == merevale.ids["Cleo"]


async def test_once_it_was_looked_at_she_answers_for_her_again(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "other")
    (ask,) = [one for one in await merevale.asks() if one.kind == asking.WRONG]
    await merevale.presses("Cleo", "asks.close", ask.id, "sorted")
    assert await in_danger(merevale) == "Ruth"

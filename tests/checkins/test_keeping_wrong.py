"""While somebody looks at what was not right between two nobody else is asked about them; afterwards somebody is."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR
from tests.checkins.several import opens, takes
from tests.checkins.town import NURSE, Meetings, at

UNBOOKED, WRONG = "checkins.unbooked", "checkins.wrong"


async def waiting(town: Meetings) -> list[tuple[str, str]]:
    return [one for one in await town.asked() if one[0] in (UNBOOKED, WRONG)]


@pytest.fixture
async def merevale(merevale: Meetings) -> Meetings:
    """Ana and Ruth met once; since then the time for a meeting went by, and Ruth is asked how things are."""
    for name in ("Ana", "Ruth"):
        await merevale.taps(name, "checkins-plan-yes-button")
    await merevale.book(slot=at(11, 26))
    await merevale.until(at(11, 26, 12))
    for name in ("Ana", "Ruth"):
        await merevale.presses(name, "checkins.say", 1, 0, "met")
    await merevale.until(at(12, 9))
    assert await waiting(merevale) == [(UNBOOKED, "Ruth")]
    return merevale


@pytest.mark.parametrize("name", ["Ana", "Ruth"])
@pytest.mark.parametrize("why", ["other", "unsafe"])
async def test_what_ruth_was_asked_before_is_closed_and_a_coordinator_alone_looks(
    merevale: Meetings, name: str, why: str
) -> None:
    await merevale.presses(name, "checkins.wrong_is", 1, 0, why)
    about_them = [(kind, who) for kind, who in await merevale.asked() if kind.startswith("checkins.")]
    assert [who in ("Cleo", "Dee") for _, who in about_them] == [True]


async def test_ruth_reads_that_it_is_closed_and_nothing_of_why(merevale: Meetings) -> None:
    before = await merevale.keys("Ruth")
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "other")
    assert (await merevale.keys("Ruth"))[len(before) :] == ["asks-needs-nothing-more"]
    assert (await merevale.messages("Ruth"))[-1].text.values["what"].key == "checkins-ask-unbooked"


async def test_once_a_person_has_looked_it_is_asked_anew_within_two_days_and_once(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "other")
    await merevale.until(merevale.clock.now() + 10 * DAY)
    ((kind, who),) = await waiting(merevale)
    assert (kind, who in ("Cleo", "Dee")) == (WRONG, True)
    (ask,) = [one for one in await merevale.asks() if one.kind == WRONG]
    await merevale.do(lambda tx: asks.close(tx, ask.id, ask.owner, "sorted"))
    assert await waiting(merevale) == []
    await merevale.until(merevale.clock.now() + DAY + 3 * HOUR)
    assert await waiting(merevale) == [(UNBOOKED, "Ruth")]


async def test_where_two_things_are_looked_at_the_first_to_be_closed_changes_nothing(merevale: Meetings) -> None:
    for name in ("Ana", "Ruth"):
        await merevale.presses(name, "checkins.wrong_is", 1, 0, "other")
    first, second = [one for one in await merevale.asks() if one.kind == WRONG]
    await merevale.do(lambda tx: asks.close(tx, first.id, first.owner, "sorted"))
    await merevale.until(merevale.clock.now() + 3 * DAY)
    assert [kind for kind, _ in await waiting(merevale)] == [WRONG]
    await merevale.do(lambda tx: asks.close(tx, second.id, second.owner, "sorted"))
    await merevale.until(merevale.clock.now() + 2 * DAY)
    assert await waiting(merevale) == [(UNBOOKED, "Ruth")]


async def test_what_was_not_right_at_a_meeting_for_several_of_ruth_s_is_waited_for_too(merevale: Meetings) -> None:
    group = await opens(merevale, slot=at(12, 10))
    await takes(merevale, "Ana", group)
    await merevale.until(at(12, 10, 15))
    assert [kind for kind, _ in await waiting(merevale)] == [UNBOOKED]
    await merevale.presses("Ana", "checkins.group_wrong_is", group.id, 0, "other")
    assert [kind for kind, _ in await waiting(merevale)] == [WRONG]


async def test_of_two_who_are_not_together_any_more_nobody_is_asked_afterwards(merevale: Meetings) -> None:
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "other")
    (ask,) = [one for one in await merevale.asks() if one.kind == WRONG]
    await merevale.do(lambda tx: asks.close(tx, ask.id, ask.owner, "sorted"))
    assert await merevale.timers("checkins.rhythm") == []

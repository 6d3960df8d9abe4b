"""No family is forgotten: times are offered when a meeting is expected, and a person looks when none came of it."""

import pytest

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.checkins import keeping, planning
from bot.people import profiles
from bot.people import service as people
from tests.checkins.town import NURSE, Meetings, at

UNBOOKED = "checkins.unbooked"
OFFER = "checkins-time-to-meet"


async def agreed(town: Meetings) -> None:
    for name in ("Ana", "Ruth"):
        await town.taps(name, "checkins-plan-yes-button")


async def offers(town: Meetings, name: str = "Ana") -> int:
    return (await town.keys(name)).count(OFFER)


async def asked(town: Meetings) -> list[tuple[str, str]]:
    return [one for one in await town.asked() if one[0] == UNBOOKED]


async def test_times_are_offered_to_the_parent_once_when_a_meeting_is_expected(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.until(merevale.clock.now() + 2 * DAY)
    assert await offers(merevale) == 1
    assert await offers(merevale, "Ruth") == 0
    await merevale.until(merevale.clock.now() + 4 * DAY)
    assert await offers(merevale) == 1
    assert await asked(merevale) == []


async def test_whoever_has_a_meeting_booked_is_offered_nothing(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.book()
    await merevale.until(at(12, 1, 9))
    assert await offers(merevale) == 0
    assert await asked(merevale) == []


async def test_while_a_time_is_asked_for_nothing_is_offered_or_asked_and_afterwards_soon(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.presses("Ana", "checkins.book", NURSE)
    await merevale.says("Ana", "in 9 days at 20:00")
    await merevale.taps("Ana", "checkins-typed-yes-button")
    before = await offers(merevale)
    await merevale.until(merevale.clock.now() + 8 * DAY)
    assert (await offers(merevale), await asked(merevale)) == (before, [])
    await merevale.until(merevale.clock.now() + 3 * DAY)
    assert await asked(merevale) == [(UNBOOKED, "Ruth")]


async def test_when_the_time_went_by_without_a_meeting_the_nurse_asks_how_they_are(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.until(merevale.clock.now() + 8 * DAY)
    assert await asked(merevale) == [(UNBOOKED, "Ruth")]
    assert await offers(merevale) == 2


async def test_a_meeting_that_is_booked_settles_it_and_it_is_asked_anew_only_for_another_time(
    merevale: Meetings,
) -> None:
    await agreed(merevale)
    await merevale.until(merevale.clock.now() + 8 * DAY)
    await merevale.book(slot=at(12, 8))
    assert await asked(merevale) == []
    await merevale.presses("Ana", "checkins.cancel", 1, 0)
    await merevale.until(at(12, 8, 12))
    assert await asked(merevale) == [(UNBOOKED, "Ruth")]
    assert [ask.state for ask in await merevale.asks() if ask.kind == UNBOOKED] == ["open"]


async def test_a_plan_that_nobody_answers_is_not_forgotten(merevale: Meetings) -> None:
    await merevale.until(merevale.clock.now() + 13 * DAY)
    assert await asked(merevale) == []
    await merevale.until(merevale.clock.now() + 3 * DAY)
    assert await asked(merevale) == [(UNBOOKED, "Ruth")]
    assert await offers(merevale) == 0


async def test_a_plan_that_nobody_answers_is_asked_after_again_once_somebody_has_looked(merevale: Meetings) -> None:
    await merevale.until(merevale.clock.now() + 16 * DAY)
    (ask,) = [one for one in await merevale.asks() if one.kind == UNBOOKED]
    await merevale.do(lambda tx: keeping.settle(tx, NURSE, ask.owner))
    assert await asked(merevale) == []
    await merevale.until(merevale.clock.now() + 21 * DAY)
    assert len(await asked(merevale)) == 1


async def test_after_a_loss_and_during_a_break_nothing_is_offered_or_asked(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.until(merevale.clock.now() + 8 * DAY)
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await asked(merevale) == []
    await merevale.until(merevale.clock.now() + 30 * DAY)
    assert (await offers(merevale), await asked(merevale)) == (2, [])


async def test_during_a_break_of_the_parent_she_is_left_alone_and_after_it_she_is_not_forgotten(
    merevale: Meetings,
) -> None:
    await agreed(merevale)
    await merevale.pauses("Ana", merevale.clock.now() + 20 * DAY)
    await merevale.until(merevale.clock.now() + 19 * DAY)
    assert (await offers(merevale), await asked(merevale)) == (0, [])
    await merevale.comes_back("Ana")
    await merevale.until(merevale.clock.now() + 9 * DAY)
    assert await offers(merevale) > 0


@pytest.mark.parametrize(("name", "why"), [("Ana", "unsafe"), ("Ana", "other"), ("Ruth", "other")])
async def test_while_somebody_looks_at_what_was_not_right_nobody_is_pressed_to_meet(
    merevale: Meetings, name: str, why: str
) -> None:
    await agreed(merevale)
    await merevale.book(slot=at(11, 27))
    await merevale.until(at(11, 27, 15))
    await merevale.presses(name, "checkins.wrong_is", 1, 0, why)
    before = await offers(merevale)
    await merevale.until(at(12, 20))
    assert (await offers(merevale), await asked(merevale)) == (before, [])
    (ask,) = [one for one in await merevale.asks() if one.kind in ("checkins.unsafe", "checkins.wrong")]
    await merevale.do(lambda tx: asks.close(tx, ask.id, ask.owner, "sorted"))
    await merevale.until(at(12, 30))
    assert await offers(merevale) > before
    assert [kind for kind, _ in await asked(merevale)] == [UNBOOKED]


async def test_who_calls_for_help_is_left_alone_and_so_is_what_was_asked_before(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.until(merevale.clock.now() + 8 * DAY)
    assert await asked(merevale) == [(UNBOOKED, "Ruth")]
    before = await offers(merevale)
    await merevale.presses("Ana", "safety.now")
    assert await asked(merevale) == []
    await merevale.until(merevale.clock.now() + 20 * DAY)
    assert (await offers(merevale), await asked(merevale)) == (before, [])


async def test_a_birth_is_followed_at_once(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.book(slot=at(12, 1))
    await merevale.until(at(12, 1, 15))
    for name in ("Ana", "Ruth"):
        await merevale.presses(name, "checkins.say", 1, 0, "met")
    before = await offers(merevale)
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "baby", "2026-12-01"))
    await merevale.until(at(12, 9, 12))
    assert await offers(merevale) == before + 1


async def test_with_the_pairing_it_is_over(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.until(merevale.clock.now() + 8 * DAY)
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    assert await asked(merevale) == []
    assert await merevale.timers(keeping.RULE) == []


async def test_plans_from_before_anybody_looked_are_looked_after_once_the_house_opens(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.do(lambda tx: timers.cancel(tx, keeping.RULE, ""))
    await merevale.do(keeping.begin)
    await merevale.until(merevale.clock.now() + 1 * DAY + HOUR)
    assert await offers(merevale) == 1


async def test_past_a_due_date_without_a_birth_nobody_is_pressed(merevale: Meetings) -> None:
    await agreed(merevale)
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "expecting", "2026-11-20"))
    merevale.clock.move(40 * DAY)
    agreement = await merevale.do(lambda tx: planning.of_pairing(tx, NURSE))
    assert await merevale.do(lambda tx: planning.next_expected(tx, agreement)) is None
    before = await offers(merevale)
    await merevale.until(merevale.clock.now() + 15 * DAY)
    assert await offers(merevale) == before


async def test_past_a_due_date_of_which_nothing_more_is_told_the_nurse_asks_now_and_then(merevale: Meetings) -> None:
    await agreed(merevale)
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "expecting", "2026-11-29"))
    await merevale.book()
    await merevale.until(merevale.clock.now() + 12 * DAY)
    await merevale.do(lambda tx: asks.close_subject(tx, UNBOOKED, "pairing:1:", ana.id, "sorted"))
    assert await asked(merevale) == []
    await merevale.until(merevale.clock.now() + 16 * DAY)
    assert [kind for kind, _ in await asked(merevale)] == [UNBOOKED]

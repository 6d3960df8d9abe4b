"""A plan to which not both have said yes is asked after by a person, once nothing else has happened for long enough."""

import pytest

from bot.asks import service as asks
from bot.base.clock import HOUR
from bot.base.messages import Button
from bot.checkins import planning
from bot.people import consents, profiles
from bot.people import service as people
from tests.checkins.town import NURSE, Meetings, at

UNBOOKED = "checkins.unbooked"
UNANSWERED = "checkins-ask-unanswered"


async def asked(town: Meetings) -> list[str]:
    """What a person is asked to look after between Ana and Ruth, by text key."""
    return [ask.notice.text.key for ask in await town.asks() if ask.kind == UNBOOKED]


async def meets(town: Meetings, slot: int) -> None:
    booked = await town.book(slot=slot)
    await town.until(slot + 2 * HOUR)
    for name in ("Ana", "Ruth"):
        await town.presses(name, "checkins.say", booked.id, 0, "met")


async def test_ruth_is_asked_to_talk_of_it_and_not_why_there_was_no_meeting(merevale: Meetings) -> None:
    await merevale.until(at(12, 7))
    assert await asked(merevale) == []
    await merevale.until(at(12, 10))
    assert await asked(merevale) == [UNANSWERED]
    assert "checkins-time-to-meet" not in await merevale.keys("Ana")


async def test_she_sees_the_plan_by_it_and_not_times_to_book(merevale: Meetings) -> None:
    await merevale.until(at(12, 10))
    (ask,) = [ask for ask in await merevale.asks() if ask.kind == UNBOOKED]
    assert [button.press for row in ask.notice.rows for button in row if isinstance(button, Button)] == [
        "checkins.plan"
    ]
    assert (await merevale.presses("Ruth", "checkins.plan", NURSE)).text.key == "checkins-plan"


async def test_a_coordinator_to_whom_it_comes_reads_who_has_answered_and_nothing_more(merevale: Meetings) -> None:
    await merevale.until(at(12, 10))
    shown = await merevale.presses("Cleo", "checkins.plan", NURSE)
    assert shown.text.key == "checkins-plan-said"
    assert [line.key for line in shown.text.values["said"].items] == ["checkins-plan-nobody-yet"]


async def test_two_who_have_met_are_asked_after_only_as_long_after_that(merevale: Meetings) -> None:
    await meets(merevale, at(12, 4))
    await merevale.until(at(12, 17))
    assert await asked(merevale) == []
    await merevale.until(at(12, 26))
    assert await asked(merevale) == [UNANSWERED]


async def test_after_a_meeting_it_is_asked_anew_though_it_was_asked_before_it(merevale: Meetings) -> None:
    await merevale.until(at(12, 10))
    assert await asked(merevale) == [UNANSWERED]
    await meets(merevale, at(12, 11))
    assert await asked(merevale) == []
    await merevale.until(at(12, 24))
    assert await asked(merevale) == []
    await merevale.until(at(1, 2))
    assert await asked(merevale) == [UNANSWERED]


@pytest.mark.parametrize("name", ["Ana", "Ruth"])
async def test_a_break_of_either_is_not_time_in_which_they_could_have_answered(merevale: Meetings, name: str) -> None:
    await merevale.pauses(name, at(12, 16))
    await merevale.until(at(12, 29))
    assert await asked(merevale) == []
    await merevale.until(at(1, 7))
    assert await asked(merevale) == [UNANSWERED]


async def test_while_ana_cannot_be_reached_she_cannot_answer(merevale: Meetings) -> None:
    await merevale.until(at(12, 1))
    await merevale.do(lambda tx: people.unreachable(tx, merevale.ids["Ana"]))
    await merevale.until(at(12, 16))
    await merevale.do(lambda tx: people.reachable(tx, merevale.ids["Ana"]))
    await merevale.until(at(12, 29))
    assert await asked(merevale) == []
    await merevale.until(at(1, 7))
    assert await asked(merevale) == [UNANSWERED]


async def test_told_in_other_words_it_waits_from_then_on(merevale: Meetings) -> None:
    await merevale.until(at(12, 5))
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "expecting", "2027-03-28"))
    await merevale.until(at(12, 18))
    assert await asked(merevale) == []
    await merevale.until(at(12, 27))
    assert await asked(merevale) == [UNANSWERED]


async def test_told_without_a_stage_it_waits_from_then_on(merevale: Meetings) -> None:
    await merevale.until(at(12, 5))
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: consents.withdraw(tx, ana, "share_with_nurse"))
    await merevale.until(at(12, 18))
    assert await asked(merevale) == []
    await merevale.until(at(12, 27))
    assert await asked(merevale) == [UNANSWERED]


async def test_the_quiet_after_a_loss_is_kept_and_counts_for_nothing_when_it_is_over(merevale: Meetings) -> None:
    await merevale.until(at(11, 30))
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: people.loss(tx, ana, ana.id))
    await merevale.until(at(1, 10))
    assert await asked(merevale) == []
    await merevale.do(lambda tx: people.undo_loss(tx, ana, ana.id))
    await merevale.until(at(1, 23))
    assert await asked(merevale) == []
    await merevale.until(at(2, 1))
    assert await asked(merevale) == [UNANSWERED]


async def test_the_second_yes_closes_it_and_one_alone_does_not(merevale: Meetings) -> None:
    await merevale.until(at(12, 10))
    await merevale.taps("Ana", "checkins-plan-yes-button")
    assert await asked(merevale) == [UNANSWERED]
    await merevale.taps("Ruth", "checkins-plan-yes-button")
    assert await asked(merevale) == []
    assert (await merevale.do(lambda tx: planning.of_pairing(tx, NURSE))).state == "agreed"


async def test_past_a_due_date_a_family_that_never_met_their_nurse_is_not_forgotten(merevale: Meetings) -> None:
    for name in ("Ana", "Ruth"):
        await merevale.taps(name, "checkins-plan-yes-button")
    ana, ruth = await merevale.person("Ana"), await merevale.person("Ruth")
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "expecting", "2026-11-29"))
    for day in (at(12, 3), at(12, 24), at(1, 14), at(2, 4)):
        await merevale.until(day)
        assert await asked(merevale) == ["checkins-ask-unbooked"]
        await merevale.do(lambda tx: asks.close_subject(tx, UNBOOKED, "pairing:1:", ruth.id, "sorted"))

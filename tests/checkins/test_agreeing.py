"""How often we meet: proposed to both, agreed by two taps, changed by either, silent after a loss."""

import pytest

from bot.base.clock import DAY
from bot.base.messages import Text
from bot.checkins import planning
from bot.people import consents, profiles
from bot.people import service as people
from tests.checkins.town import NURSE, Meetings, at, beneath, keys_of, labels, note

YES = "checkins-plan-yes-button"


async def said_of_a_stage(town: Meetings, name: str) -> list[str]:
    """Every stretch of a plan that was sent to somebody: what ends it."""
    return [
        line.values["until"]
        for screen in await town.messages(name)
        if screen.text.key == "checkins-plan-proposed"
        for line in screen.text.values["lines"].items
        if line.key == "checkins-plan-line"
    ]


async def test_the_place_s_plan_is_proposed_to_both_in_plain_words(merevale: Meetings) -> None:
    for name in ("Ana", "Ruth"):
        (asked,) = [one for one in await merevale.messages(name) if one.text.key == "checkins-plan-proposed"]
        first, then = asked.text.values["lines"].items
        assert (first.values["unit"], first.values["count"], first.values["until_count"]) == ("week", 1, 4)
        assert (then.values["unit"], then.values["count"], then.values["until"]) == ("week", 2, "expecting")
        assert labels(asked) == [YES, "checkins-plan-talk-button"]


async def test_a_mentor_pairing_has_meetings_and_no_plan(merevale: Meetings) -> None:
    await merevale.moves_in("Mo", "mentor", stage="2026-06-01")
    await merevale.presses("Ana", "pairing.mentor")
    await merevale.taps("Ana", "pairing-yes-button")
    await merevale.taps("Mo", "pairing-yes-button")
    assert "checkins-plan-proposed" not in await merevale.keys("Mo")
    seen = await merevale.presses("Mo", "pairing.one", 2)
    assert labels(seen)[1:] == ["checkins-book-button", "checkins-met-already-button", "pairing-change-button"]


async def test_it_is_agreed_once_both_have_said_yes(merevale: Meetings) -> None:
    assert note(await merevale.taps("Ana", YES)) == "checkins-plan-yes-kept"
    assert note(await merevale.taps("Ana", YES)) == "checkins-plan-yes-kept"
    assert "checkins-plan-agreed" not in await merevale.keys("Ruth")
    assert (await merevale.taps("Ruth", YES)).text.key == "checkins-plan-agreed"
    assert (await merevale.keys("Ana"))[-1] == "checkins-plan-agreed"
    assert (await merevale.taps("Ruth", YES)).text.key == "checkins-plan-agreed"
    assert (await merevale.keys("Ana")).count("checkins-plan-agreed") == 1


async def test_nobody_is_pressed_and_what_is_open_stands_on_the_other_s_screen(merevale: Meetings) -> None:
    seen = await merevale.taps("Ana", "checkins-plan-talk-button")
    assert note(seen) == "checkins-plan-talk"
    assert beneath(seen) == "checkins-plan"
    await merevale.passes(30 * DAY)
    assert keys_of(await merevale.keys("Ana"), "checkins-plan-proposed") == ["checkins-plan-proposed"]
    mine = await merevale.presses("Ana", "pairing.one", NURSE)
    assert "checkins-plan-answer-button" in labels(mine)
    assert Text("checkins-plan-waits") in mine.text.values["lines"].items
    await merevale.taps("Ana", "checkins-plan-answer-button")
    await merevale.taps("Ana", YES)
    mine = await merevale.presses("Ana", "pairing.one", NURSE)
    assert Text("checkins-plan-waits-other") in mine.text.values["lines"].items


async def agreed(town: Meetings) -> None:
    await town.taps("Ana", YES)
    await town.taps("Ruth", YES)


async def expected(town: Meetings) -> str | None:
    """The first day of the next meeting the plan expects."""
    agreement = await town.do(lambda tx: planning.of_pairing(tx, NURSE))
    visit = None if agreement is None else await town.do(lambda tx: planning.next_expected(tx, agreement))
    return None if visit is None else visit.opens.isoformat()


async def test_the_next_meeting_is_expected_once_it_is_agreed_and_moves_on_when_one_is_booked(
    merevale: Meetings,
) -> None:
    assert await expected(merevale) is None
    await agreed(merevale)
    assert await expected(merevale) == "2026-11-24"
    await merevale.book(slot=at(11, 26))
    assert await expected(merevale) == "2026-12-01"
    seen = await merevale.presses("Ana", "pairing.one", NURSE)
    assert [line.key for line in seen.text.values["lines"].items][1:] == ["checkins-next-line", "checkins-plan-expects"]


async def test_a_helper_reads_how_many_took_place_and_a_parent_is_not_counted_at(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.book(slot=at(11, 26))
    await merevale.passes(3 * DAY)
    for name in ("Ana", "Ruth"):
        await merevale.taps(name, "checkins-met-button")
    await merevale.passes(12 * DAY)
    ruth = await merevale.presses("Ruth", "checkins.plan", NURSE)
    assert Text("checkins-plan-took-place", kept=1, due=2) in ruth.text.values["notes"].items
    ana = await merevale.presses("Ana", "checkins.plan", NURSE)
    assert "checkins-plan-took-place" not in [line.key for line in ana.text.values["notes"].items]


async def test_either_may_ask_for_more_or_fewer_with_a_reason_and_the_other_agrees(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.presses("Ana", "checkins.plan", NURSE)
    await merevale.taps("Ana", "checkins-pace-button")
    await merevale.taps("Ana", "checkins-pace-choice-button", per_cent=50)
    seen = await merevale.taps("Ana", "checkins-reason-button", reason="settled")
    assert note(seen) == "checkins-pace-kept"
    asked = (await merevale.messages("Ruth"))[-1]
    assert asked.text.key == "checkins-pace-told"
    assert asked.text.values["pace"].values["reason"].key == "checkins-reason-settled"
    await merevale.passes(2 * DAY)
    assert note(await merevale.taps("Ruth", "checkins-pace-yes-button")) == "checkins-pace-agreed"
    assert (await merevale.keys("Ana"))[-1] == "checkins-pace-agreed"
    await merevale.taps("Ruth", "checkins-pace-yes-button")
    assert (await merevale.keys("Ana")).count("checkins-pace-agreed") == 1
    plan = await merevale.presses("Ana", "checkins.plan", NURSE)
    assert [line.values["count"] for line in plan.text.values["lines"].items] == [2, 4]


async def test_what_both_ask_for_is_agreed_and_a_new_wish_takes_the_place_of_an_old_one(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.pace_ask", 1, 150, "unsaid")
    await merevale.presses("Ruth", "checkins.pace_ask", 1, 75, "little_time")
    assert note(await merevale.presses("Ruth", "checkins.pace_yes", 1)) == "moved-on"
    assert note(await merevale.presses("Ana", "checkins.pace_ask", 1, 75, "settled")) == "checkins-pace-agreed"


@pytest.mark.parametrize("args", [(1, 100, "settled"), (1, 60, "settled"), (1, 50, "boredom"), (9, 50, "settled")])
async def test_a_forged_wish_comes_to_nothing(merevale: Meetings, args: tuple[int, int, str]) -> None:
    assert note(await merevale.presses("Ana", "checkins.pace_ask", *args)) == "moved-on"
    assert "checkins-pace-told" not in await merevale.keys("Ruth")


async def test_nobody_else_can_answer_a_plan(merevale: Meetings) -> None:
    await merevale.moves_in("Eve", "parent")
    for name in ("Eve", "Cleo"):
        assert note(await merevale.presses(name, "checkins.plan_yes", 1)) == "moved-on"
    assert note(await merevale.presses("Eve", "checkins.plan", NURSE)) == "moved-on"
    assert (await merevale.presses("Cleo", "checkins.plan", NURSE)).text.key == "checkins-plan-said"


async def loses(town: Meetings) -> None:
    ana = await town.person("Ana")
    await town.do(lambda tx: people.loss(tx, ana, ana.id))


async def test_after_a_loss_the_plan_is_not_spoken_of_and_a_meeting_stays(merevale: Meetings) -> None:
    await agreed(merevale)
    booked = await merevale.book()
    await loses(merevale)
    assert await expected(merevale) is None
    for name in ("Ana", "Ruth"):
        seen = await merevale.presses(name, "pairing.one", NURSE)
        assert not [one for one in labels(seen) if "plan" in one]
        assert [line.key for line in seen.text.values["lines"].items][1:] == ["checkins-next-line"]
        assert note(await merevale.presses(name, "checkins.plan", NURSE)) == "moved-on"
        assert note(await merevale.presses(name, "checkins.plan_yes", 1)) == "moved-on"
    assert (await merevale.checkins())[0] == booked
    assert len(await merevale.timers()) == 4


async def test_a_loss_takes_back_what_is_not_yet_sent_and_its_undoing_brings_it_back(empty_town: Meetings) -> None:
    empty_town.phones_are_on = False
    await empty_town.ana_and_ruth()
    await loses(empty_town)
    assert await said_of_a_stage(empty_town, "Ana") == await said_of_a_stage(empty_town, "Ruth") == []
    ana = await empty_town.person("Ana")
    await empty_town.do(lambda tx: people.undo_loss(tx, ana, ana.id))
    assert await said_of_a_stage(empty_town, "Ruth") == ["enrolment", "expecting"]
    assert await said_of_a_stage(empty_town, "Ana") == ["enrolment", "expecting"]


async def test_nothing_antenatal_is_told_after_a_birth(empty_town: Meetings) -> None:
    empty_town.phones_are_on = False
    await empty_town.ana_and_ruth()
    ana = await empty_town.person("Ana")
    await empty_town.do(lambda tx: profiles.set_stage(tx, ana, "baby", "2026-11-20"))
    for name in ("Ana", "Ruth"):
        assert "expecting" not in await said_of_a_stage(empty_town, name)
        assert "birth" in await said_of_a_stage(empty_town, name)


async def test_a_nurse_who_may_not_know_the_stage_reads_a_plan_without_it(empty_town: Meetings) -> None:
    empty_town.phones_are_on = False
    await empty_town.ana_and_ruth()
    ana = await empty_town.person("Ana")
    await empty_town.do(lambda tx: consents.withdraw(tx, ana, "share_with_nurse"))
    assert set(await said_of_a_stage(empty_town, "Ruth")) == {"enrolment"}


async def test_past_a_due_date_nothing_assumes_a_birth(merevale: Meetings) -> None:
    await agreed(merevale)
    merevale.clock.move(150 * DAY)
    assert await expected(merevale) is None
    plan = await merevale.presses("Ana", "checkins.plan", NURSE)
    assert [line.key for line in plan.text.values["lines"].items] == ["checkins-plan-open"]


async def test_a_plan_ends_with_its_pairing(merevale: Meetings) -> None:
    await agreed(merevale)
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    assert await expected(merevale) is None
    for tag, args in (("checkins.plan", (NURSE,)), ("checkins.plan_yes", (1,)), ("checkins.pace", (1,))):
        assert note(await merevale.presses("Ruth", tag, *args)) == "moved-on"

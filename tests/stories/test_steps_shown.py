"""Nobody sees a goal until Ana shows it; then they read it and can say well done, for as long as she likes."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR
from bot.checkins import steps as service
from bot.checkins.store import steps as store
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.stories.people import ana_in, counted, paired, reads, ruth_in
from tests.stories.test_steps import SWIM, goals, labels, with_steps


async def shows(ana, who):
    """Ana shows her goal to somebody, and looks at the goal."""
    await ana.says("/steps")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-goal-show-button")
    seen = await ana.taps("checkins-goal-show-to-button", who=await who.as_name())
    await ana.taps("back-button")
    return seen


async def hides(ana, who):
    """Ana takes it back."""
    await ana.says("/steps")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-goal-show-button")
    await ana.taps("checkins-goal-hide-button", who=await who.as_name())


async def looks(helper, ana):
    """The screen of Ana's family, as somebody who walks with her sees it."""
    await helper.says("/people")
    return await helper.taps("pairing-see-button", who=await ana.as_name())


async def takes_a_step(ana):
    await ana.says("/steps")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-step-done-button")


async def shown_to_ruth(town):
    """Ana, with two steps to her goal, shows it to Ruth."""
    cleo, ruth, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there")
    await shows(ana, ruth)
    return cleo, ruth, ana


async def forges(who, town, *payloads):
    """They press buttons that no screen gave them."""
    for payload in payloads:
        who.phone.press_stale(who.phone.received[-1], payload)
        await town.settle()


async def sam_acts(town, ana):
    sam = await town.moves_in("Sam")
    await arrive.companion(ana, sam)
    await sam.opens_everything()
    await arrive.only_me(sam)
    return sam


async def test_nobody_sees_a_goal_before_it_is_shown(town):
    cleo, ruth, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    assert "checkins-goals-of-button" not in labels(await looks(ruth, ana))
    (goal,) = await goals(town, ana)
    for who in (ruth, cleo):
        await forges(who, town, f"checkins.goal_seen:{goal.id}", f"checkins.goal:{goal.id}", "checkins.goals_of:1")
        assert not any(SWIM in words for words in await reads(who))


async def test_ruth_sees_what_is_shown_to_her_and_that_she_read_it_is_kept(town):
    _, ruth, ana = await shown_to_ruth(town)
    await looks(ruth, ana)
    seen = await ruth.taps("checkins-goals-of-button")
    assert seen.text.key == "checkins-goal-seen"
    assert any(SWIM in words and "Pack a bag" in words for words in await reads(ruth))
    assert labels(seen) == []  # nothing is done yet, and there is nothing to change
    person, reader = (await ana.person()).id, (await ruth.person()).id
    lines = await town.kith.database.read(lambda tx: audit.about(tx, person))
    assert ("checkins.goal_read", reader) in [(line.action, line.actor) for line in lines]


async def test_ruth_cannot_change_anything_of_it(town):
    _, ruth, ana = await shown_to_ruth(town)
    before = await goals(town, ana)
    goal, step = before[0].id, before[0].steps[0].id
    await forges(
        ruth,
        town,
        *(f"checkins.{act}:{step}" for act in ("step_done", "step_drop", "step_up", "step", "step_reword")),
        *(f"checkins.{act}:{goal}" for act in ("goal_aside", "goal_finish", "goal_change", "goal_step", "goal_show")),
        f"checkins.goal_hide_from:{goal}:{(await ruth.person()).id}",
    )
    assert await goals(town, ana) == before
    await takes_a_step(ana)
    await looks(ruth, ana)
    assert labels(await ruth.taps("checkins-goals-of-button")) == ["checkins-cheer-button"]


async def test_well_done_reaches_ana_once_for_each_new_step(town):
    _, ruth, ana = await shown_to_ruth(town)
    await takes_a_step(ana)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    message, button = await ruth.find("checkins-cheer-button")
    seen = await ruth.taps("checkins-cheer-button")
    assert "checkins-cheer-said" in keys(seen.text)
    assert "checkins-cheer-button" not in labels(seen)
    await ruth.presses_again(message, button)
    assert counted(await ana.screens(), "checkins-cheered") == 1
    assert (await ana.sees("checkins-cheered")).text.values["who"] == await ruth.as_name()
    await town.passes(HOUR)
    await takes_a_step(ana)
    await ruth.presses_again(message, button)
    assert counted(await ana.screens(), "checkins-cheered") == 2


async def test_well_done_comes_however_much_came_unasked_and_waits_for_the_morning(town):
    _, ruth, ana = await shown_to_ruth(town)
    await takes_a_step(ana)
    await town.passes(12 * HOUR)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    await ruth.taps("checkins-cheer-button")
    assert not await ana.has("checkins-cheered")
    await town.passes(12 * HOUR)
    assert await ana.has("checkins-cheered")


async def test_ana_takes_it_back_at_any_time_with_what_was_said_of_it_and_has_not_come_yet(town):
    _, ruth, ana = await shown_to_ruth(town)
    await takes_a_step(ana)
    await town.passes(12 * HOUR)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    message, button = await ruth.find("checkins-cheer-button")
    await ruth.taps("checkins-cheer-button")
    told = len(await ruth.screens())
    await hides(ana, ruth)
    assert len(await ruth.screens()) == told  # nobody told her
    await town.passes(12 * HOUR)
    assert not await ana.has("checkins-cheered")
    assert "moved-on" in keys((await ruth.presses_again(message, button)).text)
    assert "checkins-goals-of-button" not in labels(await looks(ruth, ana))


async def test_when_the_pairing_ends_the_sharing_ends_with_it_in_the_same_moment(town):
    _, ruth, ana = await shown_to_ruth(town)
    (goal,) = await goals(town, ana)
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("pairing-change-button")
    await ana.taps("pairing-end-button")
    assert await town.kith.database.read(lambda tx: store.viewers(tx, goal.id)) == []
    await forges(ruth, town, f"checkins.goal_seen:{goal.id}", f"checkins.goal_cheer:{goal.id}")
    assert not await ana.has("checkins-cheered")
    assert "checkins-goals" in keys((await ana.says("/steps")).text)
    assert "checkins-goal-unseen-line" in keys((await ana.taps("checkins-goal-open-button")).text)


async def test_set_aside_it_is_seen_by_nobody_and_taken_up_again_by_those_she_chose(town):
    _, ruth, ana = await shown_to_ruth(town)
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-aside-button")
    assert "checkins-goals-of-button" not in labels(await looks(ruth, ana))
    await ana.taps("checkins-goals-others-button")
    await ana.taps("checkins-goal-open-button")
    assert "checkins-goal-seen-line" in keys((await ana.taps("checkins-goal-again-button")).text)
    assert "checkins-goals-of-button" in labels(await looks(ruth, ana))


async def test_what_is_finished_can_still_be_seen_cheered_and_taken_back(town):
    _, ruth, ana = await shown_to_ruth(town)
    await takes_a_step(ana)
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-finish-button")
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    await ruth.taps("checkins-cheer-button")
    assert await ana.has("checkins-cheered")
    await ana.taps("checkins-goals-others-button")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-goal-show-button")
    await ana.taps("checkins-goal-hide-button", who=await ruth.as_name())
    assert "checkins-goals-of-button" not in labels(await looks(ruth, ana))


async def test_a_nurse_of_another_family_sees_nothing_and_cannot_be_chosen(town):
    cleo, ruth, ana = await shown_to_ruth(town)
    nia = await ruth_in(town, cleo, "Nia")
    (goal,) = await goals(town, ana)
    await forges(nia, town, f"checkins.goal_seen:{goal.id}", f"checkins.goal_cheer:{goal.id}")
    await forges(ana, town, f"checkins.goal_show_to:{goal.id}:{(await nia.person()).id}")
    await forges(nia, town, f"checkins.goal_seen:{goal.id}")
    viewers = await town.kith.database.read(lambda tx: store.viewers(tx, goal.id))
    assert [viewer.person_id for viewer in viewers] == [(await ruth.person()).id]
    assert not any(SWIM in words for words in await reads(nia))
    assert not await ana.has("checkins-cheered")


async def test_another_parent_reaches_none_of_it(town):
    _, _, ana = await shown_to_ruth(town)
    fay = await ana_in(town, "Fay")
    before = await goals(town, ana)
    goal, step = before[0].id, before[0].steps[0].id
    await forges(
        fay,
        town,
        *(f"checkins.{act}:{goal}" for act in ("goal", "goal_step", "goal_again", "goal_remind", "goal_show")),
        *(f"checkins.{act}:{step}" for act in ("step_done", "step_undo", "step")),
        f"checkins.goal_step_start:{goal}:day",
        f"checkins.goal_remind_on:{goal}:2026-11-26",
        "checkins.goal_start:gold",
        "checkins.goal_short:1",
        f"checkins.goal:{2**70}",
    )
    assert await goals(town, ana) == before
    assert await goals(town, fay) == []
    assert not any(SWIM in words for words in await reads(fay))


async def test_ruth_reads_in_the_morning_that_ana_took_a_step(town):
    _, ruth, ana = await shown_to_ruth(town)
    await takes_a_step(ana)
    await town.passes(DAY)
    seen = await ruth.sees("staff-digest")
    assert "staff-digest-step" in keys(seen.text)
    number = next(
        line.values["number"]
        for line in seen.text.values["lines"].items
        if line.values["what"].key == "staff-digest-step"
    )
    assert (await ruth.taps("staff-digest-button", number=number)).text.key == "checkins-goal-seen"


@pytest.mark.parametrize("undone", [True, False])
async def test_of_a_step_that_is_not_shown_or_was_undone_ruth_reads_nothing_in_the_morning(town, undone):
    _, ruth, ana = await shown_to_ruth(town)
    await takes_a_step(ana)
    if undone:
        await ana.taps("checkins-step-undo-button")
    else:
        await hides(ana, ruth)
    await town.passes(DAY)
    assert not await ruth.has("staff-digest-step")


# --- whoever acts for her ---


async def test_sam_sees_goals_only_if_ana_chose_so_and_changes_nothing(town):
    _, ruth, ana = await paired(town)
    sam = await sam_acts(town, ana)
    await with_steps(ana, "Pack a bag", "Go there")
    await shows(ana, ruth)
    seen = await sam.from_home("people-acting-button")
    assert "checkins-goals-of-button" not in labels(seen)
    await shows(ana, sam)
    await takes_a_step(ana)
    await sam.from_home("people-acting-button")
    seen = await sam.taps("checkins-goals-of-button")
    assert "checkins-goal-seen" in keys(seen.text)
    assert labels(seen) == ["checkins-cheer-button"]
    await sam.taps("checkins-cheer-button")
    assert (await ana.sees("checkins-cheered")).text.values["who"] == await sam.as_name()
    before, parent = await goals(town, ana), (await ana.person()).id
    goal, step = before[0].id, before[0].steps[0].id
    await forges(
        sam, town, f"checkins.step_undo@{parent}:{step}", f"checkins.goal_aside@{parent}:{goal}", "checkins.goals"
    )
    assert await goals(town, ana) == before


async def test_when_sam_acts_no_more_he_sees_nothing_and_not_when_he_acts_again(town):
    _, _, ana = await paired(town)
    sam = await sam_acts(town, ana)
    await with_steps(ana, "Pack a bag")
    await shows(ana, sam)
    await ana.from_home("people-companions-see-button")
    await ana.taps("people-companion-end-button", who=await sam.as_name())
    (goal,) = await goals(town, ana)
    await forges(sam, town, f"checkins.goal_seen@{(await ana.person()).id}:{goal.id}")
    assert not any(SWIM in words for words in await reads(sam))
    await arrive.agree_to_act(ana, sam)
    await ana.says("/home")
    await ana.from_home("people-companions-see-button")
    await ana.taps("people-companion-yes-button", who=await sam.as_name())
    assert "checkins-goals-of-button" not in labels(await sam.from_home("people-acting-button"))


async def test_once_ana_called_somebody_sam_sees_nothing_newer_of_her_goals(town):
    _, _, ana = await paired(town)
    sam = await sam_acts(town, ana)
    await with_steps(ana, "Pack a bag", "Go there")
    await shows(ana, sam)
    await town.passes(HOUR)
    await ana.taps("now-button")
    await town.passes(HOUR)
    await takes_a_step(ana)
    person = await ana.person()
    (goal,) = await goals(town, ana)
    await town.kith.database.write(lambda tx: service.write_step(tx, person, goal.id, "Call the midwife"))
    await sam.from_home("people-acting-button")
    seen = await sam.taps("checkins-goals-of-button")
    lines = seen.text.values["rest"].values["lines"].items
    assert [line.values["done"] for line in lines] == ["no", "no"]
    assert any("Pack a bag" in words and "Go there" in words for words in await reads(sam))
    assert not any("Call the midwife" in words for words in await reads(sam))
    assert "checkins-cheer-button" not in labels(seen)

"""What Ana is told is right for how things are: after a loss, on a break, tapped twice, with steps still open."""

import unicodedata

import pytest

from bot.app import CONTENT
from bot.base import audit
from bot.base.clock import DAY, HOUR
from bot.base.messages import Text
from bot.base.texts import Reader, Texts
from bot.checkins import steps_rules as rules
from bot.practice.villager import keys
from tests.stories.people import ana_in, paired, reads
from tests.stories.test_steps import SWIM, asks_to_be_reminded, goals, labels, loses, with_steps
from tests.stories.test_steps_shown import looks, sam_acts, shown_to_ruth, shows, takes_a_step

QUIET = "checkins-celebrated-quietly"
LOUD = ("checkins-step-celebrated", "checkins-goal-celebrated")


async def takes_up_again(ana):
    await ana.says("/steps")
    await ana.taps("checkins-goals-others-button")
    await ana.taps("checkins-goal-open-button")
    return await ana.taps("checkins-goal-again-button")


# --- after a loss ---


async def test_after_a_loss_a_step_is_answered_quietly_and_the_last_one_too(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there")
    await loses(ana)
    await takes_up_again(ana)
    for _ in range(2):
        seen = await ana.taps("checkins-step-done-button")
        assert QUIET in keys(seen.text)
        assert not any(key in keys(seen.text) for key in LOUD)
    await ana.taps("checkins-goal-finish-button")
    assert not any("🎉" in words for words in await reads(ana))


async def test_after_a_loss_a_goal_finished_with_no_step_is_not_cheered_either(town):
    _, _, ana = await paired(town)
    await with_steps(ana)
    await loses(ana)
    await takes_up_again(ana)
    await ana.taps("checkins-goal-change-button")
    seen = await ana.taps("checkins-goal-finish-button")
    assert "checkins-goal-finished" in keys(seen.text)
    assert not any(key in keys(seen.text) for key in LOUD)


async def test_after_a_loss_a_reminder_she_asks_for_comes(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await loses(ana)
    await takes_up_again(ana)
    await ana.taps("checkins-goal-remind-button")
    await ana.taps("checkins-day-button")
    await ana.says("/home")
    await town.passes(DAY + HOUR)
    assert await ana.has("checkins-goal-reminder")


# --- on a break ---


async def takes_a_break(ana, span):
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    await ana.taps("people-pause-button", length=span)


async def test_on_a_break_only_days_after_it_are_offered_and_that_reminder_comes(town):
    ana = await ana_in(town)
    await with_steps(ana, "Pack a bag")
    await takes_a_break(ana, "week")
    await asks_to_be_reminded(ana)
    await ana.says("/home")
    await town.passes(7 * DAY)
    assert not await ana.has("checkins-goal-reminder")
    await town.passes(2 * DAY)
    assert await ana.has("checkins-goal-reminder")


async def test_on_a_break_without_an_end_no_day_is_promised(town):
    ana = await ana_in(town)
    await with_steps(ana, "Pack a bag")
    await takes_a_break(ana, "open")
    await ana.says("/steps")
    await ana.taps("checkins-goal-open-button")
    seen = await ana.taps("checkins-goal-remind-button")
    assert {"checkins-goal-remind-away", "checkins-goal"} <= set(keys(seen.text))
    assert "checkins-day-button" not in labels(seen)


# --- tapped twice ---


async def test_the_last_step_done_tapped_twice_keeps_its_celebration(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    message, button = await ana.find("checkins-step-done-button")
    seen = await ana.taps("checkins-step-done-button")
    assert seen.text.key == "checkins-goal-all-done"
    assert await ana.presses_again(message, button) == seen


@pytest.mark.parametrize("way", ["checkins-goal-finish-button", "checkins-goal-aside-button"])
@pytest.mark.parametrize("has_steps", [True, False])
async def test_finished_or_set_aside_tapped_twice_says_the_same_twice(town, way, has_steps):
    _, _, ana = await paired(town)
    await with_steps(ana, *(("Pack a bag",) if has_steps else ()))
    if has_steps:
        await ana.taps("checkins-step-done-button")
        await ana.taps("back-button")
    await ana.taps("checkins-goal-change-button")
    message, button = await ana.find(way)
    seen = await ana.taps(way)
    assert "moved-on" not in keys(seen.text)
    assert await ana.presses_again(message, button) == seen


# --- what is said is so ---


def worded(language, key, **values):
    """That text as people read it."""
    return Texts.load(CONTENT, strict=True).render(language, Text(key, **values), Reader("UTC", str, 0)).lower()


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_no_celebration_of_a_goal_says_that_every_step_is_done(language):
    """A goal may be finished with no step at all, or with some open: neither "all" nor "every" is claimed."""
    claims = {"en": ("all ", "every"), "es": ("tod", "cada"), "ar": ("كل خطوة", "كل شيء")}[language]
    for number in range(rules.GOAL_CELEBRATIONS):
        said = worded(language, "checkins-goal-celebrated", number=number)
        assert not any(claim in said for claim in claims)


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_quiet_word_after_a_loss_is_quiet_in_every_language(language):
    assert not any(sign in "!¡" or unicodedata.category(sign) == "So" for sign in worded(language, QUIET))


async def test_well_done_for_a_step_undone_since_is_not_promised_to_reach_ana(town):
    _, ruth, ana = await shown_to_ruth(town)
    await takes_a_step(ana)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    await ana.taps("checkins-step-undo-button")
    seen = await ruth.taps("checkins-cheer-button")
    assert "checkins-cheer-said" not in keys(seen.text)
    assert "checkins-goal-seen" in keys(seen.text)
    assert not await ana.has("checkins-cheered")


# --- more than fit on one screen ---


async def shows_seven(ana, who):
    """Ana shows seven goals: two finished ones, and five that are open."""
    for number in range(1, 8):
        await with_steps(ana, words=f"Goal number {number}")
        await ana.taps("checkins-goal-show-button")
        await ana.taps("checkins-goal-show-to-button", who=await who.as_name())
        await ana.taps("back-button")
        if number <= 2:
            await ana.taps("checkins-goal-change-button")
            await ana.taps("checkins-goal-finish-button")


async def test_ruth_comes_to_every_goal_shown_to_her_the_open_ones_first(town):
    _, ruth, ana = await paired(town)
    await shows_seven(ana, ruth)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    first = ruth.phone.received[-1].text
    assert all(f"number {number}" in first for number in range(3, 8))
    assert not any(f"number {number}" in first for number in (1, 2))
    await ruth.taps("more-button")
    second = ruth.phone.received[-1].text
    assert all(f"number {number}" in second for number in (1, 2))
    seen = await ruth.taps("checkins-goal-open-button")
    assert "checkins-goal-seen" in keys(seen.text)
    assert (await ruth.taps("back-button")).text.key == "checkins-goals-of"


async def test_sam_comes_to_every_goal_shown_to_him_too(town):
    _, _, ana = await paired(town)
    sam = await sam_acts(town, ana)
    await shows_seven(ana, sam)
    await sam.from_home("people-acting-button")
    await sam.taps("checkins-goals-of-button")
    await sam.taps("more-button")
    assert "number 1" in sam.phone.received[-1].text
    await sam.taps("checkins-goal-open-button")
    assert "checkins-goals-of" in keys((await sam.taps("back-button")).text)


async def test_whose_words_stand_in_a_list_reads_in_her_log_that_they_were_read_once_a_day(town):
    _, ruth, ana = await paired(town)
    await shows_seven(ana, ruth)
    for _ in range(2):
        await looks(ruth, ana)
        await ruth.taps("checkins-goals-of-button")
    person, reader = (await ana.person()).id, (await ruth.person()).id
    opened = {str(goal.id) for goal in await goals(town, ana) if goal.state == "open"}

    async def read():
        lines = await town.kith.database.read(lambda tx: audit.about(tx, person))
        return [line.detail for line in lines if (line.action, line.actor) == ("checkins.goal_read", reader)]

    assert sorted(await read()) == sorted(opened)
    await town.passes(DAY)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    assert len(await read()) == 2 * len(opened)


async def test_ana_reads_that_sam_looked_at_her_goal_and_said_well_done(town):
    _, _, ana = await paired(town)
    sam = await sam_acts(town, ana)
    await with_steps(ana, "Pack a bag")
    await shows(ana, sam)
    await takes_a_step(ana)
    await sam.from_home("people-acting-button")
    await sam.taps("checkins-goals-of-button")
    await sam.taps("checkins-cheer-button")
    await ana.from_home("people-companions-see-button")
    seen = await ana.taps("people-companion-done-button", who=await sam.as_name())
    assert [line.values.get("what") for line in seen.text.values["lines"].items] == ["goal_cheered", "goal_read"]
    assert SWIM not in ana.phone.received[-1].text

"""Ana's words are kept with Ana alone: others read them, and keep nothing of them; what she removes is gone."""

import pytest

from bot.base.chats import SCREENS
from bot.base.clock import DAY
from bot.base.messages import Text, Words
from bot.base.outbox import OUTBOX
from bot.checkins import steps_shown as shown
from bot.checkins.store import steps as store
from bot.people import erasing
from bot.practice.villager import keys
from tests.stories.people import paired, reads
from tests.stories.test_steps import SWIM, asks_to_be_reminded, goals, labels, loses, with_steps
from tests.stories.test_steps_shown import forges, hides, looks, sam_acts, shown_to_ruth, shows, takes_a_step

HERS = (SWIM, "Pack a bag", "Go there")


async def kept_for(town, who):
    """Everything that is kept of what was said to somebody, unsealed."""
    person = (await who.person()).id

    def kept(tx):
        rows = [row for table in (SCREENS, OUTBOX) for row in tx.all(table.select()) if row.person_id == person]
        return [tx.keys.unseal(person, row.body) for row in rows if row.body]

    return await town.kith.database.read(kept)


async def reads_of(town, who, *what):
    """What of these somebody would read if it came just now."""
    person = await who.person()
    return await town.kith.database.read(lambda tx: [shown.readable(tx, person, one) for one in what])


async def test_words_that_ana_shows_are_read_by_ruth_and_sam_and_kept_with_neither(town):
    _, ruth, ana = await shown_to_ruth(town)
    sam = await sam_acts(town, ana)
    await shows(ana, sam)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    await sam.from_home("people-acting-button")
    await sam.taps("checkins-goals-of-button")
    for who in (ruth, sam):
        assert any(all(said in words for said in HERS) for words in await reads(who))
        kept = await kept_for(town, who)
        assert any("checkins-goal-seen" in body for body in kept)
        assert not any(said in body for body in kept for said in HERS)


async def test_several_goals_in_a_list_are_kept_with_nobody_else_either(town):
    _, ruth, ana = await paired(town)
    for goal in ("Sleep an hour", "See the sea"):
        await with_steps(ana, "Pack a bag", words=goal)
        await shows(ana, ruth)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    assert any("Sleep an hour" in words and "See the sea" in words for words in await reads(ruth))
    assert not any("See the sea" in body for body in await kept_for(town, ruth))


async def test_what_reaches_somebody_after_ana_took_it_back_says_no_word_of_it(town):
    _, ruth, ana = await shown_to_ruth(town)
    sam = await sam_acts(town, ana)
    await shows(ana, sam)
    (goal,) = await goals(town, ana)
    what = (Words("goal", goal.id), Words("step", goal.steps[0].id))
    gone = [Text("checkins-words-gone", what="goal"), Text("checkins-words-gone", what="step")]
    assert await reads_of(town, ruth, *what) == [SWIM, "Pack a bag"]
    assert await reads_of(town, sam, *what) == [SWIM, "Pack a bag"]
    await hides(ana, ruth)
    assert await reads_of(town, ruth, *what) == gone
    assert await reads_of(town, sam, *what) == [SWIM, "Pack a bag"]
    await loses(ana)
    assert await reads_of(town, sam, *what) == gone
    person = (await ana.person()).id
    await town.kith.database.write(lambda tx: erasing.erase(tx, person))
    assert await reads_of(town, ruth, *what) == gone


async def test_what_came_after_a_call_is_not_said_to_sam_by_an_older_screen_either(town):
    _, _, ana = await paired(town)
    sam = await sam_acts(town, ana)
    await with_steps(ana, "Pack a bag")
    await shows(ana, sam)
    (goal,) = await goals(town, ana)
    await ana.taps("now-button")
    await town.passes(1)
    await ana.says("/steps")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-reword-button")
    await ana.says("Call the midwife")
    await ana.taps("checkins-goal-read-back-button")
    assert await reads_of(town, sam, Words("goal", goal.id)) == [Text("checkins-words-gone", what="goal")]


# --- removed ---


async def opens_to_change(ana):
    await ana.says("/steps")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-goal-change-button")


async def is_open(ana):
    await opens_to_change(ana)


async def is_aside(ana):
    await opens_to_change(ana)
    await ana.taps("checkins-goal-aside-button")
    await ana.taps("checkins-goals-others-button")
    await ana.taps("checkins-goal-open-button")


async def is_finished(ana):
    await opens_to_change(ana)
    await ana.taps("checkins-goal-finish-button")
    await ana.taps("checkins-goals-others-button")
    await ana.taps("checkins-goal-open-button")


@pytest.mark.parametrize("state", [is_open, is_aside, is_finished])
async def test_a_goal_can_be_removed_for_good_whether_it_is_open_aside_or_finished(town, state):
    _, ruth, ana = await shown_to_ruth(town)
    await asks_to_be_reminded(ana)
    await takes_a_step(ana)
    await looks(ruth, ana)
    await ruth.taps("checkins-goals-of-button")
    await town.passes(DAY // 2)
    await ruth.taps("checkins-cheer-button")  # it would come in the morning
    await state(ana)
    assert (await ana.taps("checkins-goal-remove-button")).text.key == "checkins-goal-remove"
    assert len(await goals(town, ana)) == 1  # it is asked first
    seen = await ana.taps("checkins-goal-remove-yes-button")
    assert {"checkins-goal-removed", "checkins-goals-none"} <= set(keys(seen.text))
    assert labels(seen) == ["checkins-goal-new-button"]

    def left(tx):
        return [tuple(row) for table in (store.GOALS, store.STEPS, store.SHOWN) for row in tx.all(table.select())]

    assert await town.kith.database.read(left) == []
    assert "checkins-goals-of-button" not in labels(await looks(ruth, ana))
    await town.passes(3 * DAY)
    assert not await ana.has("checkins-goal-reminder")
    assert not await ana.has("checkins-cheered")


async def test_removed_twice_it_is_removed_once_and_nobody_removes_anothers(town):
    _, ruth, ana = await shown_to_ruth(town)
    (goal,) = await goals(town, ana)
    await forges(ruth, town, f"checkins.goal_remove:{goal.id}", f"checkins.goal_remove_yes:{goal.id}")
    assert await goals(town, ana) == [goal]
    await is_open(ana)
    await ana.taps("checkins-goal-remove-button")
    message, button = await ana.find("checkins-goal-remove-yes-button")
    seen = await ana.taps("checkins-goal-remove-yes-button")
    assert await ana.presses_again(message, button) == seen
    assert await goals(town, ana) == []


async def test_whoever_thinks_again_before_the_yes_keeps_the_goal(town):
    _, _, ana = await shown_to_ruth(town)
    await is_open(ana)
    await ana.taps("checkins-goal-remove-button")
    assert (await ana.taps("back-button")).text.key == "checkins-goal"
    assert len(await goals(town, ana)) == 1

"""What Ana types is a goal or a step only where she means it so: soon after she was asked, and read back where another
would read it.
"""

import pytest

from bot.base.clock import DAY, HOUR
from bot.checkins import steps_rules as rules
from bot.practice.villager import keys
from tests.stories.people import paired, reads
from tests.stories.test_steps import SWIM, begins, goals, said, with_steps
from tests.stories.test_steps_shown import sam_acts, shows

CRY = "he hurt me again please call me"


async def test_a_cry_typed_days_later_is_no_step_and_nobody_reads_it(town):
    _, _, ana = await paired(town)
    sam = await sam_acts(town, ana)
    await with_steps(ana, "Pack a bag")
    await shows(ana, sam)
    await ana.taps("checkins-step-add-button")
    await town.passes(5 * DAY)
    assert (await ana.says(CRY)).text.key == "safety-emergency"
    assert not await ana.has("checkins-goal-read-back")
    (goal,) = await goals(town, ana)
    assert said(goal) == ["Pack a bag"]
    await sam.from_home("people-acting-button")
    await sam.taps("checkins-goals-of-button")
    assert not any(CRY in words for words in await reads(sam))


async def test_an_answer_to_something_else_eight_days_later_becomes_no_goal(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    await town.passes(8 * DAY)
    assert "not-understood" in keys((await ana.says("It was a hard week")).text)
    assert await goals(town, ana) == []


async def test_what_another_would_read_is_read_back_first_and_also_at_once(town):
    _, ruth, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await shows(ana, ruth)
    await ana.taps("checkins-step-add-button")
    await ana.says(CRY)
    seen = await ana.sees("checkins-goal-read-back")
    assert seen.text.values["words"] == CRY
    (line,) = seen.text.values["lines"].items
    assert line.values["who"] == await ruth.as_name()
    (goal,) = await goals(town, ana)
    assert said(goal) == ["Pack a bag"]
    await ana.says("Go there")
    assert (await ana.taps("checkins-goal-read-back-button")).text.key == "checkins-step-next"
    (goal,) = await goals(town, ana)
    assert said(goal) == ["Pack a bag", "Go there"]


async def test_other_words_for_what_another_reads_are_read_back_too(town):
    _, ruth, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await shows(ana, ruth)
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-reword-button")
    assert (await ana.says("Swim with Mum")).text.key == "checkins-goal-read-back"
    assert (await goals(town, ana))[0].said.words == SWIM
    message, button = await ana.find("checkins-goal-read-back-button")
    assert "checkins-goal-reworded" in keys((await ana.taps("checkins-goal-read-back-button")).text)
    assert "checkins-goal-reworded" in keys((await ana.presses_again(message, button)).text)
    assert (await goals(town, ana))[0].said.words == "Swim with Mum"


async def test_what_was_read_back_is_kept_within_the_hour_or_not_at_all(town):
    _, ruth, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await shows(ana, ruth)
    await ana.taps("checkins-step-add-button")
    await ana.says("Go there")
    await town.passes(2 * HOUR)
    assert "moved-on" in keys((await ana.taps("checkins-goal-read-back-button")).text)
    (goal,) = await goals(town, ana)
    assert said(goal) == ["Pack a bag"]


async def test_a_typed_number_means_that_button_and_is_never_a_goal(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    assert (await ana.says("2")).text.key == "checkins-step-first"
    assert (await ana.says("1.")).text.key == "checkins-step-next"
    (goal,) = await goals(town, ana)
    assert (goal.said.starter, said(goal)) == (rules.GOAL_STARTERS[1], [rules.STEP_STARTERS[0]])
    assert (await ana.says("4")).text.key == "checkins-goal"


async def test_a_number_that_stands_beside_no_button_presses_none(town):
    _, _, ana = await paired(town)
    await begins(ana, "swim " * 80)
    assert (await ana.says("1")).text.key == "checkins-goal-empty"
    assert await goals(town, ana) == []
    await ana.says(SWIM)
    assert [goal.said.words for goal in await goals(town, ana)] == [SWIM]


@pytest.mark.parametrize("number", ["9", "42", "٩"])
async def test_a_number_that_is_no_button_is_kindly_asked_about(town, number):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    assert (await ana.says(number)).text.key == "checkins-goal-empty"
    assert (await ana.says(SWIM)).text.key == "checkins-step-first"


async def test_keep_the_beginning_tapped_twice_goes_on_as_tapped_once(town):
    _, _, ana = await paired(town)
    await begins(ana, "swim " * 80)
    message, button = await ana.find("checkins-goal-short-button")
    assert (await ana.taps("checkins-goal-short-button")).text.key == "checkins-step-first"
    assert (await ana.presses_again(message, button)).text.key == "checkins-step-first"
    assert (await ana.says("Pack a bag")).text.key == "checkins-step-next"
    assert len(await goals(town, ana)) == 1


async def test_a_long_text_of_signs_that_count_double_comes_in_pieces_and_is_one_all_the_same(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    for piece in ("🌱" * 2048, "and the rest"):
        ana.phone.say(piece)
    await town.settle()
    assert (await ana.last()).text.key == "checkins-goal-short"
    assert await goals(town, ana) == []


async def test_one_letter_with_very_many_marks_is_offered_as_far_as_it_fits(town):
    _, _, ana = await paired(town)
    seen = await begins(ana, "a" + "\u0301" * 300)
    assert seen.text.values["words"].startswith("a\u0301")

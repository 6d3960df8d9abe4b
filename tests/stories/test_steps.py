"""Ana takes small steps: in her own words, celebrated, with no word ever about what is not done."""

from itertools import pairwise

import pytest

from bot.base.clock import DAY, HOUR
from bot.base.messages import Button, LinkButton
from bot.checkins import steps as service
from bot.checkins import steps_rules as rules
from bot.checkins.store import steps as store
from bot.people import erasing, privacy
from bot.people import service as people
from bot.practice.villager import keys
from handlers.screens import options
from tests.stories.people import ana_in, paired, reads
from tests.stories.test_tips import booked

SWIM = "Swim again, just for me"


async def begins(ana, words=SWIM):
    """Ana writes a goal; she is asked for a first small thing."""
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    return await ana.says(words)


async def with_steps(ana, *steps, words=SWIM):
    """Ana has a goal with these steps, and looks at it."""
    await begins(ana, words)
    for step in steps:
        await ana.says(step)
    return await ana.taps("checkins-step-enough-button" if steps else "skip-button")


async def goals(town, ana):
    """What stands in the book of her goals, the oldest first."""
    person = (await ana.person()).id
    return await town.kith.database.read(lambda tx: store.of_person(tx, person))


def said(goal):
    return [step.said.words or step.said.starter for step in goal.steps]


def labels(screen):
    return [button.label.key for button in options(screen) if not isinstance(button, LinkButton)]


# --- writing ---


async def test_ana_writes_a_goal_in_her_own_words_and_then_small_steps_one_at_a_time(town):
    _, _, ana = await paired(town)
    assert (await begins(ana)).text.key == "checkins-step-first"
    assert (await ana.says("Look for opening hours")).text.key == "checkins-step-next"
    assert (await ana.says("Ask Mum about Saturday")).text.key == "checkins-step-next"
    seen = await ana.taps("checkins-step-enough-button")
    assert seen.text.values["what"] == SWIM
    assert [line.key for line in seen.text.values["lines"].items[:2]] == ["checkins-step-line"] * 2
    (goal,) = await goals(town, ana)
    assert said(goal) == ["Look for opening hours", "Ask Mum about Saturday"]


async def test_every_step_can_be_skipped(town):
    _, _, ana = await paired(town)
    seen = await with_steps(ana)
    assert "checkins-goal-no-steps" in keys(seen.text)


async def test_whoever_has_no_words_taps_some(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    await ana.taps("checkins-starter-goal-button", starter="air")
    await ana.taps("checkins-starter-step-button", starter="day")
    with pytest.raises(LookupError):  # what is chosen already is not offered again
        await ana.taps("checkins-starter-step-button", starter="day")
    await ana.taps("checkins-step-enough-button")
    (goal,) = await goals(town, ana)
    assert (goal.said.starter, said(goal)) == ("air", ["day"])


async def test_the_talk_after_a_meeting_and_the_word_of_the_week_lead_there(town):
    _, ruth, ana = await paired(town)
    await ana.from_home("checkins-pulse-tell-button")
    await ana.taps("checkins-pulse-button", word="up_and_down")
    assert (await ana.taps("checkins-goal-next-button")).text.key == "checkins-goal-new"
    one = await booked(town, ana, ruth)
    await town.passes(one.ends_at - town.clock.now() + HOUR)
    await ana.sees("checkins-question-ask")
    await ana.taps("checkins-met-button")
    assert (await ana.taps("checkins-goal-next-button")).text.key == "checkins-goal-new"


async def test_after_a_loss_no_talk_leads_there(town):
    _, _, ana = await paired(town)
    await loses(ana)
    await ana.from_home("checkins-pulse-tell-button")
    seen = await ana.taps("checkins-pulse-button", word="hard")
    assert "checkins-goal-next-button" not in labels(seen)


async def test_the_hardest_week_is_not_asked_for_a_goal(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-pulse-tell-button")
    seen = await ana.taps("checkins-pulse-button", word="very_hard")
    assert "checkins-goal-next-button" not in labels(seen)


@pytest.mark.parametrize("words", ["أن أسبح من جديد", "फिर से तैरना", "আবার সাঁতার", "再去游泳", "🏊‍♀️", "ለመዋኘት"])
async def test_any_script_is_kept_as_it_was_written(town, words):
    _, _, ana = await paired(town)
    await begins(ana, words)
    (goal,) = await goals(town, ana)
    assert goal.said.words == words


async def test_what_holds_no_words_is_kindly_asked_for_again(town):
    _, _, ana = await paired(town)
    for nothing in ("\u200b\u2060", "\u202e\u2067"):
        await ana.from_home("checkins-goals-button")
        await ana.taps("checkins-goal-new-button")
        assert (await ana.says(nothing)).text.key == "checkins-goal-empty"
    assert (await ana.says(SWIM)).text.key == "checkins-step-first"


async def test_too_many_words_are_offered_to_be_kept_shorter_and_nothing_is_lost(town):
    _, _, ana = await paired(town)
    long = "go swimming with my sister and then sit in the sun for a while " * 9
    seen = await begins(ana, long)
    assert seen.text.key == "checkins-goal-short"
    offered = seen.text.values["words"]
    assert len(offered) <= rules.GOAL_LETTERS_MAX
    assert long.startswith(f"{offered} ")
    assert await goals(town, ana) == []
    assert any(message.text == long.strip() for message in ana.phone.messages)
    assert (await ana.taps("checkins-goal-short-button")).text.key == "checkins-step-first"
    (goal,) = await goals(town, ana)
    assert goal.said.words == offered


async def test_after_too_many_words_she_can_also_write_it_shorter_herself(town):
    _, _, ana = await paired(town)
    await begins(ana, "swim " * 80)
    message, button = await ana.find("checkins-goal-short-button")
    assert (await ana.says(SWIM)).text.key == "checkins-step-first"
    await ana.presses_again(message, button)
    assert [goal.said.words for goal in await goals(town, ana)] == [SWIM]


async def test_ten_thousand_letters_that_a_phone_sends_in_pieces_are_one_text(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    for piece in ("a" * 4096, "b" * 4096, "c" * 90):
        ana.phone.say(piece)
    await town.settle()
    assert (await ana.last()).text.values["words"] == "a" * rules.GOAL_LETTERS_MAX
    assert await goals(town, ana) == []
    await town.passes(HOUR // 2)
    assert (await ana.says(SWIM)).text.key == "checkins-step-first"


async def test_words_for_stop_and_for_a_loss_are_heard_before_they_are_a_goal(town):
    _, _, ana = await paired(town)
    await ana.from_home("checkins-goals-button")
    await ana.taps("checkins-goal-new-button")
    await ana.says("STOP")
    assert await goals(town, ana) == []
    assert (await ana.person()).paused_until > town.clock.now()


async def test_a_handful_of_goals_and_of_steps_is_enough(town):
    _, _, ana = await paired(town)
    await begins(ana)
    for number in range(rules.STEPS_MAX):
        seen = await ana.says(f"Thing {number}")
    assert seen.text.key == "checkins-goal"
    assert "checkins-step-add-button" not in labels(seen)
    for number in range(1, rules.GOALS_MAX):
        await begins(ana, f"Goal {number}")
    await ana.from_home("checkins-pulse-tell-button")
    await ana.taps("checkins-pulse-button", word="good")
    seen = await ana.taps("checkins-goal-next-button")
    assert "checkins-goals-enough" in keys(seen.text)
    assert "checkins-goal-new-button" not in labels(seen)


async def test_said_twice_it_is_one_goal_and_one_step(town):
    _, _, ana = await paired(town)
    await begins(ana)
    await ana.says("Pack a bag")
    await ana.says("Pack a bag")
    await begins(ana)
    (goal,) = await goals(town, ana)
    assert said(goal) == ["Pack a bag"]


# --- done, and celebrated ---


async def test_a_step_is_done_in_one_tap_and_celebrated_and_can_be_undone(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there")
    seen = await ana.taps("checkins-step-done-button")
    assert seen.text.values["note"].key == "checkins-step-celebrated"
    assert seen.text.values["rest"].key == "checkins-goal"
    seen = await ana.taps("checkins-step-undo-button")
    assert labels(seen).count("checkins-step-done-button") == 2
    assert "checkins-step-celebrated" not in keys(seen.text)


async def test_no_celebration_comes_twice_running_and_all_of_them_come(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there")
    numbers = []
    for _ in range(40):
        seen = await ana.taps("checkins-step-done-button")
        numbers.append(seen.text.values["note"].values["number"])
        await ana.taps("checkins-step-undo-button")
    assert all(one != other for one, other in pairwise(numbers))
    assert set(numbers) == set(range(rules.STEP_CELEBRATIONS))


async def test_when_all_are_done_there_is_a_bigger_one_and_nothing_is_expected(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there")
    await ana.taps("checkins-step-done-button")
    seen = await ana.taps("checkins-step-done-button")
    assert seen.text.key == "checkins-goal-all-done"
    assert labels(seen) == ["checkins-goal-finish-button", "checkins-step-add-button", "checkins-goal-new-button"]
    seen = await ana.taps("checkins-goal-finish-button")
    assert "checkins-goal-finished" in keys(seen.text)
    assert (await goals(town, ana))[0].state == "finished"


async def test_done_pressed_twice_stays_done_and_the_same_celebration_stands_there(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there")
    message, button = await ana.find("checkins-step-done-button")
    seen = await ana.taps("checkins-step-done-button")
    assert "checkins-step-celebrated" in keys(seen.text)
    assert await ana.presses_again(message, button) == seen
    (goal,) = await goals(town, ana)
    assert [step.done_at is not None for step in goal.steps] == [True, False]


async def test_a_typed_number_marks_that_step(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there")
    await ana.says("2")
    (goal,) = await goals(town, ana)
    assert [step.done_at is not None for step in goal.steps] == [False, True]


async def test_steps_that_are_not_done_are_never_spoken_of(town):
    _, ruth, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there")
    await ana.says("/home")
    old = {who: len(await reads(who)) for who in (ana, ruth)}
    await town.passes(40 * DAY)
    for who, before in old.items():
        assert not any("Pack a bag" in words or SWIM in words for words in (await reads(who))[before:])


# --- changing ---


async def test_steps_are_reworded_moved_up_and_dropped_later(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag", "Go there", "Call Mum")
    for change, step in (("checkins-step-up-button", 2), ("checkins-step-drop-button", 0)):
        await ana.says("/steps")
        await ana.taps("checkins-goal-open-button")
        await ana.taps("checkins-goal-change-button")
        seen = await ana.taps("checkins-goal-steps-button")
        chosen = [button for button in options(seen) if isinstance(button, Button)][step]
        message, _ = await ana.find("checkins-step-choose-button")
        await ana.presses_again(message, chosen)
        await ana.taps(change)
    (goal,) = await goals(town, ana)
    assert said(goal) == ["Call Mum", "Go there"]
    await ana.says("/steps")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-steps-button")
    await ana.taps("checkins-step-choose-button")
    await ana.taps("checkins-goal-reword-button")
    await ana.says("Call Mum on Sunday")
    (goal,) = await goals(town, ana)
    assert said(goal) == ["Call Mum on Sunday", "Go there"]


async def test_a_goal_is_said_another_way_set_aside_and_taken_up_again(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-reword-button")
    assert "checkins-goal-reworded" in keys((await ana.says("Swim with Mum")).text)
    await ana.taps("checkins-goal-change-button")
    assert "checkins-goal-set-aside" in keys((await ana.taps("checkins-goal-aside-button")).text)
    await ana.taps("checkins-goals-others-button")
    seen = await ana.taps("checkins-goal-open-button")
    assert labels(seen) == ["checkins-goal-again-button", "checkins-goal-remove-button"]
    await ana.taps("checkins-goal-again-button")
    (goal,) = await goals(town, ana)
    assert (goal.state, goal.said.words, said(goal)) == ("open", "Swim with Mum", ["Pack a bag"])


async def test_a_button_pressed_ten_days_late_shows_how_things_are_now(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    message, button = await ana.find("checkins-step-done-button")
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-aside-button")
    await town.passes(10 * DAY)
    assert "moved-on" in keys((await ana.presses_again(message, button)).text)
    assert (await goals(town, ana))[0].steps[0].done_at is None


# --- a reminder, only where she asks for one ---


async def asks_to_be_reminded(ana):
    """Ana asks to be reminded tomorrow."""
    await ana.says("/steps")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-goal-remind-button")
    return await ana.taps("checkins-day-button")


async def test_ana_is_reminded_on_the_day_she_asked_for_and_only_then(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    assert "checkins-goal-reminder-line" in keys((await asks_to_be_reminded(ana)).text)
    await ana.says("/home")
    await town.passes(DAY - HOUR)
    assert not await ana.has("checkins-goal-reminder")
    await town.passes(2 * HOUR)
    assert (await ana.sees("checkins-goal-reminder")).text.values["what"] == SWIM
    await town.passes(20 * DAY)
    assert sum(screen.text.key == "checkins-goal-reminder" for screen in await ana.screens()) == 1


async def done(ana):
    await ana.taps("checkins-step-done-button")


async def set_aside(ana):
    await ana.taps("checkins-goal-change-button")
    await ana.taps("checkins-goal-aside-button")


async def thinks_again(ana):
    await ana.taps("checkins-goal-remind-button")
    await ana.taps("checkins-goal-remind-off-button")


async def stops(ana):
    await ana.says("STOP")


async def leaves(ana):
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    await ana.taps("people-leave-button")
    await ana.taps("people-leave-now-button")


async def loses(ana):
    await ana.says("/loss")
    await ana.taps("people-loss-button")


@pytest.mark.parametrize("act", [done, set_aside, thinks_again, stops, leaves, loses])
async def test_nobody_is_reminded_of_what_is_done_or_aside_nor_after_stop_leaving_or_a_loss(town, act):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await asks_to_be_reminded(ana)
    await act(ana)
    await town.passes(3 * DAY)
    assert not await ana.has("checkins-goal-reminder")


async def test_a_goal_that_is_taken_up_again_reminds_of_nothing_by_itself(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await asks_to_be_reminded(ana)
    await set_aside(ana)
    await ana.taps("checkins-goals-others-button")
    await ana.taps("checkins-goal-open-button")
    await ana.taps("checkins-goal-again-button")
    await town.passes(3 * DAY)
    assert not await ana.has("checkins-goal-reminder")


async def test_a_reminder_does_not_use_up_what_may_come_unasked_and_keeps_to_safe_hours(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await ana.from_home("people-settings-button")
    person = await ana.person()

    def late_riser(tx):
        privacy.set_quiet_hours(tx, person, 21 * 60, 12 * 60)

    await town.kith.database.write(late_riser)
    await asks_to_be_reminded(ana)
    await ana.says("/home")
    await town.passes(DAY + HOUR)
    assert not await ana.has("checkins-goal-reminder")
    await town.passes(HOUR + HOUR // 4)
    assert await ana.has("checkins-goal-reminder")


async def test_on_a_phone_that_others_look_at_a_reminder_says_nothing_until_it_is_opened(town):
    ana = await ana_in(town, only_me=False)
    await with_steps(ana, "Pack a bag")
    await asks_to_be_reminded(ana)
    await ana.says("/home")
    await ana.says("/hide")
    await town.passes(DAY + HOUR)
    assert not any(SWIM in words for words in await reads(ana))
    assert "checkins-goal-reminder" in keys((await ana.opens_everything()).text)


# --- a loss, and erasing ---


async def test_after_a_loss_every_goal_is_aside_and_she_alone_can_open_it_again(town):
    _, ruth, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await ana.taps("checkins-goal-show-button")
    await ana.taps("checkins-goal-show-to-button", who=await ruth.as_name())
    await loses(ana)
    (goal,) = await goals(town, ana)
    assert goal.state == "aside"
    await ruth.says("/people")
    seen = await ruth.taps("pairing-see-button", who=await ana.as_name())
    assert "checkins-goals-of-button" not in labels(seen)
    await ana.says("/steps")
    await ana.taps("checkins-goals-others-button")
    await ana.taps("checkins-goal-open-button")
    seen = await ana.taps("checkins-goal-again-button")
    assert "checkins-goal-unseen-line" in keys(seen.text)


async def test_what_ana_wrote_is_sealed_and_is_gone_when_she_is_erased(town):
    _, ruth, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    await ana.taps("checkins-goal-show-button")
    await ana.taps("checkins-goal-show-to-button", who=await ruth.as_name())
    person = (await ana.person()).id
    tables = (store.GOALS, store.STEPS, store.SHOWN)

    def kept(tx):
        return [tuple(row) for table in tables for row in tx.all(table.select())]

    rows = await town.kith.database.read(kept)
    assert len(rows) == 3
    assert not any(words in str(row) for row in rows for words in (SWIM, "Pack a bag"))
    await town.kith.database.write(lambda tx: erasing.erase(tx, person))
    assert await town.kith.database.read(kept) == []


async def test_undoing_a_loss_opens_nothing_by_itself(town):
    _, _, ana = await paired(town)
    await with_steps(ana, "Pack a bag")
    person = await ana.person()
    await town.kith.database.write(lambda tx: people.loss(tx, person, person.id))
    await town.kith.database.write(lambda tx: people.undo_loss(tx, person, person.id))
    assert await town.kith.database.read(lambda tx: service.in_state(tx, person.id, "open")) == []

"""Changing a goal: its steps, setting it aside, taking it up again, removing it, and being reminded of it on a day."""

from datetime import date

from bot.base.messages import Button, Day, Lines, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.checkins import steps
from bot.checkins import steps_messages as messages
from bot.checkins import steps_reminding as reminding
from bot.checkins.store.steps import Goal
from handlers.access import PARENT
from handlers.checkins.steps import my_goals, of_goal, one_goal, steps_lines, to_goal
from handlers.doors import Turn, press
from handlers.screens import with_note

DAYS_A_ROW = 3


def _open(turn: Turn, goal_id: int) -> Goal:
    found = steps.mine(turn.tx, turn.person, goal_id)
    if found.state != "open":
        raise MovedOn(f"goal {goal_id} is {found.state}")
    return found


@press("checkins.goal_change", who=PARENT)
def change(turn: Turn, goal_id: int) -> Screen:
    """What would you like to change?"""
    found = _open(turn, goal_id)
    reword = of_goal("checkins-goal-reword-button", "checkins.goal_reword", found)
    of_steps = of_goal("checkins-goal-steps-button", "checkins.goal_steps", found)
    aside = of_goal("checkins-goal-aside-button", "checkins.goal_aside", found)
    finish = of_goal("checkins-goal-finish-button", "checkins.goal_finish", found)
    remove = of_goal("checkins-goal-remove-button", "checkins.goal_remove", found)
    rows: tuple[Row, ...] = ((reword, of_steps) if found.steps else (reword,), (aside, finish), (remove,))
    return Screen(Text("checkins-goal-change", what=messages.called(found.said, "goal")), rows, back=to_goal(found))


@press("checkins.goal_aside", who=PARENT)
def aside(turn: Turn, goal_id: int) -> Screen:
    """Not now, and that is fine."""
    steps.set_aside(turn.tx, turn.person, goal_id)
    return with_note(Text("checkins-goal-set-aside"), my_goals(turn))


@press("checkins.goal_again", who=PARENT)
def again(turn: Turn, goal_id: int) -> Screen:
    """It is taken up again."""
    return one_goal(turn, steps.take_up(turn.tx, turn.person, goal_id))


@press("checkins.goal_remove", who=PARENT)
def remove(turn: Turn, goal_id: int) -> Screen:
    """Shall it be gone for good?"""
    found = steps.mine(turn.tx, turn.person, goal_id)
    yes = of_goal("checkins-goal-remove-yes-button", "checkins.goal_remove_yes", found)
    text = Text("checkins-goal-remove", what=messages.called(found.said, "goal"))
    return Screen(text, ((yes,),), back=to_goal(found))


@press("checkins.goal_remove_yes", who=PARENT)
def remove_yes(turn: Turn, goal_id: int) -> Screen:
    """It is gone."""
    steps.remove(turn.tx, turn.person, goal_id)
    return with_note(Text("checkins-goal-removed"), my_goals(turn))


# --- its steps ---


@press("checkins.goal_steps", who=PARENT)
def which_step(turn: Turn, goal_id: int) -> Screen:
    """Which step?"""
    return _which(_open(turn, goal_id))


def _which(found: Goal) -> Screen:
    choose = tuple(
        Button(Text("checkins-step-choose-button", number=str(number)), "checkins.step", step.id)
        for number, step in enumerate(found.steps, 1)
    )
    text = Text("checkins-goal-steps", lines=Lines(steps_lines(found)))
    return Screen(text, (choose,) if choose else (), back=to_goal(found), kind="article")


@press("checkins.step", who=PARENT)
def step(turn: Turn, step_id: int) -> Screen:
    """One step, and what can be changed about it."""
    found, one = steps.with_step(turn.tx, turn.person, step_id)
    up = Button(Text("checkins-step-up-button"), "checkins.step_up", step_id)
    reword = Button(Text("checkins-goal-reword-button"), "checkins.step_reword", step_id)
    drop = Button(Text("checkins-step-drop-button"), "checkins.step_drop", step_id)
    is_first = found.steps[0].id == step_id
    rows: tuple[Row, ...] = (*(() if is_first else ((up,),)), (reword,), (drop,))
    back = of_goal("back-button", "checkins.goal_steps", found)
    return Screen(Text("checkins-step", what=messages.called(one.said, "step")), rows, back=back)


@press("checkins.step_up", who=PARENT)
def up(turn: Turn, step_id: int) -> Screen:
    """One place further up."""
    return _which(steps.up(turn.tx, turn.person, step_id))


@press("checkins.step_drop", who=PARENT)
def drop(turn: Turn, step_id: int) -> Screen:
    """It is no more."""
    return one_goal(turn, steps.drop(turn.tx, turn.person, step_id))


# --- a reminder, only where it is asked for ---


@press("checkins.goal_remind", who=PARENT)
def remind(turn: Turn, goal_id: int) -> Screen:
    """On which day?"""
    found = _open(turn, goal_id)
    if found.is_done:
        return one_goal(turn, found)
    coming = reminding.days(turn.tx, turn.person)
    if not coming:
        return with_note(Text("checkins-goal-remind-away"), one_goal(turn, found))
    days = [
        Button(Text("checkins-day-button", day=Day(str(day))), "checkins.goal_remind_on", goal_id, str(day))
        for day in coming
    ]
    rows: list[Row] = [tuple(days[start : start + DAYS_A_ROW]) for start in range(0, len(days), DAYS_A_ROW)]
    if reminding.asked_for(turn.tx, found) is not None:
        rows[-1] += (of_goal("checkins-goal-remind-off-button", "checkins.goal_remind_off", found),)
    return Screen(Text("checkins-goal-remind"), tuple(rows), back=to_goal(found))


@press("checkins.goal_remind_on", who=PARENT)
def remind_on(turn: Turn, goal_id: int, iso: str) -> Screen:
    """In the morning of that day."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        raise MovedOn("no such day") from None
    found = steps.mine(turn.tx, turn.person, goal_id)
    reminding.ask(turn.tx, turn.person, found, day)
    return one_goal(turn, found)


@press("checkins.goal_remind_off", who=PARENT)
def remind_off(turn: Turn, goal_id: int) -> Screen:
    """Nobody reminds her."""
    found = steps.mine(turn.tx, turn.person, goal_id)
    reminding.stop(turn.tx, found)
    return one_goal(turn, found)


HANDLERS = (change, aside, again, remove, remove_yes, which_step, step, up, drop, remind, remind_on, remind_off)
"""What can be changed."""

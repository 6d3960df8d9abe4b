"""Writing a goal and its steps, one at a time: in one's own words or by a tap, each of which can be left out.

What is typed is kept for the goal or step that was asked for last. Too many words are offered to be shortened, and are
lost to nobody: they stand in the chat, and can be sent again in another way.
"""

from typing import Any

from bot.base.clock import SECOND, Instant
from bot.base.messages import Button, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.checkins import steps, steps_rules
from bot.checkins import steps_messages as messages
from bot.checkins.store.steps import Goal
from handlers import flows
from handlers.access import PARENT
from handlers.checkins.steps import my_goals, one_goal, to_goal
from handlers.doors import Turn, press, typed
from handlers.screens import HOME, with_note

FORM = "checkins.goal"
EXPECTED = "checkins.goal_words"
PIECES_WITHIN: Instant = 10 * SECOND
"""So soon after one another the pieces of one long text arrive."""


def _asked(turn: Turn, to: str, goal: int = 0, step: int = 0) -> None:
    """What is typed from now on is meant for this."""
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, to=to, goal=goal, step=step, short="", letters=0, at=0)


def _form(turn: Turn) -> dict[str, Any]:
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("nothing was asked for")
    return form


# --- asking ---


@press("checkins.goal_new", who=PARENT)
def new(turn: Turn) -> Screen:
    """What would make next week a bit better?"""
    if len(steps.in_state(turn.tx, turn.person.id, "open")) >= steps_rules.GOALS_MAX:
        return with_note(Text("checkins-goals-enough", most=steps_rules.GOALS_MAX), my_goals(turn))
    _asked(turn, "goal")
    buttons = [
        Button(messages.starter_button("goal", one), "checkins.goal_start", one) for one in steps_rules.GOAL_STARTERS
    ]
    rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return Screen(Text("checkins-goal-new"), rows, back=HOME, expects=EXPECTED)


@press("checkins.goal_start", who=PARENT)
def start(turn: Turn, starter: str) -> Screen:
    """A goal by a tap."""
    return ask_step(turn, steps.start(turn.tx, turn.person, starter))


@press("checkins.goal_step", who=PARENT)
def step(turn: Turn, goal_id: int) -> Screen:
    """What could be the first small thing, or the next?"""
    return ask_step(turn, steps.mine(turn.tx, turn.person, goal_id))


def ask_step(turn: Turn, goal: Goal) -> Screen:
    """One small thing at a time, and none is needed; the goal itself when there are a handful, or it is not open."""
    if goal.state != "open" or len(goal.steps) >= steps_rules.STEPS_MAX:
        return one_goal(turn, goal)
    _asked(turn, "step", goal.id)
    taken = {step.said.starter for step in goal.steps}
    buttons = [
        Button(messages.starter_button("step", one), "checkins.goal_step_start", goal.id, one)
        for one in steps_rules.STEP_STARTERS
        if one not in taken
    ]
    enough = Button(Text("checkins-step-enough-button" if goal.steps else "skip-button"), "checkins.goal", goal.id)
    rows: tuple[Row, ...] = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    text = Text(f"checkins-step-{'next' if goal.steps else 'first'}", what=messages.called(goal.said, "goal"))
    return Screen(text, (*rows, (enough,)), back=to_goal(goal), expects=EXPECTED)


@press("checkins.goal_step_start", who=PARENT)
def start_step(turn: Turn, goal_id: int, starter: str) -> Screen:
    """A step by a tap."""
    return ask_step(turn, steps.start_step(turn.tx, turn.person, goal_id, starter))


@press("checkins.goal_reword", who=PARENT)
def reword(turn: Turn, goal_id: int) -> Screen:
    """How would you say it now?"""
    goal = steps.mine(turn.tx, turn.person, goal_id)
    if goal.state != "open":
        raise MovedOn(f"goal {goal_id} is {goal.state}")
    _asked(turn, "goal_anew", goal.id)
    text = Text("checkins-goal-reword", what=messages.called(goal.said, "goal"))
    return Screen(text, back=to_goal(goal), expects=EXPECTED)


@press("checkins.step_reword", who=PARENT)
def reword_step(turn: Turn, step_id: int) -> Screen:
    """How would you say that step now?"""
    goal, found = steps.with_step(turn.tx, turn.person, step_id)
    _asked(turn, "step_anew", goal.id, step_id)
    text = Text("checkins-goal-reword", what=messages.called(found.said, "step"))
    return Screen(text, back=to_goal(goal), expects=EXPECTED)


# --- what was typed ---


@typed(EXPECTED, who=PARENT)
def written(turn: Turn, typed_words: str) -> Screen:
    """It is kept as it is, or offered to be kept shorter."""
    form = _form(turn)
    if form["letters"] >= steps_rules.SPLIT_FROM and turn.tx.now - form["at"] < PIECES_WITHIN:
        return _offer(form)  # the rest of one long text: its beginning is being offered already
    words = steps.read(typed_words)
    most = steps.LETTERS_MAX["goal" if form["to"].startswith("goal") else "step"]
    if len(words) <= most:
        return _kept(turn, form, words)
    short = steps_rules.shortened(words, most)
    flows.keep(turn, FORM, short=short, letters=len(typed_words), at=turn.tx.now)
    return _offer(_form(turn))


def _offer(form: dict[str, Any]) -> Screen:
    """The beginning, read back; it is kept by a tap, and other words can be written as before."""
    keep = Button(Text("checkins-goal-short-button"), "checkins.goal_short", form["at"])
    back = Button(Text("back-button"), "checkins.goal", form["goal"]) if form["goal"] else HOME
    return Screen(Text("checkins-goal-short", words=form["short"]), ((keep,),), back=back, expects=EXPECTED)


@press("checkins.goal_short", who=PARENT)
def short(turn: Turn, typed_at: int) -> Screen:
    """The beginning is enough: that which was read back, and no other."""
    form = _form(turn)
    if not form["short"] or form["at"] != typed_at:
        raise MovedOn("these words are not the ones that were read back")
    return _kept(turn, form, form["short"])


def _kept(turn: Turn, form: dict[str, Any], words: str) -> Screen:
    flows.drop(turn, FORM)
    tx, person, goal = turn.tx, turn.person, form["goal"]
    match form["to"]:
        case "goal":
            return ask_step(turn, steps.write(tx, person, words))
        case "step":
            return ask_step(turn, steps.write_step(tx, person, goal, words))
        case "goal_anew":
            found = steps.reword(tx, person, goal, words)
        case _:
            found = steps.reword_step(tx, person, form["step"], words)
    return with_note(Text("checkins-goal-reworded"), one_goal(turn, found))


HANDLERS = (new, start, step, start_step, reword, reword_step, written, short)
"""What can be written."""

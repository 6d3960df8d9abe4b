"""Writing a goal and its steps, one at a time: in one's own words or by a tap, each of which can be left out.

What is typed within the hour is kept for the goal or step that was asked for last; later it may be meant for anybody.
Where somebody else would read it, it is read back before it is kept. Too many words are offered to be shortened, and
are lost to nobody: they stand in the chat, and can be sent again in another way.
"""

from typing import Any

from bot.base import chats
from bot.base.clock import HOUR, SECOND, Instant
from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.base.outcome import MovedOn
from bot.checkins import steps, steps_rules
from bot.checkins import steps_messages as messages
from bot.checkins import steps_shown as shown
from bot.checkins.store.steps import Goal
from handlers import flows
from handlers.access import PARENT
from handlers.checkins import steps as goals
from handlers.checkins.steps import my_goals, one_goal, to_goal
from handlers.choices import in_twos
from handlers.doors import Turn, press, typed
from handlers.people import home
from handlers.screens import HOME, by_shown_number, with_note

FORM = "checkins.goal"
EXPECTED = "checkins.goal_words"
LAPSES: Instant = HOUR
"""After so long, what is typed is not meant as a goal or a step any more."""
PIECES_WITHIN: Instant = 10 * SECOND
"""So soon after one another the pieces of one long text arrive."""


def _asked(turn: Turn, to: str, goal: int = 0, step: int = 0) -> None:
    """What is typed from now on is meant for this."""
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, to=to, goal=goal, step=step, words="", letters=0, at=0, kept=0, asked=turn.tx.now)


def _form(turn: Turn) -> dict[str, Any]:
    """What was asked for within the hour; empty when nothing was."""
    form = flows.recall(turn, FORM)
    return form if turn.tx.now - max(form.get("asked", 0), form.get("at", 0)) <= LAPSES else {}


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
    rows = in_twos(buttons)
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
    rows = in_twos(buttons)
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
def written(turn: Turn, typed_words: str) -> Screen | None:
    """It is kept as it is, or read back first, or is the number of a button; too late it is a text like any other."""
    button = by_shown_number(chats.current_screen(turn.tx, turn.person.id), typed_words)
    if button is not None:
        return _numbered(turn, button)
    form = _form(turn)
    if not form:
        flows.drop(turn, FORM)
        return with_note(Text("not-understood"), home.screen(turn, 0))
    if form["letters"] >= steps_rules.SPLIT_FROM and turn.tx.now - form["at"] < PIECES_WITHIN:
        return _offer(turn, form)  # the rest of one long text: its beginning is being offered already
    return _said(turn, form, typed_words)


def _numbered(turn: Turn, button: Button) -> Screen | None:
    door = {door.tag: door for door in (*goals.HANDLERS, *HANDLERS)}.get(button.press)
    if door is None:
        raise MovedOn(f"{button.press} is no button of a goal")
    return door.do(turn, *button.args)


def _said(turn: Turn, form: dict[str, Any], typed_words: str) -> Screen:
    words = steps.read(typed_words)
    short = steps_rules.shortened(words, steps.LETTERS_MAX["goal" if form["to"].startswith("goal") else "step"])
    if short == words and not _seen_by(turn, form):
        return _kept(turn, form, words)
    letters = steps_rules.units(typed_words) if short != words else 0
    flows.keep(turn, FORM, words=short, letters=letters, at=turn.tx.now)
    return _offer(turn, _form(turn))


def _seen_by(turn: Turn, form: dict[str, Any]) -> list[int]:
    """Who would read it."""
    if not form["goal"]:
        return []
    return shown.seen_by(turn.tx, turn.person, steps.mine(turn.tx, turn.person, form["goal"]))


def _offer(turn: Turn, form: dict[str, Any]) -> Screen:
    """What would be kept, read back; it is kept by a tap, and other words can be written as before."""
    if form["letters"]:
        text, label = Text("checkins-goal-short", words=form["words"]), Text("checkins-goal-short-button")
    else:
        lines = Lines(tuple(Text("checkins-goal-seen-line", who=Name(who)) for who in _seen_by(turn, form)))
        text = Text("checkins-goal-read-back", words=form["words"], lines=lines)
        label = Text("checkins-goal-read-back-button")
    keep = Button(label, "checkins.goal_short", form["at"])
    back = Button(Text("back-button"), "checkins.goal", form["goal"]) if form["goal"] else HOME
    return Screen(text, ((keep,),), back=back, expects=EXPECTED)


@press("checkins.goal_short", who=PARENT)
def short(turn: Turn, typed_at: int) -> Screen:
    """It is meant so: that which was read back, and no other. Tapped twice it is kept once."""
    form = _form(turn)
    if form and form["kept"] == typed_at:
        screen = _again(turn, form)
    elif form and form["words"] and form["at"] == typed_at:
        screen = _kept(turn, form, form["words"])
    else:
        raise MovedOn("these words are not the ones that were read back")
    flows.keep(turn, FORM, kept=typed_at)
    return screen


def _kept(turn: Turn, form: dict[str, Any], words: str) -> Screen:
    tx, person, goal = turn.tx, turn.person, form["goal"]
    match form["to"]:
        case "goal":
            return ask_step(turn, steps.write(tx, person, words))
        case "step":
            return ask_step(turn, steps.write_step(tx, person, goal, words))
        case "goal_anew":
            steps.reword(tx, person, goal, words)
        case _:
            steps.reword_step(tx, person, form["step"], words)
    flows.keep(turn, FORM, to="", words="")
    return _again(turn, form)


def _again(turn: Turn, form: dict[str, Any]) -> Screen:
    """What is shown of a goal once something of it was kept."""
    goal = steps.mine(turn.tx, turn.person, form["goal"])
    return (
        ask_step(turn, goal)
        if form["to"] == "step"
        else with_note(Text("checkins-goal-reworded"), one_goal(turn, goal))
    )


HANDLERS = (new, start, step, start_step, reword, reword_step, written, short)
"""What can be written."""

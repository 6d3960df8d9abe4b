"""Small steps: my goals, one of them with its steps, and marking a step done, which is celebrated."""

from collections.abc import Iterable, Sequence

from bot.base.clock import today
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text, Value
from bot.checkins import steps, steps_rules
from bot.checkins import steps_messages as messages
from bot.checkins import steps_reminding as reminding
from bot.checkins import steps_shown as shown
from bot.checkins.store.steps import Goal, SmallStep
from handlers.access import PARENT
from handlers.doors import Turn, command, press
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

LIST = Button(Text("checkins-goals-button"), "checkins.goals")
WRITE = Button(Text("checkins-goal-new-button"), "checkins.goal_new")
PER_PAGE = steps_rules.GOALS_MAX
OTHERS = ("aside", "finished")


def steps_home_part(turn: Turn) -> HomePart:
    """For parents: the door to their small steps."""
    return HomePart(buttons=(LIST,) if "parent" in turn.person.roles else ())


def of_goal(label: str, tag: str, goal: Goal) -> Button:
    """A button about that goal."""
    return Button(Text(label), tag, goal.id)


def to_goal(goal: Goal) -> Button:
    """Back to that goal."""
    return of_goal("back-button", "checkins.goal", goal)


# --- my goals ---


@press("checkins.goals", who=PARENT)
def goals(turn: Turn) -> Screen:
    """What I am at."""
    return my_goals(turn)


@command("steps", who=PARENT)
def goals_typed(turn: Turn, _argument: str) -> Screen:
    """The same, typed."""
    return my_goals(turn)


def my_goals(turn: Turn) -> Screen:
    """The goals that are open, and the doors to a new one and to the others."""
    found = steps.in_state(turn.tx, turn.person.id, "open")
    others = steps.in_state(turn.tx, turn.person.id, "aside", "finished")
    below = (
        *((WRITE,) if len(found) < steps_rules.GOALS_MAX else ()),
        *((Button(Text("checkins-goals-others-button"), "checkins.goals_others", 0),) if others else ()),
    )
    if not found:
        return Screen(Text("checkins-goals-none"), (below,), back=HOME)
    text = Text("checkins-goals", lines=numbered(_called(found)))
    return Screen(text, (open_each(found, "checkins.goal"), *((below,) if below else ())), back=HOME, kind="article")


def numbered(called: Iterable[Value]) -> Lines:
    """What goals are called, a line each."""
    return Lines(tuple(Text("checkins-goal-line", number=n, what=what) for n, what in enumerate(called, 1)))


def _called(found: Sequence[Goal]) -> list[Value]:
    return [messages.called(goal.said, "goal") for goal in found]


def open_each(found: Sequence[Goal], tag: str) -> Row:
    """A button for each of these goals, with the number of its line; typed, that number means it."""
    return tuple(
        Button(Text("checkins-goal-open-button", number=str(number)), tag, goal.id)
        for number, goal in enumerate(found, 1)
    )


@press("checkins.goals_others", who=PARENT)
def others(turn: Turn, page: int) -> Screen:
    """What was set aside, and what is finished."""
    found = steps.in_state(turn.tx, turn.person.id, "aside", "finished")
    if not found:
        return my_goals(turn)
    pages = -(-len(found) // PER_PAGE)
    here = found[page % pages * PER_PAGE :][:PER_PAGE]
    more = Button(Text("more-button"), "checkins.goals_others", (page + 1) % pages)
    rows = (open_each(here, "checkins.goal"), *(((more,),) if pages > 1 else ()))
    return Screen(Text("checkins-goals-others", lines=numbered(_called(here))), rows, back=LIST, kind="article")


# --- one of them ---


@press("checkins.goal", who=PARENT)
def goal(turn: Turn, goal_id: int) -> Screen:
    """One goal with its steps."""
    return one_goal(turn, steps.mine(turn.tx, turn.person, goal_id))


def one_goal(turn: Turn, found: Goal) -> Screen:
    """The goal as it is now, and what can be done with it."""
    lines, notes = Lines(steps_lines(found)), Lines(_notes(turn, found))
    text = Text("checkins-goal", what=messages.called(found.said, "goal"), lines=lines, notes=notes)
    if found.state != "open":
        again = of_goal("checkins-goal-again-button", "checkins.goal_again", found)
        show = of_goal("checkins-goal-show-button", "checkins.goal_show", found)
        remove = of_goal("checkins-goal-remove-button", "checkins.goal_remove", found)
        back = Button(Text("back-button"), "checkins.goals_others", 0)
        below = (show, remove) if found.state == "finished" else (remove,)
        return Screen(text, ((again,), below), back=back, kind="article")
    return Screen(text, _rows(found), back=LIST, kind="article")


def _notes(turn: Turn, found: Goal) -> tuple[Text, ...]:
    if found.state == "aside":
        return (Text("checkins-goal-state", state=found.state),)
    state = (Text("checkins-goal-state", state=found.state),) if found.state == "finished" else ()
    at = reminding.asked_for(turn.tx, found)
    day = () if at is None else (Text("checkins-goal-reminder-line", day=Day(today(at, turn.person.zone))),)
    seen = tuple(Text("checkins-goal-seen-line", who=Name(who)) for who in shown.seen_by(turn.tx, turn.person, found))
    return (*state, *(seen or (Text("checkins-goal-unseen-line"),)), *day)


def steps_lines(found: Goal, *, to_others: bool = False) -> tuple[Text, ...]:
    """The steps of a goal, a line each, and which are done; for its parent, or for those to whom it is shown."""
    return tuple(_step_line(number, step, to_others) for number, step in enumerate(found.steps, 1)) or (
        Text("checkins-goal-no-steps"),
    )


def _step_line(number: int, step: SmallStep, to_others: bool) -> Text:
    done = "no" if step.done_at is None else "yes"
    what = messages.called_to_others("step", step.id) if to_others else messages.called(step.said, "step")
    return Text("checkins-step-line", number=number, done=done, what=what)


def _rows(found: Goal) -> tuple[Row, ...]:
    marks = tuple(_mark(step) for step in found.steps)
    more = (
        (of_goal("checkins-step-add-button", "checkins.goal_step", found),)
        if len(found.steps) < steps_rules.STEPS_MAX
        else ()
    )
    change = of_goal("checkins-goal-change-button", "checkins.goal_change", found)
    show = of_goal("checkins-goal-show-button", "checkins.goal_show", found)
    remind = of_goal("checkins-goal-remind-button", "checkins.goal_remind", found)
    return (*((marks,) if marks else ()), (*more, change), (show, *(() if found.is_done else (remind,))))


def _mark(step: SmallStep) -> Button:
    if step.done_at is None:
        return Button(Text("checkins-step-done-button"), "checkins.step_done", step.id)
    return Button(Text("checkins-step-undo-button"), "checkins.step_undo", step.id)


# --- a step is done ---


@press("checkins.step_done", who=PARENT)
def done(turn: Turn, step_id: int) -> Screen:
    """It is done: a warm word; after the last one a bigger one, and what comes next is open."""
    found, number = steps.done(turn.tx, turn.person, step_id)
    if not found.is_done:
        return with_note(_celebrated("step", number), one_goal(turn, found))
    what = messages.called(found.said, "goal")
    text = Text("checkins-goal-all-done", celebrated=_celebrated("goal", number), what=what)
    finish = of_goal("checkins-goal-finish-button", "checkins.goal_finish", found)
    more = of_goal("checkins-step-add-button", "checkins.goal_step", found)
    rows = ((finish,), (*((more,) if len(found.steps) < steps_rules.STEPS_MAX else ()), WRITE))
    return Screen(text, rows, back=to_goal(found))


def _celebrated(what: steps.What, number: int | None) -> Text:
    return Text("checkins-celebrated-quietly") if number is None else Text(f"checkins-{what}-celebrated", number=number)


@press("checkins.step_undo", who=PARENT)
def undo(turn: Turn, step_id: int) -> Screen:
    """It is not done after all, and nobody minds."""
    return one_goal(turn, steps.not_done(turn.tx, turn.person, step_id))


@press("checkins.goal_finish", who=PARENT)
def finish(turn: Turn, goal_id: int) -> Screen:
    """She says that it is finished."""
    found, number = steps.finish(turn.tx, turn.person, goal_id)
    note = Text("checkins-goal-finished", what=messages.called(found.said, "goal"))
    return with_note(note if number is None else _celebrated("goal", number), my_goals(turn))


HANDLERS = (goals, goals_typed, others, goal, done, undo, finish)
"""What can be done with goals and steps as they stand."""

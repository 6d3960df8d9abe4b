"""From parent to mentor: the question and its three answers, and the course, step by step."""

from bot.base.messages import Button, Lines, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.staff import course, ladder, messages
from bot.staff.course import Progress
from handlers.access import APPLICANT, PARENT
from handlers.choices import PER_ROW
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME

COURSE = Button(Text("staff-course-button"), "staff.course")
BACK = Button(Text("back-button"), "staff.course")


def home_part(turn: Turn) -> HomePart:
    """The question while it waits for an answer; for whoever would like to be a mentor how far they are."""
    role = turn.person.sought
    if role is None:
        asked = "parent" in turn.person.roles and ladder.is_asked(turn.tx, turn.person)
        return HomePart((), (Button(Text("staff-mentor-button"), "staff.ladder"),) if asked else ())
    far = course.progress(turn.tx, turn.person)
    if not far.welcomed:
        return HomePart((Text("staff-home-applied", role=role),))
    key = "staff-home-course-read" if far.read else "staff-home-course"
    return HomePart((Text(key, done=len(far.done), count=len(far.steps)),), (COURSE,))


@press("staff.ladder", who=PARENT)
def see(turn: Turn) -> Screen:
    """The question once more."""
    ladder.see(turn.tx, turn.person)
    return messages.invitation(back=HOME)


@press("staff.ladder_yes", who=PARENT)
def yes(turn: Turn) -> Screen:
    """They would like to: a coordinator meets them, or it is too soon and they are told from when."""
    person = ladder.yes(turn.tx, turn.person)
    key = "staff-yes-applied" if "applicant" in person.roles else "staff-yes-kept"
    return Screen(Text(key), back=HOME, kind="notice")


@press("staff.ladder_later", who=PARENT)
def later(turn: Turn) -> Screen:
    """Not now."""
    ladder.later(turn.tx, turn.person)
    return Screen(Text("staff-later-kept"), back=HOME, kind="notice")


@press("staff.ladder_never", who=PARENT)
def never(turn: Turn) -> Screen:
    """Not to be asked again."""
    ladder.never(turn.tx, turn.person)
    return Screen(Text("staff-never-kept"), back=HOME, kind="notice")


@press("staff.course", who=APPLICANT)
def steps(turn: Turn) -> Screen:
    """The course: its steps, and which are done."""
    return _steps(course.begun(turn.tx, turn.person))


def _steps(far: Progress) -> Screen:
    lines = [
        Text("staff-step-done-line" if step in far.done else "staff-step-line", step=_title(step)) for step in far.steps
    ]
    talk = Text("staff-talk-done-line" if far.talked else "staff-talk-line")
    buttons = [Button(Text("staff-step-button", step=step), "staff.step", step) for step in far.steps]
    rows: tuple[Row, ...] = tuple(tuple(buttons[at : at + PER_ROW]) for at in range(0, len(buttons), PER_ROW))
    key = "staff-course-read" if far.read else "staff-course"
    text = Text(key, done=len(far.done), count=len(far.steps), steps=Lines((*lines, talk)))
    return Screen(text, rows, back=HOME, kind="article")


def _title(step: str) -> Text:
    return Text("staff-step-title", step=step)


@press("staff.step", who=APPLICANT)
def step(turn: Turn, name: str) -> Screen:
    """One step, to read and to try."""
    far = course.begun(turn.tx, turn.person)
    if name not in far.steps:
        raise MovedOn("no such step")
    done = Button(Text("staff-step-done-button"), "staff.step_done", name)
    return Screen(Text(f"staff-course-{name}"), () if name in far.done else ((done,),), back=BACK, kind="article")


@press("staff.step_done", who=APPLICANT)
def step_done(turn: Turn, name: str) -> Screen:
    """A step is done."""
    return _steps(course.step_done(turn.tx, turn.person, name))


HANDLERS = (see, yes, later, never, steps, step, step_done)

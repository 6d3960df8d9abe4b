"""How a good ending comes about: when it is time, and what follows from two answers. Plain values only."""

from datetime import date, timedelta
from typing import Literal

from bot.base.clock import add_months

Answer = Literal["ready", "reservations", "not_yet"]
ANSWERS: tuple[Answer, ...] = ("ready", "reservations", "not_yet")

State = Literal["ahead", "asking", "talking", "agreed", "done", "over"]
"""Not yet spoken of; both are asked; they talk first; both are ready; come to its good end; ended in another way."""

Step = Literal["ask", "remind", "silent", "again", "goodbye"]
"""What the timetable does next: ask both, ask the silent one again, let a person look, ask both anew, say goodbye."""

Following = Literal["wait", "goodbye", "talk", "go_on"]

SOONEST_DAYS = 14
"""Nobody says goodbye sooner after they were asked."""
CLOSING_DAYS = 2
"""So long after the goodbye it is over, so that the last meeting is still asked of and counted."""


def what_follows(parent: Answer | None, helper: Answer | None) -> Following:
    """What two answers come to. A wish to talk is heard at once; all else waits for both.

    Whoever said "ready" can tell from going on, when both have answered, that the other one would like more time.
    Whoever said "not yet", or nothing, can tell nothing of the other one's answer.
    """
    answers = {parent, helper}
    if "reservations" in answers:
        return "talk"
    if None in answers:
        return "wait"
    return "goodbye" if answers == {"ready"} else "go_on"


def time_for_it(began: date, born: date | None, months: int, prepare_weeks: int) -> date:
    """The day on which it is time: `months` after the birth where that is known and leaves enough of their time
    together, else after they began.
    """
    enough = began + timedelta(weeks=2 * prepare_weeks)
    by_birth = None if born is None else add_months(born, months)
    return by_birth if by_birth is not None and by_birth >= enough else add_months(began, months)


def goodbye_on(asked: date, prepare_weeks: int, meant: date | None = None) -> date:
    """The day of the goodbye for two who are asked on that day: the one `meant` before they talked, if it is still far
    enough.
    """
    if meant is None:
        return asked + timedelta(weeks=prepare_weeks)
    return max(meant, asked + timedelta(days=SOONEST_DAYS))

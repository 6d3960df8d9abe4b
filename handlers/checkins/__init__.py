"""Check-ins on the phone: booking in two taps, my meetings, whether we met, how often; and a coordinator's look."""

from handlers.checkins import (
    after,
    booking,
    groups,
    looking,
    mine,
    plans,
    pulse,
    steps,
    steps_changing,
    steps_shown,
    steps_words,
    thanks,
    typed,
)
from handlers.checkins.acting import acting_part
from handlers.checkins.groups import home_part as several_part
from handlers.checkins.mine import home_part
from handlers.checkins.pulse import furnish as furnish_pulse
from handlers.checkins.steps import steps_home_part
from handlers.checkins.steps_shown import acting_goals_part, goals_part
from handlers.checkins.together import person_part

__all__ = [
    "HANDLERS",
    "acting_goals_part",
    "acting_part",
    "furnish_pulse",
    "goals_part",
    "home_part",
    "person_part",
    "several_part",
    "steps_home_part",
]

HANDLERS = (
    *booking.HANDLERS,
    *typed.HANDLERS,
    *mine.HANDLERS,
    *after.HANDLERS,
    *plans.HANDLERS,
    *looking.HANDLERS,
    *pulse.HANDLERS,
    *thanks.HANDLERS,
    *steps.HANDLERS,
    *steps_words.HANDLERS,
    *steps_changing.HANDLERS,
    *steps_shown.HANDLERS,
    *groups.HANDLERS,
)

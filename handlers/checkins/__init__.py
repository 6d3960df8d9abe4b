"""Check-ins on the phone: booking in two taps, my meetings, whether we met, how often; and a coordinator's look."""

from handlers.checkins import after, booking, looking, mine, plans, pulse, thanks
from handlers.checkins.acting import acting_part
from handlers.checkins.mine import home_part
from handlers.checkins.together import person_part

__all__ = ["HANDLERS", "acting_part", "home_part", "person_part"]

HANDLERS = (
    *booking.HANDLERS,
    *mine.HANDLERS,
    *after.HANDLERS,
    *plans.HANDLERS,
    *looking.HANDLERS,
    *pulse.HANDLERS,
    *thanks.HANDLERS,
)

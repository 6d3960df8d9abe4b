"""The coordinator's desk, and what helpers set of their own work."""

from handlers.staff import clearances, desk, duty, invites, limits, persons, work
from handlers.staff.desk import home_part

__all__ = ["HANDLERS", "home_part"]

HANDLERS = (
    *(*desk.HANDLERS, *invites.HANDLERS, *work.HANDLERS, *limits.HANDLERS),
    *(*persons.HANDLERS, *duty.HANDLERS, *clearances.HANDLERS),
)

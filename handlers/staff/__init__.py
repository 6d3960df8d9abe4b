"""The coordinator's desk, and what helpers set of their own work."""

from handlers.staff import desk, duty, invites, persons, work
from handlers.staff.desk import home_part

__all__ = ["HANDLERS", "home_part"]

HANDLERS = (*desk.HANDLERS, *invites.HANDLERS, *work.HANDLERS, *persons.HANDLERS, *duty.HANDLERS)

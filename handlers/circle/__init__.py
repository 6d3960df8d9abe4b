"""Running it together: the screen "circle", to which each part of it adds what it has for whoever looks."""

from handlers.circle import front, jobs, jobs_new
from handlers.circle.front import HANDLERS as FRONT
from handlers.circle.front import furnish, home_part

__all__ = ["HANDLERS", "front", "furnish", "home_part", "jobs"]

HANDLERS = (*FRONT, *jobs.HANDLERS, *jobs_new.HANDLERS)

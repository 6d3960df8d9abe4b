"""Running it together: the screen "circle", to which each part of it adds what it has for whoever looks."""

from handlers.circle import agenda, front, jobs, jobs_new, neighbours, recruiting, votes
from handlers.circle.agenda import part as agenda_part
from handlers.circle.front import furnish, home_part

__all__ = ["HANDLERS", "agenda_part", "front", "furnish", "home_part", "jobs", "neighbours", "recruiting"]

front.furnish_home((agenda.home_lines,))

HANDLERS = (
    *(*front.HANDLERS, *agenda.HANDLERS, *votes.HANDLERS),
    *(*jobs.HANDLERS, *jobs_new.HANDLERS, *recruiting.HANDLERS, *neighbours.HANDLERS),
)

"""Running it together: the screen "circle", to which each part of it adds what it has for whoever looks."""

from handlers.circle import (
    agenda,
    front,
    jobs,
    jobs_new,
    jobs_swaps,
    meetings,
    neighbours,
    promises,
    recruiting,
    votes,
    worded,
    wordings,
)
from handlers.circle.agenda import part as agenda_part
from handlers.circle.front import furnish, home_part
from handlers.circle.meetings import part as meetings_part
from handlers.circle.promises import part as promises_part
from handlers.circle.worded import part as wordings_part

__all__ = [
    "HANDLERS",
    "agenda_part",
    "front",
    "furnish",
    "home_part",
    "jobs",
    "meetings_part",
    "neighbours",
    "promises_part",
    "recruiting",
    "wordings_part",
]

front.furnish_home((agenda.home_lines,))

HANDLERS = (
    *(*front.HANDLERS, *agenda.HANDLERS, *votes.HANDLERS, *promises.HANDLERS, *meetings.HANDLERS),
    *(*jobs.HANDLERS, *jobs_new.HANDLERS, *jobs_swaps.HANDLERS),
    *(*recruiting.HANDLERS, *neighbours.HANDLERS),
    *(*wordings.HANDLERS, *worded.HANDLERS),
)

"""What I can give and what would help me: by group, in my own words, and what I have put up so far.

And what I am asked for, what I agreed on with somebody until both have said how it went, rings, what I tell of, and
sessions of several.
"""

from handlers.skills import (
    asking,
    cards,
    desk,
    exchange_said,
    exchange_times,
    exchanges,
    found,
    proposals,
    rings,
    said,
    said_parts,
    sessions,
)
from handlers.skills.cards import home_part
from handlers.skills.exchanges import home_part as exchanges_part
from handlers.skills.proposals import asked_part
from handlers.skills.sessions import by_link

__all__ = ["HANDLERS", "asked_part", "by_link", "exchanges_part", "home_part"]

HANDLERS = (
    *(*asking.HANDLERS, *found.HANDLERS, *cards.HANDLERS),
    *(*exchanges.HANDLERS, *exchange_times.HANDLERS, *exchange_said.HANDLERS),
    *(*proposals.HANDLERS, *desk.HANDLERS, *rings.HANDLERS),
    *(*said.HANDLERS, *said_parts.HANDLERS, *sessions.HANDLERS),
)

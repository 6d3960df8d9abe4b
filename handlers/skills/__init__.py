"""What I can give and what would help me: by group, in my own words, and what I have put up so far.

And what I agreed on with somebody, until both have said how it went.
"""

from handlers.skills import asking, cards, exchange_said, exchange_times, exchanges, found
from handlers.skills.cards import home_part
from handlers.skills.exchanges import home_part as exchanges_part

__all__ = ["HANDLERS", "exchanges_part", "home_part"]

HANDLERS = (
    *(*asking.HANDLERS, *found.HANDLERS, *cards.HANDLERS),
    *(*exchanges.HANDLERS, *exchange_times.HANDLERS, *exchange_said.HANDLERS),
)

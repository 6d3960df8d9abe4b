"""What I can give and what would help me: by group, in my own words, and what I have put up so far."""

from handlers.skills import asking, cards, found, said, said_parts
from handlers.skills.cards import home_part

__all__ = ["HANDLERS", "home_part"]

HANDLERS = (*asking.HANDLERS, *found.HANDLERS, *cards.HANDLERS, *said.HANDLERS, *said_parts.HANDLERS)

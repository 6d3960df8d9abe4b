"""What I can give and what would help me: by group, in my own words, and what I have put up so far."""

from handlers.skills import asking, cards, desk, found, proposals, rings
from handlers.skills.cards import home_part
from handlers.skills.proposals import asked_part

__all__ = ["HANDLERS", "asked_part", "home_part"]

HANDLERS = (
    *(*asking.HANDLERS, *found.HANDLERS, *cards.HANDLERS),
    *(*proposals.HANDLERS, *desk.HANDLERS, *rings.HANDLERS),
)

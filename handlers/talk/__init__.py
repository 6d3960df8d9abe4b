"""The private line on the phone: whom one writes to, what becomes of it, and what one has set for a line."""

from handlers.talk import lines, wishes, writing
from handlers.talk.lines import home_part, person_part

__all__ = ["HANDLERS", "home_part", "person_part"]

HANDLERS = (*lines.HANDLERS, *writing.HANDLERS, *wishes.HANDLERS)

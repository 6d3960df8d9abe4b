"""Putting things right, on the phone."""

from handlers.panel import bringing, front, looking, table
from handlers.panel.front import circle_part, home_part

__all__ = ["HANDLERS", "circle_part", "home_part"]

HANDLERS = (*front.HANDLERS, *bringing.HANDLERS, *looking.HANDLERS, *table.HANDLERS)

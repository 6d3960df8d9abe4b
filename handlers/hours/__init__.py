"""What people gave and received, on the phone: my book."""

from handlers.hours import book, statement
from handlers.hours.book import home_part

__all__ = ["HANDLERS", "home_part"]

HANDLERS = (*book.HANDLERS, *statement.HANDLERS)

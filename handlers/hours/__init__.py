"""What people gave and received, on the phone: my book, the pot, and what is on."""

from handlers.hours import book, opening, opportunities, pot, statement
from handlers.hours.book import BOOK, home_part
from handlers.hours.opportunities import home_part as opportunities_part

__all__ = ["BOOK", "HANDLERS", "home_part", "opportunities_part"]

HANDLERS = (*book.HANDLERS, *statement.HANDLERS, *pot.HANDLERS, *opportunities.HANDLERS, *opening.HANDLERS)

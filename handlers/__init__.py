"""The Telegram edge. Every door of the house, room by room, in the order in which they are looked at."""

from handlers import asks, hours, people, safety
from handlers.doors import Doors
from handlers.people.home import furnish

ROOMS = (safety, people, asks, hours)
DOORS = Doors.of(ROOMS)

furnish((asks.home_part, hours.home_part, people.home_part))

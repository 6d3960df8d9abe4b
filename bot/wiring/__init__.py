"""What follows from a fact, what a timer does and who holds an ask: every room's, in one fixed order."""

from bot.wiring.following import consequences
from bot.wiring.holding import wire_held, wire_holders, wire_looks, wire_seconds
from bot.wiring.timing import BEGINNINGS, ERRANDS, rules

__all__ = ("BEGINNINGS", "ERRANDS", "consequences", "rules", "wire_held", "wire_holders", "wire_looks", "wire_seconds")

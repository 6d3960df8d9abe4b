"""What came of it, for everybody who is part of it."""

from handlers.evidence import community
from handlers.evidence.community import circle_part

__all__ = ["HANDLERS", "circle_part"]

HANDLERS = community.HANDLERS

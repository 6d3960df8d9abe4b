"""What came of it, for everybody who is part of it."""

from handlers.evidence import community, families, measures, stories
from handlers.evidence.community import circle_part
from handlers.evidence.families import person_part
from handlers.evidence.measures import home_part

__all__ = ["HANDLERS", "circle_part", "home_part", "person_part"]

HANDLERS = (*community.HANDLERS, *measures.HANDLERS, *families.HANDLERS, *stories.HANDLERS)

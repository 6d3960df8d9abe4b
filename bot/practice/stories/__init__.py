"""The stories that are played in practice and tested: people doing on their phones what people do.

Each begins in a town where nobody has joined, and says in one line after another what happens.
"""

from bot.practice.stories.beginnings import ARRIVE
from bot.practice.stories.story import Story, Tell

__all__ = ["STORIES", "Story", "Tell"]

STORIES: tuple[Story, ...] = (ARRIVE,)
"""In the order in which the page shows them."""

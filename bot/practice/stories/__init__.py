"""The stories that are played in practice and tested: people doing on their phones what people do.

Each begins in a town where nobody has joined, and says in one line after another what happens.
"""

from bot.practice.stories.acting import ACTING
from bot.practice.stories.beginnings import ARRIVE, CHANGE, NOBODY_ANSWERS, PAIRED
from bot.practice.stories.changing import CHANGING
from bot.practice.stories.circle import CIRCLE, CIRCLE_MEETS
from bot.practice.stories.endings import GOOD_ENDING
from bot.practice.stories.giving import NEED_MEETS_OFFER, SAID
from bot.practice.stories.jobs import JOB
from bot.practice.stories.ladder import LADDER
from bot.practice.stories.meetings import MEETING, MOVED
from bot.practice.stories.other_words import OTHER_WORDS
from bot.practice.stories.putting_right import PUT_RIGHT
from bot.practice.stories.reading import READING
from bot.practice.stories.recruiting import RECRUITING
from bot.practice.stories.rings import RING
from bot.practice.stories.safety import LOSS, SHARED_PHONE, SOMEONE_NOW
from bot.practice.stories.sessions import SESSION
from bot.practice.stories.several import SEVERAL
from bot.practice.stories.sharing import POT, WHAT_IS_ON
from bot.practice.stories.showing import SHOWING
from bot.practice.stories.skills import SKILLS
from bot.practice.stories.statement import STATEMENT
from bot.practice.stories.steps import SMALL_STEP
from bot.practice.stories.story import Story, Tell
from bot.practice.stories.talking import TALK
from bot.practice.stories.worry import WORRY

__all__ = ["STORIES", "Story", "Tell"]

STORIES: tuple[Story, ...] = (
    *(ARRIVE, PAIRED, NOBODY_ANSWERS, CHANGE),
    *(TALK, MEETING, MOVED, SEVERAL, GOOD_ENDING, LADDER),
    *(SHARED_PHONE, LOSS, SOMEONE_NOW, WORRY, ACTING, SMALL_STEP, READING),
    *(SKILLS, NEED_MEETS_OFFER, RING, SESSION, SAID, POT, WHAT_IS_ON, STATEMENT),
    *(CIRCLE, CIRCLE_MEETS, OTHER_WORDS, JOB, PUT_RIGHT, RECRUITING, CHANGING, SHOWING),
)
"""In the order in which the page shows them."""

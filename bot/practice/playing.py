"""Playing a story on the page, slowly enough to be followed."""

import logging
from collections.abc import Sequence

from bot.base.clock import Clock
from bot.base.tasks import Tasks
from bot.practice.cast import CAST
from bot.practice.faults import FAULTS
from bot.practice.rehearsal import Rehearsal
from bot.practice.stories import STORIES, Story
from bot.practice.telegram import Message
from bot.practice.villager import Villager

log = logging.getLogger(__name__)

TAP_SECONDS = 0.8
LINE_SECONDS = 1.2
LETTER_SECONDS = 0.03
"""What is told stays for as long as it takes to read."""


class Player:
    """At most one story at a time."""

    def __init__(self, rehearsal: Rehearsal, real: Clock, speed: float = 1.0, more: Sequence[Story] = ()) -> None:
        self._more = tuple(more)
        self._rehearsal = rehearsal
        self._real = real
        self._speed = speed
        self._tasks = Tasks()
        self.story: Story | None = None
        """What is being played."""
        self.line = ""
        """What was told last."""
        self.failed = False
        self.acting: tuple[int, int | None, str] | None = None
        """Who is just about to do something: phone, message, and callback data or words."""

    @property
    def stories(self) -> tuple[Story, ...]:
        """All that can be played, in the order of their buttons."""
        return (*self._more, *STORIES)

    def begin(self, story_id: str) -> None:
        """Play that story. `LookupError` while another is played."""
        if self.story is not None:
            raise LookupError("A story is being played. Stop it first.")
        self.story = {story.id: story for story in self.stories}[story_id]
        self.line, self.failed = "", False
        self._tasks.start(self._play(self.story), "a story")

    async def stop(self) -> None:
        """Leave off, wherever it is."""
        if self.story is not None:
            await self._tasks.stop()
            self._tell_page("Stopped. Everything stays as it is; go on by hand.")

    async def _play(self, story: Story) -> None:
        language = self._rehearsal.town.villagers[CAST[0].name].phone.account.language_code
        try:
            if self._rehearsal.kept.used or any(fault.is_on(self._rehearsal.town) for fault in FAULTS):
                self._tell_page("The town begins again…")
                await self._rehearsal.begin_again()
            self._speak(language)
            self._rehearsal.town.follow = self._follow
            await story.play(self._rehearsal.town, self._tell)
            self._tell_page(f"{self.line} That was the story; go on by hand if you like.")
        except Exception as error:
            log.error("the story %s broke: %s", story.id, type(error).__name__, exc_info=error)
            self.failed = True
            self._tell_page(f"The story broke off here. {type(error).__name__}: {error}")
        finally:
            self._rehearsal.town.follow = None
            self.story, self.acting = None, None
            self._rehearsal.wake()

    def _speak(self, language: str | None) -> None:
        """A story is played in the language of the first phone, by everybody: people must understand each other."""
        for villager in self._rehearsal.town.villagers.values():
            villager.phone.account.language_code = language

    def _tell_page(self, line: str) -> None:
        self.line = line
        self._rehearsal.news.spread()

    async def _tell(self, line: str) -> None:
        self._tell_page(line)
        await self._pause(LINE_SECONDS + LETTER_SECONDS * len(line))

    async def _follow(self, who: Villager, message: Message | None, what: str) -> None:
        self.acting = (who.phone.id, None if message is None else message.id, what)
        self._rehearsal.news.spread()
        await self._pause(TAP_SECONDS)
        self.acting = None

    async def _pause(self, seconds: float) -> None:
        await self._real.sleep(seconds / self._speed)

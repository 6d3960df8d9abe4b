"""What is to happen in the world outside the bot, and when. It goes on while the bot is down."""

import asyncio
import heapq
from collections.abc import Callable
from itertools import count

from bot.base.clock import SECOND, Instant
from bot.simulation.virtual_time import VirtualClock

Act = Callable[[], object]


class Agenda:
    """Acts in the order of their time; those of the same instant in the order they were noted."""

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self._acts: list[tuple[Instant, int, Act]] = []
        self._numbers = count()
        self._sooner: asyncio.Future[None] | None = None

    def after(self, span: Instant, act: Act) -> None:
        """Let `act` happen in so long."""
        when = self._clock.now() + span
        first = not self._acts or when < self._acts[0][0]
        heapq.heappush(self._acts, (when, next(self._numbers), act))
        if first and self._sooner is not None and not self._sooner.done():
            self._sooner.set_result(None)

    def do_due(self) -> None:
        """Do whatever is due by now."""
        while self._acts and self._acts[0][0] <= self._clock.now():
            heapq.heappop(self._acts)[2]()

    def pass_without_bot(self, span: Instant) -> None:
        """So much time passes in the world while the bot is down."""
        self._sooner = None
        until = self._clock.now() + span
        while self._acts and self._acts[0][0] <= until:
            self._clock.run_on(max(0, self._acts[0][0] - self._clock.now()))
            self.do_due()
        self._clock.run_on(max(0, until - self._clock.now()))

    async def run(self, until: Instant) -> None:
        """Do what is due when it is due, beside the running bot, until that instant."""
        loop = asyncio.get_running_loop()
        while (now := self._clock.now()) < until:
            self.do_due()
            then = min([until, *(act[0] for act in self._acts[:1])])
            self._sooner = loop.create_future()
            handle = loop.call_later(max(0, then - now) / SECOND, _end, self._sooner)
            await self._sooner
            handle.cancel()


def _end(waiting: "asyncio.Future[None]") -> None:
    if not waiting.done():
        waiting.set_result(None)

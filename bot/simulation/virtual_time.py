"""Time that is a variable: an event loop that never waits, and the clock that goes with it.

A crash throws the loop away with everything in it; the clock goes on.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from bot.base.clock import SECOND, Instant

RESOLUTION_SECONDS = 1 / SECOND


class VirtualClock:
    """What time it is. `turns` counts how often a loop looked for something to do."""

    def __init__(self, start: Instant) -> None:
        self._start = start
        self._elapsed: Instant = 0
        self.turns = 0
        self.when_jumped: Callable[[], object] = lambda: None

    def now(self) -> Instant:
        return self._start + self._elapsed

    @property
    def elapsed(self) -> Instant:
        """How long it has run, without what it was put on."""
        return self._elapsed

    def run_on(self, span: Instant) -> None:
        """So much time passes."""
        self._elapsed += span

    def jump(self, span: Instant) -> None:
        """The machine slept: it is later at once, and whoever sleeps knows nothing of it (but for `when_jumped`)."""
        self._start += span
        self.when_jumped()

    async def sleep(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        over = loop.create_future()
        handle = loop.call_later(seconds, _end, over)
        try:
            await over
        finally:
            handle.cancel()


def _end(nap: "asyncio.Future[None]") -> None:
    if not nap.done():
        nap.set_result(None)


class _Nobody:
    """In place of the selector: nothing comes from outside, so waiting is only a sum."""

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock

    def select(self, timeout: float | None) -> list[Any]:
        self._clock.turns += 1
        if timeout is None:
            raise RuntimeError("everybody waits, and nothing will ever happen")
        if timeout > 0:
            self._clock.run_on(-int(-timeout * SECOND // 1))
        return []


class VirtualLoop(asyncio.BaseEventLoop):
    """An event loop on a `VirtualClock`. It holds nothing of the machine's, so it can be left lying as it is."""

    def __init__(self, clock: VirtualClock) -> None:
        super().__init__()
        self._clock = clock
        self._selector = _Nobody(clock)
        self._clock_resolution = RESOLUTION_SECONDS
        self.set_exception_handler(lambda _loop, _context: None)  # a killed process tells nobody of its tasks

    def time(self) -> float:
        return self._clock.elapsed / SECOND

    def _process_events(self, _event_list: list[Any]) -> None:
        """Nothing comes from outside."""

    def _write_to_self(self) -> None:
        """Nobody sleeps who would have to be woken."""

    def __del__(self) -> None:
        """Nothing to close."""

    def abandon(self) -> None:
        """As after a kill: no task goes on, and none of them says anything."""
        for task in asyncio.all_tasks(self):
            task.get_coro().close()

"""Measuring on a machine that does other things too: the compared sides take turns, and processor time is counted.

Processor time is that of the whole process, the thread that writes included.
"""

import contextlib
import threading
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

Side = Callable[[], Awaitable[float]]
"""Does its work once; how much it took."""


async def in_turns(sides: dict[str, Side], repeats: int) -> dict[str, list[float]]:
    """Every side so many times, one after another, each time beginning with another; the first round only warms up."""
    names = list(sides)
    took: dict[str, list[float]] = {name: [] for name in names}
    for repeat in range(repeats + 1):
        for name in names if repeat % 2 else reversed(names):
            one = await sides[name]()
            if repeat:
                took[name].append(one)
    return took


class Meter:
    """Counts processor seconds, except for what is done `outside`."""

    def __init__(self) -> None:
        self._began = time.process_time()
        self._outside = 0.0

    @contextlib.contextmanager
    def outside(self) -> Iterator[None]:
        """What is done inside belongs to the measuring."""
        began = time.process_time()
        try:
            yield
        finally:
            self._outside += time.process_time() - began

    @property
    def seconds(self) -> float:
        return time.process_time() - self._began - self._outside


class Parts:
    """Where the processor's time goes: functions and coroutines of the house are watched while `watching`. What is
    watched inside something else that is watched counts for itself alone. Each thread has its own clock.
    """

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._inner: dict[int, list[float]] = {}

    @contextlib.contextmanager
    def watching(self, *points: tuple[str, Any, str]) -> Iterator[None]:
        """Watch each (name of the part, object, attribute)."""
        with contextlib.ExitStack() as kept:
            for name, holder, attribute in points:
                kept.callback(setattr, holder, attribute, getattr(holder, attribute))
                setattr(holder, attribute, self._watched(name, getattr(holder, attribute)))
            yield

    def _watched(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*args: Any, **kwargs: Any) -> Any:
            with self._counted(name):
                return work(*args, **kwargs)

        return watched

    @contextlib.contextmanager
    def _counted(self, name: str) -> Iterator[None]:
        inner = self._inner.setdefault(threading.get_ident(), [0.0])
        began = time.thread_time()
        inner.append(0.0)
        try:
            yield
        finally:
            took = time.thread_time() - began
            self.seconds[name] += took - inner.pop()
            inner[-1] += took

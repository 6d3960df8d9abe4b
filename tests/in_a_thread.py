"""Something served from a thread of its own, with a loop of its own, while a browser in this one looks at it."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from typing import TypeVar

T = TypeVar("T")
PATIENCE_SECONDS = 60.0


@contextmanager
def served(opened: Callable[[], AbstractAsyncContextManager[T]]) -> Iterator[T]:
    """What `opened` opens, for the length of a block."""
    made: list[T] = []
    ready, over = threading.Event(), threading.Event()

    async def serve() -> None:
        async with opened() as what:
            made.append(what)
            ready.set()
            await asyncio.to_thread(over.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    try:
        assert ready.wait(PATIENCE_SECONDS), "it does not open"
        yield made[0]
    finally:
        over.set()
        thread.join()

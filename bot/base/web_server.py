"""A web server in a task of this process, for as long as a block runs: at a door that is open already."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import uvicorn

from bot.base.tasks import Tasks

GRACE_SECONDS = 2
"""How long a stop waits for what is being answered."""
BUSY_MAX = 64
"""So many may be connected at once; whoever comes then is told to come later."""
HEAD_BYTES_MAX = 16_384
IDLE_SECONDS = 5


class _Server(uvicorn.Server):
    """Signals stay with whoever runs it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def door_at(host: str, port: int) -> socket.socket:
    """A socket that listens there. `OSError` where it cannot."""
    door = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((host, port))
        door.listen()
    except BaseException:
        door.close()
        raise
    return door


@contextlib.asynccontextmanager
async def served(
    application: Any,
    door: socket.socket,
    name: str,
    closing: Callable[[], None] = lambda: None,
    *,
    busy_max: int = BUSY_MAX,
    idle_seconds: int = IDLE_SECONDS,
) -> AsyncIterator[None]:
    """Serve an ASGI application at that door while the block runs; `closing` is called before it stops. `busy_max` may
    be connected at once, and a line on which nothing is said is kept for `idle_seconds`.
    """
    config = uvicorn.Config(
        application,
        lifespan="off",
        ws="none",
        log_config=None,
        access_log=False,
        log_level="warning",
        server_header=False,
        date_header=False,
        proxy_headers=False,
        limit_concurrency=busy_max,
        timeout_keep_alive=idle_seconds,
        h11_max_incomplete_event_size=HEAD_BYTES_MAX,
        http="h11",
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
    server, tasks = _Server(config), Tasks()
    running = tasks.start(server.serve(sockets=[door]), name)
    try:
        yield
    finally:
        closing()
        server.should_exit = True
        await _ended(running)
        await tasks.stop()


async def _ended(running: asyncio.Task[Any]) -> None:
    """Wait until it has ended, also when told once more to leave off: what is in hand is finished, and the door must
    not be closed before. A server that was told to exit does so within `GRACE_SECONDS`.
    """
    told_again: asyncio.CancelledError | None = None
    while not running.done():
        try:
            await asyncio.wait([running])
        except asyncio.CancelledError as told:
            told_again = told
    if told_again is not None:
        raise told_again

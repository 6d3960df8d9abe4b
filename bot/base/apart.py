"""Long sums in a process of their own: the bot goes on meanwhile, and a sum that takes too long is stopped.

What goes over is written piece by piece: large arrays are never copied in one go, for nothing else could run meanwhile.
"""

import multiprocessing
import pickle
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any, TypeVar, cast

G = TypeVar("G")
R = TypeVar("R")

_SPAWN = multiprocessing.get_context("spawn")
"""A fresh interpreter: a fork would take along locks that other threads hold just then."""


class TookTooLong(Exception):
    """The time was over before the sum was done."""


def work_apart(work: Callable[[G], R], given: G, seconds: float | None = None) -> R:
    """What `work(given)` returns or raises, done in another process; it blocks the calling thread.

    `work` must stand at the top of a module, and what it is given and returns must survive pickling. `TookTooLong`
    after so many seconds, the process being gone then.
    """
    ours, theirs = _SPAWN.Pipe()
    process = _SPAWN.Process(target=_do, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        _send(ours, (work, given))
        if not ours.poll(seconds):
            raise TookTooLong
        done, result = _receive(ours)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        raise RuntimeError(f"the process for {work.__name__} died") from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if done:
        return cast(R, result)
    raise result


def _do(asked: Connection) -> None:
    work, given = _receive(asked)
    try:
        result = (True, work(given))
    except Exception as error:  # it is raised again by whoever asked
        result = (False, error)
    _send(asked, result)


def _send(line: Connection, told: object) -> None:
    pieces: list[pickle.PickleBuffer] = []
    frame = pickle.dumps(told, protocol=5, buffer_callback=pieces.append)
    line.send_bytes(frame)
    line.send(len(pieces))
    for piece in pieces:
        line.send_bytes(piece.raw())


def _receive(line: Connection) -> Any:
    frame = line.recv_bytes()
    pieces = [bytearray(line.recv_bytes()) for _ in range(line.recv())]
    return pickle.loads(frame, buffers=pieces)

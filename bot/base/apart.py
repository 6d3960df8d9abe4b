"""Long sums in a process of their own: the bot goes on meanwhile, and a sum that takes too long is stopped."""

import multiprocessing
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
    ours, theirs = _SPAWN.Pipe(duplex=False)
    process = _SPAWN.Process(target=_do, args=(theirs, work, given), daemon=True)
    process.start()
    theirs.close()
    try:
        if not ours.poll(seconds):
            raise TookTooLong
        done, result = ours.recv()
    except EOFError:
        raise RuntimeError(f"the process for {work.__name__} died") from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if done:
        return cast(R, result)
    raise result


def _do(answer: Connection, work: Callable[[Any], Any], given: Any) -> None:
    try:
        result = (True, work(given))
    except Exception as error:  # it is raised again by whoever asked
        result = (False, error)
    answer.send(result)

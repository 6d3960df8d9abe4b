"""When Python looks for garbage: not while a start makes what will stay, which takes a fifth of its time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unsearched() -> Iterator[None]:
    """Nothing is looked through while this block is done. Only for what is made once and stays."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def leave_out() -> None:
    """Whatever is there now stays until the end and is never looked through again. For a process of our own only."""
    gc.freeze()

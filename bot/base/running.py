"""Which transaction is being run here: for what nearly everything reads and nobody hands on, as what a place decides.

A transaction is run whole in one thread, so there is one at most; outside of any there is none.
"""

import contextlib
from collections.abc import Iterator
from contextvars import ContextVar

from bot.base.transaction import Transaction

_running: ContextVar[Transaction | None] = ContextVar("running", default=None)


@contextlib.contextmanager
def runs(tx: Transaction) -> Iterator[None]:
    """For as long as the block takes, `tx` is the one that is run."""
    before = _running.set(tx)
    try:
        yield
    finally:
        _running.reset(before)


def now() -> Transaction | None:
    """The transaction that is being run here; None outside of any."""
    return _running.get()

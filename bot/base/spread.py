"""What many share a minute for does not fall into one second: each has a moment of its own around it.

Telegram takes about thirty messages a second, so 5,000 reminders for nine o'clock would take minutes, the last of them
long after its time. The moment follows from whom and what it is about, by a hash: it is the same after every restart
and for whoever works it out again.
"""

from collections.abc import Callable
from hashlib import blake2b

from bot.base.clock import MINUTE, Instant

AROUND: Instant = 5 * MINUTE
"""How far before or after the minute they share."""


def _anywhere(_moment: Instant) -> bool:
    return True


def spread(subject: str, at: Instant, fits: Callable[[Instant], bool] = _anywhere) -> Instant:
    """The moment around `at` that is `subject`'s own; as far on the other side where it does not fit, else `at`."""
    number = int.from_bytes(blake2b(subject.encode(), digest_size=8).digest(), "big")
    aside = number % (2 * AROUND + 1) - AROUND
    return next((moment for moment in (at + aside, at - aside) if fits(moment)), at)

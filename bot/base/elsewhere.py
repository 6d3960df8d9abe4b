"""What rooms on one floor know of somebody: when they are booked there, and what binds them to whom.

Such rooms are strangers; `bot/wiring` wires who says it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.base.clock import Instant
from bot.base.messages import Text
from bot.base.transaction import Transaction

Span = tuple[Instant, Instant]
Find = Callable[[Transaction, int], Sequence[Span]]
"""From when to when that person is booked, of what is not over."""

_finds: dict[str, Find] = {}


def on(room: str, find: Find) -> None:
    """Let `find(tx, person_id)` say when somebody is booked in that room."""
    _finds[room] = find


def spans(tx: Transaction, room: str, *person_ids: int) -> Iterator[Span]:
    """From when to when any of these is booked in a room other than that one."""
    for other, find in _finds.items():
        if other != room:
            for person_id in person_ids:
                yield from find(tx, person_id)


@dataclass(frozen=True, slots=True)
class FreeAgain:
    """A fact: what somebody was to come to is not any more, or not then. They may have time for what they wait for."""

    person_id: int


@dataclass(frozen=True, slots=True)
class Bond:
    """What two agreed on: `what` it is to whoever was asked about, until when they may write to each other for it (None
    while it is not settled), and for how many days after that.
    """

    what: Text
    until: Instant | None
    days: int

    def is_on(self, now: Instant) -> bool:
        """Whether they may still write."""
        return self.until is None or self.until > now

    def ends_before(self, other: "Bond") -> bool:
        """Whether it ends sooner than that one."""
        return self.until is not None and (other.until is None or self.until < other.until)

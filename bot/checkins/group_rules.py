"""What a meeting for several can be, who has a seat in it, and who is next. Plain values only."""

from collections.abc import Callable, Iterable
from typing import Literal

from bot.base.clock import Instant

Topic = Literal["tea", "walk", "cooking", "talk", "touch", "songs", "own"]
TOPICS: tuple[Topic, ...] = ("tea", "walk", "cooking", "talk", "touch", "songs", "own")
"""What it is, in words of `content/`; "own" has words of the host's own."""
WITH_LITTLE_ONES = frozenset({"touch", "songs", "own"})
"""What is about babies, or may be: after a loss nobody is invited to it unasked. Own words are nobody's to guess."""

Offered = Literal["own", "all"]
OFFERED: tuple[Offered, ...] = ("own", "all")
"""For the host's own families, or for all parents of the place who speak as the host does."""

ROOM_MIN, ROOM_MAX = 2, 12
ROOMS = (3, 4, 5, 6, 8, 12)
"""How many parents may come: those that are one tap away, and what may be typed."""
LETTERS_MAX = 60
"""How long own words may be, for what it is and for where."""
AHEAD_MAX = 6
"""How many meetings for several one host may have ahead."""

GroupState = Literal["booked", "kept", "not_held", "cancelled"]
SeatState = Literal["held", "waiting", "left"]
Said = Literal["met", "not", "wrong"]

Span = tuple[Instant, Instant]


def free(room: int, held: int) -> int:
    """How many places are left."""
    return max(0, room - held)


def next_in_line(waiting: Iterable[tuple[int, int]], may_come: Callable[[int], bool]) -> int | None:
    """Of people who wait, each with their turn, the first who may come; None when nobody can."""
    in_line = sorted((turn, person_id) for person_id, turn in waiting)
    return next((person_id for _, person_id in in_line if may_come(person_id)), None)


def overlap(one: Span, other: Span) -> bool:
    """Whether two meetings share any time."""
    return one[0] < other[1] and other[0] < one[1]


def is_confirmed(present: bool, said: Said | None) -> bool:
    """Whether both sides say that somebody was there: silence is never a yes."""
    return present and said == "met"

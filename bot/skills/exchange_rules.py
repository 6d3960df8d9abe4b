"""Exchanges where no database is needed: their states, and what two answers come to."""

from collections.abc import Mapping
from typing import Literal

from bot.base.clock import DAY, Instant

State = Literal["agreed", "booked", "done", "confirmed", "withdrawn", "not_done"]
"""Both said yes; they have a time; one says that it happened; both say so; taken back; it did not happen."""
End = Literal["confirmed", "withdrawn", "not_done"]
"""How it can be over."""
LIVE: tuple[State, ...] = ("agreed", "booked", "done")
"""What is still to be settled."""
AHEAD: tuple[State, ...] = ("agreed", "booked")
"""What has not happened yet, as far as anybody said."""
NOT_AT_ALL = 0
"""What somebody says of an exchange that did not happen, in the place of its minutes."""
MINUTES_LEAST, MINUTES_MOST = 5, 12 * 60
"""What one exchange may be told to have lasted."""
LENGTHS = (10, 15, 20, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 480)
"""Lengths that can be tapped, in minutes."""
TOLD_DAYS = 31
"""So long ago something may have happened that is told."""
TOLD_WAITING_MAX = 5
"""So much that somebody told may wait for others' answers: nobody is flooded with what they have to confirm."""
NO_TIME_REMINDED: Instant = 3 * DAY
"""So long after both said yes they are reminded once that there is no time yet."""
NO_TIME_ASKED: Instant = 7 * DAY
"""So long after it a coordinator is asked."""
LINE_DAYS = 7
"""For so many days after both said that it happened the two may still write to each other: to say thank you, and for a
dish or a coat to find its way back. Then they are strangers again who chose nothing else.
"""

Outcome = Literal["waits", "confirmed", "not_done", "differ"]


def outcome(said: Mapping[int, int], both: tuple[int, int]) -> Outcome:
    """What their answers (minutes, or `NOT_AT_ALL`) come to. Only where both said the same it is settled."""
    if any(one not in said for one in both):
        return "waits"
    one, other = (said[person] for person in both)
    if one != other:
        return "differ"
    return "not_done" if one == NOT_AT_ALL else "confirmed"


def counters(minutes: int) -> list[int]:
    """Other lengths where it was not `minutes`, the nearest first."""
    return sorted((one for one in LENGTHS if one != minutes), key=lambda one: (abs(one - minutes), one))


def around(minutes: int, said: int | None = None) -> list[int]:
    """One tap's other lengths: the nearest shorter and the nearest longer one, but for what somebody `said` already."""
    others = [one for one in counters(minutes) if one != said]
    sides = ([one for one in others if one < minutes], [one for one in others if one > minutes])
    return [side[0] for side in sides if side]

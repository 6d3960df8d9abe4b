"""What an opportunity can be, when places in it can be offered, and where its minutes go. Plain values only.

A place counts as so many minutes *received* by whoever takes it, from the pot: what one uses comes round again as
another's first hours, and the service makes no profit of its members' time. Whoever is host gives the time it lasts to
the pot. Where one of them works here and is no parent it is kept on the organisation's account, as all time of staff.

A job of the service's own is put up and taken likewise, and the other way round: nobody receives a place at it, and
whoever has done it has given so many minutes to the organisation.
"""

from typing import Literal

from bot.base.clock import DAY, HOUR, MINUTE, Instant
from bot.hours.rules import MINUTES_MAX, Transfer

Topic = Literal["event", "course", "trip", "swim", "stall", "own"]
TOPICS: tuple[Topic, ...] = ("event", "course", "trip", "swim", "stall", "own")
"""What it is, in words of `content/`; "own" has words of the host's own."""
State = Literal["asked", "open", "held", "not_held", "cancelled", "declined"]
SeatState = Literal["held", "waiting", "offered", "left"]
Who = Literal["ticked", "all", "nobody"]
WHO: tuple[Who, ...] = ("ticked", "all", "nobody")

LENGTHS = (60, 120, 180, 360)
COSTS = (15, 30, 60, 90, 120)
ROOMS = (4, 6, 8, 12, 20)
ROOM_MIN, ROOM_MAX = 1, 100
JOB_LENGTHS = (30, 60, 90, 120, 180, 240)
"""How long a job of the service's own may be, in minutes."""
JOBS_AHEAD_MAX = 40
"""How many jobs one person may have put up that are still ahead."""
LETTERS_MAX = 60
"""How long own words may be, for what it is and for where."""
AHEAD_MAX = 6
"""How many one person may have ahead."""
SOONEST: Instant = 2 * HOUR
"""An opportunity is put up at least so long before it begins."""

RETURN_BEFORE: Instant = DAY
"""Until so long before it begins the minutes of a place that is given back return."""
ANSWER_WITHIN: Instant = DAY
"""So long a place that became free is kept for whoever it is offered to, out of their quiet hours."""
ANSWER_LEAST: Instant = HOUR
"""A place is offered only to somebody who has so long to say yes."""
LAST_OFFER: Instant = HOUR
"""An offer ends so long before it begins; after that a free place is whoever's who taps first."""


def returns_until(starts_at: Instant, now: Instant) -> Instant:
    """Until when minutes return for one put up now; where it begins sooner, until half of the time is over."""
    return max(starts_at - RETURN_BEFORE, now + (starts_at - now) // 2)


def offer_until(awake_at: Instant, starts_at: Instant) -> Instant | None:
    """Until when a place is kept for somebody who reads of it at `awake_at`; None when there is no time to say yes."""
    until = min(awake_at + ANSWER_WITHIN, starts_at - LAST_OFFER)
    return until if until - awake_at >= ANSWER_LEAST else None


def evidence(seat_id: int, turn: int) -> str:
    """What the minutes of a place taken at that turn are kept under, once."""
    return f"seat:{seat_id}:{turn}"


def seat_transfer(seat_id: int, turn: int, minutes: int, person: int, side: int, pot: int) -> Transfer:
    """What a place counts as for that person's account. `side` is where their side stands: hard limits hold where it is
    their own. Nobody's hands gave it alone.
    """
    told = evidence(seat_id, turn)
    return Transfer(pot, side, minutes, "seat", told, told, receiver=person, limited=side == person)


def host_transfer(opportunity_id: int, minutes: int, host: int, side: int, pot: int) -> Transfer:
    """The time its host gave to everybody there. `side` is where the host's side stands."""
    told = f"opportunity:{opportunity_id}"
    return Transfer(side, pot, minutes, "hosting", told, told, giver=host, limited=side == host)


def job_transfer(done_id: int, minutes: int, hand: int, side: int, organisation: int) -> Transfer:
    """The time that somebody gave to the service at a job. `side` is where their side stands."""
    told = f"job:{done_id}"
    return Transfer(side, organisation, minutes, "job", told, told, giver=hand)


def host_minutes(starts_at: Instant, ends_at: Instant) -> int:
    """How much of it goes in the host's book: all of it, but no more than one contribution can be."""
    return min(lasts(starts_at, ends_at), MINUTES_MAX)


def lasts(starts_at: Instant, ends_at: Instant) -> int:
    """How long it is, in whole minutes."""
    return (ends_at - starts_at) // MINUTE

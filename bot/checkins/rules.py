"""What a check-in goes through, and what two answers about it come to. Plain values only."""

from datetime import date, timedelta
from typing import Literal

State = Literal["booked", "told", "kept", "not_held", "cancelled"]
"""Booked for a time; told by one side after they met without booking; settled in one of three ways."""
OPEN = ("booked", "told")

Side = Literal["parent", "helper"]
SIDES: tuple[Side, ...] = ("parent", "helper")

Answer = Literal["met", "not", "wrong"]
ANSWERS: tuple[Answer, ...] = ("met", "not", "wrong")

Wrong = Literal["unsafe", "lost", "other"]
WRONGS: tuple[Wrong, ...] = ("unsafe", "lost", "other")
"""What was not right at a meeting: they did not feel safe, could not find each other, or something else."""

COMING_MAX = 4
"""How many meetings of one pairing may be booked ahead, so that a few fingers never fill a helper's weeks."""

LATE_DAYS = 14
"""How long afterwards a meeting without booking can be told."""

REASONS = ("more_going_on", "settled", "little_time", "unsaid")
"""Why somebody would like more or fewer meetings, in words of `content/`."""


def outcome(parent: Answer | None, helper: Answer | None) -> Literal["kept", "not_held", "differ"] | None:
    """What both answers come to; None while one is missing, or where a person looks already (something was wrong)."""
    if parent is None or helper is None or "wrong" in (parent, helper):
        return None
    if parent != helper:
        return "differ"
    return "kept" if parent == "met" else "not_held"


def may_have_met(day: date, today: date) -> bool:
    """Whether a meeting without booking can still be told of that day."""
    return timedelta(0) <= today - day < timedelta(days=LATE_DAYS)


def late_days(today: date) -> list[date]:
    """The days of which a meeting can be told, the latest first."""
    return [today - timedelta(days=ago) for ago in range(LATE_DAYS)]

"""Whether something may be sent now, looked at in the moment of sending. Pure rules: time and facts are given."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from bot.base.clock import Instant, instant_of, local
from bot.people.rules import STAFF_ROLES, Person

Fate = Literal["send", "wait", "withdrawn", "missed", "folded"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to be done with a row; `until` when it must wait; `veiled` when it goes as one neutral line."""

    fate: Fate
    until: Instant = 0
    veiled: bool = False


SEND = Verdict("send")
WITHDRAWN = Verdict("withdrawn")
MISSED = Verdict("missed")
ANSWERS = ("screen", "document", "held", "picture", "delete", "remove", "blank", "opened")
"""What a person asked for just now: it goes at any hour and in plain words."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """The few facts of an outbox row that decide over its sending."""

    kind: str
    urgent: bool
    unprompted: bool
    not_after: Instant | None
    consented: bool
    enough_until: Instant | None = None
    """Until when enough came that nobody asked for (`bot.base.ceiling`)."""
    may_veil: bool = True
    """Whether it may come as one neutral line: of what is said on a line only the first part of each message."""


def verdict(parcel: Parcel, person: Person, now: Instant) -> Verdict:
    """What becomes of `parcel` for `person` at `now`."""
    if person.state == "left" and parcel.kind not in ANSWERS and not parcel.urgent:
        return WITHDRAWN  # to those who have left only what became of their own call for somebody is urgent
    if parcel.not_after is not None and now > parcel.not_after:
        return MISSED
    if parcel.kind in ANSWERS:
        return SEND
    if not parcel.consented:
        return WITHDRAWN
    if parcel.unprompted and (person.paused_until or 0) > now:
        return WITHDRAWN
    until = silent_until(person, now)
    if parcel.enough_until is not None:
        until = max(until or 0, parcel.enough_until)
    if not parcel.urgent and until is not None:
        too_late = parcel.not_after is not None and until > parcel.not_after
        return MISSED if too_late else Verdict("wait", until)
    return Verdict("send", veiled=parcel.may_veil and needs_veil(person))


def needs_veil(person: Person) -> bool:
    """Whether others may look at this phone: assumed until somebody says not, but for staff at work."""
    if person.private == "unanswered":
        return person.roles.isdisjoint({"nurse", "coordinator"})
    return person.private == "yes"


def silent_until(person: Person, now: Instant) -> Instant | None:
    """Until when nothing is said that is not urgent: a pause is kept to, and then quiet hours. Those who work here are
    called during a break only when nobody else is there, and then it must reach them.
    """
    if (person.paused_until or 0) > now and person.roles.isdisjoint(STAFF_ROLES):
        return person.paused_until
    return quiet_until(person, now)


def quiet_until(person: Person, now: Instant) -> Instant | None:
    """When the person's quiet hours end, if `now` is inside them; they may run over midnight."""
    start, end = person.quiet_from, person.quiet_to
    if start == end:
        return None
    wall = local(now, person.zone).replace(tzinfo=None)
    minute = wall.hour * 60 + wall.minute
    inside = start <= minute < end if start < end else minute >= start or minute < end
    if not inside:
        return None
    midnight = wall.replace(hour=0, minute=0, second=0, microsecond=0)
    days = 1 if minute >= end else 0
    return instant_of(midnight + timedelta(days=days, minutes=end), person.zone)

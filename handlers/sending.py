"""Whether something may be sent now, looked at in the moment of sending. Pure rules: time and facts are given."""

from dataclasses import dataclass
from typing import Literal

from bot.base.clock import Instant
from bot.people.rules import Person, is_shared
from bot.people.waking import silent_until

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
ANSWERS = ("screen", "document", "held", "book", "report", "picture", "bars", "delete", "remove", "blank", "opened")
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
    own_hours: bool = False
    """Whether it has been looked already until when it waits (`waits_until`), by hours of its own."""
    waits_until: Instant | None = None


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
    until = parcel.waits_until if parcel.own_hours else silent_until(person, now)
    if parcel.enough_until is not None:
        until = max(until or 0, parcel.enough_until)
    if not parcel.urgent and until is not None:
        too_late = parcel.not_after is not None and until > parcel.not_after
        return MISSED if too_late else Verdict("wait", until)
    return Verdict("send", veiled=parcel.may_veil and is_shared(person))

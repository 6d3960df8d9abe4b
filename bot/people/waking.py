"""When somebody is there for others: out of their quiet hours, and for a helper within their hours of the week."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from bot.base.clock import Instant, instant_of, local
from bot.people.rules import STAFF_ROLES, Person

DAYS_AHEAD = 8


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


def silent_until(person: Person, now: Instant) -> Instant | None:
    """Until when nothing is said that is not urgent: a pause is kept to, and then quiet hours. Those who work here are
    called during a break only when nobody else is there, and then it must reach them.
    """
    if (person.paused_until or 0) > now and person.roles.isdisjoint(STAFF_ROLES):
        return person.paused_until
    return quiet_until(person, now)


def at_work_from(hours: Sequence[tuple[int, int, int]], person: Person, now: Instant) -> Instant | None:
    """When the next of a helper's hours of the week (weekday, from, to) begins, by their own clock; None inside them,
    and for who has none.
    """
    clock = local(now, person.zone)
    minute = clock.hour * 60 + clock.minute
    if not hours or any(day == clock.weekday() and start <= minute < end for day, start, end in hours):
        return None
    midnight = datetime.combine(clock.date(), time())
    starts = (
        instant_of(midnight + timedelta(days=ahead, minutes=start), person.zone)
        for ahead in range(DAYS_AHEAD)
        for day, start, _ in hours
        if (midnight + timedelta(days=ahead)).weekday() == day
    )
    return min((at for at in starts if at > now), default=None)

"""What a helper keeps for themselves: hours a week, and weeks of rest planned ahead. A rest is a break with an end."""

from datetime import date, datetime, time, timedelta
from itertools import takewhile

from bot.base import audit, timers
from bot.base.clock import Instant, instant_of, local
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import profiles, service
from bot.people.rules import HELPER_ROLES, Person
from bot.people.store import limits

REST_RULE = "people.rest"
"""The rule of a planned rest that begins."""
WEEKS_AHEAD = 12
"""For how many weeks a rest can be planned, the present one included."""
WEEK = timedelta(days=7)
LEAST_MINUTES, MOST_MINUTES = 30, 60 * 60


def set_week(tx: Transaction, actor: Person, helper_id: int, minutes: int | None) -> None:
    """Let a helper give up to so many minutes of a week to families; None where their hours are limit enough.
    `Refused` when that makes no sense.
    """
    helper = profiles.helper_now(tx, helper_id)
    if minutes is not None and not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise Refused("people-week-impossible", "hours a week that make no sense")
    limits.set_week_minutes(tx, helper_id, minutes)
    audit.record(tx, actor.id, "people.week_set", helper_id, str(minutes or ""))
    profiles.say_ready(tx, helper)


def weeks(helper: Person, now: Instant) -> list[date]:
    """The Mondays of the weeks in which a rest can be planned, this week's first."""
    today = local(now, helper.zone).date()
    monday = today - timedelta(days=today.weekday())
    return [monday + n * WEEK for n in range(WEEKS_AHEAD)]


def rests(tx: Transaction, helper: Person) -> list[date]:
    """The Mondays of the weeks in which that helper rests, from this week on."""
    first = weeks(helper, tx.now)[0]
    return [day for day in map(date.fromisoformat, limits.rests(tx, helper.id)) if day >= first]


def spans(tx: Transaction, helper: Person) -> list[tuple[Instant, Instant]]:
    """From when to when they rest, from this week on, by their own clock."""
    return [(_start(helper, monday), _start(helper, monday + WEEK)) for monday in rests(tx, helper)]


def _start(helper: Person, monday: date) -> Instant:
    return instant_of(datetime.combine(monday, time()), helper.zone)


def set_rest(tx: Transaction, actor: Person, helper_id: int, monday: date, *, rest: bool) -> None:
    """Plan a week of rest, or take it off again. A rest in this week begins or ends at once; said twice it changes
    nothing. `MovedOn` for a week that cannot be planned.
    """
    helper = profiles.helper_now(tx, helper_id)
    if monday not in weeks(helper, tx.now):
        raise MovedOn("a week that is over, or too far away")
    before = _end(tx, helper)
    change = limits.add_rest if rest else limits.drop_rest
    if not change(tx, helper_id, monday.isoformat()):
        return
    subject = f"person:{helper_id}:{monday}"
    if rest and _start(helper, monday) > tx.now:
        late = _start(helper, monday + WEEK)
        timers.set_timer(tx, REST_RULE, subject, _start(helper, monday), late_limit=late, about=helper_id)
    else:
        timers.cancel(tx, REST_RULE, subject)
    audit.record(tx, actor.id, "people.rest_planned" if rest else "people.rest_off", helper_id, monday.isoformat())
    if before is not None and helper.paused_until == before:
        _follow(tx, helper, before, by=actor.id)
    elif rest and monday == weeks(helper, tx.now)[0]:
        _begin_rest(tx, helper, by=actor.id)


def _end(tx: Transaction, helper: Person) -> Instant | None:
    """When the rest ends in which that helper is now, weeks in a row being one; None while they do not rest."""
    days = rests(tx, helper)
    first = weeks(helper, tx.now)[0]
    in_a_row = list(takewhile(lambda day: day in days, (first + n * WEEK for n in range(WEEKS_AHEAD + 1))))
    return _start(helper, in_a_row[-1] + WEEK) if in_a_row else None


def _begin_rest(tx: Transaction, helper: Person, by: int | None = None) -> None:
    """Begin the planned break; one of another cause that lasts longer stays."""
    end = _end(tx, helper)
    if end is not None and (helper.paused_until or 0) < end:
        service.pause(tx, helper, end, by=by)


def _follow(tx: Transaction, helper: Person, before: Instant | None, by: int) -> None:
    """Let the planned break they are in be longer or shorter, as it is planned now, or end."""
    after = _end(tx, helper)
    if after is not None and after != before:
        service.pause(tx, helper, after, by=by)
    elif after is None:
        service.come_back(tx, helper, by=by)


def rest_begins(tx: Transaction, timer: Timer) -> None:
    """The rule of "people.rest"."""
    helper = None if timer.about is None else service.find(tx, timer.about)
    if helper is not None and helper.state == "active" and not helper.roles.isdisjoint(HELPER_ROLES):
        _begin_rest(tx, helper)

"""The nurse's morning: at most eight lines at half past eight, and each opens what it names.

Who waits longest for her, today's meetings, families of whom nothing was heard for a while, and one thank-you. On a
morning with nothing to say nothing is said; nor on a day she does not work.
"""

from collections.abc import Mapping
from datetime import time

from bot.asks import service as asks
from bot.asks.messages import see_buttons
from bot.base import outbox, timers
from bot.base.clock import DAY, HOUR, Instant, days_on, local
from bot.base.facts import HelperReady
from bot.base.messages import Button, Lines, Name, Screen, Text, When
from bot.base.spread import spread
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import glances as meetings
from bot.checkins import group_messages, group_seats, steps_shown
from bot.checkins import service as checkins
from bot.pairing import service as pairing
from bot.pairing.store.pairings import Pairing
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person, is_here
from bot.places import service as places

RULE = "staff.digest"
"""The rule of a nurse's morning."""
AT = time(8, 30)
GOOD_FOR: Instant = 4 * HOUR
"""A morning told in the afternoon helps nobody."""
LINES_MAX = 8
WAITING_MAX, MEETINGS_MAX, QUIET_MAX = 3, 4, 2
IN_A_ROW = 3
DAYS_A_WEEK = 7

Line = tuple[Text, Button]
"""What is said, and the press that opens it."""
Met = Mapping[int, Instant]
"""When she last met each family, by pairing; without those whom she has not met."""


def helper_ready(tx: Transaction, fact: HelperReady) -> None:
    """A nurse works here: her mornings begin tomorrow."""
    if fact.kind == "nurse" and not timers.pending(tx, RULE, _subject(fact.person_id)):
        _next(tx, people.get(tx, fact.person_id))


def begin(tx: Transaction) -> None:
    """When the house opens: nurses from before there was a morning get theirs too."""
    if not timers.pending(tx, RULE):
        for place in places.names():
            for nurse in people.with_role(tx, place, "nurse"):
                _next(tx, nurse)


def _subject(person_id: int) -> str:
    return f"person:{person_id}:digest"


def _next(tx: Transaction, nurse: Person) -> None:
    at = spread(_subject(nurse.id), next_at(tx.now, nurse.zone))
    timers.set_timer(tx, RULE, _subject(nurse.id), at, late_limit=at + GOOD_FOR, about=nurse.id)


def next_at(now: Instant, zone: str) -> Instant:
    """Half past eight on the next day there."""
    return days_on(now, zone, 1, AT)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.digest": say what there is to say, and look again tomorrow."""
    nurse = None if timer.about is None else people.find(tx, timer.about)
    if nurse is None or nurse.state != "active" or "nurse" not in nurse.roles:
        return
    if _works_today(tx, nurse):
        tell(tx, nurse, timer.due_at + GOOD_FOR)
    _next(tx, nurse)


def missed(tx: Transaction, timer: Timer) -> None:
    """A morning that went by while the house was closed is not told; the next one is."""
    nurse = None if timer.about is None else people.find(tx, timer.about)
    if nurse is not None and nurse.state == "active" and "nurse" in nurse.roles:
        _next(tx, nurse)


def _works_today(tx: Transaction, nurse: Person) -> bool:
    return is_here(nurse, tx.now) and local(tx.now, nurse.zone).weekday() in _working_days(tx, nurse)


def _working_days(tx: Transaction, nurse: Person) -> set[int]:
    """The weekdays on which she works, Monday is 0: all of them where she has told no hours."""
    return {day for day, _, _ in profiles.profile(tx, nurse.id).hours} or set(range(DAYS_A_WEEK))


def _last_morning(tx: Transaction, nurse: Person) -> Instant:
    """Her morning on the last day before today on which she works: on a Monday mostly that of Friday."""
    days = _working_days(tx, nurse)
    before = (days_on(tx.now, nurse.zone, -back, AT) for back in range(1, DAYS_A_WEEK + 1))
    return spread(_subject(nurse.id), next(at for at in before if local(at, nurse.zone).weekday() in days))


def tell(tx: Transaction, nurse: Person, until: Instant) -> None:
    """Let her have this morning's lines, if there are any; never after `until`."""
    found = lines(tx, nurse)
    if found:
        day = local(tx.now, nurse.zone).date()
        key = f"{_subject(nurse.id)}:{day}"
        outbox.send(tx, nurse.id, screen(found), lane="reminder", key=key, not_after=until)


def screen(found: list[Line]) -> Screen:
    """The lines, numbered, and beneath them a button for each."""
    said = tuple(Text("staff-digest-line", number=number, what=what) for number, (what, _) in enumerate(found, 1))
    buttons = [
        Button(Text("staff-digest-button", number=number), opens.press, *opens.args)
        for number, (_, opens) in enumerate(found, 1)
    ]
    rows = tuple(tuple(buttons[start : start + IN_A_ROW]) for start in range(0, len(buttons), IN_A_ROW))
    return Screen(Text("staff-digest", lines=Lines(said)), rows, kind="article")


def lines(tx: Transaction, nurse: Person) -> list[Line]:
    """What there is to say to that nurse now, the most pressing first; at most `LINES_MAX`."""
    families = [one for one in pairing.running(tx, nurse.id) if one.helper_id == nurse.id]
    met, since = meetings.last_met(tx, nurse.id), _last_morning(tx, nurse)
    found = [*_waiting(tx, nurse), *_meetings(tx, nurse), *_quiet(tx, nurse, families, met)]
    return [*found[: LINES_MAX - 1], *(_steps(tx, nurse, families, since) or _thanks(met, since))][:LINES_MAX]


def _waiting(tx: Transaction, nurse: Person) -> list[Line]:
    """Who waits for her, the most pressing first."""
    own = [ask for ask in asks.before(tx, nurse) if ask.owner == nurse.id][:WAITING_MAX]
    return [
        (Text("staff-digest-waits", who=Name(ask.about), since=When(ask.opened_at)), see)
        for ask, see in zip(own, see_buttons(own), strict=True)
    ]


def _meetings(tx: Transaction, nurse: Person) -> list[Line]:
    """Those of today, of two and of several, in the order of the day."""
    of_two: list[tuple[Instant, Line]] = [
        (
            one.starts_at,
            (
                Text("staff-digest-meeting", who=Name(one.other(nurse.id)), when=When(one.starts_at)),
                Button(Text("checkins-see-button"), "checkins.one", one.id),
            ),
        )
        for one in checkins.coming(tx, nurse.id)
    ]
    of_several: list[tuple[Instant, Line]] = [
        (one.starts_at, (Text("staff-digest-group", when=When(one.starts_at)), group_messages.see(one)))
        for one in group_seats.expected(tx, nurse)
    ]
    today = local(tx.now, nurse.zone).date()
    ahead = sorted([*of_two, *of_several], key=lambda one: one[0])
    return [line for at, line in ahead if local(at, nurse.zone).date() == today][:MEETINGS_MAX]


def _quiet(tx: Transaction, nurse: Person, families: list[Pairing], met: Met) -> list[Line]:
    """Families she has not met for as long as the place calls quiet and has no meeting with, the quietest first."""
    long_ago = tx.now - places.place(nurse.place).quiet_weeks * 7 * DAY
    last = {one.id: met.get(one.id) or one.active_at or one.proposed_at for one in families}
    ahead = meetings.ahead(tx, nurse.id)
    quiet = [one for one in families if last[one.id] < long_ago and one.id not in ahead]
    quiet.sort(key=lambda one: (last[one.id], one.id))
    return [
        (
            Text("staff-digest-quiet", who=Name(one.parent_id)),
            Button(Text("pairing-see-button", who=Name(one.parent_id)), "pairing.one", one.id),
        )
        for one in quiet[:QUIET_MAX]
    ]


def _steps(tx: Transaction, nurse: Person, families: list[Pairing], since: Instant) -> list[Line]:
    """The newest small step since then, where a parent shows it to her: rarer than a meeting, it goes before that."""
    stepped = steps_shown.took_a_step(tx, nurse, since)
    theirs = [one for one in families if one.parent_id in stepped]
    if not theirs:
        return []
    newest = max(theirs, key=lambda one: meetings.last_step(tx, nurse.id, one.parent_id))
    opens = Button(Text("checkins-goals-of-button"), "checkins.goals_of", newest.id)
    return [(Text("staff-digest-step", who=Name(newest.parent_id)), opens)]


def _thanks(met: Met, since: Instant) -> list[Line]:
    """One thank-you, for the meetings since then."""
    count = sum(at > since for at in met.values())
    if not count:
        return []
    return [(Text("staff-digest-thanks", count=count), Button(Text("hours-book-button"), "hours.book"))]

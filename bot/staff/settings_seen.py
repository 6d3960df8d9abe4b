"""What becomes different for whom if a setting is changed, in words and counts: read before it happens.

Counts are of what the coordinator who looks may see: nobody learns from one of an ask that is kept from them.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from bot.asks import by_day
from bot.asks import service as asks
from bot.base.clock import DAY, local
from bot.base.messages import Text, When
from bot.base.transaction import Transaction
from bot.checkins import pulse
from bot.checkins import service as meetings
from bot.circle import jobs
from bot.circle import rules as circle_rules
from bot.circle import service as circle
from bot.pairing import service as pairing
from bot.people import service as people
from bot.people.rules import HELPER_ROLES, Person
from bot.places.rules import Place, is_open_on, next_open
from bot.safety import complaints
from bot.skills import proposing, ring_parts
from bot.staff import caseload, caseload_rules
from bot.staff.settings import Shown
from bot.talk import unanswered

Look = Callable[[Transaction, Person, Place, Place], Iterator[Text]]
ASKS = {"now-minutes": "safety.now", "first-hours": "pairing.first-contact"}
"""Of which kind the asks are whose first step has that time."""


def seen(tx: Transaction, actor: Person, shown: Shown, now: Place, then: Place) -> tuple[Text, ...]:
    """What the actor reads before it happens."""
    key = shown.setting.key
    look = _LOOKS.get(key) or _hours
    return tuple(look(tx, actor, now, then))


def _hours(tx: Transaction, actor: Person, now: Place, then: Place) -> Iterator[Text]:
    was, will = next_open(now, tx.now), next_open(then, tx.now)
    if was != will:
        yield Text("staff-setting-opens", was=When(was), now=When(will))
    waiting = sum(by_day.sleeps(tx, ask) for ask in asks.before(tx, actor))
    if waiting:
        yield Text("staff-setting-sleeping", count=waiting)
    yield Text("staff-setting-meetings", count=sum(1 for _ in _meetings(tx, now, then)))


def _meetings(tx: Transaction, now: Place, then: Place) -> Iterator[date]:
    """The days of meetings that are booked for when it would be closed, and is not."""
    for helper in _helpers(tx, now):
        for one in meetings.coming(tx, helper.id):
            day = local(one.starts_at, now.zone).date()
            if one.helper_id == helper.id and is_open_on(now, day) and not is_open_on(then, day):
                yield day


def _helpers(tx: Transaction, place: Place) -> list[Person]:
    found = {one.id: one for role in HELPER_ROLES for one in people.with_role(tx, place.name, role)}
    return list(found.values())


def _morning(tx: Transaction, _actor: Person, now: Place, then: Place) -> Iterator[Text]:
    parents = sum(pulse.is_asked(tx, one.id) for one in people.with_role(tx, now.name, "parent"))
    yield Text("staff-setting-parents", count=parents, was=_clock(now.morning), now=_clock(then.morning))
    yield _begun()


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _begun() -> Text:
    return Text("staff-setting-begun")


def _asks(kind: str) -> Look:
    def look(tx: Transaction, actor: Person, _now: Place, _then: Place) -> Iterator[Text]:
        yield Text("staff-setting-asks", count=sum(ask.kind == kind for ask in asks.before(tx, actor)))
        yield _begun()

    return look


def _messages(tx: Transaction, _actor: Person, now: Place, then: Place) -> Iterator[Text]:
    since = unanswered.since(tx, now.name)
    late = sum(unanswered.due_at(then, one) <= tx.now for one in since)
    yield Text("staff-setting-messages", count=len(since), late=late)
    yield _begun()


def _questions(count: Callable[[Transaction, str], int]) -> Look:
    def look(tx: Transaction, _actor: Person, now: Place, _then: Place) -> Iterator[Text]:
        yield Text("staff-setting-questions", count=count(tx, now.name))
        yield _begun()

    return look


def _proposals(tx: Transaction, place: str) -> int:
    helpers = {one.id for role in HELPER_ROLES for one in people.with_role(tx, place, role)}
    return sum(one.helper_id == helper for helper in helpers for one in pairing.to_answer(tx, helper))


def _panels(_tx: Transaction, _actor: Person, _now: Place, _then: Place) -> Iterator[Text]:
    yield _begun()


def _complaints(tx: Transaction, actor: Person, _now: Place, then: Place) -> Iterator[Text]:
    found = [complaints.load(tx, ask.id) for ask in asks.before(tx, actor) if ask.kind == complaints.KIND]
    unanswered_yet = [one for one in found if one.answer is None]
    late = sum(one.began + then.complaints.answer_days * DAY <= tx.now for one in unanswered_yet)
    yield Text("staff-setting-complaints", count=len(unanswered_yet), late=late)


def _over(kind: str, limit: Callable[[Place], int], *, hard: bool) -> Look:
    def look(tx: Transaction, _actor: Person, now: Place, then: Place) -> Iterator[Text]:
        loads = [caseload.load_of(tx, one.id).families for one in people.with_role(tx, now.name, kind)]
        more = sum(families > limit(then) for families in loads)
        yield Text("staff-setting-over", count=more, helpers=len(loads), hard="yes" if hard else "no")

    return look


def _quiet(tx: Transaction, actor: Person, _now: Place, then: Place) -> Iterator[Text]:
    found = caseload.load(tx, actor, caseload.EVERYBODY)
    moment = replace(found.moment, quiet_after=then.quiet_weeks)
    quiet = [one for one in found.families if one.quiet_weeks]
    will = [one for one in found.families if caseload_rules.listened(replace(one, quiet_weeks=0), moment).quiet_weeks]
    yield Text("staff-setting-quiet", was=len(quiet), now=len(will))


def _votes(tx: Transaction, actor: Person, _now: Place, _then: Place) -> Iterator[Text]:
    yield Text("staff-setting-votes", count=circle.count_open(tx, actor.place))


def _quorum(tx: Transaction, actor: Person, now: Place, then: Place) -> Iterator[Text]:
    members = len(circle.members(tx, actor.place))
    was, will = (
        circle_rules.quorum(members, one.circle.quorum_percent, one.circle.quorum_least) for one in (now, then)
    )
    yield Text("staff-setting-quorum", members=members, was=was, now=will)
    yield from _votes(tx, actor, now, then)


def _jobs(tx: Transaction, actor: Person, _now: Place, then: Place) -> Iterator[Text]:
    members = circle.members(tx, actor.place)
    may = sum(jobs.would_put_up(tx, people.get(tx, one), then.circle.jobs_from) for one in members)
    yield Text("staff-setting-jobs", members=len(members), count=may)


_LOOKS: dict[str, Look] = {
    "morning": _morning,
    **{key: _asks(kind) for key, kind in ASKS.items()},
    "message-hours": _messages,
    "pair-hours": _questions(_proposals),
    "give-hours": _questions(proposing.count_open),
    "ring-hours": _questions(ring_parts.count_open),
    "panel-days": _panels,
    "complaint-days": _complaints,
    "nurse-soft": _over("nurse", lambda place: place.caseload_soft, hard=False),
    "nurse-hard": _over("nurse", lambda place: place.caseload_hard, hard=True),
    "mentor-soft": _over("mentor", lambda place: place.mentor_soft, hard=False),
    "mentor-hard": _over("mentor", lambda place: place.mentor_hard, hard=True),
    "quiet-weeks": _quiet,
    "vote-days": _votes,
    "quorum-percent": _quorum,
    "quorum-least": _quorum,
    "job-makers": _jobs,
}

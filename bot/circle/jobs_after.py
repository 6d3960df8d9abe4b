"""After a job: whoever did it and somebody who was there both say so, and then it is a contribution. Silence goes to a
person, and so does what the two say differently; neither counts as a yes.
"""

from datetime import time

from bot.asks import service as asks
from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER, Instant, days_on
from bot.base.facts import PersonErased
from bot.base.messages import Name, Text, When
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.circle import jobs_messages
from bot.circle.jobs_rules import FOLLOWING, Word, outcome
from bot.circle.store import jobs as store
from bot.circle.store.jobs import Done
from bot.hours import jobs as books
from bot.hours.jobs import JobOver
from bot.hours.opportunities import messages, rules, timing
from bot.hours.opportunities.store import opportunities, seats
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.people import service as people
from bot.people.rules import Person

RULE = "circle.job"
"""The rule by which it is asked once more how it went, and then a person finds out."""
SILENT = "circle.job"
DIFFER = "circle.differ"
"""Kinds of asks: somebody has not said how it went; the two say different things."""
ASKS = (SILENT, DIFFER)
LOOK_MINUTES = 24 * 60
AGAIN_DAYS = 14
MORNING = time(10)


def over(tx: Transaction, fact: JobOver) -> None:
    """The time of a job is over: everybody who had taken it is asked, and whoever put it up."""
    job = opportunities.find(tx, fact.opportunity_id)
    if job is None or job.state != "open":
        return
    taken = seats.in_turn(tx, job.id, "held")
    if not taken:
        books.settle(tx, job, done=False)
        return
    for seat in taken:
        store.add(tx, job.id, seat.person_id)
    _ask(tx, job, "ask")


def _ask(tx: Transaction, job: Opportunity, step: str) -> None:
    """Ask whoever has not said it and may be asked; the next step comes tomorrow morning."""
    open_still = [one for one in store.of_job(tx, job.id) if not one.came_to]
    for done in open_still:
        seat = seats.of(tx, job.id, done.person_id)
        spared = seat is None or timing.is_spared(tx, seat.taken_at, done.person_id)
        if not done.own and not spared and not timing.is_away(tx, done.person_id):
            jobs_messages.ask_doer(tx, job, done, step)
    if any(not one.other for one in open_still) and not timing.is_away(tx, job.host_id):
        jobs_messages.ask_host(tx, job, step)
    _next(tx, job, FOLLOWING[step], days_on(tx.now, people.get(tx, job.host_id).zone, 1, MORNING))


def _next(tx: Transaction, job: Opportunity, step: str, at: Instant) -> None:
    timers.set_timer(tx, RULE, f"{job.subject}done", at, late_limit=FOREVER, data={"step": step})


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "circle.job": a second question, and then a coordinator finds out."""
    job = opportunities.find(tx, int(timer.subject.split(":")[1]))
    if job is None or job.state != "open":
        return
    if timer.data["step"] == "nudge":
        _ask(tx, job, "nudge")
        return
    _look_at(tx, job, SILENT, "jobs-ask-silent")
    _next(tx, job, "no-reply", tx.now + AGAIN_DAYS * DAY)


def _look_at(tx: Transaction, job: Opportunity, kind: str, key: str) -> None:
    """A coordinator looks, but whoever it is about; of a job that is asked about already nobody is asked twice."""
    open_still = [one for one in store.of_job(tx, job.id) if not one.came_to]
    if not open_still:
        return
    asks.open(
        tx,
        kind,
        about=open_still[0].person_id,
        subject=job.subject,
        steps=("coordinator",),
        clock_minutes=LOOK_MINUTES,
        what=Text(key, who=Name(job.host_id), when=When(job.starts_at)),
        rows=((messages.see(job),),),
    )


# --- what is said ---


def _open(tx: Transaction, done_id: int) -> tuple[Done, Opportunity]:
    found = store.find(tx, done_id)
    job = None if found is None else opportunities.find(tx, found.job_id)
    if found is None or job is None or job.state != "open":
        raise MovedOn(f"of {done_id} everything is said")
    store.hold(tx, job.id)
    return found, job


def say(tx: Transaction, person: Person, done_id: int, *, did: bool) -> Done:
    """That person says whether they did it; another word holds until it is settled. `MovedOn` for anybody else's."""
    found, job = _open(tx, done_id)
    if found.person_id != person.id or person.acting is not None:
        raise MovedOn(f"{done_id} is not person {person.id}'s to say")
    store.say_own(tx, done_id, _word(did=did))
    return _look(tx, job, done_id)


def _word(*, did: bool) -> Word:
    return "yes" if did else "no"


def may_confirm(person: Person, job: Opportunity, done: Done) -> bool:
    """Whether that person can say it of another: whoever put it up, or a coordinator; nobody of themselves."""
    if person.id == done.person_id or person.acting is not None or person.place != job.place:
        return False
    return person.id == job.host_id or "coordinator" in person.roles


def confirm(tx: Transaction, by: Person, done_id: int, *, did: bool) -> Done:
    """Somebody who was there says whether that one did it. `MovedOn` where it is not theirs to say."""
    found, job = _open(tx, done_id)
    if not may_confirm(by, job, found):
        raise MovedOn(f"{done_id} is not person {by.id}'s to confirm")
    store.say_other(tx, done_id, _word(did=did))
    audit.record(tx, by.id, "circle.job_confirmed", found.person_id, str(job.id))
    return _look(tx, job, done_id)


def is_asked(tx: Transaction, job: Opportunity) -> bool:
    """Whether a coordinator is to find out how it was."""
    return any(asks.waiting_for(tx, kind, job.subject) is not None for kind in ASKS)


def find_out(tx: Transaction, by: Person, done_id: int, *, did: bool) -> Done:
    """A coordinator has found out, where somebody was silent or two say different things. `MovedOn` where nobody is to
    find out.
    """
    found, job = _open(tx, done_id)
    if "coordinator" not in by.roles or not may_confirm(by, job, found) or not is_asked(tx, job):
        raise MovedOn(f"{done_id} is not person {by.id}'s to find out")
    audit.record(tx, by.id, "circle.job_found_out", found.person_id, str(job.id))
    _settle(tx, job, found, did=did, by=by.id)
    return store.find(tx, done_id) or found


def _look(tx: Transaction, job: Opportunity, done_id: int) -> Done:
    """What comes of what was said so far."""
    done = store.find(tx, done_id)
    if done is None:
        raise MovedOn(f"{done_id} is gone")
    came_to = outcome(done.own, done.other)
    if came_to in ("did", "did_not"):
        _settle(tx, job, done, did=came_to == "did", by=done.person_id)
    elif came_to == "differ":
        _look_at(tx, job, DIFFER, "jobs-ask-differ")
    return store.find(tx, done_id) or done


def _settle(tx: Transaction, job: Opportunity, done: Done, *, did: bool, by: int) -> None:
    if not store.settle(tx, done.id, _word(did=did)):
        return
    if did:
        minutes = rules.lasts(job.starts_at, job.ends_at)
        books.record_job(tx, done.id, done.person_id, job.place, minutes, job.starts_at)
    _close(tx, job, by)


def _close(tx: Transaction, job: Opportunity, by: int) -> None:
    """Where everything is said of everybody, it is over."""
    all_of_it = store.of_job(tx, job.id)
    if any(not one.came_to for one in all_of_it):
        return
    books.settle(tx, job, done=any(one.came_to == "yes" for one in all_of_it))
    timers.cancel(tx, RULE, job.subject)
    timing.clear_all(tx, job)
    for kind in ASKS:
        asks.close_subject(tx, kind, job.subject, by, "sorted")


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing stays of what they were to do; what else of it is said may then be all."""
    before = store.of_person(tx, fact.person_id)
    store.forget(tx, fact.person_id)
    for done in before:
        job = opportunities.find(tx, done.job_id)
        if job is not None and job.state == "open":
            _close(tx, job, fact.person_id)


FOLLOWS = ((JobOver, over), (PersonErased, erased))
"""What follows from which fact."""
RULES = ((RULE, due),)
"""What each rule of the timetable does."""

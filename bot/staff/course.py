"""Those who would like to be mentors: a coordinator meets them, they do a short course step by step, talk it through in
practice with somebody who works here, and are welcomed once nothing is missing. Whoever applies as a nurse is met and
answered likewise, without the course.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.asks import service as asks
from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER
from bot.base.facts import HelperReady, NurseApplied
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.circle import recruiting
from bot.people import mentorships, profiles
from bot.people import service as people
from bot.people.rules import SOUGHT, Person
from bot.places import service as places
from bot.staff import calls, clearances, messages, own_time, store

APPLICATION = "staff.application"
PRACTICE = "staff.practice"
READY = "staff.ready"
STILL = "staff.course-still"
"""Kinds of asks: somebody would like to be a mentor or a nurse; has read everything and waits for the practice talk;
has done all of the course; has not gone on with it for long.
"""
OF_APPLICANTS = (APPLICATION, PRACTICE, READY, STILL)
NUDGE_RULE = "staff.course"
"""The rule that looks whether it goes on."""
NUDGE_DAYS = 14


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody is with the course of their place. `steps` in their order."""

    steps: tuple[str, ...]
    done: frozenset[str]
    welcomed: bool
    talked: bool

    @property
    def read(self) -> bool:
        """Whether every step is done."""
        return self.done.issuperset(self.steps)


def progress(tx: Transaction, person: Person) -> Progress:
    """How far that person is; whoever applies as a nurse has no course to do."""
    found = store.ladder(tx, person.id)
    steps = () if person.sought == "nurse" else places.place(person.place).ladder.course
    done = store.steps_done(tx, person.id) & set(steps)
    welcomed = found is not None and found.welcomed_at is not None
    return Progress(steps, done, welcomed, found is not None and found.talked_at is not None)


def missing(tx: Transaction, person: Person) -> list[Text]:
    """What is still needed before somebody can be what they applied for, in words."""
    role = person.sought or "mentor"
    far = progress(tx, person)
    found = [Text("staff-missing-steps", done=len(far.done), count=len(far.steps))] if not far.read else []
    if far.steps and not far.talked:
        found.append(Text("staff-missing-talk"))
    if (tier := clearances.lacks(tx, person, role)) is not None:
        found.append(Text("staff-missing-clearance", tier=Text("staff-tier", tier=tier)))
    if person.awaits is not None:
        found.append(Text("staff-missing-agreement"))
    if role == "mentor" and own_time.free_from(tx, person) > tx.now:
        found.append(Text("staff-missing-time"))
    return [*found, *recruiting.missing(tx, person)]


def application(tx: Transaction, person: Person) -> None:
    """Somebody would like to be a mentor or a nurse: a coordinator meets them."""
    asks.open(
        tx,
        APPLICATION,
        about=person.id,
        asked_by=person.id,
        subject=calls.subject(person.id),
        what=Text("staff-ask-application", who=Name(person.id), role=person.sought or "mentor"),
        rows=((_see(person.id),),),
    )
    _look_later(tx, person.id)


def _see(person_id: int) -> Button:
    return Button(Text("staff-see-application-button"), "staff.person", person_id)


def applicants(tx: Transaction, place: str) -> list[Person]:
    """Those who would like to be mentors or nurses at that place, by id."""
    found = {person.id: person for role in SOUGHT for person in people.with_role(tx, place, role)}
    return [found[person_id] for person_id in sorted(found)]


def applicant(tx: Transaction, actor: Person, person_id: int) -> Person:
    """Somebody of the actor's place who has applied. `MovedOn` for anybody else, and for oneself."""
    found = people.find(tx, person_id)
    here = found is not None and found.place == actor.place and found.state == "active"
    if found is None or not here or found.sought is None or found.id == actor.id:
        raise MovedOn(f"person {person_id} does not wait for an answer of person {actor.id}")
    return found


def welcome(tx: Transaction, actor: Person, person_id: int) -> Person:
    """A coordinator has met somebody and lets them begin the course. `MovedOn` when they have begun."""
    person = applicant(tx, actor, person_id)
    far = progress(tx, person)
    if far.welcomed or not far.steps:
        raise MovedOn(f"person {person_id} has begun the course, or there is none")
    if store.ladder(tx, person.id) is None:
        store.stand(tx, person.id, "applied")
    store.stand(tx, person.id, "course")
    store.note(tx, person.id, welcomed_at=tx.now)
    asks.close_subject(tx, APPLICATION, calls.subject(person.id), actor.id, "sorted")
    recruiting.answered(tx, person.id, actor)
    audit.record(tx, actor.id, "staff.course_begun", person.id)
    messages.course_begins(tx, person.id, len(far.steps))
    _look_later(tx, person.id)
    return person


def _look_later(tx: Transaction, person_id: int) -> None:
    at = tx.now + NUDGE_DAYS * DAY
    timers.set_timer(tx, NUDGE_RULE, calls.timer(person_id), at, late_limit=FOREVER, about=person_id)


def begun(tx: Transaction, person: Person) -> Progress:
    """How far somebody is who has begun the course. `MovedOn` when they have not."""
    far = progress(tx, person)
    if "applicant" not in person.roles or not far.welcomed:
        raise MovedOn(f"person {person.id} has not begun the course")
    return far


def step_done(tx: Transaction, person: Person, step: str) -> Progress:
    """Somebody has done a step; how far they are then. After the last one a person talks it through with them."""
    if step not in begun(tx, person).steps:
        raise MovedOn("no such step")
    if store.step_done(tx, person.id, step):
        store.note(tx, person.id, nudged=0)
        asks.close_subject(tx, STILL, calls.subject(person.id), person.id, "not_needed")
        _look_later(tx, person.id)
        _go_on(tx, person)
    return progress(tx, person)


def _go_on(tx: Transaction, person: Person) -> None:
    """Somebody is waited for at each step: first for the talk, then for the welcome."""
    far = progress(tx, person)
    if far.read and not far.talked:
        row = (Button(Text("staff-talked-button"), "staff.talked", person.id),)
        calls.coordinators(tx, PRACTICE, person.id, Text("staff-ask-practice", who=Name(person.id)), (row,))
    elif far.read:
        calls.coordinators(tx, READY, person.id, Text("staff-ask-ready", who=Name(person.id)), ((_see(person.id),),))


def talked(tx: Transaction, actor: Person, person_id: int) -> Person:
    """Whoever was called for it, or a coordinator, has talked the course through with somebody. `MovedOn` otherwise."""
    person = applicant(tx, actor, person_id)
    ask = asks.waiting_for(tx, PRACTICE, calls.subject(person.id))
    called = ask is not None and asks.may_act(tx, ask, actor.id)
    far = progress(tx, person)
    if not called and "coordinator" not in actor.roles:
        raise MovedOn(f"person {actor.id} was not called for the talk with person {person_id}")
    if not far.welcomed or far.talked:
        raise MovedOn(f"person {person_id} waits for no talk")
    store.note(tx, person.id, talked_at=tx.now)
    asks.close_subject(tx, PRACTICE, calls.subject(person.id), actor.id, "sorted")
    audit.record(tx, actor.id, "staff.course_talked", person.id)
    _go_on(tx, person)
    return person


def look(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.course": nothing has moved for long. Whoever has begun hears one kind word, and then a person
    asks; whoever waits for a person is brought up again, also when somebody thought that it was sorted. A break, and
    the time after a loss, are left in peace.
    """
    person = None if timer.about is None else people.find(tx, timer.about)
    if person is None or person.state != "active" or person.sought is None:
        return
    _look_later(tx, person.id)
    grieves = person.loss_at is not None and own_time.free_from(tx, person) > tx.now
    if not grieves and (person.paused_until or 0) <= tx.now:
        _bring_up(tx, person)


def _bring_up(tx: Transaction, person: Person) -> None:
    far, found = progress(tx, person), store.ladder(tx, person.id)
    if not far.welcomed:
        application(tx, person)
    elif far.read:
        _go_on(tx, person)
    elif found is not None and not found.nudged:
        store.note(tx, person.id, nudged=1)
        messages.course_waits(tx, person.id, len(far.done), len(far.steps))
    else:
        what = Text("staff-ask-course-still", who=Name(person.id))
        calls.coordinators(tx, STILL, person.id, what, ((_see(person.id),),))


def admit(tx: Transaction, actor: Person, person_id: int) -> Person:
    """Somebody who applied is a mentor, or a nurse, from now on, by that coordinator's act. `MovedOn` when they no
    longer wait for that, or nobody who coordinates says so; `Refused` while something is missing.
    """
    person = applicant(tx, actor, person_id)
    role = person.sought
    if role is None or "coordinator" not in actor.roles:
        raise MovedOn(f"person {actor.id} lets nobody in")
    if missing(tx, person):
        raise Refused("staff-not-ready", f"person {person_id} is not ready to be a {role}")
    _answer(tx, actor, person_id, "admitted")
    people.add_role(tx, person_id, role, by=actor.id)
    profiles.start_helping(tx, person_id)
    if role == "mentor":
        mentorships.begin(tx, person_id, supervised=True)
    messages.admitted(tx, person_id, role)
    tx.tell(HelperReady(person_id, role))
    return people.get(tx, person_id)


def decline(tx: Transaction, actor: Person, person_id: int) -> Person:
    """Somebody who applied is not to be it for now; they stay, and may still join as anything else."""
    person = applicant(tx, actor, person_id)
    role = person.sought or "mentor"
    _answer(tx, actor, person_id, "not_now")
    if store.ladder(tx, person.id) is not None:
        store.stand(tx, person.id, "rest")
        store.note(tx, person.id, asked_at=tx.now)
        store.drop_course(tx, person.id)
    messages.not_now(tx, person_id, actor.id, role)
    return people.get(tx, person_id)


def _answer(tx: Transaction, actor: Person, person_id: int, outcome: str) -> None:
    for role in SOUGHT:
        people.take_role(tx, person_id, role, by=actor.id)
    recruiting.over(tx, person_id, actor.id, outcome)
    timers.cancel(tx, NUDGE_RULE, calls.timer(person_id))
    outbox.withdraw(tx, messages.ladder_key(person_id))
    close_all(tx, person_id, actor.id, outcome, OF_APPLICANTS)


def helper_ready(tx: Transaction, fact: HelperReady) -> None:
    """What follows when somebody helps: if they came by an invite while they waited for an answer, that is it."""
    person = people.get(tx, fact.person_id)
    if person.sought is not None and person.sought in person.roles:
        _answer(tx, person, person.id, "sorted")


def nurse_applied(tx: Transaction, fact: NurseApplied) -> None:
    """What follows when somebody would like to be a nurse: a coordinator looks."""
    application(tx, people.get(tx, fact.person_id))


def close_all(tx: Transaction, person_id: int, by: int, outcome: str, kinds: Sequence[str]) -> None:
    """What was asked about somebody is sorted, by the act of person `by`."""
    for kind in kinds:
        asks.close_subject(tx, kind, calls.subject(person_id), by, outcome)

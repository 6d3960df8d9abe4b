"""From parent to mentor: after a good end and a while of one's own, one warm question, and no answer is urged for.

Nobody but the person knows what they said to it. Whoever would like to sooner is told from when, and brought up again.
"""

from bot.base import outbox, timers
from bot.base.clock import DAY, FOREVER, Instant, today
from bot.base.facts import Loss, MentorApplied, PairingEnded, PairingGraduated, PersonErased, PersonLeft
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import consents
from bot.people import service as people
from bot.people.rules import SOUGHT, STAFF_ROLES, Person
from bot.staff import calls, course, messages, own_time, renewal, store

INVITE_RULE = "staff.invite"
"""The rule that brings it up once somebody's own time is over for long enough."""
ASK_AGAIN_DAYS = 366
"""Nobody is asked twice within a year."""
LOOK_AGAIN_DAYS = 30
"""How long it waits while somebody is not to be written to, or their own time goes on."""
HELPS = STAFF_ROLES | {"mentor", *SOUGHT}
"""Whoever is one of these is not asked."""


def graduated(tx: Transaction, fact: PairingGraduated) -> None:
    """What follows from a good end: once their own time is over for a while, the parent is asked."""
    parent = people.get(tx, fact.parent_id)
    found = store.ladder(tx, parent.id)
    if parent.state != "active" or parent.loss_at is not None or not parent.roles.isdisjoint(HELPS):
        return
    if found is None or found.state in ("later", "rest"):
        store.stand(tx, parent.id, "cooling")
        _wake(tx, parent)


def own_time_ended(tx: Transaction, fact: PairingEnded) -> None:
    """What follows when any pairing ends: for whoever would like to be a mentor the wait may begin."""
    found = store.ladder(tx, fact.parent_id)
    if found is not None and found.state in ("cooling", "interested"):
        _wake(tx, people.get(tx, fact.parent_id))


def _wake(tx: Transaction, person: Person, not_before: Instant = 0) -> None:
    """Bring it up when their own time is over for long enough, and never twice within a year. While that time goes on
    it is looked at now and then: it also ends without a word, when nobody is looked for any more.
    """
    found = store.ladder(tx, person.id)
    asked_at = None if found is None else found.asked_at
    again = 0 if asked_at is None else asked_at + ASK_AGAIN_DAYS * DAY
    at = max(own_time.free_from(tx, person), again, not_before)
    if at >= FOREVER:
        at = tx.now + LOOK_AGAIN_DAYS * DAY
    timers.set_timer(tx, INVITE_RULE, calls.timer(person.id), at, late_limit=FOREVER, about=person.id)


def bring_up(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.invite": ask, if this is a good time; if not, look again later, or leave it."""
    person = None if timer.about is None else people.find(tx, timer.about)
    found = None if person is None else store.ladder(tx, person.id)
    if person is None or found is None or found.state not in ("cooling", "interested", "later"):
        return
    gone = person.state != "active" or ("parent" not in person.roles and found.state != "interested")
    if gone or person.loss_at is not None or not person.roles.isdisjoint(HELPS):
        return
    if own_time.free_from(tx, person) > tx.now:
        _wake(tx, person)
    elif not person.reachable or not consents.stands(tx, person.id, messages.CONTACT):
        _wake(tx, person, tx.now + LOOK_AGAIN_DAYS * DAY)
    elif (person.paused_until or 0) > tx.now:
        _wake(tx, person, min(person.paused_until or 0, tx.now + LOOK_AGAIN_DAYS * DAY))
    else:
        _ask(tx, person)


def _ask(tx: Transaction, person: Person) -> None:
    store.stand(tx, person.id, "asked")
    store.note(tx, person.id, asked_at=tx.now)
    messages.invite(tx, person.id)


def is_asked(tx: Transaction, person: Person) -> bool:
    """Whether that person was asked and has not answered."""
    found = store.ladder(tx, person.id)
    asked = found is not None and found.state == "asked"
    return asked and person.loss_at is None and person.roles.isdisjoint(HELPS)


def _answers(tx: Transaction, person: Person) -> store.Ladder:
    found = store.ladder(tx, person.id)
    if found is None or found.asked_at is None or not person.roles.isdisjoint(HELPS):
        raise MovedOn(f"person {person.id} was not asked")
    return found


def see(tx: Transaction, person: Person) -> None:
    """Somebody looks at the question once more. `MovedOn` when they were not asked."""
    _answers(tx, person)


def yes(tx: Transaction, person: Person) -> Person:
    """They would like to be a mentor, also when they had said otherwise before; how they stand then."""
    _answers(tx, person)
    people.apply_as_mentor(tx, person)
    return people.get(tx, person.id)


def later(tx: Transaction, person: Person) -> None:
    """Not now: nobody reads it, and nobody asks for a year."""
    found = _answers(tx, person)
    if found.state != "later":
        store.stand(tx, person.id, "later")
        _wake(tx, person)


def never(tx: Transaction, person: Person) -> None:
    """They are not asked again. The open door stays open."""
    _answers(tx, person)
    store.stand(tx, person.id, "never")
    timers.cancel(tx, INVITE_RULE, calls.timer(person.id))


def applied(tx: Transaction, fact: MentorApplied) -> None:
    """What follows when somebody would like to be a mentor: a coordinator looks, and they are told where it is. Sooner
    than their own time is over for a while, they are told from when, and it is brought up again then.
    """
    person = people.get(tx, fact.person_id)
    timers.cancel(tx, INVITE_RULE, calls.timer(person.id))
    if "mentor" in person.roles:
        people.take_role(tx, person.id, "applicant", by=person.id)
        return
    at = own_time.free_from(tx, person)
    if at <= tx.now:
        store.stand(tx, person.id, "applied")
        course.application(tx, person)
        return
    people.take_role(tx, person.id, "applicant", by=person.id)
    store.stand(tx, person.id, "interested")
    _wake(tx, person)
    messages.interested(tx, person.id, None if at >= FOREVER else today(at, person.zone))


def loss(tx: Transaction, fact: Loss) -> None:
    """What follows from a loss: nobody is asked, and what is not yet sent is taken back. It stays so when the loss was
    told by mistake: one question too few is better than one at the wrong time.
    """
    found = store.ladder(tx, fact.person_id)
    outbox.withdraw(tx, messages.ladder_key(fact.person_id))
    timers.cancel(tx, INVITE_RULE, calls.timer(fact.person_id))
    course.close_all(tx, fact.person_id, fact.person_id, "not_needed", (course.STILL,))
    if found is not None and found.state in ("cooling", "interested", "asked", "later"):
        store.stand(tx, fact.person_id, "rest")


def person_left(tx: Transaction, fact: PersonLeft | PersonErased) -> None:
    """What follows when somebody goes: whoever comes again begins anew."""
    timers.cancel(tx, INVITE_RULE, calls.timer(fact.person_id))
    timers.cancel(tx, course.NUDGE_RULE, calls.timer(fact.person_id))
    store.forget(tx, fact.person_id)
    renewal.forget(tx, fact.person_id)

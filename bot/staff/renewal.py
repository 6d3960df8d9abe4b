"""A mentor's role is renewed after a while: they are asked whether they go on, and a coordinator says yes to it.

Silence ends nothing for those who walk together; only nobody new is proposed until somebody has said yes.
"""

from typing import cast, get_args

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import DAY, FOREVER
from bot.base.facts import HelperReady, MentorshipOver
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.people import looks, mentorships
from bot.people import service as people
from bot.people.mentorships import Mentorship, Says
from bot.people.rules import Person
from bot.staff import calls, messages

RENEWAL = "staff.renewal"
"""The kind of the ask in which a coordinator answers, and the rule that asks the mentor."""
OVER_RULE = "staff.renewal-over"
"""The rule of a mentor's time that has come to its end."""
ASK_DAYS = 30
ANSWERS = tuple(word for word in get_args(Says) if word)


def begin(tx: Transaction) -> None:
    """When the house opens: mentors from before there was such a thing begin their time now."""
    for person_id in mentorships.begin_for_all(tx):
        _watch(tx, person_id)


def helper_ready(tx: Transaction, fact: HelperReady) -> None:
    """What follows when a mentor begins or goes on: the end of their time is seen coming."""
    if fact.kind == "mentor":
        _watch(tx, fact.person_id)


def _watch(tx: Transaction, person_id: int) -> None:
    term = mentorships.of(tx, person_id)
    if term is None:
        return
    for rule, at in ((RENEWAL, term.renew_at - ASK_DAYS * DAY), (OVER_RULE, term.renew_at)):
        if at > tx.now:
            timers.set_timer(tx, rule, calls.timer(person_id), at, late_limit=FOREVER, about=person_id)


def _mentor(tx: Transaction, person_id: int | None) -> tuple[Person, Mentorship] | None:
    person = None if person_id is None else people.find(tx, person_id)
    term = None if person is None else mentorships.of(tx, person.id)
    if person is None or term is None or person.state != "active" or "mentor" not in person.roles:
        return None
    return person, term


def is_due(tx: Transaction, term: Mentorship) -> bool:
    """Whether a mentor's time is near its end, or over."""
    return term.renew_at - ASK_DAYS * DAY <= tx.now


def ask(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.renewal": the mentor is asked."""
    found = _mentor(tx, timer.about)
    if found is not None and is_due(tx, found[1]) and not found[1].says:
        messages.renewal(tx, found[0].id, found[1].renew_at)


def over(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.renewal-over": nobody new is proposed, and a coordinator looks to it."""
    found = _mentor(tx, timer.about)
    if found is not None and found[1].renew_at <= tx.now:
        tx.tell(MentorshipOver(found[0].id))
        _call(tx, found[0].id, found[1].says or "silent")
        _look_again(tx, found[0].id)


def _look_again(tx: Transaction, person_id: int) -> None:
    """While nobody has answered, it is brought up again, also when somebody thought that it was sorted."""
    at = tx.now + ASK_DAYS * DAY
    timers.set_timer(tx, OVER_RULE, calls.timer(person_id), at, late_limit=FOREVER, about=person_id)


def _call(tx: Transaction, person_id: int, says: str) -> None:
    what = Text("staff-ask-renewal", who=Name(person_id), says=says)
    see = Button(Text("staff-see-role-button"), "staff.role", person_id)
    calls.coordinators(tx, RENEWAL, person_id, what, ((see,),))


def asked(tx: Transaction, person: Person) -> Mentorship:
    """A mentor's time, when there is something to say about it. `MovedOn` when there is not."""
    found = _mentor(tx, person.id)
    if found is None or not is_due(tx, found[1]):
        raise MovedOn(f"person {person.id} is asked nothing about going on")
    return found[1]


def say(tx: Transaction, person: Person, word: str) -> Mentorship:
    """A mentor says whether they go on ("go_on", "break", "stop"); a coordinator hears it. Nothing that runs ends."""
    if word not in ANSWERS:
        raise MovedOn("no such answer")
    if asked(tx, person).says != word:
        mentorships.say(tx, person.id, cast(Says, word))
        if word == "stop":
            _look_again(tx, person.id)
            tx.tell(MentorshipOver(person.id))
        asks.close_subject(tx, RENEWAL, calls.subject(person.id), person.id, "not_needed")
        _call(tx, person.id, word)
    return asked(tx, person)


def of(tx: Transaction, actor: Person, person_id: int) -> Mentorship:
    """A mentor of the coordinator's place, never herself. `MovedOn` for anybody else."""
    found = _mentor(tx, person_id)
    if found is None or found[0].place != actor.place or person_id == actor.id:
        raise MovedOn(f"person {person_id} is no mentor whom person {actor.id} looks after")
    looks.note(tx, actor, person_id, "role")
    return found[1]


def is_over(tx: Transaction, term: Mentorship) -> bool:
    """Whether a mentor gets nobody new."""
    return term.renew_at <= tx.now


def walks_with(tx: Transaction, person_id: int) -> int:
    """How many families a mentor walks with."""
    return sum(one.kind == "mentor" and one.helper_id == person_id for one in pairings.running(tx, person_id))


def renew(tx: Transaction, actor: Person, person_id: int) -> Mentorship:
    """A coordinator says yes to another while; the mentor is thanked. `MovedOn` while there is time enough."""
    if not is_due(tx, of(tx, actor, person_id)):
        raise MovedOn(f"person {person_id} need not be renewed now")
    until = mentorships.renew(tx, actor, person_id)
    asks.close_subject(tx, RENEWAL, calls.subject(person_id), actor.id, "sorted")
    messages.renewed(tx, person_id, until)
    tx.tell(HelperReady(person_id, "mentor"))
    return of(tx, actor, person_id)


def release(tx: Transaction, actor: Person, person_id: int) -> None:
    """A coordinator lets a mentor go, with thanks. `Refused` while somebody counts on them: that is ended first, by
    people. `MovedOn` for whoever goes on.
    """
    if not is_over(tx, of(tx, actor, person_id)):
        raise MovedOn(f"person {person_id} goes on as a mentor")
    if walks_with(tx, person_id):
        raise Refused("staff-still-together", f"person {person_id} walks with somebody still")
    people.take_role(tx, person_id, "mentor", by=actor.id)
    forget(tx, person_id)
    asks.close_subject(tx, RENEWAL, calls.subject(person_id), actor.id, "sorted")
    messages.released(tx, person_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Somebody is a mentor no longer: nothing of it is waited for any more."""
    for rule in (RENEWAL, OVER_RULE):
        timers.cancel(tx, rule, calls.timer(person_id))
    mentorships.end(tx, person_id)

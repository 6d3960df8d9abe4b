"""Group sessions: somebody leads, others come in by a code, and it counts for all when the leader says it is over.

Both sides have said yes by that: who came, by coming in; who led, by ending it. A leader who says nothing is asked
once, and then a coordinator is: nothing counts that nobody said, and nobody's time is lost.
"""

from collections.abc import Iterator

from bot.asks import holders
from bot.base import audit, chats, timers
from bot.base.clock import FOREVER, MINUTE
from bot.base.held import Record
from bot.base.messages import Duration, Name, Value, When
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.hours import service as hours
from bot.hours import sessions as books
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.skills import fits, fitting, service, session_messages, taxonomy
from bot.skills import session_rules as rules
from bot.skills.store import sessions as store
from bot.skills.store.sessions import Session

RULE = "skills.session"
"""The rule that asks whether one is over."""
TRIES = "sessions.tries"
CAME_MAX = 60


def can_lead(tx: Transaction, person: Person) -> list[str]:
    """The kinds that person may lead now: what they offer and are cleared for, where several can do it together."""
    offered = [taxonomy.kinds()[card.kind] for card in service.standing(tx, person, "offer")]
    led = [kind for kind in offered if rules.may_be_led(kind)]
    me = fits.someone(tx, person.id) if led else None
    return [kind.id for kind in led if me is not None and any(fitting.may(me, tier) for tier in rules.led_at(kind))]


def begin(tx: Transaction, person: Person, kind_id: str) -> Session:
    """It begins now, with a code of its own. One of theirs that is open still is that one. `MovedOn` for what they do
    not offer.
    """
    known = store.led(tx, person.id)
    if known is not None:
        return known
    if kind_id not in can_lead(tx, person):
        raise MovedOn(f"person {person.id} cannot lead that")
    until = rules.expires(taxonomy.kinds()[kind_id], tx.now)
    session_id = store.add(tx, (person.id, person.place), kind_id, _new_code(tx), until)
    begun = _load(tx, session_id)
    timers.set_timer(tx, RULE, begun.subject, until, late_limit=FOREVER, about=person.id, data={"step": "ask"})
    audit.record(tx, person.id, "skills.session_begun", person.id, str(session_id))
    return begun


def _new_code(tx: Transaction) -> int:
    """One that no open session has."""
    while True:
        code: int = rules.CODE_LEAST + tx.random.below(rules.CODES)
        if store.by_code(tx, code) is None:
            return code


def _load(tx: Transaction, session_id: int) -> Session:
    found = store.find(tx, session_id)
    if found is None:
        raise MovedOn(f"there is no session {session_id}")
    return found


def led_by(tx: Transaction, person: Person, session_id: int) -> Session:
    """One that this person leads. `MovedOn` for anybody else."""
    found = _load(tx, session_id)
    if found.leader_id != person.id:
        raise MovedOn(f"session {session_id} is not person {person.id}'s")
    return found


def where_they_are(tx: Transaction, person: Person, session_id: int) -> Session:
    """One to which this person came. `MovedOn` for anybody else."""
    found = _load(tx, session_id)
    if store.of(tx, session_id, person.id) is None:
        raise MovedOn(f"person {person.id} is not at session {session_id}")
    return found


# --- coming in ---


def tries_left(tx: Transaction, person: Person) -> int:
    """How many codes that are none this person may still try just now."""
    return rules.TRIES_MAX - len(_tries(tx, person))


def _tries(tx: Transaction, person: Person) -> list[int]:
    kept = chats.recall_flow(tx, person.id, TRIES).get("at", [])
    at = [int(one) for one in kept] if isinstance(kept, list) else []
    return [one for one in at if one > tx.now - rules.TRIES_WITHIN]


def found(tx: Transaction, person: Person, code: int | None) -> Session | None:
    """The session with that code, where this person may come in; None for any other code, whatever it is, and when too
    many were tried: nobody learns anything by trying.
    """
    tries = _tries(tx, person)
    if len(tries) >= rules.TRIES_MAX:
        return None
    session = None if code is None else store.by_code(tx, code)
    if session is not None and _is_open_to(tx, person, session):
        return session
    chats.keep_flow(tx, person.id, TRIES, {"at": [*tries, tx.now]})
    return None


def _is_open_to(tx: Transaction, person: Person, session: Session) -> bool:
    if store.of(tx, session.id, person.id) is not None or session.leader_id == person.id:
        return True
    there = {session.leader_id, *(one.person_id for one in store.there(tx, session.id))}
    apart = profiles.apart_from(tx, person.id) | holders.kept_from(tx, person.id)
    led = people.get(tx, session.leader_id).state == "active"
    full = len(there) > CAME_MAX
    return person.place == session.place and session.until > tx.now and led and there.isdisjoint(apart) and not full


def come(tx: Transaction, person: Person, code: int) -> Session | None:
    """This person is there; None as for `found`. Come twice, they came once."""
    session = found(tx, person, code)
    if session is None or session.leader_id == person.id:
        return session
    if store.of(tx, session.id, person.id) is None:
        store.come(tx, session.id, person.id)
        audit.record(tx, person.id, "skills.session_came", person.id, str(session.id))
    return session


def go(tx: Transaction, person: Person, session_id: int) -> None:
    """This person is not there after all; nobody is told. `MovedOn` when it is over, or they are not there."""
    session = _load(tx, session_id)
    if session.state != "open" or store.of(tx, session_id, person.id) is None:
        raise MovedOn(f"person {person.id} is not in session {session_id}")
    store.go(tx, session_id, person.id)


# --- when it is over ---


def longest(tx: Transaction, session: Session) -> int:
    """How long it can have been, in minutes: since it began, but no longer than people could come in."""
    return rules.lasted(session.began_at, min(tx.now, session.until))


def end(tx: Transaction, person: Person, session_id: int, minutes: int) -> Session:
    """Its leader says that it is over and took so long; with nobody there it did not take place. Ended, it stays as it
    was. `MovedOn` for anybody else's, and for longer than it can have been.
    """
    return _settle(tx, led_by(tx, person, session_id), person.id, minutes)


def coordinated(tx: Transaction, person: Person, session_id: int) -> Session:
    """One of which its leader said nothing, for who was asked to find out. `MovedOn` for anybody else."""
    session = _load(tx, session_id)
    if not session_messages.may_find_out(tx, person, session):
        raise MovedOn(f"session {session_id} is not person {person.id}'s to settle")
    return session


def settle_for(tx: Transaction, person: Person, session_id: int, minutes: int) -> Session:
    """A coordinator, who has asked them, says how long it took; 0: it did not take place."""
    return _settle(tx, coordinated(tx, person, session_id), person.id, minutes)


def _settle(tx: Transaction, session: Session, by: int, minutes: int) -> Session:
    if session.state != "open":
        return session
    if minutes and not rules.LASTED_LEAST <= minutes <= longest(tx, session):
        raise MovedOn(f"session {session.id} cannot have been so long")
    came = store.there(tx, session.id)
    held = bool(minutes and came)
    store.settle(tx, session, "held" if held else "not_held", minutes if held else None)
    timers.cancel(tx, RULE, session.subject)
    session_messages.heard(tx, session, by)
    audit.record(tx, by, f"skills.session_{'held' if held else 'not_held'}", None, str(session.id))
    if held:
        there = [(one.id, one.person_id) for one in came]
        books.record_session(tx, session.id, session.leader_id, there, minutes, session.began_at)
        for one in came:
            session_messages.is_over(tx, session, one.person_id, minutes)
    return _load(tx, session.id)


def deny(tx: Transaction, person: Person, session_id: int) -> None:
    """Somebody who came in says that it was not so: it stands in their book no more, and a coordinator looks. Said
    twice, it is said once. `MovedOn` when it is not over, or they were not there.
    """
    session = where_they_are(tx, person, session_id)
    came = store.of(tx, session_id, person.id)
    if session.state != "held" or came is None:
        raise MovedOn(f"session {session_id} is {session.state}")
    if came.denied:
        return
    store.deny(tx, came)
    hours.take_back(tx, books.evidence(session_id, came.id), person.id)
    session_messages.denied(tx, session, person.id)


def met(tx: Transaction, person_id: int) -> set[int]:
    """Whom that person knows from sessions that took place: who led them, and who came to theirs."""
    leaders = {one.leader_id for one in store.came_to(tx, person_id) if one.state == "held"}
    led = (one for one in store.ever_led(tx, person_id) if one.state == "held")
    return leaders | {came.person_id for one in led for came in store.there(tx, one.id)}


def held(tx: Transaction, person_id: int) -> list[Record]:
    """What is held of a person's group sessions, led and come to, for "my data". That they said of one that it was not
    so is not told: others may look at the phone.
    """
    every = [*store.ever_led(tx, person_id), *reversed(store.came_to(tx, person_id))]
    return [dict(_held(one, person_id)) for one in every]


def _held(one: Session, person_id: int) -> Iterator[tuple[str, Value]]:
    if one.leader_id != person_id:
        yield "with", Name(one.leader_id)
    elif one.minutes is not None:
        yield "given", Duration(one.minutes)
    if one.kind:
        yield "skill", one.kind
    yield "session", f"session_{one.state}"
    yield "starts_at", When(one.began_at)


def due(tx: Transaction, timer: timers.Timer) -> None:
    """The rule of "skills.session": its leader is asked whether it is over; a day later a coordinator is, and again
    where nobody has found out by then.
    """
    session = store.find(tx, int(timer.subject.split(":")[1]))
    if session is None or session.state != "open":
        return
    if not store.there(tx, session.id):
        _settle(tx, session, session.leader_id, 0)
    elif timer.data["step"] == "ask" and people.get(tx, session.leader_id).state == "active":
        session_messages.ask_whether_over(tx, session)
        ask_somebody(tx, session, after=rules.ASKED_AFTER)
    else:
        session_messages.silent(tx, session)
        ask_somebody(tx, session, after=rules.FOUND_OUT_AFTER)


def ask_somebody(tx: Transaction, session: Session, after: int) -> None:
    """In so long a coordinator is asked, unless its leader says it before."""
    at = max(tx.now + after, tx.now + MINUTE)
    timers.set_timer(
        tx, RULE, session.subject, at, late_limit=FOREVER, about=session.leader_id, data={"step": "silent"}
    )

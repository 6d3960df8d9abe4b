"""Opening asks, taking them, handing them on and closing them. All inside the caller's transaction.

An ask never runs out: there is one timer ("asks.due") for each that waits, and what it does sets the next one
(`calling.py`).
"""

from collections.abc import Sequence

from bot.asks import by_day, calling, messages, own, rules, store
from bot.asks.holders import apart, holders, not_apart
from bot.asks.rules import Ask
from bot.base import audit, outbox, timers
from bot.base.clock import Instant
from bot.base.facts import AskClosed, UrgentAsk
from bot.base.messages import Name, Row, Screen, Text, to_json
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.people import looks
from bot.people import service as people
from bot.people.rules import HELPER_ROLES, STAFF_ROLES, Person
from bot.places import service as places


def open(  # the word of the house: an ask is opened and closed
    tx: Transaction,
    kind: str,
    *,
    about: int,
    subject: str = "",
    steps: Sequence[str] | None = None,
    clock_minutes: int | Sequence[int] | None = None,
    asked_by: int | None = None,
    by: int | None = None,
    urgent: bool = False,
    guarded: bool = False,
    what: Text | None = None,
    rows: tuple[Row, ...] = (),
) -> int:
    """Open an ask and call whoever holds its first step; the id. The same kind and subject still waiting is joined.

    `kind` is "room.word". Who is called and for how long is the place's to say, unless `steps` and `clock_minutes` do:
    minutes for urgent asks, for others hours of which only days count on which the service is open. `what` (default:
    the key "room-ask-word" with `who`, the name of `about`) and at most two `rows` of buttons are what its owner reads.
    `asked_by` is told where it is; without, nobody but its owners knows. `guarded` is for whatever a person must
    look at even if who asked says it is well, or goes: they cannot close it, and leaving does not. `by` is who opens it
    in another's name.
    """
    if urgent:
        tx.tell(UrgentAsk(about))
    subject = subject or f"person:{about}"
    known = store.same(tx, kind, subject)
    if known is not None:
        return known.id
    here = places.place(people.get(tx, about).place)
    clock = here.clock(kind)
    line = rules.steps_of(steps or clock.steps, clock_minutes or clock.minutes)
    ask_id = tx.insert(
        store.ASKS,
        kind=kind,
        about=about,
        asked_by=asked_by,
        place=here.name,
        subject=subject,
        urgent=int(urgent),
        guarded=int(guarded),
        notice=to_json(Screen(what or messages.what(kind, about), rows, kind="notice")),
        steps=rules.pack(line),
        step=0,
        opened_at=tx.now,
        due_at=calling.due_after(tx, here.name, line[0].minutes, urgent=urgent),
    )
    audit.record(tx, by or asked_by, "asks.opened", about, f"{ask_id} {kind}")
    calling.call(tx, load(tx, ask_id), 0, 0)
    return ask_id


def load(tx: Transaction, ask_id: int) -> Ask:
    """That ask as it is now. `MovedOn` when there is none."""
    ask = store.find(tx, ask_id)
    if ask is None:
        raise MovedOn(f"no ask {ask_id}")
    return ask


def may_act(tx: Transaction, ask: Ask, person_id: int) -> bool:
    """Whether that person may take, hand on or close it: whoever was called, and the place's coordinators, but never
    who is apart from it (`holders.apart`), nor somebody who has left or does not help here any more.
    """
    return person_id not in apart(tx, ask) and _answers(tx, ask, people.get(tx, person_id))


def was_called(tx: Transaction, ask: Ask, person: Person) -> bool:
    """Whether that person has it or was called for it, and still helps here: more than that they could take it."""
    called = person.id == ask.owner or person.id in store.called(tx, ask.id)
    return called and may_act(tx, ask, person.id)


def _answers(tx: Transaction, ask: Ask, person: Person) -> bool:
    if person.state != "active" or person.roles.isdisjoint(STAFF_ROLES | HELPER_ROLES):
        return False
    if ask.role not in rules.APART_ROLES and "coordinator" in person.roles and person.place == ask.place:
        return True
    called = person.id == ask.owner or person.id in store.called(tx, ask.id)
    return called or (ask.role in rules.APART_ROLES and person.id in holders(tx, ask.role, ask))


def _theirs(tx: Transaction, ask_id: int, person_id: int) -> Ask:
    ask = load(tx, ask_id)
    if not may_act(tx, ask, person_id):
        raise MovedOn(f"ask {ask_id} is not for person {person_id}")
    return ask


def look(tx: Transaction, reader: Person, ask_id: int) -> Ask:
    """An ask that is theirs to look at; that they looked can be read by whom it is about."""
    ask = _theirs(tx, ask_id, reader.id)
    looks.note(tx, reader, ask.about, "ask")
    return ask


def acknowledge(tx: Transaction, ask_id: int, by: int) -> Ask:
    """Person `by` is on it: they own it, who asked is told, and the clock now asks whether it is done.

    `Refused` when somebody else is on it already or it is closed.
    """
    ask = _theirs(tx, ask_id, by)
    if ask.state == "acknowledged" and ask.owner == by:
        return ask
    if ask.state == "acknowledged" and ask.owner is not None:
        raise Refused("asks-taken", f"ask {ask_id} is taken", who=Name(ask.owner))
    taken = store.take(tx, ask, by, calling.follow_up_at(tx, ask, by))
    if taken is None:
        raise Refused("asks-closed-already", f"ask {ask_id} is closed")
    calling.wake_at_due(tx, taken)
    calling.withdraw_calls(tx, ask_id)
    audit.record(tx, by, "asks.acknowledged", ask.about, str(ask_id))
    messages.seen(tx, taken)
    kept_out = apart(tx, taken)
    messages.taken(tx, taken, [one for one in store.called(tx, ask_id) if one != by and one not in kept_out])
    return taken


def close(tx: Transaction, ask_id: int, by: int, outcome: str) -> Ask:
    """Person `by` says what became of it. Whoever asked may close it too, unless a person has to look. `Refused` when
    it is closed already.
    """
    ask = load(tx, ask_id)
    if own.of(ask.kind) is not None:
        raise MovedOn(f"ask {ask_id} is closed in its own room")
    if (by != ask.asked_by or ask.guarded) and not may_act(tx, ask, by):
        raise MovedOn(f"ask {ask_id} is not for person {by}")
    if ask.state == "closed":
        raise Refused("asks-closed-already", f"ask {ask_id} is closed")
    messages.closed_for_asker(tx, ask, by, outcome)
    closed = _close(tx, ask, by, outcome)
    tx.tell(AskClosed(ask.id, ask.kind, ask.subject, by))
    return closed


def told_otherwise(tx: Transaction, ask_id: int) -> None:
    """Whoever asked reads of that ask's end from its own room, and so nothing of it from here."""
    outbox.withdraw(tx, messages.closed_key(ask_id))


def close_subject(tx: Transaction, kind: str, subject: str, by: int, outcome: str) -> bool:
    """What that ask waited for has happened, by the act of person `by`; whether one was waiting. Whoever asked hears of
    it from the room where it happened.
    """
    ask = store.same(tx, kind, subject)
    return ask is not None and _close(tx, ask, by, outcome).state == "closed"


def take_back(tx: Transaction, person_id: int) -> None:
    """Somebody leaves: what they asked or is about them is closed, but what is urgent or guarded until a person has
    looked, and what only its own room closes.
    """
    for ask in store.concerning(tx, person_id):
        if not ask.urgent and not ask.guarded and own.of(ask.kind) is None:
            _close(tx, ask, person_id, "left")


def _close(tx: Transaction, ask: Ask, by: int, outcome: str) -> Ask:
    store.close(tx, ask, by, outcome)
    timers.cancel(tx, calling.DUE_RULE, calling.subject(ask.id))
    outbox.withdraw(tx, calling.subject(ask.id))
    audit.record(tx, by, "asks.closed", ask.about, f"{ask.id} {outcome}")
    messages.closed_for_owner(tx, ask, by)
    return load(tx, ask.id)


def hand_over(tx: Transaction, ask_id: int, by: int) -> Ask:
    """Person `by` cannot: the next step is called now. `Refused` when it is closed already or another is on it."""
    ask = _theirs(tx, ask_id, by)
    if ask.state == "acknowledged" and ask.owner not in (None, by):
        raise Refused("asks-taken", f"ask {ask_id} is taken", who=Name(ask.owner))
    if ask.state == "closed":
        raise Refused("asks-closed-already", f"ask {ask_id} is closed")
    if ask.owner == by and by_day.sleeps(tx, ask):
        store.note_call(tx, ask.id, by, ask.role)  # they looked before they were called, and are not called any more
    called = calling.call(tx, ask, *rules.following(ask), cannot=by)
    audit.record(tx, by, "asks.handed_over", ask.about, str(ask_id))
    messages.moved_on(tx, ask, called)
    return called


def call_again(tx: Transaction, ask_id: int, by: int) -> Ask:
    """Whoever asked still waits: the owner hears it once more, now. Their clock goes on as it was."""
    ask = load(tx, ask_id)
    if ask.asked_by != by or ask.state == "closed":
        raise MovedOn(f"ask {ask_id} is not waiting for person {by}")
    messages.call(tx, ask, again=tx.now)
    return ask


def at_place(tx: Transaction, place: str) -> list[Ask]:
    """What waits at a place, longest waiting first."""
    return store.at_place(tx, place)


def of_kind(tx: Transaction, place: str, kind: str) -> list[Ask]:
    """What waits at a place and is of that kind."""
    return store.of_kind(tx, place, kind)


def without_owner(tx: Transaction) -> list[Ask]:
    """What waits anywhere and belongs to nobody, because nobody holds any of its steps; longest waiting first."""
    return store.nobodys(tx)


def before(tx: Transaction, person: Person) -> list[Ask]:
    """What waits and that person may look at, the most pressing first and then the longest waiting: their own, and for
    a coordinator the place's.
    """
    if "coordinator" not in person.roles:
        return rules.pressing_first(store.owned(tx, person.id))
    found = not_apart(tx, store.at_place(tx, person.place), person.id)
    return rules.pressing_first([ask for ask in found if _answers(tx, ask, person)])


def waiting_for(tx: Transaction, kind: str, subject: str) -> Ask | None:
    """The ask of that kind and subject that still waits."""
    return store.same(tx, kind, subject)


def concerning(tx: Transaction, person_id: int) -> list[Ask]:
    """What waits that is about that person or was asked by them, longest waiting first."""
    return store.concerning(tx, person_id)


def called_off(tx: Transaction, kind: str, subject: str, since: Instant) -> bool:
    """Whether whoever asked closed one of that kind and subject themselves after that instant."""
    return store.called_off(tx, kind, subject, since)


def ever(tx: Transaction, kind: str, subject_prefix: str) -> bool:
    """Whether an ask of that kind was ever opened, waiting or closed, for a subject that starts so."""
    return store.ever(tx, kind, subject_prefix)

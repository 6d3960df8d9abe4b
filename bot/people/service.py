"""Who somebody is: met, joined, with which roles; reachable or not. Names are looked up here."""

from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.facts import (
    Loss,
    MentorApplied,
    PersonBack,
    PersonLeft,
    PersonPaused,
    PersonUnreachable,
    StageChanged,
    YoungJoined,
)
from bot.base.names import clean_name
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import consents
from bot.people.rules import COMPANION, LANGUAGES, UNPROMPTED_WEEKS, Awaits, Person, language_from, looks_like_staff
from bot.people.store import persons, removals
from bot.people.words import fold, staff_words
from bot.places import service as places

BACK_RULE = "people.back"
"""The rule of a pause that comes to its end."""

READY_RULE = "people.ready"
"""The rule that has somebody looked for, for a new parent who has told nothing more of themselves."""
READY_AFTER: Instant = DAY

NOBODY = "·"
"""Stands where a name was erased."""


def load(tx: Transaction, chat_id: int) -> Person | None:
    """The person of that private chat, as they are now."""
    return persons.by_chat(tx, chat_id)


def find(tx: Transaction, person_id: int) -> Person | None:
    """The person with that id, or None."""
    return persons.by_id(tx, person_id)


def get(tx: Transaction, person_id: int) -> Person:
    """The person with that id. `LookupError` when there is none: ids come from our own rows."""
    found = persons.by_id(tx, person_id)
    if found is None:
        raise LookupError(f"no person {person_id}")
    return found


def with_role(tx: Transaction, place: str, role: str) -> list[Person]:
    """Active people of a place with that role, by id."""
    return persons.with_role(tx, place, role)


def count(tx: Transaction) -> int:
    """How many people there are in all, whatever their state."""
    return persons.count(tx)


def count_demo(tx: Transaction) -> int:
    """How many people were made up for the demo."""
    return persons.count_demo(tx)


def ids(tx: Transaction) -> list[int]:
    """The ids of all people, whatever their state."""
    return persons.ids(tx)


def places_in_use(tx: Transaction) -> list[str]:
    """The places that people belong to, by name."""
    return persons.places_in_use(tx)


def has_coordinator(tx: Transaction) -> bool:
    """Whether anybody coordinates at the place that newcomers join."""
    return persons.count_role(tx, "coordinator", places.default().name) > 0


def named_like(tx: Transaction, place: str, words: str) -> list[Person]:
    """Active people of a place whose name holds those words, whatever the case, accents and marks; by id."""
    wanted = fold(words)
    found = [person_id for person_id, name in persons.names(tx, place) if wanted and wanted in fold(name)]
    return [get(tx, person_id) for person_id in found]


def joined_at(tx: Transaction, person_id: int) -> Instant | None:
    """When that person joined; None when they have not."""
    return persons.joined_at(tx, person_id)


def display_name(tx: Transaction, person_id: int) -> str:
    """What that person wants to be called."""
    return persons.name(tx, person_id) or NOBODY


def first_name_of(words: str) -> str:
    """A name to begin with, from the phone: nothing that would pass for staff."""
    name = clean_name(words)
    return name if name and not looks_like_staff(name, staff_words()) else NOBODY


def meet(tx: Transaction, chat_id: int, first_name: str, language: str) -> Person:
    """Somebody writes for the first time: keep the chat, a first name and a language, until they join or go."""
    here = places.default()
    person_id = persons.add(
        tx,
        first_name_of(first_name),
        chat_id=chat_id,
        language=language_from(language),
        zone=here.zone,
        state="joining",
        place=here.name,
        met_at=tx.now,
    )
    return get(tx, person_id)


def choose_language(tx: Transaction, person: Person, language: str) -> Person:
    """Speak that language with them from now on, also in what is waiting to be sent."""
    if language in LANGUAGES:
        persons.change(tx, person.id, language=language)
    return get(tx, person.id)


def join(tx: Transaction, person: Person, role: str, *, awaits: Awaits | None = None) -> Person:
    """They agree: consents are recorded, and they are here. Agreeing twice changes nothing.

    `awaits` says who has yet to agree for somebody so young; until then there is no consent. `Refused` for whoever was
    removed.
    """
    if removals.stands(tx, person.id):
        raise Refused("people-removed", f"person {person.id} was removed")
    came = any(persons.change_state(tx, person.id, before, "active") for before in ("joining", "left"))
    if came:
        persons.change(tx, person.id, joined_at=tx.now)
        audit.record(tx, person.id, "people.joined", person.id, role)
    add_role(tx, person.id, role, by=person.id)
    if came or (person.only_acts and role != COMPANION):
        persons.change(tx, person.id, awaits=awaits or person.awaits)
        _agreed_or_waits(tx, person.id, role)
    if role == "parent":
        at = tx.now + READY_AFTER
        timers.set_timer(tx, READY_RULE, f"person:{person.id}:", at, late_limit=FOREVER, about=person.id)
    return get(tx, person.id)


def _agreed_or_waits(tx: Transaction, person_id: int, role: str) -> None:
    if get(tx, person_id).awaits is None:
        consents.begin(tx, person_id, by=person_id, role=role)
    else:
        tx.tell(YoungJoined(person_id))


def agreed_for(tx: Transaction, person_id: int, by: Person) -> None:
    """Somebody who works here has talked with a young person, and with whoever else the place asks for: they may join
    in. `MovedOn` when that was done before.
    """
    if get(tx, person_id).awaits is None:
        raise MovedOn(f"person {person_id} waits for nobody's agreement")
    persons.change(tx, person_id, awaits=None)
    consents.begin(tx, person_id, by=by.id)


def add_role(tx: Transaction, person_id: int, role: str, *, by: int | None) -> bool:
    """Give a role; False when they have it."""
    given = persons.add_role(tx, person_id, role)
    if given:
        audit.record(tx, by, "people.role_given", person_id, role)
    return given


def take_role(tx: Transaction, person_id: int, role: str, *, by: int | None) -> bool:
    """Take a role away; False when they had it not."""
    taken = persons.take_role(tx, person_id, role)
    if taken:
        audit.record(tx, by, "people.role_taken", person_id, role)
    return taken


def apply_as_mentor(tx: Transaction, person: Person) -> Person:
    """Join, and ask to become a peer mentor: people decide on that, not Kith. `Refused` while somebody else has yet to
    agree that they are here at all.
    """
    if person.awaits is not None:
        raise Refused("people-younger-wait", f"person {person.id} waits for somebody's agreement")
    joined = join(tx, person, "applicant")
    tx.tell(MentorApplied(person.id))
    return joined


def rename(tx: Transaction, person: Person, words: str) -> None:
    """Call them what they want to be called. `Refused` when nothing is left of it, or it would pass for staff."""
    name = clean_name(words)
    if not name:
        raise Refused("people-name-empty", "a name without letters")
    if looks_like_staff(name, staff_words()) and "nurse" not in person.roles and "coordinator" not in person.roles:
        raise Refused("people-name-like-staff", "a member's name that would pass for staff")
    persons.change(tx, person.id, name=name)


def choose_how_often(tx: Transaction, person: Person, a_week: int) -> Person:
    """Let at most so many messages a week come that nobody asked for. `MovedOn` for a number that is not offered."""
    if a_week not in UNPROMPTED_WEEKS:
        raise MovedOn(f"{a_week} messages a week are not offered")
    persons.change(tx, person.id, unprompted_week=a_week)
    outbox.look_again(tx, person.id)
    return get(tx, person.id)


def loss(tx: Transaction, actor: Person, person_id: int) -> None:
    """A loss, told by the parent, who acts for them, or their nurse: every stage clock stops now. Told twice it changes
    nothing.
    """
    if get(tx, person_id).loss_at is not None:
        return
    persons.change(tx, person_id, loss_at=tx.now)
    audit.record(tx, actor.actor, "people.loss", person_id)
    tx.tell(Loss(person_id, None if actor.acting is None else actor.acting.by))


def undo_loss(tx: Transaction, actor: Person, person_id: int) -> None:
    """It was tapped by mistake: the stage is as it was."""
    if get(tx, person_id).loss_at is not None:
        persons.change(tx, person_id, loss_at=None)
        audit.record(tx, actor.id, "people.loss_undone", person_id)
        tx.tell(StageChanged(person_id))


def unreachable(tx: Transaction, person_id: int) -> None:
    """Telegram says they blocked the bot or are gone: what waits for them is taken back, and rooms are told, once."""
    person = get(tx, person_id)
    outbox.withdraw_all(tx, person_id)
    if person.reachable:
        persons.change(tx, person_id, reachable=0)
        audit.record(tx, None, "people.unreachable", person_id)
        tx.tell(PersonUnreachable(person_id))


def reachable(tx: Transaction, person_id: int) -> None:
    """They write or have unblocked the bot."""
    if not get(tx, person_id).reachable:
        persons.change(tx, person_id, reachable=1)
        audit.record(tx, None, "people.reachable", person_id)
        _say_back(tx, person_id)


def _say_back(tx: Transaction, person_id: int) -> None:
    """Only whoever can be reached and takes no break is here again: the one may end while the other goes on."""
    person = get(tx, person_id)
    if person.reachable and (person.paused_until or 0) <= tx.now:
        tx.tell(PersonBack(person_id))


def pause(tx: Transaction, person: Person, until: Instant, *, by: int | None = None) -> None:
    """Leave them in peace until then; what they asked for and safety still reach them. `by` when it is not they
    themselves who say so.
    """
    persons.change(tx, person.id, paused_until=until)
    if until < FOREVER:
        timers.set_timer(tx, BACK_RULE, f"person:{person.id}:", until, late_limit=FOREVER, about=person.id)
    else:
        timers.cancel(tx, BACK_RULE, f"person:{person.id}:")
    audit.record(tx, by or person.id, "people.paused", person.id)
    tx.tell(PersonPaused(person.id))


def come_back(tx: Transaction, person: Person, *, by: int | None = None) -> None:
    """They are here again. `by` when it is not they themselves who say so."""
    persons.change(tx, person.id, paused_until=None)
    timers.cancel(tx, BACK_RULE, f"person:{person.id}:")
    outbox.look_again(tx, person.id)
    audit.record(tx, by or person.id, "people.back", person.id)
    _say_back(tx, person.id)


def pause_over(tx: Transaction, timer: Timer) -> None:
    """The rule of "people.back": a pause with an end has come to it, and what rested goes on."""
    person = None if timer.about is None else find(tx, timer.about)
    if person is not None and person.state == "active" and person.paused_until is not None:
        come_back(tx, person)


def leave(tx: Transaction, person: Person, *, by: int | None = None) -> None:
    """They go: roles end, what waits for them is taken back, rooms end what was open. Their way back stays, and whoever
    comes again begins anew. `by` when it is not they themselves who say so.
    """
    if not persons.change_state(tx, person.id, "active", "left"):
        return
    persons.change(tx, person.id, paused_until=None, ready_at=None)
    timers.cancel(tx, BACK_RULE, f"person:{person.id}:")
    outbox.withdraw_all(tx, person.id)
    tx.tell(PersonLeft(person.id))
    for role in person.roles:
        take_role(tx, person.id, role, by=by or person.id)
    audit.record(tx, by or person.id, "people.left", person.id)

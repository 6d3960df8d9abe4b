"""A lost or stolen phone of somebody who works here: it is cut off at once, and by a link they are back on another one,
as who they were, with their families.
"""

from bot.base import audit, chats, outbox
from bot.base.clock import DAY
from bot.base.facts import PhoneLocked
from bot.base.outcome import Refused
from bot.base.transaction import Transaction
from bot.people import erasing, invites, messages, pins, service
from bot.people.rules import STAFF_ROLES, Person
from bot.people.store import invites as store
from bot.people.store import persons

LINK_DAYS = 7


def lock_phone(tx: Transaction, actor: Person, person_id: int) -> str:
    """From now on that phone opens nothing and is sent nothing, what stood on it is taken away, and their families are
    looked after as in a break. The code with which they come back; one made before holds no longer. `MovedOn` for
    oneself and for whoever does not work here.
    """
    person = pins.colleague(tx, actor, person_id)
    if has_phone(person):
        young, old = chats.take_messages(tx, person.id)
        persons.change(tx, person.id, chat_id=None)
        stranger = service.meet(tx, person.chat_id, "", person.language)
        persons.change(tx, stranger.id, place=person.place)
        _clear(tx, stranger.id, young, old)
        service.unreachable(tx, person.id)
        tx.tell(PhoneLocked(person.id))
        outbox.forget(tx, person.id)
        chats.forget(tx, person.id)
        pins.forget(tx, person.id)
        audit.record(tx, actor.id, "people.phone_locked", person.id)
    code, kept = invites.new_code(tx)
    store.end_returns(tx, person.id)
    role = min(person.roles & STAFF_ROLES)
    store.add(tx, kept, role, person.place, actor.id, tx.now + LINK_DAYS * DAY, for_person=person.id)
    audit.record(tx, actor.id, "people.return_made", person.id)
    return code


def _clear(tx: Transaction, stranger_id: int, young: list[int], old: list[int]) -> None:
    """Whoever holds that phone is a stranger from now on; as such they are sent that it goes."""
    if young:
        outbox.ask_telegram(tx, stranger_id, "remove", young)
    if old:
        outbox.ask_telegram(tx, stranger_id, "blank", old)


def has_phone(person: Person) -> bool:
    """Whether there is a chat to which anything of theirs can go."""
    return person.chat_id != 0


def opens(tx: Transaction, code: str) -> bool:
    """Whether somebody comes back by that code."""
    found = store.open_one(tx, invites.digest(code))
    return found is not None and found.for_person is not None


def come_back(tx: Transaction, stranger: Person, code: str) -> None:
    """Whoever opened that link here is from now on who they were; of the stranger nothing stays. `Refused` for whoever
    is somebody here already, and when it is used or has run out.
    """
    found = store.open_one(tx, invites.digest(code))
    if found is None or stranger.state != "joining":
        raise Refused("people-invite-not-valid", "a link to come back that cannot be used")
    person = service.get(tx, found.for_person)
    if has_phone(person) or not store.use(tx, found.id, person.id):
        raise Refused("people-invite-not-valid", "a link to come back that was used")
    persons.change(tx, stranger.id, chat_id=None)
    erasing.erase(tx, stranger.id)
    persons.change(tx, person.id, chat_id=stranger.chat_id)
    audit.record(tx, person.id, "people.phone_back", person.id)
    service.reachable(tx, person.id)
    messages.back(tx, person.id)

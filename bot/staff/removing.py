"""A coordinator and a second person who works here remove somebody for the safety of others, or let them back."""

from bot.base.messages import Name, Text
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import removing
from bot.people import service as people
from bot.people.rules import Person
from bot.staff import messages, second
from bot.staff.store.seconds import Second

REMOVE, LET_BACK = "remove", "let_back"


def may_remove(actor: Person, person: Person) -> bool:
    """Whether that coordinator may ask for it: never of oneself, and at their own place."""
    here = person.state == "active" and person.place == actor.place
    return "coordinator" in actor.roles and here and person.id != actor.id


def ask_to_remove(tx: Transaction, actor: Person, person_id: int) -> Second:
    """Somebody is to be removed; it happens when a second person agrees. `MovedOn` for who may not."""
    person = people.find(tx, person_id)
    if person is None or not may_remove(actor, person):
        raise MovedOn(f"person {actor.id} does not remove person {person_id}")
    return second.ask(tx, actor, REMOVE, given=str(person_id), about=person_id)


def ask_to_let_back(tx: Transaction, actor: Person, person_id: int) -> Second:
    """Somebody is to be let back; that too needs a second person. `MovedOn` for who was not removed here."""
    if person_id not in removing.removed(tx, actor.place):
        raise MovedOn(f"person {person_id} was not removed at {actor.place}")
    return second.ask(tx, actor, LET_BACK, given=str(person_id), about=person_id)


def removed(tx: Transaction, actor: Person) -> list[int]:
    """Who was removed at the actor's place and not let back, the latest first."""
    return removing.removed(tx, actor.place)


def _remove(tx: Transaction, asked: Second, asker: Person, _by: int) -> None:
    person = people.get(tx, int(asked.given))
    if not may_remove(asker, person):
        raise MovedOn(f"person {person.id} is not here any more")
    removing.remove(tx, person, asker.id)
    messages.removed(tx, person)


def _let_back(tx: Transaction, asked: Second, asker: Person, _by: int) -> None:
    removing.let_back(tx, int(asked.given), asker.id)
    messages.may_come_back(tx, people.get(tx, int(asked.given)))


def _what(_tx: Transaction, asked: Second) -> Text:
    return Text("staff-second-what", kind=asked.kind.replace("_", "-"), who=Name(int(asked.given)))


KINDS = {REMOVE: second.Kind(_what, _remove), LET_BACK: second.Kind(_what, _let_back)}
"""What needs a second person here."""

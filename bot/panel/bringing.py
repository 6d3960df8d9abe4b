"""Bringing a matter, and the other one's yes or no, in private: neither ever sees a no.

What seems dangerous never goes further than the door: a person talks with whoever brought it, and nobody else is asked.
"""

from collections.abc import Collection, Iterable

from bot.asks import service as asks
from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.panel import messages, rules, service, ties
from bot.panel.rules import KINDS, Kind
from bot.panel.store import matters, said
from bot.panel.store.matters import Matter
from bot.people.rules import Person
from bot.safety.screening import ready

YES, NO, TALK = "yes", "no", "talk"


def with_whom(tx: Transaction, person: Person) -> dict[int, str]:
    """Those with whom that person could bring something, and their names: whom they know, and with whom nothing is open
    already.
    """
    known = ties.known(tx, person) if rules.may_take_part(person) else {}
    return {one: name for one, name in known.items() if matters.between(tx, person.id, one) is None}


def check(tx: Transaction, person: Person, to_id: int) -> None:
    """Whether that person can bring something with that one now. `Refused` and `MovedOn` where not."""
    if not rules.may_take_part(person) or to_id not in ties.known(tx, person):
        raise MovedOn(f"person {person.actor} can bring nothing with person {to_id}")
    if matters.between(tx, person.id, to_id) is not None:
        raise Refused("panel-open-already", f"a matter of persons {person.id} and {to_id} is open")
    brought = [one for one in matters.of(tx, person.id) if one.from_id == person.id and one.state != "over"]
    if len(brought) >= rules.OPEN_MAX:
        raise Refused("panel-enough", f"person {person.id} has enough open", most=rules.OPEN_MAX)


def offered(tx: Transaction, person: Person, others: Collection[int], words: Iterable[str] = ()) -> list[int]:
    """With whom of `others` that person could bring what they told of elsewhere, in those words, from right there: with
    nobody where anything in them, or anything of theirs, has somebody look. What is so of the others changes nothing:
    nobody learns of it.
    """
    if _is_looked_after(tx, person.id) or not all(map(is_harmless, words)):
        return []
    return [one for one in others if _can(tx, person, one)]


def _can(tx: Transaction, person: Person, to_id: int) -> bool:
    try:
        check(tx, person, to_id)
    except (MovedOn, Refused):
        return False
    return True


def to_a_person(tx: Transaction, person: Person, to_id: int, kind: Kind) -> Matter:
    """It is not for a panel: a coordinator talks with that person, and the other one reads nothing."""
    check(tx, person, to_id)
    matter = _add(tx, person, to_id, kind)
    service.to_coordinator(tx, matter, person.id)
    return service.load(tx, matter.id)


def bring(tx: Transaction, person: Person, to_id: int, kind: Kind, typed: str) -> Matter:
    """That person brings it, and the other one is asked; unless it seems dangerous. Somebody at whom a person looks
    just now is not asked, and it goes on as if they were silent: who brought it finds nothing out by that.
    """
    words = rules.words_of(typed)
    check(tx, person, to_id)
    if not is_harmless(words) or _is_looked_after(tx, person.id):
        return to_a_person(tx, person, to_id, kind)
    matter = _add(tx, person, to_id, kind)
    said.say(tx, matter.id, person.id, words)
    at = tx.now + service.rules_of(matter).answer_days * DAY
    timers.set_timer(tx, service.SILENCE, matter.subject, at, late_limit=FOREVER, about=to_id)
    if not _is_looked_after(tx, to_id):
        matters.ask(tx, matter.id)
        messages.ask(tx, matter, at)
    return service.load(tx, matter.id)


def _add(tx: Transaction, person: Person, to_id: int, kind: Kind) -> Matter:
    if kind not in KINDS:
        raise MovedOn("nothing that can be brought")
    matter_id = matters.add(tx, person.place, person.id, to_id, kind)
    audit.record(tx, person.id, "panel.brought", None, str(matter_id))
    return service.load(tx, matter_id)


def is_harmless(words: str) -> bool:
    """Whether nothing in those words has somebody look."""
    found = ready.look(words)
    return found is None or found.level == "none"


def _is_looked_after(tx: Transaction, person_id: int) -> bool:
    """Whether a person has to look at something of theirs first: they called, wrote what worries, or told of harm."""
    return any(ask.urgent or ask.guarded for ask in asks.concerning(tx, person_id))


def withdraw(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """Who brought it takes it back, before the other one has answered."""
    matter = service.of_both(tx, person, matter_id, "asked")
    if person.id != matter.from_id:
        raise MovedOn(f"matter {matter_id} was not brought by person {person.id}")
    service.end(tx, matter, "withdrawn", person.id)
    return service.load(tx, matter_id)


def answer(tx: Transaction, person: Person, matter_id: int, says: str) -> Matter:
    """The other one says yes, no, or that they would rather talk to a coordinator. What is not yes goes to one, and
    who brought it reads the same whichever it was.
    """
    matter = service.of_both(tx, person, matter_id, "asked")
    if person.id != matter.to_id or says not in (YES, NO, TALK):
        raise MovedOn(f"matter {matter_id} does not wait for person {person.id}")
    timers.cancel(tx, service.SILENCE, matter.subject)
    if says != YES:
        service.to_coordinator(tx, matter, person.id, asks_too=person.id if says == TALK else None)
        return service.load(tx, matter_id)
    matters.move(tx, matter, "looking")
    service.open_ask(tx, matter, service.LOOK, matter.from_id)
    messages.is_looked_at(tx, matter)
    return service.load(tx, matter_id)


def silence(tx: Transaction, timer: timers.Timer) -> None:
    """The rule of "panel.silence": the other one has not answered, and a coordinator talks with who brought it."""
    matter = service.of_timer(tx, timer)
    if matter is not None and matter.state == "asked":
        service.to_coordinator(tx, matter)

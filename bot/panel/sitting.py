"""A panel sits: one after another speaks, then there are questions, then the jurors agree with both what could put it
right. What is said reaches those at the table and nobody else, and is kept only until it is over.
"""

from bot.base.clock import DAY
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.panel import messages, rules, service
from bot.panel.bringing import is_harmless
from bot.panel.rules import AFFECTED, CONCERNED, REPAIR, REPAIR_DAYS
from bot.panel.store import matters, said
from bot.panel.store.matters import Matter
from bot.panel.store.said import Repair
from bot.people.rules import Person


def may_speak(tx: Transaction, person_id: int, matter: Matter) -> bool:
    """Whether it is that person's turn: of the two one after the other, then everybody."""
    if matter.state != "sitting" or person_id not in service.members(tx, matter):
        return False
    turn = {CONCERNED: matter.to_id, AFFECTED: matter.from_id}
    return matter.phase not in turn or person_id in (turn[matter.phase], matter.facilitator)


def to_speak(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """That matter, where that person may speak now. `MovedOn` where not."""
    matter = service.open_to(tx, person, matter_id)
    if not may_speak(tx, person.id, matter):
        raise MovedOn(f"it is not person {person.id}'s turn in matter {matter_id}")
    return matter


def say(tx: Transaction, person: Person, matter_id: int, typed: str) -> Matter:
    """They say that to all at the table. What worries is not passed on: it ends, and a person talks with both."""
    matter = to_speak(tx, person, matter_id)
    words = rules.words_of(typed)
    if not is_harmless(words):
        service.to_coordinator(tx, matter, person.id)
        return service.load(tx, matter_id)
    line_id = said.say(tx, matter_id, person.id, words)
    moved = service.moved(tx, matter, person.id)
    for one in service.members(tx, matter):
        if one != person.id:
            messages.tell(tx, moved, one, person.id, line_id)
    return moved


def may_go_on(tx: Transaction, person: Person, matter: Matter) -> bool:
    """Whether that person may let the next speak: whose turn it is, or who leads."""
    if matter.state != "sitting" or matter.phase >= REPAIR:
        return False
    turn = {CONCERNED: matter.to_id, AFFECTED: matter.from_id}
    return turn.get(matter.phase) == person.id or service.guides(tx, person, matter)


def go_on(tx: Transaction, person: Person, matter_id: int, phase: int) -> Matter:
    """The next may speak."""
    matter = service.load(tx, matter_id)
    if not may_go_on(tx, person, matter) or matter.phase != phase:
        raise MovedOn(f"matter {matter_id} is in phase {matter.phase}, and not person {person.id}'s to go on")
    matters.next_phase(tx, matter)
    moved = service.moved(tx, matter, person.id)
    for one in service.members(tx, moved):
        if one != person.id:
            messages.phase(tx, moved, one)
    return moved


# --- what could put it right ---


def may_propose(tx: Transaction, person: Person, matter: Matter) -> bool:
    """Whether that person may propose what could put it right: a juror, and who leads, while nothing is proposed."""
    there = matter.state == "sitting" and matter.phase == REPAIR and proposed(tx, matter) is None
    return there and (person.id in service.jurors(tx, matter) or service.guides(tx, person, matter))


def to_propose(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """That matter, where that person may propose something now. `MovedOn` where not."""
    matter = service.load(tx, matter_id)
    if not may_propose(tx, person, matter):
        raise MovedOn(f"person {person.id} can propose nothing in matter {matter_id}")
    return matter


def proposed(tx: Transaction, matter: Matter) -> Repair | None:
    """What is proposed now, to which people say yes or no."""
    return next((one for one in said.repairs(tx, matter.id) if one.state == "proposed"), None)


def propose(tx: Transaction, person: Person, matter_id: int, typed: str, days: int) -> Matter:
    """They propose it: each juror and both are asked."""
    matter = to_propose(tx, person, matter_id)
    words = rules.words_of(typed)
    if days not in REPAIR_DAYS:
        raise MovedOn(f"nothing is to be done in {days} days")
    if not is_harmless(words):
        raise Refused("panel-other-words", "words that worry, in what could put things right")
    repair_id = said.propose(tx, matter_id, matter.to_id, person.id, words, days)
    moved = service.moved(tx, matter, person.id)
    found = said.repair(tx, repair_id)
    if found is None:
        raise LookupError(f"repair {repair_id} is not there")
    if person.id in service.jurors(tx, matter):
        said.nod(tx, matter_id, person.id, found.about)
    for one in service.members(tx, moved):
        if one != person.id:
            messages.proposed(tx, moved, one, found)
    return moved


def asked(tx: Transaction, matter: Matter) -> set[int]:
    """Whose yes it takes: each juror's, and both."""
    return {*service.jurors(tx, matter), *matter.both}


def is_asked(tx: Transaction, person_id: int, matter: Matter, found: Repair) -> bool:
    """Whether that person has still to say yes or no to it."""
    return person_id in asked(tx, matter) - said.nodding(tx, matter.id, found.about)


def answers(tx: Transaction, person: Person, matter_id: int, repair_id: int, *, yes: bool) -> Matter:
    """A yes, or a no, by which another is looked for. With the last yes it is agreed."""
    matter = service.open_to(tx, person, matter_id)
    found = proposed(tx, matter)
    if matter.state != "sitting" or found is None or found.id != repair_id or person.id not in asked(tx, matter):
        raise MovedOn(f"matter {matter_id} asks person {person.id} for no yes to {repair_id}")
    if not yes:
        said.step(tx, found, "dropped")
        moved = service.moved(tx, matter, person.id)
        for one in service.members(tx, moved):
            if one != person.id:
                messages.another(tx, moved, one, found)
        return moved
    said.nod(tx, matter_id, person.id, found.about)
    moved = service.moved(tx, matter, person.id)
    agreed_by_all(tx, moved)
    return service.load(tx, matter_id)


def agreed_by_all(tx: Transaction, matter: Matter) -> None:
    """Whether everybody has said yes: then it is agreed, and what was said until here goes."""
    found = proposed(tx, matter)
    if found is None or not asked(tx, matter) <= said.nodding(tx, matter.id, found.about):
        return
    said.step(tx, found, "agreed")
    matters.agree(tx, matter)
    agreed = service.moved(tx, matter, from_when=tx.now + found.days * DAY)
    for one in service.members(tx, agreed):
        messages.agreed(tx, agreed, one, found.id)

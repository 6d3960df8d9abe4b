"""What was agreed is done, and somebody who was affected, or a juror, says so; then both are asked to sit on a panel.
Either may turn to a coordinator who had no part in it.
"""

from bot.asks import service as asks
from bot.base import audit
from bot.base.clock import DAY
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.panel import messages, service
from bot.panel.store import said, seats
from bot.panel.store.matters import Matter
from bot.panel.store.said import Repair
from bot.people.rules import Person


def repair(tx: Transaction, matter: Matter) -> Repair | None:
    """What was agreed, as long as it is kept."""
    kept = ("agreed", "done", "confirmed")
    return next((one for one in said.repairs(tx, matter.id) if one.state in kept), None)


def _agreed(tx: Transaction, matter: Matter) -> Repair:
    found = repair(tx, matter)
    if found is None or matter.state != "repairing":
        raise MovedOn(f"nothing is agreed in matter {matter.id}")
    return found


def is_done(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """Who was to do it says that it is done: who was affected and the jurors are asked."""
    matter = service.of_both(tx, person, matter_id, "repairing")
    found = _agreed(tx, matter)
    if person.id != matter.to_id or not said.step(tx, found, "done"):
        raise MovedOn(f"matter {matter_id} waits for nothing of person {person.id}")
    moved = service.moved(tx, matter, person.id)
    for one in (matter.from_id, *service.jurors(tx, matter)):
        messages.is_it_done(tx, moved, one, found)
    return moved


def may_confirm(tx: Transaction, person: Person, matter: Matter) -> bool:
    """Whether that person may say that it was done: who was affected, a juror, or who leads."""
    there = person.id in (matter.from_id, *service.jurors(tx, matter)) or service.guides(tx, person, matter)
    return matter.state == "repairing" and there and person.acting is None


def confirm(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """It was done: all is well, and both are asked whether they would sit on a panel for others."""
    matter = service.load(tx, matter_id)
    if not may_confirm(tx, person, matter):
        raise MovedOn(f"matter {matter_id} is not person {person.id}'s to confirm")
    said.step(tx, _agreed(tx, matter), "confirmed")
    told = [one for one in service.members(tx, matter) if one != person.id]
    service.end(tx, matter, "repaired", person.id)
    for one in told:
        messages.put_right(tx, matter, one)
    return service.load(tx, matter_id)


def not_so(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """Who was affected says that it was not done: who leads it looks, and then a coordinator."""
    matter = service.of_both(tx, person, matter_id, "repairing")
    if person.id != matter.from_id:
        raise MovedOn(f"matter {matter_id} is not person {person.id}'s to confirm")
    service.open_ask(tx, matter, service.QUIET, matter.from_id)
    return matter


def hand_over(tx: Transaction, person: Person, matter_id: int) -> None:
    """Who leads it ends it without: a coordinator talks with both."""
    matter = service.load(tx, matter_id)
    if not service.guides(tx, person, matter) or matter.state in ("asked", "looking", "over"):
        raise MovedOn(f"matter {matter_id} is not person {person.id}'s to end")
    service.to_coordinator(tx, matter, person.id)


# --- appeal ---


def may_appeal(tx: Transaction, person: Person, matter: Matter) -> bool:
    """Whether that person, one of the two, may still have a coordinator look at what was agreed."""
    if matter.agreed_at is None or person.id not in matter.both or person.acting is not None:
        return False
    in_time = tx.now < matter.agreed_at + service.rules_of(matter).appeal_days * DAY
    known = asks.waiting_for(tx, service.APPEAL, service.ask_subject(matter, f"{person.id}"))
    return in_time and known is None


def appeal(tx: Transaction, person: Person, matter_id: int) -> None:
    """That person would have it looked at: by a coordinator who is neither of the two."""
    matter = service.load(tx, matter_id)
    if not may_appeal(tx, person, matter):
        raise MovedOn(f"person {person.id} cannot appeal in matter {matter_id}")
    service.open_ask(tx, matter, service.APPEAL, person.id, f"{person.id}", told=True)
    audit.record(tx, person.id, "panel.appealed", None, str(matter_id))


# --- sitting for others ---


def would_sit(tx: Transaction, person: Person, *, yes: bool) -> None:
    """Whether that person would sit on panels for others, from now on."""
    seats.say(tx, person.id, "yes" if yes else "no")
    audit.record(tx, person.id, "panel.wish", person.id, "yes" if yes else "no")

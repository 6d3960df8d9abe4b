"""A coordinator looks whether it is safe and names who leads; then the draw, and those who are drawn say yes or no.

The seed is made when the coordinator says yes, and both read its seal; the list is closed afterwards, and never again.
"""

from bot.asks import service as asks
from bot.base import audit, timers
from bot.base.clock import FOREVER, HOUR
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.panel import drawing, messages, rules, service, ties
from bot.panel.drawing import LETTERS
from bot.panel.rules import BEFORE_SITTING
from bot.panel.service import guides
from bot.panel.store import matters, said, seats
from bot.panel.store.matters import Matter
from bot.panel.store.seats import Seat
from bot.people import service as people
from bot.people.rules import Person, is_here

SEED_BITS = 128
MANY = 2**32


# --- a coordinator looks ---


def look(tx: Transaction, reader: Person, matter_id: int) -> Matter:
    """What was brought, for whoever is asked whether it is safe; each look stands in the audit."""
    matter = service.load(tx, matter_id)
    if not service.may_answer(tx, reader, matter, service.LOOK):
        raise MovedOn(f"matter {matter_id} is not for person {reader.id} to look at")
    audit.record(tx, reader.id, "panel.read", matter.from_id, str(matter_id))
    return matter


def brought(tx: Transaction, matter: Matter) -> str:
    """What was brought, in the words of who brought it; nothing once it is over."""
    lines = said.all_of(tx, matter.id)
    return lines[0].words if lines else ""


def facilitators(tx: Transaction, matter: Matter) -> dict[int, str]:
    """Who could lead it, by name: those of the place's roles who are here, and close to neither of the two."""
    near = _near(tx, matter)
    found = {
        one.id: one
        for role in service.rules_of(matter).facilitators
        for one in people.with_role(tx, matter.place, role)
        if one.id not in near and is_here(one, tx.now) and rules.may_take_part(one)
    }
    sitting = {seat.person_id for seat in seats.of_matter(tx, matter.id) if seat.state in ("asked", "yes")}
    names = {one: people.display_name(tx, one) for one in found if one not in sitting}
    return dict(sorted(names.items(), key=lambda one: (one[1].casefold(), one[0])))


def _near(tx: Transaction, matter: Matter) -> set[int]:
    near = {one for each in matter.both for one in ties.close_to(tx, each)}
    return near | set(matter.both)


def is_safe(tx: Transaction, reader: Person, matter_id: int, facilitator: int) -> Matter:
    """It is safe, and that person leads it: the seed is made, and both read its seal. Where it only lacked somebody to
    lead, it goes on.
    """
    matter = look(tx, reader, matter_id)
    if facilitator not in facilitators(tx, matter):
        raise MovedOn(f"person {facilitator} cannot lead matter {matter_id}")
    matters.lead(tx, matter_id, facilitator)
    if matter.state == "looking":
        draws_at = tx.now + service.rules_of(matter).draw_hours * HOUR
        matters.seal(tx, matter, _seed(tx), draws_at, reader.id)
        timers.set_timer(tx, service.DRAW, matter.subject, draws_at, late_limit=FOREVER, about=matter.to_id)
    asks.close_subject(tx, service.LOOK, service.ask_subject(matter), reader.id, "sorted")
    audit.record(tx, reader.id, "panel.safe", None, f"{matter_id} {facilitator}")
    led = service.moved(tx, matter)
    if matter.state == "looking":
        messages.sealed(tx, led)
    messages.leads(tx, led)
    return led


def _seed(tx: Transaction) -> str:
    return "".join(f"{tx.random.below(MANY):08x}" for _ in range(SEED_BITS // 32))


def is_unsafe(tx: Transaction, reader: Person, matter_id: int) -> None:
    """It is not for a panel: a coordinator talks with both."""
    service.to_coordinator(tx, look(tx, reader, matter_id), reader.id)


def leads_no_more(tx: Transaction, person: Person, matter_id: int) -> None:
    """Who was to lead it cannot: a coordinator names another."""
    matter = service.load(tx, matter_id)
    if matter.facilitator != person.id or matter.state == "over":
        raise MovedOn(f"person {person.id} does not lead matter {matter_id}")
    without_facilitator(tx, matter)


def without_facilitator(tx: Transaction, matter: Matter) -> None:
    """Nobody leads it for now."""
    matters.lead(tx, matter.id, None)
    service.open_ask(tx, service.load(tx, matter.id), service.LOOK, matter.from_id)


# --- the draw ---


def eligible(tx: Transaction, matter: Matter) -> list[tuple[int, str]]:
    """Who may sit, (person, letter), in the order of their numbers: members of the place who agreed to, are here, and
    are close to neither of the two.
    """
    near, willing = _near(tx, matter), seats.willing(tx)
    found = []
    for person_id, been in willing.items():
        person = people.get(tx, person_id)
        apart = person.place != matter.place or person_id in near or person_id == matter.facilitator
        if not apart and rules.may_take_part(person) and is_here(person, tx.now) and person.loss_at is None:
            found.append((person_id, LETTERS["parent" in person.roles, been]))
    return found


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "panel.draw": the list is closed, and drawn from. Where too few may sit, a coordinator talks."""
    matter = service.of_timer(tx, timer)
    if matter is None or matter.state != "drawing":
        return
    there = eligible(tx, matter)
    letters = "".join(letter for _, letter in there)
    if len(there) < service.rules_of(matter).jurors:
        service.to_coordinator(tx, matter)
        return
    drawn = drawing.draw(letters, service.rules_of(matter).jurors, matter.seed)
    matters.close_list(tx, matter, letters)
    for turn, number in enumerate((*drawn.jurors, *drawn.then)):
        is_drawn = turn < len(drawn.jurors)
        seats.add(tx, matter.id, there[number - 1][0], number, turn, "asked" if is_drawn else "waiting")
    moved = service.moved(tx, matter)
    for seat in seats.of_matter(tx, matter.id):
        if seat.state == "asked":
            messages.ask_juror(tx, moved, seat)


def seat_of(tx: Transaction, person: Person, matter_id: int) -> tuple[Matter, Seat]:
    """That person's place in it, while they are asked or have said yes. `MovedOn` where there is none."""
    for seat in seats.of_person(tx, person.id):
        if seat.matter_id == matter_id and person.acting is None:
            return service.load(tx, matter_id), seat
    raise MovedOn(f"person {person.id} has no seat in matter {matter_id}")


def sits(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """A juror says yes; once all have, both read who sits."""
    matter, seat = seat_of(tx, person, matter_id)
    if matter.state not in BEFORE_SITTING or seat.state != "asked":
        raise MovedOn(f"matter {matter_id} asks person {person.id} nothing")
    seats.answer(tx, seat, "yes")
    moved = service.moved(tx, matter, person.id)
    _all_there(tx, moved)
    return service.load(tx, matter_id)


def _all_there(tx: Transaction, matter: Matter) -> None:
    everybody = seats.of_matter(tx, matter.id)
    if matter.state in ("drawn", "timing") and not any(seat.state == "asked" for seat in everybody):
        matters.move(tx, matter, "timing")
        messages.all_drawn(tx, service.load(tx, matter.id), service.jurors(tx, matter))


def sits_not(tx: Transaction, person: Person, matter_id: int) -> None:
    """A juror says no, or cannot after all: the next is asked, and no reason."""
    matter, seat = seat_of(tx, person, matter_id)
    if matter.state not in BEFORE_SITTING:
        raise MovedOn(f"matter {matter_id} is {matter.state}")
    replace(tx, matter, seat, "no")


def object_to(tx: Transaction, person: Person, matter_id: int, seat_id: int) -> Matter:
    """One of the two would rather not have that juror: the next is asked. Once each, and no reason."""
    matter = service.of_both(tx, person, matter_id, "timing")
    everybody = seats.of_matter(tx, matter_id)
    seat = next((one for one in everybody if one.id == seat_id and one.state == "yes"), None)
    if seat is None:
        raise MovedOn(f"nobody sits at {seat_id} in matter {matter_id}")
    if not may_object(tx, person, matter):
        raise Refused("panel-objected", f"person {person.id} has objected before")
    replace(tx, matter, seat, "objected", person.id)
    messages.not_needed(tx, matter, seat.person_id)
    return service.load(tx, matter_id)


def sitting(tx: Transaction, matter: Matter) -> list[Seat]:
    """The places of those who said yes, in their order."""
    return [seat for seat in seats.of_matter(tx, matter.id) if seat.state == "yes"]


def may_object(tx: Transaction, person: Person, matter: Matter) -> bool:
    """Whether that person, one of the two, can still object to somebody."""
    before = any(seat.objected_by == person.id for seat in seats.of_matter(tx, matter.id))
    return matter.state == "timing" and person.id in matter.both and not before


def replace(tx: Transaction, matter: Matter, seat: Seat, why: seats.Answer, by: int | None = None) -> None:
    """Somebody does not sit: the next in the drawn order is asked. Where nobody is left, a coordinator talks."""
    seats.answer(tx, seat, why, by)
    messages.juror_no_more(tx, matter, seat.person_id)
    everybody = seats.of_matter(tx, matter.id)
    sitting = [one.number for one in everybody if one.state in ("asked", "yes")]
    found = drawing.next_of(matter.listed, sitting, [one.number for one in _still_there(tx, matter, everybody)])
    following = next((one for one in everybody if one.number == found), None)
    if following is None:
        service.to_coordinator(tx, matter)
        return
    seats.answer(tx, following, "asked")
    service.moved(tx, matter)
    messages.ask_juror(tx, matter, following)


def _still_there(tx: Transaction, matter: Matter, everybody: list[Seat]) -> list[Seat]:
    """Those who wait for their turn, and may sit still."""
    may = {person_id for person_id, _ in eligible(tx, matter)}
    return [one for one in everybody if one.state == "waiting" and one.person_id in may]


def drawn_how(tx: Transaction, person: Person, matter_id: int) -> tuple[Matter, list[Seat]]:
    """Seed, list and numbers, for the two and who leads, once the list is final."""
    matter = service.load(tx, matter_id)
    if not (person.id in matter.both or guides(tx, person, matter)) or not matter.listed or person.acting is not None:
        raise MovedOn(f"the draw of matter {matter_id} is not for person {person.id}")
    return matter, seats.of_matter(tx, matter_id)

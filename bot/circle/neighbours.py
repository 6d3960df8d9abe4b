"""Circles of neighbours: proposed by the house to those who would like one, and joined by each one's own yes only.

Nobody sees a no; names are shown once enough have said yes, and only to those. Whoever would like to leaves at any time
without a why, and the place is filled up.
"""

from datetime import date

from bot.asks import holders
from bot.asks.rules import Reported
from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER
from bot.base.facts import CameApart, Loss, PersonErased, PersonLeft
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.circle import neighbours_messages as messages
from bot.circle import neighbours_rules as rules
from bot.circle.neighbours_rules import Bounds, Neighbour
from bot.circle.store import neighbours as store
from bot.circle.store.neighbours import Near, Part
from bot.hours import calm
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import travel_minutes

RULE = "circle.near"
"""The rule by which whoever has not answered is asked no more."""
ANSWER_DAYS = 7


def bounds(place: str) -> Bounds:
    """How large a circle is there, and how near."""
    found = places.place(place).circle
    return Bounds(found.neighbours_least, found.neighbours_most, found.neighbours_minutes)


def _minutes(place: str, here: str, there: str) -> int:
    found = places.place(place)
    one, other = found.area(here), found.area(there)
    if one is None or other is None:
        return bounds(place).farthest_minutes + 1
    return travel_minutes(one, other, found.travel_kmh)


def may_wish(person: Person) -> bool:
    """Whether that person could be in one: a parent or mentor who has told where they live."""
    here = person.state == "active" and person.acting is None and person.awaits is None
    return here and person.area is not None and not person.roles.isdisjoint({"parent", "mentor"})


def mine(tx: Transaction, person_id: int) -> tuple[Part, Near] | None:
    """The circle that person is in, or is asked about."""
    for part in store.of_person(tx, person_id):
        if part.said in ("", "yes") and (near := store.find(tx, part.near_id)) is not None:
            return part, near
    return None


def wish(tx: Transaction, person: Person) -> None:
    """They would like one; whoever fits is asked at once. Said twice it is said once."""
    if not may_wish(person):
        raise MovedOn(f"person {person.id} can have no circle of neighbours")
    if store.wish(tx, person.place, person.id):
        audit.record(tx, person.id, "circle.neighbours_wished", person.id)
        look(tx, person.place)


def would_host(tx: Transaction, person: Person, *, would: bool) -> None:
    """They would be host, or would not any more: then somebody else who would is."""
    if not store.wishes(tx, person.id)[0]:
        raise MovedOn(f"person {person.id} would like no circle")
    store.would_host(tx, person.id, would=would)
    found = mine(tx, person.id)
    if found is not None and found[1].state == "open":
        _choose_host(tx, found[1])


def wishes_no_more(tx: Transaction, person: Person) -> None:
    """They would like none any more, and leave the one they are in."""
    _goes(tx, person.id)
    if store.no_wish(tx, person.id):
        audit.record(tx, person.id, "circle.neighbours_left", person.id)
    look(tx, person.place)


# --- asking ---


def _neighbour(tx: Transaction, person_id: int, since: int) -> Neighbour | None:
    """That person as circles look at them; None where they are not to be asked now."""
    person = people.get(tx, person_id)
    if not may_wish(person) or not calm.may_be_asked(tx, person) or person.area is None:
        return None
    told = profiles.profile(tx, person_id)
    parent = "parent" in person.roles and person.stage_date is not None
    day = date.fromisoformat(person.stage_date).toordinal() if parent and person.stage_date else None
    return Neighbour(person_id, person.area, told.speaks, day, holders.apart_from(tx, person_id), since)


def look(tx: Transaction, place: str) -> None:
    """Whoever would like one and is in none is asked: where there is room in one first, and then for new ones."""
    free = {
        person_id: one
        for person_id, since in store.wishing(tx, place).items()
        if mine(tx, person_id) is None and (one := _neighbour(tx, person_id, since)) is not None
    }
    for near in store.standing(tx, place):
        for person_id in _fill(tx, near, free):
            del free[person_id]
    for language, ids in rules.grouped(list(free.values()), bounds(place), lambda a, b: _minutes(place, a, b)):
        near_id = store.begin(tx, place, language)
        if (begun := store.find(tx, near_id)) is not None:
            _ask(tx, begun, ids)


def _fill(tx: Transaction, near: Near, free: dict[int, Neighbour]) -> list[int]:
    """Ask whoever fits with all who are in it or asked, as many as there is room for; who."""
    parts = store.parts(tx, near.id)
    asked = {part.person_id for part in parts}
    there = [one for part in parts if part.said in ("", "yes") and (one := _known(tx, part.person_id)) is not None]
    chosen: list[int] = []
    limit = bounds(near.place)
    for one in free.values():
        fits = near.language in one.speaks and one.id not in asked
        if len(there) >= limit.most or not fits:
            continue
        if rules.fits_all(one, there, limit.farthest_minutes, lambda a, b: _minutes(near.place, a, b)):
            there.append(one)
            chosen.append(one.id)
    if chosen:
        _ask(tx, near, tuple(chosen))
    return chosen


def _known(tx: Transaction, person_id: int) -> Neighbour | None:
    """Somebody who is in it, however they are just now: whoever has an area."""
    person = people.get(tx, person_id)
    told = profiles.profile(tx, person_id)
    day = None if person.stage_date is None else date.fromisoformat(person.stage_date).toordinal()
    return Neighbour(person_id, person.area or "", told.speaks, day, holders.apart_from(tx, person_id))


def _ask(tx: Transaction, near: Near, ids: tuple[int, ...]) -> None:
    for person_id in ids:
        store.ask(tx, near.id, person_id)
        messages.ask(tx, near, person_id, bounds(near.place))
    timers.set_timer(tx, RULE, near.subject, tx.now + ANSWER_DAYS * DAY, late_limit=FOREVER)


def answer(tx: Transaction, person: Person, near_id: int, *, yes: bool) -> Near:
    """Their own yes, or not this one. `MovedOn` where they are not asked, or it is over."""
    near = store.find(tx, near_id)
    part = next((one for one in store.parts(tx, near_id) if one.person_id == person.id), None)
    if near is None or part is None or near.state == "over" or person.acting is not None:
        raise MovedOn(f"person {person.id} is not asked about circle {near_id}")
    if part.said == ("yes" if yes else "no"):
        return near
    if part.said or not store.say(tx, part, "yes" if yes else "no"):
        raise MovedOn(f"person {person.id} has answered about circle {near_id}")
    if yes:
        _come_together(tx, near, person.id)
    else:
        look(tx, near.place)
    return store.find(tx, near_id) or near


def _come_together(tx: Transaction, near: Near, newest: int) -> None:
    """Where enough have said yes it is there, and each of them is told; whoever comes later is there at once."""
    inside = members(tx, near)
    if near.state == "asked" and len(inside) >= bounds(near.place).least:
        store.put(tx, near.id, "open")
        audit.record(tx, None, "circle.neighbours_met", None, str(near.id))
        for person_id in inside:
            if person_id != newest:
                messages.together(tx, near, person_id)
    if len(inside) >= bounds(near.place).least or near.state == "open":
        _choose_host(tx, near)


def members(tx: Transaction, near: Near) -> list[int]:
    """Whoever said yes to it, the earliest asked first."""
    return [part.person_id for part in store.parts(tx, near.id) if part.said == "yes"]


def names(tx: Transaction, person: Person, near: Near) -> list[int]:
    """Who is in it, for one who is, once it has come together; nobody else reads anybody."""
    inside = _read_by_all(tx, near)
    return inside if person.id in inside else []


def _choose_host(tx: Transaction, near: Near) -> None:
    """Whoever would be host: a mentor before others, the earliest asked first; it stays who it is."""
    found = store.find(tx, near.id)
    willing = [one for one in members(tx, near) if store.wishes(tx, one)[1]]
    if found is None or found.host_id in willing:
        return
    mentors = [one for one in willing if "mentor" in people.get(tx, one).roles]
    store.host(tx, near.id, next(iter((*mentors, *willing)), None))


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "circle.near": silence is no yes. Where too few have said yes others are asked, or it is over."""
    near = store.find(tx, int(timer.subject.split(":")[1]))
    if near is None or near.state == "over":
        return
    for part in store.parts(tx, near.id):
        if not part.said:
            store.say(tx, part, "no")
            outbox.withdraw(tx, messages.key(near, part.person_id))
    look(tx, near.place)
    waits = any(not part.said for part in store.parts(tx, near.id))
    if near.state == "asked" and not waits:
        _over(tx, near)


def _over(tx: Transaction, near: Near) -> None:
    """It did not come together: whoever said yes is told so, and may be asked about another."""
    store.put(tx, near.id, "over")
    timers.cancel(tx, RULE, near.subject)
    for person_id in members(tx, near):
        messages.not_enough(tx, near, person_id)


# --- going ---


def leave(tx: Transaction, person: Person) -> None:
    """Out of the circle one is in, without a why; one may still be asked about another. Left twice is left once."""
    _goes(tx, person.id)
    look(tx, person.place)


def _goes(tx: Transaction, person_id: int) -> None:
    found = mine(tx, person_id)
    if found is None:
        return
    part, near = found
    store.say(tx, part, "left" if part.said == "yes" else "no")
    outbox.withdraw(tx, messages.key(near, person_id))
    if near.state == "open":
        _choose_host(tx, near)
        if not members(tx, near):
            store.put(tx, near.id, "over")


def person_left(tx: Transaction, fact: PersonLeft | PersonErased) -> None:
    """Whoever has gone is in none any more, and the place is filled up."""
    _goes(tx, fact.person_id)
    store.forget(tx, fact.person_id)
    look(tx, people.get(tx, fact.person_id).place)


def loss(tx: Transaction, fact: Loss) -> None:
    """Nobody is asked; whoever is in one stays among those they know, as long as they like."""
    found = mine(tx, fact.person_id)
    store.no_wish(tx, fact.person_id)
    if found is not None and not found[0].said:
        _goes(tx, fact.person_id)


def came_apart(tx: Transaction, fact: CameApart) -> None:
    """Two who are kept apart are not in one circle: whoever it came from stays."""
    if (near := _both_in(tx, fact)) is not None:
        _goes(tx, fact.other_id)
        look(tx, near.place)


def _both_in(tx: Transaction, fact: CameApart | Reported) -> Near | None:
    """The circle in which both are, or are asked about."""
    one, other = mine(tx, fact.person_id), mine(tx, fact.other_id)
    return one[1] if one and other and one[1].id == other[1].id else None


def reported(tx: Transaction, fact: Reported) -> None:
    """While somebody looks at what was told of two, neither reads that the other is in it who has not read so yet."""
    near = _both_in(tx, fact)
    if near is not None and not {fact.person_id, fact.other_id} <= {*_read_by_all(tx, near)}:
        _goes(tx, fact.other_id)
        look(tx, near.place)


def _read_by_all(tx: Transaction, near: Near) -> list[int]:
    """Whose names are read by all who are in it."""
    return members(tx, near) if near.state == "open" else []


FOLLOWS = (
    (PersonLeft, person_left),
    (PersonErased, person_left),
    (Loss, loss),
    (CameApart, came_apart),
    (Reported, reported),
)
"""What follows from which fact."""
RULES = ((RULE, due),)
"""What each rule of the timetable does."""

"""When a panel sits: who leads it picks up to three times, everybody says which suit, and the first that suits all is
the one. Where none does, other times are picked.
"""

from bot.base import timers
from bot.base.clock import FOREVER, Instant
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.panel import messages, rules, service
from bot.panel.store import matters, said, seats
from bot.panel.store.matters import Matter
from bot.people.rules import Person
from bot.places import service as places


def offered(tx: Transaction, matter: Matter) -> list[Instant]:
    """When it could sit, the first first."""
    return list(rules.times(places.place(matter.place), tx.now))


def picked(tx: Transaction, matter: Matter) -> list[Instant]:
    """Times that are picked, and not yet asked about."""
    return [at for _, at in said.times(tx, matter.id, matter.round + 1)]


def to_pick(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """That matter, where that person picks times. `MovedOn` where not."""
    return service.guided(tx, person, matter_id, "timing")


def pick(tx: Transaction, person: Person, matter_id: int, at: Instant) -> Matter:
    """That time is to be asked about; picked before, it is not. `Refused` where there are enough."""
    matter = to_pick(tx, person, matter_id)
    if at in picked(tx, matter):
        said.drop_time(tx, matter_id, matter.round + 1, at)
    elif at not in offered(tx, matter):
        raise MovedOn(f"no panel can sit at {at}")
    elif len(picked(tx, matter)) >= rules.TIMES_MAX:
        raise Refused("panel-times-enough", f"matter {matter_id} has enough times", most=rules.TIMES_MAX)
    else:
        said.add_time(tx, matter_id, matter.round + 1, at)
    return matter


def ask(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """Everybody is asked which of them suit."""
    matter = to_pick(tx, person, matter_id)
    if not picked(tx, matter):
        raise Refused("panel-times-none", f"matter {matter_id} has no times")
    matters.next_round(tx, matter_id)
    moved = service.moved(tx, matter, person.id)
    for one in asked(tx, moved):
        messages.ask_times(tx, moved, one)
    return moved


def asked(tx: Transaction, matter: Matter) -> list[int]:
    """Who says which times suit: all but who picked them."""
    return [one for one in service.members(tx, matter) if one != matter.facilitator]


def times(tx: Transaction, matter: Matter) -> list[tuple[int, Instant]]:
    """The times that are asked about now, (id, when)."""
    return said.times(tx, matter.id, matter.round) if matter.round else []


def has_answered(tx: Transaction, matter: Matter, person_id: int) -> bool:
    """Whether that person has said which suit."""
    return person_id in said.nodding(tx, matter.id, f"round:{matter.round}")


def suit(tx: Transaction, matter: Matter, person_id: int) -> list[int]:
    """Which of the times suit that person, as they have tapped so far."""
    return [one for one, _ in times(tx, matter) if person_id in said.nodding(tx, matter.id, f"time:{one}")]


def waits_for(tx: Transaction, person: Person, matter: Matter) -> bool:
    """Whether that person has still to say which times suit."""
    asks = matter.state == "timing" and bool(matter.round) and person.acting is None
    return asks and person.id in asked(tx, matter) and not has_answered(tx, matter, person.id)


def to_answer(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """That matter, where that person has still to say which times suit. `MovedOn` where not."""
    matter = service.open_to(tx, person, matter_id)
    if not waits_for(tx, person, matter):
        raise MovedOn(f"matter {matter_id} asks person {person.id} for no times")
    return matter


def toggle(tx: Transaction, person: Person, matter_id: int, time_id: int) -> Matter:
    """That time suits; tapped before, it does not."""
    matter = to_answer(tx, person, matter_id)
    if time_id not in [one for one, _ in times(tx, matter)]:
        raise MovedOn(f"matter {matter_id} asks about no time {time_id}")
    change = said.take_back if time_id in suit(tx, matter, person.id) else said.nod
    change(tx, matter_id, person.id, f"time:{time_id}")
    return matter


def answer(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """Those suit that person, or none does. Once all have answered, it is set, or other times are needed."""
    matter = to_answer(tx, person, matter_id)
    said.nod(tx, matter_id, person.id, f"round:{matter.round}")
    moved = service.moved(tx, matter, person.id)
    settle(tx, moved)
    return service.load(tx, matter_id)


def settle(tx: Transaction, matter: Matter) -> None:
    """Once everybody has answered, who is drawn included, the time is set."""
    waits = any(seat.state == "asked" for seat in seats.of_matter(tx, matter.id))
    everybody = set(asked(tx, matter))
    if matter.state != "timing" or not matter.round or waits:
        return
    if not everybody <= said.nodding(tx, matter.id, f"round:{matter.round}"):
        return
    suits = [frozenset(suit(tx, matter, one)) for one in everybody]
    best = rules.best_time(times(tx, matter), suits)
    if best is None or best <= tx.now:
        messages.no_time(tx, matter)
        return
    matters.set_time(tx, matter, best)
    timers.set_timer(tx, service.BEGIN, matter.subject, best, late_limit=FOREVER, about=matter.to_id)
    is_set = service.moved(tx, matter, from_when=best)
    for one in service.members(tx, is_set):
        messages.time_is_set(tx, is_set, one)


def begin(tx: Transaction, timer: Timer) -> None:
    """The rule of "panel.begin": it sits, and who is concerned speaks first. Without anybody who leads it waits."""
    matter = service.of_timer(tx, timer)
    if matter is None or matter.state != "set":
        return
    matters.move(tx, matter, "sitting")
    sitting = service.moved(tx, matter)
    for one in service.members(tx, sitting):
        messages.phase(tx, sitting, one)

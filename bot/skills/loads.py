"""Fair load, for coordinators: who gives again and again, who was asked, and who rests."""

from dataclasses import dataclass

from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.skills import proposing_answers, proposing_rules
from bot.skills.store import asked, loads

OFTEN = 3
"""Who gave at least so often in twelve weeks is told of, and more often than they received."""


@dataclass(frozen=True, slots=True)
class Load:
    """One person's last twelve weeks: how often they gave, received, and were asked to give; whether they rest."""

    person_id: int
    gave: int
    received: int
    asked: int
    rests: bool


def always_giving(tx: Transaction, coordinator: Person) -> list[Load]:
    """Those of the coordinator's place who give again and again, and more than they receive; by id, for it is no
    ranking.
    """
    since = tx.now - proposing_rules.TURNS
    kept = loads.at_place(tx, coordinator.place, since)
    were_asked = asked.since(tx, coordinator.place, since)
    found = []
    for person_id in sorted({giver for giver, _, _ in kept}):
        gave = sum(giver == person_id for giver, _, _ in kept)
        received = sum(receiver == person_id for _, receiver, _ in kept)
        if gave < OFTEN or gave <= received or people.get(tx, person_id).state != "active":
            continue
        times = sum(one.giver_id == person_id for one in were_asked)
        found.append(Load(person_id, gave, received, times, asked.rests_until(tx, person_id) > tx.now))
    return found


def let_rest(tx: Transaction, coordinator: Person, person_id: int) -> None:
    """Nobody asks that person to give for a week. `MovedOn` for somebody of another place, or who left."""
    person = people.find(tx, person_id)
    if person is None or person.place != coordinator.place or person.state != "active":
        raise MovedOn(f"person {person_id} is not of the place of person {coordinator.id}")
    proposing_answers.rest(tx, coordinator, person_id)

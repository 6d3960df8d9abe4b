"""Needs for which nobody was found for a while: a coordinator owns each, sees what was tried, and may end it."""

from dataclasses import dataclass

from bot.asks import service as asks
from bot.base import audit
from bot.base.clock import DAY, Instant
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Clock
from bot.skills import store
from bot.skills.store import Card, asked, searches
from bot.skills.store.searches import Search, State

KIND = "skills.unmet"
"""The kind of the ask by which a coordinator looks."""
BY_THEMSELVES = Clock(("coordinator",), (24 * 60,))


LATE_STATES: tuple[State, ...] = ("looking", "offered")


@dataclass(frozen=True, slots=True)
class Look:
    """What a coordinator reads of one need: the card, None where it is gone, how many were asked, and how many still
    may answer. Who said what is not told.
    """

    search: Search
    card: Card | None
    asked: int
    waiting: int


def due_at(search: Search) -> Instant:
    """When a person looks at a need for which nobody was found."""
    return search.since + places.place(search.place).skills.unmet_days * DAY


def let_a_person_look(tx: Transaction, search: Search) -> None:
    """Open the coordinator's ask; one that is open stays."""
    clock = places.place(search.place).clocks.get(KIND, BY_THEMSELVES)
    tried = len(asked.of_search(tx, search.id))
    see = Button(Text("skills-unmet-see-button"), "skills.unmet", search.id)
    asks.open(
        tx,
        KIND,
        about=search.person_id,
        subject=search.subject,
        steps=clock.steps,
        clock_minutes=clock.minutes,
        what=Text("skills-ask-unmet", who=Name(search.person_id), count=tried),
        rows=((see,),),
    )


def close(tx: Transaction, search: Search, by: int | None) -> None:
    """Nobody needs to look any more."""
    asks.close_subject(tx, KIND, search.subject, by or search.person_id, "sorted")


def is_late(tx: Transaction, search: Search) -> bool:
    """Whether it is a coordinator's by now."""
    if search.state not in LATE_STATES:
        return False
    return due_at(search) <= tx.now or asks.waiting_for(tx, KIND, search.subject) is not None


def of_place(tx: Transaction, coordinator: Person) -> list[Search]:
    """The needs of that coordinator's place that are theirs by now, the oldest first."""
    every = [search for state in LATE_STATES for search in searches.at_place(tx, coordinator.place, state)]
    return sorted((search for search in every if is_late(tx, search)), key=lambda search: search.id)


def look(tx: Transaction, coordinator: Person, search_id: int) -> Look:
    """One of them, with what was tried. `MovedOn` for one of another place, or that is not theirs yet, or over."""
    search = searches.find(tx, search_id)
    if search is None or search.place != coordinator.place or not is_late(tx, search):
        raise MovedOn(f"search {search_id} is not for person {coordinator.id}")
    audit.record(tx, coordinator.id, "skills.looked", search.person_id, str(search.id))
    tried = asked.of_search(tx, search.id)
    return Look(search, store.find(tx, search.need_id), len(tried), sum(one.is_open for one in tried))

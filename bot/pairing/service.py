"""Saying yes, saying not now, changing without being asked why; and who is paired with whom."""

from collections.abc import Sequence
from typing import Literal

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import audit, timers
from bot.base.clock import Instant
from bot.base.facts import InTouch, PairingAccepted, PairingEnded
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.pairing import arrival, messages, search, uncleared
from bot.pairing.rules import KINDS, OPEN, Kind, says_yes, waits_for
from bot.pairing.store import pairings, searches
from bot.pairing.store.pairings import Pairing
from bot.pairing.store.searches import Search
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person

FIRST_CONTACT = "pairing.first-contact"
COVER = "pairing.cover"
HELLO = "pairing.hello"
MOVES = "pairing.moves"
"""Kinds of asks: the first word after two yeses; a helper is away; a hello with all three; a family moves away."""

Side = Literal["parent", "helper"]


def side_of(pairing: Pairing, person_id: int) -> Side:
    """On which side of a pairing that person stands."""
    return "parent" if pairing.parent_id == person_id else "helper"


def load(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """That pairing as it is now. `MovedOn` when it is not this person's."""
    found = pairings.find(tx, pairing_id)
    if found is None or person.id not in (found.parent_id, found.helper_id):
        raise MovedOn(f"pairing {pairing_id} is not person {person.id}'s")
    return found


def accept(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """Person says yes, in private; the pairing, active when the other one had said yes. Twice yes is one yes.

    `MovedOn` when there is nothing to say yes to any more, for whatever cause. Where they can not come together any
    more (no room, somebody away), the search goes on and the pairing comes back withdrawn.
    """
    pairing = load(tx, person, pairing_id)
    after = says_yes(pairing.state, side_of(pairing, person.id))
    if after is None:
        raise MovedOn(f"pairing {pairing_id} is {pairing.state}")
    if after == pairing.state:
        return pairing
    if not arrival.still_fits(tx, pairing):
        search.came_to_nothing(tx, pairing, "withdrawn")
        return load(tx, person, pairing_id)
    if not pairings.move(tx, pairing, after):
        raise MovedOn(f"pairing {pairing_id} changed meanwhile")
    audit.record(tx, person.id, "pairing.yes", None, str(pairing_id))
    messages.take_back(tx, pairing, side_of(pairing, person.id))
    accepted = load(tx, person, pairing_id)
    if after == "active":
        _begin(tx, accepted, person)
    return accepted


def _begin(tx: Transaction, pairing: Pairing, last: Person) -> None:
    """Both have said yes: names are known, the first word has an owner and a due time, rooms above are told."""
    timers.cancel(tx, search.SILENCE, pairing.subject)
    messages.take_back(tx, pairing)
    found = searches.find(tx, pairing.search_id)
    if found is not None:
        search.stop(tx, found, last.id, "found")
    what = Text("pairing-ask-first-contact", who=Name(pairing.parent_id), kind=pairing.kind)
    rows = ((messages.book(pairing),),)
    asks.open(tx, FIRST_CONTACT, about=pairing.parent_id, subject=pairing.subject, what=what, rows=rows)
    if last.id != pairing.parent_id:
        messages.tell_together(tx, pairing, first_contact(tx, pairing), may_say_hello(tx, pairing.parent_id))
    audit.record(tx, last.id, "pairing.accepted", pairing.parent_id, str(pairing.id))
    tx.tell(PairingAccepted(pairing.id, pairing.parent_id, pairing.helper_id, pairing.kind))
    search.serve(tx, pairing.helper_id, pairing.kind)


def first_contact(tx: Transaction, pairing: Pairing) -> Ask:
    """The ask for the first word, while it waits. `LookupError` when it was said."""
    found = asks.waiting_for(tx, FIRST_CONTACT, pairing.subject)
    if found is None:
        raise LookupError(f"pairing {pairing.id} has no first contact waiting")
    return found


def contact_made(tx: Transaction, pairing_id: int, by: int) -> bool:
    """The two have been in touch, by the act of person `by`; whether that was waited for."""
    pairing = pairings.find(tx, pairing_id)
    tx.tell(InTouch(pairing_id, by))
    return pairing is not None and asks.close_subject(tx, FIRST_CONTACT, pairing.subject, by, "sorted")


def decline(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """Person says not now, in private: nobody reads it, and the next best is asked. `MovedOn` when it is over."""
    pairing = load(tx, person, pairing_id)
    if not search.came_to_nothing(tx, pairing, "declined", person.id):
        raise MovedOn(f"pairing {pairing_id} is {pairing.state}")
    return pairing


def change(tx: Transaction, person: Person, pairing_id: int, *, again: bool = True) -> Pairing:
    """Either side ends a pairing, and nobody asks why. The parent is found somebody else at once, unless it is the
    parent who wants nobody new (`again` False). `MovedOn` when it is over.
    """
    pairing = load(tx, person, pairing_id)
    people_apart(tx, pairing)
    end(tx, pairing, person.id)
    if again or person.id != pairing.parent_id:
        search.begin(tx, pairing.parent_id, pairing.kind, person.id)
    search.serve(tx, pairing.helper_id, pairing.kind)
    return pairing


def people_apart(tx: Transaction, pairing: Pairing) -> None:
    """These two have been together: they are not proposed to each other again."""
    profiles.keep_apart(tx, pairing.parent_id, pairing.helper_id, "ended")


def replace(tx: Transaction, coordinator: Person, pairing_id: int) -> Pairing:
    """A coordinator ends a pairing whose helper is away or not cleared any more, and somebody else is looked for.

    `MovedOn` when it is over.
    """
    pairing = pairings.find(tx, pairing_id)
    if pairing is None or people.get(tx, pairing.parent_id).place != coordinator.place:
        raise MovedOn(f"pairing {pairing_id} is not at {coordinator.place}")
    end(tx, pairing, coordinator.id)
    search.begin(tx, pairing.parent_id, pairing.kind)
    return pairing


def end(tx: Transaction, pairing: Pairing, by: int | None, *, tell: bool = True) -> None:
    """It is over: what was still to be done for it is closed, the other one is told, rooms above are told. `by` None:
    both have agreed on it. They, and where it is not to `tell`, read of it from whoever calls.
    """
    if pairing.state != "active" or not pairings.move(tx, pairing, "ended", by):
        raise MovedOn(f"pairing {pairing.id} is {pairing.state}")
    for kind in (FIRST_CONTACT, COVER):
        asks.close_subject(tx, kind, pairing.subject, by or pairing.helper_id, "not_needed")
    uncleared.settle(tx, pairing, by or pairing.helper_id)
    for person_id in () if by is None or not tell else (pairing.parent_id, pairing.helper_id):
        if person_id != by and people.get(tx, person_id).state == "active":
            messages.over(tx, pairing, person_id)
    audit.record(tx, by, "pairing.ended", pairing.parent_id, str(pairing.id))
    tx.tell(PairingEnded(pairing.id, pairing.parent_id, pairing.helper_id, pairing.kind))


def helper_away(tx: Transaction, pairing: Pairing, until: Instant) -> None:
    """The helper is away until then: the parent is told, and a coordinator looks to it that they are not alone."""
    replaced = Button(Text("pairing-replace-button"), "pairing.replace", pairing.id)
    what = Text("pairing-ask-cover", who=Name(pairing.helper_id), parent=Name(pairing.parent_id), kind=pairing.kind)
    asks.open(tx, COVER, about=pairing.parent_id, subject=pairing.subject, what=what, rows=((replaced,),))
    messages.away(tx, pairing, until)


def helper_back(tx: Transaction, pairing: Pairing) -> None:
    """The helper is here again: nobody needs to look after their parent any more, and the parent is told."""
    asks.close_subject(tx, COVER, pairing.subject, pairing.helper_id, "not_needed")
    messages.back(tx, pairing)


def look_again(tx: Transaction, person: Person, search_id: int) -> Kind:
    """A parent would like to be looked for once more, now; the kind. `MovedOn` when nothing is looked for."""
    found = searches.find(tx, search_id)
    if found is None or found.parent_id != person.id or found.state not in ("looking", "resting"):
        raise MovedOn(f"search {search_id} is not open to person {person.id}")
    if pairings.held_of_parent(tx, person.id, found.kind) is None:
        search.start_again(tx, found, person.id)
    return found.kind


def may_seek_nurse(tx: Transaction, parent_id: int) -> bool:
    """Whether that parent had a nurse once, and has none and waits for none."""
    return lacks(tx, parent_id, "nurse") and pairings.had(tx, parent_id, "nurse")


def seek_nurse(tx: Transaction, person: Person) -> None:
    """A parent who had a nurse once would like one again. `MovedOn` when there is one, or one is looked for."""
    if not may_seek_nurse(tx, person.id):
        raise MovedOn(f"person {person.id} is not without a nurse")
    before = pairings.last_had(tx, person.id, "nurse")
    asks.close_subject(tx, MOVES, f"pairing:{before}:", person.id, "not_needed")
    search.begin(tx, person.id, "nurse", person.id)


def may_say_hello(tx: Transaction, parent_id: int) -> bool:
    """Whether a parent has both a nurse and a mentor, so that all three can say hello."""
    return all(active(tx, parent_id, kind) is not None for kind in KINDS)


def say_hello(tx: Transaction, person: Person) -> Pairing:
    """A parent would like a hello with all three: the nurse arranges it. `Refused` when one of them is missing."""
    nurse = active(tx, person.id, "nurse")
    if nurse is None or not may_say_hello(tx, person.id):
        raise Refused("pairing-no-hello", f"person {person.id} has not both a nurse and a mentor")
    what = Text("pairing-ask-hello", who=Name(person.id))
    asks.open(tx, HELLO, about=person.id, asked_by=person.id, what=what)
    return nurse


def tell_mentor_of_loss(tx: Transaction, person: Person) -> Pairing:
    """A parent wants the mentor to know of a loss; the pairing. `MovedOn` when there is none, or no loss."""
    mentor = active(tx, person.id, "mentor")
    if mentor is None or person.loss_at is None:
        raise MovedOn(f"person {person.id} has no mentor to tell, or nothing to tell")
    messages.tell_loss(tx, mentor, person.loss_at)
    audit.record(tx, person.id, "pairing.loss_told", person.id, str(mentor.id))
    return mentor


def active(tx: Transaction, parent_id: int, kind: Kind) -> Pairing | None:
    """Who that parent is paired with."""
    found = pairings.held_of_parent(tx, parent_id, kind)
    return found if found is not None and found.state == "active" else None


def find(tx: Transaction, pairing_id: int) -> Pairing | None:
    """One pairing, as it is now."""
    return pairings.find(tx, pairing_id)


def running(tx: Transaction, person_id: int) -> list[Pairing]:
    """That person's active pairings, on either side, the longest first."""
    return [pairing for pairing in pairings.held_of(tx, person_id) if pairing.state == "active"]


def to_answer(tx: Transaction, person_id: int) -> list[Pairing]:
    """Proposals that wait for that person's yes, oldest first."""
    return [
        pairing
        for pairing in pairings.held_of(tx, person_id)
        if pairing.state in OPEN and waits_for(pairing.state, side_of(pairing, person_id))
    ]


def searching(tx: Transaction, parent_id: int) -> list[Search]:
    """Whom that parent waits for, with nobody proposed just now."""
    found = searches.of_parent(tx, parent_id)
    return [one for one in found if pairings.held_of_parent(tx, parent_id, one.kind) is None]


def lacks(tx: Transaction, parent_id: int, kind: Kind) -> bool:
    """Whether that parent has nobody of that kind, and nobody is looked for."""
    held = pairings.held_of_parent(tx, parent_id, kind)
    return held is None and searches.of_kind(tx, parent_id, kind) is None


def hold_helper(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "helper" of an ask: whoever its pairing names."""
    room, number, *_ = f"{ask.subject}::".split(":")
    found = pairings.find(tx, int(number)) if room == "pairing" and number.isdecimal() else None
    return () if found is None or found.state != "active" else (found.helper_id,)


def hold_nurse(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "nurse" of an ask: the nurse of whom it is about."""
    found = active(tx, ask.about, "nurse")
    return () if found is None else (found.helper_id,)


def hold_mentor(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "mentor" of an ask."""
    found = active(tx, ask.about, "mentor")
    return () if found is None else (found.helper_id,)

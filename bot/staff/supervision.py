"""A new mentor's first family: somebody who works here looks in after some days and again at the end, and signs it off.

What they see is that the two meet, never what is said. Until then the mentor has no second family.
"""

from dataclasses import dataclass

from bot.asks import service as asks
from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.facts import HelperReady, PairingAccepted, PairingEnded
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Row, Transaction
from bot.checkins import service as checkins
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import looks, mentorships
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Clock
from bot.staff import calls, messages, store

FIRST_MATCH = "staff.first-match"
"""The kind of the ask in which somebody looks in, and the rule that opens it."""
LOOKS_IN = Clock(("nurse", "coordinator"), (48 * 60, 24 * 60))
"""Who looks in where a place names nobody: the parent's nurse, else a coordinator."""
FIRST_LOOK_DAYS = 7
NO_WORD_YET_DAYS = 3
"""How long it waits while the first word between the two is still waited for."""
MORE_DAYS = 14
"""How much longer somebody looks in where it is not yet time to leave off."""


@dataclass(frozen=True, slots=True)
class Look:
    """What can be seen from outside: when they first met is not told here, only how often. `ends_at` when it is to be
    signed off; `over` whether that time has come; `found_well` whether the first look was well.
    """

    pairing: Pairing
    ends_at: Instant
    over: bool
    found_well: bool
    spoken: bool
    meetings: int


def accepted(tx: Transaction, fact: PairingAccepted) -> None:
    """What follows when a mentor and a family come together: where the mentor is new, somebody looks in on them."""
    term = mentorships.of(tx, fact.helper_id)
    if fact.kind != "mentor" or term is None or not term.supervised:
        return
    if store.first_match_of(tx, fact.helper_id) is not None:
        return
    days = places.place(people.get(tx, fact.parent_id).place).ladder.supervised_days
    supervisor = _supervisor(tx, fact.parent_id, fact.helper_id)
    store.begin_match(tx, fact.pairing_id, fact.helper_id, supervisor, tx.now + days * DAY)
    _look_at(tx, fact.pairing_id, tx.now + min(FIRST_LOOK_DAYS, days) * DAY, fact.parent_id)
    if supervisor is not None:
        messages.looked_in_on(tx, fact.helper_id, supervisor)


def _supervisor(tx: Transaction, parent_id: int, mentor_id: int) -> int | None:
    """The parent's nurse, else a coordinator; never the mentor."""
    nurse = pairings.active(tx, parent_id, "nurse")
    coordinators = people.with_role(tx, people.get(tx, parent_id).place, "coordinator")
    found = [*((nurse.helper_id,) if nurse is not None else ()), *(one.id for one in coordinators)]
    return next((one for one in found if one not in (parent_id, mentor_id)), None)


def _subject(pairing_id: int) -> str:
    return f"pairing:{pairing_id}:"


def _look_at(tx: Transaction, pairing_id: int, at: Instant, parent_id: int) -> None:
    timers.set_timer(tx, FIRST_MATCH, _subject(pairing_id), at, late_limit=FOREVER, about=parent_id)


def look(tx: Transaction, timer: Timer) -> None:
    """The rule of "staff.first-match": somebody is asked how it goes between the two, and again from the end on until
    they have said that it is signed off.
    """
    pairing_id = int(timer.subject.split(":")[1])
    pairing, match = pairings.find(tx, pairing_id), store.first_match(tx, pairing_id)
    if pairing is None or match is None or pairing.state != "active":
        return
    if tx.now < match.ends_at and asks.waiting_for(tx, pairings.FIRST_CONTACT, pairing.subject) is not None:
        _look_at(tx, pairing.id, min(match.ends_at, tx.now + NO_WORD_YET_DAYS * DAY), pairing.parent_id)
        return
    see = Button(Text("staff-first-match-button"), "staff.first_match", pairing.id)
    what = Text("staff-ask-first-match", who=Name(pairing.helper_id), parent=Name(pairing.parent_id))
    calls.open_ask(tx, FIRST_MATCH, pairing.parent_id, what, ((see,),), under=pairing.subject, clock=LOOKS_IN)
    later = match.ends_at if tx.now < match.ends_at else tx.now + MORE_DAYS * DAY
    _look_at(tx, pairing.id, later, pairing.parent_id)


def see(tx: Transaction, actor: Person, pairing_id: int) -> Look:
    """How it stands between a new mentor and the first family. `MovedOn` for whoever does not look in on them."""
    pairing, match = _theirs(tx, actor, pairing_id)
    for person_id in (pairing.parent_id, pairing.helper_id):
        looks.note(tx, actor, person_id, "pair")
    spoken = asks.waiting_for(tx, pairings.FIRST_CONTACT, pairing.subject) is None
    meetings = checkins.count_kept(tx, pairing.id)
    return Look(pairing, match.ends_at, match.ends_at <= tx.now, match.state == "well", spoken, meetings)


def _theirs(tx: Transaction, actor: Person, pairing_id: int) -> tuple[Pairing, Row]:
    pairing, match = pairings.find(tx, pairing_id), store.first_match(tx, pairing_id)
    if pairing is None or match is None or pairing.state != "active":
        raise MovedOn(f"nobody looks in on pairing {pairing_id}")
    if actor.id in (pairing.helper_id, pairing.parent_id):  # also where they coordinate
        raise MovedOn(f"pairing {pairing_id} is not for person {actor.id} to look in on")
    ask = asks.waiting_for(tx, FIRST_MATCH, pairing.subject)
    nurse = pairings.active(tx, pairing.parent_id, "nurse")
    called = ask is not None and asks.may_act(tx, ask, actor.id)
    hers = nurse is not None and nurse.helper_id == actor.id
    coordinates = "coordinator" in actor.roles and people.get(tx, pairing.parent_id).place == actor.place
    if not called and not hers and not coordinates:
        raise MovedOn(f"pairing {pairing_id} is not for person {actor.id} to look in on")
    return pairing, match


def goes_well(tx: Transaction, actor: Person, pairing_id: int) -> Look:
    """The first look was well; it is looked at again at the end."""
    pairing, match = _theirs(tx, actor, pairing_id)
    if match.state != "well":
        store.move_match(tx, pairing.id, "well", match.ends_at)
        audit.record(tx, actor.id, "staff.first_match_well", pairing.helper_id, str(pairing.id))
    asks.close_subject(tx, FIRST_MATCH, pairing.subject, actor.id, "sorted")
    return see(tx, actor, pairing.id)


def not_yet(tx: Transaction, actor: Person, pairing_id: int) -> Look:
    """Somebody looks in a while longer. `MovedOn` while that is so anyway."""
    pairing, match = _theirs(tx, actor, pairing_id)
    if match.ends_at > tx.now:
        raise MovedOn(f"pairing {pairing_id} is looked in on still")
    store.move_match(tx, pairing.id, match.state, tx.now + MORE_DAYS * DAY)
    _look_at(tx, pairing.id, tx.now + MORE_DAYS * DAY, pairing.parent_id)
    asks.close_subject(tx, FIRST_MATCH, pairing.subject, actor.id, "sorted")
    audit.record(tx, actor.id, "staff.first_match_longer", pairing.helper_id, str(pairing.id))
    return see(tx, actor, pairing.id)


def sign_off(tx: Transaction, actor: Person, pairing_id: int) -> Pairing:
    """The mentor walks alone from now on, and may have a second family where the place has it so."""
    pairing, _ = _theirs(tx, actor, pairing_id)
    _leave_off(tx, pairing.id, actor.id, "sorted")
    if mentorships.sign_off(tx, actor, pairing.helper_id):
        messages.signed_off(tx, pairing.helper_id)
        tx.tell(HelperReady(pairing.helper_id, "mentor"))
    return pairing


def ended(tx: Transaction, fact: PairingEnded) -> None:
    """What follows when such a pairing ends: the next family is the first one then."""
    _leave_off(tx, fact.pairing_id, fact.helper_id, "not_needed")


def _leave_off(tx: Transaction, pairing_id: int, by: int, outcome: str) -> None:
    if store.drop_match(tx, pairing_id):
        timers.cancel(tx, FIRST_MATCH, _subject(pairing_id))
        asks.close_subject(tx, FIRST_MATCH, _subject(pairing_id), by, outcome)

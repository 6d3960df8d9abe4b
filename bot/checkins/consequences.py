"""What follows for check-ins when a pairing begins or ends, and when people go, take a break or lose a baby.

Wired in `bot/wiring`. Meetings stay booked when a helper's hours change, and after a loss: the promise is between
two people, and either can move it.
"""

from bot.base.clock import FOREVER
from bot.base.facts import (
    AskClosed,
    ConsentChanged,
    Loss,
    PairingAccepted,
    PairingEnded,
    PersonBack,
    PersonErased,
    PersonPaused,
    PersonUnreachable,
    StageChanged,
    UrgentAsk,
)
from bot.base.transaction import Transaction
from bot.checkins import asked_for, asking, keeping, planning, reminding, resting, service
from bot.checkins.rules import OPEN
from bot.checkins.store import agreements, checkins, reminder_wishes
from bot.pairing import service as pairings
from bot.people import service as people


def pairing_accepted(tx: Transaction, fact: PairingAccepted) -> None:
    """A nurse and a parent have come together: the place's visit plan is proposed to both. A mentor's has none."""
    pairing = pairings.find(tx, fact.pairing_id)
    if pairing is not None and pairing.kind == "nurse":
        keeping.look_soon(tx, planning.propose(tx, pairing))


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """Meetings ahead are off; pairing tells that it is over, so they are not told of again. Of meetings that are over
    nobody is asked any more, but where one of the two has said that they met a person looks.
    """
    ended = planning.end(tx, fact.pairing_id)
    if ended is not None:
        keeping.stop(tx, ended, fact.parent_id)
    asked_for.settle(tx, fact.pairing_id, "withdrawn", fact.helper_id)
    asking.no_time_needed(tx, fact.pairing_id, fact.helper_id)
    for one in checkins.of_pairing(tx, fact.pairing_id):
        if one.state not in OPEN:
            continue
        by = next((person for person in one.both if people.get(tx, person).state != "active"), fact.parent_id)
        if one.state == "booked" and one.starts_at > tx.now:
            service.call_off(tx, one, by, tell=False)
            continue
        reminding.clear(tx, one)
        if "met" in one.said.values():
            asking.trace(tx, one, next(person for person in one.both if one.said.get(person) != "met"))


def loss(tx: Transaction, fact: Loss) -> None:
    """What was not yet sent of a plan is taken back; while the loss stands it is not spoken of."""
    for agreement in agreements.of_parent(tx, fact.person_id):
        planning.take_back(tx, agreement)
        keeping.settle(tx, agreement.pairing_id, fact.acted_by or fact.person_id)


def urgent_ask(tx: Transaction, fact: UrgentAsk) -> None:
    """Somebody needs a person at once, perhaps because of their nurse: nobody presses them to meet."""
    for agreement in agreements.of_parent(tx, fact.person_id):
        keeping.hush(tx, agreement, fact.person_id)


def ask_closed(tx: Transaction, fact: AskClosed) -> None:
    """Somebody says what became of an ask: a time that was asked for waits no longer, and a plan that rested while a
    person looked at what was not right is looked after again.
    """
    asked_for.closed(tx, fact)
    if fact.kind in (asking.WRONG, asking.UNSAFE):
        keeping.looked_at(tx, int(fact.subject.split(":")[1]))


def stage_changed(tx: Transaction, fact: StageChanged) -> None:
    """A plan that is still to be answered is told in the words of the stage; an agreed one follows by itself."""
    for agreement in agreements.of_parent(tx, fact.person_id):
        if fact.lost is not None:
            planning.count_before(tx, agreement, fact.lost)
        planning.propose_again(tx, agreement)
        keeping.look_soon(tx, agreement)


def consent_changed(tx: Transaction, fact: ConsentChanged) -> None:
    """Whether the nurse may know the stage decides in which words a plan is told."""
    if fact.purpose == resting.SHARED:
        stage_changed(tx, StageChanged(fact.person_id))


def person_away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """Nothing unasked is said to them. Where they were to meet somebody meanwhile, a coordinator looks."""
    person = people.get(tx, fact.person_id)
    until = person.paused_until or 0 if isinstance(fact, PersonPaused) else FOREVER
    for one in checkins.open_of(tx, fact.person_id):
        reminding.hush(tx, one, fact.person_id)
        if one.state == "booked" and tx.now < one.starts_at < until:
            asking.away(tx, one, fact.person_id)


def person_back(tx: Transaction, fact: PersonBack) -> None:
    """They are here again: nobody needs to look after their meetings."""
    for one in checkins.open_of(tx, fact.person_id):
        asking.close_about(tx, one, fact.person_id, fact.person_id, asking.AWAY)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of what was said, by whom a time was chosen, or why more or fewer meetings were asked for."""
    checkins.blank(tx, fact.person_id)
    asked_for.erased(tx, fact)
    reminder_wishes.forget(tx, fact.person_id)
    agreements.blank(tx, fact.person_id)

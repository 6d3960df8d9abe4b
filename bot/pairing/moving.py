"""A family moves away: it ends with their nurse, and a person sees to it that they are met where they go.

The parent, their nurse or a coordinator says so. There is a way back for each of them, while nobody new is there: the
two are asked again, and both must like it.
"""

from bot.asks import service as asks
from bot.base import audit
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.pairing import arrival, messages, score, search, service
from bot.pairing.service import MOVES
from bot.pairing.store import pairings, searches
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places


def concerning(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """That pairing with a nurse, for one of its two or a coordinator of their place. `MovedOn` for anybody else."""
    found = pairings.find(tx, pairing_id)
    if found is None or found.kind != "nurse" or not _concerns(tx, person, found):
        raise MovedOn(f"pairing {pairing_id} is not open to person {person.id}")
    return found


def _concerns(tx: Transaction, person: Person, pairing: Pairing) -> bool:
    if person.id in (pairing.parent_id, pairing.helper_id):
        return True
    return "coordinator" in person.roles and person.place == people.get(tx, pairing.parent_id).place


def away(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """The family moves away, says person: it is over, with all that was planned and booked, and both read so. `MovedOn`
    when it is over already.
    """
    pairing = concerning(tx, person, pairing_id)
    service.end(tx, pairing, person.id, tell=False)
    audit.record(tx, person.id, "pairing.moves", pairing.parent_id, str(pairing.id))
    what = Text("pairing-ask-moves", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    stays = Button(Text("pairing-they-stay-button"), "pairing.stays", pairing.id)
    asked_by = pairing.parent_id if person.id == pairing.parent_id else None
    asks.open(
        tx,
        MOVES,
        about=pairing.parent_id,
        asked_by=asked_by,
        by=person.id,
        subject=pairing.subject,
        what=what,
        rows=((stays,),),
    )
    for to in (pairing.parent_id, pairing.helper_id):
        if to != person.id and people.get(tx, to).state == "active":
            messages.moves(tx, pairing, to)
    search.serve(tx, pairing.helper_id, pairing.kind)
    return pairing


def may_stay(tx: Transaction, person: Person, pairing: Pairing) -> bool:
    """Whether that nurse was the family's last and nobody came after. The parent can say it also when a coordinator has
    seen to the move.
    """
    if pairing.id != pairings.last_had(tx, pairing.parent_id, "nurse"):
        return False
    told = asks.ever if person.id == pairing.parent_id else asks.waiting_for
    waits = told(tx, MOVES, pairing.subject)
    return bool(waits) and service.lacks(tx, pairing.parent_id, "nurse")


def may_read_why(tx: Transaction, person: Person, pairing: Pairing) -> bool:
    """Whether that is the parent, whose pairing is over, and a move was told of."""
    told = asks.ever(tx, MOVES, pairing.subject)
    return told and person.id == pairing.parent_id and pairing.state == "ended"


def stays(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """The family stays after all: the nurse they had is proposed to them again, or somebody else where that cannot be.

    `MovedOn` when somebody is there for them, or looked for; and for anybody but the parent when nobody waits for the
    move any more.
    """
    pairing = concerning(tx, person, pairing_id)
    if not may_stay(tx, person, pairing):
        raise MovedOn(f"nobody waits for the move of person {pairing.parent_id}")
    asks.close_subject(tx, MOVES, pairing.subject, person.id, "not_needed")
    audit.record(tx, person.id, "pairing.stays", pairing.parent_id, str(pairing.id))
    found = searches.begin(tx, pairing.parent_id, "nurse", people.get(tx, pairing.parent_id).place)
    place = places.place(found.place)
    before = arrival.helper_of(tx, pairing.helper_id, "nurse", place)
    them = [] if before is None else [before.helper]
    again = score.candidates(
        arrival.seeker(tx, pairing.parent_id, "nurse"), them, "nurse", place, most=1, waived=score.WAIVABLE
    )
    if again and search.may_look(tx, people.get(tx, pairing.parent_id)):
        search.propose(tx, found, again[0])
    else:
        search.go_on(tx, found, f"{found.subject}:looking")
    return pairing

"""A family moves away: it ends with their nurse, and a person sees to it that they are met where they go.

The parent, their nurse or a coordinator says so. There is a way back for each of them, while nobody new is there: the
two are asked again, and both must like it.
"""

from typing import Literal

from bot.asks import service as asks
from bot.base import audit
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.pairing import arrival, messages, score, search, service
from bot.pairing.rules import Candidate
from bot.pairing.service import MOVES
from bot.pairing.store import pairings, searches
from bot.pairing.store.pairings import Pairing
from bot.pairing.store.searches import Search
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places

Follows = Literal["again", "another", "later"]
"""What follows where a family stays after all: the two are asked again, somebody else is looked for, or it waits until
the parent can be asked.
"""
STAYS_LATER = "pairing-ask-stays-later"
"""What the ask says of a family that stays, while nobody can be proposed to them."""


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
    _open(tx, pairing, person.id, Text("pairing-ask-moves", who=Name(pairing.parent_id), other=Name(pairing.helper_id)))
    for to in (pairing.parent_id, pairing.helper_id):
        if to != person.id and people.get(tx, to).state == "active":
            messages.moves(tx, pairing, to)
    search.serve(tx, pairing.helper_id, pairing.kind)
    return pairing


def _open(tx: Transaction, pairing: Pairing, by: int, what: Text) -> None:
    stays = Button(Text("pairing-they-stay-button"), "pairing.stays", pairing.id)
    asked_by = pairing.parent_id if by == pairing.parent_id else None
    about, subject = pairing.parent_id, pairing.subject
    asks.open(tx, MOVES, about=about, asked_by=asked_by, by=by, subject=subject, what=what, rows=((stays,),))


def may_stay(tx: Transaction, person: Person, pairing: Pairing) -> bool:
    """Whether that nurse was the family's last and nobody came after, nor is looked for; a search may rest. The parent
    can say it also when a coordinator has seen to the move.
    """
    if pairing.id != pairings.last_had(tx, pairing.parent_id, "nurse"):
        return False
    told = asks.ever if person.id == pairing.parent_id else asks.waiting_for
    found = searches.of_kind(tx, pairing.parent_id, "nurse")
    free = pairings.held_of_parent(tx, pairing.parent_id, "nurse") is None
    return bool(told(tx, MOVES, pairing.subject)) and free and (found is None or found.state == "resting")


def may_read_why(tx: Transaction, person: Person, pairing: Pairing) -> bool:
    """Whether that is the parent, whose pairing is over, and a move was told of."""
    told = asks.ever(tx, MOVES, pairing.subject)
    return told and person.id == pairing.parent_id and pairing.state == "ended"


def stays(tx: Transaction, person: Person, pairing_id: int) -> tuple[Pairing, Follows]:
    """The family stays after all: the nurse they had is proposed to them again, or somebody else where that cannot be,
    or later where they cannot be asked just now. A coordinator has it until then.

    `MovedOn` when somebody is there for them, or looked for; and for anybody but the parent when nobody waits for the
    move any more.
    """
    pairing = concerning(tx, person, pairing_id)
    if not may_stay(tx, person, pairing):
        raise MovedOn(f"nobody waits for the move of person {pairing.parent_id}")
    parent = people.get(tx, pairing.parent_id)
    can_be_asked = search.may_look(tx, parent)
    if not can_be_asked and _is_kept_in_mind(tx, pairing):
        return pairing, "later"
    audit.record(tx, person.id, "pairing.stays", parent.id, str(pairing.id))
    found = searches.of_kind(tx, parent.id, "nurse") or searches.begin(tx, parent.id, "nurse", parent.place)
    if can_be_asked:
        return pairing, _ask_again(tx, pairing, found, person.id)
    search.rest(tx, found)
    _keep_in_mind(tx, pairing, person.id)
    return pairing, "later"


def resume(tx: Transaction, parent_id: int) -> None:
    """A parent can be asked now who said that they stay when they could not be: it goes on from there."""
    found, before = searches.of_kind(tx, parent_id, "nurse"), pairings.last_had(tx, parent_id, "nurse")
    pairing = None if before is None else pairings.find(tx, before)
    if found is None or found.state != "resting" or pairing is None:
        return
    if _is_kept_in_mind(tx, pairing) and search.may_look(tx, people.get(tx, parent_id)):
        _ask_again(tx, pairing, found)


def _ask_again(tx: Transaction, pairing: Pairing, found: Search, actor: int | None = None) -> Follows:
    """Ask the two again, or look for somebody else; nobody needs to see to a move any more."""
    asks.close_subject(tx, MOVES, pairing.subject, actor or pairing.parent_id, "not_needed")
    searches.afresh(tx, found)
    found = search.reload(tx, found)
    again = _the_same(tx, pairing)
    if again is not None:
        search.propose(tx, found, again)
        return "again"
    search.go_on(tx, found, f"{found.subject}:looking:{tx.now}", actor)
    return "another"


def _the_same(tx: Transaction, pairing: Pairing) -> Candidate | None:
    """The nurse they had, if they can be proposed. What one of the two said before they came together counts no more;
    what came to nothing since does.
    """
    place = places.place(people.get(tx, pairing.parent_id).place)
    before = arrival.helper_of(tx, pairing.helper_id, "nurse", place)
    if before is None:
        return None
    ever = pairings.between(tx, pairing.parent_id, pairing.helper_id, "nurse")
    since = any(one.id > pairing.id and one.state in ("declined", "expired") for one in ever)
    waived = score.WAIVABLE - {"tried"} if since else score.WAIVABLE
    seeker = arrival.seeker(tx, pairing.parent_id, "nurse")
    found = score.candidates(seeker, [before.helper], "nurse", place, most=1, waived=waived)
    return found[0] if found else None


def _keep_in_mind(tx: Transaction, pairing: Pairing, by: int) -> None:
    """A coordinator has it, in words of what is so now: nobody is to look for support elsewhere for who stays."""
    asks.close_subject(tx, MOVES, pairing.subject, by, "not_needed")
    _open(tx, pairing, by, Text(STAYS_LATER, who=Name(pairing.parent_id)))


def _is_kept_in_mind(tx: Transaction, pairing: Pairing) -> bool:
    waits = asks.waiting_for(tx, MOVES, pairing.subject)
    return waits is not None and waits.notice.text.key == STAYS_LATER

"""Hours of group sessions: one gave to many at once.

The leader's minutes are given once, however many came, and go to the place's pot; everybody who came received as many,
from the pot. So each book says how long it was, nobody gets rich by a full room, and what more was received than given
by one is what the community holds together (docs/decisions/sessions.md).
"""

from collections.abc import Sequence

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.hours import service
from bot.hours.rules import Transfer
from bot.people import service as people

KIND = "session"


def evidence(session_id: int, came_id: int | None = None) -> str:
    """What the transfer of its leader names as what it came from, or that of one who came."""
    return f"{KIND}:{session_id}" if came_id is None else f"{KIND}:{session_id}:{came_id}"


def record_session(
    tx: Transaction, session_id: int, leader_id: int, came: Sequence[tuple[int, int]], minutes: int, began_at: Instant
) -> None:
    """It took so many minutes; `came` are those who were there: (id of their coming, person). Told twice, it is kept
    once.
    """
    _post(tx, leader_id, minutes, began_at, evidence(session_id), gave=True)
    for came_id, person_id in came:
        _post(tx, person_id, minutes, began_at, evidence(session_id, came_id), gave=False)


def _post(tx: Transaction, person_id: int, minutes: int, began_at: Instant, key: str, *, gave: bool) -> None:
    """One person's side, between them and the pot. Where it would lead them past the limit the pot stands in, and they
    still read what they gave or received.
    """
    hand = service.hand_of(tx, person_id)
    if hand is None or service.is_kept(tx, key):
        return
    place = people.get(tx, person_id).place
    pot, theirs = service.pot(tx, place), service.side_of(tx, person_id, place, minutes if gave else -minutes)
    if gave:
        one = Transfer(theirs, pot, minutes, KIND, key, key, giver=hand)
    else:
        one = Transfer(pot, theirs, minutes, KIND, key, key, receiver=hand)
    service.post_between(tx, one, place, began_at)

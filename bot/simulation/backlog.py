"""A place in the middle of its year: many families, each with a nurse and weeks of meetings, and so a full timetable.

People join through the services that serve real people, and every meeting sets its own timers. Only pairings are
written as if they had been agreed long ago: finding them is not what is tried here.
"""

from collections.abc import Sequence
from functools import partial
from itertools import islice

from bot.base.clock import DAY, HOUR, MINUTE, Instant
from bot.base.database import Database, Transaction
from bot.checkins import reminding
from bot.checkins.store import checkins
from bot.pairing import service as pairings
from bot.pairing.store.pairings import PAIRINGS, Pairing, pack
from bot.pairing.store.searches import SEARCHES
from bot.people import privacy
from bot.people import service as people
from bot.people.rules import Person

FAMILIES = 25
"""How many a nurse has."""
WEEKS = 16
TIMERS_A_MEETING = 6
"""Two reminders and a question, for each of the two."""
FIRST_MEETING: Instant = 7 * DAY


def chats_for(timers: int) -> int:
    """How many people make at least so many timers."""
    parents = -(-timers // (TIMERS_A_MEETING * WEEKS))
    return parents + -(-parents // FAMILIES)


async def fill(database: Database, chats: Sequence[int]) -> None:
    """Let everybody in those chats live there: of twenty-six each, a nurse and her families."""
    left = iter(chats)
    while group := list(islice(left, 1 + FAMILIES)):
        await database.write(partial(_families, chats=group))


def _families(tx: Transaction, chats: Sequence[int]) -> None:
    nurse, *parents = (joins(tx, chat, "parent" if place else "nurse") for place, chat in enumerate(chats))
    for place, parent in enumerate(parents):
        pairing = together(tx, parent, nurse)
        day, hour = divmod(place, FAMILIES // 5)
        for week in range(WEEKS):
            starts_at = tx.now + FIRST_MEETING + (7 * week + day) * DAY + hour * HOUR
            checkin = checkins.add(tx, pairing, (starts_at, starts_at + 45 * MINUTE), nurse.id, "booked")
            reminding.set_all(tx, checkin)


def joins(tx: Transaction, chat_id: int, role: str) -> Person:
    """Somebody who can be written to at any hour."""
    person = people.join(tx, people.meet(tx, chat_id, f"Somebody {chat_id}", "en"), role)
    privacy.set_quiet_hours(tx, person, 0, 0)
    return people.get(tx, person.id)


def together(tx: Transaction, parent: Person, nurse: Person) -> Pairing:
    """These two have long been paired."""
    long_ago = tx.now - 30 * DAY
    search_id = tx.insert(
        SEARCHES,
        parent_id=parent.id,
        kind="nurse",
        place=parent.place,
        state="found",
        since=long_ago,
        began_at=long_ago,
    )
    pairing_id = tx.insert(
        PAIRINGS,
        search_id=search_id,
        parent_id=parent.id,
        helper_id=nurse.id,
        kind="nurse",
        state="active",
        reasons=tx.keys.seal(parent.id, pack(())),
        proposed_at=long_ago,
        due_at=long_ago,
        active_at=long_ago,
    )
    found = pairings.find(tx, pairing_id)
    if found is None:
        raise LookupError(f"pairing {pairing_id} was written just now and is not there")
    return found

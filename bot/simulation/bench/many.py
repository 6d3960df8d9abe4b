"""A great many members in a database: pairs of a parent and a helper, each with the traces of some months."""

from collections.abc import Iterator
from functools import partial

from bot.asks.store import ASKS
from bot.base import chats, inbox, outbox, timers
from bot.base.clock import DAY, FOREVER, HOUR, Instant
from bot.base.port import AnyDatabase
from bot.base.transaction import Transaction
from bot.checkins.store.agreements import AGREEMENTS
from bot.checkins.store.checkins import CHECKINS
from bot.pairing.store.pairings import PAIRINGS
from bot.pairing.store.searches import SEARCHES
from bot.people.rules import DEMO_CHATS_FROM
from bot.people.store.consents import CONSENTS
from bot.people.store.persons import PERSONS, ROLES
from bot.people.store.profiles import TAGS, WORKING_HOURS

PAIRS_AT_ONCE = 1_000
"""How many come in one transaction."""
MESSAGES, UPDATES = 4, 3
"""What is left of what was said to each, and of what each said."""
OPEN_ASK_OF = 50
"""One parent of so many waits for somebody."""


async def fill(database: AnyDatabase, place: str, members: int) -> None:
    """Let so many members live at that place beside those who do already."""
    for start in range(0, members // 2, PAIRS_AT_ONCE):
        numbers = range(start, min(start + PAIRS_AT_ONCE, members // 2))
        await database.write(partial(_pairs, place=place, numbers=numbers))


def _pairs(tx: Transaction, place: str, numbers: range) -> None:
    for number in numbers:
        both = [_member(tx, place, 2 * number + side, role) for side, role in enumerate(("parent", "mentor"))]
        tx.insert(WORKING_HOURS, person_id=both[1], weekday=number % 5, from_minute=540, to_minute=1_020)
        _together(tx, place, number, *both)


def _member(tx: Transaction, place: str, number: int, role: str) -> int:
    """One person; nothing of theirs is sealed, for nobody reads it here."""
    person_id = tx.insert(
        PERSONS,
        chat_id=DEMO_CHATS_FROM + number,
        language="en",
        zone="Europe/London",
        state="active",
        place=place,
        private="no",
        met_at=tx.now,
        joined_at=tx.now,
        ready_at=tx.now,
    )
    tx.insert(ROLES, person_id=person_id, role=role, since=tx.now)
    tx.insert(CONSENTS, person_id=person_id, purpose="basic", version="1", given_at=tx.now)
    for kind in ("give", "need"):
        tx.insert(TAGS, person_id=person_id, kind=kind, value=f"{kind} {number % 20}", since=tx.now)
    tx.insert(chats.SCREENS, person_id=person_id, body="", shown_at=tx.now)
    for one in range(MESSAGES):
        sent = {"state": "sent", "message_id": 10**6 + one, "settled_at": tx.now, "created_at": tx.now - one * DAY}
        tx.insert(outbox.OUTBOX, person_id=person_id, lane=2, kind="message", body="", not_before=tx.now, **sent)
        tx.insert(chats.CHAT_MESSAGES, person_id=person_id, message_id=10**6 + one, ours=1, at=tx.now)
    for one in range(UPDATES):
        update = {"update_id": -(number * UPDATES + one + 1), "digest": "", "body": "", "state": "done"}
        tx.insert(inbox.INBOX, received_at=tx.now - one * HOUR, **update)
    return person_id


def _together(tx: Transaction, place: str, number: int, parent_id: int, helper_id: int) -> None:
    """What two who walk together leave: how they came to it, a plan, meetings, and an ask."""
    both = {"parent_id": parent_id, "helper_id": helper_id}
    since = tx.now - 90 * DAY
    search = {"parent_id": parent_id, "kind": "mentor", "place": place, "state": "found", "since": since}
    search_id = tx.insert(SEARCHES, began_at=since, **search)
    active = {"kind": "mentor", "state": "active", "reasons": "", "proposed_at": since, "active_at": since}
    pairing_id = tx.insert(PAIRINGS, search_id=search_id, due_at=since, **both, **active)
    tx.insert(AGREEMENTS, pairing_id=pairing_id, plan="{}", state="ended", proposed_at=since, ended_at=since, **both)
    for state, starts_at in _meetings(tx.now, number):
        settled = None if state == "booked" else starts_at + HOUR
        times = {"starts_at": starts_at, "ends_at": starts_at + HOUR, "booked_at": since, "settled_at": settled}
        tx.insert(CHECKINS, pairing_id=pairing_id, kind="mentor", state=state, **both, **times)
    for person_id in (parent_id, helper_id):
        subject = f"checkin:{pairing_id}:0:{person_id}:24h"
        tx.insert(timers.TIMERS, rule="checkins.reminder", subject=subject, due_at=tx.now + 5 * DAY, late_limit=FOREVER)
    _ask(tx, place, number, parent_id)


def _meetings(now: Instant, number: int) -> Iterator[tuple[str, Instant]]:
    for weeks in (-2, -1, 1):
        yield ("booked" if weeks > 0 else "kept"), now + weeks * 7 * DAY + number % 48 * HOUR


def _ask(tx: Transaction, place: str, number: int, about: int) -> None:
    over = {"state": "closed", "closed_at": tx.now, "closed_by": about, "outcome": "reached"}
    tx.insert(
        ASKS,
        kind="call",
        about=about,
        place=place,
        subject=f"person:{about}:",
        urgent=0,
        notice="",
        steps="",
        step=0,
        opened_at=tx.now - DAY,
        due_at=tx.now + DAY,
        **({} if number % OPEN_ASK_OF == 0 else over),
    )

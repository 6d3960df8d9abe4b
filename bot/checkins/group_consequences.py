"""What follows for meetings for several when a pairing ends, and when people go, take a break or lose a baby.

Wired in `bot/wiring`. A host who will not be there calls theirs off by it, and everybody reads so in that
transaction.
"""

from collections.abc import Callable
from typing import Any

from bot.base import outbox
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.elsewhere import FreeAgain
from bot.base.facts import (
    ActingEnded,
    CameApart,
    ClearanceChanged,
    ExchangeEnded,
    Loss,
    PairingEnded,
    PersonBack,
    PersonErased,
    PersonLeft,
    PersonPaused,
    PersonUnreachable,
    SeatKept,
    StageChanged,
)
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import group_after, group_apart, group_inviting, group_messages, group_reminding, group_seats, groups
from bot.checkins.rules import LATE_DAYS
from bot.checkins.store import groups as store
from bot.checkins.store import seats
from bot.hours import service as hours
from bot.people import service as people


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """A parent has no place any more, and is not invited, where only those come with whom the host walks; nor asked of
    what is over. Where it ends because the host goes, the meeting is off for everybody.
    """
    if people.get(tx, fact.helper_id).state != "active":
        _call_off(tx, fact.helper_id, FOREVER)
    group_apart.ask_no_more(tx, fact.parent_id, fact.helper_id)
    parent = people.get(tx, fact.parent_id)
    for group in store.hosted(tx, fact.helper_id, tx.now):
        if group.starts_at > tx.now and not group_inviting.is_open_to(tx, parent, group):
            group_messages.uninvite(tx, group, fact.parent_id)
            if group_seats.free_seat(tx, group, fact.parent_id, None):
                group_messages.tell(tx, group, "over", fact.parent_id)


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """What they were host of is off, and their places are free for others."""
    _call_off(tx, fact.person_id, FOREVER)
    for group in seats.groups_of(tx, fact.person_id, tx.now):
        if group.starts_at > tx.now:
            group_seats.free_seat(tx, group, fact.person_id, fact.person_id)


def person_away(tx: Transaction, fact: PersonPaused | PersonUnreachable) -> None:
    """What they were to be host of meanwhile is off. A place is kept, for they may come; nothing unasked is said."""
    until = people.get(tx, fact.person_id).paused_until or 0 if isinstance(fact, PersonPaused) else FOREVER
    _call_off(tx, fact.person_id, until)
    for group in seats.groups_of(tx, fact.person_id, tx.now - LATE_DAYS * DAY):
        outbox.withdraw(tx, group_messages.key(group, fact.person_id))


def clearance_changed(tx: Transaction, fact: ClearanceChanged) -> None:
    """Whoever is not cleared any more for what the place asks for meets nobody."""
    person = people.get(tx, fact.person_id)
    if not groups.may_host(tx, person):
        _call_off(tx, fact.person_id, FOREVER)


def _call_off(tx: Transaction, helper_id: int, until: Instant) -> None:
    for group in store.hosted(tx, helper_id, tx.now):
        if tx.now < group.starts_at < until:
            groups.call_off(tx, group, helper_id)


def person_back(tx: Transaction, fact: PersonBack) -> None:
    """Where they wait for a place that is free, it is theirs."""
    for group in seats.groups_of(tx, fact.person_id, tx.now):
        group_seats.fill(tx, group)


def loss(tx: Transaction, fact: Loss) -> None:
    """Nobody invites them unasked to what is about little ones; what was not yet sent is taken back. A place
    they have there stays, and nobody reminds them of it, or asks of one that is over.
    """
    for group in store.ahead_at(tx, people.get(tx, fact.person_id).place):
        if group.is_with_little_ones:
            group_messages.uninvite(tx, group, fact.person_id)
    for group in seats.groups_of(tx, fact.person_id, tx.now - LATE_DAYS * DAY):
        if group.is_with_little_ones:
            group_reminding.clear(tx, group, fact.person_id)


def stage_changed(tx: Transaction, fact: StageChanged) -> None:
    """Where a loss was tapped by mistake, or they tell of a baby again, they are reminded of what they come to as
    anybody is, and have a place they wait for.
    """
    if people.get(tx, fact.person_id).loss_at is not None:
        return
    for group in seats.groups_of(tx, fact.person_id, tx.now):
        if group.is_with_little_ones and group_seats.is_ahead(tx, group):
            seat = seats.of(tx, group.id, fact.person_id)
            if seat is not None and seat.state == "held":
                group_reminding.set_for(tx, group, seat)
            group_seats.fill(tx, group)


def free_again(tx: Transaction, fact: FreeAgain) -> None:
    """A place that they wait for at that time is theirs, where one is free."""
    group_seats.is_free_again(tx, fact.person_id)


def exchange_ended(tx: Transaction, fact: ExchangeEnded) -> None:
    """As above, for both."""
    group_seats.is_free_again(tx, fact.giver_id, fact.receiver_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of a host's own words, nor of what was said of who came."""
    store.blank(tx, fact.person_id)
    seats.blank(tx, fact.person_id)


FOLLOWS: tuple[tuple[type, Callable[[Transaction, Any], None]], ...] = (
    (CameApart, group_apart.came_apart),
    (ActingEnded, group_apart.acting_ended),
    (PairingEnded, pairing_ended),
    (PersonLeft, person_left),
    (PersonPaused, person_away),
    (PersonUnreachable, person_away),
    (ClearanceChanged, clearance_changed),
    (PersonBack, person_back),
    (Loss, loss),
    (StageChanged, stage_changed),
    (PersonErased, erased),
    (FreeAgain, free_again),
    (ExchangeEnded, exchange_ended),
    (SeatKept, hours.record_seat),
)
"""What follows from each fact, in order."""

RULES: tuple[tuple[str, Callable[[Transaction, Timer], None]], ...] = (
    (group_reminding.REMINDER, group_reminding.remind),
    (group_reminding.AFTER, group_after.step),
)
"""What each of their timers does."""

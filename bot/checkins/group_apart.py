"""Who is not brought together at meetings for several: whoever is kept apart, and hosts with whom something was wrong.

Two who come apart while both have a place keep them: to free one would tell its owner that something was ended. A
coordinator, who is nobody of that meeting, sees to it that they do not meet.
"""

from bot.asks import service as asks
from bot.base.clock import DAY
from bot.base.facts import ActingEnded, CameApart
from bot.base.messages import Name, Text, When
from bot.base.transaction import Transaction
from bot.checkins import asking, group_messages, group_reminding
from bot.checkins.rules import LATE_DAYS
from bot.checkins.store import groups, seats
from bot.checkins.store.groups import Group
from bot.pairing import words
from bot.people import companions, profiles

TOGETHER = "checkins.group-together"


def subject(group_id: int, person_id: int, pairing_id: int = 0) -> str:
    """What an ask about one person at a meeting is kept under. It names their pairing with the host, if any."""
    return f"pairing:{pairing_id}:group:{group_id}:{person_id}:"


def all_was_well(tx: Transaction, parent_id: int, group: Group) -> bool:
    """Whether nothing grave was ever told of that parent and the host, of the two alone or when several met."""
    if not words.all_was_ever_well(tx, parent_id, group.helper_id, group.kind):
        return False
    told = [subject(one, parent_id) for one in seats.met_with(tx, parent_id, group.helper_id)]
    return not any(asks.ever(tx, kind, one) for kind in words.GRAVE for one in told)


def apart_from(tx: Transaction, person_id: int) -> frozenset[int]:
    """Whom that person is not to meet with others: whom they are kept apart from, but for who acts for them, or for
    whom they act, as long as that stands. A couple may come together.
    """
    apart = profiles.apart_from(tx, person_id)
    return frozenset(one for one in apart if not _act_together(tx, person_id, one))


def _act_together(tx: Transaction, one: int, other: int) -> bool:
    links = (companions.link_of(tx, one, other), companions.link_of(tx, other, one))
    return any(link is not None for link in links)


def came_apart(tx: Transaction, fact: CameApart) -> None:
    """Where both have a place in a meeting ahead, somebody sees to it."""
    _see_to(tx, fact.person_id, fact.other_id)


def acting_ended(tx: Transaction, fact: ActingEnded) -> None:
    """As when any two come apart: they may have meant to come together."""
    _see_to(tx, fact.parent_id, fact.companion_id)


def _see_to(tx: Transaction, one: int, other: int) -> None:
    if other not in apart_from(tx, one):
        return
    for first, second in ((one, other), (other, one)):
        _take_back(tx, first, second)
    for group in seats.groups_of(tx, one, tx.now):
        theirs = [seats.of(tx, group.id, person_id) for person_id in (one, other)]
        if _is_ahead(tx, group) and all(seat is not None and seat.state == "held" for seat in theirs):
            _open(tx, group, one, other)


def _take_back(tx: Transaction, person_id: int, from_id: int) -> None:
    """What waits to be said to one of two who came apart: invitations to where the other is, and whether they met."""
    hosted = groups.hosted(tx, from_id, tx.now)
    with_a_place = [one for one in seats.groups_of(tx, from_id, tx.now) if one.state == "booked"]
    for group in (*hosted, *with_a_place):
        group_messages.uninvite(tx, group, person_id)
    ask_no_more(tx, person_id, from_id)


def ask_no_more(tx: Transaction, parent_id: int, host_id: int) -> None:
    """That parent is not asked whether they met that host."""
    for group in seats.groups_of(tx, parent_id, tx.now - LATE_DAYS * DAY):
        if group.helper_id == host_id and group.starts_at <= tx.now:
            group_reminding.clear(tx, group, parent_id)


def _is_ahead(tx: Transaction, group: Group) -> bool:
    return group.state == "booked" and group.starts_at > tx.now


def _open(tx: Transaction, group: Group, one: int, other: int) -> None:
    soon = group.starts_at - tx.now < DAY
    who = {"who": Name(one), "other": Name(other), "host": Name(group.helper_id)}
    asks.open(
        tx,
        TOGETHER,
        about=one,
        subject=both(group, one, other),
        steps=asking.APART,
        clock_minutes=asking.UNSAFE_MINUTES if soon else asking.LOOK_MINUTES,
        urgent=soon,
        what=Text("checkins-ask-group-together", when=When(group.starts_at), **who),
    )


def both(group: Group, one: int, other: int) -> str:
    """What the ask about two who should not meet there is kept under, whichever of them it began with."""
    return subject(group.id, min(one, other)) + str(max(one, other))


def gone(tx: Transaction, group: Group, person_id: int, by: int | None) -> None:
    """That person does not come any more, or nobody does: whoever was to see to it need not."""
    for seat in seats.in_turn(tx, group.id, "held"):
        if seat.parent_id != person_id:
            asks.close_subject(tx, TOGETHER, both(group, person_id, seat.parent_id), by or person_id, "not_needed")

"""For whom a meeting for several is, and who is invited to it unasked.

Nobody is brought together with somebody they are kept apart from, and nobody is told so: to them it is full.
"""

from collections.abc import Container, Iterable, Iterator
from functools import cache
from itertools import islice

from bot.base import elsewhere
from bot.base.transaction import Transaction
from bot.checkins import group_apart, group_messages
from bot.checkins.free import ROOM
from bot.checkins.group_rules import Span, free, overlap
from bot.checkins.store import seats
from bot.checkins.store.groups import Group
from bot.pairing import service as pairings
from bot.pairing.rules import KINDS, Kind
from bot.pairing.store.pairings import Pairing
from bot.people import glances, profiles
from bot.people import service as people
from bot.people.rules import Person, is_here

INVITED_A_PLACE = 5
"""Of all parents of a place so many are invited for each place there is; the others find it among their meetings."""


def walks_with(tx: Transaction, parent_id: int, group: Group) -> Pairing | None:
    """The pairing of that parent with the host, while it runs."""
    found = pairings.active(tx, parent_id, group.kind)
    return found if found is not None and found.helper_id == group.helper_id else None


def helpers_of(tx: Transaction, parent_id: int) -> dict[Kind, int]:
    """With whom that parent walks, by kind."""
    found = {kind: pairings.active(tx, parent_id, kind) for kind in KINDS}
    return {kind: pairing.helper_id for kind, pairing in found.items() if pairing is not None}


def is_open_to(tx: Transaction, person: Person, group: Group) -> bool:
    """Whether that parent may come: one of the host's own, or, where it is for all, one who speaks as the host does."""
    return any(True for _ in open_ones(tx, person, (group,)))


def open_ones(tx: Transaction, person: Person, among: Iterable[Group]) -> Iterator[Group]:
    """Those of them to which that parent may come; what is theirs is looked up once for all."""
    if person.state != "active" or "parent" not in person.roles or person.awaits is not None:
        return
    apart, own = group_apart.apart_from(tx, person.id), helpers_of(tx, person.id)
    speaks = cache(lambda person_id: _speaks(tx, person_id))
    for group in among:
        host = group.helper_id
        if host == person.id or host in apart or person.place != group.place:
            continue
        if own.get(group.kind) == host or (group.draft.offered == "all" and speaks(person.id) & speaks(host)):
            yield group


def _speaks(tx: Transaction, person_id: int, language: str | None = None) -> set[str]:
    return {*profiles.chosen(tx, person_id, "speaks")} or {language or people.get(tx, person_id).language}


def meets_somebody_apart(tx: Transaction, person_id: int, group: Group) -> bool:
    """Whether somebody has a place from whom that parent is kept apart."""
    apart = group_apart.apart_from(tx, person_id)
    return bool(apart) and any(seat.parent_id in apart for seat in seats.in_turn(tx, group.id, "held"))


def places_left(tx: Transaction, person_id: int, group: Group) -> int:
    """How many places are left for that person."""
    held = len(seats.in_turn(tx, group.id, "held"))
    return 0 if meets_somebody_apart(tx, person_id, group) else free(group.room, held)


def is_elsewhere(tx: Transaction, person_id: int, group: Group, span: Span | None = None) -> bool:
    """Whether that person meets somebody else, or has anything else, when it is, or in that `span`."""
    then = span or group.span
    taken = (*seats.taken(tx, person_id, then[0], group.id), *elsewhere.spans(tx, ROOM, person_id))
    return any(overlap(then, one) for one in taken)


def invite(tx: Transaction, group: Group) -> None:
    """Invite whom it is for, the host's own families first."""
    running = pairings.running(tx, group.helper_id)
    own = dict.fromkeys(one.parent_id for one in running if one.helper_id == group.helper_id)
    others = islice(_others(tx, group, own), group.room * INVITED_A_PLACE)
    invite_these(tx, group, [*own, *others])


def invite_these(tx: Transaction, group: Group, parents: Iterable[int]) -> None:
    """Invite those of them who would like to hear of it."""
    for parent_id in parents:
        if _is_invited(tx, people.get(tx, parent_id), group):
            group_messages.invite(tx, group, parent_id)


def _others(tx: Transaction, group: Group, own: Container[int]) -> Iterator[int]:
    """Where it is for all, the other parents of the place who would like to hear of it, others first each time.

    They are looked at one after the other: plain columns for all, the rest for as many as there is use for.
    """
    if group.draft.offered != "all":
        return
    here, hosts = glances.parents(tx, group.place), _speaks(tx, group.helper_id)
    first = group.id * INVITED_A_PLACE % max(1, len(here))
    for one in (*here[first:], *here[:first]):
        if one.id in own or not one.reachable or hosts.isdisjoint(_speaks(tx, one.id, one.language)):
            continue
        if _is_invited(tx, people.get(tx, one.id), group):
            yield one.id


def _is_invited(tx: Transaction, parent: Person, group: Group) -> bool:
    """Whether they would like to hear of it unasked: not on a break, not of little ones after a loss, not where
    something was not right between them and the host.
    """
    if not is_here(parent, tx.now) or not is_open_to(tx, parent, group):
        return False
    if parent.loss_at is not None and group.is_with_little_ones:
        return False
    if not group_apart.all_was_well(tx, parent.id, group):
        return False
    return seats.of(tx, group.id, parent.id) is None and not meets_somebody_apart(tx, parent.id, group)

"""A meeting for several: opened, moved and called off by its host, and everybody of it is told in that transaction."""

from bot.base import audit
from bot.base.clock import MINUTE, Instant
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.checkins import free, group_apart, group_inviting, group_messages, group_reminding, group_seats
from bot.checkins.group_rules import (
    AHEAD_MAX,
    LETTERS_MAX,
    OFFERED,
    ROOM_MAX,
    ROOM_MIN,
    TOPICS,
)
from bot.checkins.group_seats import is_ahead
from bot.checkins.store import groups, seats
from bot.checkins.store.groups import Draft, Group
from bot.pairing import arrival
from bot.pairing.rules import Kind
from bot.people.rules import HELPER_ROLES, Person
from bot.places import service as places


def kind_of(host: Person) -> Kind:
    """As what they meet several. `MovedOn` for whoever is no nurse or mentor now."""
    if host.roles.isdisjoint(HELPER_ROLES):
        raise MovedOn(f"person {host.id} is no helper now")
    return "nurse" if "nurse" in host.roles else "mentor"


def may_host(tx: Transaction, person: Person) -> bool:
    """Whether they may open one: helpers who are cleared for what the place asks for."""
    return not person.roles.isdisjoint(HELPER_ROLES) and arrival.is_cleared(tx, person.id, kind_of(person))


def read_words(typed: str) -> str:
    """What is kept of own words. `Refused` when they are too many or none."""
    own = clean_words(typed)
    if not 0 < len(own) <= LETTERS_MAX:
        raise Refused("checkins-group-words-length", f"{len(own)} letters", most=LETTERS_MAX)
    return own


def check(host: Person, draft: Draft) -> None:
    """`MovedOn` for what nobody offers: a button was forged, or is from another day."""
    known = draft.topic in TOPICS and draft.offered in OFFERED and ROOM_MIN <= draft.room <= ROOM_MAX
    if (
        not known
        or (draft.topic == "own") != bool(draft.title)
        or (draft.offered == "all" and kind_of(host) != "nurse")
    ):
        raise MovedOn("no such meeting can be opened")


def open_one(tx: Transaction, host: Person, draft: Draft, slot: Instant) -> Group | None:
    """A meeting for several at that slot, and its invitations; None when that is no longer free. One of theirs that is
    at that time already is that one.

    `Refused` when so many are ahead already, or they may not host.
    """
    check(host, draft)
    ahead = groups.hosted(tx, host.id, tx.now)
    known = next((one for one in ahead if one.starts_at == slot), None)
    if known is not None:
        return known
    if not may_host(tx, host):
        raise Refused("checkins-group-not-cleared", f"person {host.id} is not cleared to meet several")
    if len(ahead) >= AHEAD_MAX:
        raise Refused("checkins-group-enough", f"person {host.id} has {len(ahead)} meetings for several ahead")
    kind = kind_of(host)
    if slot not in free.slots_for_several(tx, host.id, kind):
        return None
    group = groups.add(tx, (host.id, host.place, kind), draft, (slot, slot + _length(host, kind)))
    group_reminding.set_for_host(tx, group)
    group_inviting.invite(tx, group)
    audit.record(tx, host.id, "checkins.group_opened", host.id, str(group.id))
    return group


def _length(host: Person, kind: Kind) -> Instant:
    return free.length(places.place(host.place), kind) * MINUTE


def hosted(tx: Transaction, host: Person, group_id: int, sequence: int | None = None) -> Group:
    """One that is ahead, for its host, at the time it had when the button was shown. `MovedOn` otherwise."""
    group = groups.find(tx, group_id)
    if group is None or group.helper_id != host.id or not is_ahead(tx, group, sequence):
        raise MovedOn(f"meeting for several {group_id} is not person {host.id}'s to change")
    return group


def move(tx: Transaction, host: Person, group_id: int, sequence: int, slot: Instant) -> Group | None:
    """The same meeting at another slot, and everybody is asked anew; None when that is no longer free. Moved there
    already, it stays. Places are kept until somebody says no, but for who meets somebody else then.
    """
    group = groups.find(tx, group_id)
    if group is not None and group.helper_id == host.id and _was_moved(tx, group, sequence, slot):
        return group
    group = hosted(tx, host, group_id, sequence)
    if slot not in free.slots_for_several(tx, host.id, group.kind, group):
        return None
    unheard = group_messages.not_yet_invited(tx, group)
    span = (slot, slot + group.minutes * MINUTE)
    off = _free_who_is_elsewhere(tx, group, span)
    group_reminding.clear_all(tx, group)
    if not groups.move(tx, group, span):
        raise MovedOn(f"meeting for several {group_id} changed meanwhile")
    moved = group_seats.view(tx, host, group_id)
    _at_a_new_time(tx, moved, off)
    group_inviting.invite_these(tx, moved, unheard)
    audit.record(tx, host.id, "checkins.group_moved", host.id, f"{group.id} {moved.sequence}")
    return moved


def _was_moved(tx: Transaction, group: Group, sequence: int, slot: Instant) -> bool:
    return is_ahead(tx, group, sequence + 1) and group.starts_at == slot


def _free_who_is_elsewhere(tx: Transaction, group: Group, span: tuple[Instant, Instant]) -> list[int]:
    """Who has a place and meets somebody else in that time: they cannot be in two places."""
    off = []
    for seat in seats.in_turn(tx, group.id, "held"):
        if group_inviting.is_elsewhere(tx, seat.parent_id, group, span):
            seats.leave(tx, seat)
            group_apart.gone(tx, group, seat.parent_id, group.helper_id)
            off.append(seat.parent_id)
    return off


def _at_a_new_time(tx: Transaction, group: Group, off: list[int]) -> None:
    """Everybody of it reads when it is now, and has new reminders; who waits may have a place that became free."""
    seats.ask_anew(tx, group.id)
    group_reminding.set_for_host(tx, group)
    for person_id in off:
        group_messages.tell(tx, group, "moved-off", person_id)
    held = seats.in_turn(tx, group.id, "held")
    for seat in held:
        group_reminding.set_for(tx, group, seat)
        group_messages.tell(tx, group, "moved", seat.parent_id)
    for seat in seats.in_turn(tx, group.id, "waiting"):
        group_messages.tell(tx, group, "moved-waiting", seat.parent_id)
    group_seats.fill(tx, group)
    group_seats.is_free_again(tx, group.helper_id, *off, *(seat.parent_id for seat in held))


def cancel(tx: Transaction, host: Person, group_id: int, sequence: int) -> Group:
    """It will not be, and everybody reads so. Called off already, it stays so. `MovedOn` when it has been moved since,
    or has begun.
    """
    group = groups.find(tx, group_id)
    if group is None or group.helper_id != host.id or group.state != "cancelled":
        call_off(tx, hosted(tx, host, group_id, sequence), host.id)
    return group_seats.view(tx, host, group_id)


def call_off(tx: Transaction, group: Group, by: int | None) -> None:
    """Call it off: whoever has a place or waits for one is told, and nobody is reminded or invited."""
    if not groups.call_off(tx, group):
        raise MovedOn(f"meeting for several {group.id} changed meanwhile")
    group_reminding.clear_all(tx, group)
    came = [seat.parent_id for state in ("held", "waiting") for seat in seats.in_turn(tx, group.id, state)]
    for parent_id in came:
        group_apart.gone(tx, group, parent_id, by)
        group_messages.tell(tx, group, "off", parent_id)
    group_seats.is_free_again(tx, group.helper_id, *came)
    audit.record(tx, by, "checkins.group_cancelled", group.helper_id, str(group.id))

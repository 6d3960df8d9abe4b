"""Who holds a role step, found when it falls due.

Rooms above know (pairing knows her nurse, safety who is on duty); `bot/wiring` wires their answers here, so that
asks never look upwards.
"""

from collections.abc import Callable, Collection, Iterable, Sequence

from bot.asks import own
from bot.asks.rules import Ask
from bot.base.transaction import Transaction
from bot.people import companions, glances, profiles
from bot.people import service as people

Find = Callable[[Transaction, Ask], Sequence[int]]
"""The ids of those who hold a role for that ask, in the order they are to be called."""

FindApart = Callable[[Transaction, int], Collection[int]]
"""From whom somebody is to be kept, for now; the same whichever of the two is asked about."""

FindOut = Callable[[Transaction, Ask], Collection[int]]
"""Who has no part in answering an ask of some kind, besides those who never have."""

_finders: dict[str, Find] = {}
_keep_out: dict[str, FindOut] = {}
_find_apart: list[FindApart] = []


def on(role: str, find: Find) -> None:
    """Let `find(tx, ask)` say who holds `role`."""
    _finders[role] = find


def keep_out(kind: str, find: FindOut) -> None:
    """Let `find(tx, ask)` say who else has no part in answering asks of that kind."""
    _keep_out[kind] = find


def apart_on(*finds: FindApart) -> None:
    """Let each `find(tx, person_id)` name whom that person is to be kept from: nobody whom they reported answers for
    them while that is looked at.
    """
    _find_apart[:] = finds


def holders(tx: Transaction, role: str, ask: Ask) -> list[int]:
    """Who holds `role` for `ask` and has not left, but for those who are apart. Nobody, where nobody was wired."""
    find = _finders.get(role)
    found = find(tx, ask) if find is not None else ()
    kept_out = apart(tx, ask)
    return [
        person_id
        for person_id in dict.fromkeys(found)
        if person_id not in kept_out and people.get(tx, person_id).state == "active"
    ]


def apart(tx: Transaction, ask: Ask) -> set[int]:
    """Who has no part in answering: whom it is about and who asked, whoever acts for whom it is about or ever did, for
    a call may be about them; whom the ask's room keeps out, and whoever is to be kept from them.
    """
    asked_by = () if ask.asked_by is None else (ask.asked_by,)
    known = {ask.about, *asked_by, *companions.ever_of(tx, ask.about)}
    return {*known, *_kept_out(tx, ask), *kept_from(tx, ask.about)}


def _kept_out(tx: Transaction, ask: Ask) -> Collection[int]:
    kind, find = own.of(ask.kind), _keep_out.get(ask.kind)
    return {*(() if kind is None else kind.apart(tx, ask)), *(() if find is None else find(tx, ask))}


def not_apart(tx: Transaction, found: Iterable[Ask], person_id: int) -> list[Ask]:
    """Those of the asks from which that person is not apart: one look, however many they are."""
    not_theirs = glances.ever_acted_for(tx, person_id) | kept_from(tx, person_id)
    return [
        ask
        for ask in found
        if person_id not in (ask.about, ask.asked_by)
        and ask.about not in not_theirs
        and person_id not in _kept_out(tx, ask)
    ]


def kept_from(tx: Transaction, person_id: int) -> set[int]:
    """Whom they blocked or who blocked them, and whom rooms above name."""
    named = (other_id for find in _find_apart for other_id in find(tx, person_id))
    return {*profiles.blocked(tx, person_id), *named}


def apart_from(tx: Transaction, person_id: int) -> frozenset[int]:
    """Whom that person is not brought together with now: kept apart for good, or while somebody looks at what was told
    of the two.
    """
    return profiles.apart_from(tx, person_id) | kept_from(tx, person_id)


def is_here(tx: Transaction, person_id: int) -> bool:
    """Whether that person can be reached and is not taking a break just now."""
    person = people.get(tx, person_id)
    return person.reachable and (person.paused_until or 0) <= tx.now

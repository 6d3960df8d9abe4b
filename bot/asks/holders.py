"""Who holds a role step, found when it falls due.

Rooms above know (pairing knows her nurse, safety who is on duty); `bot/app.py` wires their answers here, so that asks
never look upwards.
"""

from collections.abc import Callable, Sequence

from bot.asks.rules import Ask
from bot.base.transaction import Transaction
from bot.people import companions
from bot.people import service as people

Find = Callable[[Transaction, Ask], Sequence[int]]
"""The ids of those who hold a role for that ask, in the order they are to be called."""

_finders: dict[str, Find] = {}


def on(role: str, find: Find) -> None:
    """Let `find(tx, ask)` say who holds `role`."""
    _finders[role] = find


def holders(tx: Transaction, role: str, ask: Ask) -> list[int]:
    """Who holds `role` for `ask` and has not left, but for those it is about and who asked, and for whoever acts for
    whom it is about or ever did: a call may be about them. Nobody, where nobody was wired.
    """
    find = _finders.get(role)
    found = find(tx, ask) if find is not None else ()
    apart = (ask.about, ask.asked_by, *companions.ever_of(tx, ask.about))
    return [
        person_id
        for person_id in dict.fromkeys(found)
        if person_id not in apart and people.get(tx, person_id).state == "active"
    ]


def is_here(tx: Transaction, person_id: int) -> bool:
    """Whether that person can be reached and is not taking a break just now."""
    person = people.get(tx, person_id)
    return person.reachable and (person.paused_until or 0) <= tx.now

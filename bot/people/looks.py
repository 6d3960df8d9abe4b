"""Who looked at what of somebody: each look of another at their record stands in the audit, and they can read it.

Which lines of the audit are looks is said by the rooms that write them; `bot/wiring` wires it.
"""

from dataclasses import dataclass

from bot.base import audit
from bot.base.clock import Instant, today
from bot.base.held import Record
from bot.base.messages import Name, When
from bot.base.transaction import Row, Transaction
from bot.people.rules import Person

LOOKED = "people.looked_at"
"""The action of looks that are noted here, once a day each; its detail says at what."""
LINES_BACK = 20
"""So many of the latest lines tell whether a look was noted today."""


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looked: when, who, and at what, in a word ("page", "work", "need")."""

    at: Instant
    by: int
    what: str


_whats: dict[str, str] = {}
_guarded: set[str] = set()


def on(action: str, what: str = "", *, guarded: bool = False) -> None:
    """Let lines of that action be looks at `what`, or at what stands in their detail; `guarded` where it tells others
    who read along what could bring somebody into danger.
    """
    _whats[action] = what
    (_guarded.add if guarded else _guarded.discard)(what)


def guard(what: str) -> None:
    """Let looks noted here at `what` be guarded."""
    _guarded.add(what)


def note(tx: Transaction, reader: Person, person_id: int, what: str) -> None:
    """Keep that `reader` looked at `what` of somebody else, once a day."""
    if reader.id == person_id:
        return
    day = today(tx.now, reader.zone)
    before = audit.done_by(tx, reader.id, person_id, LINES_BACK)
    same = (line for line in before if line.action == LOOKED and line.detail == what)
    if all(today(line.at, reader.zone) != day for line in same):
        audit.record(tx, reader.id, LOOKED, person_id, what)


def at(tx: Transaction, person: Person, *, openly: bool) -> list[Look]:
    """Every look at that person's record by somebody else, the latest first; without the guarded ones where others may
    read along (`openly` is false).
    """
    return [look for look in reversed(_all(tx, person.id)) if openly or look.what not in _guarded]


def _is_look(line: Row, person_id: int) -> bool:
    return line.action in _whats and line.actor not in (None, person_id)


def _look(line: Row) -> Look:
    return Look(line.at, line.actor, _whats[line.action] or line.detail)


def held(tx: Transaction, person_id: int) -> list[Record]:
    """The looks that are theirs to see wherever they read, for "my data"."""
    return [_record(look) for look in _all(tx, person_id) if look.what not in _guarded]


def held_guarded(tx: Transaction, person_id: int) -> list[Record]:
    """The others: for phones at which nobody else looks."""
    return [_record(look) for look in _all(tx, person_id) if look.what in _guarded]


def _all(tx: Transaction, person_id: int) -> list[Look]:
    return [_look(line) for line in audit.about(tx, person_id) if _is_look(line, person_id)]


def _record(look: Look) -> Record:
    return {"at": When(look.at), "reader": Name(look.by), "looked": look.what}

"""Counting what happened at a place in a month, from the books and from who is here. Nobody is named."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import CompoundSelect, Select, exists, func, intersect, select

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.circle.store.promises import PROMISES
from bot.evidence.store.span import OF_PLACE, Span, within
from bot.hours.store import ACCOUNTS, STANDS, TRANSFERS
from bot.people.store.persons import PERSONS, ROLES

_A, _T, _R = ACCOUNTS.c, TRANSFERS.c, ROLES.c
_THEN = (within(_T.happened_at), STANDS)
"""What happened in that time and was not taken back."""
_IS_PARENT = exists(select(_R.id).where(_R.person_id == _A.person_id, _R.role == "parent"))
_HERE = (
    select(func.count())
    .select_from(PERSONS)
    .where(
        PERSONS.c.place == OF_PLACE,
        PERSONS.c.state == "active",
        exists(select(_R.id).where(_R.person_id == PERSONS.c.id, _R.role == "parent")),
    )
)


def _people(side: str, *, parents: bool) -> Select[Any]:
    """Accounts of people there who gave ("giver") or received ("receiver") in that time."""
    found = select(_T[side].label("account")).distinct().join(ACCOUNTS, _A.id == _T[side]).where(*_THEN)
    found = found.where(_A.place == OF_PLACE)
    return found.where(_IS_PARENT) if parents else found


def _count(found: Select[Any] | CompoundSelect[Any]) -> Select[Any]:
    return select(func.count()).select_from(found.subquery())


_GAVE, _RECEIVED = (_people(side, parents=True) for side in ("giver", "receiver"))
_COUNTS = {
    "parents": _HERE,
    "gave": _count(_GAVE),
    "received": _count(_RECEIVED),
    "both": _count(intersect(_GAVE, _RECEIVED)),
    "givers": _count(_people("giver", parents=False)),
    "receivers": _count(_people("receiver", parents=False)),
}
_BY_GIVER = (
    select(func.sum(_T.minutes).label("minutes"))
    .join(ACCOUNTS, _A.id == _T.giver)
    .where(*_THEN, _A.place == OF_PLACE)
    .group_by(_T.giver)
    .subquery()
)
_MINUTES = select(func.coalesce(func.sum(_BY_GIVER.c.minutes), 0), func.coalesce(func.max(_BY_GIVER.c.minutes), 0))

_DONE = (
    select(func.count())
    .select_from(PROMISES)
    .where(
        PROMISES.c.place == OF_PLACE,
        PROMISES.c.state == "done",
        within(PROMISES.c.at),
    )
)


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted: people by what they did, minutes that people gave in all, the most that one of
    them gave, and how much of what was decided was done.
    """

    people: dict[str, int]
    minutes: int
    most_of_one: int
    done: int


def count(tx: Transaction, place: str, begins: Instant, ends: Instant) -> Counted:
    """What happened there from `begins` until before `ends`; who is here is counted as it is now."""
    about = Span(place, begins, ends).named
    people = {what: int(tx.scalar(found, **about)) for what, found in _COUNTS.items()}
    row = tx.one(_MINUTES, **about)
    minutes, most = (0, 0) if row is None else row
    return Counted(people, int(minutes), int(most), int(tx.scalar(_DONE, **about)))

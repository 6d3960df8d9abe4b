"""Everybody of a place, a row each, with what they did in those months. Nobody's name or words are read."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, or_, select

from bot.asks.store import ASKS, CALLS
from bot.base.audit import AUDIT
from bot.base.clock import MINUTE
from bot.base.transaction import Row, Transaction
from bot.circle.store.agenda import ITEMS
from bot.circle.store.ballots import BALLOTS
from bot.circle.store.decisions import DECISIONS
from bot.evidence.somebody import ROLES, STAFF, Somebody
from bot.evidence.store import giving
from bot.evidence.store.span import OF_PLACE, Span, minute, within
from bot.hours.store import ACCOUNTS
from bot.people.store import persons
from bot.people.store.limits import WEEK_LIMITS
from bot.people.store.persons import PERSONS
from bot.skills.store.asked import ASKED

_P, _R, _A, _L = PERSONS.c, persons.ROLES.c, ACCOUNTS.c, WEEK_LIMITS.c
HOLDS = and_(_R.person_id == _P.id, or_(*(_R.role == role for role in ROLES)), _R.since < bindparam("ends"))
"""A role that somebody has."""
HELD = and_(
    AUDIT.c.about == _P.id,
    AUDIT.c.action == "people.role_taken",
    or_(*(AUDIT.c.detail == role for role in ROLES)),
    AUDIT.c.at >= bindparam("begins"),
)
"""A role that somebody had, and that ended in those months or later."""
_held = select(func.aggregate_strings(_R.role, ",")).where(HOLDS).correlate(PERSONS).scalar_subquery()
_ended = select(func.aggregate_strings(AUDIT.c.detail, ",")).where(HELD).correlate(PERSONS).scalar_subquery()
_columns = (_P.id, _A.id.label("account"), minute(_P.joined_at).label("joined"), _L.minutes.label("cap"))
WITH_BOOK = PERSONS.outerjoin(ACCOUNTS, and_(_A.person_id == _P.id, _A.place == _P.place)).outerjoin(
    WEEK_LIMITS, _L.person_id == _P.id
)
IS_HERE = and_(_P.place == OF_PLACE, _P.state == "active", _P.joined_at < bindparam("ends"))
HAS_LEFT = and_(_P.place == OF_PLACE, _P.state == "left", _A.id.is_not(None))
_HERE = select(*_columns, _held.label("roles")).select_from(WITH_BOOK).where(IS_HERE)
_LEFT = select(*_columns, _ended.label("roles")).select_from(WITH_BOOK).where(HAS_LEFT)


def _by_person(who: Any, *where: Any) -> Select[Any]:
    return select(who.label("person"), func.count().label("many")).where(*where).group_by(who)


_ASKED = _by_person(ASKED.c.person_id, ASKED.c.place == OF_PLACE, within(ASKED.c.asked_at))
_CALLED = _by_person(CALLS.c.person_id, ASKS.c.place == OF_PLACE, within(CALLS.c.at), ASKS.c.id == CALLS.c.ask_id)
_BROUGHT = _by_person(ITEMS.c.person_id, ITEMS.c.place == OF_PLACE, within(ITEMS.c.at), ITEMS.c.places_own == 0)
_VOTED = _by_person(
    BALLOTS.c.person_id,
    DECISIONS.c.place == OF_PLACE,
    within(DECISIONS.c.closed_at),
    DECISIONS.c.id == BALLOTS.c.decision_id,
)


def everybody(tx: Transaction, span: Span, week_minutes: int) -> list[Somebody]:
    """Everybody of that place who is here, or has left and has a book; and, last, whose books have nobody any more:
    those who were erased. `week_minutes` is what anybody can be asked for in a week who set no limit.
    """
    first_minute = span.begins // MINUTE
    books = dict(giving.by_account(tx, span))
    more = giving.partners(tx, span), giving.done(tx, span, first_minute)
    counts = _counts(tx, span)
    found = [
        _somebody(row, books.pop(row.account, None), more, counts, week_minutes, here=statement is _HERE)
        for statement in (_HERE, _LEFT)
        for row in tx.all(statement, **span.named)
    ]
    nobodys = (Somebody(frozenset(), False, given=row.given, received=row.received) for row in books.values())
    return [*(one for one in found if one.roles or one.given or one.received), *nobodys]


def staff_minutes(tx: Transaction, span: Span) -> int:
    """Minutes that those gave who work there, or did in that time."""
    given = giving.given(tx, span)
    rows = [row for statement in (_HERE, _LEFT) for row in tx.all(statement, **span.named)]
    return sum(given.get(row.account, 0) for row in rows if not _roles(row).isdisjoint(STAFF))


def _counts(tx: Transaction, span: Span) -> list[Mapping[int, int]]:
    return [
        {row.person: int(row.many) for row in tx.all(statement, **span.named)}
        for statement in (_ASKED, _CALLED, _BROUGHT, _VOTED)
    ]


def _roles(row: Row) -> frozenset[str]:
    return frozenset(row.roles.split(",") if row.roles else ())


def _somebody(
    row: Row,
    book: Row | None,
    more: tuple[Mapping[int, int], Mapping[int, Row]],
    counts: list[Mapping[int, int]],
    week_minutes: int,
    *,
    here: bool,
) -> Somebody:
    partners, done = more
    asked, called, brought, voted = (count.get(row.id, 0) for count in counts)
    roles, did = _roles(row), done.get(row.account)
    return Somebody(
        roles,
        here and bool(roles),
        joined=row.joined,
        given=0 if book is None else int(book.given),
        received=0 if book is None else int(book.received),
        first_gave=None if book is None else book.first_gave,
        first_received=None if book is None else book.first_received,
        partners=partners.get(row.account, 0),
        done=0 if did is None else int(did.done),
        most=0 if did is None else int(did.most),
        cap=week_minutes if row.cap is None else row.cap,
        asked=asked,
        called=called,
        voices=brought + voted,
    )

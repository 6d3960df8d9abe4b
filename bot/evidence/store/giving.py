"""What the books say of those months, summed up by account: of what stands, not of what was taken back."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    bindparam,
    func,
    literal,
    literal_column,
    select,
    union,
    union_all,
)

from bot.base.transaction import Row, Transaction
from bot.evidence.somebody import MEETINGS
from bot.evidence.store.span import OF_PLACE, Span, minute, within
from bot.hours.store import ACCOUNTS, STANDS, TRANSFERS

_A, _T = ACCOUNTS.c, TRANSFERS.c
_THEN = (within(_T.happened_at), STANDS)
_WEEK = literal_column(str(7 * 24 * 60), Integer)
_none = literal(None, Integer)


def _side(
    hand: str, given: ColumnElement[Any], received: ColumnElement[Any], *firsts: ColumnElement[Any]
) -> Select[Any]:
    gave, got = firsts
    return select(
        _T[hand].label("account"),
        given.label("given"),
        received.label("received"),
        gave.label("first_gave"),
        got.label("first_received"),
    ).where(_T[hand].is_not(None), *_THEN)


_zero = literal_column("0", Integer)
_when = minute(_T.happened_at)
_moved = union_all(
    _side("giver", _T.minutes, _zero, _when, _none), _side("receiver", _zero, _T.minutes, _none, _when)
).subquery()
_BY_ACCOUNT = (
    select(
        _A.id.label("account"),
        func.sum(_moved.c.given).label("given"),
        func.sum(_moved.c.received).label("received"),
        func.min(_moved.c.first_gave).label("first_gave"),
        func.min(_moved.c.first_received).label("first_received"),
    )
    .join(_moved, _moved.c.account == _A.id)
    .where(_A.place == OF_PLACE)
    .group_by(_A.id)
)
_both_hands = (_T.giver.is_not(None), _T.receiver.is_not(None), *_THEN)
_pairs = union(
    select(_T.giver.label("account"), _T.receiver.label("other")).where(*_both_hands),
    select(_T.receiver.label("account"), _T.giver.label("other")).where(*_both_hands),
).subquery()
_PARTNERS = (
    select(_A.id.label("account"), func.count().label("many"))
    .join(_pairs, _pairs.c.account == _A.id)
    .where(_A.place == OF_PLACE)
    .group_by(_A.id)
)
_giver = _T.giver + _zero
"""Summed up by it the books are read in their order; by the column itself each row would be looked up by an index."""
_weekly = (
    select(
        _giver.label("account"),
        ((_when - bindparam("first_minute", type_=Integer)) // _WEEK).label("week"),
        _T.minutes.label("minutes"),
    )
    .where(*(_T.kind != kind for kind in MEETINGS), *_THEN)
    .subquery()
)
_by_week = (
    select(_weekly.c.account, func.sum(_weekly.c.minutes).label("minutes"))
    .group_by(_weekly.c.account, _weekly.c.week)
    .subquery()
)
_DONE = (
    select(
        _A.id.label("account"),
        func.sum(_by_week.c.minutes).label("done"),
        func.max(_by_week.c.minutes).label("most"),
    )
    .join(_by_week, _by_week.c.account == _A.id)
    .where(_A.place == OF_PLACE)
    .group_by(_A.id)
)
_by_giver = (
    select(_giver.label("account"), func.sum(_T.minutes).label("given")).where(*_THEN).group_by(_giver).subquery()
)
_GIVEN = (
    select(_A.id.label("account"), _by_giver.c.given)
    .join(_by_giver, _by_giver.c.account == _A.id)
    .where(_A.place == OF_PLACE)
)


def by_account(tx: Transaction, span: Span) -> Mapping[int, Row]:
    """Of each account there: minutes given and received, and the minutes since 1970 of the first time of each."""
    return {row.account: row for row in tx.all(_BY_ACCOUNT, **span.named)}


def partners(tx: Transaction, span: Span) -> Mapping[int, int]:
    """With how many others each account there gave or received something."""
    return {row.account: int(row.many) for row in tx.all(_PARTNERS, **span.named)}


def done(tx: Transaction, span: Span, first_minute: int) -> Mapping[int, Row]:
    """Of each account there: minutes given otherwise than in meetings with a nurse or mentor, and the most of these in
    one of the weeks that are counted from `first_minute` on.
    """
    return {row.account: row for row in tx.all(_DONE, **span.named, first_minute=first_minute)}


def given(tx: Transaction, span: Span) -> Mapping[int, int]:
    """Minutes that each account there gave."""
    return {row.account: int(row.given) for row in tx.all(_GIVEN, **span.named)}

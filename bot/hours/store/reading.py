"""What is read from the books: somebody's own, what two gave each other, and what went through a pot."""

from typing import Any

from sqlalchemy import BindParameter, and_, bindparam, case, exists, func, or_, select

from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.hours.store import ACCOUNTS, STANDS, TRANSFERS, UNDONE

_T = TRANSFERS.c
_IN_PERIOD = and_(
    _T.kind == bindparam("of_kind"), _T.happened_at >= bindparam("since"), _T.happened_at < bindparam("until"), STANDS
)
_PAIR: tuple[BindParameter[Any], ...] = (bindparam("one"), bindparam("other"))
_BETWEEN = (
    select(_T.happened_at, _T.giver, _T.minutes)
    .where(_T.giver.in_(_PAIR), _T.receiver.in_(_PAIR), _IN_PERIOD)
    .order_by(_T.id)
)
_GAVE_OF_KIND = select(func.coalesce(func.sum(_T.minutes), 0)).where(_T.giver == bindparam("account"), _IN_PERIOD)
_GOT_OF_KIND = select(func.coalesce(func.sum(_T.minutes), 0)).where(_T.receiver == bindparam("account"), _IN_PERIOD)
_MINE = or_(_T.giver == bindparam("account"), _T.receiver == bindparam("account"))
_gave = case((_T.giver == bindparam("account"), _T.minutes), else_=0)
_got = case((_T.receiver == bindparam("account"), _T.minutes), else_=0)
_BY_KIND = (
    select(_T.kind, func.sum(_gave).label("given"), func.sum(_got).label("received"))
    .where(_MINE, STANDS)
    .group_by(_T.kind)
    .order_by(_T.kind)
)
_other = ACCOUNTS.alias("other")
_LATEST = (
    select(
        _T.evidence,
        _T.kind,
        func.max(_T.happened_at).label("happened_at"),
        func.max(_other.c.person_id).label("other"),
        func.max(_other.c.id).label("other_account"),
        func.sum(_gave).label("given"),
        func.sum(_got).label("received"),
    )
    .outerjoin(_other, _other.c.id == case((_T.giver == bindparam("account"), _T.receiver), else_=_T.giver))
    .where(_MINE, STANDS)
    .group_by(_T.evidence, _T.kind)
    .order_by(func.max(_T.happened_at).desc(), func.max(_T.id).desc())
    .limit(bindparam("most"))
)
_no_hands = and_(_T.giver.is_(None), _T.receiver.is_(None))
_STATEMENT = (
    select(
        _T.happened_at,
        _T.kind,
        _T.key,
        _T.evidence,
        _gave.label("given"),
        _got.label("received"),
        _T.minutes,
        _other.c.id.label("other_account"),
        _other.c.person_id.label("other"),
        exists().where(UNDONE.c.reverses == _T.id).label("taken_back"),
    )
    .outerjoin(_other, _other.c.id == case((_T.giver == bindparam("account"), _T.receiver), else_=_T.giver))
    .where(
        or_(
            _MINE,
            and_(_T.from_account == bindparam("account"), _no_hands),
            and_(_T.to_account == bindparam("account"), _no_hands),
        ),
        _T.reverses.is_(None),
    )
    .order_by(_T.happened_at.desc(), _T.id.desc())
)
_POT_KINDS = (
    select(
        _T.kind,
        func.sum(case((_T.from_account == bindparam("account"), _T.minutes), else_=0)).label("came_in"),
        func.sum(case((_T.to_account == bindparam("account"), _T.minutes), else_=0)).label("went_out"),
    )
    .where(
        or_(_T.from_account == bindparam("account"), _T.to_account == bindparam("account")),
        _T.at >= bindparam("since"),
        STANDS,
    )
    .group_by(_T.kind)
    .order_by(_T.kind)
)
_WITH_POT = select(
    func.coalesce(func.sum(_T.minutes), 0).label("minutes"),
    func.count().label("times"),
).where(
    _T.from_account == bindparam("source"),
    _T.to_account == bindparam("target"),
    _T.kind == bindparam("of_kind"),
    _T.at >= bindparam("since"),
)


def by_kind(tx: Transaction, account_id: int) -> list[Row]:
    """(kind, given, received) of what that person's hands gave and received, as it stands."""
    return tx.all(_BY_KIND, account=account_id)


def latest(tx: Transaction, account_id: int, most: int) -> list[Row]:
    """The latest things that person gave or received, both ways of one thing in one row, newest first."""
    return tx.all(_LATEST, account=account_id, most=most)


def between(tx: Transaction, one: int, other: int, kind: str, since: Instant, until: Instant) -> list[Row]:
    """(happened_at, giver, minutes) of what the hands of those two accounts gave each other then, as it stands."""
    return tx.all(_BETWEEN, one=one, other=other, of_kind=kind, since=since, until=until)


def moved(tx: Transaction, account_id: int, kind: str, since: Instant, until: Instant) -> int:
    """Minutes of that kind which that person's hands gave and received then, with whomever, as they stand."""
    then = {"account": account_id, "of_kind": kind, "since": since, "until": until}
    return int(tx.scalar(_GAVE_OF_KIND, **then) + tx.scalar(_GOT_OF_KIND, **then))


def statement(tx: Transaction, account_id: int) -> list[Row]:
    """Every transfer of that person's hands, and those of their account that had no hands, newest first; those taken
    back are marked, what took them back is left out.
    """
    return tx.all(_STATEMENT, account=account_id)


def pot_kinds(tx: Transaction, pot_id: int, since: Instant) -> list[Row]:
    """(kind, came_in, went_out) of what went through a pot since then, as it stands."""
    return tx.all(_POT_KINDS, account=pot_id, since=since)


def flowed(tx: Transaction, source: int, target: int, kind: str, since: Instant) -> Row:
    """(minutes, times) of that kind from one account to another since then."""
    return tx.all(_WITH_POT, source=source, target=target, of_kind=kind, since=since)[0]

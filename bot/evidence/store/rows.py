"""The rows from which figures come, as they are kept: instants as minutes since 1970, people by their numbers."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import BindParameter, Select, and_, bindparam, case, literal, or_, select

from bot.asks.store import ASKS, CALLS
from bot.base.audit import AUDIT
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.checkins.store.checkins import CHECKINS
from bot.circle.store.agenda import ITEMS
from bot.circle.store.ballots import BALLOTS
from bot.circle.store.decisions import DECISIONS
from bot.circle.store.promises import PROMISES
from bot.evidence.store.everybody import HAS_LEFT, HELD, HOLDS, IS_HERE, WITH_BOOK
from bot.evidence.store.span import OF_PLACE, Span, minute, within
from bot.evidence.store.waiting import SUBJECT
from bot.hours.store import ACCOUNTS, TRANSFERS
from bot.pairing.service import FIRST_CONTACT
from bot.pairing.store.pairings import PAIRINGS
from bot.people.store.limits import WEEK_LIMITS
from bot.people.store.persons import PERSONS, ROLES
from bot.skills.store import CARDS
from bot.skills.store.asked import ASKED
from bot.skills.store.searches import SEARCHES

AT_ONCE = 10_000
"""So many transfers are read at once."""

_P, _R, _T, _K, _S = PERSONS.c, ROLES.c, TRANSFERS.c, ASKS.c, SEARCHES.c
_G, _GP = ACCOUNTS.alias("giving"), PERSONS.alias("giver_person")
_H, _HP = ACCOUNTS.alias("receiving"), PERSONS.alias("receiver_person")
_ENDS: BindParameter[int] = bindparam("ends")

_PEOPLE = [
    select(_P.id, _P.state, minute(_P.joined_at).label("joined"), WEEK_LIMITS.c.minutes)
    .select_from(WITH_BOOK)
    .where(holds)
    .order_by(_P.id)
    for holds in (IS_HERE, HAS_LEFT)
]
_ROLES = (
    select(_P.id, _R.role, minute(_R.since).label("since"), literal(None).label("until"))
    .select_from(PERSONS)
    .join(ROLES, HOLDS)
    .where(IS_HERE)
    .order_by(_P.id, _R.role)
)
_ENDED_ROLES = (
    select(_P.id, AUDIT.c.detail.label("role"), literal(None).label("since"), minute(AUDIT.c.at).label("until"))
    .select_from(WITH_BOOK)
    .join(AUDIT, HELD)
    .where(HAS_LEFT)
    .order_by(_P.id, AUDIT.c.id)
)
_TRANSFERS = (
    select(
        _T.id,
        minute(_T.happened_at).label("happened"),
        _T.giver,
        _T.receiver,
        _G.c.place.label("giver_at"),
        _H.c.place.label("receiver_at"),
        _GP.c.id.label("giver_person"),
        _HP.c.id.label("receiver_person"),
        _T.minutes,
        _T.kind,
        _T.reverses,
    )
    .select_from(TRANSFERS)
    .outerjoin(_G, _G.c.id == _T.giver)
    .outerjoin(_H, _H.c.id == _T.receiver)
    .outerjoin(_GP, and_(_GP.c.id == _G.c.person_id, _GP.c.place == _G.c.place))
    .outerjoin(_HP, and_(_HP.c.id == _H.c.person_id, _HP.c.place == _H.c.place))
    .where(_T.id > bindparam("after"), within(_T.happened_at), or_(_G.c.place == OF_PLACE, _H.c.place == OF_PLACE))
    .order_by(_T.id)
    .limit(bindparam("most"))
)
_ASKS = (
    select(
        _K.kind,
        minute(_K.opened_at).label("opened"),
        minute(_K.acknowledged_at).label("taken"),
        minute(_K.closed_at).label("closed"),
        _K.state,
        _K.outcome,
        case((_K.closed_by == _K.asked_by, 1), else_=0).label("by_asker"),
    )
    .where(_K.place == OF_PLACE, within(_K.opened_at))
    .order_by(_K.opened_at, _K.id)
)
_CALLS = (
    select(CALLS.c.person_id.label("person"), minute(CALLS.c.at).label("at"))
    .join(ASKS, _K.id == CALLS.c.ask_id)
    .where(_K.place == OF_PLACE, within(CALLS.c.at))
    .order_by(CALLS.c.at, CALLS.c.id)
)
_ASKED = (
    select(ASKED.c.person_id.label("person"), minute(ASKED.c.asked_at).label("at"))
    .where(ASKED.c.place == OF_PLACE, within(ASKED.c.asked_at))
    .order_by(ASKED.c.asked_at, ASKED.c.id)
)
_BROUGHT = (
    select(ITEMS.c.person_id.label("person"), literal("brought").label("how"), minute(ITEMS.c.at).label("at"))
    .where(ITEMS.c.place == OF_PLACE, within(ITEMS.c.at), ITEMS.c.places_own == 0)
    .order_by(ITEMS.c.at, ITEMS.c.id)
)
_VOTED = (
    select(
        BALLOTS.c.person_id.label("person"), literal("voted").label("how"), minute(DECISIONS.c.closed_at).label("at")
    )
    .join(DECISIONS, DECISIONS.c.id == BALLOTS.c.decision_id)
    .where(DECISIONS.c.place == OF_PLACE, within(DECISIONS.c.closed_at))
    .order_by(DECISIONS.c.closed_at, BALLOTS.c.decision_id, BALLOTS.c.person_id)
)
_PAIRINGS = (
    select(
        PAIRINGS.c.id,
        PAIRINGS.c.kind,
        PAIRINGS.c.parent_id,
        PAIRINGS.c.helper_id,
        minute(PAIRINGS.c.active_at).label("began"),
        minute(PAIRINGS.c.closed_at).label("ended"),
        _K.state.label("contact"),
        _K.outcome,
        minute(_K.closed_at).label("contacted"),
    )
    .select_from(PAIRINGS)
    .join(PERSONS, _P.id == PAIRINGS.c.parent_id)
    .outerjoin(ASKS, and_(_K.subject == SUBJECT, _K.kind == FIRST_CONTACT))
    .where(
        _P.place == OF_PLACE,
        PAIRINGS.c.active_at < _ENDS,
        or_(PAIRINGS.c.closed_at.is_(None), PAIRINGS.c.closed_at >= bindparam("begins")),
    )
    .order_by(PAIRINGS.c.id)
)
_MEETINGS = (
    select(CHECKINS.c.pairing_id, CHECKINS.c.starts_at, CHECKINS.c.state, _P.zone)
    .join(PERSONS, _P.id == CHECKINS.c.parent_id)
    .where(_P.place == OF_PLACE, CHECKINS.c.starts_at >= bindparam("since"), CHECKINS.c.starts_at < _ENDS)
    .order_by(CHECKINS.c.starts_at, CHECKINS.c.id)
)
_NEEDS = (
    select(
        _S.person_id.label("person"),
        CARDS.c.person_id.label("owner"),
        CARDS.c.skill,
        _S.state,
        _S.why,
        minute(_S.settled_at).label("ended"),
    )
    .select_from(SEARCHES)
    .outerjoin(CARDS, and_(CARDS.c.id == _S.need_id, CARDS.c.person_id == _S.person_id))
    .where(_S.place == OF_PLACE, or_(within(_S.settled_at), and_(_S.settled_at.is_(None), _S.since < _ENDS)))
    .order_by(_S.id)
)
_DECISIONS = (
    select(minute(DECISIONS.c.closed_at).label("closed"), DECISIONS.c.outcome, PROMISES.c.state.label("promise"))
    .outerjoin(PROMISES, PROMISES.c.decision_id == DECISIONS.c.id)
    .where(DECISIONS.c.place == OF_PLACE, within(DECISIONS.c.closed_at))
    .order_by(DECISIONS.c.closed_at, DECISIONS.c.id)
)


def people(tx: Transaction, span: Span) -> list[Row]:
    """(id, state, joined, minutes: their own limit) of everybody who is here, or has left and has a book."""
    return [row for statement in _PEOPLE for row in tx.all(statement, **span.named)]


def roles(tx: Transaction, span: Span) -> list[Row]:
    """(id, role, since, until) of who is here, and of who has left what ended in those months or later."""
    return [row for statement in (_ROLES, _ENDED_ROLES) for row in tx.all(statement, **span.named)]


def transfers(tx: Transaction, span: Span) -> Iterator[Row]:
    """Every transfer of those months with a hand there, whatever became of it, in order."""
    after = 0
    while found := tx.all(_TRANSFERS, **span.named, after=after, most=AT_ONCE):
        yield from found
        after = found[-1].id


def meetings(tx: Transaction, span: Span, since: Instant) -> list[Row]:
    """(pairing_id, starts_at, state, zone of the parent) of every meeting of two from `since` on."""
    return tx.all(_MEETINGS, **{**span.named, "since": since})


_OTHERS: dict[str, tuple[Select[Any], ...]] = {
    "asks": (_ASKS,),
    "calls": (_CALLS,),
    "asked": (_ASKED,),
    "voices": (_BROUGHT, _VOTED),
    "pairings": (_PAIRINGS,),
    "needs": (_NEEDS,),
    "decisions": (_DECISIONS,),
}


def others(tx: Transaction, span: Span, what: str) -> list[Row]:
    """The rows of one of the other things."""
    return [row for statement in _OTHERS[what] for row in tx.all(statement, **span.named)]

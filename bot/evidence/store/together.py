"""What was decided together and carried out, and what became of the meetings of two, in those months."""

from sqlalchemy import bindparam, case, func, or_, select

from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.checkins.store.agreements import AGREEMENTS, Agreement, agreement_of
from bot.checkins.store.checkins import CHECKINS
from bot.circle.store.decisions import DECISIONS
from bot.circle.store.promises import PROMISES
from bot.evidence.happened import Met
from bot.evidence.store.span import OF_PLACE, Span, within
from bot.pairing.store.pairings import PAIRINGS
from bot.people.store.persons import PERSONS

_D, _M, _C, _P, _A = DECISIONS.c, PROMISES.c, CHECKINS.c, PAIRINGS.c, AGREEMENTS.c


_DECIDED = (
    select(
        func.count().label("decided"),
        func.count(_M.id).label("plans"),
        func.coalesce(func.sum(case((_M.state == "done", 1), else_=0)), 0).label("carried_out"),
    )
    .select_from(DECISIONS)
    .outerjoin(PROMISES, _M.decision_id == _D.id)
    .where(_D.place == OF_PLACE, _D.outcome == "carried", within(_D.closed_at))
)
_MEETINGS = (
    select(_C.state, func.count().label("many"))
    .join(PERSONS, PERSONS.c.id == _C.parent_id)
    .where(PERSONS.c.place == OF_PLACE, within(_C.starts_at))
    .group_by(_C.state)
)
_FAMILIES = (
    select(func.count())
    .select_from(PAIRINGS)
    .join(PERSONS, PERSONS.c.id == _P.parent_id)
    .where(
        PERSONS.c.place == OF_PLACE,
        _P.kind == "nurse",
        _P.active_at < bindparam("begins"),
        or_(_P.closed_at.is_(None), _P.closed_at >= bindparam("ends")),
    )
)
_AGREED = (
    select(AGREEMENTS)
    .join(PERSONS, PERSONS.c.id == _A.parent_id)
    .where(
        PERSONS.c.place == OF_PLACE,
        _A.agreed_at < bindparam("ends"),
        or_(_A.ended_at.is_(None), _A.ended_at >= bindparam("begins")),
    )
    .order_by(_A.id)
)


def decided(tx: Transaction, span: Span) -> Row:
    """(decided, plans, carried_out): votes carried then, those that somebody has to carry out, and of these done."""
    return tx.all(_DECIDED, **span.named)[0]


def meetings(tx: Transaction, span: Span) -> Met:
    """Meetings of two that were booked, or told, for then; what was called off before is in no count."""
    found = {row.state: int(row.many) for row in tx.all(_MEETINGS, **span.named)}
    still = found.get("booked", 0) + found.get("told", 0)
    return Met(found.get("kept", 0), found.get("not_held", 0), still)


def families(tx: Transaction, place: str, begins: Instant, ends: Instant) -> int:
    """How many families had a nurse from the one to the other."""
    return int(tx.scalar(_FAMILIES, **Span(place, begins, ends).named))


def agreed(tx: Transaction, span: Span) -> list[Agreement]:
    """The visit plans that two had agreed on and that went on in those months."""
    return [agreement_of(row) for row in tx.all(_AGREED, **span.named)]

"""How long people waited in those months: for a first contact, an answer, what they needed. Counted, not listed."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import Integer, Text, and_, bindparam, case, cast, func, literal, or_, select

from bot.asks.store import ASKS
from bot.base.clock import MINUTE
from bot.base.transaction import Transaction
from bot.evidence.happened import GROUPS, UNKNOWN, Contacts, Group, Needs, Waits, group_of
from bot.evidence.store.span import OF_PLACE, Span, minute, within
from bot.pairing.service import FIRST_CONTACT
from bot.pairing.store.pairings import PAIRINGS
from bot.people.store.persons import PERSONS
from bot.skills.store import CARDS
from bot.skills.store.searches import SEARCHES

LATE_MINUTES = 72 * 60
"""Who has waited so long for a first contact has waited too long, whatever comes."""

_none = literal(None, Integer)
_P, _K, _S, _C = PAIRINGS.c, ASKS.c, SEARCHES.c, CARDS.c

SUBJECT = literal("pairing:") + cast(_P.id, Text) + literal(":")
"""What the ask for a first contact is kept under."""
IS_MADE = and_(_K.state == "closed", _K.outcome == "sorted")
_waited = case((IS_MADE, minute(_K.closed_at) - minute(_P.active_at)), else_=_none)
_still = case((_K.state != "closed", bindparam("now_minute", type_=Integer) - minute(_P.active_at)), else_=_none)
_is_late = case((_still >= LATE_MINUTES, 1), else_=0)
_each = (
    select(_waited.label("waited"), _is_late.label("late"))
    .select_from(PAIRINGS)
    .join(PERSONS, PERSONS.c.id == _P.parent_id)
    .outerjoin(ASKS, and_(_K.subject == SUBJECT, _K.kind == FIRST_CONTACT))
    .where(PERSONS.c.place == OF_PLACE, within(_P.active_at))
    .subquery()
)
_CONTACTS = select(_each.c.waited, _each.c.late, func.count().label("many")).group_by(_each.c.waited, _each.c.late)

BY_ANOTHER = and_(_K.state == "closed", _K.outcome != "left", or_(_K.asked_by.is_(None), _K.closed_by != _K.asked_by))
"""A person who had not asked it themselves closed it."""
ANSWERED_AT = case((_K.acknowledged_at.is_not(None), _K.acknowledged_at), (BY_ANOTHER, _K.closed_at), else_=_none)
"""When somebody took an ask, or closed it without: the last who took it, where it was called again."""
_answer = minute(ANSWERED_AT) - minute(_K.opened_at)
_is_open = case((_K.state == "closed", 0), else_=1)
_every = (
    select(_K.kind, _answer.label("waited"), _is_open.label("open"))
    .where(_K.place == OF_PLACE, within(_K.opened_at))
    .subquery()
)
_ASKS = select(_every, func.count().label("many")).group_by(_every.c.kind, _every.c.waited, _every.c.open)

_ENDED = (
    select(_S.state, func.count().label("many")).where(_S.place == OF_PLACE, within(_S.settled_at)).group_by(_S.state)
)
_OPEN = select(func.count()).where(_S.place == OF_PLACE, _S.settled_at.is_(None), _S.since < bindparam("ends"))
_UNMET = (
    select(_C.person_id, _C.skill, _S.why)
    .select_from(SEARCHES)
    .outerjoin(CARDS, and_(_C.id == _S.need_id, _C.person_id == _S.person_id))
    .where(_S.place == OF_PLACE, within(_S.settled_at), _S.state == "unmet")
)


def contacts(tx: Transaction, span: Span) -> Contacts:
    """First contacts of the pairings that began then."""
    waited: Counter[int] = Counter()
    late = unknown = 0
    for row in tx.all(_CONTACTS, **span.named, now_minute=tx.now // MINUTE):
        if row.waited is not None:
            waited[max(0, row.waited)] += row.many
        elif row.late:
            late += row.many
        else:
            unknown += row.many
    return Contacts(waited, late, unknown)


def waits(tx: Transaction, span: Span) -> Mapping[Group, Waits]:
    """Asks that were opened then; those that whoever asked took back are in no count."""
    answered: dict[Group, Counter[int]] = {group: Counter() for group in GROUPS}
    still: Counter[Group] = Counter()
    for row in tx.all(_ASKS, **span.named):
        if row.waited is not None:
            answered[group_of(row.kind)][row.waited] += row.many
        elif row.open:
            still[group_of(row.kind)] += row.many
    return {group: Waits(answered[group], still[group]) for group in GROUPS}


def needs(tx: Transaction, span: Span) -> Needs:
    """Needs that ended then."""
    ended = {row.state: int(row.many) for row in tx.all(_ENDED, **span.named)}
    unmet: Counter[tuple[str, str]] = Counter()
    for row in tx.all(_UNMET, **span.named):
        unmet[kind_of(tx, row.person_id, row.skill), row.why or "other"] += 1
    return Needs(ended, unmet, int(tx.scalar(_OPEN, **span.named)))


def kind_of(tx: Transaction, person_id: int | None, sealed: str | None) -> str:
    """The kind of a card; `UNKNOWN` where the card is gone, or its person was erased."""
    if person_id is None or not sealed:
        return UNKNOWN
    return tx.keys.unseal_same(person_id, sealed) or UNKNOWN

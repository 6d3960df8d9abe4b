"""Asks, and who was called for each."""

from sqlalchemy import CheckConstraint, and_, bindparam, func, or_, select, update

from bot.asks.rules import Ask, unpack
from bot.base import tables
from bot.base.clock import Instant
from bot.base.held import Record
from bot.base.messages import When, from_json
from bot.base.transaction import Row, Transaction

ASKS = tables.table(
    "asks",
    tables.key(),
    tables.text("kind", privacy="keep"),
    tables.whole("about", privacy="keep"),
    tables.whole("asked_by", privacy="keep", optional=True),
    tables.text("place", privacy="keep"),
    tables.text("subject", privacy="keep"),
    tables.flag("urgent", privacy="keep"),
    tables.text("notice", privacy="keep"),
    tables.text("steps", privacy="keep"),
    tables.whole("step", privacy="keep"),
    tables.whole("round", privacy="keep", default=0),
    tables.whole("owner", privacy="keep", optional=True),
    tables.instant("opened_at", privacy="keep"),
    tables.instant("due_at", privacy="keep"),
    tables.text("state", privacy="keep", default="open"),
    tables.instant("acknowledged_at", privacy="keep", optional=True),
    tables.whole("follow_ups", privacy="keep", default=0),
    tables.instant("closed_at", privacy="keep", optional=True),
    tables.whole("closed_by", privacy="keep", optional=True),
    tables.text("outcome", privacy="keep", optional=True),
    tables.whole("version", privacy="keep", default=0),
    tables.flag("guarded", privacy="keep", default=0),
    tables.instant("raised_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('open', 'acknowledged', 'closed')", name="state"),
    CheckConstraint("(state = 'closed') = (closed_by IS NOT NULL AND outcome IS NOT NULL)", name="closed_by_somebody"),
    CheckConstraint("state <> 'acknowledged' OR owner IS NOT NULL", name="taken_by_somebody"),
)
tables.index(ASKS, "kind", "subject", name="one_open", unique=True, where="state <> 'closed'")
tables.index(ASKS, "place", "opened_at", name="waiting", where="state <> 'closed'")
tables.index(ASKS, "subject", "kind", name="subject")
tables.index(ASKS, "place", "opened_at", name="place")
tables.index(ASKS, "owner", name="owner", where="state <> 'closed'")
tables.index(ASKS, "about", name="about", where="state <> 'closed'")
tables.index(ASKS, "asked_by", name="asked_by", where="state <> 'closed'")
tables.guard(
    ASKS,
    "CREATE TRIGGER asks_no_delete BEFORE DELETE ON asks BEGIN SELECT RAISE(ABORT, 'an ask is never deleted'); END",
)

CALLS = tables.table(
    "asks_calls",
    tables.key(),
    tables.reference("ask_id", "asks.id", privacy="keep"),
    tables.whole("person_id", privacy="keep"),
    tables.text("role", privacy="keep"),
    tables.instant("at", privacy="keep"),
)
tables.index(CALLS, "ask_id", "person_id", name="whom")

_C = ASKS.c
_WAITS = _C.state != "closed"
_FIND = select(ASKS).where(_C.id == bindparam("of_id"))
_SAME = select(ASKS).where(_C.kind == bindparam("of_kind"), _C.subject == bindparam("of_subject"), _WAITS)
_EVER = select(_C.id).where(
    _C.subject >= bindparam("first"), _C.subject < bindparam("beyond"), _C.kind == bindparam("of_kind")
)
_CALLED_OFF = select(_C.id).where(
    _C.subject == bindparam("of_subject"),
    _C.kind == bindparam("of_kind"),
    _C.closed_by == _C.asked_by,
    _C.closed_at > bindparam("since"),
)
_BY_THEMSELVES = (
    select(_C.kind, _C.opened_at, _C.closed_at)
    .where(_C.asked_by == bindparam("by_person"))
    .order_by(_C.opened_at, _C.id)
)
_AT_PLACE = select(ASKS).where(_C.place == bindparam("of_place"), _WAITS).order_by(_C.opened_at, _C.id)
_OF_KIND = select(ASKS).where(_C.place == bindparam("of_place"), _C.kind == bindparam("of_kind"), _WAITS)
_OWNED = select(ASKS).where(_C.owner == bindparam("for_person"), _WAITS).order_by(_C.opened_at, _C.id)
_CONCERNING = (
    select(ASKS)
    .where(or_(and_(_C.about == bindparam("for_person"), _WAITS), and_(_C.asked_by == bindparam("for_person"), _WAITS)))
    .order_by(_C.opened_at, _C.id)
)
_NOBODYS = select(ASKS).where(_C.owner.is_(None), _WAITS).order_by(_C.opened_at, _C.id)
_SEEN = (_C.id == bindparam("of_id"), _C.version == bindparam("seen"), _WAITS)
_CALL = (
    update(ASKS)
    .where(*_SEEN)
    .values(
        step=bindparam("to_step"),
        round=bindparam("to_round"),
        owner=bindparam("to_person"),
        due_at=bindparam("by_then"),
        state="open",
        acknowledged_at=None,
        follow_ups=0,
        version=_C.version + 1,
    )
)
_TAKE = (
    update(ASKS)
    .where(*_SEEN, _C.state == "open")
    .values(
        state="acknowledged",
        owner=bindparam("to_person"),
        acknowledged_at=bindparam("at"),
        due_at=bindparam("by_then"),
        version=_C.version + 1,
    )
)
_FOLLOW_UP = (
    update(ASKS)
    .where(*_SEEN, _C.state == "acknowledged")
    .values(follow_ups=_C.follow_ups + 1, due_at=bindparam("by_then"), version=_C.version + 1)
)
_CLOSE = (
    update(ASKS)
    .where(*_SEEN)
    .values(
        state="closed",
        closed_at=bindparam("at"),
        closed_by=bindparam("by_person"),
        outcome=bindparam("as_outcome"),
        version=_C.version + 1,
    )
)
_RAISE = (
    update(ASKS)
    .where(*_SEEN)
    .values(
        kind=bindparam("as_kind"),
        notice=bindparam("now_reads"),
        steps=bindparam("now_calls"),
        raised_at=bindparam("since"),
        guarded=1,
        version=_C.version + 1,
    )
)
_CALLED = (
    select(CALLS.c.person_id)
    .where(CALLS.c.ask_id == bindparam("of_id"), CALLS.c.at >= bindparam("since"))
    .order_by(CALLS.c.id)
)

_COUNTED = (
    select(_C.kind, _C.outcome, func.count().label("many"))
    .where(_C.place == bindparam("of_place"), _C.opened_at >= bindparam("since"))
    .group_by(_C.kind, _C.outcome)
)
_CALLED_AT = select(CALLS.c.id).where(
    CALLS.c.ask_id == bindparam("of_id"), CALLS.c.person_id == bindparam("whom"), CALLS.c.at == bindparam("then")
)


def ask_of(row: Row) -> Ask:
    """The row as the rules know it."""
    return Ask(
        id=row.id,
        kind=row.kind,
        about=row.about,
        asked_by=row.asked_by,
        place=row.place,
        subject=row.subject,
        urgent=bool(row.urgent),
        notice=from_json(row.notice),
        steps=unpack(row.steps),
        step=row.step,
        round=row.round,
        owner=row.owner,
        opened_at=row.opened_at,
        due_at=row.due_at,
        state=row.state,
        acknowledged_at=row.acknowledged_at,
        follow_ups=row.follow_ups,
        version=row.version,
        outcome=row.outcome,
        guarded=bool(row.guarded),
        raised_at=row.raised_at,
    )


def find(tx: Transaction, ask_id: int) -> Ask | None:
    """One ask."""
    row = tx.one(_FIND, of_id=ask_id)
    return None if row is None else ask_of(row)


def same(tx: Transaction, kind: str, subject: str) -> Ask | None:
    """The ask of that kind and subject that still waits."""
    row = tx.one(_SAME, of_kind=kind, of_subject=subject)
    return None if row is None else ask_of(row)


def ever(tx: Transaction, kind: str, subject_prefix: str) -> bool:
    """Whether an ask of that kind was ever opened, waiting or closed, for a subject that starts so."""
    return tx.scalar(_EVER, of_kind=kind, first=subject_prefix, beyond=subject_prefix + "\U0010ffff") is not None


def called_off(tx: Transaction, kind: str, subject: str, since: Instant) -> bool:
    """Whether whoever asked closed one of that kind and subject themselves after that instant."""
    return tx.scalar(_CALLED_OFF, of_kind=kind, of_subject=subject, since=since) is not None


def asked_by(tx: Transaction, person_id: int) -> list[Record]:
    """What that person ever asked for, for "my data"."""
    return [
        {"ask": row.kind, "opened_at": When(row.opened_at)}
        | ({} if row.closed_at is None else {"closed_at": When(row.closed_at)})
        for row in tx.all(_BY_THEMSELVES, by_person=person_id)
    ]


def at_place(tx: Transaction, place: str) -> list[Ask]:
    """What waits at a place, oldest first."""
    return [ask_of(row) for row in tx.all(_AT_PLACE, of_place=place)]


def of_kind(tx: Transaction, place: str, kind: str) -> list[Ask]:
    """What waits at a place and is of that kind."""
    return [ask_of(row) for row in tx.all(_OF_KIND, of_place=place, of_kind=kind)]


def owned(tx: Transaction, person_id: int) -> list[Ask]:
    """What waits for that person to act, oldest first."""
    return [ask_of(row) for row in tx.all(_OWNED, for_person=person_id)]


def concerning(tx: Transaction, person_id: int) -> list[Ask]:
    """What waits that is about that person or was asked by them, oldest first."""
    return [ask_of(row) for row in tx.all(_CONCERNING, for_person=person_id)]


def nobodys(tx: Transaction) -> list[Ask]:
    """What waits and belongs to nobody, oldest first."""
    return [ask_of(row) for row in tx.all(_NOBODYS)]


def call(tx: Transaction, ask: Ask, step: int, round_: int, owner: int | None, due_at: Instant) -> Ask | None:
    """Let `owner` hold `step` until `due_at`: the ask as it is now. None when it has moved on meanwhile."""
    done = tx.run(_CALL, of_id=ask.id, seen=ask.version, to_step=step, to_round=round_, to_person=owner, by_then=due_at)
    return find(tx, ask.id) if done == 1 else None


def note_call(tx: Transaction, ask_id: int, person_id: int, role: str) -> None:
    """Note that this person was called."""
    tx.insert(CALLS, ask_id=ask_id, person_id=person_id, role=role, at=tx.now)


def called(tx: Transaction, ask_id: int, since: Instant = 0) -> list[int]:
    """Everybody who was called for that ask, from that instant on, in order, each once."""
    return list(dict.fromkeys(row.person_id for row in tx.all(_CALLED, of_id=ask_id, since=since)))


def was_called_at(tx: Transaction, ask_id: int, person_id: int, at: Instant) -> bool:
    """Whether that person was called for that ask at that very instant."""
    return tx.scalar(_CALLED_AT, of_id=ask_id, whom=person_id, then=at) is not None


def counted(tx: Transaction, place: str, since: Instant) -> list[tuple[str, str | None, int]]:
    """(kind, what became of it or None, how many) of what was opened at a place since then."""
    return [(row.kind, row.outcome, row.many) for row in tx.all(_COUNTED, of_place=place, since=since)]


def raise_to(tx: Transaction, ask: Ask, kind: str, notice: str, steps: str, since: Instant | None) -> bool:
    """Let it be of that kind from now on, say that to its owner, and call those; False when it has moved on meanwhile.
    `since`: whoever was called before then counts as not yet called.
    """
    changed = {"as_kind": kind, "now_reads": notice, "now_calls": steps, "since": since}
    return tx.run(_RAISE, of_id=ask.id, seen=ask.version, **changed) == 1


def take(tx: Transaction, ask: Ask, person_id: int, due_at: Instant) -> Ask | None:
    """Let that person be on it: the ask as it is now. None when somebody else was faster."""
    done = tx.run(_TAKE, of_id=ask.id, seen=ask.version, to_person=person_id, at=tx.now, by_then=due_at)
    return find(tx, ask.id) if done == 1 else None


def follow_up(tx: Transaction, ask: Ask, due_at: Instant) -> Ask | None:
    """Count one question whether it is done; the next is due at `due_at`. None when nobody is on it any more."""
    done = tx.run(_FOLLOW_UP, of_id=ask.id, seen=ask.version, by_then=due_at)
    return find(tx, ask.id) if done == 1 else None


def close(tx: Transaction, ask: Ask, person_id: int, outcome: str) -> bool:
    """Let that person close it; False when it is closed already."""
    return tx.run(_CLOSE, of_id=ask.id, seen=ask.version, at=tx.now, by_person=person_id, as_outcome=outcome) == 1

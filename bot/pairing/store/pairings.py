"""Pairings: proposed, active, over. The database itself keeps one open or active one of a kind for each parent."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import CheckConstraint, and_, bindparam, case, exists, func, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.pairing.rules import HELD, OPEN, Kind, Part, State
from bot.pairing.store import searches
from bot.pairing.store.searches import SEARCHES, Search

PAIRINGS = tables.table(
    "pairings",
    tables.key(),
    tables.reference("search_id", "pairing_searches.id", privacy="keep"),
    tables.reference("parent_id", "persons.id", privacy="keep"),
    tables.reference("helper_id", "persons.id", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.text("reasons", privacy="erase"),
    tables.instant("proposed_at", privacy="keep"),
    tables.instant("due_at", privacy="keep"),
    tables.instant("active_at", privacy="keep", optional=True),
    tables.instant("closed_at", privacy="keep", optional=True),
    tables.whole("closed_by", privacy="erase", optional=True),
    CheckConstraint("kind IN ('nurse', 'mentor')", name="kind"),
    CheckConstraint(
        "state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active', "
        "'declined', 'expired', 'withdrawn', 'ended')",
        name="state",
    ),
    CheckConstraint("parent_id <> helper_id", name="two_people"),
    CheckConstraint("state NOT IN ('active', 'ended') OR active_at IS NOT NULL", name="since"),
    about="helper_id",
)
_HELD_SQL = "state IN ('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active')"
tables.index(PAIRINGS, "parent_id", "kind", name="one_each", unique=True, where=_HELD_SQL)
tables.index(PAIRINGS, "helper_id", "kind", name="held", where=_HELD_SQL)
tables.index(PAIRINGS, "parent_id", "kind", "closed_at", name="history")

_P = PAIRINGS.c
_FIND = select(PAIRINGS).where(_P.id == bindparam("of_id"))
_IS_HELD, _IS_OPEN = (or_(*(_P.state == state for state in states)) for states in (HELD, OPEN))
_OF_PARENT = (
    select(PAIRINGS)
    .where(_P.parent_id == bindparam("for_person"), _P.kind == bindparam("of_kind"), _IS_HELD)
    .order_by(_P.id)
)
_AS_PARENT = select(PAIRINGS).where(_P.parent_id == bindparam("for_person"), _IS_HELD)
_AS_HELPER = select(PAIRINGS).where(_P.helper_id == bindparam("for_person"), _IS_HELD)
_UNANSWERED = (
    select(PAIRINGS)
    .where(_P.helper_id == bindparam("for_person"), _P.kind == bindparam("of_kind"), _P.state == "proposed", _IS_HELD)
    .order_by(_P.id)
)
_OF_ANYBODY = select(_P.id, _P.helper_id).where(
    or_(_P.parent_id == bindparam("for_person"), _P.helper_id == bindparam("for_person"))
)
_MOVE = (
    update(PAIRINGS)
    .where(_P.id == bindparam("of_id"), _P.helper_id == bindparam("of_helper"), _P.state == bindparam("before"))
    .values(
        state=bindparam("after"),
        active_at=func.coalesce(bindparam("begins"), _P.active_at),
        closed_at=bindparam("closes"),
        closed_by=bindparam("by"),
    )
)
_ALONE = select(SEARCHES).where(
    SEARCHES.c.place == bindparam("of_place"),
    SEARCHES.c.kind == bindparam("of_kind"),
    SEARCHES.c.state == "looking",
    ~exists().where(_P.parent_id == SEARCHES.c.parent_id, _P.kind == SEARCHES.c.kind, _IS_HELD),
)
_LOAD = (
    func.count().label("load"),
    func.coalesce(func.sum(case((_IS_OPEN, 1), else_=0)), 0).label("asked"),
    func.min(case((_P.state == "active", _P.active_at))).label("first_at"),
)
_LOADS = select(_P.helper_id, *_LOAD).where(_P.kind == bindparam("of_kind"), _IS_HELD).group_by(_P.helper_id)
_LOAD_OF = (
    select(*_LOAD)
    .select_from(PAIRINGS)
    .where(_P.helper_id == bindparam("for_helper"), _P.kind == bindparam("of_kind"), _IS_HELD)
)
_TRIED = select(_P.helper_id).where(
    _P.parent_id == bindparam("for_person"),
    _P.kind == bindparam("of_kind"),
    or_(
        and_(_P.state == "declined", _P.closed_at > bindparam("since")),
        and_(_P.state == "expired", _P.closed_by == _P.helper_id, _P.closed_at > bindparam("since")),
        and_(_P.state == "expired", _P.closed_at >= bindparam("began")),
        _IS_HELD,
    ),
)
_LAST_HAD = (
    select(_P.id)
    .where(_P.parent_id == bindparam("for_person"), _P.kind == bindparam("of_kind"), _P.state == "ended")
    .order_by(_P.closed_at.desc(), _P.id.desc())
    .limit(1)
)
_BETWEEN = select(PAIRINGS).where(
    _P.parent_id == bindparam("for_person"), _P.kind == bindparam("of_kind"), _P.helper_id == bindparam("of_helper")
)
_ENDED = select(func.max(_P.closed_at)).where(_P.parent_id == bindparam("for_person"), _P.state == "ended")
_ONE = and_(_P.id == bindparam("of_id"), _P.helper_id == bindparam("of_helper"))
_BLANK = update(PAIRINGS).where(_ONE).values(reasons="", closed_by=None)
_REASONS = update(PAIRINGS).where(_ONE).values(reasons=bindparam("said"))


@dataclass(frozen=True, slots=True)
class Load:
    """What a helper has of one kind: families and proposals together, proposals alone, and since when they have had
    the first of the families they have now.
    """

    load: int = 0
    asked: int = 0
    first_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two people, proposed to each other or together. `reasons` are the parts of its score. Instants in microseconds
    UTC.
    """

    id: int
    search_id: int
    parent_id: int
    helper_id: int
    kind: Kind
    state: State
    reasons: tuple[Part, ...]
    proposed_at: Instant
    due_at: Instant
    active_at: Instant | None
    closed_at: Instant | None = None

    @property
    def subject(self) -> str:
        """What its asks, timers and messages are kept under."""
        return f"pairing:{self.id}:"

    def other(self, person_id: int) -> int:
        """The other one of the two."""
        return self.helper_id if person_id == self.parent_id else self.parent_id


def pack(parts: Sequence[Part]) -> str:
    """Reasons as JSON: [[name, points, value, …], …]."""
    return json.dumps([[part.name, part.points, *part.values] for part in parts], separators=(",", ":"))


def _unpack(tx: Transaction, row: Row) -> tuple[Part, ...]:
    packed = tx.keys.unseal(row.parent_id, row.reasons) if row.reasons else ""
    if not packed:
        return ()
    return tuple(Part(name, points, tuple(values)) for name, points, *values in json.loads(packed))


def _pairing(tx: Transaction, row: Row) -> Pairing:
    return Pairing(
        row.id,
        row.search_id,
        row.parent_id,
        row.helper_id,
        row.kind,
        row.state,
        _unpack(tx, row),
        row.proposed_at,
        row.due_at,
        row.active_at,
        row.closed_at,
    )


def find(tx: Transaction, pairing_id: int) -> Pairing | None:
    """One pairing."""
    row = tx.one(_FIND, of_id=pairing_id)
    return None if row is None else _pairing(tx, row)


def held_of_parent(tx: Transaction, parent_id: int, kind: Kind) -> Pairing | None:
    """The one pairing of that kind that is proposed to that parent, or active."""
    row = tx.one(_OF_PARENT, for_person=parent_id, of_kind=kind)
    return None if row is None else _pairing(tx, row)


def held_of(tx: Transaction, person_id: int) -> list[Pairing]:
    """Every pairing of that person, on either side, that is open or active: open ones first, then the longest."""
    rows = [*tx.all(_AS_PARENT, for_person=person_id), *tx.all(_AS_HELPER, for_person=person_id)]
    rows.sort(key=lambda row: (row.active_at is not None, row.active_at, row.id))
    return [_pairing(tx, row) for row in rows]


def unanswered_of(tx: Transaction, helper_id: int, kind: Kind) -> list[Pairing]:
    """Proposals to that helper to which neither of the two has said anything, oldest first."""
    return [_pairing(tx, row) for row in tx.all(_UNANSWERED, for_person=helper_id, of_kind=kind)]


def loads(tx: Transaction, kind: Kind) -> dict[int, Load]:
    """What each helper has, for those who have any."""
    return {row.helper_id: Load(row.load, row.asked, row.first_at) for row in tx.all(_LOADS, of_kind=kind)}


def without_anybody(tx: Transaction, place: str, kind: Kind) -> list[Search]:
    """Searches of that kind that are on at a place, with nobody proposed."""
    return [searches.read(row) for row in tx.all(_ALONE, of_place=place, of_kind=kind)]


def load_of(tx: Transaction, helper_id: int, kind: Kind) -> Load:
    """What one helper has."""
    row = tx.one(_LOAD_OF, for_helper=helper_id, of_kind=kind)
    return Load() if row is None else Load(row.load, row.asked, row.first_at)


def tried(tx: Transaction, parent_id: int, kind: Kind, since: Instant, began: Instant) -> frozenset[int]:
    """Helpers not to be proposed to that parent again yet: one of the two said not now `since` then, or the helper did
    not answer; or the parent did not since the search `began`; or it stands open now.
    """
    return frozenset(
        row.helper_id for row in tx.all(_TRIED, for_person=parent_id, of_kind=kind, since=since, began=began)
    )


def had(tx: Transaction, parent_id: int, kind: Kind) -> bool:
    """Whether that parent was ever together with somebody of that kind who is gone now."""
    return last_had(tx, parent_id, kind) is not None


def last_had(tx: Transaction, parent_id: int, kind: Kind) -> int | None:
    """The pairing of that parent with whoever of that kind was the last to go; None when nobody ever was there."""
    found = tx.scalar(_LAST_HAD, for_person=parent_id, of_kind=kind)
    return None if found is None else int(found)


def between(tx: Transaction, parent_id: int, helper_id: int, kind: Kind) -> list[Pairing]:
    """Every pairing of that kind there ever was of the two, whatever has become of it."""
    return [_pairing(tx, row) for row in tx.all(_BETWEEN, for_person=parent_id, of_helper=helper_id, of_kind=kind)]


def last_ended(tx: Transaction, parent_id: int) -> Instant | None:
    """When the latest pairing of that parent ended; None when none did."""
    found = tx.scalar(_ENDED, for_person=parent_id)
    return None if found is None else int(found)


def propose(tx: Transaction, search: Search, helper_id: int, reasons: Sequence[Part], due_at: Instant) -> Pairing:
    """A new proposal. `sqlite3.IntegrityError` when one of that kind is open or active already."""
    pairing_id = tx.insert(
        PAIRINGS,
        search_id=search.id,
        parent_id=search.parent_id,
        helper_id=helper_id,
        kind=search.kind,
        state="proposed",
        reasons=tx.keys.seal(search.parent_id, pack(reasons)),
        proposed_at=tx.now,
        due_at=due_at,
    )
    return _pairing(tx, tx.one(_FIND, of_id=pairing_id))


def move(tx: Transaction, pairing: Pairing, after: State, by: int | None = None) -> bool:
    """From the state it was loaded in to `after`; False when it has changed meanwhile."""
    begins = tx.now if after == "active" else None
    closes = None if after in HELD else tx.now
    return (
        tx.run(
            _MOVE,
            of_id=pairing.id,
            of_helper=pairing.helper_id,
            before=pairing.state,
            after=after,
            begins=begins,
            closes=closes,
            by=None if closes is None else by,
        )
        == 1
    )


def say(tx: Transaction, pairing: Pairing, reasons: Sequence[Part]) -> None:
    """Keep other reasons."""
    tx.run(_REASONS, of_id=pairing.id, of_helper=pairing.helper_id, said=tx.keys.seal(pairing.parent_id, pack(reasons)))


def blank(tx: Transaction, person_id: int) -> None:
    """Forget why anybody was paired with that person, and who said what."""
    for row in tx.all(_OF_ANYBODY, for_person=person_id):
        tx.run(_BLANK, of_id=row.id, of_helper=row.helper_id)

"""Meetings for several: one host, one time, so many places. What it is and where, in the host's own words, is sealed
with the host's key.

The database itself refuses one at a time at which its host, or somebody with a place in it, is booked elsewhere; the
triggers stand with the seats (`seat_table.py`), the last table they look at.
"""

from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import MINUTE, Instant
from bot.base.transaction import Row, Transaction
from bot.checkins.group_rules import WITH_LITTLE_ONES, GroupState, Offered, Span, Topic
from bot.checkins.store import dated
from bot.pairing.rules import Kind

GROUPS = tables.table(
    "checkins_groups",
    tables.key(),
    tables.reference("helper_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.text("topic", privacy="keep"),
    tables.text("title", privacy="export", default="", holds="sealed"),
    tables.text("whereabouts", privacy="export", default="", holds="sealed"),
    tables.whole("room", privacy="keep"),
    tables.text("offered", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.instant("starts_at", privacy="keep"),
    tables.instant("ends_at", privacy="keep"),
    tables.whole("sequence", privacy="keep", default=0),
    tables.flag("helper_coming", privacy="erase", default=0),
    tables.instant("opened_at", privacy="keep"),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("kind IN ('nurse', 'mentor')", name="kind"),
    CheckConstraint("offered IN ('own', 'all')", name="offered"),
    CheckConstraint("state IN ('booked', 'kept', 'not_held', 'cancelled')", name="state"),
    CheckConstraint("room BETWEEN 2 AND 12", name="room"),
    CheckConstraint("starts_at < ends_at", name="length"),
    CheckConstraint("(state = 'booked') = (settled_at IS NULL)", name="settled"),
)
tables.index(GROUPS, "helper_id", "starts_at", name="helper", unique=True, where="state = 'booked'")
tables.index(GROUPS, "place", "starts_at", name="ahead", where="state = 'booked'")
tables.index(GROUPS, "helper_id", "ends_at", name="latest")

_G = GROUPS.c
_FIND = select(GROUPS).where(_G.id == bindparam("of_id"))
_BOOKED = _G.state == "booked"
_HOSTED = (
    select(GROUPS)
    .where(_G.helper_id == bindparam("for_person"), _BOOKED, _G.ends_at > bindparam("after"))
    .order_by(_G.starts_at, _G.id)
)
_LATEST = (
    select(GROUPS)
    .where(_G.helper_id == bindparam("for_person"), _G.ends_at > bindparam("after"), _G.ends_at <= bindparam("until"))
    .order_by(_G.ends_at, _G.id)
)
_AHEAD_AT = (
    select(GROUPS)
    .where(_G.place == bindparam("of_place"), _BOOKED, _G.starts_at > bindparam("after"))
    .order_by(_G.starts_at, _G.id)
)
_ANY_HOSTED = select(_G.id).where(_G.helper_id == bindparam("for_person"), _G.ends_at > 0)
_STILL_BOOKED = dated.seen(GROUPS, _BOOKED)
_MOVE = dated.to_another_time(GROUPS, _STILL_BOOKED, helper_coming=0)
_SETTLE = dated.settled(GROUPS, dated.seen(GROUPS))
_CALL_OFF = dated.settled(GROUPS, _STILL_BOOKED)
_MAKE_ROOM = update(GROUPS).where(_G.id == bindparam("of_id")).values(room=_G.room + 1)
_COMING = update(GROUPS).where(*_STILL_BOOKED).values(helper_coming=1)
_BLANK = update(GROUPS).where(_G.id == bindparam("of_id")).values(title="", whereabouts="", helper_coming=0)


@dataclass(frozen=True, slots=True)
class Draft:
    """A meeting for several as its host would like it: `title` only where the topic is their own, `whereabouts` as they
    wrote it ("" where they will say it themselves).
    """

    topic: Topic
    room: int
    offered: Offered
    title: str = field(default="", repr=False)
    whereabouts: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """One meeting for several. `sequence` grows whenever it is moved or called off. Instants in microseconds UTC."""

    id: int
    helper_id: int
    place: str
    kind: Kind
    draft: Draft
    state: GroupState
    starts_at: Instant
    ends_at: Instant
    sequence: int
    helper_coming: bool

    @property
    def subject(self) -> str:
        """What its timers and messages are kept under."""
        return f"group:{self.id}:"

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return (self.ends_at - self.starts_at) // MINUTE

    @property
    def room(self) -> int:
        """How many parents may come."""
        return self.draft.room

    @property
    def is_with_little_ones(self) -> bool:
        """Whether it is about babies, or may be."""
        return self.draft.topic in WITH_LITTLE_ONES

    @property
    def span(self) -> Span:
        """From when to when it is."""
        return self.starts_at, self.ends_at


def read(tx: Transaction, row: Row) -> Group:
    """A row as a group, its words readable."""
    title, whereabouts = (
        tx.keys.unseal(row.helper_id, sealed) if sealed else "" for sealed in (row.title, row.whereabouts)
    )
    return Group(
        id=row.id,
        helper_id=row.helper_id,
        place=row.place,
        kind=row.kind,
        draft=Draft(row.topic, row.room, row.offered, title, whereabouts),
        state=row.state,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        sequence=row.sequence,
        helper_coming=bool(row.helper_coming),
    )


def find(tx: Transaction, group_id: int) -> Group | None:
    """One meeting for several."""
    row = tx.one(_FIND, of_id=group_id)
    return None if row is None else read(tx, row)


def hosted(tx: Transaction, helper_id: int, after: Instant) -> list[Group]:
    """What that person is host of and has not settled, that ends after then, the soonest first."""
    return [read(tx, row) for row in tx.all(_HOSTED, for_person=helper_id, after=after)]


def lately(tx: Transaction, helper_id: int, since: Instant) -> list[Group]:
    """What that person was host of and that ended since then, whatever became of it, the oldest first."""
    return [read(tx, row) for row in tx.all(_LATEST, for_person=helper_id, after=since, until=tx.now)]


def ahead_at(tx: Transaction, place: str) -> list[Group]:
    """Every one of a place that is still to come, the soonest first."""
    return [read(tx, row) for row in tx.all(_AHEAD_AT, of_place=place, after=tx.now)]


def add(tx: Transaction, host: tuple[int, str, Kind], draft: Draft, span: Span) -> Group:
    """A new one of that host (person, place, kind), from and to those instants. `sqlite3.IntegrityError` when the host
    is booked then.
    """
    helper_id, place, kind = host
    group_id = tx.insert(
        GROUPS,
        helper_id=helper_id,
        place=place,
        kind=kind,
        topic=draft.topic,
        title=_sealed(tx, helper_id, draft.title),
        whereabouts=_sealed(tx, helper_id, draft.whereabouts),
        room=draft.room,
        offered=draft.offered,
        state="booked",
        starts_at=span[0],
        ends_at=span[1],
        opened_at=tx.now,
    )
    return read(tx, tx.one(_FIND, of_id=group_id))


def _sealed(tx: Transaction, helper_id: int, words: str) -> str:
    return tx.keys.seal(helper_id, words) if words else ""


def move(tx: Transaction, group: Group, span: Span) -> bool:
    """To another time; False when it has changed since it was loaded. `sqlite3.IntegrityError` when the host, or
    somebody with a place, is booked then.
    """
    return tx.run(_MOVE, of_id=group.id, seen=group.sequence, begins=span[0], ends=span[1]) == 1


def call_off(tx: Transaction, group: Group) -> bool:
    """It will not be; False when it has changed since it was loaded."""
    return tx.run(_CALL_OFF, of_id=group.id, seen=group.sequence, now_is="cancelled", at=tx.now) == 1


def settle(tx: Transaction, group: Group, state: GroupState) -> bool:
    """It took place, or did not; False when it has been moved or called off since it was loaded."""
    return tx.run(_SETTLE, of_id=group.id, seen=group.sequence, now_is=state, at=tx.now) == 1


def coming(tx: Transaction, group: Group) -> bool:
    """The host says that they come; False when it has changed since it was loaded."""
    return tx.run(_COMING, of_id=group.id, seen=group.sequence) == 1


def make_room(tx: Transaction, group: Group) -> None:
    """One more could come than was thought. `sqlite3.IntegrityError` beyond the most there may be."""
    tx.run(_MAKE_ROOM, of_id=group.id)


def blank(tx: Transaction, helper_id: int) -> None:
    """Forget that host's own words."""
    for row in tx.all(_ANY_HOSTED, for_person=helper_id):
        tx.run(_BLANK, of_id=row.id)

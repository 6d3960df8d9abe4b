"""Opportunities: what it is and where, in the host's own words, is sealed with the host's key."""

from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.hours.opportunities.rules import State, Topic

OPPORTUNITIES = tables.table(
    "hours_opportunities",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.text("topic", privacy="keep"),
    tables.text("job", privacy="keep", default=""),
    tables.text("title", privacy="export", default="", holds="sealed"),
    tables.text("whereabouts", privacy="export", default="", holds="sealed"),
    tables.whole("minutes", privacy="keep"),
    tables.whole("room", privacy="keep"),
    tables.instant("starts_at", privacy="keep"),
    tables.instant("ends_at", privacy="keep"),
    tables.instant("returns_until", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.instant("opened_at", privacy="keep"),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("topic IN ('event', 'course', 'trip', 'swim', 'stall', 'own')", name="topic"),
    CheckConstraint("state IN ('asked', 'open', 'held', 'not_held', 'cancelled', 'declined')", name="state"),
    CheckConstraint("room BETWEEN 1 AND 100", name="room"),
    CheckConstraint("minutes BETWEEN 1 AND 1440", name="minutes"),
    CheckConstraint("starts_at < ends_at", name="length"),
    CheckConstraint("(state IN ('asked', 'open')) = (settled_at IS NULL)", name="settled"),
)
tables.index(OPPORTUNITIES, "place", "starts_at", name="ahead", where="settled_at IS NULL")
tables.index(OPPORTUNITIES, "person_id", "starts_at", name="host")

_O = OPPORTUNITIES.c
_FIND = select(OPPORTUNITIES).where(_O.id == bindparam("of_id"))
_AHEAD_AT = (
    select(OPPORTUNITIES)
    .where(_O.place == bindparam("of_place"), _O.settled_at.is_(None), _O.starts_at > bindparam("after"))
    .order_by(_O.starts_at, _O.id)
)
_HOSTED = (
    select(OPPORTUNITIES)
    .where(_O.person_id == bindparam("for_person"), _O.starts_at > bindparam("after"), _O.settled_at.is_(None))
    .order_by(_O.starts_at, _O.id)
)
_SETTLE = (
    update(OPPORTUNITIES)
    .where(_O.id == bindparam("of_id"), _O.settled_at.is_(None))
    .values(state=bindparam("now_is"), settled_at=bindparam("at"))
)
_AGREE = update(OPPORTUNITIES).where(_O.id == bindparam("of_id"), _O.state == "asked").values(state="open")
_ANY_HOSTED = select(_O.id).where(_O.person_id == bindparam("for_person"), _O.starts_at > 0)
_REHOST = (
    update(OPPORTUNITIES)
    .where(_O.id == bindparam("of_id"))
    .values(person_id=bindparam("to_person"), title="", whereabouts=bindparam("sealed"))
)
_BLANK = update(OPPORTUNITIES).where(_O.id == bindparam("of_id")).values(title="", whereabouts="")


@dataclass(frozen=True, slots=True)
class Draft:
    """An opportunity as its host would like it: `title` in own words, "" where the topic says enough; `whereabouts` as
    they wrote it; `minutes` that a place counts as; how many places there are; from when to when (instants). `job` is
    the kind of job of the service that it is, "" where it is none: at a job one gives, and minutes are kept afterwards.
    """

    topic: Topic
    minutes: int
    room: int
    starts_at: Instant
    ends_at: Instant
    title: str = field(default="", repr=False)
    whereabouts: str = field(default="", repr=False)
    job: str = ""


@dataclass(frozen=True, slots=True)
class Opportunity:
    """One opportunity. Until `returns_until` the minutes of a place that is given back return."""

    id: int
    host_id: int
    place: str
    draft: Draft
    returns_until: Instant
    state: State

    @property
    def subject(self) -> str:
        """What its timers and messages are kept under."""
        return f"opportunity:{self.id}:"

    @property
    def starts_at(self) -> Instant:
        return self.draft.starts_at

    @property
    def ends_at(self) -> Instant:
        return self.draft.ends_at

    @property
    def minutes(self) -> int:
        """What a place counts as."""
        return self.draft.minutes

    @property
    def is_job(self) -> bool:
        """Whether it is a job of the service's own, at which one gives."""
        return bool(self.draft.job)

    @property
    def room(self) -> int:
        """How many places there are."""
        return self.draft.room


def read(tx: Transaction, row: Row) -> Opportunity:
    """A row as an opportunity, its words readable."""
    title, where = (tx.keys.unseal(row.person_id, words) if words else "" for words in (row.title, row.whereabouts))
    draft = Draft(row.topic, row.minutes, row.room, row.starts_at, row.ends_at, title, where, row.job)
    return Opportunity(row.id, row.person_id, row.place, draft, row.returns_until, row.state)


def find(tx: Transaction, opportunity_id: int) -> Opportunity | None:
    """One opportunity."""
    row = tx.one(_FIND, of_id=opportunity_id)
    return None if row is None else read(tx, row)


def ahead_at(tx: Transaction, place: str) -> list[Opportunity]:
    """What is ahead at that place, put up or asked to be, the soonest first."""
    return [read(tx, row) for row in tx.all(_AHEAD_AT, of_place=place, after=tx.now)]


def hosted(tx: Transaction, person_id: int, after: Instant) -> list[Opportunity]:
    """What that person is host of, that begins after then and is not settled, the soonest first."""
    return [read(tx, row) for row in tx.all(_HOSTED, for_person=person_id, after=after)]


def add(tx: Transaction, host_id: int, place: str, draft: Draft, state: State, returns_until: Instant) -> Opportunity:
    """A new one."""
    sealed = [tx.keys.seal(host_id, words) if words else "" for words in (draft.title, draft.whereabouts)]
    opportunity_id = tx.insert(
        OPPORTUNITIES,
        person_id=host_id,
        place=place,
        topic=draft.topic,
        job=draft.job,
        title=sealed[0],
        whereabouts=sealed[1],
        minutes=draft.minutes,
        room=draft.room,
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
        returns_until=returns_until,
        state=state,
        opened_at=tx.now,
    )
    return read(tx, tx.one(_FIND, of_id=opportunity_id))


def agree(tx: Transaction, opportunity: Opportunity) -> bool:
    """It is put up; False when it was not waiting for that any more."""
    return tx.run(_AGREE, of_id=opportunity.id) == 1


def rehost(tx: Transaction, opportunity: Opportunity, host_id: int) -> Opportunity:
    """Somebody else is host from now on, and keeps the words on where it is; it then."""
    where = opportunity.draft.whereabouts
    sealed = tx.keys.seal(host_id, where) if where else ""
    tx.run(_REHOST, of_id=opportunity.id, to_person=host_id, sealed=sealed)
    return read(tx, tx.one(_FIND, of_id=opportunity.id))


def settle(tx: Transaction, opportunity: Opportunity, state: State) -> bool:
    """It took place, or will not; False when that was settled before."""
    return tx.run(_SETTLE, of_id=opportunity.id, now_is=state, at=tx.now) == 1


def blank(tx: Transaction, person_id: int) -> None:
    """Forget that host's own words."""
    for row in tx.all(_ANY_HOSTED, for_person=person_id):
        tx.run(_BLANK, of_id=row.id)

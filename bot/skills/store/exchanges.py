"""Exchanges between two: one table. What it is stands sealed twice, with the key of each, so that each can read it for
as long as they are here.

On SQLite the database itself refuses two booked ones at one time for anybody.
"""

from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, and_, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import MINUTE, Instant
from bot.base.transaction import Row, Transaction
from bot.skills.exchange_rules import State

EXCHANGES = tables.table(
    "skills_exchanges",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("giver_id", "persons.id", privacy="keep"),
    tables.reference("receiver_id", "persons.id", privacy="keep"),
    tables.text("giver_skill", privacy="erase", holds="sealed"),
    tables.text("receiver_skill", privacy="erase", holds="sealed"),
    tables.whole("minutes", privacy="keep"),
    tables.text("spot", privacy="keep"),
    tables.text("came_from", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.whole("sequence", privacy="keep", default=0),
    tables.instant("starts_at", privacy="keep", optional=True),
    tables.instant("ends_at", privacy="keep", optional=True),
    tables.instant("asked_at", privacy="erase", optional=True),
    tables.whole("asked_by", privacy="erase", optional=True),
    tables.whole("told_by", privacy="erase", optional=True),
    tables.instant("happened_at", privacy="keep", optional=True),
    tables.whole("giver_said", privacy="erase", optional=True),
    tables.whole("receiver_said", privacy="erase", optional=True),
    tables.flag("held", privacy="keep", default=0),
    tables.instant("agreed_at", privacy="keep"),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("giver_id <> receiver_id", name="two"),
    CheckConstraint("minutes BETWEEN 1 AND 1440", name="minutes"),
    CheckConstraint("state IN ('agreed', 'booked', 'done', 'confirmed', 'withdrawn', 'not_done')", name="state"),
    CheckConstraint("(state IN ('agreed', 'booked', 'done')) = (settled_at IS NULL)", name="settled"),
    CheckConstraint("state <> 'booked' OR (starts_at IS NOT NULL AND ends_at > starts_at)", name="booked"),
    CheckConstraint("giver_said BETWEEN 0 AND 1440", name="giver_said"),
    CheckConstraint("receiver_said BETWEEN 0 AND 1440", name="receiver_said"),
)
tables.index(EXCHANGES, "giver_id", name="giver_live", where="settled_at IS NULL")
tables.index(EXCHANGES, "receiver_id", name="receiver_live", where="settled_at IS NULL")
tables.index(EXCHANGES, "giver_id", "receiver_id", name="two")
tables.index(EXCHANGES, "receiver_id", name="receiver")
tables.index(EXCHANGES, "place", "agreed_at", name="place")

_DOUBLE = (
    "EXISTS (SELECT 1 FROM skills_exchanges AS other WHERE other.state = 'booked' AND other.settled_at IS NULL "
    "AND (other.giver_id IN (NEW.giver_id, NEW.receiver_id) OR other.receiver_id IN (NEW.giver_id, NEW.receiver_id)) "
    "AND other.id IS NOT NEW.id AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at)"
)
for _name, _act in (("insert", "INSERT"), ("update", "UPDATE")):
    tables.guard(
        EXCHANGES,
        f"CREATE TRIGGER skills_exchanges_no_double_{_name} BEFORE {_act} ON skills_exchanges "
        f"WHEN NEW.state = 'booked' AND {_DOUBLE} "
        "BEGIN SELECT RAISE(ABORT, 'two exchanges at one time'); END",
    )

_E = EXCHANGES.c
_FIND = select(EXCHANGES).where(_E.id == bindparam("of_id"))
_LIVE = _E.settled_at.is_(None)
_GIVES, _RECEIVES = _E.giver_id == bindparam("for_person"), _E.receiver_id == bindparam("for_person")
_OF_THEM = or_(and_(_GIVES, _LIVE), and_(_RECEIVES, _LIVE))
_LIVE_OF = select(EXCHANGES).where(_OF_THEM).order_by(_E.id)
_BOOKED = select(_E.starts_at, _E.ends_at).where(_OF_THEM, _E.state == "booked", _E.ends_at > bindparam("after"))
_EVERY = select(EXCHANGES).where(or_(_GIVES, _RECEIVES)).order_by(_E.id)
_OF_TWO = (
    select(EXCHANGES).where(_E.giver_id == bindparam("giver"), _E.receiver_id == bindparam("receiver")).order_by(_E.id)
)
_SEEN = (_E.id == bindparam("of_id"), _LIVE)
_BOOK = (
    update(EXCHANGES)
    .where(*_SEEN)
    .values(
        state="booked",
        starts_at=bindparam("begins"),
        ends_at=bindparam("ends"),
        sequence=_E.sequence + 1,
        asked_at=None,
        asked_by=None,
    )
)
_UNBOOK = (
    update(EXCHANGES)
    .where(*_SEEN)
    .values(state="agreed", starts_at=None, ends_at=None, sequence=_E.sequence + 1, asked_at=None, asked_by=None)
)
_ASK = update(EXCHANGES).where(*_SEEN).values(asked_at=bindparam("at"), asked_by=bindparam("by"))
_SAID = {
    "giver": update(EXCHANGES)
    .where(*_SEEN)
    .values(giver_said=bindparam("told"), state=bindparam("now_is"), happened_at=bindparam("when_it_was")),
    "receiver": update(EXCHANGES)
    .where(*_SEEN)
    .values(receiver_said=bindparam("told"), state=bindparam("now_is"), happened_at=bindparam("when_it_was")),
}
_HOLD = update(EXCHANGES).where(*_SEEN).values(held=1)
_SETTLE = (
    update(EXCHANGES)
    .where(*_SEEN)
    .values(
        state=bindparam("now_is"),
        settled_at=bindparam("at"),
        minutes=bindparam("came_to"),
        sequence=_E.sequence + 1,
        asked_at=None,
        asked_by=None,
        held=0,
    )
)
_BLANK_GIVER = (
    update(EXCHANGES)
    .where(_E.giver_id == bindparam("for_person"))
    .values(giver_skill="", giver_said=None, told_by=None, asked_at=None, asked_by=None)
)
_BLANK_RECEIVER = (
    update(EXCHANGES)
    .where(_E.receiver_id == bindparam("for_person"))
    .values(receiver_skill="", receiver_said=None, told_by=None, asked_at=None, asked_by=None)
)


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one gives another. `spot` is where ("" for wherever that kind can be), `said` what each told of it (minutes,
    or 0 where it did not happen); `asked_at` a time that `asked_by` would like, `told_by` who told of it afterwards;
    `held` says that both agree and the books have no room for it. `sequence` grows with each other time. Instants in
    microseconds UTC.
    """

    id: int
    place: str
    giver_id: int
    receiver_id: int
    kind: str = field(repr=False)
    minutes: int
    spot: str
    came_from: str
    state: State
    sequence: int
    starts_at: Instant | None
    ends_at: Instant | None
    asked_at: Instant | None
    asked_by: int | None
    told_by: int | None
    happened_at: Instant | None
    said: dict[int, int]
    held: bool
    agreed_at: Instant
    settled_at: Instant | None

    @property
    def both(self) -> tuple[int, int]:
        """The two it is between."""
        return (self.giver_id, self.receiver_id)

    @property
    def subject(self) -> str:
        """What its timers, asks and messages are kept under."""
        return f"exchange:{self.id}:"

    @property
    def is_live(self) -> bool:
        """Whether it is still to be settled."""
        return self.settled_at is None

    def other(self, person_id: int) -> int:
        """The other one of the two."""
        return self.receiver_id if person_id == self.giver_id else self.giver_id


def _exchange(tx: Transaction, row: Row) -> Exchange:
    sides = ((row.giver_id, row.giver_skill, row.giver_said), (row.receiver_id, row.receiver_skill, row.receiver_said))
    kinds = (tx.keys.unseal(person, sealed) for person, sealed, _ in sides if sealed)
    return Exchange(
        id=row.id,
        place=row.place,
        giver_id=row.giver_id,
        receiver_id=row.receiver_id,
        kind=next(filter(None, kinds), ""),
        minutes=row.minutes,
        spot=row.spot,
        came_from=row.came_from,
        state=row.state,
        sequence=row.sequence,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        asked_at=row.asked_at,
        asked_by=row.asked_by,
        told_by=row.told_by,
        happened_at=row.happened_at,
        said={person: said for person, _, said in sides if said is not None},
        held=bool(row.held),
        agreed_at=row.agreed_at,
        settled_at=row.settled_at,
    )


def find(tx: Transaction, exchange_id: int) -> Exchange | None:
    """One exchange."""
    row = tx.one(_FIND, of_id=exchange_id)
    return None if row is None else _exchange(tx, row)


def live_of(tx: Transaction, person_id: int) -> list[Exchange]:
    """Every exchange of that person's that is still to be settled, the oldest first."""
    return [_exchange(tx, row) for row in tx.all(_LIVE_OF, for_person=person_id)]


def booked(tx: Transaction, person_id: int, after: Instant) -> list[tuple[Instant, Instant]]:
    """From when to when that person has one booked, of what ends after then."""
    return [(row.starts_at, row.ends_at) for row in tx.all(_BOOKED, for_person=person_id, after=after)]


def every(tx: Transaction, person_id: int) -> list[Exchange]:
    """Every exchange of that person's, the oldest first."""
    return [_exchange(tx, row) for row in tx.all(_EVERY, for_person=person_id)]


def of_two(tx: Transaction, giver_id: int, receiver_id: int) -> list[Exchange]:
    """Every exchange in which one of them gave and the other received, the oldest first."""
    return [_exchange(tx, row) for row in tx.all(_OF_TWO, giver=giver_id, receiver=receiver_id)]


def add(
    tx: Transaction,
    place: str,
    both: tuple[int, int],
    kind: str,
    minutes: int,
    spot: str,
    came_from: str,
    *,
    told_by: int | None = None,
    happened_at: Instant | None = None,
) -> int:
    """A new exchange from the first of them to the second; its id. One that was told has happened."""
    giver_id, receiver_id = both
    return tx.insert(
        EXCHANGES,
        place=place,
        giver_id=giver_id,
        receiver_id=receiver_id,
        giver_skill=tx.keys.seal(giver_id, kind),
        receiver_skill=tx.keys.seal(receiver_id, kind),
        minutes=minutes,
        spot=spot,
        came_from=came_from,
        state="agreed" if told_by is None else "done",
        told_by=told_by,
        happened_at=happened_at,
        agreed_at=tx.now,
    )


def book(tx: Transaction, exchange: Exchange, starts_at: Instant) -> None:
    """They have that time."""
    tx.run(_BOOK, of_id=exchange.id, begins=starts_at, ends=starts_at + exchange.minutes * MINUTE)


def unbook(tx: Transaction, exchange: Exchange) -> None:
    """They have no time any more."""
    tx.run(_UNBOOK, of_id=exchange.id)


def ask(tx: Transaction, exchange: Exchange, by: int, at: Instant) -> None:
    """One of them would like that time."""
    tx.run(_ASK, of_id=exchange.id, by=by, at=at)


def say(tx: Transaction, exchange: Exchange, person_id: int, told: int, happened_at: Instant) -> None:
    """What that person says of it; from then on it counts as done."""
    side = "giver" if person_id == exchange.giver_id else "receiver"
    tx.run(_SAID[side], of_id=exchange.id, told=told, now_is="done", when_it_was=happened_at)


def hold(tx: Transaction, exchange: Exchange) -> None:
    """Both agree, and the books have no room for it."""
    tx.run(_HOLD, of_id=exchange.id)


def settle(tx: Transaction, exchange: Exchange, state: State, minutes: int) -> bool:
    """It is over in that way; False when it was already."""
    return tx.run(_SETTLE, of_id=exchange.id, now_is=state, at=tx.now, came_to=minutes) == 1


def blank(tx: Transaction, person_id: int) -> None:
    """Forget what that person said, asked for and gave or received; the other one's own stays."""
    tx.run(_BLANK_GIVER, for_person=person_id)
    tx.run(_BLANK_RECEIVER, for_person=person_id)

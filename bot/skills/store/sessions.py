"""Group sessions, and who came. What it is stands sealed with its leader's key."""

from collections.abc import Callable
from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.skills.session_rules import State

SESSIONS = tables.table(
    "skills_sessions",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("leader_id", "persons.id", privacy="keep"),
    tables.text("skill", privacy="erase", holds="sealed"),
    tables.whole("code", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.instant("began_at", privacy="keep"),
    tables.instant("until", privacy="keep"),
    tables.whole("minutes", privacy="keep", optional=True),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("code BETWEEN 100000 AND 999999", name="code"),
    CheckConstraint("state IN ('open', 'held', 'not_held')", name="state"),
    CheckConstraint("(state = 'held') = (minutes IS NOT NULL)", name="minutes"),
    CheckConstraint("minutes BETWEEN 1 AND 1440", name="length"),
    CheckConstraint("(state = 'open') = (settled_at IS NULL)", name="settled"),
)
tables.index(SESSIONS, "code", name="code", unique=True, where="state = 'open'")
tables.index(SESSIONS, "leader_id", name="leader", unique=True, where="state = 'open'")
tables.index(SESSIONS, "leader_id", "began_at", name="led")

CAME = tables.table(
    "skills_sessions_came",
    tables.key(),
    tables.reference("session_id", "skills_sessions.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.instant("came_at", privacy="keep"),
    tables.flag("denied", privacy="keep", default=0),
    UniqueConstraint("session_id", "person_id"),
)
tables.index(CAME, "person_id", name="person")

_S, _C = SESSIONS.c, CAME.c
_FIND = select(SESSIONS).where(_S.id == bindparam("of_id"))
_BY_CODE = select(SESSIONS).where(_S.code == bindparam("of_code"), _S.state == "open")
_LED = select(SESSIONS).where(_S.leader_id == bindparam("for_person"), _S.state == "open")
_EVER_LED = select(SESSIONS).where(_S.leader_id == bindparam("for_person")).order_by(_S.id)
_SETTLE = (
    update(SESSIONS)
    .where(_S.id == bindparam("of_id"), _S.state == "open")
    .values(state=bindparam("now_is"), minutes=bindparam("came_to"), settled_at=bindparam("at"))
)
_BLANK = update(SESSIONS).where(_S.leader_id == bindparam("for_person")).values(skill="")
_THERE = select(CAME).where(_C.session_id == bindparam("of_session")).order_by(_C.id)
_OF = select(CAME).where(_C.session_id == bindparam("of_session"), _C.person_id == bindparam("for_person"))
_GO = CAME.delete().where(_C.session_id == bindparam("of_session"), _C.person_id == bindparam("for_person"))
_DENY = update(CAME).where(_C.id == bindparam("of_id")).values(denied=1)
_CAME_TO = (
    select(SESSIONS)
    .join(CAME, _C.session_id == _S.id)
    .where(_C.person_id == bindparam("for_person"))
    .order_by(_S.id.desc())
)
_OPEN_CAME_TO = _CAME_TO.where(_S.state == "open")


@dataclass(frozen=True, slots=True)
class Session:
    """One group session. Nobody comes in after `until`. Instants in microseconds UTC."""

    id: int
    place: str
    leader_id: int
    kind: str = field(repr=False)
    code: int = field(repr=False)
    state: State
    began_at: Instant
    until: Instant
    minutes: int | None

    @property
    def subject(self) -> str:
        """What its timers, asks and messages are kept under."""
        return f"session:{self.id}:"


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who came in; `denied`: they say afterwards that it was not so."""

    id: int
    person_id: int
    denied: bool


def _session(tx: Transaction, row: Row) -> Session:
    kind = tx.keys.unseal(row.leader_id, row.skill) if row.skill else ""
    return Session(row.id, row.place, row.leader_id, kind, row.code, row.state, row.began_at, row.until, row.minutes)


def find(tx: Transaction, session_id: int) -> Session | None:
    """One session."""
    row = tx.one(_FIND, of_id=session_id)
    return None if row is None else _session(tx, row)


def by_code(tx: Transaction, code: int) -> Session | None:
    """The open one with that code."""
    row = tx.one(_BY_CODE, of_code=code)
    return None if row is None else _session(tx, row)


def led(tx: Transaction, leader_id: int) -> Session | None:
    """The open one that person leads."""
    row = tx.one(_LED, for_person=leader_id)
    return None if row is None else _session(tx, row)


def ever_led(tx: Transaction, leader_id: int) -> list[Session]:
    """Every one that person led, the oldest first."""
    return [_session(tx, row) for row in tx.all(_EVER_LED, for_person=leader_id)]


def came_to(tx: Transaction, person_id: int) -> list[Session]:
    """Every one to which that person came, the newest first."""
    return [_session(tx, row) for row in tx.all(_CAME_TO, for_person=person_id)]


def counts(tx: Transaction, both: tuple[int, int], kind: str, is_then: Callable[[Instant], bool]) -> bool:
    """Whether one of that kind took place then that the first of the two led and the second came to, and stands in
    their books.
    """
    leader_id, person_id = both
    then = [one for one in came_to(tx, person_id) if one.leader_id == leader_id and one.state == "held"]
    found = [of(tx, one.id, person_id) for one in then if one.kind == kind and is_then(one.began_at)]
    return any(came is not None and not came.denied for came in found)


def open_with(tx: Transaction, person_id: int) -> list[Session]:
    """Every open one that person leads or to which they came."""
    mine = led(tx, person_id)
    theirs = [_session(tx, row) for row in tx.all(_OPEN_CAME_TO, for_person=person_id)]
    return theirs if mine is None else [mine, *theirs]


def add(tx: Transaction, leader: tuple[int, str], kind: str, code: int, until: Instant) -> int:
    """A new one of that leader (person, place); its id."""
    leader_id, place = leader
    return tx.insert(
        SESSIONS,
        place=place,
        leader_id=leader_id,
        skill=tx.keys.seal(leader_id, kind),
        code=code,
        state="open",
        began_at=tx.now,
        until=until,
    )


def settle(tx: Transaction, session: Session, state: State, minutes: int | None) -> bool:
    """It took so long, or did not take place; False when it was settled already."""
    return tx.run(_SETTLE, of_id=session.id, now_is=state, came_to=minutes, at=tx.now) == 1


def there(tx: Transaction, session_id: int) -> list[Came]:
    """Who came in, in that order."""
    return [Came(row.id, row.person_id, bool(row.denied)) for row in tx.all(_THERE, of_session=session_id)]


def of(tx: Transaction, session_id: int, person_id: int) -> Came | None:
    """That person there."""
    row = tx.one(_OF, of_session=session_id, for_person=person_id)
    return None if row is None else Came(row.id, row.person_id, bool(row.denied))


def come(tx: Transaction, session_id: int, person_id: int) -> None:
    """That person came in."""
    tx.insert(CAME, session_id=session_id, person_id=person_id, came_at=tx.now)


def go(tx: Transaction, session_id: int, person_id: int) -> None:
    """That person is not there after all."""
    tx.run(_GO, of_session=session_id, for_person=person_id)


def deny(tx: Transaction, came: Came) -> None:
    """They say that it was not so."""
    tx.run(_DENY, of_id=came.id)


def blank(tx: Transaction, person_id: int) -> None:
    """Forget what that person led."""
    tx.run(_BLANK, for_person=person_id)

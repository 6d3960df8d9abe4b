"""For which needs somebody is looked for, and what became of each. What is needed stands on its card alone, sealed."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

State = Literal["looking", "offered", "agreed", "met", "partly", "unmet"]
"""Givers are asked; the needer is asked of one who said yes; both said yes; and how it ended."""
OPEN: tuple[State, ...] = ("looking", "offered", "agreed")
TAKEN: tuple[State, ...] = ("offered", "agreed")
Why = Literal["", "taken_back", "lapsed", "set_aside", "left", "unanswered", "nobody", "elsewhere", "other"]
"""Why it ended so: its person took it back, its time was over, a loss put it aside, they left, they did not answer; or
a person found that nobody can, that it was helped elsewhere, or something else.
"""

SEARCHES = tables.table(
    "skills_searches",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.whole("need_id", privacy="keep"),
    tables.text("state", privacy="export", default="looking"),
    tables.text("why", privacy="keep", default=""),
    tables.whole("tries", privacy="keep", default=0),
    tables.whole("exchange_id", privacy="keep", optional=True),
    tables.instant("due_at", privacy="keep", optional=True),
    tables.instant("since", privacy="export"),
    tables.instant("settled_at", privacy="export", optional=True),
    CheckConstraint("state IN ('looking', 'offered', 'agreed', 'met', 'partly', 'unmet')", name="state"),
)
tables.index(
    SEARCHES,
    "need_id",
    name="one_open",
    unique=True,
    where="state = 'looking' OR state = 'offered' OR state = 'agreed'",
)
tables.index(SEARCHES, "place", "state", name="place")
tables.index(SEARCHES, "person_id", name="person")

_C = SEARCHES.c
_IS_OPEN = (_C.state == "looking") | (_C.state == "offered") | (_C.state == "agreed")
_FIND = select(SEARCHES).where(_C.id == bindparam("of_id"))
_OF_NEED = select(SEARCHES).where(_C.need_id == bindparam("of_need"), _IS_OPEN)
_AT_PLACE = select(SEARCHES).where(_C.place == bindparam("at_place"), _C.state == bindparam("of_state")).order_by(_C.id)
_ENDED_SINCE = (
    select(SEARCHES)
    .where(_C.place == bindparam("at_place"), _C.state == bindparam("of_state"), _C.settled_at > bindparam("since"))
    .order_by(_C.id)
)
_OPEN_OF = select(SEARCHES).where(_C.person_id == bindparam("for_person"), _IS_OPEN).order_by(_C.id)
_BY_EXCHANGE = select(SEARCHES).where(
    _C.person_id == bindparam("for_person"), _C.exchange_id == bindparam("of_exchange"), _C.state == "agreed"
)
_MOVE = (
    update(SEARCHES)
    .where(_C.id == bindparam("of_id"))
    .values(state=bindparam("to_state"), due_at=bindparam("to_due"), tries=bindparam("to_tries"))
)
_AGREE = (
    update(SEARCHES)
    .where(_C.id == bindparam("of_id"))
    .values(state="agreed", exchange_id=bindparam("to_exchange"), due_at=None)
)
_SETTLE = (
    update(SEARCHES)
    .where(_C.id == bindparam("of_id"))
    .values(state=bindparam("to_state"), why=bindparam("to_why"), settled_at=bindparam("at"), due_at=None)
)
_FORGET = SEARCHES.delete().where(_C.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Search:
    """One need for which somebody is looked for, or was. `due_at` is until when its person has to answer, while they
    are asked, and `tries` how often they were reminded.
    """

    id: int
    person_id: int
    place: str
    need_id: int
    state: State
    why: Why
    tries: int
    exchange_id: int | None
    due_at: Instant | None
    since: Instant
    settled_at: Instant | None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def subject(self) -> str:
        """What its timers, messages and asks are kept under."""
        return f"search:{self.id}:"


def _search(row: Row) -> Search:
    return Search(
        row.id,
        row.person_id,
        row.place,
        row.need_id,
        row.state,
        row.why,
        row.tries,
        row.exchange_id,
        row.due_at,
        row.since,
        row.settled_at,
    )


def begin(tx: Transaction, person_id: int, place: str, need_id: int) -> Search:
    """Look for somebody for that need from now on."""
    made = tx.insert(SEARCHES, person_id=person_id, place=place, need_id=need_id, since=tx.now)
    return get(tx, made)


def find(tx: Transaction, search_id: int) -> Search | None:
    """That one."""
    row = tx.one(_FIND, of_id=search_id)
    return None if row is None else _search(row)


def get(tx: Transaction, search_id: int) -> Search:
    """That one. `LookupError` when there is none."""
    found = find(tx, search_id)
    if found is None:
        raise LookupError(f"no search {search_id}")
    return found


def open_for(tx: Transaction, need_id: int) -> Search | None:
    """The one that is open for that need."""
    row = tx.one(_OF_NEED, of_need=need_id)
    return None if row is None else _search(row)


def by_exchange(tx: Transaction, person_id: int, exchange_id: int) -> Search | None:
    """The one of that person for which that exchange was agreed on."""
    row = tx.one(_BY_EXCHANGE, for_person=person_id, of_exchange=exchange_id)
    return None if row is None else _search(row)


def at_place(tx: Transaction, place: str, state: State) -> list[Search]:
    """Those of a place in that state, the oldest first."""
    return [_search(row) for row in tx.all(_AT_PLACE, at_place=place, of_state=state)]


def ended_since(tx: Transaction, place: str, state: State, since: Instant) -> list[Search]:
    """Those of a place that ended so after that instant."""
    return [_search(row) for row in tx.all(_ENDED_SINCE, at_place=place, of_state=state, since=since)]


def open_of(tx: Transaction, person_id: int) -> list[Search]:
    """The open ones of that person, the oldest first."""
    return [_search(row) for row in tx.all(_OPEN_OF, for_person=person_id)]


def move(tx: Transaction, search: Search, state: State, due_at: Instant | None = None, tries: int = 0) -> Search:
    """Let it be in that state."""
    tx.run(_MOVE, of_id=search.id, to_state=state, to_due=due_at, to_tries=tries)
    return get(tx, search.id)


def agree(tx: Transaction, search: Search, exchange_id: int) -> Search:
    """Both have said yes."""
    tx.run(_AGREE, of_id=search.id, to_exchange=exchange_id)
    return get(tx, search.id)


def settle(tx: Transaction, search: Search, state: State, why: Why) -> Search:
    """It ended so."""
    tx.run(_SETTLE, of_id=search.id, to_state=state, to_why=why, at=tx.now)
    return get(tx, search.id)


def taken(tx: Transaction, place: str) -> frozenset[int]:
    """The needs of a place for which somebody has said yes: nobody else is looked for meanwhile."""
    return frozenset(one.need_id for state in TAKEN for one in at_place(tx, place, state))


def forget(tx: Transaction, person_id: int) -> None:
    """Forget all of that person's."""
    tx.run(_FORGET, for_person=person_id)

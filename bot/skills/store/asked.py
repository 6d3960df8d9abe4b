"""Who was asked to give what for whom, and what they said; and who rests from being asked."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, func, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

State = Literal["asked", "yes", "no", "silent", "declined", "withdrawn", "agreed"]
"""Waits for an answer; said yes, and the needer is asked; not this time; no answer in time; the needer would rather
not; not needed or not possible any more; both said yes.
"""

ASKED = tables.table(
    "skills_asked",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.reference("other_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.whole("search_id", privacy="keep"),
    tables.whole("need_id", privacy="keep"),
    tables.whole("offer_id", privacy="keep"),
    tables.whole("minutes", privacy="keep"),
    tables.text("state", privacy="keep", default="asked"),
    tables.instant("asked_at", privacy="export"),
    tables.instant("due_at", privacy="keep"),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('asked', 'yes', 'no', 'silent', 'declined', 'withdrawn', 'agreed')", name="state"),
    CheckConstraint("minutes > 0", name="minutes"),
)
tables.index(ASKED, "search_id", name="search")
tables.index(ASKED, "person_id", "state", "asked_at", name="person")
tables.index(ASKED, "other_id", "state", name="other")
tables.index(ASKED, "offer_id", name="offer")
tables.index(ASKED, "place", "asked_at", name="place")

RESTS = tables.table(
    "skills_rests",
    tables.key("person_id"),
    tables.instant("until", privacy="export"),
)

_C = ASKED.c
_IS_OPEN = (_C.state == "asked") | (_C.state == "yes")
_FIND = select(ASKED).where(_C.id == bindparam("of_id"))
_OF_SEARCH = select(ASKED).where(_C.search_id == bindparam("of_search")).order_by(_C.id)
_OPEN_OF_GIVER = select(ASKED).where(_C.person_id == bindparam("for_person"), _IS_OPEN).order_by(_C.id)
_OPEN_OF_BOTH = (
    select(ASKED)
    .where(or_(_C.person_id == bindparam("for_person"), _C.other_id == bindparam("for_person")), _IS_OPEN)
    .order_by(_C.id)
)
_OPEN_OF_OFFER = select(ASKED).where(_C.offer_id == bindparam("of_offer"), _IS_OPEN).order_by(_C.id)
_SINCE = select(ASKED).where(_C.place == bindparam("at_place"), _C.asked_at > bindparam("since")).order_by(_C.id)
_CAME_TO_NOTHING = select(_C.need_id, _C.person_id).where(
    _C.place == bindparam("at_place"),
    _C.asked_at > bindparam("since"),
    (_C.state == "no") | (_C.state == "silent") | (_C.state == "declined"),
)
_MINUTES = select(func.coalesce(func.sum(_C.minutes), 0)).where(
    _C.person_id == bindparam("for_person"),
    _C.asked_at > bindparam("since"),
    _C.state == "yes",
)
_SETTLE = (
    update(ASKED)
    .where(_C.id == bindparam("of_id"), _C.state == bindparam("before"))
    .values(state=bindparam("to_state"), settled_at=bindparam("at"))
)
_FORGET = ASKED.delete().where(or_(_C.person_id == bindparam("for_person"), _C.other_id == bindparam("for_person")))
_RESTS = select(RESTS.c.until).where(RESTS.c.person_id == bindparam("for_person"))
_REST = update(RESTS).where(RESTS.c.person_id == bindparam("for_person")).values(until=bindparam("to_until"))
_FORGET_REST = RESTS.delete().where(RESTS.c.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Asked:
    """One giver asked for one need. `other_id` is who needs it, and not told before both said yes."""

    id: int
    giver_id: int
    needer_id: int
    place: str
    search_id: int
    need_id: int
    offer_id: int
    minutes: int
    state: State
    asked_at: Instant
    due_at: Instant

    @property
    def is_open(self) -> bool:
        return self.state in ("asked", "yes")

    @property
    def key(self) -> str:
        """What messages about it are kept under."""
        return f"asked:{self.id}:"


def _asked(row: Row) -> Asked:
    return Asked(
        row.id,
        row.person_id,
        row.other_id,
        row.place,
        row.search_id,
        row.need_id,
        row.offer_id,
        row.minutes,
        row.state,
        row.asked_at,
        row.due_at,
    )


def ask(
    tx: Transaction,
    both: tuple[int, int],
    place: str,
    search_id: int,
    cards: tuple[int, int],
    minutes: int,
    due_at: Instant,
) -> Asked:
    """The first of `both`, who offers it, is asked for the second now; `cards` are the offer and the need."""
    made = tx.insert(
        ASKED,
        person_id=both[0],
        other_id=both[1],
        place=place,
        search_id=search_id,
        need_id=cards[1],
        offer_id=cards[0],
        minutes=minutes,
        asked_at=tx.now,
        due_at=due_at,
    )
    return Asked(made, *both, place, search_id, cards[1], cards[0], minutes, "asked", tx.now, due_at)


def find(tx: Transaction, asked_id: int) -> Asked | None:
    """That one."""
    row = tx.one(_FIND, of_id=asked_id)
    return None if row is None else _asked(row)


def of_search(tx: Transaction, search_id: int) -> list[Asked]:
    """Who was asked in one search, the first first."""
    return [_asked(row) for row in tx.all(_OF_SEARCH, of_search=search_id)]


def open_of_giver(tx: Transaction, person_id: int) -> list[Asked]:
    """What waits for that person's answer, or for another's after their yes."""
    return [_asked(row) for row in tx.all(_OPEN_OF_GIVER, for_person=person_id)]


def open_of(tx: Transaction, person_id: int) -> list[Asked]:
    """What is open that concerns that person, as giver or needer."""
    return [_asked(row) for row in tx.all(_OPEN_OF_BOTH, for_person=person_id)]


def open_of_offer(tx: Transaction, offer_id: int) -> list[Asked]:
    """What is open of that offer."""
    return [_asked(row) for row in tx.all(_OPEN_OF_OFFER, of_offer=offer_id)]


def since(tx: Transaction, place: str, at: Instant) -> list[Asked]:
    """Who was asked at that place since then."""
    return [_asked(row) for row in tx.all(_SINCE, at_place=place, since=at)]


def came_to_nothing(tx: Transaction, place: str, at: Instant) -> frozenset[tuple[int, int]]:
    """(need, giver) of whatever came to nothing there since then."""
    return frozenset((row.need_id, row.person_id) for row in tx.all(_CAME_TO_NOTHING, at_place=place, since=at))


def minutes_since(tx: Transaction, person_id: int, at: Instant) -> int:
    """Minutes that somebody said yes to since then, and that wait for the needer's yes."""
    return int(tx.scalar(_MINUTES, for_person=person_id, since=at))


def settle(tx: Transaction, one: Asked, state: State) -> bool:
    """What became of it; False when it is not any more as it was."""
    return tx.run(_SETTLE, of_id=one.id, before=one.state, to_state=state, at=tx.now) == 1


def rests_until(tx: Transaction, person_id: int) -> Instant:
    """Until when somebody is not asked to give; 0 for who does not rest."""
    found = tx.scalar(_RESTS, for_person=person_id)
    return 0 if found is None else int(found)


def rest(tx: Transaction, person_id: int, until: Instant) -> None:
    """Let somebody not be asked to give until then."""
    if not tx.run(_REST, for_person=person_id, to_until=until):
        tx.insert(RESTS, person_id=person_id, until=until)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget who asked that person for what, and for whom they were asked."""
    tx.run(_FORGET, for_person=person_id)
    tx.run(_FORGET_REST, for_person=person_id)

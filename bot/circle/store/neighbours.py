"""Who would like a circle of neighbours, which circles there are, and what each who was asked said."""

from dataclasses import dataclass
from typing import Literal, cast

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

Said = Literal["", "yes", "no", "left"]
"""Asked; yes; not this one, or silent; was in it and is no more."""
State = Literal["asked", "open", "over"]

WISHES = tables.table(
    "circle_wishes",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.flag("hosts", privacy="erase", default=0),
    tables.instant("at", privacy="export"),
    UniqueConstraint("person_id"),
)
tables.index(WISHES, "place", "at", name="place")
NEAR = tables.table(
    "circle_near",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.text("language", privacy="keep"),
    tables.text("state", privacy="keep", default="asked"),
    tables.reference("host_id", "persons.id", privacy="keep", optional=True),
    tables.instant("at", privacy="keep"),
    CheckConstraint("state IN ('asked', 'open', 'over')", name="state"),
)
tables.index(NEAR, "place", "state", name="place")
tables.index(NEAR, "host_id", name="host")
PARTS = tables.table(
    "circle_near_parts",
    tables.key(),
    tables.reference("near_id", "circle_near.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("said", privacy="erase", default=""),
    CheckConstraint("said IN ('', 'yes', 'no', 'left')", name="said"),
    UniqueConstraint("near_id", "person_id"),
)
tables.index(PARTS, "person_id", name="person")

_W, _N, _P = WISHES.c, NEAR.c, PARTS.c
_WISHES = select(WISHES).where(_W.place == bindparam("of_place")).order_by(_W.at, _W.person_id)
_WISH = select(WISHES).where(_W.person_id == bindparam("for_person"))
_HOSTS = update(WISHES).where(_W.person_id == bindparam("for_person")).values(hosts=bindparam("would"))
_NO_WISH = WISHES.delete().where(_W.person_id == bindparam("for_person"))
_FIND = select(NEAR).where(_N.id == bindparam("of_id"))
_HOLD = select(_N.id).where(_N.id == bindparam("of_id")).with_for_update()
_STANDING = select(NEAR).where(_N.place == bindparam("of_place"), _N.state != "over").order_by(_N.id)
_STATE = update(NEAR).where(_N.id == bindparam("of_id")).values(state=bindparam("now_is"))
_HOST = update(NEAR).where(_N.id == bindparam("of_id")).values(host_id=bindparam("host"))
_PARTS = select(PARTS).where(_P.near_id == bindparam("of_near")).order_by(_P.id)
_MINE = (
    select(PARTS)
    .join(NEAR, _N.id == _P.near_id)
    .where(_P.person_id == bindparam("for_person"), _N.state != "over")
    .order_by(_P.id)
)
_SAY = update(PARTS).where(_P.id == bindparam("of_id"), _P.said == bindparam("before")).values(said=bindparam("now_is"))
_FORGET = PARTS.delete().where(_P.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Near:
    """One circle of neighbours: asked about, come together, or over."""

    id: int
    place: str
    language: str
    state: State
    host_id: int | None

    @property
    def subject(self) -> str:
        """What its timers and messages are kept under."""
        return f"near:{self.id}:"


@dataclass(frozen=True, slots=True)
class Part:
    """What one person said of one circle."""

    id: int
    near_id: int
    person_id: int
    said: Said


def _near(row: Row) -> Near:
    return Near(row.id, row.place, row.language, cast(State, row.state), row.host_id)


def _part(row: Row) -> Part:
    return Part(row.id, row.near_id, row.person_id, cast(Said, row.said))


def wish(tx: Transaction, place: str, person_id: int) -> bool:
    """They would like one; False where that is so already."""
    return tx.insert_new(WISHES, place=place, person_id=person_id, at=tx.now)


def would_host(tx: Transaction, person_id: int, *, would: bool) -> None:
    """They would be host of it, or would not."""
    tx.run(_HOSTS, for_person=person_id, would=int(would))


def wishing(tx: Transaction, place: str) -> dict[int, Instant]:
    """Whoever would like one there, since when, the earliest first."""
    return {row.person_id: row.at for row in tx.all(_WISHES, of_place=place)}


def wishes(tx: Transaction, person_id: int) -> tuple[bool, bool]:
    """Whether that person would like one, and would be host."""
    row = tx.one(_WISH, for_person=person_id)
    return row is not None, row is not None and bool(row.hosts)


def no_wish(tx: Transaction, person_id: int) -> bool:
    """They would not any more."""
    return tx.run(_NO_WISH, for_person=person_id) == 1


def begin(tx: Transaction, place: str, language: str) -> int:
    """A circle about which people are asked; its id."""
    return tx.insert(NEAR, place=place, language=language, at=tx.now)


def find(tx: Transaction, near_id: int) -> Near | None:
    """One of them, which nobody else changes from here to the end."""
    tx.hold(_HOLD, of_id=near_id)
    row = tx.one(_FIND, of_id=near_id)
    return None if row is None else _near(row)


def standing(tx: Transaction, place: str) -> list[Near]:
    """Those of that place that are not over."""
    return [_near(row) for row in tx.all(_STANDING, of_place=place)]


def put(tx: Transaction, near_id: int, state: State) -> None:
    """Let it be so from now on."""
    tx.run(_STATE, of_id=near_id, now_is=state)


def host(tx: Transaction, near_id: int, host_id: int | None) -> None:
    """Let that person be host of it, or nobody."""
    tx.run(_HOST, of_id=near_id, host=host_id)


def ask(tx: Transaction, near_id: int, person_id: int) -> None:
    """They are asked."""
    tx.insert_new(PARTS, near_id=near_id, person_id=person_id)


def parts(tx: Transaction, near_id: int) -> list[Part]:
    """Whoever was asked, in that order."""
    return [_part(row) for row in tx.all(_PARTS, of_near=near_id)]


def of_person(tx: Transaction, person_id: int) -> list[Part]:
    """What that person was asked of circles that are not over."""
    return [_part(row) for row in tx.all(_MINE, for_person=person_id)]


def say(tx: Transaction, part: Part, said: Said) -> bool:
    """They say so; False where they said something else meanwhile."""
    return tx.run(_SAY, of_id=part.id, before=part.said, now_is=said) == 1


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing stays of what that person was asked."""
    tx.run(_FORGET, for_person=person_id)
    tx.run(_NO_WISH, for_person=person_id)

"""Persons and their roles."""

import json
from typing import Any

from sqlalchemy import UniqueConstraint, bindparam, func, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.people.rules import DEMO_CHATS_FROM, Person

PERSONS = tables.table(
    "persons",
    tables.key(),
    tables.whole("chat_id", privacy="erase", optional=True),
    tables.text("told", privacy="export", default="", holds="sealed"),
    tables.text("language", privacy="export"),
    tables.text("zone", privacy="export"),
    tables.text("state", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.instant("paused_until", privacy="export", optional=True),
    tables.text("private", privacy="export", default="unanswered"),
    tables.whole("quiet_from", privacy="export", default=21 * 60),
    tables.whole("quiet_to", privacy="export", default=8 * 60),
    tables.flag("reachable", privacy="keep", default=1),
    tables.text("awaits", privacy="export", optional=True),
    tables.instant("review_since", privacy="keep", optional=True),
    tables.whole("unprompted_week", privacy="export", default=1),
    tables.text("clears", privacy="export", default="off"),
    tables.instant("met_at", privacy="export"),
    tables.instant("joined_at", privacy="export", optional=True),
    tables.instant("ready_at", privacy="keep", optional=True),
    UniqueConstraint("chat_id"),
    about="id",
)
tables.index(PERSONS, "place", "state", name="place")

ROLES = tables.table(
    "roles",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("role", privacy="export"),
    tables.instant("since", privacy="export"),
    UniqueConstraint("person_id", "role"),
    about="person_id",
)
tables.index(ROLES, "role", "person_id", name="who")

_ROLES_OF = (
    select(func.aggregate_strings(ROLES.c.role, ","))
    .where(ROLES.c.person_id == PERSONS.c.id)
    .correlate(PERSONS)
    .scalar_subquery()
    .label("roles")
)
_PERSON = select(PERSONS, _ROLES_OF)
_BY_ID = _PERSON.where(PERSONS.c.id == bindparam("of_id"))
_BY_CHAT = _PERSON.where(PERSONS.c.chat_id == bindparam("of_chat"))
_WITH_ROLE = (
    _PERSON.join(ROLES, ROLES.c.person_id == PERSONS.c.id)
    .where(ROLES.c.role == bindparam("of_role"), PERSONS.c.place == bindparam("of_place"), PERSONS.c.state == "active")
    .order_by(PERSONS.c.id)
)
_NAMES = (
    select(PERSONS.c.id, PERSONS.c.told)
    .where(PERSONS.c.place == bindparam("of_place"), PERSONS.c.state == "active")
    .order_by(PERSONS.c.id)
)
_SEALED_IDS = select(PERSONS.c.id).where(PERSONS.c.told != "")
_TOLD = select(PERSONS.c.told).where(PERSONS.c.id == bindparam("of_id"))
_JOINED = select(PERSONS.c.joined_at).where(PERSONS.c.id == bindparam("of_id"))
_TAKE_ROLE = ROLES.delete().where(ROLES.c.person_id == bindparam("of_id"), ROLES.c.role == bindparam("of_role"))
_COUNT_ROLE = (
    select(func.count())
    .select_from(ROLES.join(PERSONS, PERSONS.c.id == ROLES.c.person_id))
    .where(ROLES.c.role == bindparam("of_role"), PERSONS.c.place == bindparam("of_place"), PERSONS.c.state == "active")
)
_IDS = select(PERSONS.c.id).order_by(PERSONS.c.id)
_HIGHEST = select(func.max(PERSONS.c.id))
_DROP = PERSONS.delete().where(PERSONS.c.id == bindparam("of_id"))
_PLACES = select(PERSONS.c.place).distinct().order_by(PERSONS.c.place)
_COUNT = select(func.count()).select_from(PERSONS)
_COUNT_DEMO = _COUNT.where(PERSONS.c.chat_id >= DEMO_CHATS_FROM)

_SEALED = ("name", "area", "stage", "stage_date", "loss_at")
"""What somebody told of themselves: kept together in the column "told", sealed with their own key."""
_CHANGEABLE = (
    *("told", "language", "zone", "state", "place", "paused_until"),
    *("private", "quiet_from", "quiet_to", "reachable", "joined_at", "ready_at", "awaits", "review_since"),
    "unprompted_week",
    "clears",
    "chat_id",
)
_CHANGES = {
    column: update(PERSONS).where(PERSONS.c.id == bindparam("of_id")).values({column: bindparam("to")})
    for column in _CHANGEABLE
}
_FROM_STATE = (
    update(PERSONS)
    .where(PERSONS.c.id == bindparam("of_id"), PERSONS.c.state == bindparam("before"))
    .values(state=bindparam("to"))
)
_ONCE_READY = (
    update(PERSONS)
    .where(PERSONS.c.id == bindparam("of_id"), PERSONS.c.ready_at.is_(None))
    .values(ready_at=bindparam("at"))
)
_FORGET = (
    update(PERSONS)
    .where(PERSONS.c.id == bindparam("of_id"))
    .values(
        chat_id=None,
        told="",
        language="",
        zone="UTC",
        state="left",
        paused_until=None,
        private="unanswered",
        quiet_from=0,
        quiet_to=0,
        awaits=None,
        met_at=0,
        joined_at=None,
        ready_at=None,
        review_since=None,
        unprompted_week=0,
        clears="off",
    )
)
_IS_READY = select(PERSONS.c.ready_at).where(PERSONS.c.id == bindparam("of_id"), PERSONS.c.ready_at.is_not(None))


def add(tx: Transaction, name: str, **columns: int | str | None) -> int:
    """Keep somebody new, called `name`; their id."""
    person_id = tx.insert(PERSONS, **columns)
    change(tx, person_id, name=name)
    return person_id


def number_beyond(tx: Transaction, last: int) -> None:
    """Let nobody new have a number up to `last`."""
    if last > (tx.scalar(_HIGHEST) or 0):
        # the engine never gives a number again that a row has had
        tx.insert(PERSONS, id=last, language="", zone="UTC", state="left", place="", met_at=0)
        tx.run(_DROP, of_id=last)


def _told(tx: Transaction, person_id: int, sealed: str) -> dict[str, Any]:
    told = tx.keys.unseal(person_id, sealed) if sealed else ""
    return dict(json.loads(told)) if told else {}


def _person(tx: Transaction, row: Row | None) -> Person | None:
    if row is None:
        return None
    told = _told(tx, row.id, row.told)
    return Person(
        id=row.id,
        chat_id=row.chat_id or 0,
        name=told.get("name", ""),
        language=row.language,
        zone=row.zone,
        state=row.state,
        roles=frozenset(row.roles.split(",")) if row.roles else frozenset(),
        place=row.place,
        area=told.get("area"),
        stage=told.get("stage", "unsaid"),
        stage_date=told.get("stage_date"),
        loss_at=told.get("loss_at"),
        paused_until=row.paused_until,
        private=row.private,
        quiet_from=row.quiet_from,
        quiet_to=row.quiet_to,
        reachable=bool(row.reachable),
        awaits=row.awaits,
        review_since=row.review_since,
        unprompted_week=row.unprompted_week,
        clears=row.clears,
    )


def by_chat(tx: Transaction, chat_id: int) -> Person | None:
    """The person of that private chat."""
    return _person(tx, tx.one(_BY_CHAT, of_chat=chat_id))


def by_id(tx: Transaction, person_id: int) -> Person | None:
    """The person with that id."""
    return _person(tx, tx.one(_BY_ID, of_id=person_id))


def with_role(tx: Transaction, place: str, role: str) -> list[Person]:
    """Active people of a place with that role, by id."""
    found = (_person(tx, row) for row in tx.all(_WITH_ROLE, of_place=place, of_role=role))
    return [person for person in found if person is not None]


def names(tx: Transaction, place: str) -> list[tuple[int, str]]:
    """(id, name) of everybody active at a place, by id."""
    return [(row.id, _told(tx, row.id, row.told).get("name", "")) for row in tx.all(_NAMES, of_place=place)]


def sealed(tx: Transaction) -> list[int]:
    """Ids of everybody of whom something is kept sealed."""
    return [row.id for row in tx.all(_SEALED_IDS)]


def name(tx: Transaction, person_id: int) -> str | None:
    """What they want to be called."""
    sealed = tx.scalar(_TOLD, of_id=person_id)
    return None if sealed is None else str(_told(tx, person_id, sealed).get("name", ""))


def joined_at(tx: Transaction, person_id: int) -> Instant | None:
    """When they joined."""
    found = tx.scalar(_JOINED, of_id=person_id)
    return None if found is None else int(found)


def change(tx: Transaction, person_id: int, **columns: int | str | None) -> None:
    """Set what is known of one person: columns, and what they told of themselves."""
    told = {name: columns.pop(name) for name in _SEALED if name in columns}
    if told:
        before = _told(tx, person_id, tx.scalar(_TOLD, of_id=person_id))
        columns["told"] = tx.keys.seal(person_id, json.dumps({**before, **told}, separators=(",", ":")))
    for column, to in columns.items():
        tx.run(_CHANGES[column], of_id=person_id, to=to)


def change_state(tx: Transaction, person_id: int, before: str, to: str) -> bool:
    """From one state to another; False when they were not in it."""
    return tx.run(_FROM_STATE, of_id=person_id, before=before, to=to) == 1


def mark_ready(tx: Transaction, person_id: int) -> bool:
    """Note once that enough is known for somebody to be proposed; False when it was noted before."""
    return tx.run(_ONCE_READY, of_id=person_id, at=tx.now) == 1


def add_role(tx: Transaction, person_id: int, role: str) -> bool:
    """Give a role; False when they have it."""
    return tx.insert_new(ROLES, person_id=person_id, role=role, since=tx.now)


def take_role(tx: Transaction, person_id: int, role: str) -> bool:
    """Take a role away; False when they had it not."""
    return tx.run(_TAKE_ROLE, of_id=person_id, of_role=role) == 1


def count_role(tx: Transaction, role: str, place: str) -> int:
    """How many active people of a place have that role."""
    return int(tx.scalar(_COUNT_ROLE, of_role=role, of_place=place))


def count_demo(tx: Transaction) -> int:
    """How many people are the demo's."""
    return int(tx.scalar(_COUNT_DEMO))


def ids(tx: Transaction) -> list[int]:
    """Everybody's id."""
    return [row.id for row in tx.all(_IDS)]


def places_in_use(tx: Transaction) -> list[str]:
    """The places that people belong to."""
    return [row.place for row in tx.all(_PLACES)]


def count(tx: Transaction) -> int:
    """How many people there are in all."""
    return int(tx.scalar(_COUNT))


def forget(tx: Transaction, person_id: int) -> None:
    """Leave nothing of that person but a number."""
    tx.run(_FORGET, of_id=person_id)


def is_ready(tx: Transaction, person_id: int) -> bool:
    """Whether enough was told for somebody to be proposed."""
    return tx.scalar(_IS_READY, of_id=person_id) is not None

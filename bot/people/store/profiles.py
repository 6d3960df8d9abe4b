"""What matching needs of a person: what they speak, offer, need, when they are free, and for helpers hours and room."""

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

TAGS = tables.table(
    "person_tags",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("kind", privacy="export"),
    tables.text("value", privacy="export", holds="sealed alike"),
    tables.instant("since", privacy="export"),
    UniqueConstraint("person_id", "kind", "value"),
    CheckConstraint("kind IN ('give', 'need', 'speaks', 'free', 'lived', 'wish')", name="kind"),
    about="person_id",
)
WORKING_HOURS = tables.table(
    "working_hours",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("weekday", privacy="export"),
    tables.whole("from_minute", privacy="export"),
    tables.whole("to_minute", privacy="export"),
    UniqueConstraint("person_id", "weekday", "from_minute"),
    CheckConstraint("weekday BETWEEN 0 AND 6 AND 0 <= from_minute AND from_minute < to_minute", name="span"),
    about="person_id",
)
HELPERS = tables.table(
    "helpers",
    tables.key("person_id"),
    tables.whole("capacity", privacy="export"),
    about="person_id",
)
APART = tables.table(
    "kept_apart",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.reference("other_id", "persons.id", privacy="keep"),
    tables.text("why", privacy="keep"),
    tables.instant("since", privacy="keep"),
    UniqueConstraint("person_id", "other_id", "why"),
    CheckConstraint("why IN ('refused', 'blocked', 'ended')", name="why"),
)
tables.index(APART, "other_id", name="other")
CLEARANCES = tables.table(
    "clearances",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("tier", privacy="export"),
    tables.instant("expires_at", privacy="export"),
    tables.whole("given_by", privacy="keep"),
    UniqueConstraint("person_id", "tier"),
    about="person_id",
)

_TAGS = select(TAGS.c.value).where(TAGS.c.person_id == bindparam("of_id"), TAGS.c.kind == bindparam("of_kind"))
_TAGS_SORTED = _TAGS.order_by(TAGS.c.id)
_ALL_TAGS = select(TAGS.c.kind, TAGS.c.value).where(TAGS.c.person_id == bindparam("of_id")).order_by(TAGS.c.id)
_DROP_TAG = TAGS.delete().where(
    TAGS.c.person_id == bindparam("of_id"), TAGS.c.kind == bindparam("of_kind"), TAGS.c.value == bindparam("of_value")
)
_DROP_TAGS = TAGS.delete().where(TAGS.c.person_id == bindparam("of_id"), TAGS.c.kind == bindparam("of_kind"))
_HOURS = (
    select(WORKING_HOURS)
    .where(WORKING_HOURS.c.person_id == bindparam("of_id"))
    .order_by(WORKING_HOURS.c.weekday, WORKING_HOURS.c.from_minute)
)
_DROP_HOURS = WORKING_HOURS.delete().where(WORKING_HOURS.c.person_id == bindparam("of_id"))
_CAPACITY = select(HELPERS.c.capacity).where(HELPERS.c.person_id == bindparam("of_id"))
_SET_CAPACITY = update(HELPERS).where(HELPERS.c.person_id == bindparam("of_id")).values(capacity=bindparam("to"))
_APART = select(APART).where(or_(APART.c.person_id == bindparam("of_id"), APART.c.other_id == bindparam("of_id")))
_CLEARED = select(CLEARANCES.c.tier, CLEARANCES.c.expires_at).where(CLEARANCES.c.person_id == bindparam("of_id"))
_CLEARANCE = (
    select(CLEARANCES)
    .where(CLEARANCES.c.person_id == bindparam("of_id"))
    .order_by(CLEARANCES.c.expires_at.desc(), CLEARANCES.c.id.desc())
    .limit(1)
)
_DROP_CLEARANCE = CLEARANCES.delete().where(CLEARANCES.c.person_id == bindparam("of_id"))
_FORGET = {
    table.name: table.delete().where(table.c.person_id == bindparam("of_id"))
    for table in (TAGS, WORKING_HOURS, HELPERS, CLEARANCES)
}


def tags(tx: Transaction, person_id: int, kind: str) -> list[str]:
    """Values of one kind, in the order they were told."""
    return [tx.keys.unseal_same(person_id, row.value) for row in tx.all(_TAGS_SORTED, of_id=person_id, of_kind=kind)]


def all_tags(tx: Transaction, person_id: int) -> dict[str, list[str]]:
    """Values by kind."""
    found: dict[str, list[str]] = {}
    for row in tx.all(_ALL_TAGS, of_id=person_id):
        found.setdefault(row.kind, []).append(tx.keys.unseal_same(person_id, row.value))
    return found


def add_tag(tx: Transaction, person_id: int, kind: str, value: str) -> bool:
    """Add a value; False when it was there."""
    sealed = tx.keys.seal_same(person_id, value)
    return tx.insert_new(TAGS, person_id=person_id, kind=kind, value=sealed, since=tx.now)


def drop_tag(tx: Transaction, person_id: int, kind: str, value: str) -> bool:
    """Take a value away; False when it was not there."""
    sealed = tx.keys.seal_same(person_id, value)
    return tx.run(_DROP_TAG, of_id=person_id, of_kind=kind, of_value=sealed) == 1


def drop_tags(tx: Transaction, person_id: int, kind: str) -> None:
    """Take all values of a kind away."""
    tx.run(_DROP_TAGS, of_id=person_id, of_kind=kind)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget all of it, and what somebody is cleared for. Who is kept apart from whom stays: it is another's too."""
    for table in (TAGS, WORKING_HOURS, HELPERS, CLEARANCES):
        tx.run(_FORGET[table.name], of_id=person_id)


def working_hours(tx: Transaction, person_id: int) -> list[Row]:
    """Rows of weekday (0 is Monday), from_minute, to_minute of the local day."""
    return tx.all(_HOURS, of_id=person_id)


def set_working_hours(tx: Transaction, person_id: int, hours: list[tuple[int, int, int]]) -> None:
    """Put (weekday, from_minute, to_minute) in the place of what was there."""
    tx.run(_DROP_HOURS, of_id=person_id)
    for weekday, start, end in hours:
        tx.insert(WORKING_HOURS, person_id=person_id, weekday=weekday, from_minute=start, to_minute=end)


def capacity(tx: Transaction, person_id: int) -> int | None:
    """How many families at once; None when nothing was said."""
    found = tx.scalar(_CAPACITY, of_id=person_id)
    return None if found is None else int(found)


def set_capacity(tx: Transaction, person_id: int, to: int) -> None:
    """Let them have up to `to` families at once."""
    if not tx.run(_SET_CAPACITY, of_id=person_id, to=to):
        tx.insert(HELPERS, person_id=person_id, capacity=to)


def keep_apart(tx: Transaction, person_id: int, other_id: int, why: str) -> bool:
    """Never propose these two to each other; False when that was so already."""
    return tx.insert_new(APART, person_id=person_id, other_id=other_id, why=why, since=tx.now)


def kept_apart(tx: Transaction, person_id: int) -> list[Row]:
    """Rows of person_id, other_id, why in which that person stands on either side."""
    return tx.all(_APART, of_id=person_id)


def clearances(tx: Transaction, person_id: int) -> dict[str, Instant]:
    """Tiers that person was ever cleared for, and until when."""
    return {row.tier: row.expires_at for row in tx.all(_CLEARED, of_id=person_id)}


def clearance(tx: Transaction, person_id: int) -> Row | None:
    """The row of person_id, tier, expires_at of what that person is cleared for, also when it has run out."""
    return tx.one(_CLEARANCE, of_id=person_id)


def set_clearance(tx: Transaction, person_id: int, tier: str, expires_at: Instant, given_by: int) -> None:
    """Put a clearance in the place of what was there."""
    tx.run(_DROP_CLEARANCE, of_id=person_id)
    tx.insert(CLEARANCES, person_id=person_id, tier=tier, expires_at=expires_at, given_by=given_by)


def drop_clearance(tx: Transaction, person_id: int) -> bool:
    """Take a clearance away; False when there was none."""
    return tx.run(_DROP_CLEARANCE, of_id=person_id) > 0

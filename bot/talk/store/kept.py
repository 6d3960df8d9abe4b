"""Words that are kept where a place wants it so, each sealed with the key of who wrote them; and who was told of it."""

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, func, or_, select, update

from bot.base import tables
from bot.base.clock import DAY, Instant
from bot.base.transaction import Transaction
from bot.talk.store import MESSAGES

KEPT = tables.table(
    "talk_kept",
    tables.key(),
    tables.reference("of_id", "talk_messages.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.instant("at", privacy="export"),
    tables.text("words", privacy="export", holds="sealed"),
    tables.instant("kept_until", privacy="export"),
    UniqueConstraint("of_id"),
    guarded=True,
)
tables.index(KEPT, "person_id", name="person")
tables.index(KEPT, "place", name="place")
tables.index(KEPT, "kept_until", name="until")

TOLD = tables.table(
    "talk_kept_told",
    tables.key(),
    tables.reference("tie_id", "talk_ties.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.whole("days", privacy="keep"),
    UniqueConstraint("tie_id", "person_id"),
    CheckConstraint("days >= 0", name="days"),
)
tables.index(TOLD, "person_id", name="person")
tables.index(TOLD, "place", name="place")

_K, _T, _M = KEPT.c, TOLD.c, MESSAGES.c
_REWORD = update(KEPT).where(_K.of_id == bindparam("of_message")).values(words=bindparam("now_are"))
_FORGET = KEPT.delete().where(_K.of_id == bindparam("of_message"))
_FORGET_OLD = KEPT.delete().where(_K.kept_until <= bindparam("now_is"))
_NEXT_OVER = select(func.min(_K.kept_until))
_SHORTEN = (
    update(KEPT)
    .where(_K.place == bindparam("at_place"), _K.kept_until > _K.at + bindparam("span"))
    .values(kept_until=_K.at + bindparam("span"))
)
_FORGET_PERSON = KEPT.delete().where(
    _K.of_id.in_(select(_M.id).where(or_(_M.from_id == bindparam("of_person"), _M.to_id == bindparam("of_person"))))
)
_OF_LINE = (_T.tie_id == bindparam("on_line"), _T.person_id == bindparam("of_person"))
_TOLD = select(_T.days).where(*_OF_LINE)
_SET_TOLD = update(TOLD).where(*_OF_LINE).values(days=bindparam("now_is"))
_CUT_TOLD = (
    update(TOLD).where(_T.place == bindparam("at_place"), _T.days > bindparam("most")).values(days=bindparam("most"))
)
_FORGET_TOLD = TOLD.delete().where(_T.person_id == bindparam("of_person"))


def add(tx: Transaction, message_id: int, person_id: int, place: str, at: Instant, words: str, until: Instant) -> None:
    """Keep those words of a message that was said then, sealed with the key of that person who wrote it."""
    sealed = tx.keys.seal(person_id, words)
    tx.insert(KEPT, of_id=message_id, person_id=person_id, place=place, at=at, words=sealed, kept_until=until)


def reword(tx: Transaction, message_id: int, person_id: int, words: str) -> bool:
    """What is kept of a message reads so from now on; False when nothing of it is kept."""
    return tx.run(_REWORD, of_message=message_id, now_are=tx.keys.seal(person_id, words)) == 1


def forget(tx: Transaction, message_id: int) -> None:
    """Nothing is kept of that message any more."""
    tx.run(_FORGET, of_message=message_id)


def forget_over(tx: Transaction) -> None:
    """Nothing is kept any more whose time is over."""
    tx.run(_FORGET_OLD, now_is=tx.now)


def next_over(tx: Transaction) -> Instant | None:
    """When the time of the first of them is over; None when nothing is kept."""
    found = tx.scalar(_NEXT_OVER)
    return None if found is None else int(found)


def cut(tx: Transaction, place: str, days: int) -> None:
    """At that place nothing is kept for longer than so many days, and nobody was told of more."""
    tx.run(_SHORTEN, at_place=place, span=days * DAY)
    tx.run(_CUT_TOLD, at_place=place, most=days)


def told(tx: Transaction, tie_id: int, person_id: int) -> int:
    """For how many days words are kept, as that person was told on that line; 0 when they were not."""
    return int(tx.scalar(_TOLD, on_line=tie_id, of_person=person_id) or 0)


def set_told(tx: Transaction, tie_id: int, person_id: int, place: str, days: int) -> None:
    """That person was told so on that line."""
    if not tx.run(_SET_TOLD, on_line=tie_id, of_person=person_id, now_is=days):
        tx.insert(TOLD, tie_id=tie_id, person_id=person_id, place=place, days=days)


def forget_person(tx: Transaction, person_id: int) -> None:
    """Nothing is kept of what somebody said, or was told, nor that they were told of it."""
    for statement in (_FORGET_PERSON, _FORGET_TOLD):
        tx.run(statement, of_person=person_id)

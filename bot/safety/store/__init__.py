"""Who is on duty at a place: who was put there by hand, the latest line counting, and the rota of its week. And what
was heard in texts: its level, the ask it is part of, and the few words by which it was seen, sealed, for those called.
And what was said in complaints, a line each, sealed with the key of whoever complains.
"""

from dataclasses import dataclass, field

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.safety.rota_rules import Span, Week

DUTIES = tables.table(
    "duties",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("set_by", privacy="keep"),
    tables.instant("since", privacy="keep"),
    tables.instant("until", privacy="keep", optional=True),
)
tables.index(DUTIES, "place", "id", name="place")

ROTA = tables.table(
    "duty_spans",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.whole("weekday", privacy="keep"),
    tables.whole("from_minute", privacy="keep"),
    tables.whole("to_minute", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    UniqueConstraint("place", "weekday", "from_minute"),
    CheckConstraint("weekday BETWEEN 0 AND 6 AND from_minute BETWEEN 0 AND 1439", name="begins"),
    CheckConstraint("to_minute > from_minute AND to_minute <= from_minute + 1440", name="lasts"),
)

OFFERS = tables.table(
    "duty_offers",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.reference("from_id", "persons.id", privacy="keep"),
    tables.reference("to_id", "persons.id", privacy="keep"),
    tables.instant("at", privacy="keep"),
    UniqueConstraint("place", "from_id", "to_id"),
)

ALARMS = tables.table(
    "safety_alarms",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.whole("heard_in", privacy="keep"),
    tables.text("level", privacy="export"),
    tables.reference("ask_id", "asks.id", privacy="keep", optional=True),
    tables.text("words", privacy="export", holds="sealed"),
    tables.instant("at", privacy="export"),
    UniqueConstraint("heard_in"),
    CheckConstraint("level IN ('ask', 'today', 'emergency')", name="level"),
    CheckConstraint("(level = 'ask') = (ask_id IS NULL)", name="somebody_is_asked"),
    guarded=True,
)
tables.index(ALARMS, "person_id", "id", name="person")
tables.index(ALARMS, "ask_id", name="ask")

COMPLAINTS = tables.table(
    "safety_complaints",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.reference("ask_id", "asks.id", privacy="keep"),
    tables.whole("by_id", privacy="keep"),
    tables.text("kind", privacy="export"),
    tables.text("concerns", privacy="export", default=""),
    tables.text("words", privacy="export", default="", holds="sealed"),
    tables.instant("at", privacy="export"),
    CheckConstraint("kind IN ('said', 'answer', 'content', 'again')", name="kind"),
    CheckConstraint("(kind IN ('said', 'answer')) = (words <> '')", name="words_where_something_is_said"),
    guarded=True,
)
tables.index(COMPLAINTS, "person_id", "id", name="person")
tables.index(COMPLAINTS, "ask_id", "id", name="ask")

_A = ALARMS.c
_LINES = select(COMPLAINTS).where(COMPLAINTS.c.ask_id == bindparam("of_ask")).order_by(COMPLAINTS.c.id)
_COMPLAINTS_OF = (
    select(COMPLAINTS.c.ask_id).where(COMPLAINTS.c.person_id == bindparam("of_person")).order_by(COMPLAINTS.c.id.desc())
)
_FORGET_COMPLAINTS = COMPLAINTS.delete().where(COMPLAINTS.c.person_id == bindparam("of_person"))
_LATEST = select(DUTIES).where(DUTIES.c.place == bindparam("of_place")).order_by(DUTIES.c.id.desc()).limit(1)
_TAKE_OFF = update(DUTIES).where(DUTIES.c.id == bindparam("of_id")).values(until=bindparam("at"))
_WEEK = select(ROTA).where(ROTA.c.place == bindparam("of_place")).order_by(ROTA.c.weekday, ROTA.c.from_minute)
_NO_WEEK = ROTA.delete().where(ROTA.c.place == bindparam("of_place"))
_OFFER = select(OFFERS).where(OFFERS.c.id == bindparam("of_id"))
_OFFER_BETWEEN = select(OFFERS.c.id).where(
    OFFERS.c.place == bindparam("of_place"), OFFERS.c.from_id == bindparam("one"), OFFERS.c.to_id == bindparam("other")
)
_DROP_OFFER = OFFERS.delete().where(OFFERS.c.id == bindparam("of_id"))
_DROP_OFFERS = OFFERS.delete().where(OFFERS.c.place == bindparam("of_place"))
_HEARD = select(_A.id).where(_A.heard_in == bindparam("of_update"))
_LATEST_OF = (
    select(ALARMS)
    .where(_A.person_id == bindparam("of_person"), _A.ask_id.is_not(None))
    .order_by(_A.id.desc())
    .limit(bindparam("most"))
)
_ASKED_GENTLY = (
    select(_A.at).where(_A.person_id == bindparam("of_person"), _A.level == "ask").order_by(_A.id.desc()).limit(1)
)
_FORGET_WORDS = update(ALARMS).where(_A.ask_id == bindparam("of_ask")).values(words="")
_FORGET = ALARMS.delete().where(_A.person_id == bindparam("of_person"))


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was heard in one text. `words` are empty once they are no longer kept. Printed, it says none of them."""

    id: int
    ask_id: int
    words: str = field(repr=False)
    at: Instant


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said in a complaint, or a tap; `concerns` says of what, on the line that began it. Printed, it says no
    words.
    """

    by: int
    kind: str
    words: str = field(repr=False)
    at: Instant
    concerns: str = ""


def was_heard(tx: Transaction, heard_in: int) -> bool:
    """Whether what was written in that update was noted before: what broke is tried again."""
    return tx.scalar(_HEARD, of_update=heard_in) is not None


def note(tx: Transaction, person_id: int, heard_in: int, level: str, ask_id: int | None, words: str) -> None:
    """Note what was heard in an update of that person, the words sealed with their key."""
    sealed = tx.keys.seal(person_id, words) if words else ""
    tx.insert(ALARMS, person_id=person_id, heard_in=heard_in, level=level, ask_id=ask_id, words=sealed, at=tx.now)


def latest(tx: Transaction, person_id: int, most: int) -> list[Alarm]:
    """What was heard of that person for which somebody was asked, the newest first."""
    return [
        Alarm(row.id, row.ask_id, tx.keys.unseal(person_id, row.words) if row.words else "", row.at)
        for row in tx.all(_LATEST_OF, of_person=person_id, most=most)
    ]


def asked_gently_at(tx: Transaction, person_id: int) -> Instant | None:
    """When that person was last asked whether somebody should call; None when never."""
    found = tx.scalar(_ASKED_GENTLY, of_person=person_id)
    return None if found is None else int(found)


def forget_words(tx: Transaction, ask_id: int) -> None:
    """Let go of the words for which that ask was opened."""
    tx.run(_FORGET_WORDS, of_ask=ask_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget whatever was heard of that person."""
    tx.run(_FORGET, of_person=person_id)


def put_by_hand(tx: Transaction, place: str) -> Row | None:
    """Who was last put on duty at that place by hand, and since when; None when nobody was, or was taken off."""
    found = tx.one(_LATEST, of_place=place)
    return None if found is None or found.until is not None else found


def put_on_duty(tx: Transaction, place: str, person_id: int, by: int) -> None:
    """From now on that person is on duty there."""
    tx.insert(DUTIES, place=place, person_id=person_id, set_by=by, since=tx.now)


def take_off(tx: Transaction, place: str) -> bool:
    """From now on nobody is on duty there by hand; False when nobody was."""
    found = put_by_hand(tx, place)
    return found is not None and tx.run(_TAKE_OFF, of_id=found.id, at=tx.now) == 1


def week(tx: Transaction, place: str) -> list[Span]:
    """The rota of that place's week, in order."""
    return [Span(row.weekday, row.from_minute, row.to_minute, row.person_id) for row in tx.all(_WEEK, of_place=place)]


def set_week(tx: Transaction, place: str, spans: Week) -> None:
    """Let that be the rota of the place's week."""
    tx.run(_NO_WEEK, of_place=place)
    for span in spans:
        when = {"weekday": span.weekday, "from_minute": span.start, "to_minute": span.end}
        tx.insert(ROTA, place=place, person_id=span.person_id, **when)


def offer(tx: Transaction, place: str, from_id: int, to_id: int) -> int | None:
    """Note that one who is on duty would like to hand it to that other; its id, or None when they did already."""
    if not tx.insert_new(OFFERS, place=place, from_id=from_id, to_id=to_id, at=tx.now):
        return None
    return int(tx.scalar(_OFFER_BETWEEN, of_place=place, one=from_id, other=to_id))


def find_offer(tx: Transaction, offer_id: int) -> Row | None:
    """That offer, while it stands."""
    return tx.one(_OFFER, of_id=offer_id)


def drop_offer(tx: Transaction, offer_id: int) -> None:
    """That offer stands no more."""
    tx.run(_DROP_OFFER, of_id=offer_id)


def drop_offers(tx: Transaction, place: str) -> None:
    """No offer stands at that place any more."""
    tx.run(_DROP_OFFERS, of_place=place)


def say(tx: Transaction, person_id: int, ask_id: int, line: Line) -> None:
    """Keep a line of that person's complaint, its words sealed with their key."""
    tx.insert(
        COMPLAINTS,
        person_id=person_id,
        ask_id=ask_id,
        by_id=line.by,
        kind=line.kind,
        concerns=line.concerns,
        words=tx.keys.seal(person_id, line.words) if line.words else "",
        at=line.at,
    )


def lines(tx: Transaction, ask_id: int) -> tuple[Line, ...]:
    """What was said in the complaint of that ask, in order."""
    return tuple(
        Line(
            row.by_id,
            row.kind,
            tx.keys.unseal(row.person_id, row.words) if row.words else "",
            row.at,
            row.concerns,
        )
        for row in tx.all(_LINES, of_ask=ask_id)
    )


def complaints_of(tx: Transaction, person_id: int) -> list[int]:
    """The asks of that person's complaints, the one in which something was said last first."""
    return list(dict.fromkeys(row.ask_id for row in tx.all(_COMPLAINTS_OF, of_person=person_id)))


def forget_complaints(tx: Transaction, person_id: int) -> None:
    """Forget whatever was said in that person's complaints."""
    tx.run(_FORGET_COMPLAINTS, of_person=person_id)

"""What each person offers and needs: one table, with all that tells what it is sealed."""

import json
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import CheckConstraint, UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction

Side = Literal["offer", "need"]
State = Literal["stands", "aside", "lapsed"]

CARDS = tables.table(
    "skills_cards",
    tables.key(),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.text("side", privacy="export"),
    tables.text("skill", privacy="export", holds="sealed alike"),
    tables.text("told", privacy="export", holds="sealed"),
    tables.text("span", privacy="keep"),
    tables.text("state", privacy="keep", default="stands"),
    tables.instant("since", privacy="export"),
    tables.instant("until", privacy="export"),
    tables.instant("warned_at", privacy="keep", optional=True),
    CheckConstraint("side IN ('offer', 'need')", name="side"),
    CheckConstraint("state IN ('stands', 'aside', 'lapsed')", name="state"),
    UniqueConstraint("person_id", "side", "skill"),
)
tables.index(CARDS, "place", "state", name="place")

_C = CARDS.c
_FIND = select(CARDS).where(_C.id == bindparam("of_id"))
_OF_PERSON = select(CARDS).where(_C.person_id == bindparam("for_person")).order_by(_C.id)
_STANDING = select(CARDS).where(_C.place == bindparam("at_place"), _C.state == "stands").order_by(_C.id)
_TELL = update(CARDS).where(_C.id == bindparam("of_id")).values(told=bindparam("to_told"))
_STAND = (
    update(CARDS)
    .where(_C.id == bindparam("of_id"))
    .values(span=bindparam("to_span"), state="stands", until=bindparam("to_until"), warned_at=None)
)
_MOVE = update(CARDS).where(_C.id == bindparam("of_id")).values(state=bindparam("to_state"))
_WARNED = (
    update(CARDS).where(_C.id == bindparam("of_id")).values(warned_at=bindparam("at"), until=bindparam("to_until"))
)
_REMOVE = CARDS.delete().where(_C.id == bindparam("of_id"))
_FORGET = CARDS.delete().where(_C.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Card:
    """One offer or need, as it would hang on a board. `where` is where it can be, "" for wherever that kind can; `when`
    are windows of the week, none for whenever it suits; `span` how long it stands at a time, `until` until when it does
    now, and `warned_at` when its person was told that it ends.
    """

    id: int
    person_id: int
    side: Side
    kind: str = field(repr=False)
    where: str = field(repr=False)
    when: tuple[str, ...] = field(repr=False)
    span: str
    state: State
    until: Instant
    warned_at: Instant | None


def _card(tx: Transaction, row: Row) -> Card:
    told = json.loads(tx.keys.unseal(row.person_id, row.told) or "{}")  # nothing, once their key was destroyed
    kind = tx.keys.unseal_same(row.person_id, row.skill)
    where, when = told.get("where", ""), tuple(told.get("windows", "").split())
    return Card(row.id, row.person_id, row.side, kind, where, when, row.span, row.state, row.until, row.warned_at)


def _told(tx: Transaction, person_id: int, where: str, when: tuple[str, ...]) -> str:
    return tx.keys.seal(person_id, json.dumps({"where": where, "windows": " ".join(when)}))


def find(tx: Transaction, card_id: int) -> Card | None:
    """One card."""
    row = tx.one(_FIND, of_id=card_id)
    return None if row is None else _card(tx, row)


def of_person(tx: Transaction, person_id: int) -> list[Card]:
    """Every card of that person, the oldest first."""
    return [_card(tx, row) for row in tx.all(_OF_PERSON, for_person=person_id)]


def standing(tx: Transaction, place: str) -> list[Card]:
    """Every card that stands at that place, the oldest first."""
    return [_card(tx, row) for row in tx.all(_STANDING, at_place=place)]


def add(tx: Transaction, person_id: int, place: str, side: Side, kind: str, span: str, until: Instant) -> int:
    """A new card; its id."""
    return tx.insert(
        CARDS,
        person_id=person_id,
        place=place,
        side=side,
        skill=tx.keys.seal_same(person_id, kind),
        told=_told(tx, person_id, "", ()),
        span=span,
        state="stands",
        since=tx.now,
        until=until,
    )


def tell(tx: Transaction, card: Card, where: str, when: tuple[str, ...]) -> None:
    """Say where and when it can be."""
    tx.run(_TELL, of_id=card.id, to_told=_told(tx, card.person_id, where, when))


def stand(tx: Transaction, card: Card, span: str, until: Instant) -> None:
    """Let it stand until then, `span` at a time."""
    tx.run(_STAND, of_id=card.id, to_span=span, to_until=until)


def move(tx: Transaction, card: Card, state: State) -> None:
    """Let it stand no more."""
    tx.run(_MOVE, of_id=card.id, to_state=state)


def warned(tx: Transaction, card: Card, until: Instant) -> None:
    """Its person is told now that it ends then."""
    tx.run(_WARNED, of_id=card.id, at=tx.now, to_until=until)


def remove(tx: Transaction, card: Card) -> None:
    """Forget that card."""
    tx.run(_REMOVE, of_id=card.id)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget all of that person's."""
    tx.run(_FORGET, for_person=person_id)

"""Rings that are asked of people, and each one's part in one. What a part is about is sealed with its person's key.

The database itself refuses that somebody stands in two rings that are open at one time.
"""

import json
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import CheckConstraint, bindparam, func, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.skills.ring_rules import PartState, RingState, Terms, Thing

RINGS = tables.table(
    "skills_rings",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.text("state", privacy="keep", default="open"),
    tables.whole("people", privacy="keep"),
    tables.flag("closes", privacy="keep"),
    tables.whole("round", privacy="keep"),
    tables.flag("from_pot", privacy="keep", default=0),
    tables.instant("opened_at", privacy="keep"),
    tables.instant("until", privacy="keep"),
    tables.instant("settled_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('open', 'agreed', 'off')", name="state"),
    CheckConstraint("(state = 'open') = (settled_at IS NULL)", name="settled"),
)
tables.index(RINGS, "place", "state", "settled_at", name="place")

PARTS = tables.table(
    "skills_ring_parts",
    tables.key(),
    tables.reference("ring_id", "skills_rings.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("place", privacy="keep"),
    tables.whole("turn", privacy="keep"),
    tables.whole("offer_id", privacy="keep", optional=True),
    tables.whole("need_id", privacy="keep", optional=True),
    tables.text("told", privacy="export", holds="sealed"),
    tables.text("state", privacy="export", default="asked"),
    tables.instant("asked_at", privacy="export"),
    tables.instant("settled_at", privacy="keep", optional=True),
    tables.instant("got_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('asked', 'yes', 'not_now', 'unheard', 'let_go', 'agreed')", name="state"),
    CheckConstraint("(state IN ('asked', 'yes')) = (settled_at IS NULL)", name="settled"),
    CheckConstraint("offer_id IS NOT NULL OR need_id IS NOT NULL", name="something"),
)
tables.index(PARTS, "person_id", name="one_open", where="settled_at IS NULL", unique=True)
tables.index(PARTS, "ring_id", "turn", name="ring")
tables.index(PARTS, "person_id", name="person")
tables.index(PARTS, "place", "state", "settled_at", name="place")

_R, _P = RINGS.c, PARTS.c
_RING = select(RINGS).where(_R.id == bindparam("of_id"))
_SETTLE_RING = (
    update(RINGS)
    .where(_R.id == bindparam("of_id"), _R.state == "open")
    .values(state=bindparam("now_is"), settled_at=bindparam("at"))
)
_COUNT = (
    select(func.count()).select_from(RINGS).where(_R.place == bindparam("of_place"), _R.state == bindparam("in_state"))
)
_COUNT_OPEN = _COUNT.where(_R.settled_at.is_(None))
_COUNT_SINCE = _COUNT.where(_R.settled_at > bindparam("since"))
_PART = select(PARTS).where(_P.id == bindparam("of_id"))
_LIVE = _P.settled_at.is_(None)
_OF_RING = select(PARTS).where(_P.ring_id == bindparam("of_ring")).order_by(_P.turn, _P.id)
_OPEN_OF = select(PARTS).where(_P.person_id == bindparam("for_person"), _LIVE)
_AT_PLACE = select(_P.person_id, _P.offer_id, _P.need_id, _P.ring_id).where(
    _P.place == bindparam("of_place"), _P.state == bindparam("in_state")
)
_PROMISED = select(_P.need_id).where(
    _P.place == bindparam("of_place"), _P.state == "agreed", _P.got_at.is_(None), _P.need_id.is_not(None)
)
_GOT = (
    update(PARTS)
    .where(_P.ring_id == bindparam("of_ring"), _P.person_id == bindparam("for_person"))
    .values(got_at=bindparam("at"))
)
_SINCE = _AT_PLACE.where(_P.settled_at > bindparam("since"))
_ANSWER = update(PARTS).where(_P.id == bindparam("of_id"), _LIVE).values(state="yes")
_SETTLE = (
    update(PARTS)
    .where(_P.id == bindparam("of_id"), _LIVE)
    .values(state=bindparam("now_is"), settled_at=bindparam("at"))
)
_MOVE = (
    update(PARTS)
    .where(_P.id == bindparam("of_id"), _LIVE)
    .values(
        ring_id=bindparam("to_ring"),
        turn=bindparam("to_turn"),
        offer_id=bindparam("by_offer"),
        need_id=bindparam("for_need"),
        told=bindparam("to_told"),
        state=bindparam("now_is"),
        asked_at=bindparam("since"),
    )
)
_FORGET = PARTS.delete().where(_P.person_id == bindparam("for_person"))


@dataclass(frozen=True, slots=True)
class Ring:
    """One ring or chain. `people` are those it needs, `closes` says that the last gives to the first; `round` counts
    how often it was made anew, `until` when its people are asked no longer, `from_pot` that the pot gives for the last.
    """

    id: int
    place: str
    state: RingState
    people: int
    closes: bool
    round: int
    until: Instant
    from_pot: bool = False

    @property
    def subject(self) -> str:
        """What its timer is kept under."""
        return f"ring:{self.id}:"


@dataclass(frozen=True, slots=True)
class Part:
    """What one person would give and get in a ring, and what they said of it."""

    id: int
    ring_id: int
    person_id: int
    place: str
    turn: int
    state: PartState
    asked_at: Instant
    terms: Terms = field(repr=False)

    @property
    def is_live(self) -> bool:
        """Whether it may still come about."""
        return self.state in ("asked", "yes")


def _packed(tx: Transaction, person_id: int, terms: Terms) -> str:
    told: dict[str, Any] = {}
    for name, thing in (("give", terms.gives), ("get", terms.gets)):
        if thing is not None:
            told |= {name: thing.kind, f"{name}_where": thing.where, f"{name}_minutes": thing.minutes}
    return tx.keys.seal(person_id, json.dumps(told))


def _part(tx: Transaction, row: Row) -> Part:
    told = json.loads(tx.keys.unseal(row.person_id, row.told) or "{}")  # nothing, once their key was destroyed
    gives, gets = (
        Thing(told[name], told[f"{name}_where"], told[f"{name}_minutes"]) if name in told else None
        for name in ("give", "get")
    )
    terms = Terms(row.offer_id, gives, row.need_id, gets)
    return Part(row.id, row.ring_id, row.person_id, row.place, row.turn, row.state, row.asked_at, terms)


def open_ring(
    tx: Transaction, place: str, people: int, until: Instant, *, closes: bool, round: int, from_pot: bool = False
) -> Ring:
    """A new ring of so many people, asked until then."""
    about = {"place": place, "people": people, "round": round, "until": until}
    ring_id = tx.insert(RINGS, **about, closes=int(closes), from_pot=int(from_pot), opened_at=tx.now)
    return Ring(ring_id, place, "open", people, closes, round, until, from_pot)


def find(tx: Transaction, ring_id: int) -> Ring | None:
    """One ring."""
    row = tx.one(_RING, of_id=ring_id)
    if row is None:
        return None
    closes, from_pot = bool(row.closes), bool(row.from_pot)
    return Ring(row.id, row.place, row.state, row.people, closes, row.round, row.until, from_pot)


def settle(tx: Transaction, ring: Ring, state: RingState) -> bool:
    """It is over in that way; False when it was already."""
    return tx.run(_SETTLE_RING, of_id=ring.id, now_is=state, at=tx.now) == 1


def count_open(tx: Transaction, place: str) -> int:
    """How many are asked of people now."""
    return int(tx.scalar(_COUNT_OPEN, of_place=place, in_state="open"))


def count_agreed(tx: Transaction, place: str, since: Instant) -> int:
    """To how many everybody has said yes since then."""
    return int(tx.scalar(_COUNT_SINCE, of_place=place, in_state="agreed", since=since))


def part(tx: Transaction, part_id: int) -> Part | None:
    """One part."""
    row = tx.one(_PART, of_id=part_id)
    return None if row is None else _part(tx, row)


def parts(tx: Transaction, ring_id: int) -> list[Part]:
    """Every part of a ring, in their order."""
    return [_part(tx, row) for row in tx.all(_OF_RING, of_ring=ring_id)]


def open_part(tx: Transaction, person_id: int) -> Part | None:
    """That person's part in a ring that may still come about."""
    row = tx.one(_OPEN_OF, for_person=person_id)
    return None if row is None else _part(tx, row)


def in_open_ones(tx: Transaction, place: str) -> list[Row]:
    """Who stands in an open ring of a place, with which cards (`person_id`, `offer_id`, `need_id`, `ring_id`)."""
    return [row for state in ("asked", "yes") for row in tx.all(_AT_PLACE, of_place=place, in_state=state)]


def promised(tx: Transaction, place: str) -> set[int]:
    """Needs that somebody meets by a ring to which everybody said yes, and that are not over yet."""
    return {row.need_id for row in tx.all(_PROMISED, of_place=place)}


def got(tx: Transaction, ring_id: int, person_id: int) -> None:
    """What that person was to get by it is over, in whatever way."""
    tx.run(_GOT, of_ring=ring_id, for_person=person_id, at=tx.now)


def not_lately(tx: Transaction, place: str, since: Instant) -> set[int]:
    """Who said no since then, or nothing."""
    return _ended(tx, place, since, ("not_now", "unheard"))


def let_go_lately(tx: Transaction, place: str, since: Instant) -> set[int]:
    """For whom a ring has not come about since then, whatever they said."""
    return _ended(tx, place, since, ("let_go",))


def _ended(tx: Transaction, place: str, since: Instant, states: tuple[PartState, ...]) -> set[int]:
    found = (tx.all(_SINCE, of_place=place, in_state=state, since=since) for state in states)
    return {row.person_id for rows in found for row in rows}


def add(tx: Transaction, ring: Ring, person_id: int, turn: int, terms: Terms) -> Part:
    """Ask somebody for a part. `sqlite3.IntegrityError` when they stand in an open ring already."""
    part_id = tx.insert(
        PARTS,
        ring_id=ring.id,
        person_id=person_id,
        place=ring.place,
        turn=turn,
        offer_id=terms.offer_id,
        need_id=terms.need_id,
        told=_packed(tx, person_id, terms),
        state="asked",
        asked_at=tx.now,
    )
    return Part(part_id, ring.id, person_id, ring.place, turn, "asked", tx.now, terms)


def move(tx: Transaction, old: Part, ring: Ring, turn: int, terms: Terms) -> Part:
    """The same person's part in another ring. What they said stands where all is as it was, and else they are asked."""
    state: PartState = old.state if old.terms == terms else "asked"
    asked_at = old.asked_at if old.terms == terms else tx.now
    moved = Part(old.id, ring.id, old.person_id, ring.place, turn, state, asked_at, terms)
    tx.run(
        _MOVE,
        of_id=old.id,
        to_ring=ring.id,
        to_turn=turn,
        by_offer=terms.offer_id,
        for_need=terms.need_id,
        to_told=_packed(tx, old.person_id, terms),
        now_is=state,
        since=asked_at,
    )
    return moved


def say_yes(tx: Transaction, found: Part) -> None:
    """They would."""
    tx.run(_ANSWER, of_id=found.id)


def settle_part(tx: Transaction, found: Part, state: PartState) -> bool:
    """It is over for them in that way; False when it was already."""
    return tx.run(_SETTLE, of_id=found.id, now_is=state, at=tx.now) == 1


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing is kept of that person's parts."""
    tx.run(_FORGET, for_person=person_id)

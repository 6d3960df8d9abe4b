"""Other words for what Kith says: proposed, decided, in use. Words are sealed with the key of whoever typed them until
people read them: from then on they are the place's, and stay when that person is erased.
"""

from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import CheckConstraint, bindparam, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.texts import Worded
from bot.base.transaction import Row, Transaction
from bot.circle.wording_rules import State

WORDINGS = tables.table(
    "circle_wordings",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.text("language", privacy="keep"),
    tables.text("text_key", privacy="keep"),
    tables.text("pieces", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("words", privacy="export", holds="sealed"),
    tables.text("said", privacy="keep", default=""),
    tables.text("before", privacy="keep"),
    tables.whole("ends", privacy="keep", optional=True),
    tables.text("state", privacy="keep", default="proposed"),
    tables.instant("at", privacy="export"),
    tables.instant("used_at", privacy="keep", optional=True),
    tables.instant("ended_at", privacy="keep", optional=True),
    CheckConstraint(
        "state IN ('proposed', 'declined', 'to_check', 'refused', 'in_use', 'ended', 'done')",
        name="state",
    ),
    CheckConstraint("(used_at IS NOT NULL) = (state IN ('in_use', 'ended'))", name="used"),
    CheckConstraint("(ended_at IS NOT NULL) = (state = 'ended')", name="ended"),
)
"""`ends` is the wording in whose stead the one before it would stand again; such a row has no words of its own."""
tables.index(WORDINGS, "place", "state", "id", name="place")
tables.index(WORDINGS, "person_id", name="person")
LOOKS = tables.table(
    "circle_wording_looks",
    tables.key(),
    tables.reference("wording_id", "circle_wordings.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.flag("good", privacy="keep"),
    tables.text("why", privacy="export", holds="sealed"),
    tables.instant("at", privacy="export"),
)
"""Who works here and looked at it: with a yes, a no and why, or by putting back what stood before, and why."""
tables.index(LOOKS, "wording_id", "id", name="wording")
tables.index(LOOKS, "person_id", name="person")

_W, _L = WORDINGS.c, LOOKS.c
_FIND = select(WORDINGS).where(_W.id == bindparam("of_id"))
_HOLD = select(_W.id).where(_W.id == bindparam("of_id")).with_for_update()
_AT = (
    select(WORDINGS)
    .where(_W.place == bindparam("of_place"), _W.state == bindparam("in_state"))
    .order_by(_W.id.desc())
    .limit(bindparam("most"))
)
_IN_USE = select(WORDINGS).where(_W.place == bindparam("of_place"), _W.state == "in_use").order_by(_W.used_at, _W.id)
_CHANGED = (
    select(WORDINGS)
    .where(
        _W.place == bindparam("of_place"),
        or_(_W.state == "in_use", _W.state == "ended", _W.state == "to_check"),
    )
    .order_by(_W.id.desc())
    .limit(bindparam("most"))
)
_OF = select(WORDINGS).where(_W.person_id == bindparam("for_person")).order_by(_W.id)
_MOVE = update(WORDINGS).where(_W.id == bindparam("of_id"), _W.state == bindparam("was")).values(state=bindparam("now"))
_USE = (
    update(WORDINGS)
    .where(_W.id == bindparam("of_id"), or_(_W.state == "proposed", _W.state == "to_check"))
    .values(state="in_use", said=bindparam("words_are"), before=bindparam("stood"), used_at=bindparam("now"))
)
_END = (
    update(WORDINGS)
    .where(_W.id == bindparam("of_id"), _W.state == "in_use")
    .values(state="ended", ended_at=bindparam("now"))
)
_LOOKS_AT = select(LOOKS).where(_L.wording_id == bindparam("of_id")).order_by(_L.id)
_BLANK = update(WORDINGS).where(_W.person_id == bindparam("for_person")).values(words="", at=0)
_BLANK_LOOKS = update(LOOKS).where(_L.person_id == bindparam("for_person")).values(why="", at=0)


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for the text of that `key`, in one language at one place: proposed by `person_id` in the stead of those
    `before`. One that `ends` another has no words: what stood before that one is to stand again. Instants in
    microseconds UTC. Printed, it says no words.
    """

    id: int
    place: str
    language: str
    key: str
    pieces: str = field(repr=False)
    person_id: int
    words: str = field(repr=False)
    before: str = field(repr=False)
    ends: int | None
    state: State
    used_at: Instant | None
    ended_at: Instant | None

    @property
    def about(self) -> str:
        """What an item of the agenda says that it is about."""
        return f"wording:{self.id}"

    @property
    def worded(self) -> Worded:
        """The same, to be said."""
        return Worded(self.language, self.key, self.words, self.pieces)


@dataclass(frozen=True, slots=True)
class Looked:
    """What somebody who works here said of it, and why. Printed, it says no words."""

    person_id: int
    good: bool
    why: str = field(repr=False)


def _wording(tx: Transaction, row: Row) -> Wording:
    words = row.said or (tx.keys.unseal(row.person_id, row.words) if row.words else "")
    return Wording(
        id=row.id,
        place=row.place,
        language=row.language,
        key=row.text_key,
        pieces=row.pieces,
        person_id=row.person_id,
        words=words,
        before=row.before,
        ends=row.ends,
        state=cast(State, row.state),
        used_at=row.used_at,
        ended_at=row.ended_at,
    )


def add(tx: Transaction, place: str, person_id: int, one: Worded, before: str, ends: int | None = None) -> Wording:
    """Words that are proposed now."""
    wording_id = tx.insert(
        WORDINGS,
        place=place,
        language=one.language,
        text_key=one.key,
        pieces=one.pieces,
        person_id=person_id,
        words=tx.keys.seal(person_id, one.words) if one.words else "",
        before=before,
        ends=ends,
        at=tx.now,
    )
    found = find(tx, wording_id)
    assert found is not None
    return found


def find(tx: Transaction, wording_id: int) -> Wording | None:
    """One of them."""
    row = tx.one(_FIND, of_id=wording_id)
    return None if row is None else _wording(tx, row)


def hold(tx: Transaction, wording_id: int) -> None:
    """Nobody else changes it from here to the end."""
    tx.hold(_HOLD, of_id=wording_id)


def at(tx: Transaction, place: str, state: State, most: int) -> list[Wording]:
    """The latest of that place in that state, the newest first."""
    return [_wording(tx, row) for row in tx.all(_AT, of_place=place, in_state=state, most=most)]


def in_use(tx: Transaction, place: str) -> list[Wording]:
    """What people read there, in the order in which it came to be so: of two for one text the last."""
    return [_wording(tx, row) for row in tx.all(_IN_USE, of_place=place)]


def said(tx: Transaction, place: str) -> tuple[Worded, ...]:
    """The same, to be said."""
    rows = tx.all(_IN_USE, of_place=place)
    return tuple(Worded(row.language, row.text_key, row.said, row.pieces) for row in rows)


def changed(tx: Transaction, place: str, most: int) -> list[Wording]:
    """What was decided there and is in use, was, or waits to be looked at, the newest first."""
    return [_wording(tx, row) for row in tx.all(_CHANGED, of_place=place, most=most)]


def of_person(tx: Transaction, person_id: int) -> list[Wording]:
    """Everything that person ever proposed."""
    return [_wording(tx, row) for row in tx.all(_OF, for_person=person_id)]


def move(tx: Transaction, wording_id: int, was: State, now: State) -> bool:
    """Let its state be another; False where it was not so before."""
    return tx.run(_MOVE, of_id=wording_id, was=was, now=now) == 1


def use(tx: Transaction, of: Wording, before: str) -> bool:
    """People read it from now on, in the stead of the words `before`. False where it was not to be."""
    return tx.run(_USE, of_id=of.id, words_are=of.words, stood=before, now=tx.now) == 1


def end(tx: Transaction, wording_id: int) -> bool:
    """People read it no more. False where they did not."""
    return tx.run(_END, of_id=wording_id, now=tx.now) == 1


def look(tx: Transaction, wording_id: int, person_id: int, why: str, *, good: bool) -> None:
    """Somebody who works here says so of it."""
    sealed = tx.keys.seal(person_id, why) if why else ""
    tx.insert(LOOKS, wording_id=wording_id, person_id=person_id, good=int(good), why=sealed, at=tx.now)


def looks(tx: Transaction, wording_id: int) -> list[Looked]:
    """What those who work here said of it, in that order."""
    return [
        Looked(row.person_id, bool(row.good), tx.keys.unseal(row.person_id, row.why) if row.why else "")
        for row in tx.all(_LOOKS_AT, of_id=wording_id)
    ]


def blank(tx: Transaction, person_id: int) -> None:
    """Nothing stays of what that person typed, but what people read: that is the place's."""
    tx.run(_BLANK, for_person=person_id)
    tx.run(_BLANK_LOOKS, for_person=person_id)

"""Seats: who has a place in a meeting for several, who waits for one, and who was there."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import and_, bindparam, exists, func, or_, select, update

from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.checkins.group_rules import Said, SeatState, Span
from bot.checkins.store import checkins, groups
from bot.checkins.store.groups import GROUPS, Group
from bot.checkins.store.seat_table import SEATS
from bot.pairing.rules import KINDS, Kind

_S, _G = SEATS.c, GROUPS.c
_FIND = select(SEATS).where(_S.id == bindparam("of_id"))
_OF_PERSON = select(SEATS).where(_S.group_id == bindparam("of_group"), _S.parent_id == bindparam("for_person"))
_OF_GROUP = select(SEATS).where(_S.group_id == bindparam("of_group"), _S.state != "left").order_by(_S.turn)
_EVER_OF = select(_S.parent_id).where(_S.group_id == bindparam("of_group")).order_by(_S.turn)
_LAST_TURN = select(func.max(_S.turn)).where(_S.group_id == bindparam("of_group"))
_THEIRS = (
    select(GROUPS)
    .join(SEATS, _S.group_id == _G.id)
    .where(_S.parent_id == bindparam("for_person"), _S.state != "left", _G.ends_at > bindparam("after"))
    .order_by(_G.starts_at, _G.id)
)
_HELD_SPANS = (
    select(_G.id, _G.starts_at, _G.ends_at)
    .join(SEATS, _S.group_id == _G.id)
    .where(
        _S.parent_id == bindparam("for_person"),
        _S.state != "left",
        _S.state == "held",
        _G.state == "booked",
        _G.ends_at > bindparam("after"),
    )
)
_OPEN_TO = (
    select(GROUPS)
    .where(
        _G.place == bindparam("of_place"),
        _G.state == "booked",
        _G.starts_at > bindparam("after"),
        _G.helper_id != bindparam("for_person"),
        or_(
            _G.offered == "all",
            *(and_(_G.kind == kind, _G.helper_id == bindparam(f"their_{kind}")) for kind in KINDS),
        ),
        ~exists().where(_S.group_id == _G.id, _S.parent_id == bindparam("for_person"), _S.state != "left"),
    )
    .order_by(_G.starts_at, _G.id)
)
_MET_WITH = (
    select(_S.group_id)
    .join(GROUPS, _S.group_id == _G.id)
    .where(_S.parent_id == bindparam("for_person"), _S.state != "left", _G.helper_id == bindparam("of_helper"))
)
_AGAIN = (
    update(SEATS)
    .where(_S.id == bindparam("of_id"))
    .values(state=bindparam("now_is"), turn=bindparam("turn"), coming=0, taken_at=bindparam("at"))
)
_HOLD = (
    update(SEATS)
    .where(_S.id == bindparam("of_id"), _S.state == "waiting")
    .values(state="held", taken_at=bindparam("at"))
)
_LEAVE = update(SEATS).where(_S.id == bindparam("of_id"), _S.state != "left").values(state="left", coming=0)
_COMING = (
    update(SEATS).where(_S.id == bindparam("of_id"), _S.state == "held").values(coming=1, taken_at=bindparam("at"))
)
_ASK_ANEW = update(SEATS).where(_S.group_id == bindparam("of_group")).values(coming=0)
_PRESENT = update(SEATS).where(_S.id == bindparam("of_id"), _S.kept_at.is_(None)).values(present=bindparam("was"))
_SAY = update(SEATS).where(_S.id == bindparam("of_id"), _S.kept_at.is_(None)).values(said=bindparam("answer"))
_KEEP = update(SEATS).where(_S.id == bindparam("of_id"), _S.kept_at.is_(None)).values(kept_at=bindparam("at"))
_ANY_OF = select(_S.id).where(_S.parent_id == bindparam("for_person"), _S.state != "left")
_BLANK = update(SEATS).where(_S.id == bindparam("of_id")).values(coming=0, present=0, said=None)


@dataclass(frozen=True, slots=True)
class Seat:
    """One parent's place in a meeting for several, or their turn for one. `taken_at` is since when (an instant): since
    they took it, had it from the line, or last said that they come. `present` is what the host says, `said` what they
    say themselves; `kept` once both agree, and it stands in the books.
    """

    id: int
    group_id: int
    parent_id: int
    state: SeatState
    turn: int
    coming: bool
    present: bool
    said: Said | None
    taken_at: Instant
    kept: bool


def _seat(row: Row) -> Seat:
    return Seat(
        id=row.id,
        group_id=row.group_id,
        parent_id=row.parent_id,
        state=row.state,
        turn=row.turn,
        coming=bool(row.coming),
        present=bool(row.present),
        said=row.said,
        taken_at=row.taken_at,
        kept=row.kept_at is not None,
    )


def find(tx: Transaction, seat_id: int) -> Seat | None:
    """One seat."""
    row = tx.one(_FIND, of_id=seat_id)
    return None if row is None else _seat(row)


def of(tx: Transaction, group_id: int, person_id: int) -> Seat | None:
    """That person's place in it, or their turn for one; None when they have neither, or have left."""
    row = tx.one(_OF_PERSON, of_group=group_id, for_person=person_id)
    return None if row is None or row.state == "left" else _seat(row)


def ever_of(tx: Transaction, group_id: int) -> list[int]:
    """Who has or had a place in it, or waited for one, in the order of their turns."""
    return [row.parent_id for row in tx.all(_EVER_OF, of_group=group_id)]


def in_turn(tx: Transaction, group_id: int, state: SeatState) -> list[Seat]:
    """Who has a place in it, or waits for one, the earliest first."""
    return [_seat(row) for row in tx.all(_OF_GROUP, of_group=group_id) if row.state == state]


def groups_of(tx: Transaction, person_id: int, after: Instant) -> list[Group]:
    """Where that person has a place or waits for one, of what ends after then, the soonest first."""
    return [groups.read(tx, row) for row in tx.all(_THEIRS, for_person=person_id, after=after)]


def met_with(tx: Transaction, person_id: int, helper_id: int) -> list[int]:
    """In which meetings of that host that person has a seat, or had one when they began; by id."""
    return [row.group_id for row in tx.all(_MET_WITH, for_person=person_id, of_helper=helper_id)]


def spans(tx: Transaction, person_id: int, after: Instant, but: int = 0) -> list[Span]:
    """When that person is in a meeting for several that ends after then, as its host or with a place; `but` is left
    out.
    """
    hosted = [one.span for one in groups.hosted(tx, person_id, after) if one.id != but]
    held = tx.all(_HELD_SPANS, for_person=person_id, after=after)
    return [*hosted, *((row.starts_at, row.ends_at) for row in held if row.id != but)]


def taken(tx: Transaction, person_id: int, after: Instant, but: int = 0) -> list[Span]:
    """When that person meets one or several, of what ends after then; meeting for several `but` is left out."""
    of_two = [(one.starts_at, one.ends_at) for one in checkins.booked(tx, person_id, after)]
    return [*of_two, *spans(tx, person_id, after, but)]


def open_to(tx: Transaction, person_id: int, place: str, their: Mapping[Kind, int]) -> list[Group]:
    """What is ahead at that place for all or with one of `their` helpers (by kind), and that person is not of; the
    soonest first.
    """
    helpers = {f"their_{kind}": their.get(kind, 0) for kind in KINDS}
    return [
        groups.read(tx, row) for row in tx.all(_OPEN_TO, of_place=place, after=tx.now, for_person=person_id, **helpers)
    ]


def take(tx: Transaction, group_id: int, person_id: int, state: SeatState) -> Seat:
    """A place, or a turn for one, at the end of the line. `sqlite3.IntegrityError` when there is no place left, or they
    are booked then.
    """
    turn = 1 + (tx.scalar(_LAST_TURN, of_group=group_id) or 0)
    row = tx.one(_OF_PERSON, of_group=group_id, for_person=person_id)
    if row is None:
        seat_id = tx.insert(SEATS, group_id=group_id, parent_id=person_id, state=state, turn=turn, taken_at=tx.now)
    else:
        seat_id = row.id
        tx.run(_AGAIN, of_id=seat_id, now_is=state, turn=turn, at=tx.now)
    return _seat(tx.one(_FIND, of_id=seat_id))


def hold(tx: Transaction, seat: Seat) -> bool:
    """Whoever waited has a place now; False when they do not wait any more. `sqlite3.IntegrityError` as for `take`."""
    return tx.run(_HOLD, of_id=seat.id, at=tx.now) == 1


def leave(tx: Transaction, seat: Seat) -> bool:
    """They have no place any more and wait for none; False when that was so already."""
    return tx.run(_LEAVE, of_id=seat.id) == 1


def coming(tx: Transaction, seat: Seat) -> bool:
    """They say that they come; False when they have no place now."""
    return tx.run(_COMING, of_id=seat.id, at=tx.now) == 1


def ask_anew(tx: Transaction, group_id: int) -> None:
    """It is at another time: who said that they come is asked anew."""
    tx.run(_ASK_ANEW, of_group=group_id)


def present(tx: Transaction, seat: Seat, *, was: bool) -> bool:
    """The host says whether they were there; False when it is in the books already."""
    return tx.run(_PRESENT, of_id=seat.id, was=int(was)) == 1


def say(tx: Transaction, seat: Seat, answer: Said) -> bool:
    """Their own answer to whether they met; False when it is in the books already."""
    return tx.run(_SAY, of_id=seat.id, answer=answer) == 1


def keep(tx: Transaction, seat: Seat) -> bool:
    """Both sides agree; False when that was so already."""
    return tx.run(_KEEP, of_id=seat.id, at=tx.now) == 1


def blank(tx: Transaction, person_id: int) -> None:
    """Forget what that person said, and what was said of them."""
    for row in tx.all(_ANY_OF, for_person=person_id):
        tx.run(_BLANK, of_id=row.id)

"""One look at the outbox: which of the rows that wait may be sent now, claimed and put into words."""

import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.base import ceiling, chats, outbox
from bot.base.clock import HOUR, Instant
from bot.base.database import Transaction
from bot.base.keys import KeyTrouble
from bot.base.texts import Texts
from bot.base.transaction import Row
from bot.people import consents
from bot.people import service as people
from bot.people.rules import Person
from bot.talk import hours, on_the_way
from bot.talk.on_the_way import Going
from handlers.envelopes import Envelope, envelope
from handlers.pace import Pace
from handlers.sending import Parcel, Verdict, verdict

log = logging.getLogger(__name__)

AT_ONCE = 16
PAGE = 128
LOOK_AT_MOST = 2_048
URGENT, SCREEN = (outbox.LANES.index(lane) for lane in ("urgent", "screen"))


@dataclass(slots=True)
class Taken:
    """What one look at the outbox found: `envelopes` to be sent now, `chances` when more could be, and whether
    something `waits_for_room`, or for its chat, until a send ends.
    """

    envelopes: list[Envelope] = field(default_factory=list)
    chances: list[Instant] = field(default_factory=list)
    waits_for_room: bool = False


def take(tx: Transaction, texts: Texts, pace: Pace, sending: Iterable[int]) -> Taken:
    """Claim the next rows in sending order, settling on the way those that are not to be sent; none for the people whom
    something is being sent to.
    """
    tx.sees("outbox")
    taken, busy = Taken(), set(sending)
    for row in _due(tx):
        if len(busy) >= AT_ONCE:
            taken.waits_for_room = True
            break
        if row.person_id in busy:
            taken.waits_for_room = True
        elif (at := pace.ready_at(row.person_id)) > tx.now:
            taken.chances.append(at)
        elif pace.spare(tx.now, urgent=row.lane in (URGENT, SCREEN)):
            claimed = _claim_unless_sealed(tx, texts, pace, row)
            taken.envelopes += claimed
            busy.update(each.row.person_id for each in claimed)
        else:
            taken.chances.append(pace.next_room(tx.now))
            break  # those behind it have no better right to what is left of this second
    if (later := outbox.next_time(tx)) is not None:
        taken.chances.append(later)
    return taken


def _due(tx: Transaction) -> Iterator[Row]:
    """The first rows in sending order whose time has come."""
    after = (-1, 0)
    for _ in range(LOOK_AT_MOST // PAGE):
        page = outbox.waiting_page(tx, after, PAGE)
        yield from page
        if len(page) < PAGE:
            return
        after = (page[-1].lane, page[-1].id)


def _claim_unless_sealed(tx: Transaction, texts: Texts, pace: Pace, row: Row) -> list[Envelope]:
    """One whose key is missing must not hold up everybody else's: it waits for the key to be put back."""
    try:
        with tx.whole():
            return _claim(tx, texts, pace, row)
    except KeyTrouble as trouble:
        log.error("outbox row %s cannot be opened: %s", row.id, trouble)
        outbox.again(tx, row.id, tx.now + HOUR, marked=bool(row.marked))
        return []


def _claim(tx: Transaction, texts: Texts, pace: Pace, row: Row) -> list[Envelope]:
    person = people.find(tx, row.person_id)
    if person is None or not person.chat_id:
        outbox.settle(tx, row.id, "withdrawn")
        return []
    going = on_the_way.look(tx, row) if row.kind in on_the_way.KINDS else None
    fate = _fate(tx, row, person, going)
    if fate.fate == "wait":
        outbox.again(tx, row.id, fate.until, marked=bool(row.marked))
        return []
    if fate.fate != "send":
        outbox.settle(tx, row.id, fate.fate)
        if going is not None and fate.fate == "withdrawn":
            on_the_way.not_landed(tx, row)
        return []
    outbox.claim(tx, row.id)
    row = outbox.opened(tx, row)
    if fate.veiled != bool(row.veiled):  # it may have gone another way before
        outbox.veil(tx, row.id, veiled=fate.veiled)
    if row.kind == "delete":
        row = _with_late_ones(tx, row)
    pace.spend(person.id, tx.now)
    return [envelope(texts, tx, row, person, is_veiled=fate.veiled, going=going)]


def _fate(tx: Transaction, row: Row, person: Person, going: Going | None) -> Verdict:
    """What becomes of a row now; of what is said on a line whether that still stands, before all else."""
    if going is not None and going.fate != "send":
        return Verdict(going.fate)
    consented = row.purpose is None or consents.stands(tx, person.id, row.purpose)
    parcel = Parcel(
        row.kind,
        row.lane == URGENT,
        bool(row.unprompted),
        row.not_after,
        consented,
        _enough_until(tx, row, person) if row.unprompted else None,
        may_veil=going is None or going.may_veil,
        own_hours=going is not None,
        waits_until=None if going is None else going.until,
    )
    return verdict(parcel, person, tx.now)


def _enough_until(tx: Transaction, row: Row, person: Person) -> Instant | None:
    """Until when what nobody asked for waits: there was enough of it, or the person is talking with somebody."""
    found = (ceiling.until(tx, row, person.zone, person.unprompted_week), hours.hush_until(tx, person.id))
    return max((until for until in found if until is not None), default=None)


def _with_late_ones(tx: Transaction, row: Row) -> Row:
    """The row of a hiding, with what was on its way to the phone when hiding was asked for."""
    late = chats.take_ours(tx, row.person_id)
    return outbox.rewrite(tx, row, json.dumps([*json.loads(row.body), *late]))

"""What is to reach people: rows written in the same transaction as the change they tell of, drained by delivery.

A row holds keys, ids and values, decided when written and put into words when sent: in the language, zone and mode the
person has by then. Lanes are drained in order; within a lane each chat keeps its order. A row is sent at most once, but
for a send that may or may not have arrived: that is sent again with a visible mark, or dropped and counted (bulk).
"""

import json
from typing import Any, Literal

from sqlalchemy import bindparam, case, func, or_, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.keys import KeyGone
from bot.base.messages import Screen, to_json
from bot.base.transaction import Row, Transaction

Lane = Literal["urgent", "screen", "talk", "reminder", "bulk"]
LANES: tuple[Lane, ...] = ("urgent", "screen", "talk", "reminder", "bulk")
AT_ONCE = {"delete": 100, "blank": 1, "remove": 100}
"""Telegram deletes so many messages in one request; each that is made blank takes its turn as one of its own."""

OUTBOX = tables.table(
    "outbox",
    tables.key(),
    tables.whole("person_id", privacy="keep"),
    tables.whole("lane", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.text("body", privacy="erase"),
    tables.text("key", privacy="keep", optional=True),
    tables.whole("edits", privacy="keep", optional=True),
    tables.text("purpose", privacy="keep", optional=True),
    tables.flag("unprompted", privacy="keep", default=0),
    tables.flag("marked", privacy="keep", default=0),
    tables.flag("veiled", privacy="keep", default=0),
    tables.instant("not_before", privacy="keep"),
    tables.instant("not_after", privacy="keep", optional=True),
    tables.text("state", privacy="keep", default="waiting"),
    tables.whole("attempts", privacy="keep", default=0),
    tables.whole("message_id", privacy="erase", optional=True),
    tables.instant("created_at", privacy="keep"),
    tables.instant("settled_at", privacy="keep", optional=True),
)
tables.index(OUTBOX, "key", name="one_key", unique=True, where="key IS NOT NULL")
tables.index(OUTBOX, "lane", "id", name="waiting", where="state = 'waiting'")
tables.index(OUTBOX, "not_before", name="next", where="state = 'waiting'")
tables.index(OUTBOX, "person_id", "state", name="person")
tables.index(OUTBOX, "person_id", "settled_at", name="unprompted", where="unprompted = 1")
tables.index(OUTBOX, "id", name="sending", where="state = 'sending' OR state = 'recalled'")

_WAITING = OUTBOX.c.state == "waiting"
_UNDER_KEY = (OUTBOX.c.key >= bindparam("first"), OUTBOX.c.key < bindparam("beyond"))
_OF = OUTBOX.c.id == bindparam("of_id")
_THEIRS = OUTBOX.c.person_id == bindparam("for_person")
_NEXT_PAGE = (
    select(OUTBOX)
    .where(
        _WAITING,
        OUTBOX.c.not_before <= bindparam("at"),
        or_(
            OUTBOX.c.lane > bindparam("after_lane"),
            (OUTBOX.c.lane == bindparam("after_lane")) & (OUTBOX.c.id > bindparam("after_id")),
        ),
    )
    .order_by(OUTBOX.c.lane, OUTBOX.c.id)
    .limit(bindparam("most"))
)
_NEXT_TIME = select(func.min(OUTBOX.c.not_before)).where(_WAITING, OUTBOX.c.not_before > bindparam("at"))
_OLDEST_DUE = select(func.min(OUTBOX.c.not_before)).where(_WAITING, OUTBOX.c.not_before <= bindparam("at"))
_CLAIM = update(OUTBOX).where(_OF, _WAITING).values(state="sending", attempts=OUTBOX.c.attempts + 1)
_RECALLED = OUTBOX.c.state == "recalled"
_UNOPENED = (_RECALLED & (OUTBOX.c.veiled == 1), "withdrawn")
"""Taken back on its way: where it arrived as a neutral line, nothing lies behind that."""
_SETTLE = (
    update(OUTBOX)
    .where(_OF)
    .values(
        state=case(_UNOPENED, else_=bindparam("now_is")), settled_at=bindparam("at"), message_id=bindparam("as_message")
    )
)
_AGAIN = (
    update(OUTBOX)
    .where(_OF)
    .values(
        state=case((_RECALLED, "withdrawn"), else_="waiting"), not_before=bindparam("then"), marked=bindparam("mark")
    )
)
_RECALL = update(OUTBOX).where(OUTBOX.c.state == "sending", *_UNDER_KEY).values(state="recalled")
_TELLS = ~or_(*(OUTBOX.c.kind == kind for kind in AT_ONCE))
"""What says something; the rest takes away what was said, and whoever asked for that and goes still wants it gone."""
_RECALL_ALL = update(OUTBOX).where(OUTBOX.c.state == "sending", _THEIRS, _TELLS).values(state="recalled")
_WITHDRAW = update(OUTBOX).where(_WAITING, *_UNDER_KEY).values(state="withdrawn", settled_at=bindparam("at"))
_WAITS_FOR = select(OUTBOX.c.id, OUTBOX.c.person_id).where(_WAITING, *_UNDER_KEY).order_by(OUTBOX.c.id)
_LAST_OF = select(OUTBOX.c.state).where(*_UNDER_KEY).order_by(OUTBOX.c.id.desc()).limit(1)
_CLOSE_UNOPENED = (
    update(OUTBOX)
    .where(or_((OUTBOX.c.state == "sent") & (OUTBOX.c.veiled == 1), OUTBOX.c.state == "folded"), *_UNDER_KEY)
    .values(state="withdrawn")
)
_DROP_SCREENS = (
    update(OUTBOX)
    .where(_WAITING, _THEIRS, OUTBOX.c.kind == "screen", OUTBOX.c.lane == LANES.index("screen"))
    .values(state="superseded", settled_at=bindparam("at"))
)
_DROP_ALL = update(OUTBOX).where(_WAITING, _THEIRS, _TELLS).values(state="withdrawn", settled_at=bindparam("at"))
_DOUBT = update(OUTBOX).where(or_(_WAITING, OUTBOX.c.state == "sending")).values(marked=1)
_FORGET = update(OUTBOX).where(_THEIRS).values(body="", message_id=None)
_LOOK_AGAIN = (
    update(OUTBOX).where(_WAITING, _THEIRS, OUTBOX.c.not_before > bindparam("at")).values(not_before=bindparam("at"))
)
_SENDING = select(OUTBOX).where(or_(OUTBOX.c.state == "sending", _RECALLED)).order_by(OUTBOX.c.id)
_FIND = select(OUTBOX).where(_OF)
_IN_MESSAGE = (
    select(OUTBOX).where(_THEIRS, OUTBOX.c.message_id == bindparam("of_message")).order_by(OUTBOX.c.id.desc()).limit(1)
)
_LAST_SHOWN = (
    select(OUTBOX)
    .where(_THEIRS, OUTBOX.c.state == "sent", OUTBOX.c.kind == "screen")
    .order_by(OUTBOX.c.id.desc())
    .limit(1)
)
_VEIL = update(OUTBOX).where(_OF).values(veiled=bindparam("is_so"))
_REWRITE = update(OUTBOX).where(_OF).values(body=bindparam("now_is"))
_COUNT = select(func.count()).select_from(OUTBOX).where(OUTBOX.c.state == bindparam("for_state"))


def send(
    tx: Transaction,
    to: int,
    screen: Screen,
    *,
    lane: Lane,
    key: str | None = None,
    not_before: Instant | None = None,
    not_after: Instant | None = None,
    purpose: str | None = None,
    unprompted: bool = False,
) -> bool:
    """Let `screen` reach person `to`, between those instants. False when `key` was used before, for it is said only
    once; and when they were erased.

    `purpose` names a consent that must stand when it is sent; `unprompted` counts it against the weekly ceiling.
    """
    span = {"not_before": not_before, "not_after": not_after}
    return put(tx, to, "message", to_json(screen), lane, key=key, purpose=purpose, unprompted=unprompted, **span)


def show(tx: Transaction, to: int, packed: str, edits: int | None, *, lasting: bool) -> None:
    """Make a packed screen the one person `to` has before them: over message `edits`, or as a new one. The latest wins,
    but a `lasting` one is sent in any case, and before everything else.
    """
    tx.run(_DROP_SCREENS, for_person=to, at=tx.now)
    put(tx, to, "screen", packed, "urgent" if lasting else "screen", edits=edits)


def ask_telegram(tx: Transaction, to: int, kind: Literal["delete", "blank", "remove"], message_ids: list[int]) -> None:
    """Let delivery "delete" (with all that has come since), "blank" or "remove" (these alone) messages of person `to`,
    as many in a row as go in one request: a wait repeats nothing.
    """
    for start in range(0, len(message_ids), AT_ONCE[kind]):
        put(tx, to, kind, json.dumps(message_ids[start : start + AT_ONCE[kind]]), "urgent")


def put(tx: Transaction, to: int, kind: str, body: str, lane: Lane, **more: Any) -> bool:
    """Keep a row of that kind for person `to`, its body sealed. False when its key was used before, and when they were
    erased. For this room and for files.
    """
    try:
        sealed = tx.keys.seal(to, body)
    except KeyGone:
        return False  # they were erased: nobody is there to be told, and what others do goes on
    tx.wake("outbox")
    more = {name: value for name, value in more.items() if value is not None}
    more.setdefault("not_before", tx.now)
    more["unprompted"] = int(more.get("unprompted", False))
    return tx.insert_new(
        OUTBOX, person_id=to, lane=LANES.index(lane), kind=kind, body=sealed, created_at=tx.now, **more
    )


def opened(tx: Transaction, row: Row) -> Row:
    """The row with its body readable: it is kept sealed with the key of whom it is for."""
    return row._replace(body=tx.keys.unseal(row.person_id, row.body) if row.body else "")


def withdraw(tx: Transaction, key_prefix: str) -> int:
    """Take back whatever is not yet sent under keys that start so; how many. What lies behind a neutral line cannot be
    opened any more, and what is on its way just now is not sent a second time.
    """
    keys = {"first": key_prefix, "beyond": key_prefix + "\U0010ffff"}
    tx.run(_CLOSE_UNOPENED, **keys)
    tx.run(_RECALL, **keys)
    return tx.run(_WITHDRAW, **keys, at=tx.now)


def waits_for(tx: Transaction, key_prefix: str) -> list[int]:
    """Who is still to be sent something under keys that start so, the first kept first."""
    return [row.person_id for row in tx.all(_WAITS_FOR, first=key_prefix, beyond=key_prefix + "\U0010ffff")]


def became_of(tx: Transaction, key_prefix: str) -> str | None:
    """What became of the newest under keys that start so; None where there is none."""
    found: str | None = tx.scalar(_LAST_OF, first=key_prefix, beyond=key_prefix + "\U0010ffff")
    return found


def withdraw_all(tx: Transaction, person_id: int) -> int:
    """Take back whatever is not yet sent to that person, what is on its way but for one try included; how many."""
    tx.run(_RECALL_ALL, for_person=person_id)
    return tx.run(_DROP_ALL, for_person=person_id, at=tx.now)


def waiting_page(tx: Transaction, after: tuple[int, int], most: int) -> list[Row]:
    """Rows whose time has come, in sending order, after (lane, id); at most `most`. Their bodies are sealed."""
    return tx.all(_NEXT_PAGE, at=tx.now, after_lane=after[0], after_id=after[1], most=most)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget everything that was said to that person, and say no more."""
    withdraw_all(tx, person_id)
    tx.run(_FORGET, for_person=person_id)


def look_again(tx: Transaction, person_id: int) -> None:
    """What was held back for that person may perhaps be said now."""
    tx.run(_LOOK_AGAIN, for_person=person_id, at=tx.now)
    tx.wake("outbox")


def next_time(tx: Transaction) -> Instant | None:
    """When the next row that must still wait may be sent."""
    found = tx.scalar(_NEXT_TIME, at=tx.now)
    return None if found is None else int(found)


def oldest_due(tx: Transaction) -> Instant | None:
    """When the row could first have been sent that has waited longest; None when none waits that could be."""
    found = tx.scalar(_OLDEST_DUE, at=tx.now)
    return None if found is None else int(found)


def claim(tx: Transaction, outbox_id: int) -> bool:
    """Take a row for sending; False when it no longer waits."""
    return tx.run(_CLAIM, of_id=outbox_id) == 1


def settle(tx: Transaction, outbox_id: int, state: str, message_id: int | None = None) -> None:
    """Say what became of a row: "sent", "refused", "missed", "withdrawn", "dropped", "folded" (for a tap)."""
    tx.run(_SETTLE, of_id=outbox_id, now_is=state, at=tx.now, as_message=message_id)


def again(tx: Transaction, outbox_id: int, then: Instant, *, marked: bool) -> None:
    """Put a row back to be sent at `then`; `marked` when a copy may have arrived already."""
    tx.run(_AGAIN, of_id=outbox_id, then=then, mark=int(marked))
    tx.wake("outbox")


def left_sending(tx: Transaction) -> list[Row]:
    """Rows that were being sent when the house went down. Their bodies are sealed."""
    return tx.all(_SENDING)


def doubt_all(tx: Transaction) -> int:
    """Mark whatever is still to be sent: it may have arrived already; how many."""
    return tx.run(_DOUBT)


def find(tx: Transaction, outbox_id: int) -> Row | None:
    """One row."""
    row = tx.one(_FIND, of_id=outbox_id)
    return None if row is None else opened(tx, row)


def in_message(tx: Transaction, person_id: int, message_id: int) -> Row | None:
    """What stands in that message of the person's chat: the row that was sent into it last."""
    row = tx.one(_IN_MESSAGE, for_person=person_id, of_message=message_id)
    return None if row is None else opened(tx, row)


def last_shown(tx: Transaction, person_id: int) -> Row | None:
    """The screen of their own that reached that person last."""
    row = tx.one(_LAST_SHOWN, for_person=person_id)
    return None if row is None else opened(tx, row)


def veil(tx: Transaction, outbox_id: int, *, veiled: bool) -> None:
    """Note whether it goes out as one neutral line, to be opened by a tap."""
    tx.run(_VEIL, of_id=outbox_id, is_so=int(veiled))


def rewrite(tx: Transaction, row: Row, body: str) -> Row:
    """Put another body in the place of the row's own; the row then."""
    tx.run(_REWRITE, of_id=row.id, now_is=tx.keys.seal(row.person_id, body))
    return row._replace(body=body)


def count(tx: Transaction, state: str) -> int:
    """How many rows are in that state."""
    return int(tx.scalar(_COUNT, for_state=state))

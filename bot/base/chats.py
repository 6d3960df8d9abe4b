"""What is on each person's phone: the screen before them, and the messages that can still be hidden.

The screen's buttons are kept so that a typed "1" presses the first, and so that a lost screen can be shown again.
"""

import json

from sqlalchemy import bindparam, select, update

from bot.base import tables
from bot.base.clock import HOUR, Instant
from bot.base.messages import Screen, from_json
from bot.base.transaction import Row, Transaction

DELETABLE: Instant = 48 * HOUR
"""How long Telegram lets a bot take messages back in a private chat."""

SCREENS = tables.table(
    "screens",
    tables.key("person_id"),
    tables.text("body", privacy="erase"),
    tables.instant("shown_at", privacy="keep"),
)
CHAT_MESSAGES = tables.table(
    "chat_messages",
    tables.key(),
    tables.whole("person_id", privacy="keep"),
    tables.whole("message_id", privacy="erase"),
    tables.flag("ours", privacy="keep"),
    tables.instant("at", privacy="keep"),
)
tables.index(CHAT_MESSAGES, "person_id", "message_id", name="one", unique=True)
tables.index(CHAT_MESSAGES, "at", name="age")

_SCREEN = select(SCREENS.c.body).where(SCREENS.c.person_id == bindparam("for_person"))
_REPLACE = (
    update(SCREENS)
    .where(SCREENS.c.person_id == bindparam("for_person"))
    .values(body=bindparam("now_is"), shown_at=bindparam("at"))
)
_FORGET_SCREEN = SCREENS.delete().where(SCREENS.c.person_id == bindparam("for_person"))
_OF_PERSON = (
    select(CHAT_MESSAGES).where(CHAT_MESSAGES.c.person_id == bindparam("for_person")).order_by(CHAT_MESSAGES.c.id)
)
_CLEAR = CHAT_MESSAGES.delete().where(CHAT_MESSAGES.c.person_id == bindparam("for_person"))
_CLEAR_ONE = CHAT_MESSAGES.delete().where(
    CHAT_MESSAGES.c.person_id == bindparam("for_person"), CHAT_MESSAGES.c.message_id == bindparam("of_message")
)
_OURS = select(CHAT_MESSAGES.c.message_id).where(
    CHAT_MESSAGES.c.person_id == bindparam("for_person"), CHAT_MESSAGES.c.ours == 1
)
_CLEAR_OURS = CHAT_MESSAGES.delete().where(
    CHAT_MESSAGES.c.person_id == bindparam("for_person"), CHAT_MESSAGES.c.ours == 1
)
_FORGET = CHAT_MESSAGES.delete().where(CHAT_MESSAGES.c.at < bindparam("before"), CHAT_MESSAGES.c.ours == 0)


def remember_screen(tx: Transaction, person_id: int, packed: str) -> None:
    """Note what that person has before them now: a screen, packed."""
    body = tx.keys.seal(person_id, packed)
    if not tx.run(_REPLACE, for_person=person_id, now_is=body, at=tx.now):
        tx.insert(SCREENS, person_id=person_id, body=body, shown_at=tx.now)


def current_screen(tx: Transaction, person_id: int) -> Screen | None:
    """What that person has before them, or None."""
    body = tx.scalar(_SCREEN, for_person=person_id)
    return None if body is None else from_json(tx.keys.unseal(person_id, body))


def remember_message(tx: Transaction, person_id: int, message_id: int, *, ours: bool) -> None:
    """Note a message in that person's chat, so that it can be hidden."""
    tx.insert_new(CHAT_MESSAGES, person_id=person_id, message_id=message_id, ours=int(ours), at=tx.now)


def take_messages(tx: Transaction, person_id: int) -> tuple[list[int], list[int]]:
    """Forget the messages of that chat and return them: those Telegram can still delete, and older ones of ours."""
    rows: list[Row] = tx.all(_OF_PERSON, for_person=person_id)
    tx.run(_CLEAR, for_person=person_id)
    young = [row.message_id for row in rows if is_young(row.at, tx.now)]
    still = set(young)
    return young, [row.message_id for row in rows if row.ours and row.message_id not in still]


def messages_of(tx: Transaction, person_id: int) -> list[Row]:
    """What stands in that chat as far as we know, in the order it came: message_id, ours, at."""
    return tx.all(_OF_PERSON, for_person=person_id)


def take(tx: Transaction, person_id: int, message_ids: list[int]) -> None:
    """Forget these messages of that chat: they are taken away."""
    for message_id in message_ids:
        tx.run(_CLEAR_ONE, for_person=person_id, of_message=message_id)


def is_young(at: Instant, now: Instant) -> bool:
    """Whether Telegram can still delete what came at that time."""
    return at > now - DELETABLE + HOUR // 60  # a minute is kept in hand: the request has still to travel


def take_ours(tx: Transaction, person_id: int) -> list[int]:
    """Forget the messages of ours in that chat and return them: what arrived while hiding was asked for."""
    found = [row.message_id for row in tx.all(_OURS, for_person=person_id)]
    tx.run(_CLEAR_OURS, for_person=person_id)
    return found


def forget_old(tx: Transaction) -> int:
    """Drop the traces of people's own messages too old to be deleted."""
    return tx.run(_FORGET, before=tx.now - DELETABLE)


FLOWS = tables.table(
    "flows",
    tables.key(),
    tables.whole("person_id", privacy="keep"),
    tables.text("name", privacy="keep"),
    tables.text("data", privacy="erase"),
    tables.instant("kept_at", privacy="keep"),
)
tables.index(FLOWS, "person_id", "name", name="one", unique=True)

_FLOW = select(FLOWS.c.data).where(FLOWS.c.person_id == bindparam("for_person"), FLOWS.c.name == bindparam("of_name"))
_KEEP = (
    update(FLOWS)
    .where(FLOWS.c.person_id == bindparam("for_person"), FLOWS.c.name == bindparam("of_name"))
    .values(data=bindparam("now_is"), kept_at=bindparam("at"))
)
_FORGET_FLOWS = FLOWS.delete().where(FLOWS.c.person_id == bindparam("for_person"))
_DROP = FLOWS.delete().where(FLOWS.c.person_id == bindparam("for_person"), FLOWS.c.name == bindparam("of_name"))


def keep_flow(tx: Transaction, person_id: int, name: str, data: dict[str, object]) -> None:
    """Keep the answers given so far in one multi-step form."""
    packed = tx.keys.seal(person_id, json.dumps(data, separators=(",", ":")))
    if not tx.run(_KEEP, for_person=person_id, of_name=name, now_is=packed, at=tx.now):
        tx.insert(FLOWS, person_id=person_id, name=name, data=packed, kept_at=tx.now)


def recall_flow(tx: Transaction, person_id: int, name: str) -> dict[str, object]:
    """The answers given so far; empty when there are none."""
    found = tx.scalar(_FLOW, for_person=person_id, of_name=name)
    return {} if found is None else dict(json.loads(tx.keys.unseal(person_id, found)))


def drop_flow(tx: Transaction, person_id: int, name: str) -> None:
    """Forget that form."""
    tx.run(_DROP, for_person=person_id, of_name=name)


def forget(tx: Transaction, person_id: int) -> None:
    """Forget what is on that person's phone, and every form of theirs."""
    for statement in (_CLEAR, _FORGET_SCREEN, _FORGET_FLOWS):
        tx.run(statement, for_person=person_id)

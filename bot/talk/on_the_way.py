"""A message on its way: looked at again in the moment of sending, and what became of it.

Its rows in the outbox are parts ("talk"), and what is brought after a tap on a plain line ("opened"). What stands in
them is forgotten as soon as it has arrived.
"""

from dataclasses import dataclass, replace
from typing import Literal

from bot.base import outbox, veils
from bot.base.clock import Instant
from bot.base.outcome import MovedOn
from bot.base.transaction import Row, Transaction
from bot.talk import hours, messages, service, store, ties, unanswered
from bot.talk.rules import BARE, Part
from bot.talk.store import Message, State, kept, wishes

KINDS = ("talk", "opened", "amended", "reacted", "remark")
"""Kinds of rows: a part, one that comes after a tap, one put right, a reaction, a line beneath a copy that may be one
too many.
"""
LATER = ("amended", "reacted", "remark")
"""What is about something that has arrived: where that is not so, it is nothing to tell anybody of."""


@dataclass(frozen=True, slots=True)
class Going:
    """How one row stands in the moment of sending: whether it goes, and until when it waits; whether it may come as a
    plain line (the first part speaks for all), and without a sound; which message of the chat it goes to it answers,
    and which it changes.
    """

    fate: Literal["send", "withdrawn", "folded"]
    message: Message | None = None
    may_veil: bool = False
    silent: bool = False
    reply_to: int | None = None
    changes: int | None = None
    until: Instant | None = None


WITHDRAWN = Going("withdrawn")


def place_of(row: Row) -> tuple[int, int]:
    """Of which message a row of the outbox is a part, and which one."""
    _, _, message_id, number, *_ = str(row.key).split(":")
    return int(message_id), int(number)


def look(tx: Transaction, row: Row) -> Going:
    """Whether that row may go now, to nobody but whom it was meant for."""
    message_id, number = place_of(row)
    message = store.find(tx, message_id)
    tie = None if message is None else ties.find(tx, message.tie_id)
    if message is None or tie is None or message.state == "taken_back":
        return WITHDRAWN
    to = message.from_id if row.kind == "reacted" and row.person_id == message.from_id else message.to_id
    if row.person_id != to or set(tie.both) != {message.from_id, message.to_id}:
        return WITHDRAWN
    if row.kind != "opened" and service.why_not(tx, tie, tie.other(to)) is not None:
        return WITHDRAWN  # what is opened had come before, whatever is with the line by now
    going = _about(tx, row, message, number) if row.kind in LATER else _part(tx, row, message, number)
    if row.kind == "opened":
        return going
    until, silent = hours.waits_until(tx, tie, to)
    return replace(going, until=until, silent=going.silent or silent)


def _about(tx: Transaction, row: Row, message: Message, number: int) -> Going:
    """Something about a message that stands open on the phone it goes to; nothing where it does not."""
    arrived = store.part(tx, message.id, number)
    if row.person_id == message.from_id:
        changes: int | None = message.source
    else:
        changes = None if arrived is None or arrived.veiled else arrived.copy
    if changes is None:
        return WITHDRAWN
    if row.kind == "remark":
        return Going("send", message, silent=True, reply_to=changes)
    return Going("send", message, changes=changes)


def _part(tx: Transaction, row: Row, message: Message, number: int) -> Going:
    first = store.part(tx, message.id, 0)
    if number > 0 and first is not None and first.veiled:
        return Going("folded", message)
    muted, _ = wishes.line_of(tx, message.tie_id, message.to_id)
    return Going("send", message, row.kind == "talk" and number == 0, muted, _target(tx, message, number))


def _target(tx: Transaction, message: Message, number: int) -> int | None:
    """The message in the reader's own chat that is answered."""
    answered = store.find(tx, message.answers) if message.answers is not None and number == 0 else None
    if answered is None or answered.tie_id != message.tie_id:
        return None
    if answered.from_id == message.to_id:
        return answered.source
    arrived = store.part(tx, answered.id, 0)
    return None if arrived is None else arrived.copy


def landed(tx: Transaction, row: Row, copy: int) -> None:
    """That row has arrived as message `copy`."""
    veiled = veils.is_veiled(tx, row.id)
    if not veiled:
        veils.blank(tx, row.id)
    message_id, number = place_of(row)
    message = store.find(tx, message_id)
    if message is None or row.kind in LATER:
        return
    store.land(tx, message, number, copy, veiled=veiled)
    if row.kind == "opened":
        _forget_line(tx, message, number)
    if message.state in ("taken_back", "withdrawn"):
        outbox.ask_telegram(tx, message.to_id, "remove", [copy])  # it was on its way when it was taken back
    elif message.state == "waiting" and (veiled or number == message.parts - 1):
        store.move(tx, message, "arrived")
        _waits_for_answer(tx, message)
    if row.marked and not veiled and message.kind in BARE and number == 1:
        outbox.put(tx, message.to_id, "remark", service.pack(Part("")), "talk", key=f"{message.key}{number}:remark")


def _waits_for_answer(tx: Transaction, message: Message) -> None:
    """What a parent has said and is there only now was not answered by anything before."""
    tie = ties.find(tx, message.tie_id)
    if tie is not None and tie.pairing is not None and message.from_id == tie.parent_id and tie.is_on:
        unanswered.waits(tx, tie.pairing)


def not_landed(tx: Transaction, row: Row) -> None:
    """That row does not go: what it is a part of is taken back whole, and whoever said it reads so."""
    veils.blank(tx, row.id)
    message_id, number = place_of(row)
    message = None if row.kind in LATER else store.find(tx, message_id)
    if message is not None and row.kind == "opened" and _line(tx, message, number) is not None:
        store.veil(tx, message.id)  # the plain line stands there still: it can be tapped again
    elif message is not None:
        give_up(tx, message)


def _line(tx: Transaction, message: Message, number: int) -> Row | None:
    """The row that went as a plain line, while it is kept what lies behind it."""
    key = f"{message.key}{number}"
    return next((row for row in veils.kept_under(tx, key) if row.key == key), None)


def _forget_line(tx: Transaction, message: Message, number: int) -> None:
    line = _line(tx, message, number)
    if line is not None:
        veils.blank(tx, line.id)


def give_up(tx: Transaction, message: Message) -> None:
    """A message does not reach whom it was for, or not whole: nothing of it stays there, and the sender is told."""
    if call_off(tx, message, "withdrawn"):
        tie = ties.find(tx, message.tie_id)
        why = None if tie is None else service.why_not(tx, tie, message.from_id)
        messages.not_passed_on(tx, message, why)


def call_off(tx: Transaction, message: Message, after: State) -> bool:
    """Take everything of a message away that waits or has arrived; False when that was done before, or it had arrived
    and is not to be "taken_back".
    """
    if message.state == "arrived" and after != "taken_back":
        return False
    if message.state not in ("waiting", "arrived") or not store.move(tx, message, after):
        return False
    kept.forget(tx, message.id)
    outbox.withdraw(tx, message.key)
    veils.blank_withdrawn(tx, message.key)
    arrived = [one.copy for one in store.copies(tx, message.id)]
    if arrived:
        outbox.ask_telegram(tx, message.to_id, "remove", arrived)
    return True


def open_line(tx: Transaction, row: Row, line: int) -> None:
    """The plain line `line` was tapped: what it stands for takes its place, and the rest comes beneath it. A
    second tap changes nothing. `MovedOn` when it holds no longer.
    """
    message_id, number = place_of(row)
    message = store.find(tx, message_id)
    first = store.part(tx, message_id, number)
    if message is None or row.state == "withdrawn":
        raise MovedOn(f"message {message_id} holds no longer")
    if first is None or not first.veiled or not row.body:
        return
    piece = service.unpack(row.body)
    if piece.copy:
        store.as_header(tx, message.id)
        _bring(tx, message, -1, Part(""), line)
    _bring(tx, message, number, piece, None if piece.copy else line)
    store.unveil(tx, message.id)
    veils.unfold(tx, message.key, "opened")


def _bring(tx: Transaction, message: Message, number: int, piece: Part, edits: int | None) -> None:
    key = f"{message.key}{number}:opened"
    outbox.put(tx, message.to_id, "opened", service.pack(piece), "urgent", key=key, edits=edits)

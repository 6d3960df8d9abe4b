"""A message on its way: looked at again in the moment of sending, and what became of it.

Its rows in the outbox are parts ("talk"), and what is brought after a tap on a plain line ("opened"). What stands in
them is forgotten as soon as it has arrived.
"""

from dataclasses import dataclass
from typing import Literal

from bot.base import outbox, veils
from bot.base.outcome import MovedOn
from bot.base.transaction import Row, Transaction
from bot.pairing import service as pairings
from bot.talk import messages, service, store
from bot.talk.rules import Part
from bot.talk.store import Message

KINDS = ("talk", "opened")


@dataclass(frozen=True, slots=True)
class Going:
    """How one part stands in the moment of sending: whether it goes; whether it may come as a plain line (the first
    part speaks for all), and without a sound; what it copies, and what it answers in the chat it goes to.
    """

    fate: Literal["send", "withdrawn", "folded"]
    message: Message | None = None
    may_veil: bool = False
    silent: bool = False
    reply_to: int | None = None


def place_of(row: Row) -> tuple[int, int]:
    """Of which message a row of the outbox is a part, and which one."""
    _, _, message_id, number, *_ = str(row.key).split(":")
    return int(message_id), int(number)


def look(tx: Transaction, row: Row) -> Going:
    """Whether that row may go now, to nobody but whom it was meant for."""
    message_id, number = place_of(row)
    message = store.find(tx, message_id)
    pairing = None if message is None else pairings.find(tx, message.pairing_id)
    if message is None or pairing is None or message.to_id != row.person_id or message.state == "taken_back":
        return Going("withdrawn")
    if pairing.other(message.from_id) != message.to_id or service.why_not(tx, pairing, message.from_id) is not None:
        return Going("withdrawn", message)
    first = store.part(tx, message.id, 0)
    if number > 0 and first is not None and first.veiled:
        return Going("folded", message)
    muted, _ = store.line_of(tx, message.pairing_id, message.to_id)
    return Going("send", message, row.kind == "talk" and number == 0, muted, _target(tx, message, number))


def _target(tx: Transaction, message: Message, number: int) -> int | None:
    """The message in the reader's own chat that is answered."""
    answered = store.find(tx, message.answers) if message.answers is not None and number == 0 else None
    if answered is None or answered.pairing_id != message.pairing_id:
        return None
    if answered.from_id == message.to_id:
        return answered.source
    arrived = store.part(tx, answered.id, 0)
    return None if arrived is None else arrived.copy


def landed(tx: Transaction, row: Row, copy: int) -> None:
    """That row has arrived as message `copy`."""
    message_id, number = place_of(row)
    message = store.find(tx, message_id)
    veiled = veils.is_veiled(tx, row.id)
    if not veiled:
        veils.blank(tx, row.id)
    if message is None:
        return
    store.land(tx, message, number, copy, veiled=veiled)
    if message.state in ("taken_back", "withdrawn"):
        outbox.ask_telegram(tx, message.to_id, "remove", [copy])  # it was on its way when it was taken back
    elif message.state == "waiting" and (veiled or number == message.parts - 1):
        store.move(tx, message, "arrived")


def not_landed(tx: Transaction, row: Row) -> None:
    """That row does not go: what it belongs to is taken back whole, and whoever said it reads so."""
    veils.blank(tx, row.id)
    message_id, _ = place_of(row)
    message = store.find(tx, message_id)
    if message is not None:
        give_up(tx, message)


def give_up(tx: Transaction, message: Message) -> None:
    """A message does not reach whom it was for, or not whole: nothing of it stays there, and the sender is told."""
    outbox.withdraw(tx, message.key)
    if message.state != "waiting" or not store.move(tx, message, "withdrawn"):
        return
    arrived = [one.copy for one in store.copies(tx, message.id)]
    if arrived:
        outbox.ask_telegram(tx, message.to_id, "remove", arrived)
    messages.not_passed_on(tx, message)


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
    veils.blank(tx, row.id)
    veils.unfold(tx, message.key, "opened")


def _bring(tx: Transaction, message: Message, number: int, piece: Part, edits: int | None) -> None:
    key = f"{message.key}{number}:opened"
    outbox.put(tx, message.to_id, "opened", service.pack(piece), "urgent", key=key, edits=edits)

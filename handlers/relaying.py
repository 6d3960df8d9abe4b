"""What two people say to each other, on its way through the edge: one part of a message, put into words and sent.

The name above it is the one its sender wants to be called in the moment of sending. Words are shown as they were
written, without their markup; a file is copied, which tells nothing of whom it came from.
"""

from dataclasses import dataclass, field
from html import escape

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.base import veils
from bot.base.messages import Text
from bot.base.texts import Reader, Texts
from bot.base.transaction import Row, Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.talk import messages, on_the_way, service
from bot.talk.on_the_way import Going
from bot.talk.rules import BARE
from handlers import telegram_calls as calls
from handlers.telegram_calls import Result


@dataclass(frozen=True, slots=True)
class Relay:
    """One row ready to go: its words with the header above them, or the `emoji` of a reaction; the chat and message it
    is a copy of, and whether that has a caption; the message it changes, and how it comes.
    """

    html: str = field(repr=False)
    copy_of: tuple[int, int] | None = field(default=None, repr=False)
    captioned: bool = False
    changes: int | None = None
    emoji: str | None = field(default=None, repr=False)
    manner: calls.Manner = calls.PLAINLY


def relay(texts: Texts, tx: Transaction, row: Row, going: Going, person: Person, reader: Reader) -> Relay:
    """That claimed row for `person`, in their language."""
    message = going.message
    if message is None:
        raise LookupError(f"outbox row {row.id} is part of nothing")
    manner, piece = calls.Manner(going.silent, going.reply_to), service.unpack(row.body)
    if row.kind == "reacted":
        return Relay("", changes=going.changes, emoji=piece.words)
    mark = texts.render(person.language, Text("sent-again"), reader)
    if row.kind == "remark":
        return Relay(mark, manner=manner)
    is_first = on_the_way.place_of(row)[1] <= 0
    sort = message.kind if is_first and not piece.words else "text"
    header = texts.render(person.language, Text("talk-header", who=messages.heads(tx, message), kind=sort), reader)
    words = (escape(piece.words, quote=False),) if piece.words else ()
    html = "\n".join((*((mark,) if row.marked and row.kind != "amended" else ()), header, *words))
    source = (people.get(tx, message.from_id).chat_id, message.source) if piece.copy else None
    return Relay(html, source, message.kind not in BARE, going.changes, manner=manner)


async def call(bot: Bot, chat_id: int, ready: Relay) -> Result:
    """Send it, or change what stands there: a message that is gone by then is nothing to change any more."""
    if ready.changes is None:
        return await _send(bot, chat_id, ready)
    try:
        if ready.emoji is not None:
            return await calls.react(bot, chat_id, ready.changes, ready.emoji)
        if ready.copy_of is not None:
            return await calls.edit_caption(bot, chat_id, ready.changes, ready.html)
        return await calls.edit(bot, chat_id, ready.changes, ready.html, [])
    except BadRequest as error:
        if calls.meaning(error).meaning == "gone":
            raise
        return Result("sent")


async def open_in(bot: Bot, chat_id: int, line: int, ready: Relay) -> Result:
    """Put it in the place of the plain line that stands for it; beneath, where that is gone."""
    try:
        return await calls.edit(bot, chat_id, line, ready.html, [])
    except TelegramError as error:
        if calls.meaning(error).meaning != "send_new":
            raise
    return await _send(bot, chat_id, ready)


async def _send(bot: Bot, chat_id: int, ready: Relay) -> Result:
    if ready.copy_of is None:
        return await calls.send(bot, chat_id, ready.html, [], ready.manner)
    return await calls.copy(bot, chat_id, ready.copy_of, ready.html if ready.captioned else None, ready.manner)


def landed(tx: Transaction, row: Row, message_id: int) -> None:
    """Keep where it has arrived, if the row is part of what somebody says."""
    if row.kind in on_the_way.KINDS:
        on_the_way.landed(tx, row, message_id)


def not_landed(tx: Transaction, row: Row) -> bool:
    """Telegram would not take it: whoever said it is told, and not whom it was for; whether the row is such a one."""
    if row.kind not in on_the_way.KINDS:
        return False
    on_the_way.not_landed(tx, row)
    return True


def forget(tx: Transaction, row: Row) -> None:
    """It makes no message, or reaches nobody any more: what somebody said in it is forgotten."""
    if row.kind in on_the_way.KINDS:
        veils.blank(tx, row.id)

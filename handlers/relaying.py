"""What two people say to each other, on its way through the edge: one part of a message, put into words and sent.

The name above it is the one its sender wants to be called in the moment of sending. Words are shown as they were
written, without their markup; a file is copied, which tells nothing of whom it came from.
"""

from dataclasses import dataclass, field
from html import escape

from telegram import Bot
from telegram.error import TelegramError

from bot.base.messages import Name, Text
from bot.base.texts import Reader, Texts
from bot.base.transaction import Row, Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.talk import on_the_way, service
from bot.talk.on_the_way import Going
from bot.talk.rules import BARE
from handlers import telegram_calls as calls
from handlers.telegram_calls import Result


@dataclass(frozen=True, slots=True)
class Relay:
    """One part ready to go: its words with the header above them, the chat and message it is a copy of, whether it has
    a caption, and the message it answers.
    """

    html: str = field(repr=False)
    copy_of: tuple[int, int] | None = field(default=None, repr=False)
    captioned: bool = False
    silent: bool = False
    reply_to: int | None = None


def relay(texts: Texts, tx: Transaction, row: Row, going: Going, person: Person, reader: Reader) -> Relay:
    """That claimed row for `person`, in their language."""
    message = going.message
    if message is None:
        raise LookupError(f"outbox row {row.id} is part of nothing")
    piece = service.unpack(row.body)
    is_first = on_the_way.place_of(row)[1] <= 0
    kind = message.kind if is_first and not piece.words else "text"
    lines = [texts.render(person.language, Text("talk-header", who=Name(message.from_id), kind=kind), reader)]
    if row.marked:
        lines.insert(0, texts.render(person.language, Text("sent-again"), reader))
    copy_of = (people.get(tx, message.from_id).chat_id, message.source) if piece.copy else None
    html = "\n".join((*lines, *((escape(piece.words, quote=False),) if piece.words else ())))
    return Relay(html, copy_of, message.kind not in BARE, going.silent, going.reply_to)


async def call(bot: Bot, chat_id: int, edits: int | None, ready: Relay) -> Result:
    """Send it, or put it in the place of the plain line `edits` that stands for it."""
    if edits is not None:
        try:
            return await calls.edit(bot, chat_id, edits, ready.html, [])
        except TelegramError as error:
            if calls.meaning(error).meaning != "send_new":
                raise
    more = calls.Manner(ready.silent, ready.reply_to)
    if ready.copy_of is not None:
        return await calls.copy(bot, chat_id, ready.copy_of, ready.html if ready.captioned else None, more)
    return await calls.send(bot, chat_id, ready.html, [], more)


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

"""The calls that delivery makes, and what each of Telegram's refusals means for the row it was about."""

import re
from base64 import b64decode
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Literal

import httpx
from telegram import Bot, InputFile, InputMediaPhoto
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from handlers.screens import Keyboard

_LAST_WORD = re.compile(r"(?=[A-Z][a-z]*$)")
"""`do_api_request` warns of names for which the bot has a method; "send_Message" it knows only by putting it together
to the very name that Telegram has.
"""
NO_PREVIEW = {"is_disabled": True}
DELETE_AT_ONCE = 100
NOT_EDITABLE = ("message to edit not found", "can't be edited", "no text in the message to edit", "message_id_invalid")
"""What Telegram says of a message in whose place nothing can be put: it is gone, or it is a file."""

EMPTY_PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAAAAACPAi4CAAAAKklEQVR42u3MQREAAAwCIPt3tIsh9ttBANKjCAQCgUAgEAgEAoFAIPgeDKQA"
    "0MQqcE1rAAAAAElFTkSuQmCC"
)
"""A small grey square (PNG)."""

NOT_COPYABLE = ("message to copy not found", "can't be copied")
Meaning = Literal["sent", "gone", "send_new", "vanished", "wait", "not_sent", "unsure", "refused"]


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a call: the message it made, or why not; `wait_seconds` when Telegram asks for it."""

    meaning: Meaning
    message_id: int | None = None
    wait_seconds: float = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a message comes: without a sound, and as an answer to another one, where that still stands."""

    silent: bool = False
    reply_to: int | None = None

    def asked(self) -> dict[str, Any]:
        reply = {"message_id": self.reply_to, "allow_sending_without_reply": True}
        return {
            **({"disable_notification": True} if self.silent else {}),
            **({"reply_parameters": reply} if self.reply_to is not None else {}),
        }


PLAINLY = Manner()


@dataclass(frozen=True, slots=True)
class File:
    """A file as it goes out: its name, and what stands in it."""

    name: str
    content: str | bytes = field(repr=False)


async def send(bot: Bot, chat_id: int, html: str, keyboard: Keyboard, manner: Manner = PLAINLY) -> Result:
    """Send a new message."""
    sent = await _ask(bot, "sendMessage", {"chat_id": chat_id, **_words(html, keyboard), **manner.asked()})
    return Result("sent", sent["message_id"])


async def copy(bot: Bot, chat_id: int, of: tuple[int, int], caption: str | None, manner: Manner) -> Result:
    """Send a copy of a message (chat, number), which does not tell whom it came from; with another caption if given."""
    from_chat_id, message_id = of
    asked = {"chat_id": chat_id, "from_chat_id": from_chat_id, "message_id": message_id, **manner.asked()}
    if caption is not None:
        asked |= {"caption": caption, "parse_mode": ParseMode.HTML.value}
    sent = await _ask(bot, "copyMessage", asked)
    return Result("sent", sent["message_id"])


async def edit_caption(bot: Bot, chat_id: int, message_id: int, html: str) -> Result:
    """Put other words beneath a picture or a file."""
    asked = {"chat_id": chat_id, "message_id": message_id, "caption": html, "parse_mode": ParseMode.HTML.value}
    await _ask(bot, "editMessageCaption", asked)
    return Result("sent", message_id)


async def react(bot: Bot, chat_id: int, message_id: int, emoji: str) -> Result:
    """React to a message with one emoji, or with none any more ("")."""
    signs = [{"type": "emoji", "emoji": emoji}] if emoji else []
    await _ask(bot, "setMessageReaction", {"chat_id": chat_id, "message_id": message_id, "reaction": signs})
    return Result("sent")


async def edit(bot: Bot, chat_id: int, message_id: int, html: str, keyboard: Keyboard) -> Result:
    """Put another screen in the place of message `message_id`."""
    await _ask(bot, "editMessageText", {"chat_id": chat_id, "message_id": message_id, **_words(html, keyboard)})
    return Result("sent", message_id)


def _words(html: str, keyboard: Keyboard) -> dict[str, Any]:
    return {
        "text": html,
        "parse_mode": ParseMode.HTML.value,
        "reply_markup": {"inline_keyboard": keyboard},
        "link_preview_options": NO_PREVIEW,
    }


async def _ask(bot: Bot, method: str, asked: dict[str, Any]) -> Any:
    """One request in plain values. The bot's own methods make an object of every button on the way there and back, for
    five times the work.
    """
    return await bot.do_api_request(_LAST_WORD.sub("_", method, count=1), api_kwargs=asked)


async def send_file(bot: Bot, chat_id: int, file: File, caption: str, keyboard: Keyboard) -> Result:
    """Send a file."""
    content = file.content.encode() if isinstance(file.content, str) else file.content
    asked = {
        "chat_id": chat_id,
        "document": InputFile(content, filename=file.name),
        "caption": caption,
        "parse_mode": ParseMode.HTML.value,
        "reply_markup": {"inline_keyboard": keyboard},
    }
    sent = await _ask(bot, "sendDocument", asked)
    return Result("sent", sent["message_id"])


async def send_photo(bot: Bot, chat_id: int, picture: bytes, caption: str, keyboard: Keyboard) -> Result:
    """Send a picture (PNG)."""
    asked = {
        "chat_id": chat_id,
        "photo": InputFile(picture, filename="kith.png"),
        "caption": caption,
        "parse_mode": ParseMode.HTML.value,
        "reply_markup": {"inline_keyboard": keyboard},
    }
    sent = await _ask(bot, "sendPhoto", asked)
    return Result("sent", sent["message_id"])


async def delete(bot: Bot, chat_id: int, message_ids: list[int]) -> Result:
    """Take messages away from both sides; those already gone do not matter, those grown too old are made blank."""
    for start in range(0, len(message_ids), DELETE_AT_ONCE):
        some = message_ids[start : start + DELETE_AT_ONCE]
        try:
            await bot.delete_messages(chat_id, some)
        except BadRequest:
            await _delete_each(bot, chat_id, some)
    return Result("sent")


async def _delete_each(bot: Bot, chat_id: int, message_ids: list[int]) -> None:
    """One that cannot be deleted must not keep the others on the phone."""
    for message_id in message_ids:
        try:
            await bot.delete_message(chat_id, message_id)
        except BadRequest:
            await blank(bot, chat_id, [message_id])


async def blank(bot: Bot, chat_id: int, message_ids: list[int]) -> Result:
    """Leave nothing to read in messages too old to be deleted."""
    for message_id in message_ids:
        try:
            await bot.edit_message_text("·", chat_id, message_id)
        except BadRequest as error:
            if "no text in the message" in error.message.lower():
                await _blank_media(bot, chat_id, message_id)
            # else gone, or blank already: nothing is left to read
    return Result("sent")


async def _blank_media(bot: Bot, chat_id: int, message_id: int) -> None:
    """A file or a picture, with what stands beneath it: nothing is left to see but grey."""
    try:
        await bot.edit_message_media(InputMediaPhoto(EMPTY_PICTURE, caption="·"), chat_id, message_id)
    except BadRequest:
        with suppress(BadRequest):
            await bot.edit_message_caption(chat_id, message_id, caption="·")


def meaning(error: TelegramError) -> Result:
    """What an error says about the call it ended."""
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return Result("wait", wait_seconds=after if isinstance(after, int) else after.total_seconds())
    if isinstance(error, Forbidden | InvalidToken | EndPointNotFound):  # the last two: the token is not taken (now)
        return Result("gone" if isinstance(error, Forbidden) else "not_sent", why=type(error).__name__)
    if isinstance(error, BadRequest):
        return _bad_request(error.message.lower())
    if isinstance(error, NetworkError) and _never_left(error):
        return Result("not_sent", why=type(error).__name__)
    if isinstance(error, NetworkError | TimedOut):
        return Result("unsure", why=type(error).__name__)
    return Result("refused", why=type(error).__name__)


def _bad_request(message: str) -> Result:
    if "not modified" in message:
        return Result("sent")
    if "chat not found" in message or "user is deactivated" in message:
        return Result("gone", why="chat not found")
    if any(words in message for words in NOT_EDITABLE):
        return Result("send_new")
    if any(words in message for words in NOT_COPYABLE):
        return Result("vanished")
    # Telegram's sentence names the fault, never the text that had it
    return Result("refused", why=message.split(":")[0])


def _never_left(error: BaseException) -> bool:
    """Whether the request surely did not reach Telegram: no connection was made."""
    cause = error.__cause__
    return isinstance(cause, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)

"""One Telegram update as the plain values a handler needs. Unknown kinds and fields are no trouble."""

from typing import Any

from telegram import Bot, CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from handlers.doors import Incoming

WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""The kinds of update we ask Telegram for."""


def sender(raw: dict[str, Any]) -> int | None:
    """Whose update it is, read without trusting its shape; None when nobody's."""
    for kind in WANTED:
        found = raw.get(kind)
        if isinstance(found, dict) and isinstance(who := found.get("from"), dict):
            return who["id"] if isinstance(who.get("id"), int) else None
    return None


def writer(raw: dict[str, Any]) -> int | None:
    """Whose private chat it came from, read without trusting its shape; None when from a group or from nobody."""
    who = sender(raw)
    message = raw.get("message") or raw.get("edited_message") or raw.get("callback_query")
    if isinstance(message, dict) and isinstance(pressed := message.get("message"), dict):
        message = pressed
    chat = message.get("chat") if isinstance(message, dict) else None
    return who if isinstance(chat, dict) and chat.get("id") == who else None


def read(raw: dict[str, Any], bot: Bot) -> Incoming | None:
    """The update in plain values; None for what is not for us (groups, channels, kinds we do not know)."""
    update = Update.de_json(raw, bot)
    if update.callback_query is not None:
        return _press(update.callback_query)
    if update.message is not None:
        return _message(update.message, edited=False)
    if update.edited_message is not None:
        return _message(update.edited_message, edited=True)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member)
    return None


def _press(query: CallbackQuery) -> Incoming | None:
    message = query.message
    if message is not None and message.chat.type != ChatType.PRIVATE:
        return None
    return Incoming(
        "press",
        query.from_user.id,
        None if message is None else message.message_id,
        _writable(query.data or ""),
        _writable(query.from_user.first_name),
        query.from_user.language_code or "",
        query.id,
    )


def _writable(words: str) -> str:
    """The words without what no text can hold: halves of letters, and the sign of nothing."""
    return words.replace("\0", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _message(message: Message, *, edited: bool) -> Incoming | None:
    user = message.from_user
    if user is None or user.is_bot or message.chat.type != ChatType.PRIVATE:
        return None
    kind = "edited" if edited else "text" if message.text is not None else "other"
    return Incoming(
        kind,  # type: ignore[arg-type]  # one of the three words above
        message.chat.id,
        message.message_id,
        _writable(message.text or message.caption or ""),
        _writable(user.first_name),
        user.language_code or "",
    )


def _membership(change: ChatMemberUpdated) -> Incoming | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    blocked = change.new_chat_member.status == ChatMemberStatus.BANNED
    return Incoming(
        "blocked" if blocked else "unblocked",
        change.chat.id,
        first_name=_writable(change.from_user.first_name),
        language=change.from_user.language_code or "",
    )

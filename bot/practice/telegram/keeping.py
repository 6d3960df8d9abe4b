"""The simulated Telegram as JSON, so that a rehearsal goes on where it was when the program is started again.

Kept: people, their chats and files, and the updates nobody fetched. Presses that wait for an answer are not: the real
server forgets them within minutes too.
"""

import base64
from dataclasses import asdict, fields
from typing import Any

from bot.practice.telegram.answers import Json
from bot.practice.telegram.chats import Account, Chat, Message
from bot.practice.telegram.files import File, Files
from bot.practice.telegram.parameters import Upload
from bot.practice.telegram.server import SimulatedTelegram
from bot.practice.telegram.updates import Pending

STEP = 1000
"""Ids go on so much further on: what happened after the last keeping may have used up a few."""


def kept(telegram: SimulatedTelegram) -> Json:
    """Everything that `restore` needs."""
    world, updates = telegram.world, telegram.world.updates
    return {
        "chats": [_chat(chat) for chat in world.chats.values()],
        "files": [_file(file) for file in world.files.all()],
        "pending": [asdict(entry) for entry in updates.pending()],
        "allowed": sorted(updates.allowed) if updates.allowed is not None else None,
        "next_update": updates.next_id,
        "last_message": world.last_message,
        "numbers": world.numbers,
    }


def restore(telegram: SimulatedTelegram, found: Json) -> None:
    """Let a new Telegram, in which nothing has happened, be as it was. `KeyError`, `TypeError` or `ValueError` when
    `found` is nothing that `kept` made.
    """
    world = telegram.world
    for chat in map(_chat_again, found["chats"]):
        world.accounts[chat.account.id] = chat.account
        world.chats[chat.account.id] = chat
    world.files = Files(map(_file_again, found["files"]))
    world.updates.allowed = None if found["allowed"] is None else frozenset(found["allowed"])
    world.updates.restore((Pending(**entry) for entry in found["pending"]), found["next_update"] + STEP)
    world.last_message = found["last_message"] + STEP
    world.numbers = found["numbers"] + STEP


def _chat(chat: Chat) -> Json:
    return {
        "account": asdict(chat.account),
        "messages": [_fields(message) for message in chat.messages.values()],
        "started": chat.started,
        "keyboard": chat.keyboard,
        "pinned": chat.pinned,
        "toasts": chat.toasts,
        "menu_button": chat.menu_button,
    }


def _fields(message: Message) -> Json:
    """As `asdict`, without a copy of what stands in it: this is done for every request."""
    return {field.name: getattr(message, field.name) for field in fields(message)}


def _chat_again(found: Json) -> Chat:
    messages = [_message_again(message) for message in found["messages"]]
    rest = {name: value for name, value in found.items() if name not in ("account", "messages")}
    return Chat(Account(**found["account"]), {message.id: message for message in messages}, **rest)


def _message_again(found: dict[str, Any]) -> Message:
    reactions = {int(who): what for who, what in found["reactions"].items()}
    return Message(**{**found, "reactions": reactions})


def _file(file: File) -> Json:
    content = base64.b64encode(file.upload.content).decode()
    return {**asdict(file), "upload": {"name": file.upload.name, "content": content, "mime": file.upload.mime}}


def _file_again(found: Json) -> File:
    upload = Upload(**{**found["upload"], "content": base64.b64decode(found["upload"]["content"])})
    return File(**{**found, "upload": upload})

"""An act on a phone: put down with what it names, and done again on a phone that has other ids."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

from bot.practice.retold.buttons import Seen
from bot.practice.telegram import Json, Message, Phone

ACTS = (
    *("start", "say", "press_stale", "edit", "react", "remove", "clear_history", "block", "unblock"),
    *("send_photo", "send_voice", "send_document", "send_sticker", "send_location", "send_contact", "send_album"),
)
"""The acts of `Phone` that a tale knows."""
MESSAGES = ("message_id", "reply_to")


def put_down(phone: Phone, act: str, args: tuple[Any, ...], more: dict[str, Any], seen: Seen) -> Json:
    """What is to be kept of that act with these arguments."""
    bound = inspect.signature(getattr(Phone, act)).bind(phone, *args, **more).arguments
    given: Json = {}
    for name, value in bound.items():
        if name in MESSAGES:
            given[name] = None if value is None else _newer_than(phone, value)
        elif name not in ("self", "message", "data"):
            given[name] = list(value) if isinstance(value, tuple) else value
    if act == "press_stale":
        given["button"] = seen.name_of(phone.id, bound["message"], bound["data"])
    return given


Opens = Callable[[Json], str]
"""The code that stands here for an invite of that name, or the claim; `LookupError` where there is none."""


def do_again(phone: Phone, act: str, given: Mapping[str, Any], seen: Seen, opens: Opens) -> None:
    """The same on this phone. `LookupError` or `KeyError` where it cannot be done."""
    if act not in ACTS:
        raise LookupError(f"nobody can do {act!r} on a phone")
    if act == "press_stale":
        message, data = seen.find(phone.id, given["button"])
        phone.press_stale(message, data)
        return
    if act == "start":
        payload = given.get("payload", "")
        phone.start(opens(payload) if isinstance(payload, dict) else str(payload))
        return
    more: dict[str, Any] = {name: _nth(phone, value) if name in MESSAGES else value for name, value in given.items()}
    captions = [str(caption) for caption in more.pop("captions", ())]
    doing: Callable[..., object] = getattr(phone, act)
    try:
        doing(*captions, **more)
    except TypeError:
        raise LookupError(f"{act!r} is not done with {sorted(given)}") from None


def _newer_than(phone: Phone, message_id: int) -> int | None:
    numbers = [message.id for message in reversed(phone.messages)]
    return numbers.index(message_id) if message_id in numbers else None


def _nth(phone: Phone, newer: object) -> int | None:
    if newer is None:
        return None
    messages: list[Message] = phone.messages[::-1]
    if not messages:
        raise LookupError("there is no message")
    return messages[min(int(str(newer)), len(messages) - 1)].id

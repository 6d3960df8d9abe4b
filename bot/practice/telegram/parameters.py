"""Reading a request's parameters.

Over HTTP everything arrives as text; in process, python-telegram-bot hands over Python values. Both are read the
way the real server does: numbers and flags from text, objects from JSON text, and an empty text is "not given".
"""

import json
from dataclasses import dataclass
from typing import Any

from bot.practice.telegram.answers import Json, bad_request

_YES = frozenset({"true", "yes", "1"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent along with a request."""

    name: str
    content: bytes
    mime: str = "application/octet-stream"


def words(params: Json, name: str) -> str:
    """The text of a parameter, "" when it was not given; numbers and flags are taken as written in JSON."""
    value = params.get(name, "")
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def whole(params: Json, name: str, default: int = 0) -> int:
    """A whole number; what is not one counts as 0, as the real server reads it."""
    value = params.get(name)
    if value is None or value == "":
        return default
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def number(params: Json, name: str) -> float | None:
    """A decimal number, `None` when it was not given."""
    value = params.get(name)
    if value is None or value == "":
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return 0.0


def truth(params: Json, name: str) -> bool:
    value = params.get(name)
    return value if isinstance(value, bool) else str(value).strip().lower() in _YES


def structure(params: Json, name: str) -> Any:
    """An object or array, from JSON text or as given; `None` when it was not given.

    Raises `ValueError` for text that is not JSON.
    """
    value = params.get(name)
    if isinstance(value, str):
        return json.loads(value) if value.strip() else None
    return value


def field(holder: Json, name: str, kind: type, label: str, *, required: bool = False) -> Any:
    """A field of a JSON object of the request, `None` when it is missing; 400 when it has another type."""
    value = holder.get(name)
    if value is None:
        if required:
            raise ValueError(f'Can\'t find field "{name}"')
        return None
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ValueError(f'Field "{name}" must be of type {label}')
    return value


def flag(holder: Json, name: str) -> bool:
    """A flag of a JSON object of the request, checked as the real server checks it."""
    try:
        return bool(field(holder, name, bool, "Boolean"))
    except ValueError as wrong:
        raise bad_request(_small(str(wrong))) from None


def array(holder: Json, name: str) -> list[Any]:
    try:
        return list(field(holder, name, list, "Array", required=True))
    except ValueError as wrong:
        raise bad_request(_small(str(wrong))) from None


def _small(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]

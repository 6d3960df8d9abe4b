"""What of an update may be kept: all of it, but of a press that says too much only what its door lets be kept.

The choice in a secret vote must not stand in what is kept until it is handled, nor be guessed again from its digest. It
is replaced before the update is kept, and handled as it was kept.
"""

from typing import Any

from bot.base.database import Transaction
from handlers.doors import Doors
from handlers.presses import decode, in_name_of


def keepable(tx: Transaction, doors: Doors, raw: dict[str, Any]) -> dict[str, Any]:
    """That update as it may be kept, read without trusting its shape."""
    query = raw.get("callback_query")
    payload = query.get("data") if isinstance(query, dict) else None
    if not isinstance(query, dict) or not isinstance(payload, str):
        return raw
    kept = kept_payload(tx, doors, raw["update_id"], payload)
    return raw if kept == payload else {**raw, "callback_query": {**query, "data": kept}}


def kept_payload(tx: Transaction, doors: Doors, update_id: int, payload: str) -> str:
    """That press of this update as it may be kept."""
    tag, args = decode(payload)
    door = doors.presses.get(in_name_of(tag)[0])
    kept = None if door is None or door.kept_as is None else door.kept_as(tx, update_id, args)
    return payload if kept is None else kept

"""Button payloads: a published tag and ids, "pairing.yes:12", at most 64 bytes.

Tags are in `presses.txt` for good: a button on an old phone screen may still carry any of them.
"""

from bot.base.messages import Button

BYTES_MAX = 64


def encode(button: Button) -> str:
    """The button's payload. `ValueError` when it would not fit or could not be read back."""
    parts = [button.press, *map(str, button.args)]
    payload = ":".join(parts)
    if len(payload.encode()) > BYTES_MAX or payload.count(":") != len(parts) - 1:
        raise ValueError(f"the payload of {button.press} does not fit")
    return payload


def decode(payload: str) -> tuple[str, list[str]]:
    """The tag and the raw arguments; whatever the payload is."""
    tag, *args = payload.split(":")
    return tag, args

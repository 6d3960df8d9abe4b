"""Button payloads: a published tag and ids, "pairing.yes:12", at most 64 bytes. One that is pressed in somebody's name
carries the person's id too, "checkins.one@7:12": there is no mode in which one acts for another without seeing it.

Tags are in `presses.txt` for good: a button on an old phone screen may still carry any of them.
"""

from bot.base.messages import Button

BYTES_MAX = 64
NAME_OF = "@"


def encode(button: Button) -> str:
    """The button's payload. `ValueError` when it would not fit or could not be read back."""
    tag = button.press if button.acts_for is None else named(button.press, button.acts_for)
    parts = [tag, *map(str, button.args)]
    payload = ":".join(parts)
    if len(payload.encode()) > BYTES_MAX or payload.count(":") != len(parts) - 1:
        raise ValueError(f"the payload of {button.press} does not fit")
    return payload


def decode(payload: str) -> tuple[str, list[str]]:
    """The tag and the raw arguments; whatever the payload is."""
    tag, *args = payload.split(":")
    return tag, args


def named(tag: str, person_id: int) -> str:
    """The tag with the person in whose name it is used."""
    return f"{tag}{NAME_OF}{person_id}"


def in_name_of(tag: str) -> tuple[str, str | None]:
    """A payload's tag without the person in whose name it is pressed, and that person's id as it stands there."""
    plain, at, person_id = tag.partition(NAME_OF)
    return plain, person_id if at else None

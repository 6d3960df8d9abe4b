"""What stands in a row of the outbox, as a screen; and what stands in its place where it could not be shown."""

import json

from bot.base import outbox
from bot.base.enclosures import PICTURES
from bot.base.messages import Screen, Text, from_json
from bot.base.transaction import Row, Transaction
from handlers.screens import HOME, veiled

UNSHOWABLE = Screen(Text("words-missing"), back=HOME)
"""Stands where a text could not be shown: an honest line, and a way on."""
NOT_TAKEN = "not-taken:"


def kept_screen(row: Row) -> Screen:
    """What the row says; of a file or a picture, the words with it, and behind a plain line those in its place."""
    if row.kind not in ("document", "held", "book", "report", *PICTURES):
        return from_json(row.body)
    return from_json(json.loads(row.body)["words" if row.veiled else "caption"])


def screen_in(row: Row) -> Screen:
    """What a person sees of a row that was sent: the neutral line, where it went veiled."""
    return veiled(row.id) if row.veiled else kept_screen(row)


def say_so(tx: Transaction, row: Row) -> None:
    """Telegram would not take it: whoever waits for it reads that, and if even that is refused, nothing more."""
    if not (row.key or "").startswith(NOT_TAKEN):
        outbox.send(tx, row.person_id, UNSHOWABLE, lane=outbox.LANES[row.lane], key=f"{NOT_TAKEN}{row.id}")

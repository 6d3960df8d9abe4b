"""The first small exchange, proposed to whoever has just told what they give and need."""

from collections.abc import Mapping

from bot.base import outbox
from bot.base.clock import DAY
from bot.base.messages import Button, Lines, Screen, Text
from bot.base.transaction import Transaction
from bot.skills.messages import name
from bot.skills.store import Side

WAITS = 3 * DAY


def key(person_id: int) -> str:
    """What it is kept under."""
    return f"skills:{person_id}:first:"


def proposed(kinds: Mapping[Side, str]) -> Screen:
    """One small thing to give, one to receive, or what of the two is still to come."""
    lines = tuple(Text("skills-first-line", side=side, what=name(kind)) for side, kind in kinds.items())
    row = tuple(Button(Text(f"skills-first-{side}-button"), "skills.first", side, kind) for side, kind in kinds.items())
    rows = (row, (Button(Text("skills-not-now-button"), "skills.first_not", 0),))
    return Screen(Text("skills-first", lines=Lines(lines)), rows, kind="notice")


def propose(tx: Transaction, person_id: int, kinds: Mapping[Side, str], *, unprompted: bool) -> None:
    """Propose it to somebody who has told just now what they can give and what would help them; or, `unprompted`, after
    a break.
    """
    outbox.send(
        tx,
        person_id,
        proposed(kinds),
        lane="bulk",
        key=f"{key(person_id)}0",
        purpose="contact",
        not_after=tx.now + WAITS,
        unprompted=unprompted,
    )

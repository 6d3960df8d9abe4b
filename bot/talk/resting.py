"""A line that rests by the wish of one of its two. A helper's rest has an end, and keeps only what comes to them away:
a parent is not left with a line that is silent for good.
"""

from bot.base import outbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.messages import Name, Screen, Text
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.talk.store import wishes

REST_FOR: Instant = 3 * DAY
"""So long a helper's rest lasts at most."""
RULE = "talk.rest"
"""The rule by which it ends."""


def begin(tx: Transaction, pairing: Pairing, person_id: int) -> None:
    """From now on that line rests for that person."""
    wishes.set_paused(tx, pairing.id, person_id, True)
    if person_id == pairing.helper_id:
        timers.set_timer(tx, RULE, pairing.subject, tx.now + REST_FOR, late_limit=FOREVER, about=person_id)


def over(tx: Transaction, pairing: Pairing, person_id: int) -> None:
    """It goes on for them."""
    wishes.set_paused(tx, pairing.id, person_id, False)
    if person_id == pairing.helper_id:
        timers.cancel(tx, RULE, pairing.subject)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "talk.rest": a helper has rested, and reads that the line goes on."""
    pairing = pairings.find(tx, int(timer.subject.split(":")[1]))
    if pairing is None or pairing.state != "active":
        return
    over(tx, pairing, pairing.helper_id)
    screen = Screen(Text("talk-rest-over", who=Name(pairing.parent_id)), kind="notice")
    outbox.send(tx, pairing.helper_id, screen, lane="talk", key=f"talk-rest-over:{pairing.id}:{timer.due_at}")

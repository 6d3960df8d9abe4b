"""A line that rests by the wish of one of its two. A helper's rest has an end, and keeps only what comes to them away:
a parent is not left with a line that is silent for good.
"""

from bot.base import outbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.messages import Name, Screen, Text
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.talk import ties
from bot.talk.store import wishes
from bot.talk.ties import Tie

REST_FOR: Instant = 3 * DAY
"""So long a helper's rest lasts at most."""
RULE = "talk.rest"
"""The rule by which it ends."""


def begin(tx: Transaction, tie: Tie, person_id: int) -> None:
    """From now on that line rests for that person."""
    wishes.set_paused(tx, tie.id, person_id, True)
    if person_id == tie.helper_id:
        timers.set_timer(tx, RULE, tie.subject, tx.now + REST_FOR, late_limit=FOREVER, about=person_id)


def over(tx: Transaction, tie: Tie, person_id: int) -> None:
    """It goes on for them."""
    wishes.set_paused(tx, tie.id, person_id, False)
    if person_id == tie.helper_id:
        timers.cancel(tx, RULE, tie.subject)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "talk.rest": a helper has rested, and reads that the line goes on."""
    tie = ties.of_subject(tx, timer.subject)
    if tie is None or tie.pairing is None or not tie.is_on:
        return
    helper_id = tie.pairing.helper_id
    over(tx, tie, helper_id)
    screen = Screen(Text("talk-rest-over", who=Name(tie.pairing.parent_id)), kind="notice")
    outbox.send(tx, helper_id, screen, lane="talk", key=f"talk-rest-over:{tie.id}:{timer.due_at}")

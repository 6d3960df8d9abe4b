"""Where a place wants it so, the words of a line are kept for some days, each for who wrote them and for nobody else.

Nothing is kept of which its writer was not told before, nor for longer than they were told. A place that keeps for
fewer days, or no more, takes that back from what is kept already, with the next start.
"""

from bot.base import timers
from bot.base.clock import DAY, FOREVER
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.places import service as places
from bot.talk import messages
from bot.talk.store import Message, kept
from bot.talk.ties import Tie

RULE = "talk.kept"
"""The rule by which words are let go of whose time is over."""


def begin(tx: Transaction) -> None:
    """Places may have changed their mind: what is kept follows."""
    for name in places.names():
        kept.cut(tx, name, places.place(name).talk.keep_days)
    _let_go(tx)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "talk.kept"."""
    del timer
    _let_go(tx)


def _let_go(tx: Transaction) -> None:
    """Let go of what is over, and look again when the next is: on the day that was said, not on the one after it."""
    kept.forget_over(tx)
    next_over = kept.next_over(tx)
    at = tx.now + DAY if next_over is None else min(next_over, tx.now + DAY)
    timers.set_timer(tx, RULE, "house", at, late_limit=FOREVER)


def days(tx: Transaction, tie: Tie) -> int:
    """For how many days words of that line are kept; 0 when they are not."""
    return places.place(people.get(tx, tie.both[0]).place).talk.keep_days


def tell(tx: Transaction, tie: Tie, person_id: int) -> bool:
    """That person reads now for how long words of that line are kept; whether it is news to them."""
    found = days(tx, tie)
    if kept.told(tx, tie.id, person_id) == found:
        return False
    kept.set_told(tx, tie.id, person_id, people.get(tx, tie.both[0]).place, found)
    return found > 0


def announce(tx: Transaction, tie: Tie, to: int) -> None:
    """Before the first words reach somebody they read that words are kept here, unless they have read it."""
    found = days(tx, tie)
    if found and kept.told(tx, tie.id, to) < found:
        messages.are_kept(tx, tie, to, found)


def keep(tx: Transaction, tie: Tie, message: Message, words: str) -> None:
    """Keep those words of a message, where its writer knows of it and its time is not over; those kept before go."""
    if not words:
        kept.forget(tx, message.id)
        return
    if kept.reword(tx, message.id, message.from_id, words):
        return
    until = message.at + min(days(tx, tie), kept.told(tx, tie.id, message.from_id)) * DAY
    if until > tx.now:
        place = people.get(tx, tie.both[0]).place
        kept.add(tx, message.id, message.from_id, place, message.at, words, until)
        if until < tx.now + DAY:  # something older that was put right: it may be over before we would look
            _let_go(tx)

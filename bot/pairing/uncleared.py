"""A helper who is not cleared any more walks on with a family only while a coordinator looks to it."""

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import FOREVER
from bot.base.messages import Button, Name, Text
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing import arrival
from bot.pairing.store import pairings
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.places import service as places
from bot.places.rules import after_open_days

ASK = "pairing.uncleared"
"""The kind of the ask that opens for each family of theirs."""
CLOCK = "pairing.cover"
"""The kind whose last step says how long a coordinator has for it."""
STILL = "pairing.still-uncleared"
"""The rule that looks whether it goes on so, also when a coordinator thought that it was sorted."""
STILL_HOURS = 72


def ask(tx: Transaction, pairing: Pairing) -> None:
    """The helper is not cleared any more: a coordinator, and never the helper, decides how it goes on."""
    replaced = Button(Text("pairing-replace-button"), "pairing.replace", pairing.id)
    see = Button(Text("staff-see-clearance-button"), "staff.clearance", pairing.helper_id)
    what = Text("pairing-ask-uncleared", who=Name(pairing.helper_id), parent=Name(pairing.parent_id), kind=pairing.kind)
    place = places.place(people.get(tx, pairing.parent_id).place)
    asks.open(
        tx,
        ASK,
        about=pairing.helper_id,
        subject=pairing.subject,
        steps=("coordinator",),
        clock_minutes=place.clock(CLOCK).minutes[-1],
        what=what,
        rows=((see, replaced),),
    )
    at = after_open_days(place, tx.now, STILL_HOURS)
    timers.set_timer(tx, STILL, pairing.subject, at, late_limit=FOREVER, about=pairing.helper_id)


def still(tx: Transaction, timer: Timer) -> None:
    """The rule of "pairing.still-uncleared": while the two walk on and the place asks for a clearance, it is looked
    at again.
    """
    pairing = pairings.find(tx, int(timer.subject.split(":")[1]))
    if pairing is None or pairing.state != "active":
        return
    if not arrival.is_cleared(tx, pairing.helper_id, pairing.kind):
        ask(tx, pairing)


def settle(tx: Transaction, pairing: Pairing, by: int) -> None:
    """The helper is cleared again, or the two are apart, by the act of person `by`: nobody needs to decide any more."""
    timers.cancel(tx, STILL, pairing.subject)
    asks.close_subject(tx, ASK, pairing.subject, by, "not_needed")

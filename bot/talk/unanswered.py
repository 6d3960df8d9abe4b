"""A parent's message is not left without an answer: after the place's time somebody looks. Only a person's own act
is an answer: the helper writes, reacts, or books.
"""

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import FOREVER, Instant
from bot.base.facts import InTouch
from bot.base.messages import Name, Text
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.places import service as places
from bot.places.rules import Place, after_open_days
from bot.talk import messages, ties

KIND = RULE = "talk.unanswered"
"""The kind of the ask, and the rule that opens it."""


def waits(tx: Transaction, pairing: Pairing) -> None:
    """The parent has said something: from the first on that has no answer, the time runs."""
    if timers.pending(tx, RULE, pairing.subject) or asks.waiting_for(tx, KIND, pairing.subject) is not None:
        return
    at = due_at(places.place(people.get(tx, pairing.parent_id).place), tx.now)
    data = {"since": tx.now}
    timers.set_timer(tx, RULE, pairing.subject, at, late_limit=FOREVER, about=pairing.parent_id, data=data)


def due_at(place: Place, since: Instant) -> Instant:
    """When somebody looks at what a parent said then, if nobody has answered."""
    return after_open_days(place, since, place.talk.answer_hours)


def since(tx: Transaction, place: str) -> list[Instant]:
    """Of each parent of that place who waits for an answer, since when."""
    found = ((timer.about, timer.data.get("since")) for timer in timers.pending(tx, RULE))
    return [at for about, at in found if about is not None and at is not None and people.get(tx, about).place == place]


def unheard(tx: Transaction, pairing: Pairing) -> None:
    """The parent has said something to a helper who rests from the line: a coordinator looks after them, at once."""
    what = Text("talk-ask-unheard", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    minutes = places.place(people.get(tx, pairing.parent_id).place).clock(KIND).minutes[-1]
    about, steps = pairing.parent_id, ("coordinator",)
    asks.open(tx, KIND, about=about, subject=pairing.subject, steps=steps, clock_minutes=minutes, what=what)


def in_touch(tx: Transaction, fact: InTouch) -> None:
    """What follows when somebody got in touch: where it is the helper, that is the answer."""
    pairing = pairings.find(tx, fact.pairing_id)
    if pairing is not None and fact.by == pairing.helper_id:
        over(tx, pairing, "sorted")


def over(tx: Transaction, pairing: Pairing, outcome: str) -> None:
    """Nothing waits for an answer any more."""
    timers.cancel(tx, RULE, pairing.subject)
    asks.close_subject(tx, KIND, pairing.subject, pairing.helper_id, outcome)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "talk.unanswered"."""
    tie = ties.of_subject(tx, timer.subject)
    if tie is None or tie.pairing is None or not tie.is_on:
        return
    pairing = tie.pairing
    what = Text("talk-ask-unanswered", who=Name(pairing.parent_id), other=Name(pairing.helper_id))
    rows = ((messages.look_button(tie.id),),)
    asks.open(tx, KIND, about=pairing.parent_id, subject=pairing.subject, what=what, rows=rows)

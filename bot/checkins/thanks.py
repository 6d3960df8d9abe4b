"""The thank-you at an ending: what two people did together, as a picture and in words. Never what one gave more.

After a good ending both get it by itself. After any other they are offered it, if they met and nothing was not right:
nobody is to be reminded of somebody they had to get away from.
"""

from dataclasses import dataclass

from bot.base import enclosures
from bot.base.clock import DAY
from bot.base.facts import PairingEnded, PairingGraduated
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.checkins import thanks_messages as messages
from bot.checkins.store import checkins
from bot.pairing import ending, words
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.people.rules import Person

WEEKS_FROM, MONTHS_FROM = 14, 90
"""From so many days on a length of time is told in weeks, and in months."""
A_MONTH_DAYS = 30.4375


@dataclass(frozen=True, slots=True)
class Together:
    """What two people did: how long they knew each other (unit "day", "week" or "month", and how many), how often they
    met, and the minutes that each of them gave, which are as many as each received.
    """

    unit: str
    count: int
    times: int
    minutes: int


def length(days: int) -> tuple[str, int]:
    """(unit, count) as people say it; at least a day."""
    if days >= MONTHS_FROM:
        return "month", round(days / A_MONTH_DAYS)
    return ("week", days // 7) if days >= WEEKS_FROM else ("day", max(1, days))


def together(tx: Transaction, pairing: Pairing) -> Together:
    """What the two of that pairing did together, as their kept meetings tell it."""
    kept = [one for one in checkins.of_pairing(tx, pairing.id) if one.state == "kept"]
    began, until = pairing.active_at or tx.now, pairing.closed_at or tx.now
    unit, count = length((until - began) // DAY)
    return Together(unit, count, len(kept), sum(one.minutes for one in kept))


def graduated(tx: Transaction, fact: PairingGraduated) -> None:
    """A pairing has come to its good end: both get the thank-you, if they ever met."""
    pairing = pairings.find(tx, fact.pairing_id)
    if pairing is not None and _may_be_told(tx, pairing):
        for to in (pairing.parent_id, pairing.helper_id):
            messages.give(tx, pairing, together(tx, pairing), to)


def ended(tx: Transaction, fact: PairingEnded) -> None:
    """A pairing has ended in another way: the thank-you is offered to both."""
    pairing = pairings.find(tx, fact.pairing_id)
    if pairing is None or ending.was_prepared(tx, pairing.id) or not _may_be_told(tx, pairing):
        return
    for to in (pairing.parent_id, pairing.helper_id):
        if people.get(tx, to).state == "active":
            messages.offer(tx, pairing, to)


def _may_be_told(tx: Transaction, pairing: Pairing) -> bool:
    """Whether they met, and nothing grave was ever told of the two."""
    met = any(one.state == "kept" for one in checkins.of_pairing(tx, pairing.id))
    return met and words.all_was_well(tx, pairing)


def show(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """Let the picture of that pairing reach person, who asks for it. `MovedOn` when it is not theirs, goes on, or they
    never met.
    """
    pairing = pairings.load(tx, person, pairing_id)
    if pairing.state != "ended" or not _may_be_told(tx, pairing):
        raise MovedOn(f"of pairing {pairing_id} there is no thank-you")
    did = together(tx, pairing)
    picture, caption = messages.picture(pairing, did), messages.caption(pairing, did, person.id)
    enclosures.send_picture(tx, person.id, picture, caption)
    return pairing

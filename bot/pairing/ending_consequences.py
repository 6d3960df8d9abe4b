"""What follows for good endings when a pairing begins or is over, and when a family's stage or a loss is told.

Wired in `bot/wiring`.
"""

from bot.base import timers
from bot.base.facts import ConsentChanged, Loss, PairingAccepted, PairingEnded, PersonErased, StageChanged
from bot.base.transaction import Transaction
from bot.pairing import ending, ending_messages, ending_times, service, words
from bot.pairing.store import endings


def pairing_accepted(tx: Transaction, fact: PairingAccepted) -> None:
    """A good ending lies ahead of every pairing."""
    pairing = service.find(tx, fact.pairing_id)
    if pairing is not None and endings.of_pairing(tx, pairing.id) is None:
        ending.lies_ahead(tx, pairing, endings.add(tx, pairing))


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """It is over: nobody is asked any more, what waits for it is closed, and no word waits for a goodbye."""
    found = endings.of_pairing(tx, fact.pairing_id)
    if found is None:
        return
    timers.cancel(tx, ending_times.RULE, found.subject)
    ending_messages.take_back(tx, found)
    ending.close_asks(tx, found, fact.helper_id)
    if found.state != "done":
        endings.move(tx, found, "over")
        words.no_goodbye(tx, fact.pairing_id)


def stage_changed(tx: Transaction, fact: StageChanged) -> None:
    """When it is time may be another day now."""
    for pairing in service.running(tx, fact.person_id):
        found = endings.of_pairing(tx, pairing.id)
        if pairing.parent_id == fact.person_id and found is not None and found.state == "ahead":
            ending.lies_ahead(tx, pairing, found)


def consent_changed(tx: Transaction, fact: ConsentChanged) -> None:
    """Whether the nurse may know the stage decides whether it counts."""
    if fact.purpose == ending_times.SHARED:
        stage_changed(tx, StageChanged(fact.person_id))


def loss(tx: Transaction, fact: Loss) -> None:
    """Nothing is asked of endings for a good while, and an agreed goodbye is put off. The parent is written nothing of
    it; a helper who knew of a day reads in common words that they go on together.
    """
    for pairing in service.running(tx, fact.person_id):
        found = endings.of_pairing(tx, pairing.id)
        if pairing.parent_id == fact.person_id and found is not None:
            ending.put_off(tx, pairing, found)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of what was answered."""
    endings.blank(tx, fact.person_id)

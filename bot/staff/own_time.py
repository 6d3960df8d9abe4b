"""Nobody is asked to give while they receive: one's own time as a parent comes first, and a while after it."""

from bot.base.clock import DAY, FOREVER, Instant
from bot.base.transaction import Transaction
from bot.pairing import search
from bot.people.rules import Person
from bot.places import service as places


def free_from(tx: Transaction, person: Person) -> Instant:
    """From when on somebody may become a mentor: their own time here, and a loss, being over for as long as the place
    says. `FOREVER` while somebody is there for them or is looked for; 0 for whoever had neither, whatever they are
    here now.
    """
    accompanied, ended_at = search.own_time(tx, person.id)
    if accompanied:
        return FOREVER
    cooling = places.place(person.place).ladder.cooling_off_days * DAY
    return max((at + cooling for at in (ended_at, person.loss_at) if at is not None), default=0)

"""Hours of the service's own jobs: what members give to the service stands in their book, and the organisation has
received it.
"""

from dataclasses import dataclass

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.hours import service
from bot.hours.opportunities import rules
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store.opportunities import Opportunity


@dataclass(frozen=True, slots=True)
class JobOver:
    """A fact: the time of a job is over, and it is to be said who did it."""

    opportunity_id: int


@dataclass(frozen=True, slots=True)
class JobOff:
    """A fact: a job was called off before it began, by whosever act."""

    opportunity_id: int


def record_job(tx: Transaction, done_id: int, person_id: int, place: str, minutes: int, began_at: Instant) -> None:
    """Both say that this person did a job: so many minutes of theirs. Told twice, it is kept once; for whoever was
    erased no book is opened again.
    """
    hand = service.hand_of(tx, person_id)
    if hand is not None:
        side, organisation = service.side_of(tx, person_id, place, minutes), service.organisation(tx, place)
        service.post_between(tx, rules.job_transfer(done_id, minutes, hand, side, organisation), place, began_at)


def settle(tx: Transaction, job: Opportunity, *, done: bool) -> None:
    """It is said of everybody whether they did it; `done`: at least one has."""
    store.settle(tx, job, "held" if done else "not_held")

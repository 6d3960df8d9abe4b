"""Two swap their jobs. Whoever has one asks for another's, whoever has that one reads who asks, and their yes swaps
both in one transaction. Who was asked is known to nobody else, but by a yes; of a no, of silence and of whatever else
ends it whoever asked reads the same.
"""

from collections.abc import Callable
from typing import Any

from bot.asks import holders
from bot.asks.rules import Reported
from bot.base import audit, outbox, timers
from bot.base.clock import FOREVER
from bot.base.elsewhere import FreeAgain
from bot.base.facts import CameApart, Loss, PersonErased, PersonLeft, PersonPaused, PersonUnreachable
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.circle import jobs, jobs_messages
from bot.circle.jobs_rules import SwapState, swap_until
from bot.circle.store import swaps as store
from bot.circle.store.swaps import Swap
from bot.hours import calm
from bot.hours.jobs import JobOff, JobOver
from bot.hours.opportunities import booking, timing
from bot.hours.opportunities.store import opportunities, seats
from bot.hours.opportunities.store.opportunities import Opportunity
from bot.hours.opportunities.store.seats import Seat
from bot.people import service as people
from bot.people.rules import Person, is_here
from bot.people.waking import silent_until

RULE = "circle.swap"
"""The rule by which whoever has not answered is asked no more."""


def _held(tx: Transaction, job_id: int, person_id: int, turn: int) -> Seat | None:
    """That person's place in it, where they have it still as they had it at that turn."""
    seat = seats.of(tx, job_id, person_id)
    return seat if seat is not None and seat.state == "held" and seat.turn == turn else None


def _is_asked_about(tx: Transaction, job_id: int) -> bool:
    """Whether somebody waits already for a yes to a swap with that job, or of it."""
    return any(
        one.state == "open" or (one.state == "silent" and one.job_id == job_id) for one in store.of_job(tx, job_id)
    )


def _fits(tx: Transaction, person: Person, has: Opportunity, wants: Opportunity, other_id: int) -> bool:
    """Whether that person could do what `other_id` has instead of what they have."""
    own = seats.of(tx, wants.id, person.id)
    if not booking.is_ahead(tx, has) or not jobs.may_do(tx, person, wants):
        return False
    if (own is not None and own.state in ("held", "offered")) or not is_here(person, tx.now):
        return False
    return not booking.meets_somebody_apart(tx, person.id, wants, other_id)


def _is_free_for(tx: Transaction, person_id: int, has: Opportunity, wants: Opportunity) -> bool:
    return not booking.is_elsewhere(tx, person_id, (wants.starts_at, wants.ends_at), has.id)


def _could(tx: Transaction, one: tuple[Person, Opportunity], other: tuple[Person, Opportunity]) -> bool:
    """Whether both could do what the other one has, and are not kept apart from each other."""
    (person, job), (second, wanted) = one, other
    if second.id in holders.apart_from(tx, person.id):
        return False
    return _fits(tx, person, job, wanted, second.id) and _fits(tx, second, wanted, job, person.id)


def _may_be_asked(tx: Transaction, seat: Seat) -> bool:
    person = people.get(tx, seat.person_id)
    spared = timing.is_spared(tx, seat.taken_at, person.id)
    return is_here(person, tx.now) and not spared and not calm.is_in_need(tx, person.id)


def _until(tx: Transaction, person: Person, *both: Opportunity) -> int | None:
    return swap_until(silent_until(person, tx.now) or tx.now, min(one.starts_at for one in both))


def _whom(tx: Transaction, person: Person, job: Opportunity, wanted: Opportunity) -> tuple[Seat, int] | None:
    """Whoever has that job and can be asked whether they swap, and until when: the first who was not asked before."""
    if _is_asked_about(tx, wanted.id) or not _is_free_for(tx, person.id, job, wanted):
        return None
    before = {
        one.other_id for one in store.of_job(tx, job.id) if (one.person_id, one.other_job_id) == (person.id, wanted.id)
    }
    for seat in seats.in_turn(tx, wanted.id, "held"):
        other = people.get(tx, seat.person_id)
        if other.id in before or other.id == person.id or not _may_be_asked(tx, seat):
            continue
        until = _until(tx, other, job, wanted)
        if until is not None and _could(tx, (person, job), (other, wanted)) and _is_free_for(tx, other.id, wanted, job):
            return seat, until
    return None


def _theirs(tx: Transaction, person: Person, job_id: int) -> tuple[Opportunity, Seat]:
    """A job that person has. `MovedOn` where they have it not, or it has begun."""
    job = jobs.view(tx, person, job_id)
    seat = seats.of(tx, job.id, person.id)
    if seat is None or seat.state != "held" or not booking.is_ahead(tx, job):
        raise MovedOn(f"person {person.id} has no job {job_id} to swap")
    return job, seat


def choices(tx: Transaction, person: Person, job_id: int) -> list[Opportunity]:
    """The jobs for which that person could ask with theirs, the soonest first. `MovedOn` where it is not theirs."""
    job, _ = _theirs(tx, person, job_id)
    if _is_asked_about(tx, job.id):
        return []
    others = (one for one in jobs.listed(tx, person) if one.id != job.id and booking.is_ahead(tx, one))
    return [one for one in others if _whom(tx, person, job, one) is not None]


def propose(tx: Transaction, person: Person, job_id: int, turn: int, wanted_id: int) -> Swap:
    """Ask whoever has the one job whether they would do that person's instead. `turn` is theirs when the button was
    shown. Asked twice it is asked once. `MovedOn` where it is not theirs, or nobody can be asked for it now.
    """
    job, seat = _theirs(tx, person, job_id)
    known = asking(tx, person, job_id)
    if known is not None and known.other_job_id == wanted_id:
        return known
    wanted = jobs.view(tx, person, wanted_id)
    found = None if _is_asked_about(tx, job.id) or wanted.id == job.id else _whom(tx, person, job, wanted)
    if found is None or seat.turn != turn:
        raise MovedOn(f"nobody can be asked to swap job {wanted_id} for {job_id}")
    other, until = found
    mine, theirs = (job.id, person.id, seat.turn), (wanted.id, other.person_id, other.turn)
    swap = store.add(tx, mine, theirs, until)
    timers.set_timer(tx, RULE, swap.subject, until, late_limit=FOREVER, about=swap.other_id)
    jobs_messages.ask_to_swap(tx, swap, wanted)
    audit.record(tx, person.id, "circle.swap_asked", person.id, f"{job.id} {wanted.id}")
    return swap


def asking(tx: Transaction, person: Person, job_id: int) -> Swap | None:
    """What that person asked with that job, while they wait for an answer."""
    found = (one for one in store.of_job(tx, job_id) if (one.job_id, one.person_id) == (job_id, person.id))
    return next((one for one in found if one.state in ("open", "silent")), None)


def asked(tx: Transaction, person: Person) -> list[Swap]:
    """What that person is asked and has not answered."""
    return [one for one in store.open_of(tx, person.id) if one.other_id == person.id]


def _one(tx: Transaction, person: Person, swap_id: int, *, of: str) -> Swap:
    found = store.find(tx, swap_id)
    theirs = found is not None and person.id == (found.person_id if of == "asker" else found.other_id)
    if found is None or not theirs or person.acting is not None or person.state != "active":
        raise MovedOn(f"swap {swap_id} is not person {person.id}'s")
    store.hold(tx, swap_id)
    return found


def look(tx: Transaction, person: Person, swap_id: int) -> Swap:
    """What that person is asked, or was and said yes to. `MovedOn` where it is over, and for anybody else."""
    found = _one(tx, person, swap_id, of="other")
    if found.state not in ("open", "swapped"):
        raise MovedOn(f"swap {swap_id} is over")
    return found


def agree(tx: Transaction, person: Person, swap_id: int) -> Swap:
    """Yes: each has the other's job from now on, with its reminders, and nothing between. Said twice it is said once.
    Where it cannot be any more it is over, and whoever asked is told.

    `Refused` where they have something else then; `MovedOn` where it was over before.
    """
    swap = look(tx, person, swap_id)
    if swap.state == "swapped":
        return swap
    job, wanted = _both(tx, swap)
    asker = people.get(tx, swap.person_id)
    if not _stands(tx, swap) or not _is_free_for(tx, asker.id, job, wanted):
        _end(tx, swap, told=True)
        return _again(tx, swap)
    mine, theirs = (seats.row_of(tx, swap.job_id, swap.person_id), seats.row_of(tx, swap.other_job_id, swap.other_id))
    with tx.whole():
        _settle(tx, swap, "swapped")
        booking.swap(tx, (job, mine), (wanted, theirs), person.id)
    jobs_messages.swapped(tx, swap, job, wanted)
    audit.record(tx, person.id, "circle.swap_agreed", person.id, f"{job.id} {wanted.id}")
    return _again(tx, swap)


def _both(tx: Transaction, swap: Swap) -> tuple[Opportunity, Opportunity]:
    job, wanted = (opportunities.find(tx, job_id) for job_id in (swap.job_id, swap.other_job_id))
    if job is None or wanted is None:
        raise MovedOn(f"a job of swap {swap.id} is gone")
    return job, wanted


def _again(tx: Transaction, swap: Swap) -> Swap:
    return store.find(tx, swap.id) or swap


def decline(tx: Transaction, person: Person, swap_id: int) -> None:
    """Not this time: nothing changes. Said twice it is said once. `MovedOn` for anybody else, and after a yes."""
    swap = _one(tx, person, swap_id, of="other")
    if swap.state == "swapped":
        raise MovedOn(f"swap {swap_id} is done")
    if swap.state == "open":
        _end(tx, swap, told=True)


def take_back(tx: Transaction, person: Person, swap_id: int) -> Swap:
    """Whoever asked asks no more. Said twice it is said once. `MovedOn` for anybody else, and after a yes."""
    swap = _one(tx, person, swap_id, of="asker")
    if swap.state == "swapped":
        raise MovedOn(f"swap {swap_id} is done")
    if swap.state != "over":
        _end(tx, swap, told=False)
    return swap


# --- how it ends by itself ---


def _settle(tx: Transaction, swap: Swap, state: SwapState) -> None:
    if not store.settle(tx, swap, state):
        raise MovedOn(f"swap {swap.id} changed meanwhile")
    timers.cancel(tx, RULE, swap.subject)
    outbox.withdraw(tx, jobs_messages.swap_key(swap))


def _end(tx: Transaction, swap: Swap, *, told: bool) -> None:
    """Nothing comes of it; `told`: whoever asked reads so where their job is theirs still, and not of whom."""
    _settle(tx, swap, "over")
    if told and _held(tx, swap.job_id, swap.person_id, swap.turn) is not None:
        jobs_messages.nobody_swaps(tx, swap, _both(tx, swap)[0])


def _stands(tx: Transaction, swap: Swap) -> bool:
    """Whether both still have their job, and could do the other's."""
    held = (
        _held(tx, swap.job_id, swap.person_id, swap.turn),
        _held(tx, swap.other_job_id, swap.other_id, swap.other_turn),
    )
    job, wanted = (opportunities.find(tx, job_id) for job_id in (swap.job_id, swap.other_job_id))
    if None in held or job is None or wanted is None:
        return False
    return _could(tx, (people.get(tx, swap.person_id), job), (people.get(tx, swap.other_id), wanted))


def look_again(tx: Transaction, fact: FreeAgain | PersonLeft | PersonPaused | PersonUnreachable | Loss) -> None:
    """What is asked by or of somebody for whom something has changed is over, where it cannot be any more."""
    for swap in store.open_of(tx, fact.person_id):
        if isinstance(fact, Loss) or not _stands(tx, swap):
            _end(tx, swap, told=fact.person_id != swap.person_id)


def came_apart(tx: Transaction, fact: CameApart | Reported) -> None:
    """Nothing comes of what one of the two asked the other. Whoever asked reads it when its time is over, as of any
    silence: else whoever blocks somebody would read that they have that job.
    """
    for swap in store.open_of(tx, fact.person_id):
        if fact.other_id in (swap.person_id, swap.other_id) and store.settle(tx, swap, "silent"):
            outbox.withdraw(tx, jobs_messages.swap_key(swap))


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "circle.swap": nobody has answered in time."""
    swap = store.find(tx, int(timer.subject.split(":")[1]))
    if swap is not None and swap.state in ("open", "silent"):
        _end(tx, swap, told=True)


def over(tx: Transaction, fact: JobOver | JobOff) -> None:
    """Nothing stays of what was asked about a job that is over, or off; whoever waits still is told."""
    for swap in store.of_job(tx, fact.opportunity_id):
        if swap.state in ("open", "silent"):
            _end(tx, swap, told=fact.opportunity_id != swap.job_id)
    store.forget_job(tx, fact.opportunity_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Whoever waits for their answer is told that nobody could swap; and nothing stays."""
    for swap in store.open_of(tx, fact.person_id):
        _end(tx, swap, told=fact.person_id != swap.person_id)
    store.forget(tx, fact.person_id)


FOLLOWS: tuple[tuple[type, Callable[[Transaction, Any], None]], ...] = (
    *((fact, look_again) for fact in (FreeAgain, PersonLeft, PersonPaused, PersonUnreachable, Loss)),
    *((fact, came_apart) for fact in (CameApart, Reported)),
    *((fact, over) for fact in (JobOver, JobOff)),
    (PersonErased, erased),
)
"""What follows from which fact."""
RULES = ((RULE, due),)
"""What each rule of the timetable does."""

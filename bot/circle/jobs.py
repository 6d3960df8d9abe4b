"""The service's own jobs: put up, offered to everybody, taken in one tap. A job is an opportunity the other way round
(`bot/hours/opportunities`): its places, reminders, line and hand-over are those; here is who may put one up.
"""

from bot.asks import holders
from bot.base.facts import CameApart
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.circle import jobs_rules as rules
from bot.circle.rules import has_vote
from bot.circle.store import decisions, promises, recruiting
from bot.hours.opportunities import booking, handing, hosting
from bot.hours.opportunities.store import opportunities, seats
from bot.hours.opportunities.store.opportunities import Draft, Opportunity
from bot.hours.opportunities.store.seats import Seat
from bot.people.rules import Person
from bot.places import service as places
from bot.places.circle_file import JobsFrom

MEETING = "interview"
"""The job of meeting somebody who applies."""


def kinds(place: str) -> tuple[str, ...]:
    """The kinds of jobs that members of that place may take, in their order."""
    return places.place(place).circle.jobs


def kinds_from(person: Person) -> tuple[str, ...]:
    """Those of them that person could put up: whom to meet only coordinators say."""
    found = kinds(person.place)
    return found if "coordinator" in person.roles else tuple(one for one in found if one != MEETING)


def may_put_up(tx: Transaction, person: Person) -> bool:
    """Whether that person may put up a job: who coordinates, and whom the place lets too."""
    return would_put_up(tx, person, places.place(person.place).circle.jobs_from)


def would_put_up(tx: Transaction, person: Person, how: JobsFrom) -> bool:
    """Whether they might if the place let such people."""
    if person.state != "active" or person.acting is not None or not kinds_from(person):
        return False
    return rules.may_put_up(
        how,
        coordinates="coordinator" in person.roles,
        has_vote=has_vote(person),
        promised=_promised(tx, person.id),
        ahead=sum(one.is_job for one in opportunities.hosted(tx, person.id, tx.now)),
    )


def _promised(tx: Transaction, person_id: int) -> int:
    """How many things that open votes carried that person has taken and not settled."""
    found = (decisions.find(tx, one.decision_id) for one in promises.open_of(tx, person_id))
    return sum(one is not None and not one.secret for one in found)


def put_up(tx: Transaction, person: Person, draft: Draft) -> Opportunity:
    """A new job, open at once; one of theirs of that kind that begins then already is that one. `MovedOn` where they
    may not, or the place has no such job; `Refused` where it begins too soon.
    """
    mine = [one for one in opportunities.hosted(tx, person.id, tx.now) if one.is_job]
    if known := [one for one in mine if (one.starts_at, one.draft.job) == (draft.starts_at, draft.job)]:
        return known[0]
    if not may_put_up(tx, person) or draft.job not in kinds_from(person):
        raise MovedOn(f"person {person.id} may not put up a job of that kind")
    return hosting.put_up(tx, person, draft)


def view(tx: Transaction, person: Person, job_id: int) -> Opportunity:
    """A job, for whom it is open to, whoever put it up or does it, and a coordinator. `MovedOn` for anybody else."""
    one = booking.view(tx, person, job_id)
    if not one.is_job or _is_hidden(tx, person, one):
        raise MovedOn(f"opportunity {job_id} is no job for person {person.id}")
    return one


def listed(tx: Transaction, person: Person) -> list[Opportunity]:
    """The jobs that are ahead and that person may take, and those of which they have to say who did them."""
    return [one for one in booking.listed(tx, person, jobs=True) if not _is_hidden(tx, person, one)]


def _is_hidden(tx: Transaction, person: Person, job: Opportunity) -> bool:
    """Whether they read nothing of it: others meet them there, or meet somebody from whom they are kept apart. Whoever
    has it already reads it still: else they could not give it back.
    """
    met = recruiting.met_at(tx, job.id)
    if met is None or met.person_id == person.id:
        return met is not None
    if "coordinator" in person.roles or met.person_id not in holders.apart_from(tx, person.id):
        return False
    seat = seats.of(tx, job.id, person.id)
    return seat is None or seat.state != "held"


def _may_meet(tx: Transaction, person: Person, job: Opportunity) -> bool:
    """Whether that person may be there with whoever is met: not they themselves, and nobody kept apart from them."""
    met = recruiting.met_at(tx, job.id)
    return met is None or met.person_id not in {person.id, *holders.apart_from(tx, person.id)}


def may_do(tx: Transaction, person: Person, job: Opportunity) -> bool:
    """Whether that person may take it, were there room: a member not kept apart from whoever put it up or is met there,
    and not the one who is met.
    """
    return booking.is_ahead(tx, job) and booking.open_to(tx, person, job) and _may_meet(tx, person, job)


def told(tx: Transaction, person: Person, words: str) -> tuple[Opportunity, Seat]:
    """The job that somebody hands on by that code. `Refused`, in the same words, where it is not for that person."""
    job, seat = handing.told(tx, person, words, job=True)
    if not _may_meet(tx, person, job):
        raise Refused("hours-code-unknown", f"person {person.id} may not do job {job.id}")
    return job, seat


def cancel(tx: Transaction, by: Person, job_id: int) -> Opportunity:
    """It will not be needed: everybody of it is told, and an applicant who was to be met there."""
    view(tx, by, job_id)
    return hosting.cancel(tx, by, job_id)


def free(tx: Transaction, person: Person) -> int:
    """How many of them are ahead in which somebody is still wanted whom that person could be."""
    ahead = (one for one in listed(tx, person) if booking.is_ahead(tx, one) and one.host_id != person.id)
    return sum(booking.places_left(tx, person.id, one) > 0 for one in ahead)


def theirs(tx: Transaction, person_id: int) -> list[Opportunity]:
    """The jobs that person has taken and that are ahead, the soonest first."""
    return [
        one
        for one in seats.theirs(tx, person_id, tx.now)
        if one.is_job
        and booking.is_ahead(tx, one)
        and (seat := seats.of(tx, one.id, person_id)) is not None
        and seat.state == "held"
    ]


def came_apart(tx: Transaction, fact: CameApart) -> None:
    """Where one of the two is met and the other one has that job, somebody sees to it."""
    for met_id, other_id in ((fact.person_id, fact.other_id), (fact.other_id, fact.person_id)):
        application = recruiting.standing(tx, met_id)
        meeting_id = None if application is None else application.meeting_id
        job = None if meeting_id is None else opportunities.find(tx, meeting_id)
        seat = None if job is None else seats.of(tx, job.id, other_id)
        if job is not None and booking.is_ahead(tx, job) and seat is not None and seat.state == "held":
            hosting.together(tx, job)


FOLLOWS = ((CameApart, came_apart),)
"""What follows from which fact."""

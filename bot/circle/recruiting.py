"""Members recruit: somebody who would like to be a mentor, or a nurse, is met by some members, two people they name are
asked, and the circle decides. Only then, and cleared, may a coordinator let them in; and may always refuse, to keep
people safe.

Whoever applies reads how far it is, never a vote. Those who meet them take a job of the service's own.
"""

from bot.base import audit
from bot.base.clock import MINUTE, Instant
from bot.base.facts import DecisionMade, Loss, PersonErased, PersonLeft
from bot.base.messages import Name, Text
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.circle import jobs, recruit_asks, recruit_messages, rules
from bot.circle import recruit_rules as recruit
from bot.circle import service as circle
from bot.circle.about import About
from bot.circle.jobs import MEETING
from bot.circle.recruit_rules import Reason, Result, Standing
from bot.circle.store import agenda
from bot.circle.store import recruiting as store
from bot.circle.store.recruiting import Application, Reference
from bot.hours.jobs import JobOff
from bot.hours.opportunities import hosting
from bot.hours.opportunities.store import opportunities, seats
from bot.hours.opportunities.store.opportunities import Draft, Opportunity
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places

KIND = "application"
"""What an item of the agenda is about."""


def recruits(place: str) -> bool:
    """Whether members of that place look at who would like to be a mentor or a nurse."""
    return places.place(place).circle.recruits


def of_person(tx: Transaction, person_id: int) -> Application | None:
    """The application of that person that members look at."""
    return store.standing(tx, person_id)


def standing(tx: Transaction, application: Application) -> Standing:
    """How far it is."""
    results = tuple(one.result for one in store.references(tx, application.id))
    meeting = _meeting(tx, application)
    ahead = None if meeting is None or meeting.ends_at <= tx.now else meeting.starts_at
    return Standing(results, _is_met(tx, application), application.vote, ahead)


def _meeting(tx: Transaction, application: Application) -> Opportunity | None:
    """The job at which they are met, where it is not called off."""
    one = None if application.meeting_id is None else opportunities.find(tx, application.meeting_id)
    return None if one is None or one.state in ("cancelled", "declined", "not_held") else one


def _is_met(tx: Transaction, application: Application) -> bool:
    meeting = _meeting(tx, application)
    return meeting is not None and meeting.ends_at <= tx.now and bool(seats.in_turn(tx, meeting.id, "held"))


def missing(tx: Transaction, person: Person) -> list[Text]:
    """What members of a place that recruits have still to do before that person is let in, in words."""
    if not recruits(person.place):
        return []
    application = of_person(tx, person.id)
    found = recruit.missing(Standing() if application is None else standing(tx, application))
    return [Text("recruit-missing", what=one) for one in found]


# --- what a coordinator does ---


def applicant(tx: Transaction, by: Person, person_id: int) -> Person:
    """Somebody of that coordinator's place who has applied. `MovedOn` for anybody else, and oneself."""
    found = people.find(tx, person_id)
    here = found is not None and found.place == by.place and found.state == "active"
    if found is None or not here or found.sought is None or found.id == by.id:
        raise MovedOn(f"person {person_id} is no applicant for person {by.id}")
    if "coordinator" not in by.roles or not recruits(by.place):
        raise MovedOn(f"person {by.id} does not bring anybody to the circle")
    return found


def bring(tx: Transaction, by: Person, person_id: int) -> Application:
    """Members look at it from now on: the applicant is asked whom we may ask about them. Brought twice is once."""
    person = applicant(tx, by, person_id)
    known = of_person(tx, person.id)
    if known is not None:
        return known
    begun = store.begin(tx, person.place, person.id, by.id)
    recruit_messages.asks_whom(tx, begun, 0)
    audit.record(tx, by.id, "circle.application_brought", person.id, str(begun.id))
    return begun


def _looked_at(tx: Transaction, by: Person, person_id: int) -> Application:
    found = of_person(tx, applicant(tx, by, person_id).id)
    if found is None:
        raise MovedOn(f"nobody has brought person {person_id} to the circle")
    store.hold(tx, found.id)
    return found


def reference(tx: Transaction, by: Person, reference_id: int) -> tuple[Reference, int]:
    """Somebody who was named, for a coordinator; and who named them. `MovedOn` where it is over."""
    found = store.reference(tx, reference_id)
    of = None if found is None else store.find(tx, found.application_id)
    if found is None or of is None or of.is_over:
        raise MovedOn(f"there is no reference {reference_id}")
    _looked_at(tx, by, of.person_id)
    return found, of.person_id


def record(tx: Transaction, by: Person, reference_id: int, result: Result) -> int:
    """A coordinator has asked them, outside Kith: that came of it; who named them. Where there was no answer the
    applicant may name somebody else.
    """
    found, person_id = reference(tx, by, reference_id)
    if result not in recruit.RESULTS:
        raise MovedOn(f"no reference is {result!r}")
    store.record(tx, reference_id, result, by.id)
    audit.record(tx, by.id, "circle.reference_asked", person_id, f"{reference_id} {result}")
    if result == "none" and found.result != "none":
        recruit_messages.asks_whom(tx, _looked_at(tx, by, person_id), reference_id)
    _see_whether_asked(tx, by, person_id)
    return person_id


def _see_whether_asked(tx: Transaction, by: Person, person_id: int) -> None:
    """Where all who were named were asked and a meeting stands, a coordinator is asked to do so no longer."""
    application = _looked_at(tx, by, person_id)
    found = standing(tx, application).references
    if not recruit.wanted(found) and "" not in found and _meeting(tx, application) is not None:
        recruit_asks.done(tx, application, by.id, recruit_asks.NAMED)


def meet(tx: Transaction, by: Person, person_id: int, starts_at: Instant) -> Opportunity:
    """Some members meet them then: a job that is offered to everybody, and the applicant is told. One that is ahead
    already is that one. `Refused` while they have named nobody: by naming them they agree that members know of it.
    """
    application = _looked_at(tx, by, person_id)
    if recruit.wanted(standing(tx, application).references):
        raise Refused("recruit-name-first", f"application {application.id} has too few references")
    known = _meeting(tx, application)
    if known is not None and (known.ends_at > tx.now or _is_met(tx, application)):
        return known
    ends_at = starts_at + recruit.MEET_MINUTES * MINUTE
    draft = Draft("own", recruit.MEET_MINUTES, recruit.MEET_PEOPLE, starts_at, ends_at, job=MEETING)
    made = jobs.put_up(tx, by, draft)
    if store.met_at(tx, made.id) is not None:
        raise Refused("hours-elsewhere", f"somebody else is met at job {made.id}")
    store.meet_at(tx, application.id, made.id)
    recruit_messages.meets(tx, application, made)
    _see_whether_asked(tx, by, person_id)
    return made


def vote(tx: Transaction, by: Person, person_id: int) -> int:
    """The circle votes on it from now on, in secret where enough may vote; the number of the vote. `Refused` before
    they were met, and while a reference is missing.
    """
    application = _looked_at(tx, by, person_id)
    if not recruit.may_be_voted_on(standing(tx, application)):
        raise Refused("recruit-too-soon", f"application {application.id} is not ready to be voted on")
    item = circle.bring(tx, by, application.about, of_place=True)
    place = places.place(application.place).circle
    voters = circle.members(tx, application.place) - {person_id}
    if item.state == "waiting" and len(voters) >= place.secret_least:
        circle.ask_secret(tx, by, item.id)
    answered(tx, person_id, by)
    return circle.open_vote(tx, by, item.id).id


def answered(tx: Transaction, person_id: int, by: Person) -> None:
    """A coordinator has done what the circle's vote called for: nobody is asked to look at it any more."""
    if (application := of_person(tx, person_id)) is not None:
        recruit_asks.done(tx, application, by.id, recruit_asks.VOTED)


def is_voted_on(tx: Transaction, application: Application) -> bool:
    """Whether the circle votes on it just now."""
    item = agenda.about(tx, application.place, application.about)
    return item is not None and item.state == "voting"


def decided(tx: Transaction, fact: DecisionMade) -> None:
    """What came of a vote on an application: a coordinator is asked to answer, or to have it voted on again."""
    if fact.about is None or rules.what_about(fact.about)[0] != KIND:
        return
    application = store.find(tx, rules.what_about(fact.about)[1])
    if application is None or application.is_over:
        return
    if fact.outcome in ("carried", "not_carried"):
        store.say(tx, application.id, "yes" if fact.outcome == "carried" else "no")
    came_to = fact.outcome if fact.outcome in ("carried", "not_carried") else "nothing"
    recruit_asks.voted(tx, application, came_to)


# --- the applicant ---


def wanted(tx: Transaction, person: Person) -> int:
    """How many people that person is still to name."""
    application = of_person(tx, person.id)
    if application is None or person.sought is None:
        return 0
    return recruit.wanted(standing(tx, application).references)


def name(tx: Transaction, person: Person, typed: str) -> int:
    """The applicant names somebody whom we may ask; how many more. `MovedOn` where nobody is to be named."""
    application = of_person(tx, person.id)
    if application is None or person.acting is not None or not wanted(tx, person):
        raise MovedOn(f"person {person.id} is asked for no reference")
    store.add_reference(tx, application, recruit.words_of(typed))
    left = wanted(tx, person)
    if not left:
        recruit_asks.named(tx, application)
    return left


# --- how it ends ---


def over(tx: Transaction, person_id: int, by: int, came_to: str) -> None:
    """It is answered, or they have gone: whom they named is known no more, nothing comes of a vote, and nobody meets
    them.
    """
    application = of_person(tx, person_id)
    if application is None or not store.over(tx, application.id, came_to):
        return
    circle.drop(tx, application.place, application.about)
    meeting = _meeting(tx, application)
    if meeting is not None and meeting.state == "open" and meeting.starts_at > tx.now:
        hosting.call_off(tx, meeting, by)
    recruit_asks.done(tx, application, by, recruit_asks.NAMED, recruit_asks.VOTED)


def refused(tx: Transaction, by: Person, person_id: int, reason: Reason) -> None:
    """Why that coordinator lets somebody not in: for the audit, and nobody else."""
    if reason not in recruit.REASONS:
        raise MovedOn(f"no reason is {reason!r}")
    applicant(tx, by, person_id)
    audit.record(tx, by.id, "circle.application_refused", person_id, reason)


def gone(tx: Transaction, fact: PersonLeft | Loss) -> None:
    """Whoever left, or has lost a baby, is not met or voted on; it may be brought again."""
    over(tx, fact.person_id, fact.person_id, "gone")


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing stays of whom they named."""
    over(tx, fact.person_id, fact.person_id, "gone")
    store.blank(tx, fact.person_id)


# --- what others are shown ---


def look(tx: Transaction, application_id: int) -> About | None:
    """What stands on the agenda."""
    found = store.find(tx, application_id)
    if found is None or found.is_over:
        return None
    return About(Text("recruit-about", who=Name(found.person_id), role=recruit_messages.sought(tx, found)))


def concerned(tx: Transaction, application_id: int) -> int | None:
    """Whom it is about: they have no vote on it, and are shown nothing of it."""
    found = store.find(tx, application_id)
    return None if found is None else found.person_id


def meeting_off(tx: Transaction, fact: JobOff) -> None:
    """The job at which somebody was to be met is off, by whosever act: they are told, unless it is over for them."""
    application, job = store.met_at(tx, fact.opportunity_id), opportunities.find(tx, fact.opportunity_id)
    if application is not None and job is not None and not application.is_over:
        recruit_messages.no_meeting(tx, application, job)


def title(tx: Transaction, job: Opportunity) -> Text | None:
    """What is said of a job at which somebody is met."""
    found = store.met_at(tx, job.id) if job.draft.job == MEETING else None
    return None if found is None else Text("recruit-meet-title", who=Name(found.person_id))


FOLLOWS = ((DecisionMade, decided), (JobOff, meeting_off), (PersonLeft, gone), (Loss, gone), (PersonErased, erased))
"""What follows from which fact."""

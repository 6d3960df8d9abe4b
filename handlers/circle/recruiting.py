"""Members recruit, on the phone: what a coordinator does about an application, and whom the applicant names."""

from bot.base.clock import from_minute, today
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.circle import recruit_rules as rules
from bot.circle import recruiting
from bot.circle.recruit_rules import REASONS, RESULTS
from bot.circle.store import recruiting as store
from bot.circle.store.recruiting import Application, Reference
from bot.hours.opportunities.rules import SOONEST
from bot.staff import course
from handlers import flows
from handlers.access import APPLICANT, COORDINATOR
from handlers.doors import Turn, press, typed
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note
from handlers.typed_times import read_back

FORM = "recruit.meet"


def circle_part(turn: Turn) -> HomePart:
    """For whoever applies: whom they are still to name."""
    if not APPLICANT.holds(turn.person) or not recruiting.wanted(turn.tx, turn.person):
        return HomePart()
    return HomePart((Text("recruit-circle-line"),), (Button(Text("recruit-name-button"), "recruit.name"),))


def home_part(turn: Turn) -> HomePart:
    """The same on home, for whoever has no circle to open yet."""
    return circle_part(turn) if turn.person.is_guest else HomePart()


# --- a coordinator ---


def _back(person_id: int) -> Button:
    return Button(Text("back-button"), "recruit.one", person_id)


@press("recruit.one", who=COORDINATOR)
def one(turn: Turn, person_id: int) -> Screen:
    """How far an application is, and what can be done about it."""
    return _one(turn, person_id)


def _one(turn: Turn, person_id: int) -> Screen:
    role = recruiting.applicant(turn.tx, turn.person, person_id).sought or "mentor"
    application = recruiting.of_person(turn.tx, person_id)
    back = Button(Text("back-button"), "staff.person", person_id)
    if application is None:
        bring_it = Button(Text("recruit-bring-button"), "recruit.bring", person_id)
        return Screen(
            Text("recruit-not-yet", who=Name(person_id), role=role), ((bring_it,), (_refuse(person_id),)), back=back
        )
    named = store.references(turn.tx, application.id)
    standing = recruiting.standing(turn.tx, application)
    voting = recruiting.is_voted_on(turn.tx, application)
    lines = tuple(_named(turn, number, each) for number, each in enumerate(named, 1))
    text = Text(
        "recruit-application",
        who=Name(person_id),
        role=role,
        references=Lines(lines) if lines else Text("recruit-nobody-named"),
        met=_meets(standing),
        vote="open" if voting else standing.vote or "none",
    )
    return Screen(text, _rows(application, named, standing, voting=voting), back=back, kind="article")


def _meets(standing: rules.Standing) -> Text:
    """Whether some people have met them, or when they will."""
    if standing.met or standing.meets_at is None:
        return Text("recruit-met", met="yes" if standing.met else "no")
    return Text("recruit-meet-ahead", when=When(standing.meets_at))


def _named(turn: Turn, number: int, each: Reference) -> Text:
    if each.asked_by is None or each.asked_at is None:
        return Text("recruit-reference-open", number=number)
    day = Day(today(each.asked_at, turn.person.zone))
    return Text("recruit-reference", number=number, result=each.result, who=Name(each.asked_by), day=day)


def _rows(
    application: Application, named: list[Reference], standing: rules.Standing, *, voting: bool
) -> tuple[Row, ...]:
    person_id = application.person_id
    see = tuple(
        Button(Text("recruit-reference-button", number=number), "recruit.reference", each.id)
        for number, each in enumerate(named, 1)
        if each.result != "none"
    )
    deed: tuple[Button, ...] = ()
    if rules.may_be_voted_on(standing) and not voting:
        deed = (Button(Text("recruit-vote-button"), "recruit.vote", person_id),)
    elif rules.may_be_met(standing):
        deed = (Button(Text("recruit-meet-button"), "recruit.meet", person_id),)
    return tuple(row for row in (see, (*deed, _refuse(person_id))) if row)


def _refuse(person_id: int) -> Button:
    return Button(Text("recruit-refuse-button"), "recruit.refuse", person_id)


@press("recruit.bring", who=COORDINATOR)
def bring(turn: Turn, person_id: int) -> Screen:
    """Members look at it from now on."""
    recruiting.bring(turn.tx, turn.person, person_id)
    return _one(turn, person_id)


@press("recruit.reference", who=COORDINATOR)
def reference(turn: Turn, reference_id: int) -> Screen:
    """Whom they named, and what came of asking."""
    found, person_id = recruiting.reference(turn.tx, turn.person, reference_id)
    row = tuple(
        Button(Text("recruit-result-button", result=each), "recruit.record", found.id, each) for each in RESULTS
    )
    text = Text("recruit-ask-reference", who=Name(person_id), words=found.words)
    return Screen(text, (row[:2], row[2:]), back=_back(person_id))


@press("recruit.record", who=COORDINATOR)
def record(turn: Turn, reference_id: int, result: str) -> Screen:
    """That came of asking."""
    for known in RESULTS:
        if known == result:
            return _one(turn, recruiting.record(turn.tx, turn.person, reference_id, known))
    raise MovedOn("no such result")


@press("recruit.meet", who=COORDINATOR)
def meet(turn: Turn, person_id: int) -> Screen:
    """When do some members meet them?"""
    recruiting.applicant(turn.tx, turn.person, person_id)
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, person=person_id)
    return _when(person_id)


def _when(person_id: int) -> Screen:
    return Screen(Text("recruit-when", who=Name(person_id)), back=_back(person_id), expects="recruit.when")


def _met(turn: Turn) -> int:
    """Whom they were about to meet."""
    person_id = flows.recall(turn, FORM).get("person")
    if not isinstance(person_id, int):
        raise MovedOn("nobody is to be met")
    return person_id


@typed("recruit.when", who=COORDINATOR)
def when(turn: Turn, words: str) -> Screen:
    """The time, typed: read back before anything happens."""
    return read_back(turn, words, _when(_met(turn)), "recruit.meet_at")


@press("recruit.meet_at", who=COORDINATOR)
def meet_at(turn: Turn, minute: int) -> Screen:
    """They are met then: a job for everybody."""
    person_id = _met(turn)
    if from_minute(minute) < turn.tx.now + SOONEST:
        return with_note(Text("hours-too-soon"), _when(person_id))
    made = recruiting.meet(turn.tx, turn.person, person_id, from_minute(minute))
    return with_note(Text("recruit-meeting-made", when=When(made.starts_at)), _one(turn, person_id))


@press("recruit.vote", who=COORDINATOR)
def vote(turn: Turn, person_id: int) -> Screen:
    """The circle decides."""
    recruiting.vote(turn.tx, turn.person, person_id)
    return with_note(Text("recruit-voting"), _one(turn, person_id))


@press("recruit.refuse", who=COORDINATOR)
def refuse(turn: Turn, person_id: int) -> Screen:
    """Not now: why?"""
    recruiting.applicant(turn.tx, turn.person, person_id)
    buttons = [
        Button(Text("recruit-reason-button", reason=each), "recruit.refuse_now", person_id, each) for each in REASONS
    ]
    return Screen(
        Text("recruit-refuse", who=Name(person_id)), (tuple(buttons[:2]), tuple(buttons[2:])), back=_back(person_id)
    )


@press("recruit.refuse_now", who=COORDINATOR)
def refuse_now(turn: Turn, person_id: int, reason: str) -> Screen:
    """They are told kindly, and nothing of why."""
    for known in REASONS:
        if known == reason:
            recruiting.refused(turn.tx, turn.person, person_id, known)
            declined = course.decline(turn.tx, turn.person, person_id)
            return Screen(Text("staff-you-declined", who=Name(declined.id)), back=HOME)
    raise MovedOn("no such reason")


# --- the applicant ---


@press("recruit.name", who=APPLICANT)
def name(turn: Turn) -> Screen:
    """Whom may we ask about you?"""
    return _name(turn)


def _name(turn: Turn) -> Screen:
    left = recruiting.wanted(turn.tx, turn.person)
    if not left:
        return Screen(Text("recruit-named-all"), back=HOME)
    return Screen(Text("recruit-name", left=left), back=HOME, kind="article", expects="recruit.named")


@typed("recruit.named", who=APPLICANT)
def named(turn: Turn, words: str) -> Screen:
    """Somebody, and how they are reached."""
    recruiting.name(turn.tx, turn.person, words)
    return _name(turn)


HANDLERS = (
    *(one, bring, reference, record, meet, when, meet_at, vote, refuse, refuse_now),
    *(name, named),
)
"""What coordinators and applicants do."""

"""A mentor's role: somebody looks in on the first family, and after a while it is renewed, or ended with thanks."""

from bot.base.clock import Instant, today
from bot.base.messages import Button, Day, Name, Row, Screen, Text
from bot.people import mentorships
from bot.people.mentorships import Mentorship
from bot.people.rules import Person
from bot.staff import messages, renewal, supervision
from bot.staff.supervision import Look
from handlers.access import COORDINATOR, MENTOR, STAFF
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME
from handlers.staff.desk import BACK


def home_part(turn: Turn) -> HomePart:
    """The question whether a mentor goes on, while it waits for an answer."""
    term = mentorships.of(turn.tx, turn.person.id) if "mentor" in turn.person.roles else None
    if term is None or not renewal.is_due(turn.tx, term) or term.says:
        return HomePart()
    return HomePart((Text("staff-home-renewal"),), (Button(Text("staff-renewal-button"), "staff.renewal"),))


def see(turn: Turn, shown: Person) -> tuple[Button, ...]:
    """The way to a mentor's role, for whoever looks after it."""
    there = "mentor" in shown.roles and shown.id != turn.person.id and mentorships.of(turn.tx, shown.id) is not None
    return (Button(Text("staff-see-role-button"), "staff.role", shown.id),) if there else ()


def _day(turn: Turn, at: Instant) -> Day:
    return Day(today(at, turn.person.zone))


@press("staff.renewal", who=MENTOR)
def question(turn: Turn) -> Screen:
    """Whether they go on."""
    term = renewal.asked(turn.tx, turn.person)
    return messages.renewal_question(turn.tx, turn.person.id, term.renew_at, back=HOME)


@press("staff.renewal_say", who=MENTOR)
def say(turn: Turn, word: str) -> Screen:
    """They go on, take a break or stop; a person hears it."""
    renewal.say(turn.tx, turn.person, word)
    pause: tuple[Row, ...] = (
        ((Button(Text("people-pause-or-leave-button"), "people.pause"),),) if word == "break" else ()
    )
    return Screen(Text("staff-renewal-kept", says=word), pause, back=HOME, kind="notice")


@press("staff.role", who=COORDINATOR)
def role(turn: Turn, person_id: int) -> Screen:
    """How long a mentor's role stands, and what a coordinator can do about it."""
    return _role(turn, renewal.of(turn.tx, turn.person, person_id))


def _role(turn: Turn, term: Mentorship) -> Screen:
    who, families = term.person_id, renewal.walks_with(turn.tx, term.person_id)
    renew = (Button(Text("staff-renew-button"), "staff.renew", who),)
    release = (Button(Text("staff-release-button"), "staff.release", who),)
    rows: tuple[Row, ...] = (
        *((renew,) if renewal.is_due(turn.tx, term) else ()),
        *((release,) if renewal.is_over(turn.tx, term) and not families else ()),
    )
    over = "yes" if renewal.is_over(turn.tx, term) else "no"
    supervised = "yes" if term.supervised else "no"
    until = _day(turn, term.renew_at)
    says = term.says or "unsaid"
    text = Text("staff-role", who=Name(who), until=until, over=over, says=says, first=supervised, families=families)
    return Screen(text, rows, back=Button(Text("back-button"), "staff.person", who))


@press("staff.renew", who=COORDINATOR, sure=COORDINATOR)
def renew(turn: Turn, person_id: int) -> Screen:
    """Another while."""
    return _role(turn, renewal.renew(turn.tx, turn.person, person_id))


@press("staff.release", who=COORDINATOR, sure=COORDINATOR)
def release(turn: Turn, person_id: int) -> Screen:
    """A mentor no longer, with thanks."""
    renewal.release(turn.tx, turn.person, person_id)
    return Screen(Text("staff-you-released", who=Name(person_id)), back=BACK)


@press("staff.first_match", who=STAFF)
def first_match(turn: Turn, pairing_id: int) -> Screen:
    """How it goes between a new mentor and the first family, as far as can be seen from outside."""
    return _first_match(turn, supervision.see(turn.tx, turn.person, pairing_id))


def _first_match(turn: Turn, look: Look) -> Screen:
    pairing = look.pairing
    well = () if look.over or look.found_well else (Button(Text("staff-well-button"), "staff.well", pairing.id),)
    longer = (Button(Text("staff-not-yet-button"), "staff.not_yet", pairing.id),) if look.over else ()
    sign_off = Button(Text("staff-sign-off-button"), "staff.sign_off", pairing.id)
    rows: tuple[Row, ...] = ((sign_off,), (*well, *longer)) if well or longer else ((sign_off,),)
    text = Text(
        "staff-first-match",
        who=Name(pairing.helper_id),
        parent=Name(pairing.parent_id),
        since=_day(turn, pairing.active_at or pairing.proposed_at),
        spoken="yes" if look.spoken else "no",
        meetings=look.meetings,
        until=_day(turn, look.ends_at),
    )
    return Screen(text, rows, back=HOME, kind="article")


@press("staff.well", who=STAFF)
def well(turn: Turn, pairing_id: int) -> Screen:
    """It goes well so far."""
    return _first_match(turn, supervision.goes_well(turn.tx, turn.person, pairing_id))


@press("staff.not_yet", who=STAFF)
def not_yet(turn: Turn, pairing_id: int) -> Screen:
    """A while longer."""
    return _first_match(turn, supervision.not_yet(turn.tx, turn.person, pairing_id))


@press("staff.sign_off", who=STAFF)
def sign_off(turn: Turn, pairing_id: int) -> Screen:
    """The mentor walks alone from now on."""
    pairing = supervision.sign_off(turn.tx, turn.person, pairing_id)
    return Screen(Text("staff-you-signed-off", who=Name(pairing.helper_id)), back=HOME, kind="notice")


HANDLERS = (question, say, role, renew, release, first_match, well, not_yet, sign_off)

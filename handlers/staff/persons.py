"""Finding somebody, and what can be done for them."""

from bot.base.clock import FOREVER
from bot.base.messages import Button, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.pairing import service as pairing
from bot.people.rules import HELPER_ROLES, PAUSES, Person
from bot.staff import service
from handlers.access import COORDINATOR, STAFF
from handlers.choices import in_twos
from handlers.doors import Turn, press, typed
from handlers.screens import HOME
from handlers.staff import applicants, clearances, mentoring, phones, removing
from handlers.staff.desk import BACK

FOUND_MAX = 4


@press("staff.find", who=COORDINATOR)
def find(_turn: Turn) -> Screen:
    """Whom to look for."""
    return Screen(Text("staff-ask-find"), back=BACK, expects="staff.found")


@typed("staff.found", who=COORDINATOR)
def found(turn: Turn, words: str) -> Screen:
    """Those whose name holds these words; typing again looks again."""
    people = service.find(turn.tx, turn.person, words)
    if not people:
        return Screen(Text("staff-found-nobody"), back=BACK, expects="staff.found")
    buttons = [_see(person) for person in people[:FOUND_MAX]]
    key = "staff-found-some" if len(people) > FOUND_MAX else "staff-found"
    rows = in_twos(buttons)
    return Screen(Text(key), rows, back=BACK, expects="staff.found")


def _see(person: Person) -> Button:
    return Button(Text("staff-see-button", who=Name(person.id)), "staff.person", person.id)


@press("staff.person", who=COORDINATOR)
def person(turn: Turn, person_id: int) -> Screen:
    """One person, and what can be done for them."""
    return _person(turn, service.person(turn.tx, turn.person, person_id))


def _person(turn: Turn, shown: Person) -> Screen:
    if shown.sought is not None:
        return applicants.screen(turn, shown)
    paused = (shown.paused_until or 0) > turn.tx.now
    rows = [] if shown.id == turn.person.id else _break_rows(turn, shown, paused=paused)
    if more := (*_more(turn, shown), *clearances.see(turn, shown)):
        rows.append(more)
    key = "staff-person-paused" if paused else "staff-person"
    return Screen(Text(key, who=Name(shown.id)), tuple(rows), back=BACK)


def _more(turn: Turn, shown: Person) -> Row:
    """What else can be done for them, by what they are here."""
    if not shown.roles.isdisjoint(HELPER_ROLES):
        return (Button(Text("staff-see-work-button"), "staff.work", shown.id),)
    if shown.awaits is not None:
        return (Button(Text("staff-agree-for-button"), "staff.agree_for", shown.id),)
    nurse = pairing.active(turn.tx, shown.id, "nurse")
    return () if nurse is None else (Button(Text("pairing-they-move-button"), "pairing.ask_moves", nurse.id),)


def _break_rows(turn: Turn, shown: Person, *, paused: bool) -> list[Row]:
    """A break, or its end, and what else a coordinator can do about somebody who is not they themselves."""
    remove = removing.see(turn, shown)
    more = (*mentoring.see(turn, shown), *phones.see(turn, shown))
    if paused:
        end = Button(Text("staff-end-pause-button"), "staff.end_pause", shown.id)
        phone = phones.see(turn, shown)
        return [(end, *remove), *((phone,) if phone else ())]
    week, month, free = (
        Button(Text("staff-pause-button", length=length), "staff.pause", shown.id, length) for length in PAUSES
    )
    return [(week, month, *remove), (free, *more)]


@press("staff.pause", who=COORDINATOR)
def pause(turn: Turn, person_id: int, length: str) -> Screen:
    """A break for somebody."""
    if length not in PAUSES:
        raise MovedOn("no such pause")
    until = min(FOREVER, turn.tx.now + PAUSES[length])
    return _person(turn, service.pause(turn.tx, turn.person, person_id, until))


@press("staff.end_pause", who=COORDINATOR)
def end_pause(turn: Turn, person_id: int) -> Screen:
    """The end of somebody's break."""
    return _person(turn, service.end_pause(turn.tx, turn.person, person_id))


@press("staff.agree_for", who=STAFF)
def agree_for(turn: Turn, person_id: int) -> Screen:
    """A young person may join in."""
    young = service.agree_for(turn.tx, turn.person, person_id)
    return Screen(Text("staff-you-agreed-for", who=Name(young.id)), back=HOME, kind="notice")


HANDLERS = (find, found, person, pause, end_pause, agree_for)

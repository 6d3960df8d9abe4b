"""What a coordinator can do when it is not sure who holds a colleague's phone."""

from bot.base.messages import Button, Name, Screen, Text
from bot.people import pins, returning
from bot.people.rules import Person
from bot.staff import service
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.links import start_link
from handlers.staff.desk import BACK


def see(turn: Turn, shown: Person) -> tuple[Button, ...]:
    """The way to a colleague's phone."""
    there = pins.is_colleague(turn.person, shown)
    return (Button(Text("staff-phone-button"), "staff.phone", shown.id),) if there else ()


@press("staff.phone", who=COORDINATOR)
def phone(turn: Turn, person_id: int) -> Screen:
    """What to do about that colleague's phone or PIN."""
    return _phone(service.phone_of(turn.tx, turn.person, person_id))


def _phone(shown: Person) -> Screen:
    back, who = Button(Text("back-button"), "staff.person", shown.id), Name(shown.id)
    if not returning.has_phone(shown):
        link = Button(Text("staff-phone-link-button"), "staff.phone_lost", shown.id)
        return Screen(Text("staff-phone-locked", who=who), ((link,),), back=back)
    anew = Button(Text("staff-pin-anew-button"), "staff.pin_anew", shown.id)
    lost = Button(Text("staff-phone-lost-button"), "staff.phone_lost", shown.id)
    return Screen(Text("staff-phone", who=who), ((lost,), (anew,)), back=back)


@press("staff.phone_lost", who=COORDINATOR, sure=COORDINATOR)
def lost(turn: Turn, person_id: int) -> Screen:
    """That phone is cut off, and there is a link with which they come back on another one."""
    link = start_link(returning.lock_phone(turn.tx, turn.person, person_id))
    text = Text("staff-phone-is-locked", who=Name(person_id), link=link, days=returning.LINK_DAYS)
    return Screen(text, back=BACK, kind="article")


@press("staff.pin_anew", who=COORDINATOR, sure=COORDINATOR)
def pin_anew(turn: Turn, person_id: int) -> Screen:
    """They choose a new PIN when it is next asked for."""
    pins.let_choose_anew(turn.tx, turn.person, person_id)
    return Screen(Text("staff-you-let-choose-pin", who=Name(person_id)), back=BACK, kind="notice")


HANDLERS = (phone, lost, pin_anew)

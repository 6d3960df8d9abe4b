"""Removing somebody for the safety of others, and letting them back: it is done when a second person agrees."""

from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.base.outcome import MovedOn
from bot.people.rules import Person
from bot.staff import removing, service
from handlers.access import COORDINATOR
from handlers.choices import next_page, pages
from handlers.doors import Turn, press
from handlers.staff import seconds
from handlers.staff.waiting import REST


def see(turn: Turn, shown: Person) -> tuple[Button, ...]:
    """The way to remove somebody."""
    there = removing.may_remove(turn.person, shown)
    return (Button(Text("staff-remove-button"), "staff.remove", shown.id),) if there else ()


@press("staff.remove", who=COORDINATOR)
def remove(turn: Turn, person_id: int) -> Screen:
    """What it means, before anything is asked for."""
    shown = service.person(turn.tx, turn.person, person_id)
    if not removing.may_remove(turn.person, shown):
        raise MovedOn(f"person {turn.person.id} does not remove person {person_id}")
    sure = Button(Text("staff-remove-ask-button"), "staff.remove_ask", person_id)
    back = Button(Text("back-button"), "staff.person", person_id)
    return Screen(Text("staff-ask-remove", who=Name(person_id)), ((sure,),), back=back, kind="article")


@press("staff.remove_ask", who=COORDINATOR, sure=COORDINATOR)
def ask_to_remove(turn: Turn, person_id: int) -> Screen:
    """A second person is asked."""
    return seconds.screen(turn, removing.ask_to_remove(turn.tx, turn.person, person_id))


@press("staff.removed", who=COORDINATOR)
def removed(turn: Turn, page: int) -> Screen:
    """Who was removed from the place, the latest first."""
    found = removing.removed(turn.tx, turn.person)
    buttons = [Button(Text("staff-let-back-button", who=Name(one)), "staff.let_back", one) for one in found]
    more = Button(Text("more-button"), "staff.removed", next_page(page, len(buttons)))
    lines = Lines(tuple(Text("staff-person-line", who=Name(one)) for one in found))
    text = Text("staff-removed-list", lines=lines) if found else Text("staff-removed-nobody")
    return Screen(text, pages(buttons, page, more), back=REST, kind="article")


@press("staff.let_back", who=COORDINATOR, sure=COORDINATOR)
def let_back(turn: Turn, person_id: int) -> Screen:
    """A second person is asked about that, too."""
    return seconds.screen(turn, removing.ask_to_let_back(turn.tx, turn.person, person_id))


HANDLERS = (remove, ask_to_remove, removed, let_back)

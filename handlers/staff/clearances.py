"""What a helper is cleared for: giving it, renewing it, withdrawing it."""

from bot.base.messages import Button, Day, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.pairing.rules import TIERS
from bot.people.clearances import YEARS, Clearance
from bot.people.rules import Person
from bot.staff import clearances
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.screens import with_note

GIVEN = TIERS[1:]
"""What can be given."""


def line(found: Clearance | None) -> Text:
    """A clearance in a line, for whoever has it and for staff."""
    if found is None:
        return Text("staff-clearance-none")
    tier = Text("staff-tier", tier=found.tier)
    return Text("staff-clearance-line", tier=tier, until=Day(found.until), stands="yes" if found.stands else "no")


def see(turn: Turn, shown: Person) -> tuple[Button, ...]:
    """The way to somebody's clearance, for whoever may clear them."""
    there = Button(Text("staff-see-clearance-button"), "staff.clearance", shown.id)
    return (there,) if clearances.may_clear(turn.person, shown) else ()


@press("staff.clearance", who=COORDINATOR)
def clearance(turn: Turn, person_id: int) -> Screen:
    """What somebody is cleared for, and what else they could be."""
    return _clearance(turn, person_id, clearances.of(turn.tx, turn.person, person_id))


def _clearance(turn: Turn, person_id: int, found: Clearance | None) -> Screen:
    seen = clearances.seen(turn.tx, person_id)
    tiers = [Button(Text("staff-tier-button", tier=tier), "staff.clear_for", person_id, tier, seen) for tier in GIVEN]
    withdraw = (Button(Text("staff-withdraw-button"), "staff.ask_unclear", person_id),)
    rows: tuple[Row, ...] = (tuple(tiers[:2]), tuple(tiers[2:]), *((withdraw,) if found is not None else ()))
    back = Button(Text("back-button"), "staff.person", person_id)
    return Screen(Text("staff-clearance", who=Name(person_id), now=line(found)), rows, back=back)


@press("staff.clear_for", who=COORDINATOR)
def clear_for(turn: Turn, person_id: int, tier: str, seen: int) -> Screen:
    """For how long."""
    clearances.of(turn.tx, turn.person, person_id)
    if tier not in GIVEN:
        raise MovedOn("no such clearance")
    if seen != clearances.seen(turn.tx, person_id):
        return _changed(turn, person_id)
    lengths = tuple(
        Button(Text("staff-years-button", years=years), "staff.clear", person_id, tier, years, seen) for years in YEARS
    )
    text = Text("staff-ask-clear", who=Name(person_id), tier=Text("staff-tier", tier=tier))
    return Screen(text, (lengths,), back=Button(Text("back-button"), "staff.clearance", person_id))


@press("staff.clear", who=COORDINATOR, sure=COORDINATOR)
def clear(turn: Turn, person_id: int, tier: str, years: int, seen: int) -> Screen:
    """Cleared from now on, unless that has changed since it was looked at."""
    try:
        found = clearances.give(turn.tx, turn.person, person_id, tier, years, seen)
    except MovedOn:
        return _changed(turn, person_id)
    return _clearance(turn, person_id, found)


def _changed(turn: Turn, person_id: int) -> Screen:
    """It is not as it was on the screen that was tapped: this is how it is now."""
    now = clearances.of(turn.tx, turn.person, person_id)
    return with_note(Text("moved-on"), _clearance(turn, person_id, now))


@press("staff.ask_unclear", who=COORDINATOR)
def ask_unclear(turn: Turn, person_id: int) -> Screen:
    """Whether a clearance is to end now."""
    if clearances.of(turn.tx, turn.person, person_id) is None:
        raise MovedOn("nothing to withdraw")
    end = Button(Text("staff-withdraw-now-button"), "staff.unclear", person_id)
    back = Button(Text("back-button"), "staff.clearance", person_id)
    return Screen(Text("staff-ask-withdraw", who=Name(person_id)), ((end,),), back=back)


@press("staff.unclear", who=COORDINATOR, sure=COORDINATOR)
def unclear(turn: Turn, person_id: int) -> Screen:
    """Not cleared any more."""
    clearances.withdraw(turn.tx, turn.person, person_id)
    return _clearance(turn, person_id, None)


HANDLERS = (clearance, clear_for, clear, ask_unclear, unclear)

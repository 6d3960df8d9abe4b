"""One family of a caseload: to who walks with them as ever, to a coordinator how it stands. Back is the same list."""

from dataclasses import replace

from bot.asks import service as asks
from bot.base.messages import Button, Lines, Name, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.pairing import service as pairing
from bot.people.rules import STAFF_ROLES
from bot.staff import caseload, service
from bot.staff.caseload_rules import Family
from bot.talk import messages as talk
from bot.talk import ties
from handlers.access import TEAM
from handlers.choices import in_twos
from handlers.doors import Turn, press
from handlers.pairing.mine import one_of_mine
from handlers.staff.caseload import list_of


@press("staff.family", who=TEAM)
def family(turn: Turn, family_id: int, helper_id: int, which: str, page: int) -> Screen:
    """One family, as long as it is on that list. `MovedOn` when it no longer is."""
    found = caseload.load(turn.tx, turn.person, helper_id)
    found.of(which)
    known = next((one for one in found.families if one.parent_id == family_id), None)
    if known is None:
        raise MovedOn(f"family {family_id} is not on that list of person {turn.person.id}")
    back = list_of(Text("back-button"), helper_id, which, page)
    if known.pairing_id is not None and known.helper_id == turn.person.id:
        return replace(one_of_mine(turn, known.pairing_id, more=_waiting(turn, known)), back=back)
    return replace(_as_coordinator(turn, known), back=back)


def _waiting(turn: Turn, known: Family) -> tuple[Button, ...]:
    """The door to what has waited longest of that family, where there is anything."""
    if not known.asks or turn.person.roles.isdisjoint(STAFF_ROLES):
        return ()
    theirs = [ask for ask in asks.before(turn.tx, turn.person) if ask.about == known.parent_id]
    return tuple(Button(Text("staff-family-waits-button"), "asks.see", ask.id) for ask in theirs[:1])


def _as_coordinator(turn: Turn, known: Family) -> Screen:
    """Who walks with them, whether they meet, and what a coordinator can do. Each look can be read in their log."""
    service.person(turn.tx, turn.person, known.parent_id)
    who = Button(Text("staff-see-more-button"), "staff.person", known.parent_id)
    buttons = [who, *_waiting(turn, known), *_together(turn, known)]
    lines = (*_helper(turn, known), *((Text("staff-family-waits", count=known.asks),) if known.asks else ()))
    rows = in_twos(buttons)
    return Screen(Text("staff-family", who=Name(known.parent_id), lines=Lines(lines)), rows)


def _helper(turn: Turn, known: Family) -> tuple[Text, ...]:
    if known.helper_id is None:
        return (Text("staff-family-alone"), *_mentor(turn, known))
    helper = Text("staff-family-with", kind=known.kind or "nurse", who=Name(known.helper_id))
    if known.ahead_at is None:
        return helper, Text("staff-family-unbooked")
    return helper, Text("staff-family-meets", when=When(known.ahead_at))


def _mentor(turn: Turn, known: Family) -> tuple[Text, ...]:
    """Who walks with a family that has no nurse."""
    walks = pairing.running(turn.tx, known.parent_id)
    mentors = (one.helper_id for one in walks if one.parent_id == known.parent_id)
    return tuple(Text("staff-family-with", kind="mentor", who=Name(mentor)) for mentor in mentors)


def _together(turn: Turn, known: Family) -> tuple[Button, ...]:
    """What can be done for the two; for a family alone, looking for somebody."""
    if known.pairing_id is None or known.helper_id is None:
        searches = [one for one in pairing.searching(turn.tx, known.parent_id) if one.state == "looking"]
        return tuple(Button(Text("staff-family-look-button"), "pairing.look", one.id) for one in searches[:1])
    line = ties.of_pairing(turn.tx, known.pairing_id)
    return (
        Button(Text("staff-see-button", who=Name(known.helper_id)), "staff.work", known.helper_id),
        Button(Text("checkins-book-button"), "checkins.book", known.pairing_id),
        *(() if line is None else (talk.look_button(line.id),)),
    )


HANDLERS = (family,)
"""What can be seen of one family."""

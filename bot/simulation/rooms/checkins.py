"""Booking, moving, calling off and answering for meetings; no double booking, and no reminder of what is not booked."""

from collections.abc import Iterator

from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.anybody import presses_or_goes_home
from bot.simulation.rooms.pairing import looks_at_their_people

MEMBERS = frozenset({"parent", "nurse", "mentor", "helper"})
STANDS = "t.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM transfers u WHERE u.reverses = t.id)"


def _finds_a_time(who: Inhabitant) -> None:
    if not who.press_any("checkins.slot", "checkins.times", "checkins.book"):
        looks_at_their_people(who)


def _looks_at_their_meetings(who: Inhabitant) -> None:
    if not who.press_any("checkins.one", "checkins.move", "checkins.cancel", "checkins.say", "checkins.met_days"):
        presses_or_goes_home(who, "checkins.list")


BEHAVIOURS = (
    Behaviour("finds a time", 20, _finds_a_time, MEMBERS),
    Behaviour("looks at their meetings", 12, _looks_at_their_meetings, MEMBERS),
)
REACTIONS: Reactions = {
    "checkins.book": ((60, "checkins.book"), (40, None)),
    "checkins.slot": ((75, "checkins.slot"), (10, "checkins.days"), (5, "checkins.none"), (10, None)),
    "checkins.times": ((70, "checkins.times"), (30, None)),
    "checkins.coming": ((45, "checkins.coming"), (10, "checkins.move"), (8, "checkins.cancel"), (37, None)),
    "checkins.say": ((65, "checkins.say"), (5, "checkins.wrong"), (5, "checkins.moved"), (25, None)),
    "checkins.wrong_is": ((80, "checkins.wrong_is"), (20, None)),
    "checkins.met_on": ((60, "checkins.met_on"), (40, None)),
    "checkins.plan_yes": ((60, "checkins.plan_yes"), (10, "checkins.plan_talk"), (30, None)),
    "checkins.pace_why": ((60, "checkins.pace_why"), (40, None)),
    "checkins.pace_ask": ((60, "checkins.pace_ask"), (40, None)),
    "checkins.pace_yes": ((50, "checkins.pace_yes"), (50, None)),
    "checkins.settle": ((60, "checkins.settle"), (40, None)),
}


def nobody_is_in_two_places(look: Look) -> Iterator[str]:
    """No two booked meetings of anybody overlap."""
    for one, other in look.rows(
        "SELECT a.id, b.id FROM checkins a JOIN checkins b ON b.id > a.id AND b.state = 'booked' AND "
        "(b.parent_id IN (a.parent_id, a.helper_id) OR b.helper_id IN (a.parent_id, a.helper_id)) "
        "AND b.starts_at < a.ends_at AND a.starts_at < b.ends_at WHERE a.state = 'booked'"
    ):
        yield f"check-ins {one} and {other} are at one time"


def reminders_are_of_what_is_booked(look: Look) -> Iterator[str]:
    """Whatever waits to remind, on the timetable or in the outbox, is of a booked meeting, at the time it has now."""
    booked = (
        "(SELECT 1 FROM checkins c WHERE c.state = 'booked' "
        "AND {} LIKE 'checkin:' || c.id || ':' || c.sequence || ':%')"
    )
    for (subject,) in look.rows(
        "SELECT subject FROM timers WHERE rule = 'checkins.reminder' AND state = 'waiting' "
        f"AND NOT EXISTS {booked.format('subject')}"
    ):
        yield f"{subject} would remind of what is not booked"
    for (key,) in look.rows(
        "SELECT key FROM outbox WHERE lane = 3 AND state = 'waiting' AND key LIKE 'checkin:%h' "
        f"AND NOT EXISTS {booked.format('key')}"
    ):
        yield f"{key} waits to remind of what is not booked"


def both_will_be_asked(look: Look) -> Iterator[str]:
    """Of every meeting ahead both will be asked whether it took place."""
    for checkin_id, timers in look.rows(
        "SELECT c.id, (SELECT count(*) FROM timers t WHERE t.rule = 'checkins.after' AND t.state = 'waiting' AND "
        "t.subject LIKE 'checkin:' || c.id || ':' || c.sequence || ':%') AS asked FROM checkins c "
        "WHERE c.state = 'booked' AND c.starts_at > :now AND asked <> 2",
        now=look.now,
    ):
        yield f"of check-in {checkin_id} {timers} will be asked"


def what_was_kept_is_in_the_books(look: Look) -> Iterator[str]:
    """A kept meeting stands in the books once for each of the two, and no other meeting does."""
    for checkin_id, state, standing in look.rows(
        f"SELECT c.id, c.state, (SELECT count(*) FROM transfers t WHERE t.evidence = 'checkin:' || c.id AND {STANDS}) "
        "AS standing FROM checkins c WHERE standing <> CASE c.state WHEN 'kept' THEN 2 ELSE 0 END"
    ):
        yield f"check-in {checkin_id} is {state} and stands {standing} times in the books"


def only_two_yeses_keep_it(look: Look) -> Iterator[str]:
    """A kept meeting is one of which both say that they met, or of which a coordinator found it out."""
    for (checkin_id,) in look.rows(
        "SELECT c.id FROM checkins c WHERE c.state = 'kept' AND NOT (coalesce(c.parent_said, '') = 'met' AND "
        "coalesce(c.helper_said, '') = 'met') AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.action = 'checkins.kept' "
        "AND a.detail = CAST(c.id AS TEXT) AND a.actor NOT IN (c.parent_id, c.helper_id))"
    ):
        yield f"check-in {checkin_id} is kept, and not both said so"


def meetings_end_with_their_pairing(look: Look) -> Iterator[str]:
    """Nobody is to meet whom they are not with any more."""
    for (checkin_id,) in look.rows(
        "SELECT c.id FROM checkins c JOIN pairings g ON g.id = c.pairing_id WHERE c.state = 'booked' "
        "AND c.starts_at > :now AND g.state <> 'active'",
        now=look.now,
    ):
        yield f"check-in {checkin_id} is booked, and its pairing is over"


INVARIANTS: tuple[Invariant, ...] = (
    only_two_yeses_keep_it,
    meetings_end_with_their_pairing,
    nobody_is_in_two_places,
    reminders_are_of_what_is_booked,
    both_will_be_asked,
    what_was_kept_is_in_the_books,
)

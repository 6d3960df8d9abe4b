"""Joining, telling of oneself, pausing, hiding, leaving and coming back; and what holds of who somebody is."""

from collections.abc import Iterator

from bot.base.clock import HOUR
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.anybody import presses_or_goes_home


def _stops(who: Inhabitant) -> None:
    words = ("STOP", "stop", "para", "توقف", "Stop please")
    who.say(words[who.chance.below(len(words))])


def _hides(who: Inhabitant) -> None:
    who.say("/hide")


def _comes_back(who: Inhabitant) -> None:
    presses_or_goes_home(who, "people.come_back")


def _starts_again(who: Inhabitant) -> None:
    who.do(who.phone.start)


def _takes_a_break(who: Inhabitant) -> None:
    if who.phone.received:
        lengths = ("week", "month", "open")
        who.press((who.phone.last, f"people.pause_for:{lengths[who.chance.below(3)]}"))
        who.crowd.later(HOUR + who.chance.below(120 * HOUR), lambda: _comes_back(who))


def _changes_a_consent(who: Inhabitant) -> None:
    if who.phone.received:
        purposes = ("pairing", "contact", "share_with_nurse", "stories", "measures")
        consent = (who.phone.last, f"people.consent:{purposes[who.chance.below(5)]}")
        who.press(consent)
        if who.chosen(70):
            who.crowd.later(HOUR + who.chance.below(72 * HOUR), lambda: who.press(consent))


def _changes_quiet_hours(who: Inhabitant) -> None:
    if who.phone.received:
        hours = ("0:0", "1260:480", "1320:420", "1200:540", "1140:600")
        who.press((who.phone.last, f"people.quiet_is:{hours[who.chance.below(len(hours))]}"))


def _leaves_and_may_come_back(who: Inhabitant) -> None:
    if not who.stays and who.phone.received:
        who.press((who.phone.last, "people.leave_now"))
        if who.chosen(60):
            who.crowd.later(HOUR + who.chance.below(240 * HOUR), who.phone.start)


BEHAVIOURS = (
    Behaviour("says STOP", 1, _stops),
    Behaviour("hides", 2, _hides),
    Behaviour("comes back", 8, _comes_back),
    Behaviour("starts again", 3, _starts_again),
    Behaviour("takes a break", 2, _takes_a_break),
    Behaviour("changes a consent", 2, _changes_a_consent),
    Behaviour("changes quiet hours", 3, _changes_quiet_hours),
    Behaviour("leaves", 1, _leaves_and_may_come_back, frozenset({"parent", "mentor"})),
)
REACTIONS: Reactions = {
    "people.language": ((95, "people.language"), (5, None)),
    "people.who_sees": ((96, "people.who_sees"), (4, None)),
    "people.agree": ((90, "people.agree"), (4, "people.younger"), (6, None)),
    "people.ask": ((70, "people.ask"), (10, "home"), (20, None)),
    "people.next": ((60, "people.next"), (35, "people.tap"), (5, None)),
    "people.area": ((85, "people.area"), (15, None)),
    "people.unsaid": ((60, "people.month"), (30, "people.unsaid"), (10, None)),
    "people.part": ((90, "people.part"), (10, None)),
    "people.day": ((90, "people.day"), (10, None)),
    "people.date": ((95, "people.date"), (5, None)),
    "people.date_is": ((90, "people.date_is"), (5, "people.month"), (5, None)),
    "people.wish": ((95, "people.wish"), (5, None)),
    "people.come_back": ((30, "people.come_back"), (70, None)),
    "people.loss_undo": ((40, "people.loss_undo"), (20, "people.stage"), (10, "pairing.tell_loss"), (30, None)),
    "people.begin": ((30, "people.begin"), (70, None)),
}


def consents_stand_with_people(look: Look) -> Iterator[str]:
    """One record of each purpose stands at most, and nobody who waits for another's agreement has given any."""
    for person_id, purpose in look.rows(
        "SELECT person_id, purpose FROM consents WHERE withdrawn_at IS NULL GROUP BY 1, 2 HAVING count(*) > 1"
    ):
        yield f"person {person_id} agrees twice to {purpose}"
    for (person_id,) in look.rows(
        "SELECT p.id FROM persons p JOIN consents c ON c.person_id = p.id "
        "WHERE p.awaits IS NOT NULL AND c.withdrawn_at IS NULL AND c.given_at >= p.joined_at"
    ):
        yield f"person {person_id} agreed before somebody agreed for them"


def breaks_end(look: Look) -> Iterator[str]:
    """Whoever takes a break with an end has a timer for it."""
    for (person_id,) in look.rows(
        "SELECT p.id FROM persons p WHERE p.state = 'active' AND p.paused_until < 253402300799000000 "
        "AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'people.back' AND t.state = 'waiting' "
        "AND t.subject = 'person:' || p.id || ':')"
    ):
        yield f"nothing ends the break of person {person_id}"


INVARIANTS: tuple[Invariant, ...] = (consents_stand_with_people, breaks_end)

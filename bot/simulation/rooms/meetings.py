"""Setting a meeting of the circle, saying whether one comes, letting a vote begin there, noting what was said, calling
it off; who comes is reminded once, and nobody of what is off.
"""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR, MINUTE, Instant
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.skills import taps_twice
from bot.simulation.rooms.votes import APART, LATE, MEMBERS, begins_it, tell_some
from bot.simulation.times_typed import says_a_time

NOTES = ("We talked about chairs.", "Hablamos de <b>todo</b>.", "اتفقنا على موعد", "x" * 1_600)
HEARD = 7
TOLD_WITHIN: Instant = 3 * DAY
_GOES_ON = (
    "SELECT m.id, p.chat_id FROM circle_meetings m JOIN persons p ON p.id = m.person_id WHERE m.state <> 'off' AND "
    "m.starts_at <= :now AND m.starts_at > :lately AND p.chat_id IS NOT NULL ORDER BY m.id"
)
_COMING = (
    "SELECT c.meeting_id, c.person_id FROM circle_comings c JOIN circle_meetings m ON m.id = c.meeting_id JOIN "
    "persons p ON p.id = c.person_id AND p.state = 'active' AND coalesce(p.paused_until, 0) <= :now WHERE c.coming = 1"
)
"""Who comes to which, and is here."""
_CHANGED = (
    "EXISTS (SELECT 1 FROM outbox s WHERE s.person_id = c.person_id AND s.kind = 'screen' AND s.created_at >= {0}) OR "
    "EXISTS (SELECT 1 FROM audit x WHERE x.about = c.person_id AND x.action IN ('people.left', 'people.erased', "
    "'people.paused', 'people.back', 'people.loss') AND x.at >= m.at)"
)
"""They did something since, so that their answer may be younger; or they went or were away meanwhile."""


def _sets_one(who: Inhabitant) -> None:
    """From when to how often, a tap every little while; then others hear of it."""
    if not who.phone.received:
        return
    who.sends("circle.set_meeting")
    who.crowd.later(APART, lambda: says_a_time(who))
    who.crowd.later(2 * APART, lambda: who.press_any("circle.at"))
    if who.chosen(60):
        who.crowd.later(3 * APART, lambda: who.press_any("circle.in_the_bot"))
    else:
        who.crowd.later(3 * APART, lambda: who.say("The library, first floor"))
    who.crowd.later(4 * APART, lambda: _plans_it(who))


def _plans_it(who: Inhabitant) -> None:
    if who.press_any("circle.plan"):
        taps_twice(who)
        tell_some(who, HEARD, TOLD_WITHIN, _hears_of_it)


def _hears_of_it(who: Inhabitant) -> None:
    if who.phone.received:
        who.sends("circle.meetings")
        who.crowd.later(APART, lambda: who.press_any("circle.meeting"))
        who.crowd.later(2 * APART, lambda: who.press_any("circle.coming"))


def _leads_one(anybody: Inhabitant) -> None:
    """Whoever leads what goes on, or is over by a day, lets a vote begin there, and notes what was said."""
    crowd = anybody.crowd
    found = crowd.rows(_GOES_ON, now=crowd.now(), lately=crowd.now() - DAY)
    if not found:
        return
    meeting, chat_id = found[anybody.chance.below(len(found))]
    who = crowd.who_has(chat_id)
    if not who.phone.received:
        return
    who.sends(f"circle.vote_here:{meeting}")
    crowd.later(APART, lambda: who.press_any("circle.vote_on"))
    crowd.later(2 * APART, lambda: begins_it(who, "circle.begin_here"))
    crowd.later(3 * APART, lambda: who.sends(f"circle.write_notes:{meeting}"))
    crowd.later(4 * APART, lambda: who.say(NOTES[who.chance.below(len(NOTES))]))


BEHAVIOURS = (Behaviour("looks when they meet", 5, _hears_of_it, MEMBERS),)
OCCASIONS = (
    Occasion("a meeting is set", 30 * HOUR, _sets_one, MEMBERS),
    Occasion("a meeting goes on", 100 * MINUTE, _leads_one),
)
REACTIONS: Reactions = {
    "circle.meeting": ((25, "circle.meeting"), (40, None)),
    "circle.coming": ((55, "circle.coming"), (30, None)),
    "circle.lead": ((70, "circle.lead"), (20, None)),
    "circle.call_off": ((4, "circle.call_off"), (60, None)),
    "circle.begin_here": ((40, "circle.begin_here"), (60, None)),
}
THEN = {"circle.coming": taps_twice, "circle.lead": taps_twice, "circle.call_off": taps_twice}


def who_comes_is_reminded_once(look: Look) -> Iterator[str]:
    """Whoever comes reads of it when it is near, and once; nobody else does who never said that they would."""
    for meeting_id, person_id in look.rows(
        f"{_COMING} AND m.state = 'planned' AND EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'circle.meeting' AND "
        "t.subject = 'circle-meeting:' || m.id || ':remind' AND t.state = 'done' AND NOT EXISTS (SELECT 1 FROM outbox "
        "o WHERE o.person_id = c.person_id AND o.key = 'circle-meeting:' || m.id || ':' || c.person_id || ':remind') "
        f"AND NOT ({_CHANGED.format('t.settled_at')}))",
        now=look.now,
    ):
        yield f"person {person_id} comes to meeting {meeting_id}, and is not reminded"
    for key, times in look.rows(
        "SELECT o.key, count(*) AS times FROM outbox o WHERE o.key GLOB 'circle-meeting:*:remind*' AND o.state NOT IN "
        "('withdrawn', 'superseded') GROUP BY o.person_id, substr(o.key, 1, instr(o.key, ':remind')) HAVING times > 1"
    ):
        yield f"{key} is said {times} times"
    for key, person_id in look.rows(
        "SELECT o.key, o.person_id FROM outbox o WHERE o.key GLOB 'circle-meeting:*:remind' AND NOT EXISTS (SELECT 1 "
        "FROM circle_comings c WHERE c.person_id = o.person_id AND o.key = 'circle-meeting:' || c.meeting_id || ':' || "
        "c.person_id || ':remind') AND NOT EXISTS (SELECT 1 FROM audit x WHERE x.about = o.person_id AND x.action IN "
        "('people.left', 'people.erased', 'people.loss') AND x.at >= o.created_at)"
    ):
        yield f"person {person_id} never said that they come, and is reminded by {key}"


def nobody_goes_in_vain(look: Look) -> Iterator[str]:
    """Of what is off or over nothing waits to be said but that it is off; and who was to come is told so."""
    for (key,) in look.rows(
        "SELECT o.key FROM outbox o JOIN circle_meetings m ON o.key GLOB 'circle-meeting:' || m.id || ':*' WHERE "
        "o.state = 'waiting' AND m.state <> 'planned' AND o.key NOT GLOB '*:off'"
    ):
        yield f"{key} waits to be said, and is not so any more"
    for meeting_id, person_id in look.rows(
        f"{_COMING} AND m.state = 'off' AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = c.person_id AND "
        "o.key = 'circle-meeting:' || m.id || ':' || c.person_id || ':off') AND NOT EXISTS (SELECT 1 FROM audit u "
        "WHERE u.action = 'circle.called_off' AND u.detail = CAST(m.id AS TEXT) AND (u.actor = c.person_id OR "
        f"{_CHANGED.format('u.at')}))",
        now=look.now,
    ):
        yield f"person {person_id} was to come to meeting {meeting_id}, and is not told that it is off"


def it_comes_to_an_end(look: Look) -> Iterator[str]:
    """Of each that is planned its end is on the timetable; and one that goes on and on is followed by the next."""
    for (meeting_id,) in look.rows(
        "SELECT m.id FROM circle_meetings m WHERE m.state = 'planned' AND (NOT EXISTS (SELECT 1 FROM timers t WHERE "
        "t.rule = 'circle.meeting' AND t.state = 'waiting' AND t.subject = 'circle-meeting:' || m.id || ':over') OR "
        "m.starts_at + :lasts < :late)",
        lasts=3 * HOUR,
        late=look.now - LATE if look.calm else 0,
    ):
        yield f"nothing ends meeting {meeting_id}"
    for (meeting_id,) in look.rows(
        "SELECT m.id FROM circle_meetings m JOIN persons p ON p.id = m.person_id AND p.state = 'active' WHERE m.state "
        "= 'over' AND m.repeats <> 'no' AND NOT EXISTS (SELECT 1 FROM circle_meetings n WHERE n.repeats = "
        "m.repeats AND n.starts_at > m.starts_at AND (n.person_id = m.person_id OR EXISTS (SELECT 1 FROM audit l WHERE "
        "l.action = 'circle.leads' AND l.detail = CAST(n.id AS TEXT)))) AND NOT EXISTS (SELECT 1 FROM audit x "
        "WHERE x.about = p.id AND x.action IN ('people.left', 'people.erased') AND x.at >= m.at)"
    ):
        yield f"meeting {meeting_id} repeats, and no next one stands there"


def nobody_is_asked_to_lead_in_vain(look: Look) -> Iterator[str]:
    """Whoever comes is asked to lead it only while whoever leads it cannot come."""
    for (key,) in look.rows(
        "SELECT o.key FROM outbox o JOIN circle_meetings m ON o.key GLOB 'circle-meeting:' || m.id || ':*:leads:*' "
        "WHERE o.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM circle_comings c WHERE c.meeting_id = m.id AND "
        "c.person_id = m.person_id AND c.coming = 0)"
    ):
        yield f"{key} waits to be said, and somebody leads it"


INVARIANTS: tuple[Invariant, ...] = (
    *(who_comes_is_reminded_once, nobody_goes_in_vain, it_comes_to_an_end),
    nobody_is_asked_to_lead_in_vain,
)

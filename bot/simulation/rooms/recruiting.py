"""Members recruit: who applies names two people, some members meet them, the circle decides; only then are they in."""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR
from bot.simulation.behaviour import Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.jobs import looks_for_one
from bot.simulation.rooms.opportunities import COORDINATORS
from bot.simulation.rooms.votes import APART, OPEN_DAYS, tell_some, votes
from bot.simulation.times_typed import says_a_time

WHOM = ("Dr Lee, 01632 960 113", "Mia, from the <b>library</b>", "الدكتورة ليلى", "x" * 200)
_APPLY = (
    "SELECT p.id FROM persons p JOIN roles r ON r.person_id = p.id AND r.role = 'applicant' WHERE p.state = 'active' "
    "AND p.chat_id <> :chat ORDER BY p.id"
)
REFERENCES = 2


def _looks_at_one(who: Inhabitant) -> None:
    """A coordinator does what is to be done next about somebody who applies; mostly what they were told is good."""
    found = who.crowd.rows(_APPLY, chat=who.phone.id)
    if not found or not who.phone.received:
        return
    who.sends(f"recruit.one:{found[who.chance.below(len(found))][0]}")
    who.crowd.later(APART, lambda: _goes_on(who))


def _goes_on(who: Inhabitant) -> None:
    if who.press_any("recruit.vote"):
        tell_some(who, 16, OPEN_DAYS * DAY, votes)
    elif who.press_any("recruit.meet"):
        who.crowd.later(APART, lambda: says_a_time(who))
        who.crowd.later(2 * APART, lambda: who.press_any("recruit.meet_at"))
        tell_some(who, 8, DAY, looks_for_one)
    elif who.press_any("recruit.bring", "recruit.reference"):
        who.crowd.later(APART, lambda: _says_what_came_of_it(who))


def _says_what_came_of_it(who: Inhabitant) -> None:
    said = who.see("recruit.record")
    good = [press for press in said if press[1].endswith(":good")]
    if said:
        who.press(good[0] if good and who.chosen(85) else said[who.chance.below(len(said))])


def _names_somebody(who: Inhabitant) -> None:
    for at in range(1, 4):
        who.crowd.later(at * APART, lambda: who.say(WHOM[who.chance.below(len(WHOM))]))


BEHAVIOURS = ()
OCCASIONS = (Occasion("an application is looked at", 3 * HOUR, _looks_at_one, COORDINATORS),)
REACTIONS: Reactions = {
    "recruit.name": ((85, "recruit.name"), (15, None)),
    "recruit.refuse_now": ((3, "recruit.refuse_now"), (60, None)),
}
THEN = {"recruit.name": _names_somebody}
KNOW = (
    "SELECT 1 FROM circle_applications q JOIN persons a ON a.chat_id = :one AND a.place = q.place JOIN persons b ON "
    "b.chat_id = :other AND b.id = q.person_id WHERE q.meeting_id IS NOT NULL OR EXISTS (SELECT 1 FROM circle_items i "
    "WHERE i.about = 'application:' || q.id)",
)
"""Members read who would like to be a mentor, once they are to meet them or to decide."""


def who_is_let_in_was_looked_at(look: Look) -> Iterator[str]:
    """Whoever is let in had two good references and no other, was met by somebody, and had the circle's yes."""
    for application_id, person_id in look.rows(
        "SELECT q.id, q.person_id FROM circle_applications q WHERE q.came_to = 'admitted' AND (q.vote <> 'yes' OR "
        ":least > (SELECT count(*) FROM circle_references r WHERE r.application_id = q.id AND r.result = 'good') OR "
        "EXISTS (SELECT 1 FROM circle_references r WHERE r.application_id = q.id AND r.result = 'not') OR NOT EXISTS "
        "(SELECT 1 FROM hours_opportunities o JOIN hours_seats s ON s.opportunity_id = o.id AND s.state = 'held' AND "
        "s.person_id <> q.person_id WHERE o.id = q.meeting_id AND o.job = 'interview' AND o.ends_at <= q.over_at) OR "
        "NOT EXISTS (SELECT 1 FROM circle_items i JOIN circle_decisions d ON d.item_id = i.id AND d.outcome = "
        "'carried' WHERE i.about = 'application:' || q.id))",
        least=REFERENCES,
    ):
        yield f"person {person_id} was let in, and members had not looked at application {application_id}"
    for (person_id,) in look.rows(
        "SELECT r.person_id FROM roles r WHERE r.role = 'mentor' AND NOT EXISTS (SELECT 1 FROM invites i WHERE "
        "i.used_by = r.person_id AND i.role = 'mentor') AND NOT EXISTS (SELECT 1 FROM circle_applications q WHERE "
        "q.person_id = r.person_id AND q.came_to = 'admitted')"
    ):
        yield f"person {person_id} is a mentor, and members never looked at that"


def the_circles_word_is_what_was_voted(look: Look) -> Iterator[str]:
    """What stands as the circle's word came of a vote; and where one is over a coordinator is asked."""
    for application_id, word in look.rows(
        "SELECT q.id, q.vote FROM circle_applications q WHERE q.vote <> coalesce((SELECT CASE d.outcome WHEN 'carried' "
        "THEN 'yes' ELSE 'no' END FROM circle_decisions d JOIN circle_items i ON i.id = d.item_id AND i.about = "
        "'application:' || q.id WHERE d.outcome IN ('carried', 'not_carried') ORDER BY d.closed_at DESC, d.id DESC "
        "LIMIT 1), '')"
    ):
        yield f"the circle's word on application {application_id} is {word!r}, and nobody voted so"
    for (application_id,) in look.rows(
        "SELECT q.id FROM circle_applications q WHERE q.over_at IS NULL AND EXISTS (SELECT 1 FROM circle_decisions d "
        "JOIN circle_items i ON i.id = d.item_id AND i.about = 'application:' || q.id WHERE d.outcome IS NOT NULL) AND "
        "NOT EXISTS (SELECT 1 FROM asks a WHERE a.kind = 'circle.voted' AND a.subject = 'application:' || q.id || ':')"
    ):
        yield f"the circle voted on application {application_id}, and no coordinator is asked to answer"


def what_is_over_is_forgotten(look: Look) -> Iterator[str]:
    """Of an application that is over nobody's name is kept whom they named, and nothing is voted on or met for."""
    for (application_id,) in look.rows(
        "SELECT q.id FROM circle_applications q WHERE q.over_at IS NOT NULL AND (EXISTS (SELECT 1 FROM "
        "circle_references r WHERE r.application_id = q.id AND r.words <> '') OR EXISTS (SELECT 1 FROM circle_items i "
        "WHERE i.about = 'application:' || q.id AND i.state IN ('waiting', 'voting')) OR EXISTS (SELECT 1 FROM "
        "hours_opportunities o WHERE o.id = q.meeting_id AND o.state = 'open' AND o.starts_at > :now) OR EXISTS "
        "(SELECT 1 FROM asks a WHERE a.kind IN ('circle.named', 'circle.voted') AND a.subject = 'application:' || q.id "
        "|| ':' AND a.state <> 'closed'))",
        now=look.now,
    ):
        yield f"application {application_id} is over, and something of it goes on"


INVARIANTS: tuple[Invariant, ...] = (
    who_is_let_in_was_looked_at,
    the_circles_word_is_what_was_voted,
    what_is_over_is_forgotten,
)

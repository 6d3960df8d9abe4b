"""Leading something for several, coming in by its code, saying how long it was, or nothing; it counts once for each."""

import re
from collections.abc import Iterator

from bot.base.clock import DAY, MINUTE
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.checkins import STANDS
from bot.simulation.rooms.exchanges import THERE
from bot.simulation.rooms.skills import GIVERS, taps_twice

CODE = re.compile(r"\b\d(?: \d){5}\b")
"""As a code stands on its leader's phone."""
TOLD_MOST = 6
LASTED_MOST = 24 * 60
SILENT_MOST = 2 * DAY
"""So long after nobody comes in any more a person looks how long it was, with some leeway; and again after `AGAIN`."""
AGAIN = 15 * DAY
_NOTED = (
    "WITH noted AS MATERIALIZED (SELECT actor, about, action, CAST(detail AS INTEGER) AS of_id, at FROM audit WHERE "
    "action GLOB 'skills.session_*')"
)
"""What the audit has of sessions: who did what."""
_ERASED = "NOT EXISTS (SELECT 1 FROM audit x WHERE x.about = {} AND x.action = 'people.erased')"


def _leads_one(who: Inhabitant) -> None:
    if not who.press_any("session.led", "session.end", "session.ended") and who.phone.received:
        who.press((who.phone.last, "session.kinds:0"))


def _shows_the_code(who: Inhabitant) -> None:
    """A few read it within minutes, and type it in whatever way; and somebody mistypes it. Mostly it is said later that
    it is over.
    """
    for at in range(1 + who.chance.below(TOLD_MOST)):
        who.crowd.later((3 + at) * MINUTE, lambda: _is_shown_it(who, who.crowd.somebody_but(who)))
    if who.chosen(75):
        who.crowd.later((30 + who.chance.below(60)) * MINUTE, lambda: who.press_any("session.end"))


def _is_shown_it(who: Inhabitant, other: Inhabitant) -> None:
    found = [code for message in who.phone.received[-4:] for code in CODE.findall(message.text)]
    if not found or not other.phone.received:
        return
    code = found[-1].replace(" ", "") if other.chosen(85) else str(100_000 + other.chance.below(900_000))
    if other.chosen(30):
        other.do(lambda: other.phone.start(f"s{code}"))
        return
    other.press((other.phone.last, "session.enter"))
    other.crowd.later(MINUTE, lambda: other.say(code))


def _looks_where_they_came_in(who: Inhabitant) -> None:
    who.press_any("session.inside", "session.come", "session.look", "session.settle")


BEHAVIOURS = (
    Behaviour("leads something for several", 12, _leads_one, GIVERS),
    Behaviour("looks where they came in", 5, _looks_where_they_came_in),
)
REACTIONS: Reactions = {
    "session.start": ((85, "session.start"), (15, None)),
    "session.come": ((85, "session.come"), (15, None)),
    "session.go": ((8, "session.go"), (10, "session.inside"), (82, None)),
    "session.end": ((6, "session.end"), (14, "session.led"), (80, None)),
    "session.ended": ((80, "session.ended"), (20, None)),
    "session.deny": ((8, "session.deny"), (92, None)),
    "session.look": ((70, "session.look"), (30, None)),
    "session.settle": ((70, "session.settle"), (30, None)),
}
THEN = {
    **dict.fromkeys(("session.come", "session.ended", "session.deny", "session.settle", "session.go"), taps_twice),
    "session.start": _shows_the_code,
}
_BOTH = "JOIN persons a ON a.chat_id = :one JOIN persons b ON b.chat_id = :other"
KNOW = (
    f"SELECT 1 FROM skills_sessions s {_BOTH} WHERE s.leader_id = b.id AND s.place = a.place AND s.state = 'open' AND "
    "NOT EXISTS (SELECT 1 FROM kept_apart k WHERE (a.id, b.id) IN ((k.person_id, k.other_id), (k.other_id, "
    "k.person_id)))",
    f"SELECT 1 FROM skills_sessions s JOIN skills_sessions_came c ON c.session_id = s.id {_BOTH} WHERE (a.id, b.id) IN "
    "((s.leader_id, c.person_id), (c.person_id, s.leader_id))",
)
"""Whoever has the code of one reads who leads it; who came and who leads read each other's names from then on."""


def it_counts_once_for_each(look: Look) -> Iterator[str]:
    """Of one that took place its length stands once in the book of its leader and of each who came and does not say
    that it was not so; of any other nothing does.
    """
    for session_id, came_id, standing in look.rows(
        "SELECT s.id, c.id, coalesce((SELECT sum(t.minutes) FROM transfers t WHERE t.evidence = 'session:' || s.id || "
        f"':' || c.id AND {THERE} AND {STANDS}), 0) AS standing FROM skills_sessions s JOIN skills_sessions_came c ON "
        "c.session_id = s.id WHERE standing <> CASE WHEN s.state = 'held' AND c.denied = 0 THEN s.minutes ELSE 0 END "
        f"AND {_ERASED.format('c.person_id')}"
    ):
        yield f"{standing} minutes stand for coming {came_id} to session {session_id}"
    for session_id, standing in look.rows(
        "SELECT s.id, coalesce((SELECT sum(t.minutes) FROM transfers t WHERE t.evidence = 'session:' || s.id AND "
        f"{THERE} AND {STANDS}), 0) AS standing FROM skills_sessions s WHERE standing <> CASE WHEN s.state = 'held' "
        f"THEN s.minutes ELSE 0 END AND {_ERASED.format('s.leader_id')}"
    ):
        yield f"{standing} minutes stand for who led session {session_id}"
    for evidence, who in look.rows(
        f"SELECT t.evidence, r.person_id FROM transfers t JOIN accounts r ON r.id = t.receiver WHERE t.kind = "
        f"'session' AND {STANDS} AND NOT EXISTS (SELECT 1 FROM skills_sessions_came c WHERE t.evidence = 'session:' || "
        "c.session_id || ':' || c.id AND (r.person_id IS NULL OR c.person_id = r.person_id))"
    ):
        yield f"person {who} received by {evidence}, and did not come"


def its_leader_says_how_long(look: Look) -> Iterator[str]:
    """It took place by the word of who led it, or of a person who was asked and was not there; with somebody there, who
    came by a tap of their own; and it was no longer than since it began.
    """
    for session_id, by in look.rows(
        f"{_NOTED} SELECT s.id, n.actor FROM skills_sessions s LEFT JOIN noted n ON n.of_id = s.id AND n.action = "
        "'skills.session_held' WHERE s.state = 'held' AND (n.actor IS NULL OR n.actor <> s.leader_id AND NOT EXISTS "
        "(SELECT 1 FROM asks a WHERE a.kind = 'skills.session-silent' AND a.subject = 'session:' || s.id || ':'))"
    ):
        yield f"session {session_id} took place by the word of {by}"
    for session_id, person_id in look.rows(
        f"{_NOTED} SELECT c.session_id, c.person_id FROM skills_sessions_came c WHERE NOT EXISTS (SELECT 1 FROM noted "
        "n WHERE n.of_id = c.session_id AND n.action = 'skills.session_came' AND n.about = c.person_id AND n.actor = "
        f"c.person_id) AND {_ERASED.format('c.person_id')}"
    ):
        yield f"person {person_id} is at session {session_id}, and did not say so"
    for session_id, minutes in look.rows(
        "SELECT s.id, s.minutes FROM skills_sessions s WHERE s.state = 'held' AND (s.minutes > :most OR s.minutes * "
        ":minute > min(s.settled_at, s.until) - s.began_at + :step OR NOT EXISTS (SELECT 1 FROM skills_sessions_came c "
        "WHERE c.session_id = s.id))",
        most=LASTED_MOST,
        minute=MINUTE,
        step=5 * MINUTE,
    ):
        yield f"session {session_id} cannot have taken {minutes} minutes, or nobody was there"


def its_code_is_its_own(look: Look) -> Iterator[str]:
    """No two that are open have one code, nobody leads two, and who came does not lead it."""
    for code, leader_id in look.rows(
        "SELECT s.code, s.leader_id FROM skills_sessions s JOIN skills_sessions o ON o.id <> s.id AND o.state = 'open' "
        "AND (o.code = s.code OR o.leader_id = s.leader_id) WHERE s.state = 'open'"
    ):
        yield f"two sessions are open with code {code}, or led by person {leader_id}"
    for session_id, person_id in look.rows(
        "SELECT s.id, c.person_id FROM skills_sessions s JOIN skills_sessions_came c ON c.session_id = s.id AND "
        "c.person_id = s.leader_id"
    ):
        yield f"person {person_id} leads session {session_id}, and came to it"


def silence_goes_to_a_person(look: Look) -> Iterator[str]:
    """One that is open is looked at again at a set time; where its leader says nothing a person looks, and again."""
    for (session_id,) in look.rows(
        "SELECT s.id FROM skills_sessions s WHERE s.state = 'open' AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule "
        "= 'skills.session' AND t.state = 'waiting' AND t.subject = 'session:' || s.id || ':')"
    ):
        yield f"nothing ends session {session_id}"
    for (session_id,) in look.rows(
        "SELECT s.id FROM skills_sessions s WHERE s.state = 'open' AND s.until < :silent AND EXISTS (SELECT 1 FROM "
        "skills_sessions_came c WHERE c.session_id = s.id) AND NOT EXISTS (SELECT 1 FROM asks a WHERE a.kind = "
        "'skills.session-silent' AND a.subject = 'session:' || s.id || ':' AND (a.state <> 'closed' OR a.closed_at > "
        ":again))",
        silent=look.now - SILENT_MOST,
        again=look.now - AGAIN,
    ):
        yield f"nobody looks how long session {session_id} was"


def who_came_reads_that_it_is_over(look: Look) -> Iterator[str]:
    """Whoever came and is here reads how long it was."""
    for session_id, person_id in look.rows(
        "SELECT s.id, p.id FROM skills_sessions s JOIN skills_sessions_came c ON c.session_id = s.id JOIN persons p ON "
        "p.id = c.person_id AND p.state = 'active' WHERE s.state = 'held' AND NOT EXISTS (SELECT 1 FROM outbox o WHERE "
        "o.person_id = p.id AND o.key = 'session:' || s.id || ':over:' || p.id) AND NOT EXISTS (SELECT 1 FROM audit x "
        "WHERE x.about = p.id AND x.at >= s.began_at AND x.action IN ('people.left', 'people.erased', 'people.loss'))"
    ):
        yield f"person {person_id} does not read that session {session_id} is over"


INVARIANTS: tuple[Invariant, ...] = (
    it_counts_once_for_each,
    its_leader_says_how_long,
    its_code_is_its_own,
    silence_goes_to_a_person,
    who_came_reads_that_it_is_over,
)

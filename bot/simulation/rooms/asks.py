"""Being on it, passing on, saying it is done, or none of that; and an ask is never lost."""

from collections.abc import Iterator

from bot.base.clock import DAY
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.anybody import presses_or_goes_home

STAFF = frozenset({"nurse", "coordinator"})
LONGEST = 12 * DAY
"""No clock of the place runs longer than this, closed days included."""
PROMISED = 20 * DAY
"""But for a complaint: its answer is promised within so many days, and whoever complains has as many to say more."""
APART = (
    "SELECT companion_id FROM companions WHERE parent_id = :about AND began_at IS NOT NULL "
    "UNION SELECT CASE person_id WHEN :about THEN other_id ELSE person_id END FROM kept_apart "
    "WHERE why = 'blocked' AND :about IN (person_id, other_id) "
    "UNION SELECT CASE g.parent_id WHEN :about THEN g.helper_id ELSE g.parent_id END FROM asks r JOIN pairings g "
    "ON r.subject LIKE 'pairing:' || g.id || ':%' WHERE r.kind IN ('talk.report', 'checkins.wrong', 'checkins.unsafe') "
    "AND r.state <> 'closed' AND :about IN (g.parent_id, g.helper_id)"
)
"""Who has no part in what is about that person: who acts for them, and whom they blocked or told of, or who did."""
_NOT_ENOUGH = (
    "SELECT by_id FROM safety_complaints WHERE ask_id = :ask AND kind = 'answer' "
    "AND id < (SELECT max(id) FROM safety_complaints WHERE ask_id = :ask AND kind = 'again')"
)
"""Whose answer to a complaint was not enough."""
_COORDINATORS = (
    "SELECT p.id FROM persons p JOIN roles r ON r.person_id = p.id AND r.role = 'coordinator' "
    "WHERE p.state = 'active' AND p.place = :place"
)


def _looks_at_what_waits(who: Inhabitant) -> None:
    presses_or_goes_home(who, "asks.see", "asks.done", "asks.list")


BEHAVIOURS = (Behaviour("looks at what waits", 25, _looks_at_what_waits, STAFF),)
REACTIONS: Reactions = {
    "asks.mine": ((55, "asks.mine"), (8, "asks.done"), (37, None)),
    "asks.done": ((60, "asks.done"), (40, None)),
    "asks.close": ((80, "asks.close"), (12, "asks.pass"), (8, None)),
    "asks.see": ((40, "asks.see"), (60, None)),
    "asks.never_mind": ((20, "asks.never_mind"), (80, None)),
    "asks.sorted": ((60, "asks.sorted"), (10, "safety.now"), (30, None)),
}


def each_has_a_due_time(look: Look) -> Iterator[str]:
    """What waits has one timer, at its due time, and that is not far off; what is closed has none."""
    for ask_id, due_at, timer_at in look.rows(
        "SELECT a.id, a.due_at, t.due_at FROM asks a LEFT JOIN timers t ON t.rule = 'asks.due' AND "
        "t.state = 'waiting' AND t.subject = 'ask:' || a.id || ':' WHERE a.state <> 'closed' "
        "AND (t.due_at IS NULL OR t.due_at <> a.due_at "
        "OR a.due_at > CASE a.kind WHEN 'safety.complaint' THEN :promised ELSE :far END)",
        far=look.now + LONGEST,
        promised=look.now + PROMISED,
    ):
        yield f"ask {ask_id} is due at {due_at} and its timer stands at {timer_at}"
    for (ask_id,) in look.rows(
        "SELECT a.id FROM asks a JOIN timers t ON t.rule = 'asks.due' AND t.state = 'waiting' "
        "AND t.subject = 'ask:' || a.id || ':' WHERE a.state = 'closed'"
    ):
        yield f"ask {ask_id} is closed and still on the timetable"


def each_has_an_owner(look: Look) -> Iterator[str]:
    """What waits has an owner who is here, where a coordinator is whom it could go to: nobody whom a complaint
    concerns or whose answer to it was not enough, and nobody who is kept from whom it is about. It is closed by a
    person.
    """
    for ask_id, owner, about, asked_by, kind, subject, place in look.rows(
        "SELECT a.id, a.owner, a.about, a.asked_by, a.kind, a.subject, a.place FROM asks a "
        "LEFT JOIN persons o ON o.id = a.owner WHERE a.state <> 'closed' AND (o.id IS NULL OR o.state <> 'active')"
    ):
        cannot = {about, asked_by, *(row[0] for row in look.rows(APART, about=about))}
        if kind == "safety.complaint":
            cannot |= {int(one) for one in subject.rsplit(":", 1)[1].split("-") if one}
            cannot |= {row[0] for row in look.rows(_NOT_ENOUGH, ask=ask_id)}
        if {row[0] for row in look.rows(_COORDINATORS, place=place)} - cannot:
            yield f"ask {ask_id} is owned by {owner}"
    for ask_id, owner in look.rows(
        "SELECT id, owner FROM asks WHERE state <> 'closed' AND owner IN (about, coalesce(asked_by, 0))"
    ):
        yield f"ask {ask_id} is to be answered by {owner}, whom it is about"


def what_is_urgent_calls_at_once(look: Look) -> Iterator[str]:
    """Whoever is called for an urgent ask is called ahead of everything and at any hour."""
    for row_id, ask_id in look.rows(
        "SELECT o.id, a.id FROM outbox o JOIN asks a ON o.key LIKE 'ask:' || a.id || ':call:%' "
        "WHERE o.state = 'waiting' AND a.urgent = 1 AND a.state <> 'closed' AND o.lane <> 0"
    ):
        yield f"outbox row {row_id} calls for urgent ask {ask_id} and is not urgent"


INVARIANTS: tuple[Invariant, ...] = (each_has_a_due_time, each_has_an_owner, what_is_urgent_calls_at_once)

"""Answering proposals or not, changing; caps, one pairing of a kind, and nobody left with nobody looking."""

from collections.abc import Iterator

from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look

NURSE_CAP, MENTOR_CAP = 28, 2
"""The hard caps of the place that is simulated."""
HELD = "('proposed', 'agreed_by_parent', 'agreed_by_helper', 'active')"
OPEN = "('proposed', 'agreed_by_parent', 'agreed_by_helper')"


def _answers(who: Inhabitant) -> None:
    if not who.press_any("pairing.yes", "pairing.waiting"):
        who.say("/people")


def looks_at_their_people(who: Inhabitant) -> None:
    """Opens somebody they are with, or looks who there is."""
    if not who.press_any("pairing.one", "pairing.again", "pairing.mentor"):
        who.say("/people")


BEHAVIOURS = (
    Behaviour("answers a proposal", 12, _answers),
    Behaviour("looks at their people", 8, looks_at_their_people),
)
REACTIONS: Reactions = {
    "pairing.yes": ((60, "pairing.yes"), (15, "pairing.no"), (25, None)),
    "pairing.waiting": ((50, "pairing.waiting"), (50, None)),
    "pairing.hello": ((30, "pairing.hello"), (70, None)),
    "pairing.ask_change": ((10, "pairing.ask_change"), (90, None)),
    "pairing.change": ((40, "pairing.change"), (60, None)),
    "pairing.ask_moves": ((4, "pairing.ask_moves"), (96, None)),
    "pairing.moves": ((60, "pairing.moves"), (40, None)),
    "pairing.stays": ((50, "pairing.stays"), (50, None)),
    "pairing.look": ((60, "pairing.look"), (20, "asks.mine"), (20, None)),
    "pairing.propose": ((75, "pairing.propose"), (25, None)),
    "pairing.replace": ((40, "pairing.replace"), (20, "asks.mine"), (40, None)),
}


def no_helper_is_over_the_cap(look: Look) -> Iterator[str]:
    """Families and open proposals together never pass the place's hard cap."""
    for helper_id, kind, load in look.rows(
        f"SELECT helper_id, kind, count(*) FROM pairings WHERE state IN {HELD} GROUP BY 1, 2"
    ):
        if load > (NURSE_CAP if kind == "nurse" else MENTOR_CAP):
            yield f"{kind} {helper_id} has {load} families"


def one_of_a_kind(look: Look) -> Iterator[str]:
    """A parent has one pairing of a kind at most."""
    for parent_id, kind in look.rows(
        f"SELECT parent_id, kind FROM pairings WHERE state IN {HELD} GROUP BY 1, 2 HAVING count(*) > 1"
    ):
        yield f"parent {parent_id} has two of kind {kind}"


def proposals_run_out(look: Look) -> Iterator[str]:
    """Each open proposal is between people who are here, and silence ends it."""
    for (pairing_id,) in look.rows(
        f"SELECT g.id FROM pairings g WHERE g.state IN {OPEN} AND NOT EXISTS (SELECT 1 FROM timers t WHERE "
        "t.rule = 'pairing.silence' AND t.state = 'waiting' AND t.subject = 'pairing:' || g.id || ':' "
        "AND t.due_at = g.due_at)"
    ):
        yield f"silence would not end proposal {pairing_id}"
    for (pairing_id,) in look.rows(
        f"SELECT g.id FROM pairings g JOIN persons p ON p.id IN (g.parent_id, g.helper_id) WHERE g.state IN {HELD} "
        "AND p.state <> 'active'"
    ):
        yield f"pairing {pairing_id} goes on with somebody who has left"


def nobody_waits_alone(look: Look) -> Iterator[str]:
    """A parent who is here, has told enough and wants to be paired has a nurse, a proposal, or a person who looks."""
    for (parent_id,) in look.rows(
        "SELECT p.id FROM persons p JOIN roles r ON r.person_id = p.id AND r.role = 'parent' JOIN consents c ON "
        "c.person_id = p.id AND c.purpose = 'pairing' AND c.withdrawn_at IS NULL WHERE p.state = 'active' AND "
        "p.reachable = 1 AND p.ready_at IS NOT NULL AND coalesce(p.paused_until, 0) <= :now AND EXISTS (SELECT 1 FROM "
        "pairing_searches s WHERE s.parent_id = p.id AND s.kind = 'nurse' AND s.state IN ('looking', 'resting')) AND "
        f"NOT EXISTS (SELECT 1 FROM pairings g WHERE g.parent_id = p.id AND g.kind = 'nurse' AND g.state IN {HELD}) "
        "AND NOT EXISTS (SELECT 1 FROM asks a WHERE a.about = p.id AND a.kind = 'pairing.search' "
        "AND a.state <> 'closed') AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'pairing.still-waiting' "
        "AND t.about = p.id AND t.state = 'waiting')",
        now=look.now,
    ):
        yield f"nobody looks for a nurse for parent {parent_id}"


def families_whose_helper_is_away_are_looked_after(look: Look) -> Iterator[str]:
    """While a helper is on a break or out of reach, each family of theirs has an ask, unless a person closed it."""
    for (pairing_id,) in look.rows(
        "SELECT g.id FROM pairings g JOIN persons p ON p.id = g.helper_id WHERE g.state = 'active' AND "
        "(p.reachable = 0 OR coalesce(p.paused_until, 0) > :now) AND NOT EXISTS (SELECT 1 FROM asks a WHERE "
        "a.kind = 'pairing.cover' AND a.subject = 'pairing:' || g.id || ':' AND (a.state <> 'closed' OR "
        "(a.closed_by <> p.id AND a.closed_at >= (SELECT max(u.at) FROM audit u WHERE u.about = p.id AND "
        "u.action IN ('people.paused', 'people.unreachable')))))",
        now=look.now,
    ):
        yield f"nobody looks after the parent of pairing {pairing_id}, whose helper is away"


def two_yeses_make_a_pair(look: Look) -> Iterator[str]:
    """Who is together has said yes, each of the two; and nobody is proposed again to whom they were with."""
    for (pairing_id,) in look.rows(
        "SELECT g.id FROM pairings g WHERE g.state = 'active' AND (SELECT count(DISTINCT a.actor) FROM audit a WHERE "
        "a.action = 'pairing.yes' AND a.detail = CAST(g.id AS TEXT) AND a.actor IN (g.parent_id, g.helper_id)) <> 2"
    ):
        yield f"pairing {pairing_id} is active, and not both said yes"
    for (pairing_id,) in look.rows(
        "SELECT g.id FROM pairings g JOIN kept_apart k ON (k.person_id, k.other_id) IN ((g.parent_id, g.helper_id), "
        f"(g.helper_id, g.parent_id)) AND k.since <= g.proposed_at WHERE g.state IN {OPEN}"
    ):
        yield f"proposal {pairing_id} is between two who are to be kept apart"


INVARIANTS: tuple[Invariant, ...] = (
    two_yeses_make_a_pair,
    no_helper_is_over_the_cap,
    one_of_a_kind,
    proposals_run_out,
    nobody_waits_alone,
    families_whose_helper_is_away_are_looked_after,
)
KNOW = (
    "SELECT 1 FROM pairings g JOIN persons a ON a.id = g.parent_id JOIN persons b ON b.id = g.helper_id "
    "WHERE g.active_at IS NOT NULL AND ((a.chat_id = :one AND b.chat_id = :other) OR "
    "(a.chat_id = :other AND b.chat_id = :one))",
)
"""Who knows whom, as accounts: those of a pair, once both have said yes."""

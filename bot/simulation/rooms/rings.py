"""Saying yes or no to one's part in a ring, or nothing; nobody learns of anybody before all have said yes."""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.skills import GIVERS, taps_twice

MENDED_WITHIN = HOUR
"""So soon a ring is made anew, or let go, once somebody cannot or its time is over."""
REST = 14 * DAY
"""So long nobody is asked for a ring who said no to one, or nothing."""
_NOBODY_ERASED = (
    "NOT EXISTS (SELECT 1 FROM audit x WHERE x.action = 'people.erased' AND x.about IS NOT NULL "
    "AND x.at >= r.opened_at)"
)
"""What somebody who was erased was part of, nobody can look at any more."""
_SAID = (
    "EXISTS (SELECT 1 FROM audit s WHERE s.about = p.person_id AND s.action = 'skills.ring_said' "
    "AND s.actor = p.person_id AND s.detail = CAST(p.id AS TEXT))"
)


def _looks_for_rings(who: Inhabitant) -> None:
    if not who.press_any("skills.rings_look", "skills.rings") and who.phone.received:
        who.press((who.phone.last, "skills.rings"))


def _looks_at_their_ring(who: Inhabitant) -> None:
    """Looks at it, and some think better of their yes."""
    if who.see("skills.ring"):
        who.press_any("skills.ring")
    elif who.chosen(15):
        who.press_any("skills.ring_no")


BEHAVIOURS = (
    Behaviour("looks for rings", 5, _looks_for_rings, frozenset({"coordinator"})),
    Behaviour("looks at their ring", 6, _looks_at_their_ring, GIVERS),
)
REACTIONS: Reactions = {
    "skills.ring_yes": ((74, "skills.ring_yes"), (10, "skills.ring_no"), (16, None)),
    "skills.ring": ((60, "skills.ring"), (40, None)),
    "skills.rings": ((30, "skills.rings"), (70, None)),
}
THEN = dict.fromkeys(("skills.ring_yes", "skills.ring_no"), taps_twice)
NAMELESS = ("skills.ring_yes", "skills.ring_no")


def only_everybodys_yes_makes_it(look: Look) -> Iterator[str]:
    """A ring comes about only with all of its people, each of whom said yes by a tap of their own."""
    for (ring_id,) in look.rows(
        "SELECT r.id FROM skills_rings r WHERE r.state = 'agreed' AND r.people <> (SELECT count(*) FROM "
        f"skills_ring_parts p WHERE p.ring_id = r.id AND p.state = 'agreed' AND {_SAID}) AND {_NOBODY_ERASED}"
    ):
        yield f"ring {ring_id} came about, and not all of its people said yes"
    for exchange_id, ring_id in look.rows(
        "SELECT e.id, r.id FROM skills_exchanges e JOIN skills_rings r ON e.came_from GLOB 'ring:' || r.id || ':*' "
        "WHERE r.state <> 'agreed'"
    ):
        yield f"exchange {exchange_id} is a leg of ring {ring_id}, which did not come about"


def each_leg_is_one_exchange(look: Look) -> Iterator[str]:
    """Of a ring that came about each gives to the next by one exchange, and nobody else gives anything by it."""
    for ring_id, turn, legs in look.rows(
        "SELECT r.id, p.turn, (SELECT count(*) FROM skills_exchanges e WHERE e.came_from = 'ring:' || r.id || ':' || "
        "p.turn AND e.giver_id = p.person_id AND e.receiver_id = n.person_id) AS legs FROM skills_rings r JOIN "
        "skills_ring_parts p ON p.ring_id = r.id JOIN skills_ring_parts n ON n.ring_id = r.id AND n.turn = CASE WHEN "
        "r.closes THEN (p.turn + 1) % r.people ELSE p.turn + 1 END WHERE r.state = 'agreed' AND legs <> 1 "
        f"AND {_NOBODY_ERASED}"
    ):
        yield f"leg {turn} of ring {ring_id} is {legs} exchanges"
    for ring_id, legs in look.rows(
        "SELECT r.id, count(e.id) AS legs FROM skills_rings r LEFT JOIN skills_exchanges e ON e.came_from GLOB "
        "'ring:' || r.id || ':*' WHERE r.state = 'agreed' GROUP BY r.id HAVING legs <> r.people - 1 + r.closes"
    ):
        yield f"ring {ring_id} has {legs} legs"


def nobody_drops_what_others_promised(look: Look) -> Iterator[str]:
    """What two agreed on is taken back by one of the two, or where its giver is not cleared for it; by nobody else."""
    for exchange_id, by in look.rows(
        "SELECT e.id, a.actor FROM audit a JOIN skills_exchanges e ON e.id = CAST(a.detail AS INTEGER) WHERE a.about "
        "IS NULL AND a.action = 'skills.exchange_withdrawn' AND coalesce(a.actor, 0) NOT IN (e.giver_id, "
        "e.receiver_id) AND NOT (a.actor IS NULL AND EXISTS (SELECT 1 FROM audit c WHERE c.about = e.giver_id AND "
        "c.action GLOB 'people.clearance_*' AND c.at = a.at))"
    ):
        yield f"exchange {exchange_id} was taken back by {by}, who is neither of the two"


def rings_run_out(look: Look) -> Iterator[str]:
    """An open ring is asked of all its people, until a stated time; where one of them cannot it is mended soon."""
    for (ring_id,) in look.rows(
        "SELECT r.id FROM skills_rings r WHERE r.state = 'open' AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule = "
        "'skills.ring' AND t.state = 'waiting' AND t.subject = 'ring:' || r.id || ':') AND NOT EXISTS (SELECT 1 FROM "
        "errands d WHERE d.name = 'skills.ring-mend' AND d.subject = CAST(r.id AS TEXT) AND d.state = 'waiting')"
    ):
        yield f"nothing ends the waiting of ring {ring_id}"
    if not look.calm:
        return
    for (ring_id,) in look.rows(
        "SELECT r.id FROM skills_rings r WHERE r.state = 'open' AND (r.until < :ago OR r.opened_at < :ago AND r.people "
        "<> (SELECT count(*) FROM skills_ring_parts p WHERE p.ring_id = r.id AND (p.settled_at IS NULL OR "
        f"p.settled_at > :ago))) AND {_NOBODY_ERASED}",
        ago=look.now - MENDED_WITHIN,
    ):
        yield f"ring {ring_id} lacks somebody, and is not mended"


def who_said_no_is_left_alone(look: Look) -> Iterator[str]:
    """Whoever said no to a ring, or nothing, is asked for none for two weeks; and what is asked of others in a ring is
    asked of nobody else beside it.
    """
    for person_id, part_id in look.rows(
        "SELECT p.person_id, n.id FROM skills_ring_parts p JOIN skills_ring_parts n ON n.person_id = p.person_id AND "
        "n.id > p.id AND n.asked_at > p.settled_at AND n.asked_at < p.settled_at + :rest "
        "WHERE p.state IN ('not_now', 'unheard')",
        rest=REST,
    ):
        yield f"person {person_id} would rather not just now, and is asked for part {part_id} of a ring"
    for asked_id, part_id in look.rows(
        "SELECT k.id, p.id FROM skills_ring_parts p JOIN skills_asked k ON k.need_id = p.need_id AND k.asked_at > "
        "p.asked_at WHERE p.settled_at IS NULL"
    ):
        yield f"what part {part_id} of a ring needs is asked of somebody else by {asked_id}"


def who_said_yes_is_told(look: Look) -> Iterator[str]:
    """Each part is asked by a message; and whoever said yes and stayed reads when it does not come about."""
    for (part_id,) in look.rows(
        "SELECT p.id FROM skills_ring_parts p WHERE p.settled_at IS NULL AND NOT EXISTS (SELECT 1 FROM outbox o WHERE "
        "o.person_id = p.person_id AND o.key GLOB 'skills-ring:' || p.id || ':asked:*')"
    ):
        yield f"part {part_id} of a ring is asked by no message"
    for part_id, person_id in look.rows(
        "SELECT p.id, p.person_id FROM skills_ring_parts p JOIN persons h ON h.id = p.person_id AND h.state = 'active' "
        f"AND h.reachable = 1 WHERE p.state = 'let_go' AND {_SAID} AND NOT EXISTS (SELECT 1 FROM audit x WHERE x.about "
        "= h.id AND x.at >= p.asked_at AND x.action IN ('people.paused', 'people.left', 'people.loss', "
        "'people.unreachable')) AND (SELECT count(*) FROM outbox o WHERE o.person_id = h.id AND o.key GLOB "
        "'skills-ring:' || p.id || ':asked:*') = 1 AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = h.id "
        "AND o.key GLOB 'skills-ring:' || p.id || ':let-go:*')"
    ):
        yield f"person {person_id} said yes to part {part_id} of a ring, and is not told that it does not come about"


INVARIANTS: tuple[Invariant, ...] = (
    only_everybodys_yes_makes_it,
    each_leg_is_one_exchange,
    nobody_drops_what_others_promised,
    rings_run_out,
    who_said_no_is_left_alone,
    who_said_yes_is_told,
)

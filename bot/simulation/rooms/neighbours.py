"""Wishing for a circle of neighbours, saying yes or not this one, being host, leaving; nobody is in it but by a yes."""

from collections.abc import Iterator

from bot.base.clock import HOUR
from bot.simulation.behaviour import Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.skills import taps_twice
from bot.simulation.rooms.votes import APART, tell_some

AREA, HEAR = "harbour", 6
LEAST, MOST = 6, 10
"""From how many to how many people a circle is: as the place that is simulated has it."""


def _wishes(who: Inhabitant) -> None:
    """Tells where they live, mostly, and then looks at it."""
    if who.phone.received:
        if who.chosen(60):
            who.sends(f"people.area:{AREA}")
        who.sends("near.mine")
        acts = ("near.wish", "near.answer", "near.host")
        rare = ("near.leave", "near.stop") if who.chosen(5) else ()
        who.crowd.later(APART, lambda: who.press_any(*acts, *rare))
        who.crowd.later(2 * APART, lambda: who.press_any("near.host") if who.chosen(30) else None)


def _speaks_of_it(who: Inhabitant) -> None:
    tell_some(who, HEAR, 10 * HOUR, _wishes)


BEHAVIOURS = ()
OCCASIONS = (Occasion("people speak of their neighbours", 10 * HOUR, _speaks_of_it),)
REACTIONS: Reactions = {
    "near.wish": ((80, "near.wish"), (20, None)),
    "near.answer": ((80, "near.answer"), (20, None)),
}
THEN = {"near.answer": taps_twice}
_IN = "('yes', 'left')"
KNOW = (
    "SELECT 1 FROM circle_near n JOIN circle_near_parts q ON q.near_id = n.id JOIN circle_near_parts r ON r.near_id = "
    "n.id JOIN persons a ON a.id = q.person_id AND a.chat_id = :one JOIN persons b ON b.id = r.person_id AND b.chat_id "
    f"= :other WHERE n.state <> 'asked' AND q.said IN {_IN} AND r.said IN {_IN}",
)
"""Whoever said yes reads who else did, once enough have."""
NAMELESS = ("near.answer",)


def nobody_is_in_two(look: Look) -> Iterator[str]:
    """Each is in one, or asked about one, at most; and none has more people than it may."""
    for person_id, many in look.rows(
        "SELECT q.person_id, count(*) AS many FROM circle_near_parts q JOIN circle_near n ON n.id = q.near_id AND "
        "n.state <> 'over' WHERE q.said IN ('', 'yes') GROUP BY 1 HAVING many > 1"
    ):
        yield f"person {person_id} is in {many} circles of neighbours, or asked about them"
    for near_id, many in look.rows(
        "SELECT near_id, count(*) AS many FROM circle_near_parts WHERE said IN ('', 'yes') GROUP BY 1 HAVING many > "
        ":most",
        most=MOST,
    ):
        yield f"{many} people are in circle {near_id} of neighbours, or asked about it"


def enough_said_yes(look: Look) -> Iterator[str]:
    """One comes together when enough have said yes, and not before; and its host is one of them, who would be."""
    for near_id, many in look.rows(
        f"SELECT n.id, count(q.id) AS many FROM circle_near n LEFT JOIN circle_near_parts q ON q.near_id = n.id AND "
        f"q.said IN {_IN} WHERE n.state = 'open' GROUP BY 1 HAVING many + (SELECT count(*) FROM audit x WHERE x.action "
        "IN ('people.left', 'people.erased') AND x.at >= n.at) < :least",
        least=LEAST,
    ):
        yield f"circle {near_id} of neighbours came together with {many}"
    for near_id, host_id in look.rows(
        "SELECT n.id, n.host_id FROM circle_near n WHERE n.state = 'open' AND n.host_id IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM circle_near_parts q WHERE q.near_id = n.id AND q.person_id = n.host_id AND q.said = 'yes')"
    ):
        yield f"person {host_id} is host of circle {near_id} of neighbours, and is not in it"


def nobody_beside_whom_they_fled(look: Look) -> Iterator[str]:
    """No two who are kept apart are in one, or asked about one."""
    for near_id, one, other in look.rows(
        "SELECT q.near_id, q.person_id, r.person_id FROM circle_near_parts q JOIN circle_near_parts r ON r.near_id = "
        "q.near_id AND r.person_id > q.person_id AND r.said IN ('', 'yes') JOIN circle_near n ON n.id = q.near_id AND "
        "n.state <> 'over' JOIN kept_apart k ON (q.person_id, r.person_id) IN ((k.person_id, k.other_id), (k.other_id, "
        "k.person_id)) WHERE q.said IN ('', 'yes')"
    ):
        yield f"persons {one} and {other} are kept apart, and in circle {near_id} of neighbours"


def silence_is_no_yes(look: Look) -> Iterator[str]:
    """Whoever is asked is asked until a set time, reads so, and is here."""
    for near_id, person_id in look.rows(
        "SELECT q.near_id, q.person_id FROM circle_near_parts q JOIN circle_near n ON n.id = q.near_id JOIN persons p "
        "ON p.id = q.person_id WHERE q.said = '' AND (n.state = 'over' OR p.state <> 'active' OR NOT EXISTS (SELECT 1 "
        "FROM timers t WHERE t.rule = 'circle.near' AND t.state = 'waiting' AND t.subject = 'near:' || n.id || ':') "
        "OR NOT EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = p.id AND o.key = 'near:' || n.id || ':' || p.id || "
        "':ask'))"
    ):
        yield f"person {person_id} is asked about circle {near_id} of neighbours, for ever or without reading so"


INVARIANTS: tuple[Invariant, ...] = (
    nobody_is_in_two,
    enough_said_yes,
    nobody_beside_whom_they_fled,
    silence_is_no_yes,
)

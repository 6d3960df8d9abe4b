"""Preparing a good ending, and answering how it feels; each pairing has one, and only two yeses end it."""

from collections.abc import Iterator

from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.pairing import looks_at_their_people

MEMBERS = frozenset({"parent", "nurse", "mentor", "helper"})


def _thinks_of_an_ending(who: Inhabitant) -> None:
    if not who.press_any("pairing.ending_start", "pairing.ending", "pairing.ask_change"):
        looks_at_their_people(who)


BEHAVIOURS = (Behaviour("thinks of a good ending", 2, _thinks_of_an_ending, MEMBERS),)
REACTIONS: Reactions = {
    "pairing.ending_say": ((70, "pairing.ending_say"), (30, None)),
    "pairing.ending_wait": ((10, "pairing.ending_wait"), (90, None)),
    "pairing.ending_talked": ((40, "pairing.ending_talked"), (20, "asks.mine"), (40, None)),
    "pairing.seek": ((40, "pairing.seek"), (60, None)),
}


def every_pairing_has_an_ending_ahead(look: Look) -> Iterator[str]:
    """What goes on has one timer that says what is done next, and what is over has none."""
    for pairing_id, state, ending, waiting in look.rows(
        "SELECT g.id, g.state, coalesce(e.state, 'none') AS ending, (SELECT count(*) FROM timers t WHERE "
        "t.state = 'waiting' AND t.rule = 'pairing.ending' AND t.subject = 'pairing:' || g.id || ':ending:') AS "
        "waiting FROM pairings g LEFT JOIN pairing_endings e ON e.pairing_id = g.id WHERE "
        "g.state IN ('active', 'ended') AND "
        "(waiting, ending IN ('done', 'over')) IS NOT (g.state = 'active', g.state = 'ended')"
    ):
        yield f"pairing {pairing_id} is {state}, its ending {ending} with {waiting} timers"


def only_two_who_are_ready_say_goodbye(look: Look) -> Iterator[str]:
    """Nobody is ended well by silence, or by the answer of one."""
    for (pairing_id,) in look.rows(
        "SELECT e.pairing_id FROM pairing_endings e JOIN persons p ON p.id = e.parent_id JOIN persons h "
        "ON h.id = e.helper_id WHERE e.state IN ('agreed', 'done') AND p.state <> 'left' AND h.state <> 'left' "
        "AND NOT (coalesce(e.parent_says, '') = 'ready' AND coalesce(e.helper_says, '') = 'ready')"
    ):
        yield f"the goodbye of pairing {pairing_id} is not what both said"


def a_wish_to_talk_is_heard(look: Look) -> Iterator[str]:
    """While two are to talk, somebody sees to it, or both are asked anew."""
    for (pairing_id,) in look.rows(
        "SELECT e.pairing_id FROM pairing_endings e WHERE e.state = 'talking' AND NOT EXISTS (SELECT 1 FROM asks a "
        "WHERE a.kind = 'pairing.ending-talk' AND a.subject = 'pairing:' || e.pairing_id || ':' AND "
        "a.state <> 'closed') AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'pairing.ending' AND "
        "t.state = 'waiting' AND t.subject = 'pairing:' || e.pairing_id || ':ending:')"
    ):
        yield f"nobody sees to the talk of pairing {pairing_id}"


INVARIANTS: tuple[Invariant, ...] = (
    every_pairing_has_an_ending_ahead,
    only_two_who_are_ready_say_goodbye,
    a_wish_to_talk_is_heard,
)

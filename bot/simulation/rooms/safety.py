"""Needing somebody now; and a call for help is answered at once and moves on within its clock."""

from collections.abc import Iterator

from bot.base.clock import MINUTE, SECOND
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look

NUMBER = "999"
"""The emergency number of the place that is simulated: it stands in every answer to a call."""
ANSWERED_WITHIN = 20 * SECOND
CLOCK_MAX, FOLLOW_UP = 15 * MINUTE, 60 * MINUTE


def _needs_somebody_now(who: Inhabitant) -> None:
    if who.chosen(50) or not who.press_any("safety.now"):
        who.say("/now")
    who.crowd.expects_answer(who, NUMBER)


BEHAVIOURS = (Behaviour("needs somebody now", 2, _needs_somebody_now),)
REACTIONS: Reactions = {"safety.again": ((30, "safety.again"), (70, None))}


def a_call_moves_on(look: Look) -> Iterator[str]:
    """An open call for help is due within minutes of its last call, and within the hour once somebody is on it."""
    for ask_id, state, due_at, called_at in look.rows(
        "SELECT a.id, a.state, a.due_at, max(coalesce(a.acknowledged_at, 0), coalesce((SELECT max(c.at) FROM "
        "asks_calls c WHERE c.ask_id = a.id), a.opened_at)) FROM asks a WHERE a.kind = 'safety.now' "
        "AND a.state <> 'closed' AND a.follow_ups = 0 AND a.owner IS NOT NULL"
    ):
        if due_at - called_at > (CLOCK_MAX if state == "open" else FOLLOW_UP):
            yield f"call {ask_id} moves on {(due_at - called_at) // MINUTE} minutes after it was made"
    for (ask_id,) in look.rows(
        "SELECT id FROM asks WHERE kind = 'safety.now' AND state <> 'closed' AND due_at < :late",
        late=look.now - MINUTE if look.calm else 0,
    ):
        yield f"call {ask_id} was to move on before now"


INVARIANTS: tuple[Invariant, ...] = (a_call_moves_on,)

"""Telling a PIN where one is asked for; and what would do most harm from a stolen phone never happens without one."""

from collections.abc import Callable, Iterator
from functools import partial

from bot.base.clock import MINUTE, SECOND, Instant
from bot.base.messages import Text
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look

ASKS = (Text("people-pin-ask"), Text("people-pin-choose", count=6), Text("people-pin-again"))
WRONG_OF_HUNDRED = 6
HOLDS_FOR: Instant = 15 * MINUTE
LATELY: Instant = 2 * MINUTE


def tells_soon(who: Inhabitant) -> None:
    """If what they tapped asks for their PIN, they tell it; when it is chosen, twice."""
    who.crowd.later(3 * SECOND + who.chance.below(40 * SECOND), lambda: _tells(who, tries=3))


def _tells(who: Inhabitant, tries: int) -> None:
    if tries and who.phone.received and who.crowd.stands(who.phone.last, *ASKS):
        who.say("112233 no" if who.chosen(WRONG_OF_HUNDRED) else f"{who.phone.id} plums")
        who.crowd.later(15 * SECOND, lambda: _tells(who, tries - 1))


BEHAVIOURS: tuple[Behaviour, ...] = (Behaviour("tells a PIN", 6, tells_soon, frozenset({"nurse", "coordinator"})),)
REACTIONS: Reactions = {}
THEN: dict[str, Callable[[Inhabitant], object]] = {
    tag: partial(tells_soon)
    for tag in (
        *(
            "pairing.replace",
            "staff.put_on_duty",
            "staff.take_off_duty",
            "staff.clear",
            "staff.unclear",
            "staff.renew",
            "staff.release",
        ),
        *("staff.admit", "staff.welcome", "checkins.group_open", "checkins.group_off_now"),
    )
}


def no_deed_without_a_pin(look: Look) -> Iterator[str]:
    """Nobody is invited nor put on duty by somebody else's hand, and no rota is changed, by who has not told a PIN
    within a quarter of an hour. Looked at soon after, for of a PIN only the last telling is kept.
    """
    for what, person_id in look.rows(
        "SELECT d.what, d.by_id FROM (SELECT 'invites somebody' AS what, made_by AS by_id, made_at AS at FROM invites "
        "WHERE made_by IS NOT NULL UNION ALL SELECT 'puts somebody on duty', set_by, since FROM duties "
        "WHERE set_by <> person_id UNION ALL SELECT 'changes the rota', actor, at FROM audit "
        "WHERE id > (SELECT max(id) FROM audit) - 200 AND action IN ('safety.rota', 'safety.off_duty')) d "
        "JOIN persons p ON p.id = d.by_id AND p.state = 'active' LEFT JOIN pins n ON n.person_id = d.by_id "
        "WHERE d.at > :lately AND coalesce(n.locked_until, 0) < d.at AND coalesce(n.told_at, 0) + :holds <= d.at",
        lately=look.now - LATELY,
        holds=HOLDS_FOR,
    ):
        yield f"person {person_id} {what} and told no PIN"


INVARIANTS: tuple[Invariant, ...] = (no_deed_without_a_pin,)

"""Planning weeks of duty and handing duty over; and whoever is on duty knows it."""

import json
from collections.abc import Iterator

from bot.places import service as places
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.duty import WEEK_MINUTES, Duty
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.pins import tells_soon

COORDINATOR, STAFF = frozenset({"coordinator"}), frozenset({"nurse", "coordinator"})
HOURS = ((540, 1020), (1020, 1440), (0, 540), (1320, 1860), (720, 780))
"""From and to, in minutes of the day, as people plan; some over midnight."""
EVERY_WORKING_DAY = 7
_COLLEAGUES = (
    "SELECT DISTINCT p.id FROM persons p JOIN roles r ON r.person_id = p.id "
    "WHERE p.state = 'active' AND r.role IN ('nurse', 'coordinator') ORDER BY p.id"
)


def _plans_duty(who: Inhabitant) -> None:
    """Gives some hours of a day, or of every working day, to a colleague, or to nobody."""
    found = who.crowd.rows(_COLLEAGUES)
    if not found or not who.phone.received:
        return
    start, end = HOURS[who.chance.below(len(HOURS))]
    to = 0 if who.chosen(15) else found[who.chance.below(len(found))][0]
    day = EVERY_WORKING_DAY if who.chosen(40) else who.chance.below(7)
    who.press((who.phone.last, f"staff.rota_set:{day}:{start}:{end}:{to}"))
    tells_soon(who)


def _hands_over(who: Inhabitant) -> None:
    """Whoever is on duty looks whom to ask; of the others nothing comes."""
    if who.phone.received:
        who.press((who.phone.last, "staff.hand_over:0"))


BEHAVIOURS = (
    Behaviour("plans duty", 12, _plans_duty, COORDINATOR),
    Behaviour("hands duty over", 12, _hands_over, STAFF),
)
REACTIONS: Reactions = {
    "staff.hand_to": ((70, "staff.hand_to"), (30, None)),
    "staff.duty_take": ((60, "staff.duty_take"), (20, "staff.duty_leave"), (20, None)),
}


def who_is_on_duty_knows_it(look: Look) -> Iterator[str]:
    """Whoever was told last that they are on duty is on duty, until the rota's next change falls due."""
    for subject, data in look.rows(
        "SELECT subject, data FROM timers WHERE rule = 'safety.rota' AND state = 'waiting' AND due_at > :now",
        now=look.now,
    ):
        place = subject.split(":")[1]
        told, named = json.loads(data)["was"], Duty(look.rows, place, places.place(place).zone).named(look.now)
        if told != named:
            yield f"person {named} is on duty at {place}, and person {told} was told so"


def nobody_shares_an_hour(look: Look) -> Iterator[str]:
    """No two spans of a place's week are at the same time."""
    for (place,) in look.rows("SELECT DISTINCT place FROM duty_spans"):
        spans = Duty(look.rows, place, places.place(place).zone).spans()
        for (begins, minutes, who), (after, _, other) in zip(spans, (*spans[1:], spans[0]), strict=True):
            if len(spans) > 1 and (after - begins) % WEEK_MINUTES < minutes:
                yield f"persons {who} and {other} have the same time of the week at {place}"


def duty_is_handed_on_by_who_has_it(look: Look) -> Iterator[str]:
    """A colleague is asked only by whoever is on duty, and somebody else."""
    for place, from_id, to_id in look.rows("SELECT place, from_id, to_id FROM duty_offers"):
        if from_id == to_id:
            yield f"person {from_id} asks themselves to take duty at {place}"


INVARIANTS: tuple[Invariant, ...] = (who_is_on_duty_knows_it, nobody_shares_an_hour, duty_is_handed_on_by_who_has_it)

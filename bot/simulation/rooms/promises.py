"""You said, we did: taking what was carried, by a day; begun, done, given back, or not, and why; none is lost."""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.skills import taps_twice
from bot.simulation.rooms.votes import APART, LATE, MEMBERS

WHY = ("The hall is closed", "No hay dinero", "لا مكان", "x" * 400)
LATE_AFTER = 3 * DAY
AGAIN = 15 * DAY
"""So long after its day a person looks; and so long after they closed that, a person looks again."""
_ASKED = (
    "EXISTS (SELECT 1 FROM asks a WHERE a.kind = {} AND a.subject = 'promise:' || q.id || ':' AND (a.state <> 'closed' "
    "OR a.closed_at > :again))"
)


def _looks_what_was_decided(who: Inhabitant) -> None:
    acts = ("take_by", "done", "begun", "take", "promise", "give_back", "will_not")
    if not who.press_any(*(f"circle.{act}" for act in acts)) and who.phone.received:
        who.sends("circle.promises:0")
        who.crowd.later(APART, lambda: who.press_any("circle.promise"))


def _says_why(who: Inhabitant) -> None:
    who.crowd.later(APART, lambda: who.say(WHY[who.chance.below(len(WHY))]))


BEHAVIOURS = (Behaviour("looks what was decided", 8, _looks_what_was_decided, MEMBERS),)
OCCASIONS = (Occasion("what was decided is done", 8 * HOUR, _looks_what_was_decided, MEMBERS),)
REACTIONS: Reactions = {
    "circle.promise": ((35, "circle.promise"), (40, None)),
    "circle.take": ((35, "circle.take"), (50, None)),
    "circle.take_by": ((80, "circle.take_by"), (20, None)),
    "circle.begun": ((20, "circle.begun"), (40, None)),
    "circle.done": ((20, "circle.done"), (6, "circle.will_not"), (4, "circle.give_back"), (40, None)),
}
THEN = {
    **dict.fromkeys(("circle.take_by", "circle.done", "circle.give_back", "circle.begun"), taps_twice),
    "circle.will_not": _says_why,
}
KNOW = (
    "SELECT 1 FROM circle_promises q JOIN persons a ON a.chat_id = :one AND a.place = q.place JOIN persons b ON "
    "b.chat_id = :other AND b.id = q.person_id",
)
"""Members read who has taken what was decided."""


def what_is_carried_is_followed(look: Look) -> Iterator[str]:
    """What was carried, and is nothing that happens by itself, is to be done; and nothing else is."""
    for (decision_id,) in look.rows(
        "SELECT d.id FROM circle_decisions d JOIN circle_items i ON i.id = d.item_id WHERE (d.outcome = 'carried' AND "
        "i.about IS NULL) <> (EXISTS (SELECT 1 FROM circle_promises q WHERE q.decision_id = d.id)) AND d.outcome IS "
        "NOT NULL"
    ):
        yield f"decision {decision_id} is carried and nobody follows it, or it is not and somebody does"


def none_is_lost(look: Look) -> Iterator[str]:
    """What nobody has taken a coordinator looks at; what somebody took has its day, and where that went by without a
    word a coordinator looks at it; and again, some time after they closed that.
    """
    for (promise_id,) in look.rows(
        f"SELECT q.id FROM circle_promises q WHERE q.state = 'open' AND NOT {_ASKED.format(repr('circle.untaken'))}",
        again=look.now - AGAIN,
    ):
        yield f"nobody has taken promise {promise_id}, and nobody looks for somebody"
    late = look.now - LATE_AFTER - LATE
    for (promise_id,) in look.rows(
        "SELECT q.id FROM circle_promises q WHERE q.state IN ('promised', 'doing') AND CASE WHEN q.by < :late AND "
        f":calm THEN NOT {_ASKED.format(repr('circle.late'))} ELSE q.by IS NULL OR q.by >= :late AND NOT EXISTS "
        "(SELECT 1 FROM timers t WHERE t.rule = 'circle.promise' AND t.state = 'waiting' AND t.subject = 'promise:' "
        "|| q.id || ':late') AND q.by > :now END",
        late=late,
        now=look.now,
        calm=look.calm,
        again=look.now - AGAIN,
    ):
        yield f"promise {promise_id} is late, or has no day, and nobody looks at it"


def it_is_somebodys(look: Look) -> Iterator[str]:
    """Whoever has one is here for it; what nobody has is nobody's; and why it will not be done is said."""
    for promise_id, person_id in look.rows(
        "SELECT q.id, q.person_id FROM circle_promises q LEFT JOIN persons p ON p.id = q.person_id WHERE q.state IN "
        "('promised', 'doing') AND (p.id IS NULL OR p.state <> 'active') OR q.state = 'open' AND q.person_id IS NOT "
        "NULL"
    ):
        yield f"promise {promise_id} is person {person_id}'s, who is not there for it"
    for (promise_id,) in look.rows(
        "SELECT q.id FROM circle_promises q WHERE q.state = 'not_done' AND q.why = '' AND NOT EXISTS (SELECT 1 FROM "
        "erasures e WHERE e.person_id = q.person_id)"
    ):
        yield f"promise {promise_id} will not be done, and nobody can say why"


def who_said_it_reads_what_was_done(look: Look) -> Iterator[str]:
    """Whoever brought it reads that it is done, or will not be, unless they did it themselves or have gone."""
    for promise_id, person_id in look.rows(
        "SELECT q.id, p.id FROM circle_promises q JOIN circle_decisions d ON d.id = q.decision_id JOIN circle_items i "
        "ON i.id = d.item_id JOIN persons p ON p.id = i.person_id AND p.state = 'active' AND p.id <> q.person_id WHERE "
        "q.state IN ('done', 'not_done') AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = p.id AND o.key = "
        "'promise:' || q.id || ':settled') AND NOT EXISTS (SELECT 1 FROM audit x WHERE x.about = p.id AND x.at >= "
        "d.opened_at AND x.action IN ('people.left', 'people.erased'))"
    ):
        yield f"person {person_id} does not read what became of promise {promise_id}"


INVARIANTS: tuple[Invariant, ...] = (
    what_is_carried_is_followed,
    none_is_lost,
    it_is_somebodys,
    who_said_it_reads_what_was_done,
)

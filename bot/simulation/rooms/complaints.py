"""Complaining, answering within the days the place promises, saying whether it is enough; and nobody whom a complaint
concerns ever has it.
"""

from collections.abc import Iterator

from bot.base.clock import MINUTE, SECOND
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look

CONCERNS = ("helper", "service", "coordinator", "kith")
WORDS = ("Nobody came on Tuesday", "La enfermera llegó tarde", "لم يأت أحد", "It was <b>not</b> right & I said so")
ANSWERS = ("Thank you for telling us. We have changed it.", "Lo sentimos mucho.")


def _complains(who: Inhabitant) -> None:
    """Says of what, then in words, reads them back and sends them: each a while after the other."""
    if not who.phone.received:
        return
    who.press((who.phone.last, f"complaints.about:{CONCERNS[who.chance.below(len(CONCERNS))]}"))
    who.crowd.later(20 * SECOND, lambda: who.press_any("complaints.whom"))
    who.crowd.later(MINUTE, lambda: who.say(WORDS[who.chance.below(len(WORDS))]))
    who.crowd.later(2 * MINUTE, lambda: who.press_any("complaints.send"))


def _says_more(who: Inhabitant) -> None:
    if who.press_any("complaints.more"):
        who.crowd.later(30 * SECOND, lambda: who.say(WORDS[who.chance.below(len(WORDS))]))
        who.crowd.later(MINUTE, lambda: who.press_any("complaints.send"))


def _answers(who: Inhabitant) -> None:
    """Whoever reads one answers it, and reads their own words back first."""
    who.crowd.later(MINUTE, lambda: who.say(ANSWERS[who.chance.below(len(ANSWERS))]))
    who.crowd.later(2 * MINUTE, lambda: who.press_any("complaints.answer_send"))


BEHAVIOURS = (
    Behaviour("complains", 3, _complains),
    Behaviour("says more of a complaint", 2, _says_more),
)
REACTIONS: Reactions = {
    "complaints.read": ((85, "complaints.read"), (15, None)),
    "complaints.answer": ((75, "complaints.answer"), (8, "asks.pass"), (17, None)),
    "complaints.close": ((60, "complaints.close"), (40, None)),
    "complaints.content": ((35, "complaints.content"), (15, "complaints.not_content"), (50, None)),
}
THEN = {"complaints.answer": _answers}


def nobody_whom_it_concerns_has_one(look: Look) -> Iterator[str]:
    """Whom a complaint concerns, and whoever complains, is never called for it nor told of it."""
    for ask_id, about, subject in look.rows(
        "SELECT id, about, subject FROM asks WHERE kind = 'safety.complaint' AND state <> 'closed'"
    ):
        concerned = {int(one) for one in subject.rpartition(":")[2].split("-") if one}
        for (person_id,) in look.rows(
            "SELECT owner FROM asks WHERE id = :id AND owner IS NOT NULL "
            "UNION SELECT person_id FROM asks_calls WHERE ask_id = :id "
            "UNION SELECT person_id FROM outbox WHERE key LIKE 'ask:' || :id || ':%'",
            id=ask_id,
        ):
            if person_id in concerned or person_id == about:
                yield f"person {person_id} hears of complaint {ask_id}, which concerns them"


def an_answer_is_promised(look: Look) -> Iterator[str]:
    """A complaint without an answer has its day ahead; or whoever complains has read that it has not come."""
    for (ask_id,) in look.rows(
        "SELECT a.id FROM asks a WHERE a.kind = 'safety.complaint' AND a.state <> 'closed' "
        "AND (SELECT c.kind FROM safety_complaints c WHERE c.ask_id = a.id AND c.kind <> 'said' "
        "ORDER BY c.id DESC LIMIT 1) IS NOT 'answer' "
        "AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'safety.complaint_late' AND t.state = 'waiting' "
        "AND t.subject = 'ask:' || a.id || ':') "
        "AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key LIKE 'complaint:' || a.id || ':late:%')"
    ):
        yield f"complaint {ask_id} has no answer, and none is promised any more"


def only_a_person_closes_one(look: Look) -> Iterator[str]:
    """It is closed by whoever complains, or by whoever was called, after an answer."""
    for ask_id, by in look.rows(
        "SELECT a.id, a.closed_by FROM asks a WHERE a.kind = 'safety.complaint' AND a.state = 'closed' "
        "AND a.closed_by <> a.about AND (NOT EXISTS (SELECT 1 FROM asks_calls c WHERE c.ask_id = a.id "
        "AND c.person_id = a.closed_by) OR NOT EXISTS (SELECT 1 FROM safety_complaints l WHERE l.ask_id = a.id "
        "AND l.kind = 'answer') AND EXISTS (SELECT 1 FROM safety_complaints l WHERE l.ask_id = a.id))"
    ):
        yield f"complaint {ask_id} was closed by person {by}, without an answer or uncalled"


INVARIANTS: tuple[Invariant, ...] = (
    nobody_whom_it_concerns_has_one,
    an_answer_is_promised,
    only_a_person_closes_one,
)

"""Agreeing a check question, asking and answering it; and nothing of what came of it ever shows on her phone."""

from collections.abc import Iterator
from functools import partial

from bot.base.clock import MINUTE
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look

RIGHT, WRONG, UNSAFE = "under the plum tree", "no idea", "the tall green lamp"
_HERS = (
    "SELECT g.id FROM pairings g JOIN persons p ON p.id = g.parent_id WHERE g.state = 'active' AND g.kind = 'nurse' "
    "AND p.chat_id = :chat"
)
_WITH_ONE = (
    "SELECT c.pairing_id FROM safety_checks c JOIN pairings g ON g.id = c.pairing_id JOIN persons p "
    "ON p.id = g.helper_id WHERE g.state = 'active' AND p.chat_id = :chat ORDER BY c.id"
)


def _agrees_one(who: Inhabitant) -> None:
    """The question, the answer, and for some the word for "I am not safe now": a minute apart."""
    for (pairing_id,) in who.crowd.rows(_HERS, chat=who.phone.id):
        if not who.phone.received:
            return
        who.press((who.phone.last, f"safety.check_new:{pairing_id}"))
        for at, words in enumerate(("Where did we meet?", RIGHT), 1):
            who.crowd.later(at * MINUTE, partial(who.say, words))
        last = partial(who.say, UNSAFE) if who.chosen(60) else partial(who.press_any, "safety.check_skip")
        who.crowd.later(3 * MINUTE, last)


def _asks(who: Inhabitant) -> None:
    found = who.crowd.rows(_WITH_ONE, chat=who.phone.id)
    if found and who.phone.received:
        who.press((who.phone.last, f"safety.check_ask:{found[who.chance.below(len(found))][0]}"))


def _answers(who: Inhabitant) -> None:
    """What they type then: mostly what was agreed."""
    at = who.chance.below(100)
    words = RIGHT if at < 60 else WRONG if at < 80 else UNSAFE
    who.crowd.later(MINUTE, partial(who.say, words))


BEHAVIOURS = (
    Behaviour("agrees a check question", 10, _agrees_one, frozenset({"parent"})),
    Behaviour("asks whether it is she", 20, _asks, frozenset({"nurse"})),
)
REACTIONS: Reactions = {
    "safety.check_answer": ((65, "safety.check_answer"), (15, "safety.check_later"), (20, None)),
}
THEN = {"safety.check_answer": _answers}


def nothing_of_it_shows_on_her_phone(look: Look) -> Iterator[str]:
    """Of the call that her word for "not safe" opens nothing is ever said to her."""
    for row_id, ask_id in look.rows(
        "SELECT o.id, a.id FROM asks a JOIN outbox o ON o.person_id = a.about AND (o.key LIKE 'ask:' || a.id || ':%' "
        "OR o.key LIKE 'closed-ask:' || a.id || ':%') WHERE a.kind = 'safety.unsafe'"
    ):
        yield f"outbox row {row_id} tells of call {ask_id} whom it is about"


def each_belongs_to_two_who_walk_together(look: Look) -> Iterator[str]:
    """It ends with their pairing; of the answers nothing can be read, and nobody guesses on and on."""
    for check_id, misses in look.rows(
        "SELECT c.id, c.misses FROM safety_checks c JOIN pairings g ON g.id = c.pairing_id "
        "WHERE g.state <> 'active' OR g.kind <> 'nurse' OR g.parent_id <> c.parent_id OR c.misses > 3"
    ):
        yield f"check question {check_id}, missed {misses} times, is not of a parent and her nurse"
    for check_id, question, answers in look.rows("SELECT id, question, answers FROM safety_checks"):
        if any(words in f"{question} {answers}" for words in (RIGHT, UNSAFE, "Where did we meet?")):
            yield f"check question {check_id} lies in clear"


INVARIANTS: tuple[Invariant, ...] = (nothing_of_it_shows_on_her_phone, each_belongs_to_two_who_walk_together)

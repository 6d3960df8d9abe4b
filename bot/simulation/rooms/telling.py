"""Saying in a line what one gave or received; it counts when the other one says the same, and not before."""

from collections.abc import Iterator

from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.checkins import STANDS
from bot.simulation.rooms.skills import taps_twice

TELL = frozenset({"parent", "nurse", "mentor", "helper"})
SENTENCES = (
    "2h yoga for {} yesterday",
    "{} gave me 45 minutes of recipes today",
    "I helped {} with apps for half an hour",
    "una hora de yoga para {} ayer",
    "90 minutes with {}",
    "yoga today",
    "ساعة يوغا مع {} أمس",
    "500 hours for {} in 1999",
)
WAITING_MOST = 5
"""So many that somebody told of wait for answers at most."""
_KNOWN = (
    "SELECT DISTINCT o.chat_id FROM persons p JOIN persons o ON o.id <> p.id AND o.chat_id IS NOT NULL WHERE p.chat_id "
    "= :chat AND (EXISTS (SELECT 1 FROM pairings g WHERE g.state = 'active' AND (p.id, o.id) IN ((g.parent_id, "
    "g.helper_id), (g.helper_id, g.parent_id))) OR EXISTS (SELECT 1 FROM skills_exchanges e WHERE (p.id, o.id) IN "
    "((e.giver_id, e.receiver_id), (e.receiver_id, e.giver_id))) OR EXISTS (SELECT 1 FROM skills_sessions s JOIN "
    "skills_sessions_came c ON c.session_id = s.id WHERE s.state = 'held' AND (p.id, o.id) IN ((s.leader_id, "
    "c.person_id), (c.person_id, s.leader_id)))) ORDER BY o.chat_id"
)
"""Whom somebody knows, by their chats."""


def _says_it(who: Inhabitant) -> None:
    """In a line of one or another language, of somebody they know; a few by taps alone."""
    known = who.crowd.rows(_KNOWN, chat=who.phone.id)
    if who.chosen(20) or not known:
        who.say("/log")
        return
    (other,) = known[who.chance.below(len(known))]
    sentence = SENTENCES[who.chance.below(len(SENTENCES))]
    who.say(f"/log {sentence.format(who.crowd.who_has(other).phone.account.first_name)}")


BEHAVIOURS = (Behaviour("says what they gave", 14, _says_it, TELL),)
REACTIONS: Reactions = {
    "said.yes": ((75, "said.yes"), (6, "said.turn"), (6, "said.change"), (13, None)),
    "said.way": ((90, "said.way"), (10, None)),
    "said.who": ((85, "said.who"), (15, None)),
    "said.what": ((85, "said.what"), (15, None)),
    "said.groups": ((40, "said.groups"), (20, None)),
    "said.group": ((85, "said.group"), (15, None)),
    "said.long": ((90, "said.long"), (10, None)),
    "said.day": ((90, "said.day"), (10, None)),
}
THEN = {"said.yes": taps_twice}


def what_one_tells_counts_by_both(look: Look) -> Iterator[str]:
    """Nothing stands in the books of what one of two told before both have said so, and only as much as both say."""
    for exchange_id, standing in look.rows(
        "SELECT e.id, (SELECT sum(t.minutes) FROM transfers t WHERE t.evidence = 'exchange:' || e.id AND t.key NOT "
        f"GLOB '*:back' AND {STANDS}) AS standing FROM skills_exchanges e WHERE e.came_from = 'said' AND standing > 0 "
        "AND (e.giver_said IS NULL OR e.receiver_said IS NULL OR e.giver_said <> e.receiver_said OR standing <> "
        "e.giver_said) AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.about IS NULL AND a.action = "
        "'skills.exchange_confirmed' AND a.detail = CAST(e.id AS TEXT) AND a.actor NOT IN (e.giver_id, e.receiver_id)) "
        "AND NOT EXISTS (SELECT 1 FROM audit x WHERE x.about IN (e.giver_id, e.receiver_id) AND x.action = "
        "'people.erased')"
    ):
        yield f"{standing} minutes stand of exchange {exchange_id}, which one of two told and the other did not say so"


def who_is_told_of_is_asked(look: Look) -> Iterator[str]:
    """Whoever has not said how it was is asked, or a person looks: nothing told waits without an end."""
    for exchange_id, person_id in look.rows(
        "SELECT e.id, e.told_by FROM skills_exchanges e WHERE e.told_by IS NOT NULL AND e.settled_at IS NULL AND "
        "e.held = 0 AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'skills.exchange' AND t.state = 'waiting' "
        "AND t.subject GLOB 'exchange:' || e.id || ':*') AND NOT EXISTS (SELECT 1 FROM asks a WHERE a.subject = "
        "'exchange:' || e.id || ':' AND a.state <> 'closed')"
    ):
        yield f"person {person_id} told of exchange {exchange_id}, and nobody will ask of it"


def nobody_tells_of_too_much(look: Look) -> Iterator[str]:
    """So few wait for others' answers that nobody is swamped; and nobody tells of others than themselves."""
    for person_id, waiting in look.rows(
        "SELECT told_by, count(*) AS waiting FROM skills_exchanges WHERE told_by IS NOT NULL AND settled_at IS NULL "
        "GROUP BY 1 HAVING waiting > :most",
        most=WAITING_MOST,
    ):
        yield f"of what person {person_id} told {waiting} wait for answers"
    for exchange_id, person_id in look.rows(
        "SELECT id, told_by FROM skills_exchanges WHERE told_by NOT IN (giver_id, receiver_id)"
    ):
        yield f"exchange {exchange_id} was told by person {person_id}, who is neither of the two"


INVARIANTS: tuple[Invariant, ...] = (
    what_one_tells_counts_by_both,
    who_is_told_of_is_asked,
    nobody_tells_of_too_much,
)

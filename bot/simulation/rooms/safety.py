"""Needing somebody now, by a button or by what one writes; and a call for help is answered at once, moves on within its
clock, and is closed by a person.
"""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR, MINUTE, SECOND, Instant
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.broken import Broken
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look

NUMBER = "999"
"""The emergency number of the place that is simulated: it stands in every answer to a call."""
ANSWERED_WITHIN = 20 * SECOND
CLOCK_MAX, FOLLOW_UP = 15 * MINUTE, 60 * MINUTE

DANGER = (
    *("I am going to kill myself tonight", "I want to die", "My baby is not breathing", "I took 30 paracetamol"),
    *("he is hitting me right now", "quiero morirme", "voy a matarme esta noche", "أريد أن أموت", "زوجي يضربني الآن"),
)
HEAVY = (
    "they would all be better off without me",
    "I'm scared of my partner",
    "tengo miedo de mi marido",
    "أخاف من زوجي",
)
HARMLESS = (
    *("dying of laughter here", "this baby is killing me with those cheeks", "my phone died", "I could eat a horse"),
    *("I am so overwhelmed, I cry all the time", "see you on Thursday", "me muero de risa", "أموت من الضحك"),
)
EDITED_WITHIN: Instant = 47 * HOUR
"""Telegram lets people put right what they wrote for two days."""
HEARD_WITHIN: Instant = 15 * SECOND
WORDS_KEPT: Instant = 15 * DAY
"""As long as the place keeps words after their ask was closed, and a day."""


def _writes_of_danger(who: Inhabitant) -> None:
    write(who, DANGER[who.chance.below(len(DANGER))])
    who.crowd.expects_answer(who, NUMBER)
    _is_heard(who, "emergency")


def _writes_of_what_is_heavy(who: Inhabitant) -> None:
    write(who, HEAVY[who.chance.below(len(HEAVY))])
    _is_heard(who, "today")


def _writes_what_only_sounds_so(who: Inhabitant) -> None:
    write(who, HARMLESS[who.chance.below(len(HARMLESS))])


def write(who: Inhabitant, words: str) -> None:
    """As a text, beneath a picture, or in the place of what they wrote last."""
    young = who.crowd.now() - EDITED_WITHIN
    own = [message for message in who.phone.messages if not message.outgoing and message.at > young]
    if who.chosen(20):
        who.do(lambda: who.phone.send_photo(words))
    elif own and who.chosen(20):
        who.do(lambda: who.phone.edit(own[-1].id, words))
    else:
        who.say(words)


def _is_heard(who: Inhabitant, level: str) -> None:
    """Where nothing goes wrong, somebody has been asked for those words soon after."""
    since, blocked = who.crowd.now(), who.phone.account.blocked

    def look() -> None:
        heard = who.crowd.rows(
            "SELECT 1 FROM safety_alarms s JOIN persons p ON p.id = s.person_id JOIN asks a ON a.id = s.ask_id "
            "WHERE p.chat_id = :chat AND s.at >= :since AND s.level = :level AND a.about = p.id AND a.guarded = 1",
            chat=who.phone.id,
            since=since,
            level=level,
        )
        if not heard and not blocked and who.crowd.was_calm_since(since):
            raise Broken(f"what account {who.phone.id} wrote of {level} was not heard")

    who.crowd.later(HEARD_WITHIN, look)


def _needs_somebody_now(who: Inhabitant) -> None:
    if who.chosen(50) or not who.press_any("safety.now"):
        who.say("/now")
    who.crowd.expects_answer(who, NUMBER)


BEHAVIOURS = (
    Behaviour("needs somebody now", 2, _needs_somebody_now),
    Behaviour("writes of danger", 1, _writes_of_danger),
    Behaviour("writes of what is heavy", 1, _writes_of_what_is_heavy),
    Behaviour("writes what only sounds so", 2, _writes_what_only_sounds_so),
)
REACTIONS: Reactions = {
    "safety.again": ((30, "safety.again"), (70, None)),
    "safety.call_me": ((30, "safety.call_me"), (15, "safety.numbers"), (15, "safety.not_now"), (40, None)),
    "safety.words": ((60, "safety.words"), (40, None)),
    "safety.nothing": ((25, "safety.nothing"), (75, None)),
    "safety.nothing_sure": ((70, "safety.nothing_sure"), (30, None)),
    "safety.keep": ((40, "safety.keep"), (60, None)),
}
CALLS = "('safety.now', 'safety.emergency')"


def a_call_moves_on(look: Look) -> Iterator[str]:
    """An open call for help is due within minutes of its last call, and within the hour once somebody is on it."""
    for ask_id, state, due_at, called_at in look.rows(
        "SELECT a.id, a.state, a.due_at, max(coalesce(a.acknowledged_at, 0), coalesce((SELECT max(c.at) FROM "
        f"asks_calls c WHERE c.ask_id = a.id), a.opened_at)) FROM asks a WHERE a.kind IN {CALLS} "
        "AND a.state <> 'closed' AND a.follow_ups = 0 AND a.owner IS NOT NULL"
    ):
        if due_at - called_at > (CLOCK_MAX if state == "open" else FOLLOW_UP):
            yield f"call {ask_id} moves on {(due_at - called_at) // MINUTE} minutes after it was made"
    for (ask_id,) in look.rows(
        f"SELECT id FROM asks WHERE kind IN {CALLS} AND state <> 'closed' AND due_at < :late",
        late=look.now - MINUTE if look.calm else 0,
    ):
        yield f"call {ask_id} was to move on before now"


def words_that_worry_have_a_person(look: Look) -> Iterator[str]:
    """What was heard has an ask about whoever wrote it, which only a person closes who neither wrote nor asked."""
    for (alarm_id,) in look.rows(
        "SELECT s.id FROM safety_alarms s LEFT JOIN asks a ON a.id = s.ask_id AND a.guarded = 1 AND a.urgent = 1 "
        "AND a.about = s.person_id WHERE s.level <> 'ask' AND a.id IS NULL"
    ):
        yield f"alarm {alarm_id} has nobody"
    for ask_id, by in look.rows(
        "SELECT id, closed_by FROM asks WHERE guarded = 1 AND state = 'closed' "
        "AND (closed_by IN (about, coalesce(asked_by, 0)) OR outcome IN ('safe', 'left'))"
    ):
        yield f"ask {ask_id} was opened by words and is closed by {by}, who wrote them, or by nobody"


def words_that_worry_reach_only_who_is_called(look: Look) -> Iterator[str]:
    """Of an ask for somebody's words hear they themselves and who was called or has it; nobody who acts for them."""
    for row_id, ask_id in look.rows(
        "SELECT o.id, a.id FROM asks a JOIN outbox o ON o.state = 'waiting' AND (o.key LIKE 'ask:' || a.id || ':%' "
        "OR o.key LIKE 'closed-ask:' || a.id || ':%') WHERE a.guarded = 1 AND o.person_id NOT IN (a.about, "
        "coalesce(a.asked_by, 0), coalesce(a.owner, 0)) AND o.person_id NOT IN "
        "(SELECT c.person_id FROM asks_calls c WHERE c.ask_id = a.id)"
    ):
        yield f"outbox row {row_id} tells somebody of ask {ask_id} who was not called for it"
    for ask_id, person_id in look.rows(
        "SELECT a.id, c.person_id FROM asks a JOIN asks_calls c ON c.ask_id = a.id JOIN companions k ON "
        "k.parent_id = a.about AND k.companion_id = c.person_id AND k.began_at <= c.at WHERE a.guarded = 1"
    ):
        yield f"person {person_id} is called for ask {ask_id} and acts for whom it is about"


def words_are_let_go_of(look: Look) -> Iterator[str]:
    """The words by which something was heard are not kept for long after its ask was closed."""
    for (alarm_id,) in look.rows(
        "SELECT s.id FROM safety_alarms s JOIN asks a ON a.id = s.ask_id WHERE s.words <> '' AND a.closed_at < :old",
        old=look.now - WORDS_KEPT if look.calm else 0,
    ):
        yield f"alarm {alarm_id} keeps its words"


INVARIANTS: tuple[Invariant, ...] = (
    a_call_moves_on,
    words_that_worry_have_a_person,
    words_that_worry_reach_only_who_is_called,
    words_are_let_go_of,
)

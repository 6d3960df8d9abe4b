"""Bringing something to the agenda, asking for secrecy, having it voted on, voting, twice and too late; each has one
vote, nobody but who was here when it began, and of a secret one nothing says who chose what.
"""

import json
from collections.abc import Callable, Iterator
from functools import partial

from bot.base.clock import DAY, HOUR, MINUTE, SECOND, Instant
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.skills import taps_twice

MEMBERS = frozenset({"parent", "nurse", "mentor", "coordinator", "helper"})
WORDS = (
    "A walk on Thursdays",
    "Una merienda el sábado",
    "غرفة أدفأ للقاءاتنا",
    "More chairs & <b>tea</b>",
    "Shall we start at ten?",
    "x" * 400,
)
OPTIONS = ("Tea\nCoffee", "Monday\nTuesday\nFriday", "Sí", "a\na", "1\n2\n3\n4\n5\n6")
OPEN_DAYS, QUORUM_PERCENT, QUORUM_LEAST, SECRET_LEAST = 7, 20, 5, 5
"""How long a vote is open, of a hundred members how many must vote, and how many at least: as the place that is
simulated has it.
"""
LATE: Instant = 5 * MINUTE
APART: Instant = 40 * SECOND
TOLD = 22
"""So many hear of something that goes on, and look at it."""
_OWN = (
    "SELECT i.id FROM circle_items i JOIN persons p ON p.id = i.person_id WHERE p.chat_id = :chat AND i.state = "
    "'waiting' AND i.about IS NULL ORDER BY i.id"
)
_ANY = "SELECT i.id FROM circle_items i WHERE i.state = 'waiting' AND i.about IS NULL ORDER BY i.id"
_OPEN = "SELECT id FROM circle_decisions WHERE outcome IS NULL ORDER BY id"


def tell_some(who: Inhabitant, many: int, within: Instant, act: Callable[[Inhabitant], object]) -> None:
    """So many others hear of something, and look sooner or later."""
    for _ in range(many):
        other = who.crowd.somebody_but(who)
        who.crowd.later(MINUTE + who.chance.below(within), partial(act, other))


def _brings_something(who: Inhabitant) -> None:
    if who.phone.received:
        who.sends("circle.bring")
        who.crowd.later(APART, lambda: who.say(WORDS[who.chance.below(len(WORDS))]))


def _has_it_voted_on(who: Inhabitant) -> None:
    """Of what they brought, or what anybody did, if they coordinate: in secret or openly, yes or no or between words of
    their own.
    """
    found = who.crowd.rows(_ANY) if who.role == "coordinator" else who.crowd.rows(_OWN, chat=who.phone.id)
    if not found or not who.phone.received:
        _looks_at_the_circle(who)
        return
    (item,) = found[who.chance.below(len(found))]
    steps = [f"circle.ask_secret:{item}"] * who.chosen(45) + [f"circle.ask_options:{item}"]
    for at, step in enumerate(steps):
        who.crowd.later(at * APART, partial(who.sends, step))
    if who.chosen(65):
        who.crowd.later(3 * APART, lambda: who.press_any("circle.read_back"))
    else:
        who.crowd.later(3 * APART, lambda: who.say(OPTIONS[who.chance.below(len(OPTIONS))]))
    who.crowd.later(4 * APART, lambda: begins_it(who, "circle.begin"))


def begins_it(who: Inhabitant, tag: str) -> None:
    """It begins by that button, and others hear of it."""
    if who.press_any(tag):
        tell_some(who, TOLD, OPEN_DAYS * DAY + OPEN_DAYS * DAY // 10, votes)


def votes(who: Inhabitant) -> None:
    """Looks at a vote that is open, and mostly chooses; some choose anew, or type a number."""
    found = who.crowd.rows(_OPEN)
    if not found or not who.phone.received:
        return
    (decision,) = found[who.chance.below(len(found))]
    who.sends(f"circle.vote:{decision}")
    who.crowd.later(APART, lambda: _chooses(who))
    if who.chosen(15):
        who.crowd.later(2 * APART + who.chance.below(DAY), lambda: _chooses(who))
    if who.chosen(5):
        who.crowd.later(3 * APART, lambda: who.say(str(who.chance.below(3))))


def _chooses(who: Inhabitant) -> None:
    if who.press_any("circle.choose"):
        taps_twice(who)


def _looks_at_the_circle(who: Inhabitant) -> None:
    tags = ("item", "results", "agenda", "vote", "take_back")
    if not who.press_any(*(f"circle.{tag}" for tag in tags)) and who.phone.received:
        who.sends("circle")


BEHAVIOURS = (
    Behaviour("votes", 14, votes, MEMBERS),
    Behaviour("looks at the circle", 10, _looks_at_the_circle, MEMBERS),
)
OCCASIONS = (
    Occasion("something is brought to the agenda", 12 * HOUR, _brings_something, MEMBERS),
    Occasion("something is voted on", 14 * HOUR, _has_it_voted_on, MEMBERS),
    Occasion("a coordinator lets something be voted on", 20 * HOUR, _has_it_voted_on, frozenset({"coordinator"})),
)
REACTIONS: Reactions = {
    "circle.vote": ((30, "circle.vote"), (30, None)),
    "circle.choose": ((25, "circle.choose"), (30, None)),
    "circle.begin": ((50, "circle.begin"), (50, None)),
    "circle.take_back": ((4, "circle.take_back"), (60, None)),
}
_VOTED = "SELECT count(*) FROM circle_ballots b WHERE b.decision_id = d.id"
_GONE = (
    "EXISTS (SELECT 1 FROM audit x WHERE x.about = {} AND x.action IN ('people.left', 'people.erased') AND x.at >= {})"
)


def each_vote_counts_once(look: Look) -> Iterator[str]:
    """The totals of what is over are as many as have voted, but for who is erased since; and nobody voted twice."""
    for decision_id, totals, voted, erased in look.rows(
        f"SELECT d.id, d.totals, ({_VOTED}), (SELECT count(*) FROM erasures e WHERE e.at >= d.closed_at) FROM "
        "circle_decisions d WHERE d.totals <> '[]'"
    ):
        told = sum(json.loads(totals))
        if not voted <= told <= voted + erased:
            yield f"in decision {decision_id} {told} votes are counted, and {voted} have voted"
    for decision_id, person_id in look.rows(
        "SELECT decision_id, person_id FROM circle_ballots GROUP BY 1, 2 HAVING count(*) > 1"
    ):
        yield f"person {person_id} voted twice in decision {decision_id}"


def only_who_was_here_votes(look: Look) -> Iterator[str]:
    """Whoever voted had joined when it began, or before; and nobody votes on whether they themselves are let in."""
    for decision_id, person_id in look.rows(
        "SELECT d.id, b.person_id FROM circle_decisions d JOIN circle_ballots b ON b.decision_id = d.id JOIN persons p "
        "ON p.id = b.person_id WHERE (p.joined_at IS NULL OR p.joined_at > d.opened_at OR p.place <> d.place) AND NOT "
        + _GONE.format("p.id", "d.opened_at")
    ):
        yield f"person {person_id} voted in decision {decision_id}, and came after it began"
    for decision_id, person_id in look.rows(
        "SELECT d.id, b.person_id FROM circle_decisions d JOIN circle_items i ON i.id = d.item_id JOIN circle_ballots "
        "b ON b.decision_id = d.id JOIN circle_applications a ON i.about = 'application:' || a.id AND a.person_id = "
        "b.person_id"
    ):
        yield f"person {person_id} voted in decision {decision_id}, which is about them"


def enough_must_vote(look: Look) -> Iterator[str]:
    """How many must vote is reckoned from those who were here when it began, by the audit's word, but for whom it is
    about.
    """
    for decision_id, needed, here, secret in look.rows(
        "WITH opened AS (SELECT CAST(u.detail AS INTEGER) AS decision_id, u.id AS at FROM audit u WHERE u.action = "
        "'circle.opened') SELECT d.id, d.quorum, (SELECT count(*) FROM persons p WHERE p.place = d.place AND NOT "
        "EXISTS (SELECT 1 FROM circle_items i JOIN circle_applications a ON i.about = 'application:' || a.id WHERE "
        "i.id = d.item_id AND a.person_id = p.id) AND (SELECT u.action FROM audit u WHERE u.about = p.id "
        "AND u.id < o.at AND u.action IN ('people.joined', 'people.left', "
        "'people.erased') ORDER BY u.id DESC LIMIT 1) = 'people.joined' AND (SELECT sum(CASE u.action WHEN "
        "'people.role_given' THEN 1 ELSE -1 END) FROM audit u WHERE u.about = p.id AND u.id < o.at AND u.action IN "
        "('people.role_given', 'people.role_taken') AND u.detail NOT IN ('companion', 'candidate')) > 0) "
        "AS here, d.secret FROM circle_decisions d JOIN opened o ON o.decision_id = d.id"
    ):
        least = max(QUORUM_LEAST, SECRET_LEAST) if secret else QUORUM_LEAST
        if needed != min(max(1, here), max(least, -(-here * QUORUM_PERCENT // 100))):
            yield f"in decision {decision_id} {needed} must vote, where {here} were here"


def what_comes_of_it_is_what_was_voted(look: Look) -> Iterator[str]:
    """What is carried more wanted than anything else, where enough voted; where two were wanted as much nothing is."""
    for decision_id, outcome, chosen, needed, told in look.rows(
        "SELECT id, outcome, chosen, quorum, totals FROM circle_decisions WHERE totals <> '[]'"
    ):
        totals = json.loads(told)
        first = [choice for choice, count in enumerate(totals) if count == max(totals)]
        ought = "tie" if len(first) > 1 else "carried" if first[0] else "not_carried"
        if outcome != ("no_quorum" if sum(totals) < needed else ought) or (outcome == "carried" and first != [chosen]):
            yield f"decision {decision_id} is {outcome} with {totals}, where {needed} must vote"


def what_is_due_is_closed(look: Look) -> Iterator[str]:
    """Every open vote is over by the clock alone: neither sooner, nor later where nothing goes wrong."""
    for (decision_id,) in look.rows(
        "SELECT d.id FROM circle_decisions d WHERE d.outcome IS NULL AND (d.closes_at <> d.opened_at + :days OR NOT "
        "EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'circle.close' AND t.state = 'waiting' AND t.subject = "
        "'decision:' || d.id || ':' AND t.due_at = d.closes_at) OR d.closes_at < :late)",
        days=OPEN_DAYS * DAY,
        late=look.now - LATE if look.calm else 0,
    ):
        yield f"nothing ends decision {decision_id}"
    for decision_id, outcome in look.rows(
        "SELECT d.id, d.outcome FROM circle_decisions d WHERE d.closed_at < d.closes_at AND d.outcome <> 'void'"
    ):
        yield f"decision {decision_id} was {outcome} before its time"


def who_brought_it_is_told(look: Look) -> Iterator[str]:
    """Whoever brought it reads what came of the vote on it, unless they have gone; and once."""
    for decision_id, person_id in look.rows(
        "SELECT d.id, p.id FROM circle_decisions d JOIN circle_items i ON i.id = d.item_id AND i.places_own = 0 JOIN "
        "persons p ON p.id = i.person_id AND p.state = 'active' WHERE d.outcome IS NOT NULL AND 1 <> (SELECT count(*) "
        "FROM outbox o WHERE o.person_id = p.id AND o.key GLOB 'decision:' || d.id || ':closed*') AND NOT "
        + _GONE.format("p.id", "d.opened_at")
    ):
        yield f"person {person_id} does not read what came of decision {decision_id}"


def nothing_says_who_chose_what_in_secret(look: Look) -> Iterator[str]:
    """Of a secret vote that is over no choice is left, its key is let go, and then is no more; and the audit says of
    nobody that they voted.
    """
    for (decision_id,) in look.rows(
        "SELECT DISTINCT d.id FROM circle_decisions d JOIN circle_ballots b ON b.decision_id = d.id WHERE d.secret = 1 "
        "AND d.outcome IS NOT NULL AND b.choice <> ''"
    ):
        yield f"what was chosen in decision {decision_id} is kept, and it was secret"
    ((over, let_go),) = look.rows(
        "SELECT (SELECT count(*) FROM circle_decisions WHERE secret = 1 AND outcome IS NOT NULL), (SELECT count(*) "
        "FROM passed_keys)"
    )
    if over != let_go:
        yield f"{over} secret votes are over, and {let_go} of their keys were let go"
    if look.calm:
        left = look.disk.passing_keys()
        for (key,) in look.rows("SELECT owner FROM passed_keys WHERE at < :late", late=look.now - LATE):
            if key in left:
                yield f"key {key} of a secret vote that is over is still there"
    for (actor,) in look.rows("SELECT actor FROM audit WHERE action GLOB 'circle.*vote[ds]*'"):
        yield f"the audit says that person {actor} voted"


INVARIANTS: tuple[Invariant, ...] = (
    each_vote_counts_once,
    only_who_was_here_votes,
    enough_must_vote,
    what_comes_of_it_is_what_was_voted,
    what_is_due_is_closed,
    who_brought_it_is_told,
    nothing_says_who_chose_what_in_secret,
)

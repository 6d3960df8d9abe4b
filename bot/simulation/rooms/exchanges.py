"""Finding a time for what one gives another, saying how it went, or nothing; it counts once, and only by two yeses."""

from collections.abc import Iterator

from bot.base.clock import DAY, MINUTE
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.checkins import STANDS
from bot.simulation.rooms.skills import GIVERS, taps_twice

WORDS = ("tomorrow at 3", "Friday 10:30", "mañana a las 10", "غدا الساعة 4", "at four", "23:30", "never")
"""What is typed as a time."""
TYPES_OF_HUNDRED = 12
LOOKED_AT = 5 * DAY
"""So long after it was over, or one of the two first said so, a person looks where not both say the same."""
UNTIMED = 8 * DAY
"""So long after both said yes, without a time for it, a person asks."""
AGAIN = 15 * DAY
"""So long after a person has closed it, a person is asked again."""
THERE = "t.key NOT GLOB '*:back'"
"""But for what goes back, where both sides are on one account."""
_SAME = "coalesce(e.giver_said, -1) = coalesce(e.receiver_said, -2)"
_NOTED = (
    "WITH noted AS MATERIALIZED (SELECT actor, action, CAST(detail AS INTEGER) AS of_id, at FROM audit WHERE about IS "
    "NULL AND action GLOB 'skills.exchange_*')"
)
"""What the audit has of exchanges: who did what."""
BUSY = {
    "exchange": "SELECT 'exchange ' || id AS what, giver_id AS who, starts_at, ends_at FROM skills_exchanges WHERE "
    "state = 'booked' UNION ALL SELECT 'exchange ' || id, receiver_id, starts_at, ends_at FROM skills_exchanges WHERE "
    "state = 'booked'",
    "check-in": "SELECT 'check-in ' || id, parent_id, starts_at, ends_at FROM checkins WHERE state = 'booked' UNION "
    "ALL SELECT 'check-in ' || id, helper_id, starts_at, ends_at FROM checkins WHERE state = 'booked'",
    "group": "SELECT 'group ' || id, helper_id, starts_at, ends_at FROM checkins_groups WHERE state = 'booked' UNION "
    "ALL SELECT 'group ' || g.id, s.parent_id, g.starts_at, g.ends_at FROM checkins_seats s JOIN checkins_groups g ON "
    "g.id = s.group_id WHERE s.state = 'held' AND g.state = 'booked'",
    "opportunity": "SELECT 'opportunity ' || id AS what, person_id AS who, starts_at, ends_at FROM hours_opportunities "
    "WHERE job = '' AND state IN ('asked', 'open') UNION ALL SELECT 'opportunity ' || o.id, s.person_id, o.starts_at, "
    "o.ends_at FROM hours_seats s JOIN hours_opportunities o ON o.id = s.opportunity_id WHERE s.state = 'held' AND "
    "o.state = 'open'",
}
"""What anybody is booked for, from when to when, by what it is."""
_ERASED = "EXISTS (SELECT 1 FROM audit x WHERE x.about IN (e.giver_id, e.receiver_id) AND x.action = 'people.erased')"
_SPARED = (
    "(p.state <> 'active' OR EXISTS (SELECT 1 FROM audit x WHERE x.about = p.id AND x.action IN ('people.loss', "
    "'people.left', 'people.erased')))"
)
"""Who need not be told what became of it."""


def _finds_a_time(who: Inhabitant) -> None:
    if not who.press_any("skills.exchange_at", "skills.exchange_suits", "skills.exchange_when"):
        _looks_at_them(who)


def _looks_at_them(who: Inhabitant) -> None:
    if not who.press_any("skills.exchange_say", "skills.exchange", "skills.exchange_how", "skills.exchange_lengths"):
        who.press((who.phone.last, "skills.exchanges:0")) if who.phone.received else None


def _takes_one_back(who: Inhabitant) -> None:
    if not who.press_any("skills.exchange_off", "skills.exchange_drop"):
        _looks_at_them(who)


def _types_a_time(who: Inhabitant) -> None:
    """A few would rather type when it is to be."""
    if who.chosen(TYPES_OF_HUNDRED):
        who.crowd.later(MINUTE, lambda: who.say(WORDS[who.chance.below(len(WORDS))]))


BEHAVIOURS = (
    Behaviour("finds a time for an exchange", 12, _finds_a_time, GIVERS),
    Behaviour("looks at their exchanges", 12, _looks_at_them, GIVERS),
    Behaviour("takes an exchange back", 2, _takes_one_back, GIVERS),
)
REACTIONS: Reactions = {
    "skills.exchange_when": ((52, "skills.exchange_when"), (10, "skills.exchange"), (38, None)),
    "skills.exchange_at": ((70, "skills.exchange_at"), (8, "skills.exchange_when"), (22, None)),
    "skills.exchange_suits": ((60, "skills.exchange_suits"), (12, "skills.exchange_when"), (28, None)),
    "skills.exchange_say": ((64, "skills.exchange_say"), (4, "skills.exchange_lengths"), (32, None)),
    "skills.exchange_drop": ((3, "skills.exchange_drop"), (20, None)),
    "skills.exchange_off": ((60, "skills.exchange_off"), (40, None)),
    "skills.exchange_wrong": ((2, "skills.exchange_wrong"), (30, None)),
    "skills.exchange_report": ((25, "skills.exchange_report"), (15, "skills.exchange_apart"), (60, None)),
    "skills.exchange_look": ((70, "skills.exchange_look"), (30, None)),
    "skills.exchange_settle": ((70, "skills.exchange_settle"), (30, None)),
}
THEN = {
    **dict.fromkeys(("skills.exchange_at", "skills.exchange_suits", "skills.exchange_say"), taps_twice),
    **dict.fromkeys(("skills.exchange_off", "skills.exchange_settle"), taps_twice),
    "skills.exchange_when": _types_a_time,
}
KNOW = (
    "SELECT 1 FROM skills_exchanges e JOIN persons a ON a.chat_id = :one AND a.id IN (e.giver_id, e.receiver_id) "
    "JOIN persons b ON b.chat_id = :other AND b.id IN (e.giver_id, e.receiver_id)",
)
"""The two of an exchange."""


def it_stands_in_the_books_once(look: Look) -> Iterator[str]:
    """What both say, or a person found out, stands in the books once, by that length, on whoever's account; nothing
    else does. The pot may give a part of it.
    """
    for exchange_id, state, posted in look.rows(
        f"SELECT e.id, e.state, coalesce(sum(t.minutes), 0) AS posted FROM skills_exchanges e LEFT JOIN transfers t ON "
        f"t.evidence = 'exchange:' || e.id AND {THERE} AND {STANDS} GROUP BY e.id "
        "HAVING posted <> CASE e.state WHEN 'confirmed' THEN e.minutes ELSE 0 END"
    ):
        yield f"exchange {exchange_id} is {state}, and {posted} minutes of it stand in the books"
    for exchange_id, transfer_id in look.rows(
        "SELECT e.id, t.id FROM skills_exchanges e JOIN transfers t ON t.evidence = 'exchange:' || e.id AND "
        f"t.reverses IS NULL AND {THERE} JOIN accounts g ON g.person_id = e.giver_id JOIN accounts r ON r.person_id = "
        "e.receiver_id WHERE (t.giver, t.receiver) IS NOT (g.id, r.id)"
    ):
        yield f"transfer {transfer_id} says another giver or receiver than exchange {exchange_id}"


def only_two_yeses_count(look: Look) -> Iterator[str]:
    """What counts was said alike by both, each by a tap of their own; or a person who is neither found out."""
    by_hand = (
        "EXISTS (SELECT 1 FROM noted a WHERE a.action = 'skills.exchange_' || e.state AND a.of_id = e.id "
        "AND a.actor NOT IN (e.giver_id, e.receiver_id))"
    )
    for exchange_id, state in look.rows(
        f"{_NOTED} SELECT e.id, e.state FROM skills_exchanges e WHERE e.state IN ('confirmed', 'not_done') AND NOT "
        f"({_SAME} AND e.giver_said = CASE e.state WHEN 'confirmed' THEN e.minutes ELSE 0 END AND (SELECT "
        "count(DISTINCT a.actor) FROM noted a WHERE a.action = 'skills.exchange_said' AND a.of_id = e.id AND a.actor "
        f"IN (e.giver_id, e.receiver_id)) = 2) AND NOT {_ERASED} AND NOT {by_hand} AND NOT (e.state = 'not_done' AND "
        "NOT EXISTS (SELECT 1 FROM persons p WHERE p.id IN (e.giver_id, e.receiver_id) AND p.state = 'active'))"
    ):
        yield f"exchange {exchange_id} is {state}, and not both said so"


def silence_goes_to_a_person(look: Look) -> Iterator[str]:
    """Where not both have said the same a person looks after a few days, and again, until it is known."""
    for (exchange_id,) in look.rows(
        f"{_NOTED} SELECT e.id FROM skills_exchanges e WHERE e.settled_at IS NULL AND e.state IN ('booked', 'done') "
        "AND coalesce(e.ends_at, e.happened_at) < :over AND coalesce((SELECT min(a.at) FROM noted a WHERE a.of_id = "
        "e.id AND a.action = 'skills.exchange_said'), 0) < :over AND NOT EXISTS (SELECT 1 FROM asks a WHERE a.subject "
        "= 'exchange:' || e.id || ':' AND a.kind IN ('skills.exchange-quiet', 'skills.exchange-differ', "
        "'skills.exchange-limit') AND (a.state <> 'closed' OR a.closed_at > :again))",
        over=look.now - LOOKED_AT,
        again=look.now - AGAIN,
    ):
        yield f"nobody looks what became of exchange {exchange_id}"
    for (exchange_id,) in look.rows(
        "SELECT e.id FROM skills_exchanges e WHERE e.state = 'agreed' AND NOT EXISTS (SELECT 1 FROM timers t WHERE "
        "t.rule = 'skills.exchange' AND t.state = 'waiting' AND t.subject = 'exchange:' || e.id || ':' || e.sequence "
        "|| ':0:untimed')"
    ):
        yield f"nobody will ask why exchange {exchange_id} has no time"


def nobody_is_in_two_places(look: Look) -> Iterator[str]:
    """Nobody gives or gets two things at one time, nor beside a meeting of two or of several, or what is on."""
    for who, one, other in look.rows(
        f"WITH mine AS ({BUSY['exchange']}), every AS ({' UNION ALL '.join(BUSY.values())}) SELECT a.who, a.what, "
        "b.what FROM mine a JOIN every b ON b.who = a.who AND b.what <> a.what AND b.starts_at < a.ends_at AND "
        "a.starts_at < b.ends_at"
    ):
        yield f"{one} and {other} are at one time for person {who}"


def both_are_told(look: Look) -> Iterator[str]:
    """Who agreed reads so, but for whose own tap it was just now; and so does the other one whatever becomes of it, but
    for who left, or lost a baby.
    """
    for exchange_id, state, person_id in look.rows(
        f"{_NOTED} SELECT e.id, e.state, p.id FROM skills_exchanges e JOIN persons p ON p.id IN (e.giver_id, "
        f"e.receiver_id) WHERE e.settled_at IS NOT NULL AND NOT {_SPARED} AND NOT EXISTS (SELECT 1 FROM noted a WHERE "
        "a.action = 'skills.exchange_' || e.state AND a.of_id = e.id AND a.actor = p.id) AND NOT EXISTS (SELECT 1 "
        "FROM outbox o WHERE o.key IN (:before || e.id || ':' || e.sequence || ':' || p.id || CASE e.state WHEN "
        "'withdrawn' THEN ':off' WHEN 'confirmed' THEN ':in-books' ELSE ':not-done' END, "
        ":before || e.id || ':' || e.sequence || ':' || p.id || ':hand'))",
        before="exchange:",
    ):
        yield f"exchange {exchange_id} is {state}, and person {person_id} is not told"
    for exchange_id, person_id in look.rows(
        "SELECT e.id, p.id FROM skills_exchanges e JOIN persons p ON p.id IN (e.giver_id, e.receiver_id) WHERE "
        f"e.came_from <> 'said' AND NOT {_SPARED} AND NOT EXISTS (SELECT 1 FROM outbox o WHERE "
        "o.key = 'exchange:' || e.id || ':0:' || p.id || ':agreed') AND NOT EXISTS (SELECT 1 FROM audit a WHERE "
        "a.about = e.giver_id AND a.action = 'skills.yes_please' AND a.actor = p.id AND a.at = e.agreed_at)"
    ):
        yield f"exchange {exchange_id} is agreed, and person {person_id} is not told"


def reminders_are_of_what_is_booked(look: Look) -> Iterator[str]:
    """Whatever waits to remind of an exchange, or to ask how it went, is of one that is not settled, at its time."""
    live = (
        "NOT EXISTS (SELECT 1 FROM skills_exchanges e WHERE e.id = CAST(substr({0}, 10) AS INTEGER) AND e.settled_at "
        "IS NULL AND {0} LIKE 'exchange:' || e.id || ':' || e.sequence || ':%')"
    )
    for (subject,) in look.rows(
        "SELECT subject FROM timers WHERE rule = 'skills.exchange' AND state = 'waiting' AND " + live.format("subject")
    ):
        yield f"{subject} stands on the timetable, and is not so any more"
    for (key,) in look.rows(
        "SELECT key FROM outbox WHERE state = 'waiting' AND lane = 3 AND key LIKE 'exchange:%' AND "
        + live.format("key")
    ):
        yield f"{key} waits to be said, and is not so any more"


INVARIANTS: tuple[Invariant, ...] = (
    it_stands_in_the_books_once,
    only_two_yeses_count,
    silence_goes_to_a_person,
    nobody_is_in_two_places,
    both_are_told,
    reminders_are_of_what_is_booked,
)

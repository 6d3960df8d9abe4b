"""Putting up what one gives or needs, saying yes, no or nothing when asked; nobody is asked too often or forgotten."""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.anybody import presses_or_goes_home

GIVERS = frozenset({"parent", "mentor", "nurse", "helper"})
STAFF = frozenset({"nurse", "coordinator"})
KINDS = ("message-chat", "recipes", "yoga", "apps")
"""What people here give each other: few, so that many who need something meet somebody who gives it."""
SIDES = ("offer", "need")
ENOUGH = 3
"""Whoever has so much up on one side leaves it at that."""
TWICE_OF_HUNDRED = 15
ASKED_IN_A_WEEK, WEEK_MINUTES = 3, 180
UNMET: int = 7 * DAY
"""So often anybody is asked in seven days; so much anybody gives by it who set nothing else; and after so long a
coordinator looks: as the place that is simulated has it.
"""
A_DAY = 26 * HOUR
"""So long after a person has closed it what is still not so comes to a person again, with some leeway."""
_STANDING = (
    "SELECT count(*) FROM skills_cards c JOIN persons p ON p.id = c.person_id "
    "WHERE p.chat_id = :chat AND c.side = :side AND c.state = 'stands'"
)


def taps_twice(who: Inhabitant) -> None:
    """Of whoever taps yes, some tap once more at once, or a little later."""
    tapped = who.tapped
    if tapped is not None and who.chosen(TWICE_OF_HUNDRED):
        who.crowd.later(who.chance.below(2 * HOUR), lambda: who.press(tapped))


def _puts_something_up(who: Inhabitant) -> None:
    """One more thing that they give or need; with enough of it they look at what they have."""
    side = SIDES[who.chance.below(2)]
    if not who.phone.received:
        return
    if who.crowd.rows(_STANDING, chat=who.phone.id, side=side)[0][0] < ENOUGH:
        who.press((who.phone.last, f"skills.tap:{side}:{KINDS[who.chance.below(len(KINDS))]}:0"))
    elif not who.press_any("skills.card", "skills.where_is", "skills.when_tap", "skills.stands", "skills.take_back"):
        who.press((who.phone.last, "skills.mine:0"))


def _looks_what_they_are_asked(who: Inhabitant) -> None:
    presses_or_goes_home(who, "skills.waiting", "skills.can", "skills.yes_please")


def _thinks_better_of_it(who: Inhabitant) -> None:
    """Takes a yes back, on a button that stood beside it."""
    who.press_any("skills.not_now", "skills.rather_not", "skills.rest_week")


def _looks_what_nobody_gives(who: Inhabitant) -> None:
    if not who.press_any("skills.unmet_end", "skills.unmet", "skills.unmet_all", "skills.let_rest", "skills.load"):
        who.press((who.phone.last, "skills.counts:0")) if who.phone.received else None


BEHAVIOURS = (
    Behaviour("puts something up", 36, _puts_something_up, GIVERS),
    Behaviour("looks what they are asked", 8, _looks_what_they_are_asked, GIVERS),
    Behaviour("thinks better of it", 3, _thinks_better_of_it, GIVERS),
    Behaviour("looks what nobody gives", 6, _looks_what_nobody_gives, frozenset({"coordinator"})),
)
REACTIONS: Reactions = {
    "skills.can": ((62, "skills.can"), (12, "skills.not_now"), (3, "skills.rest_week"), (23, None)),
    "skills.yes_please": ((66, "skills.yes_please"), (12, "skills.rather_not"), (22, None)),
    "skills.first": ((50, "skills.first"), (15, "skills.first_not"), (35, None)),
    "skills.some_more": ((20, "skills.some_more"), (80, None)),
    "skills.keep_all": ((60, "skills.keep_all"), (40, None)),
    "skills.unmet": ((40, "skills.unmet"), (60, None)),
    "skills.unmet_end": ((60, "skills.unmet_end"), (40, None)),
}
THEN = dict.fromkeys(("skills.can", "skills.yes_please", "skills.rather_not", "skills.some_more"), taps_twice)
KNOW = (
    "SELECT 1 FROM skills_asked k JOIN persons a ON a.id = k.other_id AND a.chat_id = :one JOIN persons b ON "
    "b.id = k.person_id AND b.chat_id = :other JOIN audit u ON u.about = k.person_id AND u.action = 'skills.can' "
    "AND u.detail = CAST(k.id AS TEXT)",
)
"""Whoever needs something reads who has said yes to it; who gives it reads nobody's name before both have."""
NAMELESS = ("skills.can",)


def nobody_is_asked_too_often(look: Look) -> Iterator[str]:
    """Nobody is asked for two things at once, nor oftener in seven days than is good, whatever they answer."""
    for person_id, waiting in look.rows(
        "SELECT person_id, count(*) AS waiting FROM skills_asked WHERE state = 'asked' GROUP BY 1 HAVING waiting > 1"
    ):
        yield f"person {person_id} is asked {waiting} things at once"
    for person_id, asked_id, times in look.rows(
        "SELECT a.person_id, a.id, count(*) AS times FROM skills_asked a JOIN skills_asked b ON b.person_id = "
        "a.person_id AND b.asked_at > a.asked_at - :week AND b.asked_at <= a.asked_at GROUP BY a.id "
        "HAVING times > :most",
        week=7 * DAY,
        most=ASKED_IN_A_WEEK,
    ):
        yield f"person {person_id} was asked {times} times in the week before {asked_id}"


def nobody_promises_more_than_a_week_holds(look: Look) -> Iterator[str]:
    """What somebody who set no hours of their own said yes to in seven days is no more than the place lets them."""
    for person_id, minutes in look.rows(
        "SELECT k.person_id, sum(k.minutes) AS promised FROM skills_asked k LEFT JOIN skills_searches s ON "
        "s.id = k.search_id LEFT JOIN skills_exchanges e ON e.id = s.exchange_id WHERE k.asked_at > :since AND "
        "(k.state = 'yes' OR k.state = 'agreed' AND coalesce(e.state, '') NOT IN ('withdrawn', 'not_done')) AND NOT "
        "EXISTS (SELECT 1 FROM week_limits w WHERE w.person_id = k.person_id) GROUP BY 1 HAVING promised > :most",
        since=look.now - 7 * DAY,
        most=WEEK_MINUTES,
    ):
        yield f"person {person_id} said yes to {minutes} minutes in a week"


def who_rests_is_not_asked(look: Look) -> Iterator[str]:
    """Nobody is asked after they said that they rest, as long as they do."""
    for person_id, asked_id in look.rows(
        "SELECT k.person_id, k.id FROM skills_asked k JOIN audit u ON u.action = 'skills.rests' AND "
        "u.about = k.person_id AND k.asked_at > u.at AND k.asked_at < u.at + :week",
        week=7 * DAY,
    ):
        yield f"person {person_id} rests, and was asked {asked_id}"


def two_yeses_make_an_exchange(look: Look) -> Iterator[str]:
    """What came of a need was said yes to by who gives it and by who needs it, each by their own tap."""
    for (search_id,) in look.rows(
        "SELECT s.id FROM skills_searches s JOIN skills_exchanges e ON e.id = s.exchange_id AND "
        "e.came_from = 'need:' || s.need_id WHERE NOT EXISTS (SELECT 1 FROM skills_asked k JOIN audit g ON g.about = "
        "e.giver_id AND g.action = 'skills.can' AND g.actor = g.about AND g.detail = CAST(k.id AS TEXT) JOIN audit n "
        "ON n.about = e.giver_id AND n.action = 'skills.yes_please' AND n.actor = e.receiver_id AND n.detail = "
        "g.detail WHERE k.search_id = s.id) AND NOT EXISTS (SELECT 1 FROM audit x WHERE x.about IN (e.giver_id, "
        "e.receiver_id) AND x.action = 'people.erased')"
    ):
        yield f"search {search_id} is an exchange to which not both said yes"


def every_need_is_somebodys(look: Look) -> Iterator[str]:
    """A need that stands is looked for, with a time for the next look; one that is taken is being given; one that is
    over was met, in part, or not, with a reason.
    """
    for (card_id,) in look.rows(
        "SELECT c.id FROM skills_cards c WHERE c.side = 'need' AND c.state = 'stands' AND NOT EXISTS (SELECT 1 FROM "
        "skills_searches s WHERE s.need_id = c.id AND s.state IN ('looking', 'offered', 'agreed'))"
    ):
        yield f"need {card_id} stands, and nobody looks for it"
    for (search_id,) in look.rows(
        "SELECT s.id FROM skills_searches s WHERE s.state IN ('looking', 'offered') AND NOT EXISTS (SELECT 1 FROM "
        "timers t WHERE t.rule = 'skills.search' AND t.state = 'waiting' AND t.subject = 'search:' || s.id || ':')"
    ):
        yield f"nothing looks after search {search_id}"
    for search_id, exchange_id in look.rows(
        "SELECT s.id, s.exchange_id FROM skills_searches s LEFT JOIN skills_exchanges e ON e.id = s.exchange_id "
        "WHERE s.state = 'agreed' AND (e.id IS NULL OR e.settled_at IS NOT NULL)"
    ):
        yield f"search {search_id} waits for exchange {exchange_id}, which is over"
    for (search_id,) in look.rows("SELECT id FROM skills_searches WHERE state = 'unmet' AND why = ''"):
        yield f"search {search_id} ended unmet, and nobody can say why"


def nobody_waits_for_ever(look: Look) -> Iterator[str]:
    """What nobody gave for a week is a coordinator's, and comes to one again; unless somebody is giving it just now."""
    for search_id, person_id in look.rows(
        "SELECT s.id, s.person_id FROM skills_searches s WHERE s.state = 'looking' AND s.since < :long_ago "
        "AND NOT EXISTS (SELECT 1 FROM asks a WHERE a.kind = 'skills.unmet' AND a.subject = 'search:' || s.id || ':' "
        "AND (a.state <> 'closed' OR a.closed_at > :lately)) AND NOT EXISTS (SELECT 1 FROM skills_exchanges e WHERE "
        "e.receiver_id = s.person_id AND (e.settled_at IS NULL OR e.settled_at > :lately)) AND NOT EXISTS (SELECT 1 "
        "FROM audit u WHERE u.action = 'skills.yes_please' AND u.actor = s.person_id AND u.at > :lately) AND NOT "
        "EXISTS (SELECT 1 FROM skills_asked k WHERE k.search_id = s.id AND k.settled_at > :lately)",
        long_ago=look.now - UNMET - A_DAY,
        lately=look.now - A_DAY,
    ):
        yield f"nobody looks at what person {person_id} needs by search {search_id}"


def who_is_asked_reads_so(look: Look) -> Iterator[str]:
    """Of each question that waits for an answer there is a message; and there is an end to the waiting."""
    for asked_id, person_id in look.rows(
        "SELECT k.id, k.person_id FROM skills_asked k WHERE k.state = 'asked' AND NOT EXISTS (SELECT 1 FROM outbox o "
        "WHERE o.key = 'asked:' || k.id || ':ask' AND o.person_id = k.person_id)"
    ):
        yield f"person {person_id} is asked {asked_id}, and no message says so"
    for search_id, person_id in look.rows(
        "SELECT s.id, s.person_id FROM skills_searches s WHERE s.state = 'offered' AND NOT EXISTS (SELECT 1 FROM "
        "outbox o WHERE o.key LIKE 'search:' || s.id || ':offered:%' AND o.person_id = s.person_id)"
    ):
        yield f"somebody said yes to search {search_id}, and person {person_id} is not told"
    if look.calm:
        for (asked_id,) in look.rows(
            "SELECT id FROM skills_asked WHERE state = 'asked' AND due_at < :now", now=look.now - HOUR
        ):
            yield f"question {asked_id} waits longer than was said"


INVARIANTS: tuple[Invariant, ...] = (
    nobody_is_asked_too_often,
    nobody_promises_more_than_a_week_holds,
    who_rests_is_not_asked,
    two_yeses_make_an_exchange,
    every_need_is_somebodys,
    nobody_waits_for_ever,
    who_is_asked_reads_so,
)

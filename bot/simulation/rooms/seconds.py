"""What needs a second person at the desk: removing somebody, letting them back, news to everybody; asked for, agreed
to, declined, taken back or forgotten. Nothing of it happens by one alone, and news taken back reach nobody.
"""

import json
from collections.abc import Iterator
from functools import partial

from bot.base.clock import DAY, HOUR, MINUTE, SECOND, Instant
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.opportunities import COORDINATORS
from bot.simulation.rooms.pins import tells_soon
from bot.simulation.rooms.skills import taps_twice

STAFF = frozenset({"nurse", "coordinator"})
APART: Instant = 40 * SECOND
WORDS = ("The garden opens on Friday.", "El viernes abre el jardín.", "تفتح الحديقة يوم الجمعة", "x" * 900)
SETTLED, ALONE, UNDO, WITHIN = DAY, DAY, 10 * MINUTE, 3 * DAY
"""So long somebody has been here who counts as another person, whoever is alone waits, news can be taken back, and what
was asked for waits for a second person.
"""
_WAITS = (
    "SELECT s.id FROM staff_seconds s JOIN persons p ON p.chat_id = :chat WHERE s.state = 'waiting' AND s.asked_by <> "
    "p.id ORDER BY s.id"
)
_THERE = (
    "SELECT p.id, p.chat_id FROM persons p WHERE p.state = 'active' AND p.chat_id IS NOT NULL AND NOT EXISTS (SELECT 1 "
    "FROM roles r WHERE r.person_id = p.id AND r.role IN ('nurse', 'coordinator')) ORDER BY p.id"
)
_GONE = "SELECT person_id FROM removals ORDER BY person_id"


def _in_turn(who: Inhabitant, *steps: str) -> None:
    """One tap after another: a whole payload, or any button of that tag; and their PIN where it is asked for."""
    for at, step in enumerate(steps):
        payload = ":" in step
        act = partial(who.sends, step) if payload else partial(who.press_any, step)
        who.crowd.later(at * APART, act)
    who.crowd.later(len(steps) * APART, lambda: tells_soon(who))


def _would_remove(who: Inhabitant) -> None:
    """A coordinator would have somebody removed, or thinks better of it."""
    found = [one for one, chat in who.crowd.rows(_THERE) if not who.crowd.who_has(chat).stays]
    if found and who.phone.received:
        person = found[who.chance.below(len(found))]
        _in_turn(who, f"staff.remove:{person}", f"staff.remove_ask:{person}")


def _would_let_back(who: Inhabitant) -> None:
    found = who.crowd.rows(_GONE)
    if found and who.phone.received:
        _in_turn(who, "staff.removed:0", f"staff.let_back:{found[who.chance.below(len(found))][0]}")


def _answers(who: Inhabitant) -> None:
    """Somebody who works here agrees, or does not; some try it with their own, or before it is their turn."""
    found = who.crowd.rows(_WAITS, chat=who.phone.id)
    if not who.phone.received:
        return
    if found and who.chosen(85):
        second = found[who.chance.below(len(found))][0]
        _in_turn(who, f"staff.second:{second}", "staff.second_no" if who.chosen(12) else "staff.second_yes")
    else:
        _in_turn(who, "staff.seconds:0", "staff.second", "staff.second_yes")


def _writes_news(who: Inhabitant) -> None:
    """News for everybody or for some; now and then they are taken back at once, or much later."""
    if not who.phone.received:
        return
    who.sends(f"staff.news_in:0:{'en' if who.chosen(60) else 'es'}")
    who.crowd.later(APART, lambda: who.say(WORDS[who.chance.below(len(WORDS))]))
    if who.chosen(35):
        who.crowd.later(2 * APART, lambda: who.press_any("staff.news_who"))
        who.crowd.later(3 * APART, lambda: who.press_any("staff.news_part"))
        who.crowd.later(4 * APART, lambda: who.press_any("staff.news_aim"))
    who.crowd.later(6 * APART, lambda: who.press_any("staff.news_send"))
    who.crowd.later(7 * APART, lambda: tells_soon(who))
    if who.chosen(40):
        who.crowd.later(9 * APART + who.chance.below(20 * MINUTE), lambda: who.press_any("staff.news_undo"))


def _would_like_news(who: Inhabitant) -> None:
    if who.phone.received:
        who.sends("people.consent:news")


BEHAVIOURS = (Behaviour("looks what waits for a second person", 4, _answers, STAFF),)
OCCASIONS = (
    Occasion("somebody would have somebody removed", 45 * HOUR, _would_remove, COORDINATORS),
    Occasion("somebody would let somebody back", 40 * HOUR, _would_let_back, COORDINATORS),
    Occasion("a second person answers", 5 * HOUR, _answers, STAFF),
    Occasion("news are written", 18 * HOUR, _writes_news, COORDINATORS),
    Occasion("somebody would like news", 5 * HOUR, _would_like_news),
)
REACTIONS: Reactions = {
    "staff.second": ((25, "staff.second"), (75, None)),
    "staff.second_yes": ((15, "staff.second_yes"), (4, "staff.second_no"), (80, None)),
    "staff.news_undo": ((4, "staff.news_undo"), (96, None)),
}


def _is_sure(who: Inhabitant) -> None:
    tells_soon(who)
    taps_twice(who)


THEN = dict.fromkeys(("staff.second_yes",), _is_sure)


def two_decide(look: Look) -> Iterator[str]:
    """Whoever agreed is not who asked, nor whom it is about, and worked here for a day, on this phone; or was alone,
    and waited.
    """
    given = (
        "SELECT max(u.at) FROM audit u WHERE u.about = s.answered_by AND u.at <= s.settled_at AND (u.action = "
        "'people.phone_back' OR u.action = 'people.role_given' AND u.detail IN ('nurse', 'coordinator'))"
    )
    for second_id, person_id in look.rows(
        f"SELECT s.id, s.answered_by FROM staff_seconds s WHERE s.state = 'done' AND (s.answered_by IS NULL OR "
        f"s.answered_by IS s.about OR s.answered_by = s.asked_by AND s.settled_at < s.asked_at + :alone OR "
        f"s.answered_by <> s.asked_by AND coalesce(({given}), s.settled_at) > s.settled_at - :settled)",
        alone=ALONE,
        settled=SETTLED,
    ):
        yield f"second {second_id} was agreed to by person {person_id}, who is no second person"
    for second_id, state in look.rows(
        "SELECT s.id, s.state FROM staff_seconds s WHERE s.state = 'declined' AND s.answered_by = s.asked_by OR "
        "s.state = 'taken_back' AND s.kind <> 'news' AND s.answered_by <> s.asked_by OR s.state = "
        "'done' AND s.settled_at > s.expires_at"
    ):
        yield f"second {second_id} is {state}, by the wrong one or too late"


def nothing_happens_by_one_alone(look: Look) -> Iterator[str]:
    """Whoever is removed or let back, and whatever goes to everybody, was agreed to just then, once for each time."""
    for action, person_id, times, agreed in look.rows(
        "SELECT u.action, u.about, count(*) AS times, (SELECT count(*) FROM staff_seconds s WHERE s.state = 'done' AND "
        "s.kind = CASE u.action WHEN 'people.removed' THEN 'remove' ELSE 'let_back' END AND s.given = CAST(u.about AS "
        "TEXT)) AS agreed FROM audit u WHERE u.action IN ('people.removed', 'people.let_back') GROUP BY 1, 2 HAVING "
        "times <> agreed"
    ):
        yield f"{action} of person {person_id} happened {times} times, and was agreed to {agreed} times"
    for (person_id,) in look.rows(
        "SELECT r.person_id FROM removals r JOIN persons p ON p.id = r.person_id WHERE p.state = 'active' OR NOT "
        "EXISTS (SELECT 1 FROM staff_seconds s WHERE s.kind = 'remove' AND s.state = 'done' AND s.given = "
        "CAST(r.person_id AS TEXT) AND s.settled_at = r.removed_at)"
    ):
        yield f"person {person_id} is removed and here, or nobody agreed to it"
    for (news_id,) in look.rows(
        "SELECT n.id FROM staff_news n WHERE n.state IN ('soon', 'going', 'gone') AND n.audience IN ('[]', :everybody) "
        "AND NOT EXISTS (SELECT 1 FROM staff_seconds s WHERE s.kind = 'news' AND s.state = 'done' AND s.given = "
        "CAST(n.id AS TEXT))",
        everybody=json.dumps(["all"] * 4),
    ):
        yield f"news {news_id} goes to everybody, and no second person agreed"


def what_waits_has_an_end(look: Look) -> Iterator[str]:
    """What waits for a second person, or to be sent, is on the timetable."""
    for (second_id,) in look.rows(
        "SELECT s.id FROM staff_seconds s WHERE s.state = 'waiting' AND (s.expires_at <> s.asked_at + :within OR NOT "
        "EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'staff.second' AND t.state = 'waiting' AND t.subject = "
        "'second:' || s.id || ':'))",
        within=WITHIN,
    ):
        yield f"second {second_id} waits for ever"
    for news_id, state in look.rows(
        "SELECT n.id, n.state FROM staff_news n WHERE n.state IN ('soon', 'going') AND NOT EXISTS (SELECT 1 FROM "
        "timers t WHERE t.rule = 'staff.news' AND t.state = 'waiting' AND t.subject GLOB 'news:' || n.id || ':*')"
    ):
        yield f"news {news_id} is {state}, and nothing sends it"


def what_is_taken_back_reaches_nobody(look: Look) -> Iterator[str]:
    """News that are taken back, or being written, or asked about, are said to nobody; any other not before its time,
    to each once, and never to who wrote it.
    """
    for key, state in look.rows(
        "SELECT o.key, n.state FROM outbox o JOIN staff_news n ON n.id = CAST(substr(o.key, 6) AS INTEGER) WHERE "
        "o.key GLOB 'news:*' AND (n.state NOT IN ('going', 'gone') OR o.created_at < n.goes_at OR o.person_id = "
        "n.person_id)"
    ):
        yield f"{key} is said, and the news are {state}"
    for news_id, person_id, times in look.rows(
        "SELECT n.id, o.person_id, count(*) AS times FROM outbox o JOIN staff_news n ON n.id = CAST(substr(o.key, 6) "
        "AS INTEGER) WHERE o.key GLOB 'news:*' GROUP BY 1, 2 HAVING times > 1"
    ):
        yield f"person {person_id} is told news {news_id} {times} times"
    for (news_id,) in look.rows(
        "SELECT n.id FROM staff_news n WHERE n.state IN ('soon', 'going', 'gone') AND NOT EXISTS (SELECT 1 FROM audit "
        "u WHERE u.action = 'staff.news_sent' AND u.detail = CAST(n.id AS TEXT) AND u.at = n.goes_at - :undo)",
        undo=UNDO,
    ):
        yield f"news {news_id} could not be taken back for as long as it is promised"


INVARIANTS: tuple[Invariant, ...] = (
    two_decide,
    nothing_happens_by_one_alone,
    what_waits_has_an_end,
    what_is_taken_back_reaches_nobody,
)

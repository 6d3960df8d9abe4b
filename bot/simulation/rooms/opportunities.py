"""Putting up what minutes can be spent on, taking a place, waiting for one, handing it on, giving it back, calling off;
no place is anybody's twice, and minutes go with the place and come back with it, once.
"""

import re
from collections.abc import Iterator
from functools import partial

from bot.base.clock import DAY, HOUR, MINUTE, SECOND, Instant
from bot.simulation.behaviour import Behaviour, Occasion, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.checkins import STANDS
from bot.simulation.rooms.exchanges import BUSY
from bot.simulation.rooms.pins import tells_soon
from bot.simulation.rooms.skills import taps_twice
from bot.simulation.rooms.votes import tell_some
from bot.simulation.times_typed import says_a_time

COORDINATORS = frozenset({"coordinator"})
HOSTS = frozenset({"parent", "mentor"})
COME = frozenset({"parent", "nurse", "mentor", "helper"})
TOPICS = ("event", "course", "trip", "swim", "stall")
FORM = ("hours.new_at", "hours.new_long", "hours.new_cost", "hours.new_room", "hours.new_open")
APART: Instant = 40 * SECOND
HEAR = 8
CODE = re.compile(r"\b[A-HJ-NP-RT-Z2-46-9]{8}\b")
"""As a code stands on the phone of whoever hands a place on."""
LOOKED_AFTER = 13 * HOUR
"""So soon it is looked once more whether somebody who waits can be offered what is free."""
_PAID = f"t.evidence = 'seat:' || s.id || ':' || s.paid_turn AND {STANDS}"


def _puts_one_up(who: Inhabitant) -> None:
    """From the first question to the last, a tap every little while; a few leave off in the middle."""
    if not who.phone.received:
        return
    who.sends(f"hours.new_topic:{TOPICS[who.chance.below(len(TOPICS))]}")
    who.crowd.later(APART, lambda: who.sends("hours.new_where:0"))
    who.crowd.later(2 * APART, lambda: who.sends("hours.new_where:1"))
    who.crowd.later(3 * APART, lambda: says_a_time(who))
    steps = FORM[: 2 + who.chance.below(len(FORM))] if who.chosen(15) else FORM
    for at, tag in enumerate(steps, 4):
        who.crowd.later(at * APART, partial(who.press_any, tag))
    who.crowd.later((4 + len(steps)) * APART, lambda: tells_soon(who))
    tell_some(who, HEAR, 2 * DAY, _hears_of_it)


def _hears_of_it(who: Inhabitant) -> None:
    """Looks what is on, at one of it, and takes a place or waits for one."""
    if who.phone.received:
        who.sends("hours.opportunities:0")
        who.crowd.later(APART, lambda: who.press_any("hours.opportunity"))
        who.crowd.later(2 * APART, lambda: who.press_any("hours.take", "hours.wait"))


def _agrees(who: Inhabitant) -> None:
    """A coordinator looks at what somebody would put up."""
    found = who.crowd.rows("SELECT id FROM hours_opportunities WHERE state = 'asked' ORDER BY id")
    if found and who.phone.received:
        who.sends(f"hours.opportunity:{found[who.chance.below(len(found))][0]}")
        who.crowd.later(APART, lambda: who.press_any("hours.agree"))
        who.crowd.later(2 * APART, lambda: tells_soon(who))


def _is_sure(who: Inhabitant) -> None:
    """Whoever works here tells their PIN where it is asked for; and some tap twice."""
    tells_soon(who)
    taps_twice(who)


def _looks_what_is_on(who: Inhabitant) -> None:
    acts = ("take", "wait", "opportunity", "hand", "leave")
    if not who.press_any(*(f"hours.{act}" for act in acts)) and who.phone.received:
        who.sends("hours.opportunities:0")


def _looks_what_is_put_up(who: Inhabitant) -> None:
    if not who.press_any("hours.agree", "hours.done", "hours.came"):
        _looks_what_is_on(who)


def tells_the_code(who: Inhabitant, board: str = "hours.opportunities:0") -> None:
    """The code for their place is told to somebody else, who types it under that list; and a few tell it to two."""
    who.crowd.later(3 * MINUTE, lambda: _is_told(who, who.crowd.somebody_but(who), board))
    if who.chosen(30):
        who.crowd.later(4 * MINUTE, lambda: _is_told(who, who.crowd.somebody_but(who), board))


def _is_told(who: Inhabitant, other: Inhabitant, board: str) -> None:
    found = [code for message in who.phone.received[-3:] for code in CODE.findall(message.text)]
    if found and other.phone.received:
        other.sends(board)
        other.crowd.later(2 * MINUTE, lambda: other.say(found[-1]))


BEHAVIOURS = (
    Behaviour("puts something on", 14, _puts_one_up, HOSTS),
    Behaviour("looks what is put up", 40, _looks_what_is_put_up, COORDINATORS),
    Behaviour("looks what is on", 60, _looks_what_is_on, COME),
)
OCCASIONS = (
    Occasion("something is put on", 18 * HOUR, _puts_one_up, COORDINATORS),
    Occasion("a coordinator looks at what is put on", 9 * HOUR, _agrees, COORDINATORS),
)
REACTIONS: Reactions = {
    "hours.new_open": ((90, "hours.new_open"), (10, None)),
    "hours.agree": ((70, "hours.agree"), (8, "hours.not_so"), (22, None)),
    "hours.opportunity": ((40, "hours.opportunity"), (25, None)),
    "hours.take": ((60, "hours.take"), (5, "hours.leave"), (35, None)),
    "hours.wait": ((60, "hours.wait"), (40, None)),
    "hours.hand": ((12, "hours.hand"), (15, "hours.leave"), (60, None)),
    "hours.take_over": ((80, "hours.take_over"), (20, None)),
    "hours.leave_late": ((40, "hours.leave_late"), (60, None)),
    "hours.off": ((5, "hours.off"), (60, None)),
    "hours.off_now": ((60, "hours.off_now"), (40, None)),
    "hours.came": ((40, "hours.came"), (20, None)),
    "hours.done": ((60, "hours.done"), (15, None)),
}
THEN = {
    **dict.fromkeys(("hours.take", "hours.wait", "hours.leave", "hours.leave_late", "hours.take_over"), taps_twice),
    **dict.fromkeys(("hours.off_now", "hours.done"), taps_twice),
    **dict.fromkeys(("hours.new_open", "hours.agree"), _is_sure),
    "hours.hand": tells_the_code,
}
KNOW = (
    "SELECT 1 FROM hours_opportunities o JOIN persons a ON a.chat_id = :one AND a.place = o.place JOIN persons b ON "
    "b.chat_id = :other AND b.id = o.person_id WHERE o.state NOT IN ('asked', 'declined') AND (NOT EXISTS (SELECT 1 "
    "FROM kept_apart k WHERE (a.id, b.id) IN ((k.person_id, k.other_id), (k.other_id, k.person_id))) OR EXISTS "
    "(SELECT 1 FROM hours_seats s WHERE s.opportunity_id = o.id AND s.person_id = a.id AND s.state = 'held'))",
    "SELECT 1 FROM hours_opportunities o JOIN persons a ON a.chat_id = :one AND a.id = o.person_id JOIN hours_seats s "
    "ON s.opportunity_id = o.id AND s.state = 'held' JOIN persons b ON b.chat_id = :other AND b.id = s.person_id",
)
"""Who may come reads who is host; the host reads who has a place, and nobody else does."""


def no_place_is_held_twice(look: Look) -> Iterator[str]:
    """Never more places taken or kept for somebody than there are; each person has one, and the host none."""
    for opportunity_id, taken, room in look.rows(
        "SELECT o.id, count(*) AS taken, o.room FROM hours_opportunities o JOIN hours_seats s ON s.opportunity_id = "
        "o.id AND s.state IN ('held', 'offered') GROUP BY o.id HAVING taken > o.room"
    ):
        yield f"of opportunity {opportunity_id} {taken} of {room} places are taken"
    for opportunity_id, person_id in look.rows(
        "SELECT o.id, s.person_id FROM hours_opportunities o JOIN hours_seats s ON s.opportunity_id = o.id AND s.state "
        "IN ('held', 'offered') GROUP BY o.id, s.person_id HAVING count(*) > 1 OR s.person_id = o.person_id"
    ):
        yield f"person {person_id} has a second place in opportunity {opportunity_id}, or is its host"


def minutes_go_with_the_place(look: Look) -> Iterator[str]:
    """Who has a place received its minutes, once; and nobody received any for a place they do not have, unless they
    gave it back when it was too late for that, and it took place.
    """
    for seat_id, standing, minutes in look.rows(
        "SELECT s.id, (SELECT coalesce(sum(t.minutes), 0) FROM transfers t WHERE "
        f"{_PAID}) AS standing, o.minutes FROM hours_seats s JOIN hours_opportunities o ON o.id = s.opportunity_id "
        "WHERE s.state = 'held' AND o.job = '' AND standing <> o.minutes"
    ):
        yield f"{standing} minutes stand for seat {seat_id}, which counts as {minutes}"
    for evidence, who in look.rows(
        "SELECT t.evidence, a.person_id FROM transfers t LEFT JOIN accounts a ON a.id = t.receiver WHERE t.evidence "
        f"GLOB 'seat:*' AND {STANDS} AND NOT EXISTS (SELECT 1 FROM hours_seats s JOIN hours_opportunities o ON o.id = "
        "s.opportunity_id WHERE t.evidence = 'seat:' || s.id || ':' || s.paid_turn AND (a.person_id IS NULL OR "
        "a.person_id = s.person_id) AND (s.state = 'held' OR o.state IN ('open', 'held') AND s.taken_at > "
        "o.returns_until)) AND NOT EXISTS (SELECT 1 FROM audit x WHERE x.action = 'people.erased' AND x.at >= t.at)"
    ):
        yield f"person {who} is charged for {evidence}, which is not theirs"


def minutes_come_back_once(look: Look) -> Iterator[str]:
    """What was kept for one turn at a place came back at most once, and in no other way."""
    for evidence, kept, back in look.rows(
        "SELECT t.evidence, sum(t.reverses IS NULL) AS kept, sum(t.reverses IS NOT NULL) AS back FROM transfers t "
        "WHERE t.evidence GLOB 'seat:*' GROUP BY t.evidence HAVING kept <> 1 OR back > 1"
    ):
        yield f"{evidence} is kept {kept} times, and came back {back} times"


def what_is_off_costs_nothing(look: Look) -> Iterator[str]:
    """Of what was called off, or did not take place, all minutes came back; its host gave none."""
    for opportunity_id, evidence in look.rows(
        "SELECT o.id, t.evidence FROM hours_opportunities o LEFT JOIN hours_seats s ON s.opportunity_id = o.id JOIN "
        "transfers t ON (t.evidence GLOB 'seat:' || s.id || ':*' OR t.evidence = 'opportunity:' || o.id) AND "
        f"{STANDS} WHERE o.state IN ('cancelled', 'declined', 'not_held')"
    ):
        yield f"opportunity {opportunity_id} did not take place, and {evidence} stands"


def who_waits_is_offered_what_is_free(look: Look) -> Iterator[str]:
    """What is free is offered to who waits, or looked at again soon; what is offered has an end, and a message, unless
    it is off.
    """
    for (opportunity_id,) in look.rows(
        "SELECT o.id FROM hours_opportunities o WHERE o.state = 'open' AND o.starts_at > :soon AND o.room > (SELECT "
        "count(*) FROM hours_seats s WHERE s.opportunity_id = o.id AND s.state IN ('held', 'offered')) AND EXISTS "
        "(SELECT 1 FROM hours_seats w WHERE w.opportunity_id = o.id AND w.state = 'waiting') AND NOT EXISTS (SELECT 1 "
        "FROM timers t WHERE t.rule = 'hours.offer' AND t.state = 'waiting' AND t.subject = 'opportunity:' || o.id || "
        "':look')",
        soon=look.now + LOOKED_AFTER,
    ):
        yield f"somebody waits for opportunity {opportunity_id}, and nothing looks at what is free"
    for seat_id, person_id in look.rows(
        "SELECT s.id, s.person_id FROM hours_seats s JOIN hours_opportunities o ON o.id = s.opportunity_id AND o.state "
        "= 'open' WHERE s.state = 'offered' AND NOT (EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'hours.offer' AND "
        "t.state = 'waiting' AND t.subject = 'opportunity:' || s.opportunity_id || "
        "':' || s.person_id || ':offer') AND EXISTS (SELECT 1 FROM outbox m WHERE m.person_id = s.person_id AND m.key "
        "= 'opportunity:' || s.opportunity_id || ':' || s.person_id || ':offer:' || s.turn))"
    ):
        yield f"seat {seat_id} is kept for person {person_id}, who does not read so, or for ever"


def it_comes_to_an_end(look: Look) -> Iterator[str]:
    """Of whatever is not over something is on the timetable: its beginning, or who was there; of a job of which it is
    asked who did it the jobs see to that.
    """
    for (opportunity_id,) in look.rows(
        "SELECT o.id FROM hours_opportunities o WHERE o.state IN ('asked', 'open') AND NOT EXISTS (SELECT 1 FROM "
        "timers t WHERE t.rule = 'hours.opportunity' AND t.state = 'waiting' AND t.subject GLOB 'opportunity:' || "
        "o.id || ':*') AND NOT EXISTS (SELECT 1 FROM circle_done d WHERE d.opportunity_id = o.id)"
    ):
        yield f"nothing will become of opportunity {opportunity_id}"


def nobody_is_in_two_places(look: Look) -> Iterator[str]:
    """Nobody has a place, or is host, at a time at which they are elsewhere."""
    for who, one, other in look.rows(
        f"WITH mine AS ({BUSY['opportunity']}), every AS ({' UNION ALL '.join(BUSY.values())}) SELECT a.who, a.what, "
        "b.what FROM mine a JOIN every b ON b.who = a.who AND b.what <> a.what AND b.starts_at < a.ends_at AND "
        "a.starts_at < b.ends_at"
    ):
        yield f"{one} and {other} are at one time for person {who}"


INVARIANTS: tuple[Invariant, ...] = (
    no_place_is_held_twice,
    minutes_go_with_the_place,
    minutes_come_back_once,
    what_is_off_costs_nothing,
    who_waits_is_offered_what_is_free,
    it_comes_to_an_end,
    nobody_is_in_two_places,
)

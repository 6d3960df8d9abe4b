"""Opening meetings for several, taking places and turns, moving and calling off, telling who came.

What must hold looks at them beside the meetings of two: nobody is in two places at one time.
"""

from collections.abc import Iterator

from bot.base.clock import DAY, HOUR, MINUTE
from bot.simulation.behaviour import Behaviour, Reactions
from bot.simulation.inhabitant import Inhabitant
from bot.simulation.invariants import Invariant, Look
from bot.simulation.rooms.checkins import STANDS

HOSTS = frozenset({"nurse", "mentor"})
COME = frozenset({"parent", "nurse", "mentor", "helper"})
WORDS = ("The Hub, Harbour Street", "junto al mar", "عند الميناء", "4", "\u200b", "by the pier " * 9)
ACTS = ("take", "wait", "leave", "say", "was", "done", "add", "came", "off", "two_hours")
A_NIGHT = DAY + HOUR
"""Whoever sleeps until it begins is given no place; sooner than this before it, that may be."""


def _opens_one(who: Inhabitant) -> None:
    if who.phone.received:
        who.press((who.phone.last, "checkins.group_new"))
        if who.chosen(30):
            who.crowd.later(3 * MINUTE, lambda: who.say(WORDS[who.chance.below(len(WORDS))]))


def _looks_at_those_for_several(who: Inhabitant) -> None:
    if not who.press_any("checkins.group", *(f"checkins.group_{act}" for act in ACTS)) and who.phone.received:
        who.press((who.phone.last, "checkins.groups:0"))


BEHAVIOURS = (
    Behaviour("opens a meeting for several", 16, _opens_one, HOSTS),
    Behaviour("looks at meetings for several", 14, _looks_at_those_for_several, COME),
)
REACTIONS: Reactions = {
    "checkins.group_topic": ((90, "checkins.group_topic"), (10, None)),
    "checkins.group_days": ((12, "checkins.group_days"), (4, None)),
    "checkins.group_times": ((90, "checkins.group_times"), (10, None)),
    "checkins.group_at": ((90, "checkins.group_at"), (10, None)),
    "checkins.group_room": ((90, "checkins.group_room"), (10, None)),
    "checkins.group_for": ((95, "checkins.group_for"), (5, None)),
    "checkins.group_open": ((90, "checkins.group_open"), (10, None)),
    "checkins.group_take": ((60, "checkins.group_take"), (40, None)),
    "checkins.group_wait": ((60, "checkins.group_wait"), (40, None)),
    "checkins.group_coming": ((40, "checkins.group_coming"), (12, "checkins.group_leave"), (60, None)),
    "checkins.group_off": ((4, "checkins.group_off"), (40, None)),
    "checkins.group_off_now": ((60, "checkins.group_off_now"), (40, None)),
    "checkins.group": ((30, "checkins.group"), (20, None)),
    "checkins.group_was": ((50, "checkins.group_was"), (40, "checkins.group_done"), (10, None)),
    "checkins.group_done": ((60, "checkins.group_done"), (10, None)),
    "checkins.group_say": ((65, "checkins.group_say"), (5, "checkins.group_wrong"), (30, None)),
    "checkins.group_wrong_is": ((80, "checkins.group_wrong_is"), (20, None)),
}

_WHEN = (
    "WITH whole AS (SELECT 'check-in ' || id AS what, parent_id AS who, starts_at, ends_at FROM checkins "
    "WHERE state = 'booked' UNION ALL SELECT 'check-in ' || id, helper_id, starts_at, ends_at FROM checkins "
    "WHERE state = 'booked' UNION ALL SELECT 'group ' || id, helper_id, starts_at, ends_at FROM checkins_groups "
    "WHERE state = 'booked' UNION ALL SELECT 'group ' || g.id, s.parent_id, g.starts_at, g.ends_at "
    "FROM checkins_seats s JOIN checkins_groups g ON g.id = s.group_id WHERE s.state = 'held' AND g.state = 'booked') "
)
"""Where everybody is to be and when, whatever kind of meeting it is."""
_COMES = (
    "SELECT g.id AS of_group, g.sequence, g.helper_id AS who, g.starts_at, 0 AS taken_at FROM checkins_groups g "
    "WHERE g.state = 'booked' UNION ALL SELECT g.id, g.sequence, s.parent_id, g.starts_at, s.taken_at "
    "FROM checkins_seats s JOIN checkins_groups g ON g.id = s.group_id WHERE s.state = 'held' AND g.state = 'booked'"
)
"""Who is to come to which meeting for several, its host among them."""
_LOST_SINCE = (
    "EXISTS (SELECT 1 FROM audit a WHERE a.action = 'people.loss' AND a.about = {}.who AND a.at >= {}.taken_at)"
)


def nobody_is_in_two_places(look: Look) -> Iterator[str]:
    """No two meetings of anybody overlap, of two or of several, as host or with a place."""
    for who, one, other in look.rows(
        f"{_WHEN} SELECT a.who, a.what, b.what FROM whole a JOIN whole b ON b.who = a.who AND b.what > a.what "
        "AND b.starts_at < a.ends_at AND a.starts_at < b.ends_at"
    ):
        yield f"{one} and {other} are at one time for person {who}"


def no_more_come_than_there_is_room_for(look: Look) -> Iterator[str]:
    """Never more places taken than there are, and the host takes none."""
    for group_id, held, room in look.rows(
        "SELECT g.id, count(*) AS held, g.room FROM checkins_groups g JOIN checkins_seats s ON s.group_id = g.id "
        "AND s.state = 'held' GROUP BY g.id HAVING held > g.room OR sum(s.parent_id = g.helper_id) > 0"
    ):
        yield f"in group {group_id} {held} of {room} places are taken, or one by its host"


def reminders_are_of_what_they_come_to(look: Look) -> Iterator[str]:
    """Whoever is to be reminded has a place, or is host, at the time it has now; also of what lies in the outbox."""
    comes = (
        f"(SELECT 1 FROM ({_COMES}) c "
        "WHERE {} LIKE 'group:' || c.of_group || ':' || c.sequence || ':' || c.who || ':%')"
    )
    for (subject,) in look.rows(
        "SELECT subject FROM timers WHERE rule = 'checkins.group-reminder' AND state = 'waiting' "
        f"AND NOT EXISTS {comes.format('subject')}"
    ):
        yield f"{subject} would remind of what they do not come to"
    for (key,) in look.rows(
        "SELECT key FROM outbox WHERE lane = 3 AND state = 'waiting' AND key LIKE 'group:%h' "
        f"AND NOT EXISTS {comes.format('key')}"
    ):
        yield f"{key} waits to remind of what they do not come to"


def everybody_will_be_asked(look: Look) -> Iterator[str]:
    """Of what is ahead the host and whoever has a place will be asked, but for who has lost a baby since."""
    for group_id, who in look.rows(
        f"SELECT c.of_group, c.who FROM ({_COMES}) c WHERE c.starts_at > :now AND NOT {_LOST_SINCE.format('c', 'c')} "
        "AND NOT EXISTS (SELECT 1 FROM timers t WHERE t.rule = 'checkins.group-after' AND t.state = 'waiting' "
        "AND t.subject = 'group:' || c.of_group || ':' || c.sequence || ':' || c.who || ':')",
        now=look.now,
    ):
        yield f"of group {group_id} person {who} will not be asked"


def nobody_waits_beside_a_free_place(look: Look) -> Iterator[str]:
    """Whoever walks with the host, waits and could come has a place as long as one is free."""
    for group_id, who in look.rows(
        f"{_WHEN}, line AS (SELECT g.*, s.parent_id AS who, s.taken_at FROM checkins_groups g JOIN checkins_seats s ON "
        "s.group_id = g.id AND s.state = 'waiting' JOIN persons p ON p.id = s.parent_id AND p.state = 'active' AND "
        "p.reachable = 1 AND coalesce(p.paused_until, 0) <= :now JOIN pairings w ON w.parent_id = s.parent_id AND "
        "w.helper_id = g.helper_id AND w.kind = g.kind AND w.state = 'active' WHERE g.state = 'booked' AND "
        "g.starts_at > :awake AND g.room > (SELECT count(*) FROM checkins_seats h WHERE h.group_id = g.id AND "
        "h.state = 'held')) SELECT l.id, l.who FROM line l WHERE NOT EXISTS (SELECT 1 FROM whole b WHERE "
        "b.who = l.who AND b.starts_at < l.ends_at AND l.starts_at < b.ends_at) AND NOT EXISTS (SELECT 1 FROM "
        "kept_apart k WHERE l.who IN (k.person_id, k.other_id)) AND NOT "
        f"{_LOST_SINCE.format('l', 'l')}",
        now=look.now,
        awake=look.now + A_NIGHT,
    ):
        yield f"person {who} waits for a place in group {group_id}, and one is free"


def who_both_say_was_there_is_in_the_books(look: Look) -> Iterator[str]:
    """Each part that both sides say stands twice in the books, as given and received; the host's time once."""
    for seat_id, kept, standing in look.rows(
        "SELECT s.id, s.kept_at IS NOT NULL AS kept, count(t.id) AS standing FROM checkins_seats s LEFT JOIN "
        f"transfers t ON t.evidence = 'group:' || s.group_id || ':' || s.id AND {STANDS} GROUP BY s.id "
        "HAVING standing <> 2 * kept"
    ):
        yield f"seat {seat_id} is {'kept' if kept else 'not kept'} and stands {standing} times in the books"
    for group_id, hosts, kept in look.rows(
        "SELECT g.id, (SELECT count(*) FROM transfers t JOIN accounts a ON a.id IN (t.giver, t.receiver) AND "
        f"a.person_id = g.helper_id WHERE t.evidence LIKE 'group:' || g.id || ':%' AND {STANDS}) AS hosts, "
        "EXISTS (SELECT 1 FROM checkins_seats s WHERE s.group_id = g.id AND s.kept_at IS NOT NULL) AS kept "
        "FROM checkins_groups g WHERE EXISTS (SELECT 1 FROM accounts a WHERE a.person_id = g.helper_id) "
        "AND hosts <> 2 * kept"
    ):
        yield f"the host's time in group {group_id} stands {hosts} times in the books, kept: {kept}"
    for (seat_id,) in look.rows(
        "SELECT s.id FROM checkins_seats s JOIN persons p ON p.id = s.parent_id AND p.state = 'active' WHERE "
        "s.kept_at IS NOT NULL AND NOT (s.present = 1 AND coalesce(s.said, '') = 'met')"
    ):
        yield f"seat {seat_id} is kept, and not both said so"


INVARIANTS: tuple[Invariant, ...] = (
    nobody_is_in_two_places,
    no_more_come_than_there_is_room_for,
    reminders_are_of_what_they_come_to,
    everybody_will_be_asked,
    nobody_waits_beside_a_free_place,
    who_both_say_was_there_is_in_the_books,
)

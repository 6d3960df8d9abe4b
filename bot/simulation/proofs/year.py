"""`prove year`: a year of a thousand families, with crashes and troubles now and then; nobody forgotten, nothing lost.

What holds at every moment is looked at on the way, as in `simulate`: nothing lost, no double booking, nobody written to
unasked oftener than they like, the books at zero. What is added here needs a long time to go wrong.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from bot import app
from bot.base.ceiling import LOOKED_BACK
from bot.base.clock import DAY, MINUTE, Instant, local
from bot.base.texts import Texts
from bot.people.rules import UNPROMPTED_WEEKS
from bot.simulation.broken import Broken
from bot.simulation.community import Community, everybody
from bot.simulation.disk import Disk
from bot.simulation.proofs.proof import Proof, Proved
from bot.simulation.town import Manner, SimulatedTown

FAMILIES, DAYS, CRASHES = 1_000, 365, 60
FAMILIES_SHORT, DAYS_SHORT, CRASHES_SHORT = 12, 40, 3
MOST_A_WEEK = max(UNPROMPTED_WEEKS)
WEEK = timedelta(days=7)
EVERYDAY = Manner(Community, quiet_max=12 * DAY, look_every=20_000)
LOOK_EVERY: Instant = 7 * DAY
FORGOTTEN_AFTER: Instant = 35 * DAY
"""Two meetings of the slowest stretch in a baby's first year, and a week on top."""
SLOWEST_PACE = 2
"""Two who agreed on half as many meetings wait twice as long."""
ON_ITS_WAY: Instant = 10 * MINUTE
"""So long something that was taken back may still be noted as sent: it was under way, and Telegram was slow."""

_FORGOTTEN = (
    "SELECT a.pairing_id FROM checkins_agreements a JOIN pairings g ON g.id = a.pairing_id AND g.state = 'active' "
    "JOIN persons p ON p.id = a.parent_id JOIN persons h ON h.id = a.helper_id "
    "WHERE a.state <> 'ended' AND a.proposed_at < :long_ago AND p.reachable = 1 AND h.reachable = 1 "
    "AND coalesce(p.paused_until, 0) = 0 AND coalesce(h.paused_until, 0) = 0 "
    "AND NOT EXISTS (SELECT 1 FROM audit u WHERE u.about IN (p.id, h.id) AND (u.action = 'people.loss' OR "
    "u.at > :long_ago AND u.action IN ('people.paused', 'people.back', 'people.unreachable', 'people.stage_set'))) "
    "AND NOT EXISTS (SELECT 1 FROM checkins c WHERE c.pairing_id = g.id AND c.starts_at > :long_ago "
    "AND c.state IN ('booked', 'told', 'kept', 'not_held')) "
    "AND NOT EXISTS (SELECT 1 FROM asks k WHERE k.about = p.id AND (k.state <> 'closed' OR k.closed_at > :long_ago))"
)
_REMINDED_LATE = (
    "SELECT o.key, coalesce(c.settled_at, m.at) FROM outbox o "
    "JOIN checkins c ON c.id = CAST(substr(o.key, 9) AS INTEGER) "
    "LEFT JOIN audit m ON m.action IN ('checkins.moved', 'checkins.agreed') AND o.key GLOB "
    "'checkin:' || c.id || ':' || (CAST(substr(m.detail, length(c.id) + 2) AS INTEGER) - 1) || ':*' "
    "AND m.about = c.parent_id AND m.detail GLOB c.id || ' *' "
    "WHERE o.lane = 3 AND o.settled_at > :since AND o.key GLOB 'checkin:*:*:*:*h' AND o.state = 'sent' "
    "AND o.settled_at > coalesce(m.at, c.settled_at) + :under_way"
)
_REMINDED_LATE_OF_SEVERAL = (
    "SELECT o.key, coalesce(m.at, g.settled_at) FROM outbox o "
    "JOIN checkins_groups g ON g.id = CAST(substr(o.key, 7) AS INTEGER) "
    "LEFT JOIN audit m ON m.action = 'checkins.group_moved' AND m.about = g.helper_id AND m.detail GLOB g.id || ' *' "
    "AND o.key GLOB 'group:' || g.id || ':' || (CAST(substr(m.detail, length(g.id) + 2) AS INTEGER) - 1) || ':*' "
    "WHERE o.lane = 3 AND o.settled_at > :since AND o.key GLOB 'group:*:*:*:*h' AND o.state = 'sent' "
    "AND o.settled_at > coalesce(m.at, g.settled_at) + :under_way"
)
_UNASKED = (
    "SELECT o.person_id, p.zone, o.settled_at FROM outbox o JOIN persons p ON p.id = o.person_id "
    "WHERE o.unprompted = 1 AND o.message_id IS NOT NULL AND o.settled_at > :since ORDER BY o.person_id, o.settled_at"
)
_COUNTS = {
    "families": "SELECT count(*) FROM roles WHERE role = 'parent'",
    "paired": "SELECT count(*) FROM pairings WHERE active_at IS NOT NULL AND kind = 'nurse'",
    "plans_agreed": "SELECT count(*) FROM checkins_agreements WHERE agreed_at IS NOT NULL",
    "booked": "SELECT count(*) FROM checkins",
    "kept": "SELECT count(*) FROM checkins WHERE state = 'kept'",
    "moved_or_called_off": "SELECT count(*) FROM checkins WHERE sequence > 0 OR state = 'cancelled'",
    "for_several": "SELECT count(*) FROM checkins_groups",
    "for_several_kept": "SELECT count(*) FROM checkins_groups WHERE state = 'kept'",
    "places_taken": "SELECT count(*) FROM checkins_seats WHERE state = 'held'",
    "reminders": "SELECT count(*) FROM outbox WHERE key GLOB 'checkin:*:*:*:*h' AND state = 'sent'",
    "pulses_asked": "SELECT count(*) FROM outbox WHERE key GLOB 'person:*:pulse:*' AND state = 'sent'",
    "pulses_told": "SELECT count(*) FROM checkins_pulses",
    "mornings": "SELECT count(*) FROM outbox WHERE key GLOB 'person:*:digest:*' AND state = 'sent'",
    "babies": "SELECT count(DISTINCT about) FROM audit WHERE action = 'people.stage_set' AND detail = 'baby'",
    "losses": "SELECT count(*) FROM audit WHERE action = 'people.loss'",
    "moves": "SELECT count(*) FROM audit WHERE action = 'pairing.moves'",
    "asks": "SELECT count(*) FROM asks",
    "asks_open": "SELECT count(*) FROM asks WHERE state <> 'closed'",
}


def run(seed: int, short: bool) -> Proved:
    """A year of a thousand families, or a few weeks of a few."""
    families, days, crashes = (FAMILIES_SHORT, DAYS_SHORT, CRASHES_SHORT) if short else (FAMILIES, DAYS, CRASHES)
    return live(seed, families=families, days=days, crashes=crashes)


def live(seed: int, *, families: int, days: int, crashes: int) -> Proved:
    """So many days of so many families."""
    texts = Texts.load(app.CONTENT, strict=True)
    town = SimulatedTown(seed, crashes=crashes, days=days, people=everybody(families), texts=texts, manner=EVERYDAY)
    town.when_an_hour_has_passed = _each_week(town)
    try:
        town.run()
        _look(town)
        broken = ""
    except Broken as error:
        broken = str(error)
    finally:
        counts = _counts(town)
        town.disk.close()
    return Proved(broken, counts)


def _counts(town: SimulatedTown) -> dict[str, Any]:
    found = {name: town.disk.rows(sql)[0][0] for name, sql in _COUNTS.items()}
    return {
        **found,
        "updates": town.history.counts["update"],
        "messages": town.history.counts["message"],
        "crashes": town.crashed,
        "lost": town.updates.lost,
        "duplicates_unmarked": town.mail.duplicates_unmarked,
        "history": town.history.digest(),
    }


def _each_week(town: SimulatedTown) -> Callable[[], None]:
    """Look at what takes long to go wrong, and tell on standard error how far it is."""
    began, last = town.clock.now(), town.clock.now()

    def look() -> None:
        nonlocal last
        if town.clock.now() - last >= LOOK_EVERY:
            last = town.clock.now()
            _look(town)
            print(f"day {(last - began) // DAY} of {town.days}: {town.crashed} crashes, all holds", file=sys.stderr)

    return look


def _look(town: SimulatedTown) -> None:
    for look in (_forgotten, _reminded_of_nothing, _too_often):
        for broken in look(town.disk, town.clock.now()):
            raise Broken(f"year: {broken}")


def _forgotten(disk: Disk, now: Instant) -> Iterator[str]:
    """Each family has met lately, or will, or somebody sees to them or did lately: none of them is just not there."""
    for (pairing_id,) in disk.rows(_FORGOTTEN, long_ago=now - SLOWEST_PACE * FORGOTTEN_AFTER):
        yield f"the family of pairing {pairing_id} is forgotten"


def _reminded_of_nothing(disk: Disk, now: Instant) -> Iterator[str]:
    """Nobody was reminded, since the last look, of a meeting that had been called off, moved or held."""
    for sql in (_REMINDED_LATE, _REMINDED_LATE_OF_SEVERAL):
        for key, over_at in disk.rows(sql, under_way=ON_ITS_WAY, since=now - LOOK_EVERY - LOOKED_BACK):
            yield f"{key} reminded of a meeting that was over or elsewhere since {over_at}"


def _too_often(disk: Disk, now: Instant) -> Iterator[str]:
    """Nobody was written to unasked twice on one day of theirs, nor oftener in seven days than anybody may."""
    came: dict[int, list[date]] = defaultdict(list)
    for person_id, zone, at in disk.rows(_UNASKED, since=now - LOOK_EVERY - LOOKED_BACK):
        came[person_id].append(local(at, zone).date())
    for person_id, days in came.items():
        for at, day in enumerate(days):
            if at and days[at - 1] == day:
                yield f"person {person_id} was written to unasked twice on {day}"
            if at >= MOST_A_WEEK and (day - days[at - MOST_A_WEEK]) < WEEK:
                yield f"person {person_id} was written to unasked {MOST_A_WEEK + 1} times in the week to {day}"


YEAR = Proof(
    "year",
    "a year of a thousand families with 40 nurses: nobody forgotten, nothing lost, no reminder of nothing (an hour)",
    run,
)

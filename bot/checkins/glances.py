"""How it stands with many families at a glance: the next meeting, the last word, and how the hardest week was.

How weeks were is for the nurse alone, and only where the parent shares it; each such look can be read in their log,
once a day.
"""

from datetime import timedelta

from bot.base import audit
from bot.base.clock import Instant, local, today
from bot.base.transaction import Transaction
from bot.checkins import group_inviting, pulse
from bot.checkins.store import glances, groups, pulses, seats
from bot.people.rules import Person

READ = "checkins.pulses_read"
LATELY = 4
"""So many weeks are looked at for the hardest one."""
LINES_LOOKED_AT = 20


def ahead(tx: Transaction, helper_id: int) -> dict[int, Instant]:
    """When each of that helper's pairings that has a meeting ahead, of two or of several, meets next, by pairing."""
    found = glances.ahead(tx, helper_id)
    for group in groups.hosted(tx, helper_id, tx.now):
        for seat in seats.in_turn(tx, group.id, "held"):
            pairing = group_inviting.walks_with(tx, seat.parent_id, group)
            if pairing is not None:
                found[pairing.id] = min(group.starts_at, found.get(pairing.id, group.starts_at))
    return found


def last_met(tx: Transaction, helper_id: int) -> dict[int, Instant]:
    """When each of that helper's active pairings met last, as both say, by pairing; without those that have not."""
    return glances.last_kept(tx, helper_id)


def last_step(tx: Transaction, helper_id: int, parent_id: int) -> Instant:
    """When that parent last took a step that this helper may see; 0 while there is none."""
    return glances.last_step(tx, parent_id, helper_id) or 0


def last_said(tx: Transaction, parent_id: int) -> Instant | None:
    """When that parent last said how a week is; for their nurse, and None where that is not shared."""
    return glances.last_said(tx, parent_id) if pulse.shared(tx, parent_id) else None


def hardest(tx: Transaction, nurse: Person, parent_id: int) -> str | None:
    """The word of that parent's hardest week lately, read by their nurse; None where it is not shared, or not said."""
    if not pulse.shared(tx, parent_id):
        return None
    before = (local(tx.now, nurse.zone).date() - timedelta(weeks=LATELY)).isoformat()
    said = [one for one in pulses.latest(tx, parent_id, LATELY) if one.word and one.monday > before]
    if not said:
        return None
    _note_reading(tx, nurse, parent_id)
    return min((one.word for one in said), key=lambda word: pulse.LEVELS[word])


def _note_reading(tx: Transaction, nurse: Person, parent_id: int) -> None:
    day = today(tx.now, nurse.zone)
    before = audit.done_by(tx, nurse.id, parent_id, LINES_LOOKED_AT)
    if not any(line.action == READ and today(line.at, nurse.zone) == day for line in before):
        audit.record(tx, nurse.id, READ, parent_id)

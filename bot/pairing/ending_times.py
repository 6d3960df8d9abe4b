"""When the steps of a good ending are taken: in the morning, on the parent's calendar, by what may be known of them.

A baby's age counts only where the parent lets the nurse know it, and never after a loss.
"""

from datetime import date, datetime, time, timedelta

from bot.base import timers
from bot.base.clock import DAY, FOREVER, Instant, instant_of, local
from bot.base.transaction import Transaction
from bot.pairing import ending_rules as rules
from bot.pairing.ending_rules import Step
from bot.pairing.store.endings import Ending
from bot.pairing.store.pairings import Pairing
from bot.people import consents
from bot.people import service as people
from bot.people.rules import is_here
from bot.places import service as places
from bot.places.pairing_rules import EndingRules

RULE = "pairing.ending"
SHARED = "share_with_nurse"
"""The consent to a nurse's knowing the stage."""
AT = time(10)
AWAY_WAIT: Instant = 7 * DAY
"""So long after somebody was away it is looked again."""
TALK_WEEKS = 2
"""So long after a talk was asked for both are asked anew, unless somebody says sooner that they have talked."""


def wake(tx: Transaction, ending: Ending, step: Step, at: Instant) -> None:
    """Let that step be taken then, however late it becomes, in the stead of the one before."""
    data = {"step": step}
    timers.set_timer(tx, RULE, ending.subject, at, late_limit=FOREVER, about=ending.parent_id, data=data)


def place_rules(tx: Transaction, pairing: Pairing) -> EndingRules:
    """What the parent's place decides about endings."""
    return places.place(people.get(tx, pairing.parent_id).place).pairing.ending


def _today(tx: Transaction, pairing: Pairing) -> date:
    return local(tx.now, people.get(tx, pairing.parent_id).zone).date()


def _morning(tx: Transaction, parent_id: int, day: date) -> Instant:
    return instant_of(datetime.combine(day, AT), people.get(tx, parent_id).zone)


def _in(tx: Transaction, pairing: Pairing, **span: int) -> Instant:
    """The morning so long from today."""
    return _morning(tx, pairing.parent_id, _today(tx, pairing) + timedelta(**span))


def _born(tx: Transaction, pairing: Pairing) -> date | None:
    """The birth, where it may count: told, to a nurse who may know it, and no loss since."""
    parent = people.get(tx, pairing.parent_id)
    counts = pairing.kind == "nurse" and parent.stage == "baby" and parent.loss_at is None
    if not counts or parent.stage_date is None or not consents.stands(tx, parent.id, SHARED):
        return None
    return date.fromisoformat(parent.stage_date)


def asked_at(tx: Transaction, pairing: Pairing, ending: Ending) -> Instant:
    """When both are to be asked, the first time or after they took more time; never soon after a loss."""
    told, parent = place_rules(tx, pairing), people.get(tx, pairing.parent_id)
    began = local(pairing.active_at or pairing.proposed_at, parent.zone).date()
    day = rules.time_for_it(began, _born(tx, pairing), told.months[pairing.kind], told.prepare_weeks)
    due = _morning(tx, parent.id, day - timedelta(weeks=told.prepare_weeks))
    return max(due, soonest(tx, pairing, ending))


def soonest(tx: Transaction, pairing: Pairing, ending: Ending) -> Instant:
    """Before then nobody but the parent can begin it: they took more time, or there was a loss."""
    lost_at, weeks = people.get(tx, pairing.parent_id).loss_at, place_rules(tx, pairing).after_loss_weeks
    lost = 0 if lost_at is None else lost_at + weeks * 7 * DAY
    return max(ending.not_before, lost)


def goodbye(tx: Transaction, pairing: Pairing, ending: Ending) -> str:
    """The day of the goodbye (ISO) for two who are asked now."""
    meant = date.fromisoformat(ending.goodbye) if ending.goodbye and ending.state == "talking" else None
    weeks = place_rules(tx, pairing).prepare_weeks
    return rules.goodbye_on(_today(tx, pairing), weeks, meant).isoformat()


def over_at(tx: Transaction, ending: Ending) -> Instant:
    """When it is over, after the agreed day."""
    day = date.fromisoformat(ending.goodbye or "")
    return _morning(tx, ending.parent_id, day + timedelta(days=rules.CLOSING_DAYS))


def after_silence(tx: Transaction, pairing: Pairing) -> Instant:
    """When a silence has been long enough."""
    return _in(tx, pairing, days=place_rules(tx, pairing).silent_days)


def after_talk(tx: Transaction, pairing: Pairing) -> Instant:
    """When both are asked anew after a talk."""
    return _in(tx, pairing, weeks=TALK_WEEKS)


def again_at(tx: Transaction, pairing: Pairing) -> Instant:
    """When both are asked anew after they took more time, or said nothing."""
    return _in(tx, pairing, weeks=place_rules(tx, pairing).again_weeks)


def is_away(tx: Transaction, person_id: int) -> bool:
    """Whether that person takes a break just now or cannot be reached."""
    person = people.get(tx, person_id)
    return person.state != "active" or not is_here(person, tx.now)

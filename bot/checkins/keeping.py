"""Seeing to it that a plan is kept, so that no family is forgotten because nobody wrote.

When the time for a meeting has come and none is booked, the parent is offered times. When that time went by without a
meeting, a person looks. Both said yes to the plan, so nothing of this comes unasked.
"""

from datetime import date, datetime, time, timedelta

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import FOREVER, instant_of
from bot.base.spread import spread
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import asked_for, asking, plan_messages, planning, service, timetable
from bot.checkins.store import agreements
from bot.checkins.store.agreements import Agreement
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import service as people

RULE = "checkins.rhythm"
"""The rule that looks after one plan, each week and whenever the time for a meeting comes or ends."""
LOOK_AT = time(10)
LOOK_DAYS = 7
UNANSWERED_DAYS = 14
"""So long a plan may wait for two yeses while nothing else happens, before a person asks whether all is well; and each
time it has waited so long again. A due date of which nothing more is told waits as long.
"""


def begin(tx: Transaction) -> None:
    """When the house opens: plans from before anybody looked after them are looked after too."""
    if not timers.pending(tx, RULE):
        for agreement in agreements.live(tx):
            look_soon(tx, agreement)


def look_soon(tx: Transaction, agreement: Agreement) -> None:
    """Something has changed about that plan: look at it tomorrow."""
    _wake(tx, agreement, planning.today_of(tx, agreement) + timedelta(days=1), _asked_for(tx, agreement))


def _subject(agreement: Agreement) -> str:
    return f"{agreement.subject}rhythm"


def _asked_for(tx: Transaction, agreement: Agreement) -> str:
    waiting = timers.pending(tx, RULE, _subject(agreement))
    return str(waiting[0].data["asked"]) if waiting else ""


def _wake(tx: Transaction, agreement: Agreement, day: date, asked: str) -> None:
    shared = instant_of(datetime.combine(day, LOOK_AT), people.get(tx, agreement.parent_id).zone)
    at = spread(_subject(agreement), shared)
    data = {"asked": asked}
    timers.set_timer(tx, RULE, _subject(agreement), at, late_limit=FOREVER, about=agreement.parent_id, data=data)


def stop(tx: Transaction, agreement: Agreement, by: int) -> None:
    """The plan is over: nobody looks after it, and nobody needs to ask why there is no meeting."""
    timers.cancel(tx, RULE, _subject(agreement))
    settle(tx, agreement.pairing_id, by)


def settle(tx: Transaction, pairing_id: int, by: int) -> None:
    """There is to be no meeting: no times are offered, and whoever was to ask why there is none need not."""
    plan_messages.take_back_time_to_meet(tx, pairing_id)
    asking.no_need_to_ask(tx, pairing_id, by)


def hush(tx: Transaction, agreement: Agreement, by: int) -> None:
    """Somebody needs a person, or something was not right between the two: until one has looked, nobody is to ask the
    parent for a meeting, and what was asked before is asked anew only then.
    """
    settle(tx, agreement.pairing_id, by)
    _wake(tx, agreement, planning.today_of(tx, agreement) + timedelta(days=1), "")


def something_wrong(tx: Transaction, pairing_id: int, by: int) -> None:
    """One of the two of a pairing says that something was not right, and a person looks: the plan waits for that."""
    agreement = agreements.of_pairing(tx, pairing_id)
    if agreement is not None and agreement.state != "ended":
        hush(tx, agreement, by)


def looked_at(tx: Transaction, pairing_id: int) -> None:
    """A person has looked at what was not right between two: their plan is looked after again from tomorrow on."""
    agreement = agreements.of_pairing(tx, pairing_id)
    if agreement is not None and agreement.state != "ended":
        look_soon(tx, agreement)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.rhythm". During a break of one of the two, after a loss, and while somebody looks whether
    the parent is safe or what was not right between them, nothing is said of it.
    """
    agreement = agreements.find(tx, int(timer.subject.split(":")[1]))
    pairing = None if agreement is None else pairings.find(tx, agreement.pairing_id)
    if agreement is None or pairing is None or agreement.state == "ended":
        return
    today, asked = planning.today_of(tx, agreement), str(timer.data["asked"])
    next_look = today + timedelta(days=LOOK_DAYS)
    if asked_for.waiting(tx, pairing) is not None:
        # They are finding a time. If nothing comes of it, it is looked at again soon.
        next_look = today + timedelta(days=1)
    elif not _is_to_rest(tx, agreement) and service.next_of(tx, pairing) is None:
        asked = _let_a_person_look(tx, agreement, pairing, asked)
        next_look = min(next_look, _offer(tx, agreement, today))
    _wake(tx, agreement, next_look, asked)


def _is_to_rest(tx: Transaction, agreement: Agreement) -> bool:
    away = any(timetable.is_away(tx, one) for one in (agreement.parent_id, agreement.helper_id))
    looked_at = asking.is_looked_at(tx, agreement.pairing_id, agreement.parent_id)
    return away or looked_at or planning.rests(tx, agreement)


def _let_a_person_look(tx: Transaction, agreement: Agreement, pairing: Pairing, asked: str) -> str:
    """Once for each time that went by without a meeting, and every so often where the plan is not agreed or a due date
    has passed of which nothing more was told; what it was asked for last.
    """
    reason = _why_to_look(tx, agreement)
    if not reason or reason == asked:
        return asked
    if agreement.state == "proposed":
        asking.unanswered(tx, pairing)
    else:
        asking.unbooked(tx, pairing)
    return reason


def _why_to_look(tx: Transaction, agreement: Agreement) -> str:
    """Why a person is to look; the same words for as long as it is the same. Empty where nobody needs to."""
    if agreement.state == "proposed":
        return _waits(tx, agreement, "proposed", planning.unanswered_since(tx, agreement))
    passed, missed = planning.no_birth_since(tx, agreement), planning.missed(tx, agreement)
    waits = "" if passed is None else _waits(tx, agreement, "due", passed)
    return waits or ("" if missed is None else missed.opens.isoformat())


def _waits(tx: Transaction, agreement: Agreement, what: str, since: date) -> str:
    times = (planning.today_of(tx, agreement) - since) // timedelta(days=UNANSWERED_DAYS)
    return f"{what} {since} {times}" if times > 0 else ""


def _offer(tx: Transaction, agreement: Agreement, today: date) -> date:
    """Offer the parent times, once for each meeting whose time is now; the day on which to look again."""
    visit = planning.next_expected(tx, agreement)
    if visit is None:
        return date.max
    if visit.opens > today:
        return visit.opens
    if asks.waiting_for(tx, asking.NO_SLOT, f"pairing:{agreement.pairing_id}:") is None:
        plan_messages.time_to_meet(tx, agreement, visit.opens)
    return visit.closes

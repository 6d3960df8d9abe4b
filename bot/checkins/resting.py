"""The days on which a plan rested, by what happened: a break of one of the two, the quiet after a loss, and a birth of
which the plan did not know yet. What did not come about on these counts against nobody.
"""

from datetime import date

from bot.base.clock import FOREVER, Instant, local
from bot.base.transaction import Transaction
from bot.checkins.plan import Rest, unknown
from bot.checkins.store.agreements import Agreement
from bot.people import history
from bot.people import service as people
from bot.people.history import Act, Span, State

SHARED = "share_with_nurse"
"""The consent to a nurse's knowing the stage."""
_IN_OTHER_WORDS = ("stage_set", "loss_undone")
"""What lets a plan be told anew."""


def days(tx: Transaction, agreement: Agreement, birth: date | None) -> list[Rest]:
    """When it rested, in days of the parent's clock; `birth` where one is told."""
    parent, helper = history.acts(tx, agreement.parent_id), history.acts(tx, agreement.helper_id)
    zone = people.get(tx, agreement.parent_id).zone
    quiet = history.spans(parent, lambda state: state.away or state.lost)
    away = history.spans(helper, lambda state: state.away)
    rested = [_days(span, zone) for span in (*quiet, *away)]
    known = history.spans(parent, _knows_of_a_birth)
    return rested if birth is None else [*rested, *unknown(birth, [_days(span, zone) for span in known])]


def _knows_of_a_birth(state: State) -> bool:
    """Whether the plan counted from a birth then; what was lost is not the birth that is told after it."""
    return state.stage == "baby" and not state.lost and SHARED in state.agreed


def _days(span: Span, zone: str) -> Rest:
    """The days on which it was so when they ended; none where it began and ended on the same one."""
    since, until = span
    return local(since, zone).date(), date.max if until >= FOREVER else local(until, zone).date()


def quiet_until(tx: Transaction, agreement: Agreement) -> Instant:
    """When a plan that waits for an answer was told last, or when a quiet came to its end, whichever was last: after a
    loss, during a break of one of the two, or while one could not be reached.
    """
    parent, helper = history.acts(tx, agreement.parent_id), history.acts(tx, agreement.helper_id)
    told = [act.at for act in parent if act.what in _IN_OTHER_WORDS or _is_of_sharing(act)]
    back = [act.at for act in (*parent, *helper) if act.what in ("back", "reachable")]
    return max(agreement.proposed_at, *told, *back)


def _is_of_sharing(act: Act) -> bool:
    return act.what in ("consent_given", "consent_withdrawn") and act.how == SHARED

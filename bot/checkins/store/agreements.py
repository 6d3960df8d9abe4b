"""Agreements: the visit plan of a pairing, who has said yes to it, and the changes of rhythm that were asked for."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import CheckConstraint, bindparam, select, update

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Row, Transaction
from bot.checkins.rules import SIDES, Side
from bot.pairing.store.pairings import Pairing

AGREEMENTS = tables.table(
    "checkins_agreements",
    tables.key(),
    tables.reference("pairing_id", "pairings.id", privacy="keep"),
    tables.reference("parent_id", "persons.id", privacy="keep"),
    tables.reference("helper_id", "persons.id", privacy="keep"),
    tables.text("plan", privacy="keep"),
    tables.text("state", privacy="keep"),
    tables.flag("parent_yes", privacy="export", default=0),
    tables.flag("helper_yes", privacy="export", default=0),
    tables.whole("told", privacy="keep", default=0),
    tables.instant("proposed_at", privacy="keep"),
    tables.instant("agreed_at", privacy="keep", optional=True),
    tables.instant("ended_at", privacy="keep", optional=True),
    tables.whole("kept_before", privacy="keep", default=0),
    tables.whole("due_before", privacy="keep", default=0),
    tables.instant("counted_at", privacy="keep", optional=True),
    CheckConstraint("state IN ('proposed', 'agreed', 'ended')", name="state"),
    CheckConstraint("state <> 'agreed' OR (parent_yes = 1 AND helper_yes = 1)", name="both"),
)
tables.index(AGREEMENTS, "pairing_id", name="one_each", unique=True)
tables.index(AGREEMENTS, "parent_id", name="parent", where="state <> 'ended'")

PACES = tables.table(
    "checkins_paces",
    tables.key(),
    tables.reference("agreement_id", "checkins_agreements.id", privacy="keep"),
    tables.whole("per_cent", privacy="keep"),
    tables.text("reason", privacy="erase"),
    tables.whole("asked_by", privacy="erase", optional=True),
    tables.text("state", privacy="keep"),
    tables.instant("asked_at", privacy="keep"),
    tables.text("since", privacy="keep", optional=True),
    CheckConstraint("state IN ('asked', 'agreed', 'dropped')", name="state"),
    CheckConstraint("(state = 'agreed') = (since IS NOT NULL)", name="since"),
)
tables.index(PACES, "agreement_id", name="one_asked", unique=True, where="state = 'asked'")
tables.index(PACES, "agreement_id", "id", name="agreement")

_A, _P = AGREEMENTS.c, PACES.c
_FIND = select(AGREEMENTS).where(_A.id == bindparam("of_id"))
_OF_PAIRING = select(AGREEMENTS).where(_A.pairing_id == bindparam("of_pairing"))
_OF_PARENT = select(AGREEMENTS).where(_A.parent_id == bindparam("for_person"), _A.state != "ended")
_LIVE = select(AGREEMENTS).where(_A.state != "ended").order_by(_A.id)
_YES = {
    side: update(AGREEMENTS).where(_A.id == bindparam("of_id"), _A.state == "proposed").values({f"{side}_yes": 1})
    for side in SIDES
}
_TELL = update(AGREEMENTS).where(_A.id == bindparam("of_id")).values(told=_A.told + 1)
_AGREE = (
    update(AGREEMENTS)
    .where(_A.id == bindparam("of_id"), _A.state == "proposed", _A.parent_yes == 1, _A.helper_yes == 1)
    .values(state="agreed", agreed_at=bindparam("at"))
)
_END = (
    update(AGREEMENTS)
    .where(_A.id == bindparam("of_id"), _A.state != "ended")
    .values(state="ended", ended_at=bindparam("at"))
)
_COUNT = (
    update(AGREEMENTS)
    .where(_A.id == bindparam("of_id"))
    .values(kept_before=bindparam("took_place"), due_before=bindparam("were_due"), counted_at=bindparam("until"))
)
_PACES_OF = select(PACES).where(_P.agreement_id == bindparam("of_id")).order_by(_P.id)
_FIND_PACE = select(PACES).where(_P.id == bindparam("of_id"))
_DROP_PACE = update(PACES).where(_P.agreement_id == bindparam("of_id"), _P.state == "asked").values(state="dropped")
_AGREE_PACE = (
    update(PACES)
    .where(_P.id == bindparam("of_id"), _P.state == "asked")
    .values(state="agreed", since=bindparam("from_day"))
)
_BLANK = update(PACES).where(_P.agreement_id == bindparam("of_id")).values(reason="unsaid", asked_by=None)
_TAKE_YES = (
    update(AGREEMENTS).where(_A.id == bindparam("of_id"), _A.state == "ended").values(parent_yes=0, helper_yes=0)
)
_ANY_OF = select(_A.id).where((_A.parent_id == bindparam("for_person")) | (_A.helper_id == bindparam("for_person")))


@dataclass(frozen=True, slots=True)
class Agreement:
    """The visit plan proposed to the two of a pairing, and who of them has said yes. `told` counts how often it was put
    into words, for each stage anew. `kept_before` and `due_before` are the meetings that took place and were due up to
    `counted_at`, which are counted no more.
    """

    id: int
    pairing_id: int
    parent_id: int
    helper_id: int
    plan: str
    state: Literal["proposed", "agreed", "ended"]
    yes: frozenset[int]
    told: int
    proposed_at: Instant
    agreed_at: Instant | None
    ended_at: Instant | None
    kept_before: int = 0
    due_before: int = 0
    counted_at: Instant | None = None

    @property
    def subject(self) -> str:
        """What its messages are kept under."""
        return f"agreement:{self.id}:"

    def other(self, person_id: int) -> int:
        """The other one of the two."""
        return self.helper_id if person_id == self.parent_id else self.parent_id


@dataclass(frozen=True, slots=True)
class Pace:
    """Another rhythm that one of the two would like, in per cent of the plan's; `since` the local date (ISO text) from
    which it holds, None until the other one has said yes.
    """

    id: int
    agreement_id: int
    per_cent: int
    reason: str
    asked_by: int | None
    state: Literal["asked", "agreed", "dropped"]
    since: str | None


def agreement_of(row: Row) -> Agreement:
    """The row as it is known elsewhere."""
    yes = frozenset(who for who, said in ((row.parent_id, row.parent_yes), (row.helper_id, row.helper_yes)) if said)
    both = (row.parent_id, row.helper_id)
    times = (row.proposed_at, row.agreed_at, row.ended_at)
    before = (row.kept_before, row.due_before, row.counted_at)
    return Agreement(row.id, row.pairing_id, *both, row.plan, row.state, yes, row.told, *times, *before)


def _pace(row: Row) -> Pace:
    return Pace(row.id, row.agreement_id, row.per_cent, row.reason, row.asked_by, row.state, row.since)


def add(tx: Transaction, pairing: Pairing, plan: str) -> Agreement:
    """A plan is proposed to both. `sqlite3.IntegrityError` when that pairing has one."""
    agreement_id = tx.insert(
        AGREEMENTS,
        pairing_id=pairing.id,
        parent_id=pairing.parent_id,
        helper_id=pairing.helper_id,
        plan=plan,
        state="proposed",
        proposed_at=tx.now,
    )
    return agreement_of(tx.one(_FIND, of_id=agreement_id))


def find(tx: Transaction, agreement_id: int) -> Agreement | None:
    """One agreement."""
    row = tx.one(_FIND, of_id=agreement_id)
    return None if row is None else agreement_of(row)


def of_pairing(tx: Transaction, pairing_id: int) -> Agreement | None:
    """The agreement of that pairing."""
    row = tx.one(_OF_PAIRING, of_pairing=pairing_id)
    return None if row is None else agreement_of(row)


def of_parent(tx: Transaction, parent_id: int) -> list[Agreement]:
    """The agreements of that parent that have not ended."""
    return [agreement_of(row) for row in tx.all(_OF_PARENT, for_person=parent_id)]


def live(tx: Transaction) -> list[Agreement]:
    """Every agreement that has not ended."""
    return [agreement_of(row) for row in tx.all(_LIVE)]


def tell(tx: Transaction, agreement: Agreement) -> Agreement:
    """It is put into words once more."""
    tx.run(_TELL, of_id=agreement.id)
    return agreement_of(tx.one(_FIND, of_id=agreement.id))


def say_yes(tx: Transaction, agreement: Agreement, side: Side) -> None:
    """That side's yes; agreed once both have said it."""
    tx.run(_YES[side], of_id=agreement.id)
    tx.run(_AGREE, of_id=agreement.id, at=tx.now)


def end(tx: Transaction, agreement: Agreement) -> bool:
    """It holds no longer; False when it had ended."""
    return tx.run(_END, of_id=agreement.id, at=tx.now) == 1


def count(tx: Transaction, agreement: Agreement, took_place: int, were_due: int, until: Instant) -> None:
    """So many took place and were due until then, and that stays so."""
    tx.run(_COUNT, of_id=agreement.id, took_place=took_place, were_due=were_due, until=until)


def paces(tx: Transaction, agreement_id: int) -> list[Pace]:
    """Every change of rhythm that was asked for, oldest first."""
    return [_pace(row) for row in tx.all(_PACES_OF, of_id=agreement_id)]


def find_pace(tx: Transaction, pace_id: int) -> Pace | None:
    """One change of rhythm."""
    row = tx.one(_FIND_PACE, of_id=pace_id)
    return None if row is None else _pace(row)


def ask_pace(tx: Transaction, agreement: Agreement, per_cent: int, reason: str, by: int) -> Pace:
    """Another rhythm is asked for, in the stead of the one asked for before."""
    tx.run(_DROP_PACE, of_id=agreement.id)
    values = {"per_cent": per_cent, "reason": reason, "asked_by": by, "state": "asked", "asked_at": tx.now}
    return _pace(tx.one(_FIND_PACE, of_id=tx.insert(PACES, agreement_id=agreement.id, **values)))


def agree_pace(tx: Transaction, pace: Pace, since: str) -> bool:
    """It holds from that local date on; False when it is no longer asked for."""
    return tx.run(_AGREE_PACE, of_id=pace.id, from_day=since) == 1


def blank(tx: Transaction, person_id: int) -> None:
    """Forget who said yes in that person's agreements, now over, and why and by whom other rhythms were asked for."""
    for row in tx.all(_ANY_OF, for_person=person_id):
        tx.run(_BLANK, of_id=row.id)
        tx.run(_TAKE_YES, of_id=row.id)

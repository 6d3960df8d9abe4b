"""Who voted, and what they chose: sealed, in an open vote with their own key, in a secret one with that vote's.

Of a secret vote that is over only who voted is kept. When somebody voted is kept of none.
"""

from sqlalchemy import UniqueConstraint, bindparam, select, update

from bot.base import tables
from bot.base.transaction import Row, Transaction
from bot.circle.store.decisions import DECISIONS, Decision

BALLOTS = tables.table(
    "circle_ballots",
    tables.key(),
    tables.reference("decision_id", "circle_decisions.id", privacy="keep"),
    tables.reference("person_id", "persons.id", privacy="keep"),
    tables.text("choice", privacy="erase"),
    UniqueConstraint("decision_id", "person_id"),
)
tables.index(BALLOTS, "person_id", name="person")

_B, _D = BALLOTS.c, DECISIONS.c
_BALLOTS = select(BALLOTS).where(_B.decision_id == bindparam("of_decision")).order_by(_B.person_id)
_BALLOT = select(BALLOTS).where(_B.decision_id == bindparam("of_decision"), _B.person_id == bindparam("for_person"))
_CHOOSE = (
    update(BALLOTS)
    .where(_B.decision_id == bindparam("of_decision"), _B.person_id == bindparam("for_person"))
    .values(choice=bindparam("sealed"))
)
_FORGET_CHOICES = update(BALLOTS).where(_B.decision_id == bindparam("of_decision")).values(choice="")
_OPEN_BALLOTS = (
    select(_B.id)
    .join(DECISIONS, _D.id == _B.decision_id)
    .where(_B.person_id == bindparam("for_person"), _D.outcome.is_(None))
    .order_by(_B.id)
)
_TAKE_BACK = BALLOTS.delete().where(_B.id == bindparam("of_id"))
_FORGET = BALLOTS.delete().where(_B.person_id == bindparam("for_person"))


def vote(tx: Transaction, of: Decision, person_id: int, choice: int) -> None:
    """That person chooses that, in the stead of what they chose before."""
    keys, owner = (tx.keys, person_id) if of.passing is None else (tx.keys.passing, of.passing)
    sealed = keys.seal(owner, str(choice))
    if not tx.insert_new(BALLOTS, decision_id=of.id, person_id=person_id, choice=sealed):
        tx.run(_CHOOSE, of_decision=of.id, for_person=person_id, sealed=sealed)


def _choice(tx: Transaction, of: Decision, row: Row) -> int | None:
    keys, owner = (tx.keys, row.person_id) if of.passing is None else (tx.keys.passing, of.passing)
    told = keys.unseal(owner, row.choice) if row.choice else ""
    return int(told) if told else None


def votes(tx: Transaction, of: Decision) -> dict[int, int | None]:
    """What each who voted chose, by person; None where that is not known any more."""
    return {row.person_id: _choice(tx, of, row) for row in tx.all(_BALLOTS, of_decision=of.id)}


def has_voted(tx: Transaction, decision_id: int, person_id: int) -> bool:
    """Whether that person has."""
    return tx.one(_BALLOT, of_decision=decision_id, for_person=person_id) is not None


def choice_of(tx: Transaction, of: Decision, person_id: int) -> int | None:
    """What that person chose in an open vote; None where they did not, and in any secret one."""
    row = None if of.secret else tx.one(_BALLOT, of_decision=of.id, for_person=person_id)
    return None if row is None else _choice(tx, of, row)


def take_back(tx: Transaction, person_id: int) -> None:
    """Their votes do not count where it is not over."""
    for row in tx.all(_OPEN_BALLOTS, for_person=person_id):
        tx.run(_TAKE_BACK, of_id=row.id)


def forget_choices(tx: Transaction, decision_id: int) -> None:
    """Nothing stays of what anybody chose in it."""
    tx.run(_FORGET_CHOICES, of_decision=decision_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing stays of that person's votes; the totals of what is over do."""
    tx.run(_FORGET, for_person=person_id)

"""Minutes that a pot has promised, and not given yet: whose side it is to stand on, and for what."""

from sqlalchemy import CheckConstraint, bindparam, func, select, update

from bot.base import tables
from bot.base.transaction import Row, Transaction
from bot.hours.store import ACCOUNTS, STANDS, TRANSFERS

PROMISED = tables.table(
    "pot_promises",
    tables.key(),
    tables.reference("pot_id", "accounts.id", privacy="keep"),
    tables.reference("account_id", "accounts.id", privacy="keep"),
    tables.text("evidence", privacy="keep"),
    tables.strictly_whole("minutes", privacy="keep"),
    tables.instant("at", privacy="keep"),
    CheckConstraint("minutes > 0", name="positive"),
)
tables.index(PROMISED, "evidence", name="one", unique=True)
tables.index(PROMISED, "pot_id", "minutes", name="pot")
tables.index(PROMISED, "account_id", "minutes", name="account")

_P, _T = PROMISED.c, TRANSFERS.c
_FOR = select(PROMISED).where(_P.evidence == bindparam("of_evidence"))
_SUM = select(func.coalesce(func.sum(_P.minutes), 0))
_BY_POT = _SUM.where(_P.pot_id == bindparam("of_pot"), _P.evidence != bindparam("besides"))
_TO_ACCOUNT = _SUM.where(_P.account_id == bindparam("account"), _P.evidence != bindparam("besides"))
_MOVE = update(PROMISED).where(_P.evidence == bindparam("of_evidence")).values(evidence=bindparam("to_evidence"))
_END = PROMISED.delete().where(_P.evidence == bindparam("of_evidence"))
_GAVE = select(func.coalesce(func.sum(_T.minutes), 0)).where(
    _T.to_account == bindparam("of_pot"),
    _T.receiver == bindparam("account"),
    _T.kind == bindparam("of_kind"),
    _T.at >= bindparam("since"),
    STANDS,
)
_HELD = select(ACCOUNTS.c.id).where(ACCOUNTS.c.id == bindparam("of_pot")).with_for_update(key_share=True)


def hold(tx: Transaction, pot_id: int) -> None:
    """Nothing that looks before it promises comes between at that pot."""
    tx.hold(_HELD, of_pot=pot_id)


def add(tx: Transaction, pot_id: int, account_id: int, evidence: str, minutes: int) -> None:
    """Promise so many minutes. `sqlite3.IntegrityError` where something is promised for that evidence already."""
    tx.insert(PROMISED, pot_id=pot_id, account_id=account_id, evidence=evidence, minutes=minutes, at=tx.now)


def find(tx: Transaction, evidence: str) -> Row | None:
    """What is promised for that evidence."""
    return tx.one(_FOR, of_evidence=evidence)


def by_pot(tx: Transaction, pot_id: int, besides: str) -> int:
    """Minutes that the pot has promised, but for that evidence."""
    return int(tx.scalar(_BY_POT, of_pot=pot_id, besides=besides))


def to_account(tx: Transaction, account_id: int, besides: str) -> int:
    """Minutes that are promised for that account, but for that evidence."""
    return int(tx.scalar(_TO_ACCOUNT, account=account_id, besides=besides))


def gave(tx: Transaction, pot_id: int, account_id: int, kind: str, since: int) -> int:
    """Minutes of that kind that the pot stood in for whose account that is, since then."""
    return int(tx.scalar(_GAVE, of_pot=pot_id, account=account_id, of_kind=kind, since=since))


def move(tx: Transaction, evidence: str, to: str) -> None:
    """The promise is for something else from now on."""
    tx.run(_MOVE, of_evidence=evidence, to_evidence=to)


def end(tx: Transaction, evidence: str) -> None:
    """Nothing is promised for that any more."""
    tx.run(_END, of_evidence=evidence)

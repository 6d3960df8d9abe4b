"""The books: accounts, and transfers between them that are only ever added.

The database itself refuses everything else: rows of `transfers` are append-only (triggers, and the authorizer of every
connection), a reversal must mirror one transfer and is the only one to do so, a limited transfer may not lead further
past an account's limit, nothing is so large that sums or ids would overflow, and an account is never moved to another
owner. The triggers hold also on a connection that was opened without the house's settings.
"""

from sqlalchemy import CheckConstraint, and_, bindparam, exists, func, select, update

from bot.base import tables
from bot.base.transaction import Row, Transaction
from bot.hours import guards

ACCOUNTS = tables.table(
    "accounts",
    tables.key(),
    tables.text("kind", privacy="keep"),
    tables.whole("person_id", privacy="erase", optional=True),
    tables.text("place", privacy="keep"),
    tables.whole("limit_minutes", privacy="keep", optional=True),
    tables.instant("opened_at", privacy="keep"),
    CheckConstraint("kind IN ('person', 'organisation', 'pot')", name="kind"),
    CheckConstraint("kind = 'person' OR person_id IS NULL", name="owner"),
    CheckConstraint("limit_minutes >= 0", name="limit"),
    changes=("person_id",),
)
tables.index(ACCOUNTS, "person_id", name="person", unique=True, where="person_id IS NOT NULL")
tables.index(ACCOUNTS, "kind", "place", name="place", unique=True, where="kind <> 'person'")
tables.guard(
    ACCOUNTS,
    "CREATE TRIGGER accounts_keep_owner BEFORE UPDATE ON accounts "
    "WHEN NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.place <> OLD.place "
    "OR (NEW.person_id IS NOT NULL AND NEW.person_id IS NOT OLD.person_id) "
    "OR NEW.limit_minutes IS NOT OLD.limit_minutes OR NEW.opened_at <> OLD.opened_at "
    "BEGIN SELECT RAISE(ABORT, 'an account keeps its owner and its limit'); END",
    kin=False,
)
tables.guard(
    ACCOUNTS,
    "CREATE TRIGGER accounts_no_delete BEFORE DELETE ON accounts "
    "BEGIN SELECT RAISE(ABORT, 'an account is never deleted'); END",
    kin=False,
)
tables.guard(
    ACCOUNTS,
    "CREATE TRIGGER accounts_no_replace BEFORE INSERT ON accounts WHEN NEW.id > 9007199254740992 OR EXISTS ("
    "SELECT 1 FROM accounts AS kept WHERE kept.id = NEW.id) OR EXISTS ("
    "SELECT 1 FROM accounts AS kept WHERE NEW.person_id IS NOT NULL AND kept.person_id = NEW.person_id) OR EXISTS ("
    "SELECT 1 FROM accounts AS kept WHERE NEW.kind <> 'person' AND kept.kind <> 'person' AND kept.kind = NEW.kind "
    "AND kept.place = NEW.place) BEGIN SELECT RAISE(ABORT, 'that account is there already'); END",
    kin=False,
)

TRANSFERS = tables.table(
    "transfers",
    tables.key(),
    tables.instant("at", privacy="keep"),
    tables.instant("happened_at", privacy="keep"),
    tables.reference("from_account", "accounts.id", privacy="keep"),
    tables.reference("to_account", "accounts.id", privacy="keep"),
    tables.reference("giver", "accounts.id", privacy="keep", optional=True),
    tables.reference("receiver", "accounts.id", privacy="keep", optional=True),
    tables.strictly_whole("minutes", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.text("evidence", privacy="keep"),
    tables.text("key", privacy="keep"),
    tables.flag("limited", privacy="keep", default=0),
    tables.reference("reverses", "transfers.id", privacy="keep", optional=True),
    CheckConstraint("minutes > 0", name="positive"),
    CheckConstraint("from_account <> to_account", name="two_accounts"),
    CheckConstraint("giver <> receiver", name="two_people"),
    append_only=True,
)
tables.index(TRANSFERS, "key", name="one_key", unique=True)
tables.index(TRANSFERS, "reverses", name="one_reversal", unique=True, where="reverses IS NOT NULL")
tables.index(TRANSFERS, "from_account", "minutes", name="given")
tables.index(TRANSFERS, "to_account", "minutes", name="received")
tables.index(TRANSFERS, "giver", name="giver")
tables.index(TRANSFERS, "receiver", name="receiver")
tables.index(TRANSFERS, "evidence", name="evidence")
tables.guard(
    TRANSFERS,
    "CREATE TRIGGER transfers_mirror BEFORE INSERT ON transfers WHEN NEW.reverses IS NOT NULL "
    "BEGIN SELECT RAISE(ABORT, 'a reversal mirrors one transfer') WHERE NOT EXISTS ("
    "SELECT 1 FROM transfers AS told WHERE told.id = NEW.reverses AND told.reverses IS NULL "
    "AND told.from_account = NEW.to_account AND told.to_account = NEW.from_account "
    "AND told.giver IS NEW.receiver AND told.receiver IS NEW.giver AND told.minutes = NEW.minutes); END",
    kin=False,
)
tables.guard(
    TRANSFERS,
    "CREATE TRIGGER transfers_no_replace BEFORE INSERT ON transfers WHEN EXISTS ("
    "SELECT 1 FROM transfers AS kept WHERE kept.id = NEW.id) OR EXISTS ("
    "SELECT 1 FROM transfers AS kept WHERE kept.key = NEW.key) OR EXISTS ("
    "SELECT 1 FROM transfers AS kept WHERE NEW.reverses IS NOT NULL AND kept.reverses = NEW.reverses) "
    "BEGIN SELECT RAISE(ABORT, 'that transfer is kept already'); END",
    kin=False,
)
tables.guard(
    TRANSFERS,
    "CREATE TRIGGER transfers_no_overflow BEFORE INSERT ON transfers "
    "WHEN NEW.minutes > 1000000 OR NEW.id > 9007199254740992 "
    "BEGIN SELECT RAISE(ABORT, 'too large to be a transfer'); END",
    kin=False,
)


def _limit_trigger(side: str, sign: str) -> str:
    """Refuse a limited transfer that leads the account on that side beyond its limit and further from zero."""
    balance = (
        f"(SELECT coalesce(sum(minutes), 0) FROM transfers WHERE from_account = NEW.{side})"
        f" - (SELECT coalesce(sum(minutes), 0) FROM transfers WHERE to_account = NEW.{side})"
    )
    return (
        f"CREATE TRIGGER transfers_limit_{side} BEFORE INSERT ON transfers WHEN NEW.limited = 1 "
        f"BEGIN SELECT RAISE(ABORT, 'past the limit') "
        f"FROM (SELECT {balance} AS before, a.limit_minutes AS most FROM accounts AS a WHERE a.id = NEW.{side}) "
        f"WHERE abs(before {sign} NEW.minutes) > most AND abs(before {sign} NEW.minutes) > abs(before); END"
    )


tables.guard(TRANSFERS, _limit_trigger("from_account", "+"), kin=False)
tables.guard(TRANSFERS, _limit_trigger("to_account", "-"), kin=False)
for _elsewhere in guards.ACCOUNTS:
    tables.guard_elsewhere(ACCOUNTS, _elsewhere)
for _elsewhere in guards.TRANSFERS:
    tables.guard_elsewhere(TRANSFERS, _elsewhere)

_A, _T = ACCOUNTS.c, TRANSFERS.c
_OF_PERSON = select(ACCOUNTS).where(_A.person_id == bindparam("for_person"))
_OF_PLACE = select(ACCOUNTS).where(
    _A.kind == bindparam("of_kind"), _A.kind != "person", _A.place == bindparam("of_place")
)
_UNNAME = update(ACCOUNTS).where(_A.person_id == bindparam("for_person")).values(person_id=None)
_LIMIT = select(_A.limit_minutes).where(_A.id == bindparam("account"))
_GIVEN = select(func.coalesce(func.sum(_T.minutes), 0)).where(_T.from_account == bindparam("account"))
_RECEIVED = select(func.coalesce(func.sum(_T.minutes), 0)).where(_T.to_account == bindparam("account"))
_BY_KEY = select(TRANSFERS).where(_T.key == bindparam("of_key"))

_OF_PEOPLE = select(_A.id).where(_A.kind == "person").order_by(_A.id).with_for_update(key_share=True)
_HELD = _OF_PEOPLE.where(_A.id.in_([bindparam("one"), bindparam("other")]))
_HELD_OF = _OF_PEOPLE.where(
    _A.id.in_(
        select(_T.from_account)
        .where(_T.evidence == bindparam("of_evidence"))
        .union(select(_T.to_account).where(_T.evidence == bindparam("of_evidence")))
    )
)

UNDONE = TRANSFERS.alias("undone")
STANDS = and_(_T.reverses.is_(None), ~exists().where(UNDONE.c.reverses == _T.id))
"""What was not taken back, and takes nothing back."""
_STANDING = select(TRANSFERS).where(_T.evidence == bindparam("of_evidence"), STANDS).order_by(_T.id)
_TELLINGS = select(func.count()).where(
    _T.evidence == bindparam("of_evidence"), _T.reverses.is_(None), _T.key.endswith(":parent")
)
_BALANCES = (
    select(
        ACCOUNTS,
        (
            select(func.coalesce(func.sum(_T.minutes), 0)).where(_T.from_account == _A.id).scalar_subquery()
            - select(func.coalesce(func.sum(_T.minutes), 0)).where(_T.to_account == _A.id).scalar_subquery()
        ).label("balance"),
    )
).order_by(_A.id)
_OWNER = select(_A.person_id).where(_A.id == bindparam("account"))


def account_of(tx: Transaction, person_id: int) -> Row | None:
    """That person's account."""
    return tx.one(_OF_PERSON, for_person=person_id)


def account_at(tx: Transaction, kind: str, place: str) -> Row | None:
    """The account of a place's "organisation" or "pot"."""
    return tx.one(_OF_PLACE, of_kind=kind, of_place=place)


def opened(tx: Transaction, *, kind: str, place: str, person_id: int | None, **columns: int) -> Row:
    """That account, opened now, unless somebody else opened it at the same time."""
    tx.insert_new(ACCOUNTS, kind=kind, place=place, person_id=person_id, opened_at=tx.now, **columns)
    return account_at(tx, kind, place) if person_id is None else account_of(tx, person_id)


def unname(tx: Transaction, person_id: int) -> None:
    """Leave that person's account without a name: from now on it is a pseudonym."""
    tx.run(_UNNAME, for_person=person_id)


def hold(tx: Transaction, one: int, other: int) -> None:
    """Nothing that looks before it posts comes between at the accounts of people among those two."""
    tx.hold(_HELD, one=one, other=other)


def hold_evidence(tx: Transaction, evidence: str) -> None:
    """The same at the accounts of people between which something was posted for that evidence."""
    tx.hold(_HELD_OF, of_evidence=evidence)


def limit(tx: Transaction, account_id: int) -> int | None:
    """How many minutes from zero that account may be; None where nothing limits it."""
    found = tx.scalar(_LIMIT, account=account_id)
    return None if found is None else int(found)


def balance(tx: Transaction, account_id: int) -> int:
    """Minutes given less minutes received on that account."""
    return int(tx.scalar(_GIVEN, account=account_id) - tx.scalar(_RECEIVED, account=account_id))


def by_key(tx: Transaction, key: str) -> Row | None:
    """The transfer kept under that key."""
    return tx.one(_BY_KEY, of_key=key)


def standing(tx: Transaction, evidence: str) -> list[Row]:
    """Transfers of that evidence which were not taken back."""
    return tx.all(_STANDING, of_evidence=evidence)


def tellings(tx: Transaction, evidence: str) -> int:
    """How often that check-in has been told, corrections counted."""
    return int(tx.scalar(_TELLINGS, of_evidence=evidence))


def balances(tx: Transaction) -> list[Row]:
    """Every account with its balance; they sum to zero."""
    return tx.all(_BALANCES)


def person_of(tx: Transaction, account_id: int) -> int | None:
    """Whose account that is; None for a place's, and for one without a name."""
    found = tx.scalar(_OWNER, account=account_id)
    return None if found is None else int(found)

"""The few kinds of column the house uses, so that SQLite (STRICT) and PostgreSQL agree, and one list of all tables.

Every column says what becomes of it when its person asks: *export* (shown in "my data", and erased with the person),
*erase* (never shown, erased), *keep* (says nothing of a person by itself).
"""

from typing import Any, Literal

from sqlalchemy import (
    DDL,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Numeric,
    Table,
    Text,
    event,
)
from sqlalchemy import (
    text as words,
)
from sqlalchemy.schema import SchemaItem

from bot.base import guards_elsewhere
from bot.base.guards_elsewhere import refusing

Privacy = Literal["keep", "export", "erase"]
Holds = Literal["plain", "instant", "flag", "sealed", "sealed alike"]
"""What stands in a column. *Sealed* is a text that only its person's key opens; *alike*, where equal texts are
sealed to equal ones.
"""
PERSON_COLUMNS = (
    *("person_id", "parent_id", "helper_id", "companion_id", "from_id", "to_id"),
    *("giver_id", "receiver_id", "leader_id"),
)
"""What a column is called that names the person, or one of the people, a row is about."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

event.listen(
    metadata,
    "before_create",
    DDL(  # type: ignore[no-untyped-call]  # SQLAlchemy gives it no types
        "CREATE FUNCTION kith_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION USING MESSAGE = TG_ARGV[0], ERRCODE = 'integrity_constraint_violation'; END $$"
    ).execute_if(dialect="postgresql"),
)

# SQLite makes a row id of an INTEGER primary key only; elsewhere ids are 64 bits wide.
WIDE = BigInteger().with_variant(Integer, "sqlite")


def table(
    name: str,
    *parts: SchemaItem,
    append_only: bool = False,
    about: str | None = None,
    guarded: bool = False,
    changes: tuple[str, ...] | None = None,
) -> Table:
    """A table of the house: STRICT on SQLite, and ids never used twice, for a button may still name an old one.

    `about` names the column with the person a row is about, where something worked out of such rows is kept at hand
    (`bot/base/memory.py`). A statement that changes such rows says whose, as "column = value"; one that does not is
    taken to change anybody's.

    What a `guarded` table holds is left out of "my data" where others look at the phone: read by them, it could bring
    somebody into danger.

    The rows of an append-only table are never changed or deleted: the database itself refuses (triggers, and the
    authorizer of every connection but that of migrations; rights on PostgreSQL). `changes` names the only columns of a
    table that ever change where none of its rows is ever deleted.
    """
    has_id = any(isinstance(part, Column) and part.primary_key and part.name == "id" for part in parts)
    info = {"append_only": append_only, "about": about, "guarded": guarded, "changes": () if append_only else changes}
    made = Table(name, metadata, *parts, sqlite_strict=True, sqlite_autoincrement=has_id, info=info)
    if append_only:
        for statement in append_only_triggers(name):
            guard(made, statement, kin=False)
        guard_elsewhere(made, refusing(name, "UPDATE OR DELETE OR TRUNCATE", f"{name} is append-only"))
    return made


def guard(guarded: Table, trigger: str, *, kin: bool = True) -> None:
    """Create `trigger` (a whole CREATE TRIGGER statement for SQLite) together with its table; on PostgreSQL its kin,
    unless that is said by itself (`guard_elsewhere`).
    """
    guarded.info.setdefault("triggers", []).append(trigger)
    _after_create(guarded, trigger, "sqlite")
    for statement in guards_elsewhere.kin(trigger) if kin else ():
        guard_elsewhere(guarded, statement)


def guard_elsewhere(guarded: Table, statement: str) -> None:
    """As `guard`, a whole statement for PostgreSQL: a trigger, or a function for one."""
    guarded.info.setdefault("elsewhere", []).append(statement)
    _after_create(guarded, statement, "postgresql")


def _after_create(made: Table, statement: str, dialect: str) -> None:
    done = DDL(statement.replace("%", "%%"))  # type: ignore[no-untyped-call]  # SQLAlchemy gives it no types
    event.listen(made, "after_create", done.execute_if(dialect=dialect))


def append_only_triggers(name: str) -> tuple[str, ...]:
    """The statements that make SQLite refuse UPDATE and DELETE on table `name`."""
    return tuple(
        f"CREATE TRIGGER {name}_no_{act.lower()} BEFORE {act} ON {name} "
        f"BEGIN SELECT RAISE(ABORT, '{name} is append-only'); END"
        for act in ("UPDATE", "DELETE")
    )


def key(name: str = "id") -> Column[Any]:
    """The row's own number."""
    return Column(name, WIDE, primary_key=True, info={"privacy": "keep"})


def _column(
    name: str, kind: Any, privacy: Privacy, optional: bool, default: Any, *parts: Any, holds: Holds = "plain"
) -> Column[Any]:
    server_default = words(str(default)) if isinstance(default, int) else default
    return Column(
        name,
        kind,
        *parts,
        nullable=optional,
        server_default=server_default,
        info={"privacy": privacy, "holds": holds},
    )


def instant(name: str, *, privacy: Privacy, optional: bool = False, default: int | None = None) -> Column[Any]:
    """A moment: whole microseconds UTC."""
    return _column(name, WIDE, privacy, optional, default, holds="instant")


def whole(name: str, *, privacy: Privacy, optional: bool = False, default: int | None = None) -> Column[Any]:
    """A whole number."""
    return _column(name, WIDE, privacy, optional, default)


def strictly_whole(name: str, *, privacy: Privacy) -> Column[Any]:
    """A whole number where half a one is refused, not rounded as PostgreSQL would; there a guard has to look at it."""
    return _column(name, WIDE.with_variant(Numeric(), "postgresql"), privacy, False, None)


def flag(name: str, *, privacy: Privacy, optional: bool = False, default: int | None = None) -> Column[Any]:
    """Yes or no, as 1 or 0."""
    check = CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_flag")
    return _column(name, WIDE, privacy, optional, default, check, holds="flag")


def text(
    name: str, *, privacy: Privacy, optional: bool = False, default: str | None = None, holds: Holds = "plain"
) -> Column[Any]:
    """Words, or a small JSON document."""
    return _column(name, Text, privacy, optional, default, holds=holds)


def reference(name: str, target: str, *, privacy: Privacy, optional: bool = False) -> Column[Any]:
    """The id of a row of another table, `target` as "table.id"."""
    return _column(name, WIDE, privacy, optional, None, ForeignKey(target))


def index(on: Table, *columns: str, name: str, where: str | None = None, unique: bool = False) -> Index:
    """An index over some columns, if `where` is given only over the rows it names (plain SQL both engines read)."""
    partial = None if where is None else words(where)
    return Index(
        f"ix_{on.name}_{name}",
        *(on.c[column] for column in columns),
        unique=unique,
        sqlite_where=partial,
        postgresql_where=partial,
    )

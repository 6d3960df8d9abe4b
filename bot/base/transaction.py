"""One transaction as a service sees it, and statements compiled once.

Stores keep their statements as module constants (SQLAlchemy Core with `bindparam`). Compiling one costs a hundred times
more than running it, so each is compiled at its first use and kept for good. Columns hold whole
numbers, text and bytes only, so nothing needs converting on the way in or out and both engines agree.

This is a transaction on SQLite, where one owner writes; `bot/base/postgres.py` has the one on PostgreSQL.
"""

import contextlib
import sqlite3
from collections import namedtuple
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    Dialect,
    Insert,
    LargeBinary,
    Select,
    Table,
    bindparam,
    column,
    insert,
    literal_column,
    select,
    table,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import operators, visitors
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList
from sqlalchemy.sql.functions import FunctionElement

from bot.base.chance import Chance
from bot.base.clock import Instant
from bot.base.consequences import Consequences, Fact
from bot.base.keys import KeyRing
from bot.base.memory import ANYBODY, Memory

Row = Any
"""A named tuple with the statement's column names."""

TableRefuses = sqlite3.IntegrityError
"""What is raised where a table refuses a row, whatever the engine."""

_DIALECT = sqlite.dialect(paramstyle="named")
_GIVEN: Select[Any] = (
    select(column("seq")).select_from(table("sqlite_sequence")).where(column("name") == bindparam("of_table"))
)


class as_bytes(FunctionElement[bytes]):  # it stands where a function does
    """The bytes a text is kept as, also where they are no text."""

    type = LargeBinary()
    inherit_cache = True


@compiles(as_bytes, "sqlite")
def _as_blob(element: Any, compiler: Any, **more: Any) -> str:
    return f"CAST({compiler.process(element.clauses, **more)} AS BLOB)"


@compiles(as_bytes, "postgresql")
def _as_bytea(element: Any, compiler: Any, **more: Any) -> str:
    return f"convert_to({compiler.process(element.clauses, **more)}, 'UTF8')"


@dataclass(slots=True)
class Compiled:
    """A statement's text, the values written into it, the shape of its rows once known, and, where it writes rows about
    people, which value says about whom ("" where none does).
    """

    sql: str
    fixed: dict[str, Any]
    row: type | None = None
    about: str | None = None


_compiled: dict[Executable, Compiled] = {}
_inserts: dict[tuple[Table, tuple[str, ...], bool], Compiled] = {}


def _row_of(names: list[str]) -> type:
    """A named tuple of those columns. Printed, it leaves out texts: somebody may have written them."""
    shape: Any = namedtuple("Row", names, rename=True)  # type: ignore[misc]  # the names are the statement's own

    def shown(row: Any) -> str:
        told = (
            f"{name}={'…' if isinstance(value, str | bytes) else value!r}"
            for name, value in zip(names, row, strict=True)
        )
        return f"Row({', '.join(told)})"

    return type("Row", (shape,), {"__slots__": (), "__repr__": shown})


def compiled(statement: Executable) -> Compiled:
    """The statement's text and fixed values, made at its first use."""
    known = _compiled.get(statement)
    if known is None:
        known = _compiled[statement] = compiled_for(_DIALECT, statement)
    return known


def compiled_for(dialect: Dialect, statement: Executable) -> Compiled:
    """The same, in the words of that engine."""
    written = visitors.replacement_traverse(statement, {}, _written_out)  # type: ignore[call-overload]  # each can be traversed
    made = written.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    fixed = {name: bound.effective_value for bound, name in made.bind_names.items() if not bound.required}
    return Compiled(str(made), fixed, about=_about(statement))


def _about(statement: Executable) -> str | None:
    table = statement.table if isinstance(statement, UpdateBase) else None
    if not isinstance(table, Table) or table.info.get("about") is None:
        return None
    column, where = table.c[table.info["about"]], getattr(statement, "whereclause", None)
    all_of = isinstance(where, BooleanClauseList) and where.operator is operators.and_
    parts: Iterable[Any] = where.clauses if all_of else (where,)  # type: ignore[union-attr]  # it is a list of clauses
    for part in parts:
        if isinstance(part, BinaryExpression) and part.operator is operators.eq and part.left is column:
            return str(part.right.key) if isinstance(part.right, BindParameter) and part.right.required else ""
    return ""


def _written_out(part: Any, **_unused: Any) -> Any:
    """A constant of a statement as part of its text: bound, it would make SQLite plan the statement anew each time to
    see whether a partial index fits.
    """
    if not isinstance(part, BindParameter) or part.required or part.expanding:
        return None
    match part.effective_value:
        case int(number):
            return literal_column(str(int(number)))
        case str(words):
            return literal_column("'{}'".format(words.replace("'", "''")))
    return None


def _compiled_insert(table: Table, columns: tuple[str, ...], new_only: bool) -> Compiled:
    known = _inserts.get((table, columns, new_only))
    if known is None:
        statement = sqlite.insert(table).on_conflict_do_nothing() if new_only else insert(table)
        known = _inserts[table, columns, new_only] = insert_for(_DIALECT, statement, table, columns)
    return known


def insert_for(dialect: Dialect, statement: Insert, table: Table, columns: tuple[str, ...]) -> Compiled:
    """A row with those columns into `table`, in the words of that engine."""
    made = statement.compile(dialect=dialect, column_keys=list(columns))
    about = table.info.get("about")  # a number given by the engine is somebody new: nobody knew anything of them
    return Compiled(str(made), {}, about=about if about in columns else None)


class Transaction:
    """What every service gets: the time, chance, the database and its keys for the length of one transaction.

    `now` is one instant for the whole transaction. Values are int, str, bytes or None.
    """

    __slots__ = ("_consequences", "_cursor", "keys", "memory", "now", "random", "seen", "wakes")
    _compiled = staticmethod(compiled)
    _compiled_insert = staticmethod(_compiled_insert)

    def __init__(
        self,
        cursor: Any,
        now: Instant,
        chance: Chance,
        consequences: Consequences,
        keys: KeyRing,
        wakes: set[str],
        memory: Memory | None = None,
    ) -> None:
        self._cursor = cursor
        self._consequences = consequences
        self.now = now
        self.random = chance
        self.keys = keys
        self.wakes = wakes
        self.memory = memory or Memory()
        self.seen: set[str] = set()

    def _do(self, known: Compiled, params: dict[str, Any]) -> Any:
        self._cursor.execute(known.sql, {**known.fixed, **params} if known.fixed else params)
        if known.about is not None:
            self.memory.wrote(params.get(known.about, ANYBODY))
        return self._cursor

    def _rows(self, statement: Executable, params: dict[str, Any]) -> tuple[Any, Any]:
        known = self._compiled(statement)
        self._do(known, params)
        if known.row is None:
            names = [column[0] for column in self._cursor.description]
            known.row = _row_of(names)
        return self._cursor, known.row._make  # type: ignore[attr-defined]  # a named tuple

    def all(self, statement: Executable, **params: Any) -> list[Row]:
        """Every row."""
        cursor, make = self._rows(statement, params)
        return [make(row) for row in cursor.fetchall()]

    def one(self, statement: Executable, **params: Any) -> Row | None:
        """The first row, or None."""
        cursor, make = self._rows(statement, params)
        row = cursor.fetchone()
        return None if row is None else make(row)

    def scalar(self, statement: Executable, **params: Any) -> Any:
        """The first column of the first row, or None."""
        cursor, _ = self._rows(statement, params)
        row = cursor.fetchone()
        return None if row is None else row[0]

    def run(self, statement: Executable, **params: Any) -> int:
        """Do it; how many rows it changed."""
        return int(self._do(self._compiled(statement), params).rowcount)

    def insert(self, table: Table, **values: Any) -> int:
        """Add one row; its id. `TableRefuses` when the table refuses it."""
        self._do(self._compiled_insert(table, tuple(values), False), values)
        return self.last_id

    def insert_new(self, table: Table, **values: Any) -> bool:
        """Add one row unless a unique key is already there; whether it was added."""
        return bool(self._do(self._compiled_insert(table, tuple(values), True), values).rowcount == 1)

    @property
    def last_id(self) -> int:
        """The id of the row added last."""
        return self._cursor.lastrowid or 0

    def given(self, table: Table) -> int:
        """The highest number that a row of `table` was ever given; 0 where there was none."""
        return self.scalar(_GIVEN, of_table=table.name) or 0

    def hold(self, statement: Executable, **params: Any) -> None:
        """From here to the end nobody else changes the rows it finds, in its order, or holds them. Where one owner
        writes they are held already.
        """

    def alone(self, name: str) -> None:
        """From here to the end nobody else is at what is called so. Where one owner writes nobody else ever is."""

    @contextlib.contextmanager
    def whole(self) -> Iterator[None]:
        """What is done inside is done whole, or undone where it raises. May stand inside another one."""
        mark = self.memory.mark
        self._cursor.execute("SAVEPOINT whole")
        try:
            yield
        except BaseException:
            self._cursor.execute("ROLLBACK TO whole")
            self.memory.undone(mark)
            raise
        finally:
            self._cursor.execute("RELEASE whole")

    @contextlib.contextmanager
    def undone(self) -> Iterator[None]:
        """What is done inside is looked at and taken back, the time too."""
        now, mark = self.now, self.memory.mark
        self._cursor.execute("SAVEPOINT undone")
        try:
            yield
        finally:
            self._cursor.execute("ROLLBACK TO undone")
            self.memory.undone(mark)
            self._cursor.execute("RELEASE undone")
            self.now = now

    def tell(self, fact: Fact) -> None:
        """Run what follows from `fact`, here and now."""
        self._consequences.follow(self, fact)

    def wake(self, sleeper: str) -> None:
        """Wake the named part of the house (`outbox`, `timers`) once this is committed."""
        self.wakes.add(sleeper)

    def sees(self, sleeper: str) -> None:
        """What that part of the house was to be woken for by what was written before this, it knows now."""
        self.seen.add(sleeper)

"""Drafting the next migration from how the tables of the program differ from those the migrations make.

A draft is to be read before it is kept: it sees tables, columns, indexes and triggers, but neither a renaming nor a
changed CHECK of a table that is there already, nor what PostgreSQL refuses of one that is.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

from alembic import command
from alembic.migration import MigrationContext
from alembic.operations import ops
from sqlalchemy import CheckConstraint, Column, DefaultClause, TextClause

from bot.base import schema
from bot.base.database import connect
from bot.base.tables import WIDE, metadata

VERSIONS = schema.MIGRATIONS / "versions"
_MADE = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
_FUNCTION = re.compile(r"CREATE FUNCTION (\w+)")
_INDEX_OPS = (ops.CreateIndexOp, ops.DropIndexOp)
_BY_THEMSELVES = (*_INDEX_OPS, ops.AddColumnOp, ops.DropColumnOp)
"""What the engine does to a table as it stands. A table that is rebuilt instead forgets which numbers it has given."""


def draft(why: str) -> Path | None:
    """Write the next migration and return its file; None when there is nothing to do.

    `ValueError` when `why` says nothing.
    """
    if not why.strip():
        raise ValueError("a migration says why")
    with closing(connect(":memory:", guarded=False)) as connection:
        if any(VERSIONS.glob("*.py")):
            schema.migrate_on(connection)
        with schema.alchemy(connection) as opened:
            config = schema.config_of(opened)
            made = command.revision(config, why, autogenerate=True, rev_id=_next_number())
    if made is None or isinstance(made, list):
        return None
    file = Path(made.path)
    _tidy(file)
    return file


def _next_number() -> str:
    taken = [int(file.name[:4]) for file in VERSIONS.glob("[0-9]*.py")]
    return f"{max(taken, default=0) + 1:04}"


def _tidy(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    file.write_text("".join(line for line in lines if not line.startswith("    # ###")), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(file)], check=True)


def ours(_object: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """Whether a thing in the database is of the house; tables that tests make for themselves are not."""
    return kind != "table" or not (name or "").startswith("test_")


def in_words(kind: str, thing: Any, _context: Any) -> str | Literal[False]:
    """How a column, or its type, stands in a migration; False for what Alembic says well by itself."""
    if kind == "type" and str(thing) == str(WIDE):
        return "WIDE"
    if kind != "column":
        return False
    column: Column[Any] = thing
    parts = [repr(column.name), "WIDE" if str(column.type) == str(WIDE) else f"sa.{type(column.type).__name__}()"]
    for check in column.constraints:
        if isinstance(check, CheckConstraint):
            parts.append(f"sa.CheckConstraint({str(check.sqltext)!r}, name=op.f({str(check.name)!r}))")
    if isinstance(column.server_default, DefaultClause):
        given = column.server_default.arg
        words = f"sa.text({given.text!r})" if isinstance(given, TextClause) else repr(given)
        parts.append(f"server_default={words}")
    return f"sa.Column({', '.join(parts)}, nullable={column.nullable})"


def finish(context: MigrationContext, _revision: Any, directives: list[ops.MigrationScript]) -> None:
    """Add the triggers that are new or changed, and make those of rebuilt tables anew; for new tables add what
    PostgreSQL refuses of them. No file for no change.
    """
    script = directives[0]
    assert context.connection is not None
    assert script.upgrade_ops is not None
    assert script.downgrade_ops is not None
    up, down = _plain(script.upgrade_ops.ops), _plain(script.downgrade_ops.ops)
    before = {row[0]: (row[1], row[2]) for row in context.connection.exec_driver_sql(_MADE)}
    after = {sql.split()[2]: (table.name, sql) for table in metadata.sorted_tables for sql in _triggers(table)}
    rebuilt = {step.table_name for step in up if isinstance(step, ops.ModifyTableOps)}
    gone = [name for name, it in before.items() if it != after.get(name) or it[0] in rebuilt]
    new = [name for name, it in after.items() if it != before.get(name) or it[0] in rebuilt]
    script.upgrade_ops.ops = _with_triggers(up, {name: before[name] for name in gone}, [after[name] for name in new])
    script.downgrade_ops.ops = _with_triggers(
        down, {name: after[name] for name in new}, [before[name] for name in gone]
    )
    made = [step.table_name for step in up if isinstance(step, ops.CreateTableOp)]
    said = [sql for name in made for sql in metadata.tables[name].info.get("elsewhere", ())]
    script.upgrade_ops.ops += [ops.ExecuteSQLOp(sql) for sql in said]
    functions = [found[1] for sql in said if (found := _FUNCTION.match(sql))]
    script.downgrade_ops.ops += [ops.ExecuteSQLOp(f"DROP FUNCTION {name}()") for name in functions]
    if not script.upgrade_ops.ops:
        directives.clear()


def _triggers(table: Any) -> Iterable[str]:
    return table.info.get("triggers", ()) if ours(table, table.name, "table", False, None) else ()


def _plain(steps: Iterable[ops.MigrateOperation]) -> list[ops.MigrateOperation]:
    """The steps, each said as briefly as can be: indexes and columns by themselves, and no more of them than needed."""
    plain: list[ops.MigrateOperation] = []
    for step in steps:
        if isinstance(step, ops.ModifyTableOps) and all(isinstance(inner, _BY_THEMSELVES) for inner in step.ops):
            plain.extend(step.ops)
        else:
            plain.append(step)
    dropped = {step.table_name for step in plain if isinstance(step, ops.DropTableOp)}
    for step in plain:
        if isinstance(step, ops.CreateTableOp):
            step.info = {}
        elif isinstance(step, _INDEX_OPS):
            step.kw = {name: value for name, value in step.kw.items() if value is not None}
    return [step for step in plain if not (isinstance(step, ops.DropIndexOp) and step.table_name in dropped)]


def _with_triggers(
    steps: list[ops.MigrateOperation], gone: dict[str, tuple[str, str]], new: list[tuple[str, str]]
) -> list[ops.MigrateOperation]:
    """First the old triggers go, last the new ones come: what happens between them is no business of theirs."""
    dropped = {step.table_name for step in steps if isinstance(step, ops.DropTableOp)}
    drops = [ops.ExecuteSQLOp(f"DROP TRIGGER {name}") for name, (table, _) in gone.items() if table not in dropped]
    return [*drops, *steps, *(ops.ExecuteSQLOp(sql) for _, sql in new)]

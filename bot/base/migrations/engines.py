"""What in a migration is for one engine only: triggers, and on PostgreSQL their functions. The other passes it by."""

import re
from typing import Any

from alembic.ddl.postgresql import PostgresqlImpl
from alembic.ddl.sqlite import SQLiteImpl

_SQLITE = re.compile(r"CREATE TRIGGER .* END|DROP TRIGGER \w+", re.DOTALL)
_POSTGRESQL = re.compile(
    r"(CREATE|DROP) FUNCTION .*|CREATE TRIGGER .* EXECUTE FUNCTION .*|DROP TRIGGER \w+ ON \w+", re.DOTALL
)


def is_for_another(engine: str, statement: Any) -> bool:
    """Whether only the other engine understands that statement."""
    other = _SQLITE if engine == "postgresql" else _POSTGRESQL
    return isinstance(statement, str) and other.fullmatch(statement.strip()) is not None


class OnSqlite(SQLiteImpl):
    """Alembic on SQLite."""

    __dialect__ = "sqlite"

    def execute(self, sql: Any, execution_options: dict[str, Any] | None = None) -> None:
        if not is_for_another("sqlite", sql):
            super().execute(sql, execution_options)


class OnPostgresql(PostgresqlImpl):
    """Alembic on PostgreSQL."""

    __dialect__ = "postgresql"

    def execute(self, sql: Any, execution_options: dict[str, Any] | None = None) -> None:
        if not is_for_another("postgresql", sql):
            super().execute(sql, execution_options)

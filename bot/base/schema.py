"""The shape of the database file: where it stands, and bringing it to the shape this program knows.

Migrations are numbered, and a file's name begins with its number. Alembic, which walks them, is loaded only where there
is a step to take: most starts take none.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, StaticPool, create_engine, event

from bot.base.database import connect

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaTooNew(Exception):
    """The database was made by a newer Kith; this one would not understand it."""


def config_of(connection: Connection | None = None) -> "Config":
    """How Alembic is run here."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def known() -> list[str]:
    """Every revision this program knows, the oldest first."""
    return sorted(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def newest() -> str:
    """The revision this program knows as the latest."""
    revisions = known()
    if not revisions:
        raise LookupError("there are no migrations")
    return revisions[-1]


@contextmanager
def alchemy(connection: sqlite3.Connection) -> Iterator[Connection]:
    """Our connection as SQLAlchemy sees one. What it begins is a transaction for statements that make tables too."""
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN"))
    with engine.connect() as opened:
        yield opened


def revision(connection: sqlite3.Connection) -> str | None:
    """The revision a database stands at; None when it is empty."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def is_ready(found: str | None) -> bool:
    """Whether a database that stands there is as this program needs it, or newer: what may not be served was refused
    before (`require_known`).
    """
    return found is not None and found >= newest()


def require_known(found: str | None, oldest: str | None = None) -> str | None:
    """That revision, or `SchemaTooNew` when this program does not know it, and is older than the `oldest` that can
    serve there all the same.
    """
    if found is not None and found not in known() and (oldest is None or oldest > newest()):
        raise SchemaTooNew(
            "This database was made by a newer Kith. Start that newer version, or restore a backup made before it."
        )
    return found


def migrate(file: Path, target: str = "head") -> tuple[str | None, str | None]:
    """Bring `file` up (or down, to a named revision) to `target`; the revisions before and after.

    Needs the file for itself. `SchemaTooNew` when a newer program made it.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)  # a new one is nobody else's to read
    with closing(connect(str(file), guarded=False)) as connection:
        return migrate_on(connection, target)


def migrate_on(connection: sqlite3.Connection, target: str = "head") -> tuple[str | None, str | None]:
    """`migrate` on an unguarded connection."""
    before = require_known(revision(connection))
    target = newest() if target == "head" else target
    if target != before:
        # a table that is made anew is dropped on the way, and what refers to it must not fall with it
        connection.execute("PRAGMA foreign_keys = OFF")
        _walk(connection, before, target)
        connection.execute("PRAGMA foreign_keys = ON")
    return before, revision(connection)


def _walk(connection: sqlite3.Connection, before: str | None, target: str) -> None:
    from alembic import command

    with alchemy(connection) as opened:
        if before is not None and (target == "base" or target < before):
            command.downgrade(config_of(opened), target)
        elif target != "base":
            command.upgrade(config_of(opened), target)

"""The shape of the database file: where it stands, and bringing it to the shape this program knows."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, StaticPool, create_engine, event

from bot.base.database import connect

MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaTooNew(Exception):
    """The database was made by a newer Kith; this one would not understand it."""


def config_of(connection: Connection | None = None) -> Config:
    """How Alembic is run here."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config


def newest() -> str:
    """The revision this program knows as the latest."""
    head = ScriptDirectory.from_config(config_of()).get_current_head()
    if head is None:
        raise LookupError("there are no migrations")
    return head


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory.from_config(config_of()).walk_revisions()}


@contextmanager
def alchemy(connection: sqlite3.Connection) -> Iterator[Connection]:
    """Our connection as SQLAlchemy sees one. What it begins is a transaction for statements that make tables too."""
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    event.listen(engine, "begin", lambda begun: begun.exec_driver_sql("BEGIN"))
    with engine.connect() as opened:
        yield opened


def revision(connection: sqlite3.Connection) -> str | None:
    """The revision a database stands at; None when it is empty."""
    with alchemy(connection) as opened:
        return MigrationContext.configure(opened).get_current_revision()


def require_known(connection: sqlite3.Connection) -> str | None:
    """`revision`, or `SchemaTooNew` when this program does not know it."""
    found = revision(connection)
    if found is not None and found not in _known():
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
    before = require_known(connection)
    # a table that is made anew is dropped on the way, and what refers to it must not fall with it
    connection.execute("PRAGMA foreign_keys = OFF")
    with alchemy(connection) as opened:
        if target == "base" or (before is not None and target in _known() and _is_older(target, before)):
            command.downgrade(config_of(opened), target)
        else:
            command.upgrade(config_of(opened), target)
    connection.execute("PRAGMA foreign_keys = ON")
    return before, revision(connection)


def _is_older(target: str, current: str) -> bool:
    steps = [script.revision for script in ScriptDirectory.from_config(config_of()).iterate_revisions(current, "base")]
    return target in steps and target != current

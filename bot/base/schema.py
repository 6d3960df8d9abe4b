"""The shape of the database file: where it stands, and bringing it to the shape this program knows."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, StaticPool, create_engine

from bot.base.database import connect

MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaTooNew(Exception):
    """The database was made by a newer Kith; this one would not understand it."""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config


def newest() -> str:
    """The revision this program knows as the latest."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise LookupError("there are no migrations")
    return head


def _known() -> set[str]:
    return {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}


def _alchemy(connection: sqlite3.Connection) -> Connection:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    return engine.connect()


def revision(connection: sqlite3.Connection) -> str | None:
    """The revision a database stands at; None when it is empty."""
    with _alchemy(connection) as alchemy:
        return MigrationContext.configure(alchemy).get_current_revision()


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
    with closing(connect(str(file), guarded=False)) as connection:
        before = require_known(connection)
        config = _config()
        with _alchemy(connection) as alchemy:
            config.attributes["connection"] = alchemy
            if target == "base" or (before is not None and target in _known() and _is_older(target, before)):
                command.downgrade(config, target)
            else:
                command.upgrade(config, target)
        return before, revision(connection)


def _is_older(target: str, current: str) -> bool:
    steps = [script.revision for script in ScriptDirectory.from_config(_config()).iterate_revisions(current, "base")]
    return target in steps and target != current

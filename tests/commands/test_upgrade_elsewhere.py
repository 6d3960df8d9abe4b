"""A database on a server is brought into newer shapes with people in it, while programs of both versions serve it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot import wiring
from bot.base import key_files, schema, schema_elsewhere, tables
from bot.base import server as servers
from bot.base.addresses import Addresses
from bot.base.postgres import Postgres, connect
from bot.base.schema import SchemaTooNew
from bot.base.usable import DatabaseUnusable
from bot.commands.doctor import database as doctor
from bot.people import service as people
from bot.practice import town as towns
from bot.practice.stories import arrive
from bot.practice.town import Town
from bot.settings import Settings
from tests.base.test_migrations import next_step, workshop
from tests.commands.conftest import Command
from tests.commands.test_move import Lived, at, file, lived, settings

__all__ = ["at", "file", "lived", "workshop"]

NOW = schema.newest()
WIDENS = """
    op.create_table('draft_things', sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'),
        primary_key=True), sa.Column('room', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
        sqlite_strict=True, sqlite_autoincrement=True)
    op.add_column('persons', sa.Column('shoe_size', sa.Integer(), server_default='39', nullable=False))
    op.add_column('audit', sa.Column('more', sa.Text(), server_default='', nullable=False))
    op.create_index('ix_draft_persons', 'persons', ['shoe_size'])
"""
NARROWS = """
    op.drop_column('persons', 'place')
"""


def says(versions: Path, number: str, oldest: str) -> None:
    """That step says which programs can serve beside it."""
    (step,) = versions.glob(f"{number}_*.py")
    step.write_text(f"{step.read_text()}\noldest = '{oldest}'\n")


@contextmanager
def of_today(versions: Path) -> Iterator[None]:
    """For the length of the block the program is the one of today, which knows no step after `NOW`."""
    aside = {step: step.read_text() for step in versions.glob("[0-9]*.py") if step.name[:4] > NOW}
    for step in aside:
        step.unlink()
    yield
    for step, words in aside.items():
        step.write_text(words)


# --- rows go through every step ---


def _poured(file: Path, at: Addresses) -> None:
    """Every row of the file into tables of the same shape, as only who runs the server can."""
    with closing(sqlite3.connect(file)) as here, connect(at.owner) as there:
        there.execute("SET session_replication_role = replica")
        for name, columns, rows in _all(here):
            with there.cursor().copy(f"COPY {name} ({columns}) FROM STDIN".encode()) as lines:
                for row in rows:
                    lines.write_row(row)


def _all(here: sqlite3.Connection) -> Iterator[tuple[str, str, list[Any]]]:
    """The tables of a file, their columns and rows, whatever its shape."""
    named = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
    )
    for (name,) in here.execute(named).fetchall():
        columns = ", ".join(row[1] for row in here.execute(f"PRAGMA table_info({name})"))
        yield name, columns, here.execute(f"SELECT {columns} FROM {name}").fetchall()


@pytest.mark.parametrize("shape", [shape for shape in schema.known() if shape >= schema_elsewhere.BEGINNING])
def test_from_every_shape_on_a_server_nothing_is_lost(workshop: Path, file: Path, at: Addresses, shape: str) -> None:
    """Through each step that is published, and one more."""
    says(workshop, next_step(workshop, WIDENS), shape)
    schema.migrate(file, shape)
    assert schema_elsewhere.migrate(at.owner, shape) == (None, shape)
    _poured(file, at)
    assert schema_elsewhere.migrate(at.owner)[0] == shape
    schema.migrate(file)
    with closing(sqlite3.connect(file)) as here, connect(at.owner) as there:
        for name, columns, rows in _all(here):
            found = there.execute(f"SELECT {columns} FROM {name}".encode()).fetchall()
            assert sorted(found, key=repr) == sorted(rows, key=repr), name


# --- two versions beside each other ---


@pytest.fixture
def old(file: Path, kith: Command, at: Addresses, lived: Lived) -> Iterator[Postgres]:
    """People live on a server, and a program of today serves them."""
    code, said = kith("move", str(file), **settings(at))
    assert code == 0, said
    made = servers.opened(at, lived.clock, wiring.consequences(), key_files.key_file_of(file, None))
    yield made
    made.shut()


async def test_programs_of_two_versions_serve_beside_each_other(
    workshop: Path, kith: Command, file: Path, at: Addresses, old: Postgres, lived: Lived
) -> None:
    async with Town.built(old, lived.clock, towns.texts(strict=True), telegram=lived.telegram) as town:
        ana = town.lives_here("Ana", lived.ana)
        for _ in range(3):  # what was asked often is kept prepared by the driver
            await ana.says("/home")
        says(workshop, number := next_step(workshop, WIDENS), NOW)
        assert servers.migrate(at) == (NOW, number)
        with of_today(workshop):
            many = len(lived.ana.received)
            assert (await ana.says("/home")).text.key
            assert len(lived.ana.received) > many
            await arrive.parent(await town.moves_in("Dora"))
            key = key_files.key_file_of(file, None)
            beside = servers.opened(at, lived.clock, wiring.consequences(), key)
            assert len(beside.view(lambda tx: people.named_like(tx, "merevale", "Dora"))) == 1
            beside.shut()
            assert kith("migrate", **settings(at)) == (
                0,
                f"The database stands at {number}. A newer Kith made it so, and this one can serve it as it is.\n",
            )
            found = {one.what: one for one in doctor.look(Settings(database_url=at.data, kith_key_file=str(key)))}
            assert {found[what].state for what in ("database shape", "guards", "records", "books", "keys")} == {"well"}
            assert "of a newer Kith" in found["database shape"].how
        assert servers.migrate(at) == (number, number)


def test_where_older_ones_cannot_serve_they_are_stopped_first_and_refuse_then(
    workshop: Path, kith: Command, at: Addresses, old: Postgres
) -> None:
    assert old.view(people.count) > 0
    says(workshop, wide := next_step(workshop, WIDENS), NOW)
    says(workshop, narrow := next_step(workshop, NARROWS), f"{int(wide) + 1:04}")
    with connect(at.data) as serving:
        serving.execute("SELECT pg_advisory_lock(hashtextextended('serving', 0))")
        with pytest.raises(DatabaseUnusable, match="stop every Kith"):
            servers.migrate(at)
    with of_today(workshop):
        assert servers.revision(at) == NOW
    assert servers.migrate(at) == (NOW, narrow)
    says(workshop, next_step(workshop, "    op.add_column('flows', sa.Column('more', sa.Text()))"), NOW)
    assert servers.migrate(at)[0] == narrow
    with of_today(workshop):
        with pytest.raises(SchemaTooNew, match="newer Kith"):
            servers.revision(at)
        code, said = kith("migrate", **settings(at))
        assert (code, "newer Kith" in said) == (2, True)


def test_a_step_that_says_nothing_is_for_no_older_program(workshop: Path, at: Addresses) -> None:
    servers.migrate(at)
    next_step(workshop, WIDENS)
    servers.migrate(at)
    with of_today(workshop), pytest.raises(SchemaTooNew):
        servers.revision(at)


def test_whoever_serves_has_its_rights_in_the_same_step(workshop: Path, at: Addresses) -> None:
    servers.migrate(at)
    made = tables.table("draft_things", tables.key(), tables.whole("room", privacy="keep"))
    try:
        next_step(workshop, WIDENS)
        schema_elsewhere.migrate(at.owner, serving=at.serving)
        with connect(at.data) as connection:
            connection.execute("INSERT INTO draft_things (room) VALUES (3)")
    finally:
        tables.metadata.remove(made)


def test_whoever_reads_for_long_is_waited_for_and_the_step_is_taken_whole(
    workshop: Path, at: Addresses, monkeypatch: pytest.MonkeyPatch
) -> None:
    servers.migrate(at)
    number = next_step(workshop, WIDENS)
    monkeypatch.setattr(schema_elsewhere, "LOCK_SECONDS", 0.05)
    monkeypatch.setattr(schema_elsewhere, "TRIES", 2)
    with psycopg.connect(at.owner) as reader:
        reader.execute("SELECT 1 FROM persons")
        with pytest.raises(DatabaseUnusable, match="in use without a pause"):
            servers.migrate(at)
        assert reader.execute("SELECT to_regclass('draft_things')").fetchone() == (None,)
    assert servers.migrate(at) == (NOW, number)

"""Moving to PostgreSQL: everything comes over and goes on there, or nothing does and the file is as it was."""

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot import wiring
from bot.base import key_files, moved, moving, outbox, schema, schema_elsewhere
from bot.base import server as servers
from bot.base.addresses import Addresses
from bot.base.clock import MovableClock
from bot.base.database import alone
from bot.base.keys import passing_store
from bot.base.postgres import connect
from bot.base.usable import DatabaseUnusable
from bot.people import erasing
from bot.people import service as people
from bot.people.rules import DEMO_CHATS_FROM
from bot.practice import town as towns
from bot.practice.stories import arrive
from bot.practice.telegram import Phone, SimulatedTelegram
from bot.practice.town import Town, town_in
from bot.simulation.process.house import House, until
from tests import postgres
from tests.commands.conftest import Command
from tests.commands.people import FILE, ana_and_bo, written
from tests.stories.conftest import TUESDAY

GIVEN_AND_GONE = 7
"""So many timers were there once and left nothing but the count of them."""
SLOW = "CREATE FUNCTION slow() RETURNS bool LANGUAGE sql AS $$ SELECT pg_sleep(600) IS NOT NULL $$"
ASLEEP = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND datname = current_database()"
Rows = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class Lived:
    """A file in which people have lived, and the Telegram on which they go on."""

    file: Path
    clock: MovableClock
    telegram: SimulatedTelegram
    ana: Phone
    erased: int


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """Ana lives there; Bo did, and was erased."""
    return asyncio.run(_lived(tmp_path_factory.mktemp("lived") / "kith.db"))


async def _lived(file: Path) -> Lived:
    clock = MovableClock(TUESDAY)
    telegram = SimulatedTelegram(clock, limits=None)
    async with town_in(file, clock, telegram=telegram) as town:
        ana, bo = [await town.moves_in(name) for name in ("Ana", "Bo")]
        await arrive.parent(ana)
        await arrive.agree(bo)
        erased = (await bo.person()).id
        write = town.kith.database.write
        await write(lambda tx: erasing.erase(tx, erased))
        await write(lambda tx: tx.keys.passing.seal(900, "a vote"))
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(
            "UPDATE outbox SET state = 'sending' WHERE id = (SELECT max(id) FROM outbox WHERE body > '')"
        )
        connection.execute("UPDATE sqlite_sequence SET seq = seq + ? WHERE name = 'timers'", (GIVEN_AND_GONE,))
    return Lived(file, clock, telegram, ana.phone, erased)


@pytest.fixture
def file(lived: Lived, tmp_path: Path) -> Path:
    """A copy of it, with its keys."""
    for one in lived.file.parent.iterdir():
        shutil.copy(one, tmp_path / one.name)
    return tmp_path / "kith.db"


@pytest.fixture
def at(server: postgres.Server) -> Addresses:
    """An empty database."""
    name = server.nothing()
    data = server.url(postgres.BOT, name)
    return Addresses(data, data, server.url(postgres.OWNER, name))


def settings(at: Addresses) -> dict[str, str]:
    return {"DATABASE_URL": at.data, "DATABASE_OWNER_URL": at.owner, "KEYS_URL": at.keys}


def in_file(file: Path) -> Rows:
    """Every row of every table of the house, and of the stores of keys."""
    with closing(sqlite3.connect(file)) as connection:
        found = {
            made.name: sorted(connection.execute(f"SELECT {_columns(made)} FROM {made.name}").fetchall(), key=repr)
            for made in schema_elsewhere.ours()
        }
    store = key_files.key_store(file)
    for name, lies in (("keys", store), ("passing", passing_store(store))):
        found[f"kith_keys.{name}"] = sorted(_keys_in(lies), key=repr) if lies.exists() else []
    return found


def _keys_in(store: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(store)) as connection:
        keys = connection.execute("SELECT owner, wrapped, NULL FROM keys").fetchall()
        return keys + connection.execute("SELECT owner, NULL, at FROM destroyed").fetchall()


def on_server(at: Addresses) -> Rows:
    """The same of a database on a server."""
    with connect(at.owner) as connection, connect(at.owner if at.keys == at.data else at.keys) as keys:
        found = {
            made.name: sorted(connection.execute(f"SELECT {_columns(made)} FROM {made.name}".encode()), key=repr)
            for made in schema_elsewhere.ours()
        }
        for name in ("keys", "passing"):
            asked = f"SELECT owner, wrapped, destroyed_at FROM kith_keys.{name}"
            found[f"kith_keys.{name}"] = sorted(keys.execute(asked.encode()), key=repr)
    return found


def _columns(made: Any) -> str:
    return ", ".join(column.name for column in made.columns)


def bytes_of(file: Path) -> dict[str, bytes]:
    """The file, its keys and the key of the house."""
    ends = ("", ".keys", ".passing", ".key")
    return {end: one.read_bytes() for end in ends if (one := Path(f"{file}{end}")).exists()}


async def test_everything_comes_over_and_people_go_on_from_there(
    kith: Command, lived: Lived, file: Path, at: Addresses
) -> None:
    before = bytes_of(file)
    code, said = kith("move", str(file), **settings(at))
    assert code == 0, said
    assert f"rows of {len(schema_elsewhere.ours()) + 2} tables; all counts and digests agree\n" in said
    assert "KITH_KEY_FILE=" in said
    assert bytes_of(file) == before
    assert on_server(at) == in_file(file)
    with connect(at.owner) as connection:
        assert schema_elsewhere.revision(connection) == schema.newest()
    _numbers_go_on(file, at)
    database = servers.opened(at, lived.clock, wiring.consequences(), key_files.key_file_of(file, None))
    try:
        async with Town.built(database, lived.clock, towns.texts(strict=True), telegram=lived.telegram) as town:
            assert await database.read(lambda tx: outbox.count(tx, "sending")) == 0
            await town.settle()
            ana = town.lives_here("Ana", lived.ana)
            many = len(lived.ana.received)
            assert (await ana.says("/home")).text.key
            assert len(lived.ana.received) > many
            assert await database.read(lambda tx: people.display_name(tx, lived.erased)) == people.NOBODY
            assert await database.read(lambda tx: tx.keys.is_destroyed(lived.erased))
            assert await database.read(lambda tx: tx.keys.passing.has(900))
    finally:
        await database.close()


def _numbers_go_on(file: Path, at: Addresses) -> None:
    """No number is given a second time, of what is gone either."""
    with closing(sqlite3.connect(file)) as here, connect(at.owner) as there:
        given = dict(here.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
        assert given["timers"] - GIVEN_AND_GONE == here.execute("SELECT max(id) FROM timers").fetchone()[0]
        for name, highest in given.items():
            assert there.execute(f"SELECT nextval('{name}_id_seq')".encode()).fetchone() == (highest + 1,), name


def test_it_can_be_done_again_and_nobody_serves_the_file_any_more(kith: Command, file: Path, at: Addresses) -> None:
    assert kith("move", str(file), **settings(at))[0] == 0
    code, said = kith("move", str(file), **settings(at))
    assert (code, "is moved there already" in said) == (0, True)
    here = {"DATABASE_URL": f"sqlite:///{file}"}
    for command in (("migrate",), ("rekey",), ("erase", "Ana")):
        code, said = kith(*command, **here)
        assert (code, "was moved to a PostgreSQL database" in said, "kith.db.moved" in said) == (2, True, True)
    assert "was moved to a PostgreSQL database" in kith("check", **here)[1]
    moved.mark_of(file).unlink()
    assert kith("migrate", **here)[0] == 0


def comes_over_from(kith: Command, file: Path, at: Addresses, shape: str) -> None:
    """A file of that shape is moved, and is there what it is when it is brought up to date here."""
    schema.migrate(file, shape)
    before = bytes_of(file)
    code, said = kith("move", str(file), **settings(at))
    assert code == 0, said
    assert bytes_of(file) == before
    schema.migrate(file)
    assert on_server(at) == in_file(file)


@pytest.mark.parametrize("shape", [schema.known()[0], schema.known()[24], schema_elsewhere.BEGINNING])
def test_a_file_of_any_older_shape_comes_over(kith: Command, file: Path, at: Addresses, shape: str) -> None:
    """`moved_shapes.py` tries every shape with everybody in it."""
    comes_over_from(kith, file, at, shape)


# --- what is refused ---


@pytest.fixture
def small(kith: Command) -> Path:
    """Ana and Bo, and an hour between them."""
    assert kith
    written(ana_and_bo)
    return FILE.absolute()


def test_a_house_that_stands_there_in_an_older_shape_is_left_as_it_is(kith: Command, at: Addresses, file: Path) -> None:
    theirs = Addresses(at.owner, at.owner, at.owner)
    assert kith("move", str(file), **settings(theirs))[0] == 0
    with connect(theirs.data) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0051'")
    (file.parent / f"{file.name}.moved").unlink()
    code, said = kith("move", str(file), **settings(theirs))
    assert (code, "audit" in said) == (2, True)
    assert servers.revision(theirs) == "0051"


def is_empty(at: Addresses) -> bool:
    return not any(on_server(at).values())


def test_what_cannot_be_moved_is_said_and_nothing_happens(kith: Command, small: Path, at: Addresses) -> None:
    code, said = kith("move", str(small))
    assert (code, "DATABASE_URL" in said) == (2, True)
    code, said = kith("move", "nobody.db", **settings(at))
    assert (code, "There is no file" in said) == (2, True)
    with alone(small):
        code, said = kith("move", str(small), **settings(at))
    assert (code, "already running" in said) == (2, True)
    key = key_files.key_file_of(small, None)
    kept = key.read_text()
    key.unlink()
    code, said = kith("move", str(small), **settings(at))
    assert (code, "key file kith.db.key is missing" in said) == (2, True)
    key.write_text("A" * 43 + "=\n")
    code, said = kith("move", str(small), **settings(at))
    assert (code, "does not open" in said) == (2, True)
    key.write_text(kept)
    with closing(sqlite3.connect(small)) as connection:
        connection.execute("CREATE TABLE mine (what TEXT)")
    code, said = kith("move", str(small), **settings(at))
    assert (code, "(mine)" in said) == (1, True)
    assert is_empty(at)
    with closing(sqlite3.connect(small)) as connection:
        connection.execute("DROP TABLE mine")
        connection.execute("DROP TRIGGER audit_no_update")
    code, said = kith("move", str(small), **settings(at))
    assert (code, "audit_no_update" in said, "not sound" in said) == (1, True, True)


def test_made_up_people_stay_where_no_real_ones_come(kith: Command, small: Path, at: Addresses) -> None:
    token = {"BOT_TOKEN": f"12345:{'a' * 35}"}
    written(lambda tx: people.meet(tx, DEMO_CHATS_FROM, "Demo", "en"), small)
    code, said = kith("move", str(small), **settings(at), **token)
    assert (code, "made-up" in said) == (2, True)
    assert kith("move", str(small), **settings(at))[0] == 0


def test_where_something_is_already_nothing_is_moved(kith: Command, small: Path, at: Addresses) -> None:
    servers.migrate(at)
    with connect(at.owner) as connection:
        connection.execute("INSERT INTO chat_waits (person_id, until) VALUES (7, 1)")
    before = on_server(at)
    code, said = kith("move", str(small), **settings(at))
    assert (code, "chat_waits holds something already" in said) == (2, True)
    assert on_server(at) == before
    assert not moved.mark_of(small).exists()


def test_keys_of_another_house_are_not_overwritten(kith: Command, small: Path, at: Addresses) -> None:
    servers.migrate(at)
    with connect(at.owner) as connection:
        connection.execute("INSERT INTO kith_keys.keys (owner, wrapped) VALUES (0, '\\x00')")
    code, said = kith("move", str(small), **settings(at))
    assert (code, "kith_keys.keys holds something already" in said) == (2, True)
    assert on_server(at)["kith_keys.keys"] == [(0, b"\x00", None)]


def test_whoever_serves_there_is_told_of(kith: Command, small: Path, at: Addresses) -> None:
    with connect(at.data) as serving:
        serving.execute("SELECT pg_advisory_lock(hashtextextended('serving', 0))")
        code, said = kith("move", str(small), **settings(at))
    assert (code, "A Kith serves the database" in said) == (2, True)


def test_who_does_not_own_the_tables_is_told_so(kith: Command, small: Path, at: Addresses) -> None:
    servers.migrate(at)
    code, said = kith("move", str(small), DATABASE_URL=at.data)
    assert (code, "DATABASE_OWNER_URL" in said) == (1, True)
    assert is_empty(at)


# --- where it breaks ---


class Broke(Exception):
    """Something that had to break."""


def _breaks(*_: object) -> Any:
    raise Broke


def _breaks_at(name: str) -> Callable[[str], None]:
    def tell(table: str) -> None:
        if table == name:
            raise Broke

    return tell


def nothing(*_: object) -> None:
    """All is well."""


STEPS: dict[str, dict[str, Any]] = {
    "the keys": {"tell": _breaks_at("kith_keys.keys")},
    "people": {"tell": _breaks_at("persons")},
    "the last table": {"tell": _breaks_at("talk_kept")},
    "what came": {"sound": _breaks},
    "a fault in what came": {"sound": lambda _tx: ["The books do not add up to zero."]},
    "the mark": {"mark": _breaks},
}


@pytest.fixture
def broken_at(small: Path, at: Addresses) -> Iterator[Callable[..., None]]:
    """Moves, and breaks: nothing is there, and what was here is as it was."""

    def do(**given: Any) -> None:
        before = bytes_of(small)
        given = {"sound": lambda _tx: [], "mark": nothing, "tell": nothing, **given}
        with pytest.raises((Broke, DatabaseUnusable)):
            moving.move(small, small, at, **given)
        assert is_empty(at)
        assert bytes_of(small) == before

    yield do
    came = moving.move(small, small, at, lambda _tx: [], nothing, nothing)
    assert came["persons"].rows == 2
    assert on_server(at) == in_file(small)


def test_at_whatever_step_it_breaks_nothing_is_there(broken_at: Callable[..., None]) -> None:
    for step in STEPS.values():
        broken_at(**step)


@pytest.mark.parametrize(
    ("spoils", "mends"),
    [
        ("ADD CONSTRAINT no CHECK (id < 2)", "DROP CONSTRAINT no"),
        ("ALTER zone TYPE char(40)", "ALTER zone TYPE text"),
    ],
    ids=["a row is refused", "a row is changed"],
)
def test_what_the_server_refuses_or_changes_is_seen(
    broken_at: Callable[..., None], at: Addresses, spoils: str, mends: str
) -> None:
    servers.migrate(at)
    for change, act in ((spoils, broken_at), (mends, nothing)):
        with connect(at.owner) as connection:
            connection.execute(f"ALTER TABLE persons {change}".encode())
        act()


async def test_a_kill_in_the_middle_leaves_nothing_and_it_is_done_again(file: Path, at: Addresses) -> None:
    servers.migrate(at)
    with connect(at.owner) as connection:
        connection.execute(SLOW)
        connection.execute("ALTER TABLE persons ADD CONSTRAINT slowly CHECK (slow())")
    before, house = bytes_of(file), House(file.parent, **settings(at))
    try:
        mover = await house.start("move", str(file))
        with connect(at.owner) as connection:
            await until(lambda: bool(connection.execute(ASLEEP).fetchall()), "it is in the middle")
            await mover.killed()
            connection.execute(f"SELECT pg_terminate_backend(pid, 10000) FROM ({ASLEEP}) AS found".encode())
            connection.execute("ALTER TABLE persons DROP CONSTRAINT slowly; DROP FUNCTION slow")
        assert is_empty(at)
        assert bytes_of(file) == before
        code, said = await house.do("move", str(file))
        assert (code, "all counts and digests agree" in said) == (0, True), said
        assert on_server(at) == in_file(file)
    finally:
        await house.empties()


def test_a_kill_just_before_it_is_kept_leaves_a_mark_that_is_no_hindrance(
    kith: Command, small: Path, at: Addresses
) -> None:
    moved.mark(small, TUESDAY)
    code, said = kith("move", str(small), **settings(at))
    assert (code, "all counts and digests agree" in said) == (0, True)
    assert on_server(at) == in_file(small)


def test_what_a_server_cannot_hold_is_said_with_its_table(kith: Command, small: Path, at: Addresses) -> None:
    with closing(sqlite3.connect(small)) as connection, connection:
        connection.execute("UPDATE persons SET zone = 'Europe/London' || char(0) WHERE id = 2")
    code, said = kith("move", str(small), **settings(at))
    assert (code, "refused it (DataError) at persons" in said, "Europe" in said) == (1, True, False)
    assert is_empty(at)


# --- keys on a server of their own ---


def test_keys_may_lie_elsewhere_and_another_try_goes_on_from_them(
    kith: Command, server: postgres.Server, small: Path, at: Addresses
) -> None:
    apart = Addresses(at.data, server.url(postgres.OWNER, server.nothing()), at.owner)
    servers.migrate(apart)
    with closing(sqlite3.connect(key_files.key_store(small))) as store, psycopg.connect(apart.keys) as left:
        owner, wrapped = store.execute("SELECT owner, wrapped FROM keys WHERE owner > 0").fetchone()
        left.execute("INSERT INTO kith_keys.keys (owner, wrapped) VALUES (%s, %s)", (owner, wrapped))
    code, said = kith("move", str(small), **settings(apart))
    assert code == 0, said
    assert on_server(apart) == in_file(small)

"""Commands on PostgreSQL: they work there, or say in a sentence that they are for a file."""

from collections.abc import Iterator

import pytest

from bot import wiring
from bot.base import audit, schema
from bot.base import server as servers
from bot.base.addresses import Addresses
from bot.base.clock import SystemClock
from bot.base.keys import KeyTrouble
from bot.base.postgres import Postgres, connect
from bot.commands.doctor import database as doctor
from bot.people import service as people
from bot.settings import Settings
from tests import postgres
from tests.commands.conftest import Command

FILE_ONLY = (("backup",), ("restore", "some.db"), ("seed", "--demo"), ("rekey",), ("match", "--dry-run"))


@pytest.fixture
def settings(server: postgres.Server) -> dict[str, str]:
    """An empty database, and how its owner reaches it."""
    name = server.nothing()
    return {
        "DATABASE_URL": server.url(postgres.BOT, name),
        "DATABASE_OWNER_URL": server.url(postgres.OWNER, name),
    }


@pytest.fixture
def at(settings: dict[str, str]) -> Addresses:
    """The same, for the house."""
    return Addresses(settings["DATABASE_URL"], settings["DATABASE_URL"], settings["DATABASE_OWNER_URL"])


@pytest.fixture
def opened(kith: Command, settings: dict[str, str], at: Addresses) -> Iterator[Postgres]:
    """A migrated one, with the keys of the folder in which commands are given."""
    assert kith("migrate", **settings)[0] == 0
    made = servers.opened(at, SystemClock(), wiring.consequences(), None)
    yield made
    made.shut()


def test_the_owner_makes_the_tables_and_whoever_serves_does_not(kith: Command, settings: dict[str, str]) -> None:
    code, said = kith("erase", "Ana", DATABASE_URL=settings["DATABASE_URL"])
    assert (code, "python -m bot migrate" in said) == (1, True)
    assert kith("migrate", **settings) == (0, f"From nothing to {schema.newest()}.\n")
    assert kith("migrate", **settings) == (0, f"The database stands at {schema.newest()}, as it should.\n")
    code, said = kith("erase", "Ana", DATABASE_URL=settings["DATABASE_URL"])
    assert (code, "Nobody is meant" in said) == (2, True)


def test_whoever_is_erased_has_no_key_any_more(kith: Command, settings: dict[str, str], opened: Postgres) -> None:
    ana = opened.do(lambda tx: people.meet(tx, 5_000, "Ana", "en")).id
    assert opened.view(lambda tx: people.get(tx, ana).name) == "Ana"
    code, said = kith("erase", str(ana), "--yes", **settings)
    assert (code, f"Person {ana} is erased" in said) == (0, True)
    assert opened.view(lambda tx: (tx.keys.is_destroyed(ana), tx.keys.has(ana))) == (True, False)


def examined(settings: dict[str, str]) -> dict[str, str]:
    """What the doctor finds of the database, and how it is."""
    return {one.what: one.state for one in doctor.look(Settings(database_url=settings["DATABASE_URL"]))}


def test_the_doctor_looks_at_it(settings: dict[str, str], at: Addresses, opened: Postgres) -> None:
    opened.do(lambda tx: people.meet(tx, 5_000, "Ana", "en"))
    found = examined(settings)
    assert [found[what] for what in ("guards", "records", "books", "keys")] == ["well"] * 4
    with connect(at.owner) as connection:
        connection.execute("ALTER TABLE asks DISABLE TRIGGER asks_refuses")
        connection.execute("DELETE FROM kith_keys.keys WHERE owner > 0")
    found = examined(settings)
    assert [found[what] for what in ("guards", "records", "books", "keys")] == ["wrong", "well", "well", "wrong"]


def test_before_anything_is_kept_the_doctor_makes_no_key(kith: Command, settings: dict[str, str]) -> None:
    kith("migrate", **settings)
    assert examined(settings)["keys"] == "well"
    assert not servers.KEY_FILE.exists()


def test_lost_keys_are_said_and_no_new_ones_made(settings: dict[str, str], at: Addresses, opened: Postgres) -> None:
    opened.do(lambda tx: audit.record(tx, None, "tried"))
    with connect(at.owner) as connection:
        connection.execute("TRUNCATE kith_keys.keys")
    assert examined(settings)["keys"] == "wrong"
    with pytest.raises(KeyTrouble, match="kith_keys"):
        servers.opened(at, SystemClock(), wiring.consequences(), None)


def test_rows_and_a_report_are_written_from_it(kith: Command, settings: dict[str, str], opened: Postgres) -> None:
    assert opened.view(people.count) == 0
    code, said = kith("export", "--raw", "raw", **settings)
    assert (code, "rows of merevale" in said) == (0, True), said
    code, said = kith("report", **settings)
    assert (code, "The report on" in said) == (0, True), said


@pytest.mark.parametrize("command", FILE_ONLY, ids=" ".join)
def test_what_is_for_a_file_says_so(kith: Command, settings: dict[str, str], command: tuple[str, ...]) -> None:
    code, said = kith(*command, **settings)
    assert (code, "only for a database in a SQLite file" in said) == (2, True)


def test_a_server_that_is_away_is_said_without_how_it_is_reached(kith: Command) -> None:
    code, said = kith("erase", "Ana", DATABASE_URL="postgresql://kith:sesame@127.0.0.1:9/kith")
    assert (code, "cannot be reached" in said, "sesame" in said) == (1, True, False)

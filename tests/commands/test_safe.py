"""A database that turns out to be damaged is served no longer; one that is not Kith's is left alone."""

import asyncio
import sqlite3

import pytest

from bot.base import backups
from bot.base.database import Damaged, Database, StorageTrouble
from bot.commands import safe
from bot.commands.serving import while_well
from bot.settings import Settings


@pytest.fixture
async def database():
    made = Database.in_memory()
    yield made
    await made.close()


def refuses(code):
    def work(_tx):
        error = sqlite3.DatabaseError("it refuses")
        error.sqlite_errorcode, error.sqlite_errorname = code, "SQLITE_REFUSES"
        raise error

    return work


@pytest.mark.parametrize("code", [sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_CORRUPT_INDEX, sqlite3.SQLITE_NOTADB])
async def test_damage_ends_the_serving(database, code):
    ended = []

    async def serves():
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("clean")

    serving = asyncio.ensure_future(while_well(database.damage, serves()))
    await asyncio.sleep(0)
    with pytest.raises(Damaged):
        await database.read(refuses(code))
    await serving
    assert (database.damage.is_set(), ended) == (True, ["clean"])


async def test_damage_among_several_works_is_seen_too(database):
    await database.write_each([lambda _tx: 1, refuses(sqlite3.SQLITE_CORRUPT)])
    assert database.damage.is_set()


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY])
async def test_what_may_pass_is_waited_for(database, code):
    with pytest.raises(StorageTrouble):
        await database.write(refuses(code))
    assert not database.damage.is_set()


async def test_what_ends_by_itself_ends_and_what_breaks_is_raised(database):
    async def breaks():
        raise LookupError("broken")

    await while_well(database.damage, asyncio.sleep(0))
    with pytest.raises(LookupError, match="broken"):
        await while_well(database.damage, breaks())


def test_the_last_good_backup_is_not_one_that_is_damaged(kith):
    assert kith("migrate")[0] == kith("backup")[0] == 0
    folder = Settings().backup_folder
    (good,) = backups.listed(folder)
    (folder / "kith-29990101T000000Z.db").write_bytes(good.read_bytes()[:5_000])
    assert safe.last_good(Settings()) == good

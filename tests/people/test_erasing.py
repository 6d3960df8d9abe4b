"""Erasing somebody: no byte of them stays, the books stay at zero, and a backup from before brings nobody back."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from bot import app
from bot.base import backups
from bot.base.clock import HOUR, MINUTE, MovableClock
from bot.base.key_files import keys_of
from bot.base.keys import KeyTrouble
from bot.base.outbox import OUTBOX
from bot.hours import service as hours
from bot.people import erasing
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.town import town_in
from tests.people.lives import START, a_full_life
from tests.privacy.remains import sealed_of, still_there


def holds(folder: Path, *wanted: bytes) -> list[str]:
    """Files of a folder in which any of these bytes stand."""
    return [f.name for f in sorted(folder.rglob("*")) if f.is_file() and any(w in f.read_bytes() for w in wanted)]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "data" / "kith.db"


async def test_nothing_of_them_is_left_in_any_file_nor_in_a_new_backup(file, tmp_path):
    ana, ruth = await a_full_life(file)
    database = await app.open_database(file)
    try:
        await database.write(lambda tx: erasing.erase(tx, ana))
        backups.copy(file, tmp_path / "data" / "new-backup.db")
        assert holds(tmp_path, b"Quillfeather", "Quillfeather".encode("utf-16-le")) == []
        gone = await database.read(lambda tx: people.get(tx, ana))
        assert (gone.name, gone.chat_id, gone.state, gone.roles) == ("", 0, "left", frozenset())
        assert await database.read(hours.out_of_balance) == 0
        assert await database.read(lambda tx: people.display_name(tx, ruth)) == "Ruth"
    finally:
        await database.close()
    with closing(keys_of(file)) as keys:
        assert keys.destroyed() == [ana]


async def test_not_even_sealed_words_to_them_are_left(file):
    ana, _ = await a_full_life(file)
    database = await app.open_database(file)
    said = select(OUTBOX).where(OUTBOX.c.person_id == ana)
    try:
        await database.write(lambda tx: erasing.erase(tx, ana))
        left = await database.read(lambda tx: [(row.body, row.message_id) for row in tx.all(said)])
        assert left
        assert set(left) == {("", None)}
    finally:
        await database.close()


async def test_a_backup_from_before_brings_nobody_back(file, tmp_path):
    ana, _ = await a_full_life(file)
    before = tmp_path / "before.db"
    backups.copy(file, before)
    database = await app.open_database(file)
    await database.write(lambda tx: erasing.erase(tx, ana))
    await database.close()
    for beside in file.parent.glob("kith.db-*"):
        beside.unlink()
    shutil.copy(before, file)
    database = await app.open_database(file)
    try:
        gone = await database.read(lambda tx: people.get(tx, ana))
        assert (gone.name, gone.chat_id, gone.state) == ("", 0, "left")
    finally:
        await database.close()


async def test_after_a_restore_newcomers_do_not_get_the_number_of_somebody_erased_since(file, tmp_path):
    await a_full_life(file)
    before = tmp_path / "before.db"
    backups.copy(file, before)
    database = await app.open_database(file)
    bea = await database.write(lambda tx: people.meet(tx, 77, "Bea", "en"))
    await database.write(lambda tx: erasing.erase(tx, bea.id))
    await database.close()
    for beside in file.parent.glob("kith.db-*"):
        beside.unlink()
    shutil.copy(before, file)
    database = await app.open_database(file)
    try:
        dan = await database.write(lambda tx: people.meet(tx, 78, "Dan", "en"))
        assert dan.id > bea.id
        assert await database.read(lambda tx: people.display_name(tx, dan.id)) == "Dan"
    finally:
        await database.close()


async def test_a_call_of_somebody_erased_can_still_be_taken_and_closed_and_moves_on_meanwhile(file):
    async with town_in(file, MovableClock(START)) as town:
        cleo, ruth = await town.moves_in("Cleo"), await town.moves_in("Ruth")
        await arrive.coordinator(town, cleo)
        await arrive.nurse(cleo, ruth)
        ana = await town.moves_in("Ana")
        await ana.starts()
        await ana.taps("now-button")
        await cleo.sees("asks-call")
        gone = (await ana.person()).id
        await town.kith.database.write(lambda tx: erasing.erase(tx, gone))
        before = len(await cleo.screens())
        await town.passes(HOUR)
        assert "asks-call" in [screen.text.key for screen in (await cleo.screens())[before:]]
        await cleo.taps("asks-on-it-button")
        await cleo.taps("asks-done-button")
        assert (await cleo.taps("asks-sorted-button")).text.key == "asks-you-closed"


async def test_a_kill_between_the_decision_and_the_key_is_made_good_when_the_house_opens(file, monkeypatch):
    ana, _ = await a_full_life(file)
    database = await app.open_database(file)
    monkeypatch.setattr("bot.base.erasures.destroy_keys", lambda *_: None)
    await database.write(lambda tx: erasing.erase(tx, ana))
    await database.close()
    monkeypatch.undo()
    with closing(keys_of(file)) as keys:
        assert keys.destroyed() == []
    await (await app.open_database(file)).close()
    with closing(keys_of(file)) as keys:
        assert keys.destroyed() == [ana]


async def test_whoever_writes_again_after_erasing_is_somebody_new(file):
    ana, _ = await a_full_life(file)
    database = await app.open_database(file)
    try:
        chat = (await database.read(lambda tx: people.get(tx, ana))).chat_id
        await database.write(lambda tx: erasing.erase(tx, ana))
        assert await database.read(lambda tx: people.load(tx, chat)) is None
        again = await database.write(lambda tx: people.meet(tx, chat, "Ana", "en"))
        assert again.id != ana
    finally:
        await database.close()


async def test_keys_older_than_the_data_are_refused_when_the_house_opens(file):
    database = await app.open_database(file)
    await database.write(lambda tx: people.meet(tx, 1, "Ana", "en"))
    await database.close()
    keys = file.with_name("kith.db.keys")
    older = keys.read_bytes()
    database = await app.open_database(file)
    await database.write(lambda tx: people.meet(tx, 2, "Bo", "en"))
    await database.close()
    keys.write_bytes(older)
    with pytest.raises(KeyTrouble, match="older than the data"):
        await app.open_database(file)


async def test_somebody_who_reads_meanwhile_keeps_nothing_of_them_in_the_files_for_long(file, tmp_path):
    ana, _ = await a_full_life(file)
    clock = MovableClock(START + HOUR)
    database = await app.open_database(file, clock)
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as reader:
            sealed = sealed_of(reader, keys_of(file), ana)
            reader.execute("BEGIN")
            assert reader.execute("SELECT count(*) FROM persons").fetchone()  # from now on it sees that moment
            await database.write(lambda tx: erasing.erase(tx, ana))
            assert still_there(tmp_path, sealed) == {"kith.db"}, "what it reads is still there"
        clock.move(MINUTE)
        await database.write(lambda tx: people.meet(tx, 99, "Bea", "en"))
        assert still_there(tmp_path, sealed) == set()
    finally:
        await database.close()


async def test_after_a_kill_with_traces_left_beside_the_file_they_go_when_the_house_opens(file, tmp_path, monkeypatch):
    ana, _ = await a_full_life(file)
    database = await app.open_database(file)
    with closing(sqlite3.connect(file)) as reader:
        sealed = sealed_of(reader, keys_of(file), ana)
        with monkeypatch.context() as here:  # the key goes, and then it is killed
            here.setattr("bot.base.erasures.destroy_keys", lambda _, keys, now: keys.destroy(ana, now))
            await database.write(lambda tx: erasing.erase(tx, ana))
        shutil.copytree(file.parent, tmp_path / "killed")
    await database.close()
    shutil.rmtree(file.parent)
    assert still_there(tmp_path, sealed)
    database = await app.open_database(tmp_path / "killed" / file.name)
    try:
        assert still_there(tmp_path, sealed) == set()
    finally:
        await database.close()

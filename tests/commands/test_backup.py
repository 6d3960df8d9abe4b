"""A backup is good, whole and private; the way back loses nothing that was there."""

import asyncio
import json
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from bot.base import backups
from bot.base.key_files import keys_of
from tests.commands.conftest import Command
from tests.commands.people import FILE, a_full_house, a_parent, ana_and_bo, written

FOLDER = Path("data/backups")


def names(file: Path = FILE) -> list[str]:
    """Who is in a file, as the keys that stand beside the database open it."""
    with closing(sqlite3.connect(file)) as connection, closing(keys_of(FILE)) as keys:
        rows = connection.execute("SELECT id, told FROM persons ORDER BY id").fetchall()
        return [json.loads(keys.unseal(person_id, told))["name"] for person_id, told in rows]


def newest() -> Path:
    return backups.listed(FOLDER)[0]


def test_there_and_back(kith: Command) -> None:
    written(ana_and_bo)
    code, said = kith("backup")
    assert code == 0
    assert newest().name in said
    written(lambda tx: a_parent(tx, "Cy", 1003))
    code, said = kith("restore", str(newest()))
    assert code == 0
    assert names() == ["Ana", "Bo"]
    aside = next(FILE.parent.glob("*before-restore*"))
    assert aside.name in said
    assert names(aside) == ["Ana", "Bo", "Cy"]
    assert written(lambda tx: a_parent(tx, "Di", 1004)) == 4  # 3 is Cy's number, and Cy's key is still there
    assert not list(FILE.parent.glob(".*"))


def test_a_backup_is_one_private_file(kith: Command) -> None:
    written(ana_and_bo)
    kith("backup")
    assert [path.name for path in FOLDER.iterdir()] == [newest().name]
    assert newest().stat().st_mode & 0o077 == 0
    assert FOLDER.stat().st_mode & 0o077 == 0


async def test_beside_writers_a_backup_is_of_one_moment(kith: Command) -> None:
    """Each transaction adds a person and a message: a copy in between would have one without the other."""
    database = await a_full_house()

    async def go_on() -> None:
        chat_id = 2_000
        while True:
            chat_id += 1
            await database.write(lambda tx, chat_id=chat_id: a_parent(tx, f"Parent {chat_id}", chat_id))

    writing = asyncio.ensure_future(go_on())
    copied_people = []
    for _ in range(3):
        code, said = await asyncio.to_thread(kith, "backup")
        assert code == 0, said
        with closing(sqlite3.connect(newest())) as copied:
            persons, messages = copied.execute(
                "SELECT (SELECT count(*) FROM persons), (SELECT count(*) FROM outbox)"
            ).fetchone()
        assert persons == messages
        copied_people.append(persons)
    writing.cancel()
    with suppress(asyncio.CancelledError):
        await writing
    await database.close()
    assert len(backups.listed(FOLDER)) == 3
    assert 2 <= copied_people[0] < copied_people[-1]


async def test_nothing_is_put_back_under_a_running_kith(kith: Command) -> None:
    database = await a_full_house()
    await asyncio.to_thread(kith, "backup")
    code, said = await asyncio.to_thread(kith, "restore", str(newest()))
    assert (code, "running" in said) == (2, True)
    assert await database.write(lambda tx: a_parent(tx, "Cy", 1003)) == 3
    await database.close()
    assert names() == ["Ana", "Bo", "Cy"]


def test_only_the_newest_few_are_kept(kith: Command) -> None:
    written(ana_and_bo)
    FOLDER.mkdir()
    for day in range(1, 6):
        (FOLDER / f"kith-2020010{day}T000000Z.db").write_text("old")
    (FOLDER / "letter.txt").write_text("somebody else's")
    code, said = kith("backup", BACKUPS_KEPT="3")
    assert code == 0
    assert "kith-20200101T000000Z.db" in said
    kept = sorted(path.name for path in FOLDER.iterdir())
    assert kept[:2] == ["kith-20200104T000000Z.db", "kith-20200105T000000Z.db"]
    assert kept[3:] == ["letter.txt"]


def flip(file: Path) -> None:
    """Damage somewhere in the middle."""
    data = bytearray(file.read_bytes())
    for place in range(len(data) // 3, len(data) - 1, 997):
        data[place] ^= 0xFF
    file.write_bytes(data)


def cook_the_books(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DROP TRIGGER audit_no_update")
        connection.execute("UPDATE audit SET action = 'people.never_joined' WHERE id = 1")


def empty(file: Path) -> None:
    file.write_bytes(b"")


def somebody_elses(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")


def newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.mark.parametrize("spoil", [flip, cook_the_books, empty, somebody_elses, newer])
def test_a_backup_that_is_not_sound_replaces_nothing(kith: Command, spoil) -> None:  # type: ignore[no-untyped-def]
    written(ana_and_bo)
    kith("backup")
    backup = newest()
    backup.chmod(0o600)
    spoil(backup)
    before = FILE.read_bytes()
    code, said = kith("restore", str(backup))
    assert (code, "Nothing was changed" in said, "Traceback" in said) == (1, True, False)
    assert FILE.read_bytes() == before
    assert kith("restore", str(backup), "--drill")[0] == 1


def test_a_damaged_database_is_not_copied_over_good_backups(kith: Command) -> None:
    written(ana_and_bo)
    kith("backup")
    good = newest()
    flip(FILE)
    code, said = kith("backup", BACKUPS_KEPT="1")
    assert (code, "Traceback" in said) == (1, False)
    assert backups.listed(FOLDER) == [good]
    assert [path.name for path in FOLDER.iterdir()] == [good.name]


def test_a_damaged_database_can_be_replaced_and_is_kept(kith: Command) -> None:
    written(ana_and_bo)
    kith("backup")
    FILE.write_bytes(b"no database any more")
    FILE.with_name("kith.db-wal").write_bytes(b"pages that belong to it")
    assert kith("restore", str(newest()))[0] == 0
    assert names() == ["Ana", "Bo"]
    aside = sorted(path for path in FILE.parent.glob("*before-restore*") if not path.name.endswith("-shm"))
    assert [path.read_bytes() for path in aside] == [b"no database any more", b"pages that belong to it"]


def test_a_drill_changes_nothing(kith: Command) -> None:
    written(ana_and_bo)
    kith("backup")
    written(lambda tx: a_parent(tx, "Cy", 1003))
    code, said = kith("restore", str(newest()), "--drill")
    assert (code, "2 people" in said) == (0, True)
    assert names() == ["Ana", "Bo", "Cy"]
    assert not list(FILE.parent.glob("*before-restore*"))


def test_a_backup_comes_back_where_nothing_is_left(kith: Command) -> None:
    written(ana_and_bo)
    kith("backup")
    FILE.unlink()
    code, said = kith("restore", str(newest()))
    assert (code, "before-restore" in said) == (0, False)
    assert names() == ["Ana", "Bo"]


def test_what_waited_in_a_backup_is_sent_with_the_mark(kith: Command) -> None:
    """It may have been sent after the backup was made."""
    written(ana_and_bo)
    kith("backup")
    kith("restore", str(newest()))
    with closing(sqlite3.connect(FILE)) as connection:
        assert connection.execute("SELECT DISTINCT marked FROM outbox").fetchall() == [(1,)]
        assert connection.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)


def test_what_cannot_be_done_is_said(kith: Command) -> None:
    assert kith("backup")[0] == 2
    written(ana_and_bo)
    assert kith("restore", "no-such-file")[0] == 2
    assert kith("restore", str(FILE))[0] == 2
    assert kith("backup", "--folder", "data/kith.db")[0] == 1


def test_a_full_disk_leaves_no_half_backup(kith: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    written(ana_and_bo)

    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.base.backups.os.replace", no_room)
    code, said = kith("backup")
    assert (code, "no room" in said, "Traceback" in said) == (1, True, False)
    assert list(FOLDER.iterdir()) == []

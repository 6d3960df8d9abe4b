"""Backups that Kith makes by itself, sealed where a key is given, each restored once before it counts."""

import base64
from datetime import datetime

import pytest

from bot.base import backups, sealed_files
from bot.base.clock import DAY, HOUR, MINUTE, instant_of, local
from bot.base.keys import KeyTrouble
from bot.commands import copying, nightly
from bot.commands.command import Problem
from bot.settings import SettingsError, load
from tests.commands.conftest import Command
from tests.commands.people import FILE, ana_and_bo, written

KEY = base64.b64encode(bytes(range(32))).decode()
OTHER = base64.b64encode(bytes(range(1, 33))).decode()
NOON = instant_of(datetime(2026, 11, 24, 12, 0), "Europe/London")


def settings(**more: str):
    return load(more)


def test_a_sealed_backup_goes_there_and_back_and_says_nothing_without_the_key(kith: Command) -> None:
    written(ana_and_bo)
    code, said = kith("backup", BACKUP_KEY=KEY)
    (made,) = backups.listed(settings().backup_folder)
    assert (code, made.name in said, made.name.endswith(".db.sealed")) == (0, True, True)
    assert b"SQLite" not in made.read_bytes()
    assert [path.name for path in made.parent.iterdir()] == [made.name]
    assert made.stat().st_mode & 0o077 == 0
    for wrong in ({}, {"BACKUP_KEY": OTHER}):
        code, said = kith("restore", str(made), **wrong)
        assert (code, "BACKUP_KEY" in said, "Traceback" in said) == (2, True, False)
    assert kith("restore", str(made), "--drill", BACKUP_KEY=KEY)[0] == 0
    FILE.unlink()
    assert kith("restore", str(made), BACKUP_KEY=KEY)[0] == 0
    assert written(lambda tx: tx.now) > 0


@pytest.mark.parametrize("size", [0, 1, 99, 100, 101, 200, 250])
def test_a_sealed_file_is_opened_whole_or_not_at_all(tmp_path, monkeypatch, size) -> None:
    monkeypatch.setattr(sealed_files, "PIECE_BYTES", 100)
    key, plain, sealed, opened = bytes(32), tmp_path / "plain", tmp_path / "sealed", tmp_path / "opened"
    plain.write_bytes(bytes(number % 251 for number in range(size)))
    sealed_files.seal(plain, sealed, key)
    sealed_files.unseal(sealed, opened, key)
    assert opened.read_bytes() == plain.read_bytes()
    whole, head = sealed.read_bytes(), len(sealed_files.MARK) + sealed_files.SALT_BYTES
    pieces = [whole[at : at + 116] for at in range(head, len(whole), 116)]
    swapped = whole[:head] + b"".join([*pieces[1:], pieces[0]])
    cut = [whole[:at] for at in range(0, len(whole), 7)] + [whole[:head] + b"".join(pieces[:-1])]
    flipped = [bytes([*whole[:at], whole[at] ^ 1, *whole[at + 1 :]]) for at in range(0, len(whole), 5)]
    for bad in (*cut, *flipped, whole + b"x", whole + pieces[-1], *([swapped] if len(pieces) > 1 else [])):
        opened.unlink(missing_ok=True)
        sealed.write_bytes(bad)
        with pytest.raises(KeyTrouble):
            sealed_files.unseal(sealed, opened, key)


def test_a_backup_that_lacks_a_row_is_not_kept(kith: Command, monkeypatch) -> None:
    written(ana_and_bo)
    monkeypatch.setattr(copying.looking, "counts", lambda file: {"persons": len(file.name)})
    with pytest.raises(Problem, match="persons"):
        copying.make(settings(BACKUP_KEY=KEY))
    assert list(settings().backup_folder.iterdir()) == []
    assert kith("backup")[0] == 0  # the copy itself is what is looked at there


def made(at) -> None:
    folder = settings().backup_folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"kith-{local(at, 'UTC'):%Y%m%dT%H%M%SZ}.db").touch()


@pytest.mark.usefixtures("kith")
def test_one_is_due_each_night_and_where_a_night_was_missed() -> None:
    at_noon = settings(BACKUP_AT="12:00")
    assert nightly.is_due(at_noon, NOON)
    made(NOON - DAY)
    assert not nightly.is_due(at_noon, NOON - MINUTE)
    assert nightly.is_due(at_noon, NOON)
    made(NOON - HOUR)
    assert not nightly.is_due(at_noon, NOON)  # somebody has made one by hand
    made(NOON + MINUTE)
    assert not nightly.is_due(at_noon, NOON + 23 * HOUR)
    assert nightly.is_due(at_noon, NOON + 3 * DAY)


class Nights:
    """A clock on which time goes by as fast as it is slept, and stops after a while."""

    def __init__(self, until) -> None:
        self.at, self.until = NOON, until

    def now(self):
        return self.at

    async def sleep(self, seconds) -> None:
        self.at += int(seconds * 1_000_000)
        if self.at > self.until:
            raise StopAsyncIteration


@pytest.mark.parametrize(("at", "made_ones"), [("13:00", 2), ("off", 0)])
@pytest.mark.usefixtures("kith")
async def test_the_running_bot_makes_them_and_one_that_fails_is_tried_again(monkeypatch, at, made_ones):
    tries, clock = [], Nights(NOON + DAY)

    def make(_settings):
        tries.append(clock.now())
        if len(tries) > 1:
            made(clock.now())

    monkeypatch.setattr(nightly, "_make", make)
    work = nightly.back_up(settings(BACKUP_AT=at), clock)
    if made_ones:
        with pytest.raises((StopAsyncIteration, RuntimeError)):
            await work
        assert [round((one - NOON) / HOUR, 1) for one in tries] == [0.0, 1.0, 1.0][:2]
    else:
        await work
        assert tries == []


@pytest.mark.usefixtures("kith")
def test_what_goes_wrong_is_logged_and_breaks_nothing(caplog) -> None:
    nightly._make(settings())
    assert "There is no database yet" in caplog.text


@pytest.mark.parametrize("wrong", [{"BACKUP_AT": "25:00"}, {"BACKUP_AT": "3"}, {"BACKUP_KEY": "hunter2"}])
def test_a_wrong_setting_says_what_would_be_right(wrong) -> None:
    with pytest.raises(SettingsError, match="BACKUP") as said:
        settings(**wrong)
    assert "hunter2" not in str(said.value)

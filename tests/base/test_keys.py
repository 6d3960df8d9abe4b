"""Sealing: only this house reads, nobody once the key is destroyed, and a changed byte shows."""

import base64
import os
import sqlite3
import stat
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.house_key import finish_rotation, key_in, read_key, rotate
from bot.base.key_files import key_file_of, key_store, keys_of
from bot.base.key_stores import SqliteKeys
from bot.base.keys import HOUSE, KEY_BYTES, KeyGone, KeyRing, KeyTrouble

ANA, BEN = 1, 2
OTHER = bytes(range(KEY_BYTES))
MANY = 10_000


@pytest.fixture
def file(tmp_path):
    return tmp_path / "kith.keys"


@pytest.fixture
def house_key(tmp_path):
    return key_in(tmp_path / "kith.key", make=True)


@given(words=st.text(alphabet=st.characters(codec=None), max_size=200))
def test_what_was_sealed_is_read_back_as_it_was(words):
    ring = KeyRing.in_memory()
    assert ring.unseal(ANA, ring.seal(ANA, words)) == words


def test_the_same_words_are_sealed_differently_unless_they_must_be_found():
    ring = KeyRing.in_memory()
    assert ring.seal(ANA, "Ana") != ring.seal(ANA, "Ana")
    assert ring.seal_same(ANA, "loss") == ring.seal_same(ANA, "loss")
    assert ring.seal_same(ANA, "loss") != ring.seal_same(BEN, "loss")
    assert ring.unseal_same(ANA, ring.seal_same(ANA, "loss")) == "loss"


def test_what_is_sealed_for_one_cannot_be_read_as_anothers():
    ring = KeyRing.in_memory()
    ring.seal(BEN, "Ben")
    with pytest.raises(KeyTrouble):
        ring.unseal(BEN, ring.seal(ANA, "Ana"))


@pytest.mark.parametrize("place", range(0, 40, 3))
def test_a_changed_byte_shows(place):
    ring = KeyRing.in_memory()
    raw = bytearray(base64.b64decode(ring.seal(ANA, "Ana lives at the harbour")))
    raw[place] ^= 1
    with pytest.raises(KeyTrouble):
        ring.unseal(ANA, base64.b64encode(bytes(raw)).decode())


def test_a_destroyed_key_opens_nothing_and_is_never_made_again(file, house_key):
    ring = KeyRing.of_file(file, house_key)
    sealed = ring.seal(ANA, "Ana")
    ring.keep()
    key = ring._store.connection.execute("SELECT wrapped FROM keys WHERE owner = ?", (ANA,)).fetchone()[0]
    ring.destroy(ANA, 7)
    assert ring.unseal(ANA, sealed) == ""
    with pytest.raises(KeyGone):
        ring.seal(ANA, "Ana again")
    ring.close()
    assert key not in file.read_bytes()
    again = KeyRing.of_file(file, house_key)
    assert again.destroyed() == [ANA]
    assert again.unseal(ANA, sealed) == ""


def test_keys_survive_a_restart_once_they_are_kept_and_another_house_cannot_read_them(file, house_key):
    ring = KeyRing.of_file(file, house_key)
    kept = ring.seal(ANA, "Ana")
    ring.keep()
    lost = ring.seal(BEN, "Ben")
    ring.close()
    again = KeyRing.of_file(file, house_key)
    assert again.unseal(ANA, kept) == "Ana"
    with pytest.raises(KeyTrouble, match="missing"):
        again.unseal(BEN, lost)
    again.close()
    with pytest.raises(KeyTrouble, match="Put the key back"):
        KeyRing.of_file(file, OTHER)


class Refusing(sqlite3.Connection):
    """A store whose disk is full at the moment of a commit: the engine takes everything back and says so."""

    full = False

    def execute(self, statement, *values):
        if self.full and statement == "COMMIT":
            super().execute("ROLLBACK")
            raise sqlite3.OperationalError("database or disk is full")
        return super().execute(statement, *values)


def test_a_key_that_the_disk_refused_seals_nothing_that_is_kept_later(file, house_key):
    store = sqlite3.connect(file, isolation_level=None, factory=Refusing)
    ring = KeyRing(SqliteKeys(store), house_key)
    store.full = True
    ring.seal(ANA, "Ana")
    with pytest.raises(sqlite3.OperationalError):
        ring.keep()
    store.full = False
    sealed = ring.seal(ANA, "Ana")
    ring.keep()
    ring.close()
    assert KeyRing.of_file(file, house_key).unseal(ANA, sealed) == "Ana"


def test_where_there_was_no_room_for_a_key_none_of_that_batch_is_kept(file, house_key):
    ring = KeyRing.of_file(file, house_key)
    ring._store.connection.execute("PRAGMA max_page_count = 4")
    with pytest.raises(sqlite3.OperationalError):
        [ring.seal(owner, "somebody") for owner in range(ANA, 1_000)]
    with pytest.raises(sqlite3.OperationalError):
        ring.keep()
    ring._store.connection.execute("PRAGMA max_page_count = 1000")
    sealed = ring.seal(ANA, "Ana")
    ring.keep()
    ring.close()
    again = KeyRing.of_file(file, house_key)
    assert (again.owners(), again.unseal(ANA, sealed)) == ({HOUSE, ANA}, "Ana")


def test_all_keys_are_wrapped_anew_and_the_old_key_opens_nothing(file, house_key):
    ring = KeyRing.of_file(file, house_key)
    sealed = ring.seal(ANA, "Ana")
    ring.keep()
    assert ring.rewrap(OTHER) == 2  # Ana's and the house's own
    assert ring.unseal(ANA, sealed) == "Ana"
    ring.close()
    with pytest.raises(KeyTrouble):
        KeyRing.of_file(file, house_key)
    assert KeyRing.of_file(file, OTHER).unseal(ANA, sealed) == "Ana"


def test_the_files_are_for_their_owner_only(tmp_path, file, house_key):
    KeyRing.of_file(file, house_key).close()
    assert {one.stat().st_mode & 0o777 for one in (file, tmp_path / "kith.key")} == {0o600}


def test_a_missing_or_broken_key_file_says_what_to_do(tmp_path):
    with pytest.raises(KeyTrouble, match="missing"):
        key_in(tmp_path / "gone.key", make=False)
    with pytest.raises(KeyTrouble, match="not a key"):
        read_key("c2hvcnQ=")
    with pytest.raises(KeyTrouble, match="not a key"):
        read_key("no base64 at all")


def test_the_house_has_a_key_of_its_own():
    ring = KeyRing.in_memory()
    assert ring.unseal(HOUSE, ring.seal(HOUSE, "an update of a stranger")) == "an update of a stranger"


def test_changing_the_key_of_the_house_keeps_everything_readable(tmp_path, file, house_key):
    key_file = tmp_path / "kith.key"
    ring = KeyRing.of_file(file, house_key)
    sealed = ring.seal(ANA, "Ana")
    ring.keep()
    ring.close()
    assert rotate(key_file, file) == 2
    assert key_in(key_file, make=False) != house_key
    assert KeyRing.of_file(file, key_in(key_file, make=False)).unseal(ANA, sealed) == "Ana"


@pytest.mark.parametrize("wrapped", [False, True], ids=["before the keys are wrapped", "before the file is put"])
def test_a_change_of_key_that_was_cut_short_goes_on(tmp_path, file, house_key, wrapped):
    key_file, fresh = tmp_path / "kith.key", tmp_path / "kith.key.new"
    ring = KeyRing.of_file(file, house_key)
    sealed = ring.seal(ANA, "Ana")
    ring.keep()
    new = key_in(fresh, make=True)
    if wrapped:
        ring.rewrap(new)
    ring.close()
    finish_rotation(key_file, file)
    assert not fresh.exists()
    assert key_in(key_file, make=False) == (new if wrapped else house_key)
    assert KeyRing.of_file(file, key_in(key_file, make=False)).unseal(ANA, sealed) == "Ana"
    rotate(key_file, file)
    assert not fresh.exists()
    assert KeyRing.of_file(file, key_in(key_file, make=False)).unseal(ANA, sealed) == "Ana"


def test_a_change_of_key_that_was_cut_short_is_finished_when_the_house_opens(tmp_path):
    database = tmp_path / "kith.db"
    with closing(KeyRing.of_file(key_store(database), key_in(key_file_of(database, None), make=True))) as ring:
        sealed = ring.seal(ANA, "Ana")
        ring.keep()
        ring.rewrap(key_in(tmp_path / "kith.db.key.new", make=True))
    with closing(keys_of(database)) as ring:
        assert ring.unseal(ANA, sealed) == "Ana"
    assert not (tmp_path / "kith.db.key.new").exists()


def test_where_the_keys_are_gone_the_key_of_the_house_is_not_changed(tmp_path, file, house_key):
    with pytest.raises(KeyTrouble, match="missing"):
        rotate(tmp_path / "kith.key", file)
    assert key_in(tmp_path / "kith.key", make=False) == house_key
    assert not file.exists()


def test_very_many_keys_are_wrapped_anew(file, house_key):
    ring = KeyRing.of_file(file, house_key)
    for owner in range(1, MANY):
        ring._make(owner, new=True)
    sealed = ring.seal(MANY - 1, "the last of them")
    ring.keep()
    assert ring.rewrap(OTHER) == MANY
    ring.close()
    again = KeyRing.of_file(file, OTHER)
    assert again.unseal(MANY - 1, sealed) == "the last of them"
    assert len(again.owners()) == MANY


def test_a_new_key_has_its_name_on_the_disk_before_anything_is_wrapped_with_it(tmp_path, file, house_key, monkeypatch):
    KeyRing.of_file(file, house_key).close()
    done = []
    settle, rewrap = os.fsync, KeyRing.rewrap

    def noted(handle):
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        settle(handle)

    monkeypatch.setattr(os, "fsync", noted)
    monkeypatch.setattr(KeyRing, "rewrap", lambda ring, key: done.append("wrapped") or rewrap(ring, key))
    rotate(tmp_path / "kith.key", file)
    assert done == ["file", "folder", "wrapped", "folder"]

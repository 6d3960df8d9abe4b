"""Keys that several machines share, on PostgreSQL, are kept and destroyed as those in a file are."""

from collections.abc import Callable, Iterator

import psycopg
import pytest

from bot.base import keys_elsewhere
from bot.base.keys import HOUSE, KeyGone, KeyRing, KeyTrouble, new_key
from bot.base.keys_elsewhere import PostgresKeys
from tests import postgres as servers

ANA, SAM = 1, 2


@pytest.fixture
def address(server: servers.Server) -> str:
    """A database with stores of keys, and nothing in them."""
    name = server.nothing()
    keys_elsewhere.prepare(server.address(servers.OWNER, name), servers.BOT)
    return server.address(servers.BOT, name)


@pytest.fixture
def machine(address: str) -> Iterator[Callable[[bytes], KeyRing]]:
    """One more machine with that key of the house."""
    rings: list[KeyRing] = []

    def made(house_key: bytes) -> KeyRing:
        rings.append(KeyRing(PostgresKeys(address), house_key, open_passing=lambda: PostgresKeys(address, "passing")))
        return rings[-1]

    yield made
    for ring in rings:
        ring.close()


def test_what_one_machine_seals_another_opens(machine: Callable[[bytes], KeyRing]) -> None:
    key = new_key()
    one, other = machine(key), machine(key)
    assert other.unseal(ANA, one.seal(ANA, "Ana")) == "Ana"
    assert one.unseal_same(ANA, other.seal_same(ANA, "Ana")) == "Ana"
    assert one.passing.unseal(7, other.passing.seal(7, "yes")) == "yes"
    assert one.owners() == {HOUSE, ANA}


def test_two_who_make_one_key_at_once_have_the_same(
    machine: Callable[[bytes], KeyRing], monkeypatch: pytest.MonkeyPatch
) -> None:
    key = new_key()
    one, other = machine(key), machine(key)
    find = PostgresKeys.find
    sealed: list[str] = []

    def late(store: PostgresKeys, owner: int) -> bytes | None:
        if not sealed:
            sealed.append("")
            sealed[0] = other.seal(owner, "Ana")
            return None
        return find(store, owner)

    monkeypatch.setattr(PostgresKeys, "find", late)
    mine = one.seal(ANA, "mine")
    assert other.unseal(ANA, mine) == "mine"
    assert one.unseal(ANA, sealed[0]) == "Ana"


def test_a_destroyed_key_opens_nothing_and_is_never_made_again(machine: Callable[[bytes], KeyRing]) -> None:
    key = new_key()
    one = machine(key)
    sealed = one.seal(ANA, "Ana")
    one.seal(SAM, "Sam")
    one.destroy(ANA, 5)
    one.destroy(ANA, 6)
    other = machine(key)
    assert other.unseal(ANA, sealed) == ""
    with pytest.raises(KeyGone):
        other.seal(ANA, "again")
    assert (other.destroyed(), other.owners(), other.is_destroyed(SAM)) == ([ANA], {HOUSE, SAM}, False)
    assert other._store.add(ANA, b"a key that was just being made") != other._store.find(ANA)
    assert not other.has(ANA)


def test_another_key_of_the_house_opens_nothing_until_all_is_wrapped_with_it(
    machine: Callable[[bytes], KeyRing],
) -> None:
    key, next_key = new_key(), new_key()
    one = machine(key)
    sealed = one.seal(ANA, "Ana")
    with pytest.raises(KeyTrouble, match="does not open"):
        machine(next_key)
    assert one.rewrap(next_key) == 2
    assert machine(next_key).unseal(ANA, sealed) == "Ana"


def test_who_serves_takes_no_row_away(address: str) -> None:
    with psycopg.connect(address) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("DELETE FROM kith_keys.keys")


def test_who_serves_changes_no_line_of_the_record(server: servers.Server) -> None:
    with psycopg.connect(server.address(servers.BOT, server.database())) as connection:
        connection.execute("INSERT INTO audit (at, action, chain) VALUES (1, 'tried', 'x')")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("UPDATE audit SET action = 'other'")

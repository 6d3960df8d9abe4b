"""The wrapped keys on a PostgreSQL server, for several machines that share one.

They have a schema of their own, and may have a database or a server of their own: a backup of the data that holds them
too could bring back who was erased. A key is kept as it is made, before what is sealed with it: a key too many does no
harm. Whoever was erased keeps a row without a key, so that nobody who is just then making one can make it again.
"""

from collections.abc import Callable
from typing import Any, Literal, LiteralString

import psycopg
from psycopg import sql

from bot.base.postgres import connect

SCHEMA = "kith_keys"
Name = Literal["keys", "passing"]


class PostgresKeys:
    """A store behind a connection of its own, which any thread may use: each statement stands by itself."""

    errors: tuple[type[Exception], ...] = (psycopg.Error,)

    def __init__(self, address: str, name: Name = "keys") -> None:
        self._address = address
        self._table = sql.Identifier(SCHEMA, name)
        self._connection: psycopg.Connection[Any] | None = None

    def _do(self, words: LiteralString, *values: Any) -> list[Any]:
        if self._connection is None or self._connection.closed:
            self._connection = connect(self._address)
        made = sql.SQL(words).format(self._table)
        cursor = self._connection.execute(made, values)
        return cursor.fetchall() if cursor.description else []

    def find(self, owner: int) -> bytes | None:
        rows = self._do("SELECT wrapped FROM {} WHERE owner = %s AND wrapped IS NOT NULL", owner)
        return bytes(rows[0][0]) if rows else None

    def add(self, owner: int, wrapped: bytes) -> bytes:
        self._do("INSERT INTO {} (owner, wrapped) VALUES (%s, %s) ON CONFLICT DO NOTHING", owner, wrapped)
        kept = self.find(owner)
        return wrapped if kept is None else kept  # destroyed meanwhile: what is sealed now nobody opens again

    def keep(self) -> None:
        """It is kept already."""

    def undo(self) -> None:
        """It stays: a key too many does no harm."""

    def destroy(self, owner: int, at: int) -> None:
        self._do(
            "INSERT INTO {} AS kept (owner, destroyed_at) VALUES (%s, %s) ON CONFLICT (owner) DO UPDATE "
            "SET wrapped = NULL, destroyed_at = excluded.destroyed_at WHERE kept.destroyed_at IS NULL",
            owner,
            at,
        )

    def is_destroyed(self, owner: int) -> bool:
        return bool(self._do("SELECT 1 FROM {} WHERE owner = %s AND destroyed_at IS NOT NULL", owner))

    def destroyed(self) -> list[int]:
        return [row[0] for row in self._do("SELECT owner FROM {} WHERE destroyed_at IS NOT NULL ORDER BY owner")]

    def every(self) -> list[tuple[int, bytes]]:
        rows = self._do("SELECT owner, wrapped FROM {} WHERE wrapped IS NOT NULL ORDER BY owner")
        return [(owner, bytes(wrapped)) for owner, wrapped in rows]

    def change(self, wrap: Callable[[int, bytes], bytes]) -> int:
        rows = [(owner, wrap(owner, wrapped)) for owner, wrapped in self.every()]
        self._do(
            "UPDATE {} AS kept SET wrapped = new.wrapped "
            "FROM unnest(%s::bigint[], %s::bytea[]) AS new (owner, wrapped) "
            "WHERE kept.owner = new.owner AND kept.wrapped IS NOT NULL",
            [owner for owner, _ in rows],
            [wrapped for _, wrapped in rows],
        )
        return len(rows)

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()


def prepare(address: str, serving: str) -> None:
    """Make the stores where they are not there yet, and let the role `serving` add keys, and destroy them."""
    role = sql.Identifier(serving)
    with connect(address) as connection:
        connection.execute(sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(sql.Identifier(SCHEMA)))
        for name in ("keys", "passing"):
            table = sql.Identifier(SCHEMA, name)
            connection.execute(
                sql.SQL(
                    "CREATE TABLE IF NOT EXISTS {} (owner bigint PRIMARY KEY, wrapped bytea, destroyed_at bigint, "
                    "CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)))"
                ).format(table)
            )
            connection.execute(sql.SQL("GRANT SELECT, INSERT, UPDATE ON {} TO {}").format(table, role))
        connection.execute(sql.SQL("GRANT USAGE ON SCHEMA {} TO {}").format(sql.Identifier(SCHEMA), role))

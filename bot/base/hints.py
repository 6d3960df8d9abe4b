"""A word from one process to the others that share a database on a server: what has just been committed.

Only a hint, which may be lost: whoever hears it looks at the rows, and looks now and then without one too.
"""

import logging
from collections.abc import AsyncIterator, Container, Iterable
from typing import Any

import psycopg

from bot.base import schema
from bot.base.clock import Clock

log = logging.getLogger(__name__)

ANYTHING = "anything"
"""Nothing was heard for a while, and any of it may have been said meanwhile."""
AGAIN_SECONDS = 1.0
STAYS: dict[str, Any] = {
    "connect_timeout": 10,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
    "options": "-c search_path=public,pg_temp -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 "
    "-c tcp_keepalives_count=3 -c tcp_user_timeout=10000",
}
"""How one connects: both sides know within seconds of one that is gone without a word, as a machine whose power fails.
Else the server would keep what that one held, its turn and its locks, for as long as TCP waits: hours.
"""
_CHANNEL = "kith"
_LISTEN = f"LISTEN {_CHANNEL}"
_SERVES = "SELECT pg_advisory_lock_shared(hashtextextended('serving', 0))"
"""Whoever hears others serves: no step is made meanwhile after which only newer programs could."""
_STANDS = "SELECT version_num, obj_description('alembic_version'::regclass, 'pg_class') FROM alembic_version"
_TELL = f"SELECT pg_notify('{_CHANNEL}', %s)"


def tell(line: psycopg.Connection[Any] | psycopg.Cursor[Any], names: Iterable[str]) -> None:
    """Tell everybody of them, once what goes on there is committed."""
    for name in sorted(names):
        line.execute(_TELL.encode(), (name,))


async def heard(address: str, own: Container[int], clock: Clock) -> AsyncIterator[str]:
    """What is told by others than those whose connections are among `own`, as it comes and for ever. `ANYTHING` at
    the beginning, and whenever the line was lost and found again. `SchemaTooNew` where this program may not serve then.
    """
    is_told = False
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(address, autocommit=True, **STAYS) as line:
                await line.execute(_SERVES.encode())
                stands = await (await line.execute(_STANDS.encode())).fetchone()
                if stands is not None:  # a step may have been made while nobody was known to serve
                    schema.require_known(str(stands[0]), stands[1])
                await line.execute(_LISTEN.encode())
                is_told = False
                yield ANYTHING
                async for word in line.notifies():
                    if word.pid not in own:
                        yield word.payload
        except psycopg.OperationalError as error:
            if not is_told:
                is_told = True
                log.warning("nothing is heard from others for now: %s", type(error).__name__)
        await clock.sleep(AGAIN_SECONDS)

"""Every statement of every room is one that PostgreSQL understands, and one that whoever serves there may run."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import psycopg
from sqlalchemy import Table
from sqlalchemy.sql.base import Executable
from sqlalchemy.sql.elements import ClauseElement

import bot
from bot.base import looking, postgres, transaction
from tests import postgres as servers

OF_SQLITE = (transaction._GIVEN, looking._MADE)
"""What is asked of SQLite's own books only."""
ELSEWHERE = re.compile(r"bot\.(simulation|practice|base\.migrations)|.*__main__")
VALUES = re.compile(r"%\((\w+)\)s")


def within(value: Any) -> Iterator[ClauseElement]:
    """The statements in a value."""
    if isinstance(value, Executable) and isinstance(value, ClauseElement) and not isinstance(value, Table):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ():
        yield from within(part)


def statements() -> dict[str, ClauseElement]:
    """Every statement that stands in a module, by where."""
    found: dict[int, tuple[str, ClauseElement]] = {}
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        if not ELSEWHERE.match(module.name):
            for name, value in vars(importlib.import_module(module.name)).items():
                for number, statement in enumerate(within(value)):
                    found.setdefault(id(statement), (f"{module.name}.{name}.{number}", statement))
    return {where: one for where, one in found.values() if not any(one is other for other in OF_SQLITE)}


def test_postgresql_understands_every_statement(server: servers.Server) -> None:
    wrong, every = [], statements()
    with postgres.connect(server.address(servers.BOT, server.database())) as connection:
        for where, statement in every.items():
            known = postgres._statement(statement)
            nothing = dict.fromkeys(VALUES.findall(known.sql))
            try:
                connection.execute(known.sql.encode(), {**nothing, **known.fixed})
            except psycopg.Error as error:
                wrong.append((where, str(error)))
    assert not wrong
    assert len(every) > 700

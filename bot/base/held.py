"""Everything held of one person that is theirs to see: read from every table, by how its columns are classed.

A column that is to be exported cannot be forgotten here: nobody lists them. What a room knows beside such columns (when
two met, what stands in the books) it gives itself, in plain values.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Select, Table, bindparam, or_, select

from bot.base.messages import Value, When
from bot.base.tables import PERSON_COLUMNS, metadata
from bot.base.transaction import Row, Transaction

Record = Mapping[str, Value]
"""One thing held: its fields and what stands in them."""
Give = Callable[[Transaction, int], Sequence[Record]]

TOLD = "told"
"""The column in which several fields are sealed together."""

_given: dict[str, Give] = {}
_guarded: set[str] = set()


@dataclass(frozen=True, slots=True)
class Part:
    """What is held of one kind: the name of a table, or a room's own."""

    name: str
    records: tuple[Record, ...]


def on(name: str, give: Give, *, guarded: bool = False) -> None:
    """Let `give(tx, person_id)` say what else is held; `guarded` as of a table."""
    _given[name] = give
    (_guarded.add if guarded else _guarded.discard)(name)


def of(tx: Transaction, person_id: int, *, openly: bool = True) -> list[Part]:
    """Everything held of that person that is theirs to see; parts with nothing in them are left out, and where it is
    not for them alone (`openly` is false) the guarded ones.
    """
    told = [
        Part(table.name, tuple(_records(tx, table, statement, person_id)))
        for table, statement in _statements()
        if openly or not table.info["guarded"]
    ]
    given = [Part(name, tuple(give(tx, person_id))) for name, give in _given.items() if openly or name not in _guarded]
    return [part for part in (*told, *given) if part.records]


def names() -> list[str]:
    """The name of every part there could be."""
    return [*(table.name for table, _ in _statements()), *_given]


def shown(table: Table) -> list[Column[Any]]:
    """The columns of a table that are their person's to see."""
    return [column for column in table.columns if column.info.get("privacy") == "export"]


@lru_cache(maxsize=1)
def _statements() -> tuple[tuple[Table, Select[Any]], ...]:
    return tuple((table, _statement(table)) for table in metadata.sorted_tables if shown(table))


def _statement(table: Table) -> Select[Any]:
    owners = [table.c.id] if table.name == "persons" else [table.c[name] for name in PERSON_COLUMNS if name in table.c]
    mine = or_(*(owner == bindparam("for_person") for owner in owners))
    return select(*shown(table)).where(mine).order_by(*table.primary_key.columns)


def _records(tx: Transaction, table: Table, statement: Select[Any], person_id: int) -> Iterator[Record]:
    for row in tx.all(statement, for_person=person_id):
        record = dict(_fields(tx, table, row, person_id))
        if record:
            yield record


def _fields(tx: Transaction, table: Table, row: Row, person_id: int) -> Iterator[tuple[str, Value]]:
    for column, value in zip(shown(table), row, strict=True):
        if value in (None, ""):
            continue
        match column.info["holds"]:
            case "instant":
                yield column.name, When(value)
            case "flag":
                yield column.name, "yes" if value else "no"
            case "sealed" if column.name == TOLD:
                yield from _told(json.loads(tx.keys.unseal(person_id, value)))
            case "sealed":
                yield column.name, tx.keys.unseal(person_id, value)
            case "sealed alike":
                yield column.name, tx.keys.unseal_same(person_id, value)
            case _:
                yield column.name, value


def _told(told: Mapping[str, Any]) -> Iterator[tuple[str, Value]]:
    for name, value in told.items():
        if value not in (None, ""):
            yield name, When(value) if name.endswith("_at") else value

"""What every meeting has, of two or of several: a time, an end, and a number that grows whenever it is moved or called
off, by which is seen whether it has changed since it was loaded. The statements for both tables, said once.
"""

from typing import Any

from sqlalchemy import ColumnElement, Table, Update, bindparam, case, update

Which = tuple[ColumnElement[bool], ...]


def seen(table: Table, *which: ColumnElement[bool]) -> Which:
    """The one meeting that was loaded, as it was then: "of_id" and "seen"."""
    return (table.c.id == bindparam("of_id"), table.c.sequence == bindparam("seen"), *which)


def to_another_time(table: Table, which: Which, **also: Any) -> Update:
    """It is from "begins" to "ends" now, and `also` this."""
    span: dict[str, Any] = {"starts_at": bindparam("begins"), "ends_at": bindparam("ends")}
    return update(table).where(*which).values(**span, sequence=table.c.sequence + 1, **also)


def settled(table: Table, which: Which) -> Update:
    """It "now_is" over in that way, settled "at": its number grows where it is called off."""
    is_off = bindparam("now_is") == "cancelled"
    sequence = case((is_off, table.c.sequence + 1), else_=table.c.sequence)
    return update(table).where(*which).values(state=bindparam("now_is"), settled_at=bindparam("at"), sequence=sequence)

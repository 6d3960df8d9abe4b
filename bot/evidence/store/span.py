"""A place and some months of it, as statements name them."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Integer, and_, bindparam, literal_column

from bot.base.clock import MINUTE, Instant

_MICROSECONDS = literal_column(str(MINUTE), Integer)


@dataclass(frozen=True, slots=True)
class Span:
    """A place, from `begins` until before `ends`."""

    place: str
    begins: Instant
    ends: Instant

    @property
    def named(self) -> dict[str, Any]:
        """The values of the names below."""
        return {"of_place": self.place, "begins": self.begins, "ends": self.ends}


OF_PLACE: BindParameter[str] = bindparam("of_place")


def within(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """That instant is in those months."""
    return and_(column >= bindparam("begins"), column < bindparam("ends"))


def minute(column: ColumnElement[Any]) -> ColumnElement[int]:
    """That instant as whole minutes since 1970."""
    return column // _MICROSECONDS

"""A page of the desk as plain values: what is told, and tables. Everything in it is in words already."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell; `link` leads on from it, `share` is the length of a bar from 0 to 100 (None: no bar)."""

    words: str
    link: str = ""
    share: int | None = None
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table; the first cell of each row says what the row is about. Without rows `empty` is told instead."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    empty: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead on."""

    words: str
    to: str


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name in the row of pages, its title, what is told above and beneath its tables, and ways on."""

    name: str
    title: str
    told: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    notes: tuple[str, ...] = ()
    ways: tuple[Link, ...] = ()


def share_of(part: int, whole: int) -> int:
    """How long a bar is for `part` where the longest is `whole`: from 0 to 100."""
    return 0 if whole <= 0 else min(100, round(100 * part / whole))

"""Reading a TOML file strictly: every value is asked for by name and kind, what is left over is refused, and whatever
is wrong is told with its line and with what would be right.
"""

import re
import tomllib
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import Any

Path = tuple[str | int, ...]
"""Where something stands in a document: keys, and places in lists from 0."""

_HEADER = re.compile(r"\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?")
_ASSIGNS = re.compile(r"""\s*([A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*=""")
_PART = re.compile(r"""\s*([A-Za-z0-9_-]+|"[^"]*"|'[^']*')\s*(?:\.|$)""")


class TomlProblem(Exception):
    """The file is wrong: where, and what it should say."""


def _bare(word: str) -> str:
    return word.strip("\"'")


def line_numbers(source: str) -> dict[Path, int]:
    """On which line (from 1) each table and each key of a well-formed document stands."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    here: Path = ()
    for number, line in enumerate(source.splitlines(), 1):
        if header := _HEADER.fullmatch(line):
            here = tuple(_bare(part) for part in _PART.findall(header[2]))
            if header[1] == "[[":
                place = counts.get(here, 0)
                counts[here] = place + 1
                here = (*here, place)
            found.setdefault(here, number)
        elif assigned := _ASSIGNS.match(line):
            found.setdefault((*here, _bare(assigned[1])), number)
    return found


class Table:
    """One table of a document. Ask for every key it may have, then `done`."""

    def __init__(self, file: str, values: dict[str, Any], lines: dict[Path, int], at: Path = ()) -> None:
        self._file = file
        self._values = values
        self._lines = lines
        self._at = at
        self._asked: list[str] = []

    @classmethod
    def read(cls, file: str, source: str) -> "Table":
        """The document `source`. `TomlProblem` when it is not TOML."""
        try:
            return cls(file, tomllib.loads(source), line_numbers(source))
        except tomllib.TOMLDecodeError as error:
            raise TomlProblem(f"{file}: this is not TOML: {error}") from error

    @property
    def keys(self) -> tuple[str, ...]:
        """Its keys, in the order they stand."""
        return tuple(self._values)

    def wrong(self, key: str, right: str) -> TomlProblem:
        """The problem that `key` should be `right`, with the nearest line known."""
        at: Path = (*self._at, key)
        while at and at not in self._lines:
            at = at[:-1]
        named = ".".join(str(part) for part in (*(p for p in self._at if isinstance(p, str)), key))
        return TomlProblem(f"{self._file}, line {self._lines.get(at, 1)}: `{named}` should be {right}")

    def _get(self, key: str, right: str) -> Any:
        self._asked.append(key)
        if key not in self._values:
            raise self.wrong(key, f"there: {right}")
        return self._values[key]

    def text(self, key: str, right: str = "text", shape: str = r"\S(.*\S)?") -> str:
        """Text of that shape (a regular expression)."""
        value = self._get(key, right)
        if not isinstance(value, str) or re.fullmatch(shape, value) is None:
            raise self.wrong(key, right)
        return value

    def one_of(self, key: str, allowed: Sequence[str]) -> str:
        """One of these words."""
        right = "one of " + ", ".join(f'"{word}"' for word in allowed)
        value = self._get(key, right)
        if value not in allowed:
            raise self.wrong(key, right)
        return str(value)

    def flag(self, key: str) -> bool:
        """Yes or no."""
        value = self._get(key, "true or false")
        if type(value) is not bool:
            raise self.wrong(key, "true or false")
        return value

    def whole(self, key: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        right = f"a whole number from {low} to {high}"
        value = self._get(key, right)
        if type(value) is not int or not low <= value <= high:
            raise self.wrong(key, right)
        return value

    def wholes(self, key: str, right: str) -> tuple[int, ...]:
        """A list of whole numbers."""
        value = self._get(key, right)
        if not isinstance(value, list) or any(type(one) is not int for one in value):
            raise self.wrong(key, right)
        return tuple(value)

    def texts(self, key: str, right: str, shape: str, *, least: int = 0) -> tuple[str, ...]:
        """A list of at least `least` different texts of that shape."""
        value = self._get(key, right)
        fits = isinstance(value, list) and all(isinstance(v, str) and re.fullmatch(shape, v) for v in value)
        if not fits or len(value) < least or len(set(value)) != len(value):
            raise self.wrong(key, right)
        return tuple(value)

    def numbers(self, key: str, right: str, ranges: Sequence[tuple[float, float]]) -> tuple[float, ...]:
        """A list of numbers, each within its range."""
        value = self._get(key, right)
        fits = isinstance(value, list) and len(value) == len(ranges)
        if not fits or not all(
            type(v) in (int, float) and low <= v <= high for v, (low, high) in zip(value, ranges, strict=True)
        ):
            raise self.wrong(key, right)
        return tuple(map(float, value))

    def table(self, key: str) -> "Table":
        """The table under `key`."""
        value = self._get(key, f"a table [{key}]")
        if not isinstance(value, dict):
            raise self.wrong(key, f"a table [{key}]")
        return Table(self._file, value, self._lines, (*self._at, key))

    def tables(self, key: str, *, least: int) -> list["Table"]:
        """The tables [[key]], at least `least`."""
        right = f"at least {least} [[{key}]]"
        value = self._get(key, right) if least or key in self._values else []
        if not isinstance(value, list) or len(value) < least or not all(isinstance(one, dict) for one in value):
            raise self.wrong(key, right)
        return [Table(self._file, one, self._lines, (*self._at, key, number)) for number, one in enumerate(value)]

    def each(self, read: Callable[[str], Any]) -> dict[str, Any]:
        """`read` of every key, where any name may stand."""
        return {key: read(key) for key in self.keys}

    def done(self) -> None:
        """Refuse what nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                near = get_close_matches(key, self._asked, 1)
                meant = f" (or is it `{near[0]}`?)" if near else ""
                raise self.wrong(key, f"left out{meant}: nothing of that name is known here")

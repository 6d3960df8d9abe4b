"""Helpers side by side, a row each, so that all of them can be looked at in one sum."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from bot.pairing import rules
from bot.pairing.rules import WEEK_CELLS, Helper
from bot.places.rules import Place

Points = NDArray[np.int64]
Flags = NDArray[np.bool_]
Counts = NDArray[np.uint16]
Rows = Points | slice
"""Which rows are meant: their numbers, or `ALL`."""

ALL = slice(None)
UNKNOWN = -1
NO_CHILD = -(1 << 40)
_WEEK_WORDS = -(-WEEK_CELLS // 64)


@dataclass(slots=True)
class Columns:
    """A numpy array for each thing that counts, a row for each helper. `area` is a number of the place's areas, `free`
    the week in words of 64 half hours (one below the other), `told` whether it was told. What may have many values has
    a flag for each.
    """

    helpers: list[Helper]
    ids: Points
    load: Points
    soft: Points
    cap: Points
    asked: Points
    here: Flags
    tier: Points
    child: Points
    area: Points
    told: Flags
    free: NDArray[np.uint64]
    speaks: dict[str, Flags]
    lived: dict[str, Flags]
    gives: dict[str, Flags]

    @classmethod
    def of(cls, helpers: Collection[Helper], place: Place) -> "Columns":
        """The columns of these helpers by id, whatever their order."""
        known = sorted(helpers, key=lambda helper: helper.id)
        keys = {area.key: number for number, area in enumerate(place.areas)}

        def whole(values: Sequence[int]) -> Points:
            return np.array(values, dtype=np.int64)

        return cls(
            helpers=known,
            ids=whole([helper.id for helper in known]),
            load=whole([helper.load for helper in known]),
            soft=whole([helper.soft for helper in known]),
            cap=whole([helper.cap for helper in known]),
            asked=whole([helper.asked for helper in known]),
            here=np.array([helper.here for helper in known], dtype=np.bool_),
            tier=whole([rules.rank(helper.tier) for helper in known]),
            child=whole([NO_CHILD if helper.child is None else helper.child for helper in known]),
            area=whole([keys.get(helper.area or "", UNKNOWN) for helper in known]),
            told=np.array([helper.free != 0 for helper in known], dtype=np.bool_),
            free=week_words(helper.free for helper in known),
            speaks=_flags_of([helper.speaks for helper in known]),
            lived=_flags_of([helper.lived for helper in known]),
            gives=_flags_of([helper.gives for helper in known]),
        )

    def put(self, row: int, helper: Helper, place: Place) -> None:
        """Let that row be this helper as they are now."""
        one = Columns.of((helper,), place)
        self.helpers[row] = helper
        for name in (field.name for field in fields(self) if field.name != "helpers"):
            mine, theirs = getattr(self, name), getattr(one, name)
            if isinstance(mine, dict):
                _put_flags(mine, theirs, row, len(self.helpers))
            else:
                mine[..., row] = theirs[..., 0]

    def count(self, column: dict[str, Flags], wanted: Collection[str], rows: Rows = ALL) -> Points:
        """How many of `wanted` each helper has in that column."""
        found: Points = np.zeros(len(self.ids[rows]), dtype=np.int64)
        for code in wanted:
            if code in column:
                found += column[code][rows]
        return found

    def has_any(self, column: dict[str, Flags], wanted: Collection[str], rows: Rows = ALL) -> Flags:
        """Whether each helper has any of `wanted` in that column."""
        found: Flags = np.zeros(len(self.ids[rows]), dtype=np.bool_)
        for code in wanted:
            if code in column:
                found |= column[code][rows]
        return found

    def is_none_of(self, ids: Collection[int], rows: Rows = ALL) -> Flags:
        """Whether each helper is somebody else than all of these."""
        return np.isin(self.ids[rows], list(ids), invert=True)


def week_words(weeks: Iterable[int]) -> NDArray[np.uint64]:
    """Weeks of half hours as bits, side by side, in words of 64 bits, one below the other."""
    told = b"".join(week.to_bytes(_WEEK_WORDS * 8, "little") for week in weeks)
    return np.frombuffer(told, dtype="<u8").reshape(-1, _WEEK_WORDS).T.copy()


def _flags_of(sets: Sequence[frozenset[str]]) -> dict[str, Flags]:
    rows: dict[str, list[int]] = {}
    for row, codes in enumerate(sets):
        for code in codes:
            rows.setdefault(code, []).append(row)
    flags: dict[str, Flags] = {}
    for code, found in rows.items():
        flags[code] = np.zeros(len(sets), dtype=np.bool_)
        flags[code][found] = True
    return flags


def _put_flags(column: dict[str, Flags], one: dict[str, Flags], row: int, count: int) -> None:
    for code in one.keys() - column.keys():
        column[code] = np.zeros(count, dtype=np.bool_)
    for code, flags in column.items():
        flags[row] = code in one

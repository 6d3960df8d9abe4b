"""Who could be proposed to a parent, and how well each would fit: whole points whose parts are the reasons.

The one definition of the hard rules and of the score, over all helpers at once. The same people give the same answer
in whatever order they come; between equals the lower id goes first.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from bot.pairing import rules
from bot.pairing.rules import CELL_MINUTES, WEEK_CELLS, Candidate, Helper, Kind, Part, Seeker
from bot.places.rules import Area, Place, travel_minutes

Points = NDArray[np.int64]
Flags = NDArray[np.bool_]

TOP = 20
"""How many candidates are worth explaining."""
WAIVABLE = frozenset({"asked", "free", "distance", "tried"})
"""What a coordinator may look past, having talked to both. Never the rest."""
_WEEK_BYTES = -(-WEEK_CELLS // 64) * 8
_UNKNOWN = -1
_NO_CHILD = -(1 << 40)


@dataclass(frozen=True, slots=True)
class Columns:
    """Helpers side by side, a row each, by id: numpy arrays, and the few texts as index columns."""

    helpers: tuple[Helper, ...]
    ids: Points
    load: Points
    soft: Points
    cap: Points
    asked: Points
    here: Flags
    tier: Points
    child: Points
    area: Points
    free: NDArray[np.uint64]
    speaks: dict[str, Points]
    lived: dict[str, Points]
    gives: dict[str, Points]

    @classmethod
    def of(cls, helpers: Collection[Helper], place: Place) -> "Columns":
        """The columns of these helpers, whatever their order."""
        known = tuple(sorted(helpers, key=lambda helper: helper.id))
        keys = {area.key: number for number, area in enumerate(place.areas)}

        def whole(values: Sequence[int]) -> Points:
            return np.array(values, dtype=np.int64)

        week = b"".join(helper.free.to_bytes(_WEEK_BYTES, "little") for helper in known)
        return cls(
            helpers=known,
            ids=whole([helper.id for helper in known]),
            load=whole([helper.load for helper in known]),
            soft=whole([helper.soft for helper in known]),
            cap=whole([helper.cap for helper in known]),
            asked=whole([helper.asked for helper in known]),
            here=np.array([helper.here for helper in known], dtype=np.bool_),
            tier=whole([rules.rank(helper.tier) for helper in known]),
            child=whole([_NO_CHILD if helper.child is None else helper.child for helper in known]),
            area=whole([keys.get(helper.area or "", _UNKNOWN) for helper in known]),
            free=np.frombuffer(week, dtype="<u8").reshape(len(known), _WEEK_BYTES // 8),
            speaks=_rows_of([helper.speaks for helper in known]),
            lived=_rows_of([helper.lived for helper in known]),
            gives=_rows_of([helper.gives for helper in known]),
        )

    def count(self, column: dict[str, Points], wanted: Collection[str]) -> Points:
        """How many of `wanted` each helper has in that column."""
        found = np.zeros(len(self.helpers), dtype=np.int64)
        for code in wanted:
            if code in column:
                found[column[code]] += 1
        return found


def _rows_of(sets: Sequence[frozenset[str]]) -> dict[str, Points]:
    rows: dict[str, list[int]] = {}
    for row, codes in enumerate(sets):
        for code in codes:
            rows.setdefault(code, []).append(row)
    return {code: np.array(found, dtype=np.int64) for code, found in rows.items()}


@lru_cache(maxsize=64)
def _travel(areas: tuple[Area, ...], kmh: int) -> Points:
    """Minutes between any two areas."""
    return np.array([[travel_minutes(a, b, kmh) for b in areas] for a in areas], dtype=np.int64)


def _minutes_apart(seeker: Seeker, columns: Columns, place: Place) -> Points:
    """Minutes between the two, or -1 where one of them has told no area."""
    here = next((number for number, area in enumerate(place.areas) if area.key == seeker.area), None)
    if here is None:
        return np.full(len(columns.helpers), _UNKNOWN, dtype=np.int64)
    return np.where(columns.area == _UNKNOWN, _UNKNOWN, _travel(place.areas, place.travel_kmh)[here][columns.area])


def _minutes_shared(seeker: Seeker, columns: Columns) -> Points:
    """Minutes of the week in which both are free, or -1 where one of them has not told when."""
    week = np.frombuffer(seeker.free.to_bytes(_WEEK_BYTES, "little"), dtype="<u8")
    shared = np.bitwise_count(columns.free & week).sum(axis=1, dtype=np.int64) * CELL_MINUTES
    told = columns.free.any(axis=1) & bool(seeker.free)
    return np.where(told, shared, _UNKNOWN)


def hard_rules(seeker: Seeker, columns: Columns, kind: Kind, place: Place) -> dict[str, Flags]:
    """For each rule that every proposal must keep, which helpers keep it."""
    pairing = place.pairing
    minutes = _minutes_apart(seeker, columns, place)
    shared = _minutes_shared(seeker, columns)
    return {
        "here": columns.here,
        "language": columns.count(columns.speaks, seeker.speaks) > 0,
        "room": columns.load < columns.cap,
        "asked": columns.asked < pairing.open_max[kind],
        "apart": ~np.isin(columns.ids, [*seeker.apart, seeker.id]),
        "tried": ~np.isin(columns.ids, list(seeker.tried)),
        "clearance": columns.tier >= rules.rank(pairing.clearance[kind]),
        "free": (shared == _UNKNOWN) | (shared >= pairing.shared_minutes_min),
        "distance": minutes <= pairing.farthest_minutes[kind],
    }


def broken(seeker: Seeker, helper: Helper, kind: Kind, place: Place) -> frozenset[str]:
    """The hard rules that these two would break."""
    kept = hard_rules(seeker, Columns.of((helper,), place), kind, place)
    return frozenset(name for name, flags in kept.items() if not flags[0])


def points(seeker: Seeker, columns: Columns, kind: Kind, place: Place) -> dict[str, Points]:
    """For each thing that counts, every helper's points, from 0 to the place's weight."""
    pairing, weights = place.pairing, place.pairing.weights
    far, enough_weeks = pairing.farthest_minutes[kind], pairing.enough_child_weeks
    minutes = _minutes_apart(seeker, columns, place)
    shared = np.clip(_minutes_shared(seeker, columns), 0, pairing.enough_shared_minutes)
    lived = np.minimum(columns.count(columns.lived, seeker.lived), pairing.enough_lived)
    own = columns.count(columns.speaks, (seeker.language,) if seeker.language in seeker.speaks else ()) > 0
    any_language = columns.count(columns.speaks, seeker.speaks) > 0
    gap = np.abs(_weeks_older(seeker, columns, kind))
    return {
        "language": np.where(own, weights.own_language, np.where(any_language, weights.shared_language, 0)),
        "area": np.where(minutes == _UNKNOWN, 0, weights.area * np.maximum(far - minutes, 0) // far),
        "child_age": weights.child_age * np.maximum(enough_weeks - gap, 0) // enough_weeks,
        "lived": weights.lived * lived // pairing.enough_lived,
        "free": weights.free * shared // pairing.enough_shared_minutes,
        "strengths": weights.strengths * columns.count(columns.gives, seeker.needs) // max(1, len(seeker.needs)),
        "room": weights.room * np.maximum(columns.soft - columns.load, 0) // np.maximum(columns.soft, 1),
    }


def _weeks_older(seeker: Seeker, columns: Columns, kind: Kind) -> Points:
    """Whole weeks by which the helper's child is older (younger: negative); far apart where one is not told. A nurse's
    own family is no reason.
    """
    if seeker.child is None or kind == "nurse":
        return np.full(len(columns.helpers), -_NO_CHILD, dtype=np.int64)
    days: Points = seeker.child - columns.child
    weeks: Points = np.sign(days) * (np.abs(days) // 7)
    return weeks


def _keeping(seeker: Seeker, columns: Columns, kind: Kind, place: Place, waived: frozenset[str]) -> Points:
    """Rows of the helpers that break no rule but those in `waived`."""
    kept = hard_rules(seeker, columns, kind, place)
    return np.flatnonzero(np.logical_and.reduce([flags for name, flags in kept.items() if name not in waived]))


def allowed(seeker: Seeker, columns: Columns, kind: Kind, place: Place) -> tuple[Points, Points]:
    """(rows of the helpers that could be proposed, their scores), in the order of the rows."""
    rows = _keeping(seeker, columns, kind, place, frozenset())
    score: Points = np.stack(list(points(seeker, columns, kind, place).values())).sum(axis=0)
    return rows, score[rows]


def candidates(
    seeker: Seeker,
    helpers: Collection[Helper] | Columns,
    kind: Kind,
    place: Place,
    *,
    most: int = TOP,
    waived: frozenset[str] = frozenset(),
) -> list[Candidate]:
    """The best helpers for that parent, best first, at most `most`; none that breaks a rule but those in `waived`.

    Whoever is past their soft cap comes after all who are not.
    """
    columns = helpers if isinstance(helpers, Columns) else Columns.of(helpers, place)
    rows = _keeping(seeker, columns, kind, place, waived)
    by_name = points(seeker, columns, kind, place)
    score: Points = np.stack(list(by_name.values())).sum(axis=0)
    past_soft = columns.load >= columns.soft
    order = rows[np.lexsort((columns.ids[rows], -score[rows], past_soft[rows]))][:most]
    return [_explained(seeker, columns, kind, place, int(row), by_name) for row in order]


def _explained(
    seeker: Seeker, columns: Columns, kind: Kind, place: Place, row: int, by_name: dict[str, Points]
) -> Candidate:
    """The candidate with its points said: parts without points are no reasons."""
    helper = columns.helpers[row]
    one = Columns.of((helper,), place)
    said: dict[str, tuple[int | str, ...]] = {
        "language": (_language(seeker, helper),),
        "area": (int(_minutes_apart(seeker, one, place)[0]),),
        "child_age": (int(_weeks_older(seeker, one, kind)[0]),),
        "lived": rules.ordered(seeker.lived & helper.lived),
        "free": rules.best_time(seeker.free & helper.free),
        "strengths": rules.ordered(seeker.needs & helper.gives),
        "room": (helper.load,),
    }
    parts = tuple(
        Part(name, scored, said[name]) for name, column in by_name.items() if (scored := int(column[row])) > 0
    )
    return Candidate(helper.id, sum(part.points for part in parts), parts)


def _language(seeker: Seeker, helper: Helper) -> str:
    """The language they would talk in."""
    shared = rules.ordered(seeker.speaks & helper.speaks, (seeker.language,))
    return shared[0] if shared else seeker.language

"""Who could be proposed to a parent, and how well each would fit: whole points whose parts are the reasons.

The one definition of the hard rules and of the score, over all helpers at once. The same people give the same answer
in whatever order they come; between equals the lower id goes first.
"""

from collections.abc import Callable, Collection
from functools import lru_cache

import numpy as np

from bot.pairing import rules
from bot.pairing.columns import ALL, NO_CHILD, UNKNOWN, Columns, Flags, Points, Rows, week_words
from bot.pairing.rules import CELL_MINUTES, Candidate, Helper, Kind, Part, Seeker
from bot.places.rules import Area, Place, travel_minutes

TOP = 20
"""How many candidates are worth explaining."""
WAIVABLE = frozenset({"asked", "free", "distance", "tried"})
"""What a coordinator may look past, having talked to both. Never the rest."""
WHY = ("language", "clearance", "distance", "free", "apart", "tried", "here", "room", "asked")
"""The rules in the order in which they are told: the first that leaves nobody is why nobody was found."""
_PAST_SOFT = 1 << 32
"""More than any score."""


@lru_cache(maxsize=64)
def _travel(areas: tuple[Area, ...], kmh: int) -> Points:
    """Minutes between any two areas; the last column is for an area that nobody has told."""
    known = [[*(travel_minutes(a, b, kmh) for b in areas), UNKNOWN] for a in areas]
    return np.array(known, dtype=np.int64).reshape(len(areas), len(areas) + 1)


def _minutes_apart(seeker: Seeker, columns: Columns, place: Place, rows: Rows = ALL) -> Points:
    """Minutes between the two, or -1 where one of them has told no area."""
    there = columns.area[rows]
    here = next((number for number, area in enumerate(place.areas) if area.key == seeker.area), None)
    if here is None:
        return np.full(len(there), UNKNOWN, dtype=np.int64)
    minutes: Points = _travel(place.areas, place.travel_kmh)[here][there]
    return minutes


def _minutes_shared(seeker: Seeker, columns: Columns, rows: Rows = ALL) -> Points:
    """Minutes of the week in which both are free, or -1 where one of them has not told when."""
    told = columns.told[rows]
    shared = np.zeros(len(told), dtype=np.uint16)
    for word, wanted in zip(columns.free, week_words((seeker.free,))[:, 0], strict=True):
        if wanted:
            shared += np.bitwise_count(word[rows] & wanted)
    return np.where(told & bool(seeker.free), shared.astype(np.int64) * CELL_MINUTES, UNKNOWN)


Rule = Callable[[Seeker, Columns, Kind, Place, Rows], Flags]


def _in_reach(seeker: Seeker, columns: Columns, kind: Kind, place: Place, rows: Rows) -> Flags:
    near: Flags = _minutes_apart(seeker, columns, place, rows) <= place.pairing.farthest_minutes[kind]
    return near


def _free_together(seeker: Seeker, columns: Columns, _kind: Kind, place: Place, rows: Rows) -> Flags:
    shared = _minutes_shared(seeker, columns, rows)
    enough: Flags = (shared == UNKNOWN) | (shared >= place.pairing.shared_minutes_min)
    return enough


RULES: dict[str, Rule] = {
    "here": lambda _seeker, columns, _kind, _place, rows: columns.here[rows],
    "room": lambda _seeker, columns, _kind, _place, rows: columns.load[rows] < columns.cap[rows],
    "asked": lambda _seeker, columns, kind, place, rows: columns.asked[rows] < place.pairing.open_max[kind],
    "language": lambda seeker, columns, _kind, _place, rows: columns.has_any(columns.speaks, seeker.speaks, rows),
    "clearance": lambda _seeker, columns, kind, place, rows: (
        columns.tier[rows] >= rules.rank(place.pairing.clearance[kind])
    ),
    "distance": _in_reach,
    "apart": lambda seeker, columns, _kind, _place, rows: columns.is_none_of({*seeker.apart, seeker.id}, rows),
    "tried": lambda seeker, columns, _kind, _place, rows: columns.is_none_of(seeker.tried, rows),
    "free": _free_together,
}
"""What every proposal must keep, by name: which of these rows keep it. The quickest and strictest come first."""


def hard_rules(seeker: Seeker, columns: Columns, kind: Kind, place: Place) -> dict[str, Flags]:
    """For each rule that every proposal must keep, which helpers keep it."""
    return {name: keeps(seeker, columns, kind, place, ALL) for name, keeps in RULES.items()}


def broken(seeker: Seeker, helper: Helper, kind: Kind, place: Place) -> frozenset[str]:
    """The hard rules that these two would break."""
    kept = hard_rules(seeker, Columns.of((helper,), place), kind, place)
    return frozenset(name for name, flags in kept.items() if not flags[0])


def keeping(
    seeker: Seeker,
    columns: Columns,
    kind: Kind,
    place: Place,
    waived: frozenset[str] = frozenset(),
    among: Points | None = None,
) -> Points:
    """Those of the rows `among` (None: of all) whose helpers break no rule but those in `waived`."""
    rows = np.arange(len(columns.helpers), dtype=np.int64) if among is None else among
    for name, keeps in RULES.items():
        if name not in waived:
            rows = rows[keeps(seeker, columns, kind, place, ALL if len(rows) == len(columns.helpers) else rows)]
    return rows


def with_room(columns: Columns, kind: Kind, place: Place) -> Points:
    """Rows of the helpers who could take anybody."""
    open_to_all = columns.here & (columns.load < columns.cap) & (columns.asked < place.pairing.open_max[kind])
    return np.flatnonzero(open_to_all)


def why_nobody(seeker: Seeker, columns: Columns, kind: Kind, place: Place) -> str:
    """The first rule, in the order in which they are told, that leaves nobody; "room" where there is somebody."""
    rows: Points = np.arange(len(columns.helpers), dtype=np.int64)
    for name in WHY:
        rows = rows[RULES[name](seeker, columns, kind, place, rows)]
        if not len(rows):
            return name
    return "room"


def points(seeker: Seeker, columns: Columns, kind: Kind, place: Place, rows: Rows = ALL) -> dict[str, Points]:
    """For each thing that counts, the points of these helpers, from 0 to the place's weight."""
    pairing, weights = place.pairing, place.pairing.weights
    far, enough_weeks = pairing.farthest_minutes[kind], pairing.enough_child_weeks
    minutes = _minutes_apart(seeker, columns, place, rows)
    shared = np.clip(_minutes_shared(seeker, columns, rows), 0, pairing.enough_shared_minutes)
    lived = np.minimum(columns.count(columns.lived, seeker.lived, rows), pairing.enough_lived)
    own = columns.has_any(columns.speaks, seeker.speaks & {seeker.language}, rows)
    any_language = columns.has_any(columns.speaks, seeker.speaks, rows)
    gap = np.abs(_weeks_older(seeker, columns, kind, rows))
    soft, strengths = columns.soft[rows], columns.count(columns.gives, seeker.needs, rows)
    return {
        "language": np.where(own, weights.own_language, np.where(any_language, weights.shared_language, 0)),
        "area": np.where(minutes == UNKNOWN, 0, weights.area * np.maximum(far - minutes, 0) // far),
        "child_age": weights.child_age * np.maximum(enough_weeks - gap, 0) // enough_weeks,
        "lived": weights.lived * lived // pairing.enough_lived,
        "free": weights.free * shared // pairing.enough_shared_minutes,
        "strengths": weights.strengths * strengths // max(1, len(seeker.needs)),
        "room": weights.room * np.maximum(soft - columns.load[rows], 0) // np.maximum(soft, 1),
    }


def _weeks_older(seeker: Seeker, columns: Columns, kind: Kind, rows: Rows = ALL) -> Points:
    """Whole weeks by which the helper's child is older (younger: negative); far apart where one is not told. A nurse's
    own family is no reason.
    """
    child = columns.child[rows]
    if seeker.child is None or kind == "nurse":
        return np.full(len(child), -NO_CHILD, dtype=np.int64)
    days: Points = seeker.child - child
    weeks: Points = np.sign(days) * (np.abs(days) // 7)
    return weeks


def allowed(seeker: Seeker, columns: Columns, kind: Kind, place: Place) -> tuple[Points, Points]:
    """(rows of the helpers that could be proposed, their scores), in the order of the rows."""
    rows = keeping(seeker, columns, kind, place)
    return rows, _sum(points(seeker, columns, kind, place, rows))


def _sum(by_name: dict[str, Points]) -> Points:
    total: Points = np.stack(list(by_name.values())).sum(axis=0)
    return total


def candidates(
    seeker: Seeker,
    helpers: Collection[Helper] | Columns,
    kind: Kind,
    place: Place,
    *,
    most: int = TOP,
    waived: frozenset[str] = frozenset(),
    among: Points | None = None,
) -> list[Candidate]:
    """The best helpers for that parent, best first, at most `most`; none that breaks a rule but those in `waived`.

    Whoever is past their soft cap comes after all who are not. `among` are the rows to be looked at, None all.
    """
    columns = helpers if isinstance(helpers, Columns) else Columns.of(helpers, place)
    rows = keeping(seeker, columns, kind, place, waived, among)
    by_name = points(seeker, columns, kind, place, rows)
    past_soft = columns.load[rows] >= columns.soft[rows]
    order = _first(_sum(by_name) - _PAST_SOFT * past_soft, columns.ids[rows], most)
    return [
        _explained(seeker, columns.helpers[rows[one]], kind, place, {name: int(by_name[name][one]) for name in by_name})
        for one in order
    ]


def _first(worth: Points, ids: Points, most: int) -> Points:
    """Where the `most` highest stand, the highest first, the lower id before its equals."""
    rows: Points = np.arange(len(worth), dtype=np.int64)
    if most < len(worth):
        least = np.partition(worth, len(worth) - most)[len(worth) - most]
        rows = np.flatnonzero(worth >= least)
    order: Points = rows[np.lexsort((ids[rows], -worth[rows]))][:most]
    return order


def _explained(seeker: Seeker, helper: Helper, kind: Kind, place: Place, scored: dict[str, int]) -> Candidate:
    """The candidate with its points said: parts without points are no reasons."""
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
    parts = tuple(Part(name, points, said[name]) for name, points in scored.items() if points > 0)
    return Candidate(helper.id, sum(part.points for part in parts), parts)


def _language(seeker: Seeker, helper: Helper) -> str:
    """The language they would talk in."""
    shared = rules.ordered(seeker.speaks & helper.speaks, (seeker.language,))
    return shared[0] if shared else seeker.language

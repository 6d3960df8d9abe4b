"""Who could be proposed to a parent, and how well each would fit: whole points whose parts are the reasons.

The one definition of the hard rules and of the score, over all helpers at once. The same people give the same answer
in whatever order they come; between equals the lower id goes first.
"""

from collections.abc import Callable, Collection
from functools import lru_cache, reduce

import numpy as np

from bot.pairing import rules
from bot.pairing.columns import ALL, NO_CHILD, UNKNOWN, Columns, Counts, Flags, Points, Rows, week_words
from bot.pairing.rules import CELL_MINUTES, WEEK_CELLS, Candidate, Helper, Kind, Part, Seeker
from bot.places.rules import Area, Place, travel_minutes

TOP = 20
"""How many candidates are worth explaining."""
WAIVABLE = frozenset({"asked", "free", "distance", "tried"})
"""What a coordinator may look past, having talked to both. Never the rest."""
FULL = frozenset({"room", "asked"})
"""What only time or another family's answer changes."""
ROOM = "room"
"""The part of a score that says how much room there is, and nothing of how well two fit."""
WHY = ("language", "clearance", "distance", "free", "apart", "tried", "here", "room", "asked")
"""The rules in the order in which they are told: the first that leaves nobody is why nobody was found."""
_PAST_SOFT = 1 << 32
"""More than any score."""


@lru_cache(maxsize=64)
def _travel(areas: tuple[Area, ...], kmh: int) -> Points:
    """Minutes between any two areas; the last column is for an area that nobody has told."""
    known = [[*(travel_minutes(a, b, kmh) for b in areas), UNKNOWN] for a in areas]
    return np.array(known, dtype=np.int64).reshape(len(areas), len(areas) + 1)


def _way(seeker: Seeker, place: Place) -> Points:
    """Minutes to each area, and to one that nobody has told; -1 where one of the two is not told."""
    here = next((number for number, area in enumerate(place.areas) if area.key == seeker.area), None)
    if here is None:
        return np.full(len(place.areas) + 1, UNKNOWN, dtype=np.int64)
    minutes: Points = _travel(place.areas, place.travel_kmh)[here]
    return minutes


def minutes_apart(seeker: Seeker, columns: Columns, place: Place) -> Points:
    """Minutes between the two, or -1 where one of them has told no area."""
    return _way(seeker, place)[columns.area]


def _cells_shared(seeker: Seeker, columns: Columns, rows: Rows = ALL) -> Counts:
    """Half hours of the week in which both are free."""
    shared: Counts = np.zeros(len(columns.ids[rows]), dtype=np.uint16)
    for word, wanted in zip(columns.free, week_words((seeker.free,))[:, 0], strict=True):
        if wanted:
            shared += np.bitwise_count(word[rows] & wanted)
    return shared


Rule = Callable[[Seeker, Columns, Kind, Place, Rows], Flags]


def _in_reach(seeker: Seeker, columns: Columns, kind: Kind, place: Place, rows: Rows) -> Flags:
    near: Flags = (_way(seeker, place) <= place.pairing.farthest_minutes[kind])[columns.area[rows]]
    return near


def _free_together(seeker: Seeker, columns: Columns, _kind: Kind, place: Place, rows: Rows) -> Flags:
    """Also where one of the two has not told when."""
    if not seeker.free:
        return np.ones(len(columns.ids[rows]), dtype=np.bool_)
    enough: Flags = _cells_shared(seeker, columns, rows) >= -(-place.pairing.shared_minutes_min // CELL_MINUTES)
    return enough | ~columns.told[rows]


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
"""What every proposal must keep, by name: which of these rows keep it."""
QUICK = frozenset({"here", "room", "asked", "language", "clearance"})
"""What costs so little that everybody is looked at; the other rules look at whoever is left."""


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
    asked = [name for name in RULES if name not in waived]
    if among is None:
        quick = [RULES[name](seeker, columns, kind, place, ALL) for name in asked if name in QUICK]
        among = np.flatnonzero(np.logical_and.reduce(quick)) if quick else np.arange(len(columns.helpers))
        asked = [name for name in asked if name not in QUICK]
    for name in asked:
        among = among[RULES[name](seeker, columns, kind, place, among)]
    return among


def has_room(helper: Helper, kind: Kind, place: Place) -> bool:
    """Whether a helper could take anybody."""
    return bool(len(with_room(Columns.of((helper,), place), kind, place)))


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
    way, far, enough_weeks = _way(seeker, place), pairing.farthest_minutes[kind], pairing.enough_child_weeks
    near = np.where(way == UNKNOWN, 0, weights.area * np.maximum(far - way, 0) // far)
    minutes = np.minimum(np.arange(WEEK_CELLS + 1) * CELL_MINUTES, pairing.enough_shared_minutes)
    by_cells = weights.free * minutes // pairing.enough_shared_minutes
    lived = np.minimum(columns.count(columns.lived, seeker.lived, rows), pairing.enough_lived)
    own = columns.has_any(columns.speaks, seeker.speaks & {seeker.language}, rows)
    any_language = columns.has_any(columns.speaks, seeker.speaks, rows)
    gap = np.abs(_weeks_older(seeker, columns, kind, rows))
    soft, strengths = columns.soft[rows], columns.count(columns.gives, seeker.needs, rows)
    return {
        "language": np.where(own, weights.own_language, np.where(any_language, weights.shared_language, 0)),
        "area": near[columns.area[rows]],
        "child_age": weights.child_age * np.maximum(enough_weeks - gap, 0) // enough_weeks,
        "lived": weights.lived * lived // pairing.enough_lived,
        "free": by_cells[_cells_shared(seeker, columns, rows)],
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
    return reduce(np.add, by_name.values())


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
    return [
        _explained(seeker, columns.helpers[rows[one]], kind, place, {name: int(by_name[name][one]) for name in by_name})
        for one in _in_order(_sum(by_name), columns, rows, most)
    ]


def best(seeker: Seeker, columns: Columns, kind: Kind, place: Place, rows: Points, most: int) -> Points:
    """The best of these rows, in the order of `candidates`, at most `most`."""
    return rows[_in_order(_sum(points(seeker, columns, kind, place, rows)), columns, rows, most)]


def best_fit(seeker: Seeker, columns: Columns, kind: Kind, place: Place) -> int:
    """The points of whoever would fit best, full or not, without those for having room; 0 where there is nobody."""
    rows = keeping(seeker, columns, kind, place, FULL)
    by_name = points(seeker, columns, kind, place, rows)
    return int((_sum(by_name) - by_name[ROOM]).max(initial=0))


def _in_order(scores: Points, columns: Columns, rows: Points, most: int) -> Points:
    past_soft = columns.load[rows] >= columns.soft[rows]
    return _first(scores - _PAST_SOFT * past_soft, columns.ids[rows], most)


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
        "area": (int(minutes_apart(seeker, one, place)[0]),),
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

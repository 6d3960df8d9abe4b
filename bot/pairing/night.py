"""The best whole assignment of one place for one kind of helper, from plain values: pure, and the same everywhere.

Whoever is together stays together, and so does whoever was proposed and has a yes. All others, those who wait and those
to whom somebody was proposed without an answer yet, are placed anew: as many as can be, those who wait longest first
where not all can, then the best sum of scores with families spread over helpers, then whoever is worst off as well off
as can be; a proposal is only taken back for another where that brings more than the place's `stay`.

Each family is first looked at with its best few helpers only. The prices of what is found tell who else matters; they
are looked at too, until nobody else does: then it is the best assignment over all who may be proposed.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.base.whole_numbers import Whole
from bot.pairing import score
from bot.pairing.assignment import NOBODY, Assignment, Case, Flags, best
from bot.pairing.columns import UNKNOWN, Columns
from bot.pairing.prices import Prices, prices
from bot.pairing.rules import Candidate, Helper, Kind, Seeker, Waiting
from bot.pairing.score import ROOM, TOP
from bot.pairing.worst_off import lifted
from bot.places.rules import Place

BEYOND_SOFT = 10_000
"""Points that a family beyond a helper's soft cap costs: more than any ten scores bring."""


@dataclass(frozen=True, slots=True)
class Night:
    """What one run needs. `helpers` with what is held for `proposed` still in their load; `seekers` and `waiting` go
    together; `proposed`: the helper each parent was proposed to whom neither has answered.
    """

    place: Place
    kind: Kind
    seekers: tuple[Seeker, ...]
    waiting: tuple[Waiting, ...]
    helpers: tuple[Helper, ...]
    proposed: dict[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """One family and who was found for them. `before`: whom they were proposed to until now, None where to nobody.
    `minutes` apart, None where one has not told where; `own_language`: whether they talk in the family's own; `regret`:
    points by which somebody else fits better, full or not.
    """

    parent_id: int
    candidate: Candidate
    before: int | None
    minutes: int | None
    own_language: bool
    regret: int

    @property
    def stays(self) -> bool:
        return self.before == self.candidate.helper_id


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run found. `left_out`: (parent, why: the name of the rule that left nobody); `unspoken`: what those speak
    whom nobody here could talk with, language by language.
    """

    place: str
    kind: Kind
    found: tuple[Found, ...]
    left_out: tuple[tuple[int, str], ...]
    unspoken: tuple[str, ...]
    total: int
    optimal: bool
    fingerprint: str
    loads: tuple[int, ...]
    """Families of each helper once all have said yes, by id."""


@dataclass(slots=True)
class _Options:
    """Who may be proposed to one family: rows of helpers and their points, whom they were proposed to until now, and
    who is looked at.
    """

    rows: Whole
    points: Whole
    held: Flags
    seen: Flags

    def look_at(self, at: Prices, helpers: int, parent: int) -> bool:
        """Look at those too that matter at these prices, within the soft cap or beyond; whether there are any."""
        matter = [at.matter(np.array(parent), self.rows + half, self.points) for half in (0, helpers)]
        more = np.logical_or(*matter) & ~self.seen
        self.seen |= more
        return bool(more.any())


def plan(night: Night) -> Plan:
    """The best whole assignment. The same people give the same plan in whatever order they come."""
    ordered = sorted(zip(night.seekers, night.waiting, strict=True), key=lambda both: both[0].id)
    seekers = tuple(seeker for seeker, _ in ordered)
    columns = Columns.of(_without_proposals(night), night.place)
    options = [_options(seeker, columns, night) for seeker in seekers]
    turns = _turns([waiting for _, waiting in ordered], night.proposed)
    while True:
        case = _case(turns, columns, options, night)
        assigned = best(case)
        at = prices(case, assigned)
        widened = [one.look_at(at, len(columns.helpers), parent) for parent, one in enumerate(options)]
        if not any(widened):
            return _told(seekers, columns, options, lifted(case, assigned, at), night, _fingerprint(case))


def _without_proposals(night: Night) -> list[Helper]:
    """The helpers as if what is open to be placed anew had not been proposed."""
    asked = Counter(night.proposed.values())
    return [
        replace(helper, load=helper.load - asked[helper.id], asked=helper.asked - asked[helper.id])
        for helper in night.helpers
    ]


def _options(seeker: Seeker, columns: Columns, night: Night) -> _Options:
    """Who may be proposed to that family; looked at are the best few, and the one proposed now."""
    rows, points = score.allowed(seeker, columns, night.kind, night.place)
    held: Flags = columns.ids[rows] == night.proposed.get(seeker.id, NOBODY)
    seen = held.copy()
    seen[np.lexsort((columns.ids[rows], -points))[:TOP]] = True
    return _Options(rows, points + 1, held, seen)  # a fit of no points is a fit


def _case(turns: Whole, columns: Columns, options: Sequence[_Options], night: Night) -> Case:
    """The same as numbers. Each helper stands there twice: with room up to the soft cap, and with what is beyond."""
    helpers = len(columns.helpers)
    left = np.maximum(0, night.place.pairing.open_max[night.kind] - columns.asked)
    room = np.minimum(left, np.maximum(0, np.minimum(columns.soft, columns.cap) - columns.load))
    beyond = np.minimum(left - room, np.maximum(0, columns.cap - columns.load - room))
    parent = np.repeat(np.arange(len(options)), [one.seen.sum() for one in options])
    helper, points, held = (
        np.concatenate([np.zeros(0, dtype=np.int64), *(getattr(one, name)[one.seen] for one in options)])
        for name in ("rows", "points", "held")
    )
    step = night.place.pairing.night_burden
    first = step * (2 * columns.load + 1)
    both = np.stack([np.concatenate([parent, parent]), np.concatenate([helper, helper + helpers]), np.tile(points, 2)])
    firsts = np.concatenate([first, first + 2 * step * room + BEYOND_SOFT])
    return Case.of(
        len(options),
        np.concatenate([room, beyond]),
        both.T,
        stay=np.tile(held * night.place.pairing.night_stay, 2),
        turn=turns,
        burden=np.stack([firsts, np.full(2 * helpers, 2 * step)], axis=1),
    )


def _turns(waiting: Sequence[Waiting], proposed: dict[int, int]) -> Whole:
    """Who goes first, the higher the sooner: whoever has a proposal keeps one, then by priority, then by waiting."""
    order = sorted(
        range(len(waiting)),
        key=lambda n: (
            waiting[n].parent_id not in proposed,
            -waiting[n].priority,
            waiting[n].since,
            waiting[n].parent_id,
        ),
    )
    turns = np.empty(len(waiting), dtype=np.int64)
    turns[order] = np.arange(len(waiting), 0, -1)
    return turns


def _fingerprint(case: Case) -> str:
    """What went in, so that a run can be compared with one elsewhere."""
    people = [np.array([case.parents]), case.capacity, case.turn, case.burden]
    parts = [*people, case.parent, case.helper, case.score, case.stay]
    told = b"".join(np.ascontiguousarray(part, dtype="<i8").tobytes() for part in parts if part is not None)
    return hashlib.sha256(told).hexdigest()[:16]


def _told(
    seekers: Sequence[Seeker],
    columns: Columns,
    options: Sequence[_Options],
    assigned: Assignment,
    night: Night,
    fingerprint: str,
) -> Plan:
    found, left_out, unspoken = [], [], list[str]()
    loads = columns.load.copy()
    for seeker, row, given in zip(seekers, assigned.helper_of.tolist(), options, strict=True):
        if row == NOBODY:
            why = "room" if len(given.rows) else score.why_nobody(seeker, columns, night.kind, night.place)
            left_out.append((seeker.id, why))
            unspoken += sorted(seeker.speaks) if why == "language" else ()
            continue
        row %= len(columns.helpers)
        loads[row] += 1
        found.append(_found(seeker, row, columns, night))
    total = sum(one.candidate.score for one in found)
    return Plan(
        night.place.name,
        night.kind,
        tuple(found),
        tuple(left_out),
        tuple(unspoken),
        total,
        assigned.optimal,
        fingerprint,
        tuple(loads.tolist()),
    )


def _fit(one: Candidate) -> int:
    return sum(part.points for part in one.parts if part.name != ROOM)


def _found(seeker: Seeker, row: int, columns: Columns, night: Night) -> Found:
    helper = columns.helpers[row]
    one = score.candidates(seeker, [helper], night.kind, night.place, most=1)[0]
    (minutes,) = score.minutes_apart(seeker, Columns.of((helper,), night.place), night.place).tolist()
    return Found(
        seeker.id,
        one,
        night.proposed.get(seeker.id),
        None if minutes == UNKNOWN else minutes,
        seeker.language in seeker.speaks & helper.speaks,
        score.best_fit(seeker, columns, night.kind, night.place) - _fit(one),
    )

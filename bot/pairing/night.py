"""The best whole assignment of one place for one kind of helper, from plain values: pure, and the same everywhere.

Whoever is together stays together, and so does whoever was proposed and has a yes. All others, those who wait and those
to whom somebody was proposed without an answer yet, are placed anew: as many as can be, those who wait longest first
where not all can, then the best sum of scores with families spread over helpers; a proposal is only taken back for
another where that brings more than the place's `stay`.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from bot.pairing import score
from bot.pairing.assignment import NOBODY, Assignment, Case, Whole, best
from bot.pairing.columns import Columns
from bot.pairing.rules import Candidate, Helper, Kind, Seeker, Waiting
from bot.pairing.score import TOP
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
    """One family and who was found for them. `before`: whom they were proposed to until now, None where to nobody."""

    parent_id: int
    candidate: Candidate
    before: int | None

    @property
    def stays(self) -> bool:
        return self.before == self.candidate.helper_id


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run found. `left_out`: (parent, why: the name of the rule that left nobody)."""

    place: str
    kind: Kind
    found: tuple[Found, ...]
    left_out: tuple[tuple[int, str], ...]
    total: int
    optimal: bool
    fingerprint: str
    loads: tuple[int, ...]
    """Families of each helper once all have said yes, by id."""


def plan(night: Night) -> Plan:
    """The best whole assignment. The same people give the same plan in whatever order they come."""
    ordered = sorted(zip(night.seekers, night.waiting, strict=True), key=lambda both: both[0].id)
    seekers = tuple(seeker for seeker, _ in ordered)
    columns = Columns.of(_without_proposals(night), night.place)
    options = _options(seekers, columns, night)
    case = _case(seekers, [waiting for _, waiting in ordered], columns, options, night)
    assigned = best(case)
    return _told(seekers, columns, options, assigned, night, _fingerprint(case))


def _without_proposals(night: Night) -> list[Helper]:
    """The helpers as if what is open to be placed anew had not been proposed."""
    asked = Counter(night.proposed.values())
    return [
        replace(helper, load=helper.load - asked[helper.id], asked=helper.asked - asked[helper.id])
        for helper in night.helpers
    ]


def _options(seekers: Sequence[Seeker], columns: Columns, night: Night) -> list[tuple[Whole, Whole]]:
    """For each seeker (rows of helpers, their scores): the best few who may be proposed, and the one proposed now."""
    found = []
    for seeker in seekers:
        rows, points = score.allowed(seeker, columns, night.kind, night.place)
        points = points + 1  # a fit of no points is a fit
        points[columns.ids[rows] == night.proposed.get(seeker.id, NOBODY)] += night.place.pairing.night_stay
        order = np.lexsort((columns.ids[rows], -points))[:TOP]
        found.append((rows[order], points[order]))
    return found


def _case(
    seekers: Sequence[Seeker],
    waiting: Sequence[Waiting],
    columns: Columns,
    options: Sequence[tuple[Whole, Whole]],
    night: Night,
) -> Case:
    """The same as numbers. Each helper stands there twice: with room up to the soft cap, and with what is beyond."""
    helpers = len(columns.helpers)
    left = np.maximum(0, night.place.pairing.open_max[night.kind] - columns.asked)
    room = np.minimum(left, np.maximum(0, np.minimum(columns.soft, columns.cap) - columns.load))
    beyond = np.minimum(left - room, np.maximum(0, columns.cap - columns.load - room))
    parent = np.repeat(np.arange(len(seekers)), [len(rows) for rows, _ in options]).astype(np.int64)
    helper = np.concatenate([rows for rows, _ in options]) if options else np.zeros(0, dtype=np.int64)
    points = np.concatenate([scores for _, scores in options]) if options else np.zeros(0, dtype=np.int64)
    step = night.place.pairing.night_burden
    first = step * (2 * columns.load + 1)
    both = np.stack([np.concatenate([parent, parent]), np.concatenate([helper, helper + helpers]), np.tile(points, 2)])
    firsts = np.concatenate([first, first + 2 * step * room + BEYOND_SOFT])
    return Case.of(
        len(seekers),
        np.concatenate([room, beyond]),
        both.T,
        turn=_turns(waiting, night.proposed),
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
    parts = [np.array([case.parents]), case.capacity, case.parent, case.helper, case.score, case.turn, case.burden]
    told = b"".join(np.ascontiguousarray(part, dtype="<i8").tobytes() for part in parts if part is not None)
    return hashlib.sha256(told).hexdigest()[:16]


def _told(
    seekers: Sequence[Seeker],
    columns: Columns,
    options: Sequence[tuple[Whole, Whole]],
    assigned: Assignment,
    night: Night,
    fingerprint: str,
) -> Plan:
    found, left_out = [], []
    loads = columns.load.copy()
    for seeker, row, (rows, _) in zip(seekers, assigned.helper_of.tolist(), options, strict=True):
        if row == NOBODY:
            why = "room" if len(rows) else score.why_nobody(seeker, columns, night.kind, night.place)
            left_out.append((seeker.id, why))
            continue
        row %= len(columns.helpers)
        loads[row] += 1
        one = score.candidates(seeker, [columns.helpers[row]], night.kind, night.place, most=1)[0]
        found.append(Found(seeker.id, one, night.proposed.get(seeker.id)))
    total = sum(one.candidate.score for one in found)
    return Plan(
        night.place.name,
        night.kind,
        tuple(found),
        tuple(left_out),
        total,
        assigned.optimal,
        fingerprint,
        tuple(loads.tolist()),
    )

"""What it costs to propose somebody at once, and how near a day of it comes to what could have been done at its end."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from statistics import median, quantiles

from ortools.graph.python import max_flow

from bot.base.chance import SeededChance
from bot.pairing import room, score
from bot.pairing.columns import Columns
from bot.pairing.room import Unanswered
from bot.pairing.rules import Candidate, Seeker
from bot.places import service as places
from bot.places.rules import Place
from bot.simulation.bench import community
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.community import APART, MIXED, Shares
from bot.simulation.bench.newcomers import newcomers

MANY, TIMED, REPEATS = 50_000, 1_000, 3
"""Helpers among whom one is chosen, and parents for whom it is timed."""
ROOM_OF = (1, 100)
"""One helper of so many has room, for one family."""
HELPERS, PARENTS, DAYS = 1_000, 1_000, 5
"""Of a day that is compared with its end."""
ROOM = 2
"""A helper has room for up to so many more families: on the whole about as many as look for one."""
WARM = 20


@dataclass(slots=True)
class Day:
    """A day at a place: parents come one by one, and nobody answers a proposal before the evening."""

    place: Place
    columns: Columns
    rows: dict[int, int] = field(default_factory=dict)
    open_to: dict[int, dict[int, Unanswered]] = field(default_factory=dict)
    placed: int = 0
    moves: int = 0

    @classmethod
    def begun(cls, rooms: Sequence[int], chance: SeededChance, shares: Shares) -> "Day":
        """One with a helper for each of `rooms`, who has room for so many families and is not asked yet."""
        place = _patient(places.default())
        known = [community.helper(chance, place, number, left, shares) for number, left in enumerate(rooms, 1)]
        return cls(place, Columns.of(known, place), {one.id: row for row, one in enumerate(known)})

    def arrives(self, seeker: Seeker) -> None:
        """Somebody is proposed to that parent, as the house does it: the best, or the best after one move."""
        found = score.candidates(seeker, self.columns, "nurse", self.place, most=1)
        if found:
            self._propose(seeker, found[0])
        elif move := room.best_move(seeker, self.columns, "nurse", self.place, self._unanswered):
            helper_id = move.candidate.helper_id
            del self.open_to[helper_id][move.before.pairing_id]
            self._takes(helper_id, -1)
            self._propose(move.before.seeker, move.elsewhere)
            self._propose(seeker, move.candidate)
            self.moves += 1
            self.placed -= 1

    def _unanswered(self, helper_id: int) -> Iterable[Unanswered]:
        return list(self.open_to.get(helper_id, {}).values())

    def _propose(self, seeker: Seeker, found: Candidate) -> None:
        self.open_to.setdefault(found.helper_id, {})[seeker.id] = Unanswered(seeker.id, seeker, found.score)
        self._takes(found.helper_id, 1)
        self.placed += 1

    def _takes(self, helper_id: int, more: int) -> None:
        row = self.rows[helper_id]
        helper = self.columns.helpers[row]
        changed = replace(helper, load=helper.load + more, asked=helper.asked + more)
        self.columns.put(row, changed, self.place)


def _patient(place: Place) -> Place:
    """That place where no helper is asked about so many that it would stand in the way of a day's comparison."""
    return replace(place, pairing=replace(place.pairing, open_max={"nurse": ROOM + 1, "mentor": ROOM + 1}))


def most_placed(seekers: Sequence[Seeker], columns: Columns, place: Place) -> int:
    """How many could have been placed by somebody who had known them all beforehand: a maximum flow."""
    flow = max_flow.SimpleMaxFlow()
    source, sink = 0, 1 + len(seekers) + len(columns.helpers)
    for number, seeker in enumerate(seekers, 1):
        flow.add_arc_with_capacity(source, number, 1)
        for row in score.keeping(seeker, columns, "nurse", place).tolist():
            flow.add_arc_with_capacity(number, 1 + len(seekers) + row, 1)
    for row, left in enumerate((columns.cap - columns.load).tolist()):
        flow.add_arc_with_capacity(1 + len(seekers) + row, sink, left)
    if flow.solve(source, sink) != flow.OPTIMAL:
        raise ArithmeticError("a maximum flow was not found")
    return int(flow.optimal_flow())


def _timed(many: int, timed: int, *, room_of: int, seed: int) -> list[float]:
    """Milliseconds of processor time for each of so many arrivals among `many` helpers, one of `room_of` with room."""
    chance = SeededChance(seed)
    day = Day.begun([int(number % room_of == 0) for number in range(many)], chance, MIXED)
    seekers = [community.seeker(chance, day.place, many + number, MIXED) for number in range(1, WARM + timed + 1)]
    took = []
    for seeker in seekers:
        began = time.process_time()
        day.arrives(seeker)
        took.append((time.process_time() - began) * 1e3)
    return took[WARM:]


def _day(seed: int, helpers: int, parents: int, shares: Shares) -> tuple[float, float]:
    """(per cent of those who could have been placed, moves an arrival) of one day."""
    chance = SeededChance(seed)
    day = Day.begun([chance.below(ROOM + 1) for _ in range(helpers)], chance, shares)
    seekers = [community.seeker(chance, day.place, helpers + number, shares) for number in range(1, parents + 1)]
    could = most_placed(seekers, day.columns, day.place)
    for seeker in seekers:
        day.arrives(seeker)
    return 100 * day.placed / could, day.moves / parents


def at_99(took: Sequence[float]) -> float:
    """What 99 of 100 stay below."""
    return quantiles(took, n=100, method="inclusive")[98]


def _run(short: bool) -> Sequence[Measured]:
    many, timed, days, size = (400, 100, 1, (20, 60)) if short else (MANY, TIMED, DAYS, (HELPERS, PARENTS))
    runs = range(1, 2 if short else REPEATS + 1)
    chosen = [
        _chosen(many, timed, one_of, [_timed(many, timed, room_of=one_of, seed=seed) for seed in runs])
        for one_of in ROOM_OF
    ]
    return [*chosen, *_days(days, *size), *newcomers(short)]


def _chosen(many: int, timed: int, one_of: int, took: Sequence[list[float]]) -> Measured:
    who = "all of whom have room" if one_of == 1 else f"one of {one_of} of whom has room"
    return Measured(
        f"one chosen among {many:,} helpers, {who}, the slowest of a hundred",
        tuple(map(at_99, took)),
        "ms",
        f"Processor time of an arrival, from who is looked for to who is proposed and why, with a move where it needs "
        f"one; {timed:,} arrivals a repeat. Half of them take {median(median(one) for one in took):.2f} ms.",
        Target(5),
    )


def _days(days: int, helpers: int, parents: int) -> list[Measured]:
    mixed = [_day(seed, helpers, parents, MIXED) for seed in range(1, days + 1)]
    apart = [placed for placed, _ in (_day(seed, helpers, parents, APART) for seed in range(1, days + 1))]
    few = f"where {100 - sum(APART)} of 100 speak one language of seven alone"
    return [
        Measured(
            "placed at a day's end",
            tuple(placed for placed, _ in mixed),
            "% of the optimum",
            "Days on which about as many parents come as there is room for, and nobody answers before the evening: "
            "placed one by one, against who could have been placed had all been known.",
            Target(99, at_least=True),
            ((few, f"{min(apart):.1f} to {max(apart):.1f} %"),),
        ),
        Measured(
            "proposals moved",
            tuple(moves for _, moves in mixed),
            "an arrival",
            "How often somebody who has not answered is proposed to another, to make room.",
            Target(0.3),
        ),
    ]


ARRIVAL = Bench("arrival", "somebody proposed at once to a parent who arrives, and what a day of it comes to", _run)

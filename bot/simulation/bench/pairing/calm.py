"""Night after night at one place: what was proposed stays, unless a change is really worth it.

Between two nights some say yes, some say not now, most have not answered yet, families come and pairings end. Each
night is planned twice from the same people: as it is, and as if staying counted nothing.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.base.chance import SeededChance
from bot.pairing.night import Night, Plan, plan
from bot.pairing.rules import Helper, Kind, Seeker, Waiting
from bot.places import service as places
from bot.places.rules import Place
from bot.simulation.bench.bench import Bench, Measured, Target
from bot.simulation.bench.pairing.communities import families, helpers

NIGHTS, AT_FIRST, A_DAY, HELPERS = 14, 200, 16, 60
SHORT = (3, 12, 3, 6)
YES_PERCENT, NOT_NOW_PERCENT, ENDING_PERCENT = 15, 8, 1
KIND: Kind = "nurse"


@dataclass(slots=True)
class Town:
    """Who waits, who was proposed to whom, and who has started together."""

    place: Place
    helpers: dict[int, Helper]
    chance: SeededChance
    waiting: dict[int, Seeker] = field(default_factory=dict)
    proposed: dict[int, int] = field(default_factory=dict)
    started: dict[int, int] = field(default_factory=dict)
    arrived: int = 0

    def night(self) -> Night:
        """What tonight's run needs."""
        load, asked = Counter(self.started.values()), Counter(self.proposed.values())
        known = [replace(one, load=load[one.id] + asked[one.id], asked=asked[one.id]) for one in self.helpers.values()]
        since = tuple(Waiting(number, number) for number in self.waiting)
        return Night(self.place, KIND, tuple(self.waiting.values()), since, tuple(known), dict(self.proposed))

    def arrive(self, count: int) -> None:
        numbers = range(self.arrived + 1, self.arrived + count + 1)
        self.waiting |= {one.id: one for one in families(numbers.start, numbers, self.place)}
        self.arrived += count

    def day(self, found: Plan) -> None:
        """What the night found is proposed, and people answer."""
        self.proposed = {one.parent_id: one.candidate.helper_id for one in found.found}
        for parent in [one for one in self.started if self.chance.below(100) < ENDING_PERCENT]:
            del self.started[parent]
        for parent, helper in list(self.proposed.items()):
            answer = self.chance.below(100)
            if answer < YES_PERCENT:
                self.started[parent] = self.proposed.pop(parent)
                del self.waiting[parent]
            elif answer < YES_PERCENT + NOT_NOW_PERCENT:
                del self.proposed[parent]
                one = self.waiting[parent]
                self.waiting[parent] = replace(one, tried=one.tried | {helper})


@dataclass(slots=True)
class Tally:
    """What was counted over all nights. `kept` had a proposal; a share of the points for each night in `quality`."""

    kept: int = 0
    changed: int = 0
    changed_freely: int = 0
    dropped: int = 0
    started_changed: int = 0
    fewer: int = 0
    quality: list[float] = field(default_factory=list)

    def count(self, town: Town, calm: Plan, free: Plan) -> None:
        """Count one night, planned as it is and as if staying counted nothing."""
        found = {one.parent_id: one for one in calm.found}
        self.kept += len(town.proposed)
        self.changed += sum(not found[parent].stays for parent in town.proposed if parent in found)
        self.changed_freely += sum(one.before is not None and not one.stays for one in free.found)
        self.dropped += len(town.proposed.keys() - found.keys())
        self.started_changed += len(town.started.keys() & found.keys())
        self.fewer += len(free.found) - len(calm.found)
        self.quality.append(100 * calm.total / free.total)


def _run(short: bool) -> Sequence[Measured]:
    nights, at_first, a_day, count = SHORT if short else (NIGHTS, AT_FIRST, A_DAY, HELPERS)
    place = places.default()
    town = Town(place, {one.id: one for one in helpers(3, count, KIND, place)}, SeededChance(5))
    town.arrive(at_first)
    town.day(plan(town.night()))
    tally = Tally()
    for _ in range(nights):
        town.arrive(a_day)
        tonight = town.night()
        calm = plan(tonight)
        tally.count(town, calm, plan(_restless(tonight)))
        town.day(calm)
    return _measured(tally, nights, count)


def _restless(night: Night) -> Night:
    return replace(night, place=replace(night.place, pairing=replace(night.place.pairing, night_stay=0)))


def _measured(tally: Tally, nights: int, count: int) -> list[Measured]:
    people = f"{nights} nights, {count} nurses, {tally.kept / nights:.0f} unanswered proposals a night in the middle."
    changed, freely = (100 * many / max(1, tally.kept) for many in (tally.changed, tally.changed_freely))
    left = 100 * (1 - (tally.dropped + tally.started_changed + max(0, tally.fewer)) / max(1, tally.kept))
    return [
        Measured(
            "proposals that a night leaves as they are",
            (100 - changed,),
            "%",
            f"{people} Where staying counts nothing, {100 - freely:.1f} % stay.",
            Target(98, at_least=True),
        ),
        Measured(
            "points kept where most stays",
            tuple(tally.quality),
            "% of those where staying counts nothing",
            people,
            Target(99.4, at_least=True),
        ),
        Measured(
            "families whom a night leaves no worse than before",
            (left,),
            "%",
            f"Started pairs touched: {tally.started_changed}. Proposals lost: {tally.dropped}. Families placed fewer "
            f"than where staying counts nothing: {tally.fewer}.",
            Target(100, at_least=True),
        ),
    ]


CALM = Bench("calm", "night after night at one place: what stays, and what that costs", _run)

"""Each month what happened at a place is counted, and what may be told of it is kept: once, and the same for everybody.

A count that was told is never counted anew: two answers to one question could be subtracted.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.base import errands, timers
from bot.base.clock import FOREVER, Instant
from bot.base.errands import Act, Errand
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.evidence import floor
from bot.evidence.disclosure import Care, Relation, Told, tell
from bot.evidence.months import Month, newest, tells_at
from bot.evidence.store import counting, releases
from bot.evidence.store.counting import Counted
from bot.places import service as places
from bot.places.rules import Place

RULE = "evidence.month"
"""The rule that a month can be told of, and the name of the errand that works out what may be."""
REPORT = "evidence.report"
"""The name of the errand that comes after it: what more may be told of the month in a report."""
HOURS_STEP = 5
"""Hours are told as multiples of it."""
RELATIONS = (
    Relation(("parents",), ("gave",), equal=False),
    Relation(("parents",), ("received",), equal=False),
    Relation(("gave",), ("both",), equal=False),
    Relation(("received",), ("both",), equal=False),
    Relation(("parents", "both"), ("gave", "received"), equal=False),
    Relation(("givers",), ("gave",), equal=False),
    Relation(("receivers",), ("received",), equal=False),
)
"""What everybody knows of the counts of one month. Nothing that is told joins those of two."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted of one month there, and how the place would have it told."""

    place: str
    month: str
    counted: Counted
    care: Care


def begin(tx: Transaction) -> None:
    """Put every place's next month on the timetable, unless one is there already."""
    for name in places.names():
        if not timers.waits(tx, RULE, name):
            place = places.place(name)
            _wait_for(tx, place, newest(place, tx.now).on(1))


def _wait_for(tx: Transaction, place: Place, month: Month) -> None:
    timers.set_timer(tx, RULE, place.name, tells_at(place, month), late_limit=FOREVER, data={"month": str(month)})


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "evidence.month": the month that ended is counted and held against the floor, and the next one waits;
    after a long sleep each month that was missed comes in its turn.
    """
    if timer.subject in places.names():  # a place that is no more has no months
        month = Month.of(timer.data["month"])
        for errand in (RULE, floor.RULE):
            errands.ask(tx, errand, f"{timer.subject}:{month}")
        _wait_for(tx, places.place(timer.subject), month.on(1))


def look(tx: Transaction, subject: str) -> Counts:
    """What is needed: the counts of that month there."""
    name, _, text = subject.rpartition(":")
    place, month = places.place(name), Month.of(text)
    counted = counting.count(tx, name, month.begins(place.zone), month.on(1).begins(place.zone))
    return Counts(name, text, counted, Care.below(place.standard.hide_below))


def work(counts: Counts) -> tuple[Counts, dict[str, Told]]:
    """What may be told of them; the hours, where nobody gave more than half of them; and what was decided and done,
    which every member reads anyway.
    """
    told = tell(counts.counted.people, {}, RELATIONS, counts.care)
    return counts, {**told, "hours": _hours(counts.counted, told), "done": Told("shown", counts.counted.done)}


def _hours(counted: Counted, told: dict[str, Told]) -> Told:
    sides = (told["givers"].number, told["receivers"].number)
    if sides == (0, 0) or not counted.minutes:
        return Told("shown", 0)
    if None in sides or 2 * counted.most_of_one > counted.minutes:
        return Told("beside")
    step = HOURS_STEP * 60
    return Told("shown", max(1, (counted.minutes + step // 2) // step) * HOURS_STEP)


def acts(worked_out: tuple[Counts, dict[str, Told]]) -> Iterator[Act]:
    """It is told of that month, unless it was meanwhile."""
    counts, told = worked_out

    def keep(tx: Transaction) -> None:
        if not releases.of_month(tx, counts.place, counts.month):
            releases.keep(tx, counts.place, counts.month, told)
            errands.ask(tx, REPORT, f"{counts.place}:{counts.month}")

    yield keep


ERRANDS = (Errand(RULE, look, work, acts, is_short=True), *floor.ERRANDS)
"""The long sums."""
RULES = ((RULE, due),)
"""What each rule of the timetable does."""


def told_of(tx: Transaction, place: str) -> tuple[str, dict[str, Told]] | None:
    """The newest month that was told of there, such as "2026-11", and what was; None before the first."""
    month = releases.newest(tx, place)
    return None if month is None else (month, releases.of_month(tx, place, month))


def next_at(tx: Transaction, place: str) -> Instant | None:
    """When the next month is told of there."""
    return next((timer.due_at for timer in timers.pending(tx, RULE, place) if timer.subject == place), None)

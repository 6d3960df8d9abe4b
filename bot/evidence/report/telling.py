"""The report of a month is worked out once, after what everybody reads of it was told, and kept: whoever asks for it
later gets the same.

A report of a quarter is put together of the reports of its months. Nothing is counted for it, so it tells nothing that
they do not tell, and nothing can be subtracted from it.

Stories are no numbers: they are looked up each time, so that one that was taken back is in no report any more.
"""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.base import errands
from bot.base.errands import Act, Errand
from bot.base.transaction import Transaction
from bot.evidence import measuring, monthly, of_outcomes, outcomes, stories
from bot.evidence.disclosure import Care, Cell, Pinned, Told
from bot.evidence.figures import Figures
from bot.evidence.months import Month, tells_at
from bot.evidence.readers import Contradiction
from bot.evidence.report import kept, rules
from bot.evidence.report.model import Chosen, Period, Report
from bot.evidence.store import releases, reports
from bot.places import service as places

log = logging.getLogger(__name__)

RULE = monthly.REPORT
"""The errand that works out the report of a month."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The true figures of a month, what was told of it before, and how the place would have it told."""

    place: str
    month: str
    figures: Figures
    before: dict[Cell, Told]
    care: Care


class NotYet(Exception):
    """Of that month nothing was told yet."""

    def __init__(self, month: Month) -> None:
        super().__init__(str(month))
        self.month = month


def begin(tx: Transaction) -> None:
    """The newest month of each place that an older Kith told has its report too."""
    for name in places.names():
        month = releases.newest(tx, name)
        if month and reports.of_month(tx, name, month) is None:
            errands.ask(tx, RULE, f"{name}:{month}")


def look(tx: Transaction, subject: str) -> Counts:
    """What is needed: the figures of that month there."""
    name, _, text = subject.rpartition(":")
    place, month = places.place(name), Month.of(text)
    return Counts(
        name,
        text,
        _with_outcomes(tx, measuring.figures(tx, name, month, month)),
        releases.of_month(tx, name, text),
        Care.below(place.standard.hide_below),
    )


def _with_outcomes(tx: Transaction, measured: Figures) -> Figures:
    """What came of it for people stands before everything else."""
    found = tuple(of_outcomes.figures(outcomes.count(tx, measured.place, measured.begins, measured.ends)))
    relations = (*of_outcomes.relations(found), *measured.relations)
    return replace(measured, found=(*found, *measured.found), relations=relations)


def work(counts: Counts) -> tuple[Counts, dict[Cell, Told]]:
    """What may be told of them; none of it where what was told before does not fit what is counted now."""
    try:
        return counts, rules.told(counts.figures, counts.before, monthly.RELATIONS, counts.care)
    except (Pinned, Contradiction) as refused:
        log.error("nothing of %s at %s is told: %s", counts.month, counts.place, type(refused).__name__)
        return counts, {}


def acts(worked_out: tuple[Counts, dict[Cell, Told]]) -> Iterator[Act]:
    """It is the report of that month, unless there is one meanwhile."""
    counts, told = worked_out

    def keep(tx: Transaction) -> None:
        if reports.of_month(tx, counts.place, counts.month) is None:
            reports.keep(
                tx, counts.place, counts.month, kept.packed(counts.figures.found, told, counts.care.hidden_to + 1)
            )

    yield keep


ERRANDS = (Errand(RULE, look, work, acts),)
"""The long sums."""


def newest(tx: Transaction, place: str) -> Period | None:
    """The newest month there of which there is a report."""
    found = reports.newest(tx, place)
    return None if found is None else Period((Month.of(found),))


def of(tx: Transaction, place: str, period: Period) -> Report:
    """The report of that period there. `NotYet` where one of its months has none."""
    here, months = places.place(place), []
    for month in period.months:
        found = reports.of_month(tx, place, str(month))
        if found is None:
            raise NotYet(month)
        months.append(kept.unpacked(month, *found, releases.of_month(tx, place, str(month))))
    begins, ends = period.months[0].begins(here.zone), period.months[-1].on(1).begins(here.zone)
    chosen = (Chosen(words, name or "") for words, name in stories.for_report(tx, place, begins, ends))
    return Report(place, here.title, here.zone, period, tuple(months), tuple(chosen))


def untold(tx: Transaction, place: str, period: Period) -> list[Month]:
    """The months of that period that can be told of and have no report yet. `NotYet` where one cannot be told of."""
    here, found = places.place(place), []
    for month in period.months:
        if tells_at(here, month) > tx.now:
            raise NotYet(month)
        if reports.of_month(tx, place, str(month)) is None:
            found.append(month)
    return found

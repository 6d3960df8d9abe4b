"""What came of it for those who agreed to be asked: plain counts of people, by place and time, for a report.

Nothing is hidden or rounded here: whoever tells these counts does that (`bot/evidence/disclosure.py`). Whoever took
back their consent, or was erased, is in none of them any more, not in those of times gone by either.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.evidence import measure_file
from bot.evidence.measure import Change, Measure, change
from bot.evidence.store import sheets
from bot.evidence.store.sheets import Sheet
from bot.people import consents

Span = tuple[Instant, Instant]
"""From when until before when."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """People, by one measure, in one span of time: who were asked, who said something whole (or had a total written
    down), who left something out and said nothing whole; who had said something whole before (`again`), and of those
    for how many it is better, the same or worse than the first time, by the measure's own smallest step.
    """

    measure: Measure
    asked: int
    answered: int
    skipped: int
    again: int
    better: int
    same: int
    worse: int


def count(tx: Transaction, place: str, begins: Instant, ends: Instant) -> list[Outcome]:
    """Each measure of that place, by name, from `begins` until before `ends`."""
    agreed = set(consents.who(tx, "measures", place))
    return [
        outcome(measure, [one for one in sheets.at(tx, place, measure.name) if one.person_id in agreed], (begins, ends))
        for measure in measure_file.of_place(place)
    ]


def outcome(measure: Measure, found: Iterable[Sheet], span: Span) -> Outcome:
    """What came of these sheets by that measure."""
    theirs: dict[int, list[Sheet]] = {}
    for sheet in found:
        theirs.setdefault(sheet.person_id, []).append(sheet)
    answered = {person for person, mine in theirs.items() if any(_is_said(one, span) for one in mine)}
    left_out = {person for person, mine in theirs.items() if any(_is_left_out(one, span) for one in mine)}
    changes: Counter[Change] = Counter(
        went for mine in theirs.values() if (went := _went(measure, mine, span)) is not None
    )
    return Outcome(
        measure=measure,
        asked=sum(any(_within(one.asked_at, span) for one in mine) for mine in theirs.values()),
        answered=len(answered),
        skipped=len(left_out - answered),
        again=changes.total(),
        better=changes["better"],
        same=changes["same"],
        worse=changes["worse"],
    )


def _within(at: Instant | None, span: Span) -> bool:
    return at is not None and span[0] <= at < span[1]


def _is_said(sheet: Sheet, span: Span) -> bool:
    return sheet.total is not None and _within(sheet.said_at, span)


def _is_left_out(sheet: Sheet, span: Span) -> bool:
    return sheet.state == "skipped" and _within(sheet.said_at, span)


def _went(measure: Measure, mine: Sequence[Sheet], span: Span) -> Change | None:
    """From the first time to the last one in the span; what was said against other words is no measure of these."""
    said = sorted(
        ((one.said_at, one.id, one.total, one.words) for one in mine if one.said_at and one.total is not None),
        key=lambda one: one[:2],
    )
    until = [one for one in said if one[0] < span[1]]
    if not until or until[-1][0] < span[0]:
        return None
    alike = [total for _, _, total, words in until if words == until[-1][3]]
    return change(measure, alike[0], alike[-1]) if len(alike) > 1 else None

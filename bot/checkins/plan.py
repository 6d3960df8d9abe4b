"""The visit plan: which meetings two people have agreed to expect, as pure arithmetic on dates.

A plan is data (`content/plans/<name>.toml`). Nothing here assumes a live birth: after a due date without a birth told,
nothing is expected, and when a plan has ended nothing is.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from bot.base.clock import add_months

Begins = Literal["enrolment", "birth", "before"]
Anchor = Literal["enrolment", "birth"]
Stage = Literal["expecting", "baby", "unsaid"]

STAGES: tuple[Stage, ...] = ("expecting", "baby", "unsaid")


def as_stage(word: str) -> Stage:
    """The stage of that name. `StopIteration` for any other word."""
    return next(stage for stage in STAGES if stage == word)


DAYS_A_MONTH = 30.4375
PACES = (50, 75, 100, 150, 200)
"""How many of the plan's visits, in per cent, two people may agree on."""


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time as plans write it: whole months, or whole days."""

    days: int = 0
    months: int = 0

    def after(self, day: date) -> date:
        """The date this long after `day`; a month's end stays within its month."""
        return add_months(day, self.months) + timedelta(days=self.days)

    @property
    def in_units(self) -> tuple[str, int]:
        """(unit, count) as people say it: whole months, whole weeks, or days."""
        if self.months:
            return ("month", self.months)
        return ("day", self.days) if self.days % 7 else ("week", self.days // 7)

    def paced(self, pace: int) -> "Length":
        """The step at `pace` per cent of the visits (at least a day); the plan's own at 100."""
        if pace == 100:
            return self
        return Length(days=max(1, round((self.days + self.months * DAYS_A_MONTH) * 100 / pace)))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a plan with one rhythm. `ends` None: at the birth."""

    begins: Begins
    every: Length
    ends: Length | None
    counted_from: Anchor
    stage: Stage | None = None
    closing_visit: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A visit plan as its file gives it; a visit lasts `visit_minutes`."""

    name: str
    visit_minutes: int
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """What of one family's life the plan follows. Dates are local ones.

    `stage_date` is the due date or the birth, None when not told; `ended` the day on which the plan stopped (a loss, a
    move, a goodbye); `paces` the agreed changes of rhythm, (from that day, per cent), oldest first.
    """

    enrolled: date
    stage: Stage = "unsaid"
    stage_date: date | None = None
    ended: date | None = None
    paces: tuple[tuple[date, int], ...] = ()

    @property
    def known_stage(self) -> Stage:
        """The stage, as far as there is a date to count from."""
        return self.stage if self.stage_date is not None else "unsaid"

    def pace_on(self, day: date) -> int:
        """Per cent of the plan's visits agreed for that day."""
        return next((pace for since, pace in reversed(self.paces) if since <= day), 100)


@dataclass(frozen=True, slots=True)
class Visit:
    """One expected meeting: any day from `opens` up to, not including, `closes`."""

    number: int
    opens: date
    closes: date


Rest = tuple[date, date]
"""Days on which a plan rested: from the first, up to and not including the second."""


@dataclass(frozen=True, slots=True)
class _Period:
    begins: date
    ends: date
    stretch: Stretch


def visits_due(plan: Plan, course: Course) -> list[Visit]:
    """Every meeting the plan expects of this course, from enrolment to the plan's end, in order, without a gap.

    None is expected on or after the day it ended, nor after a due date while no birth has been told.
    """
    periods = _periods(plan, course)
    days = [day for day in _days(periods, course) if course.ended is None or day < course.ended]
    if not days:
        return []
    ends = [*days[1:], _last_closes(periods, course, days[-1])]
    return [Visit(number, opens, closes) for number, (opens, closes) in enumerate(zip(days, ends, strict=True), 1)]


def next_visit(plan: Plan, course: Course, today: date, met: Collection[date] = ()) -> Visit | None:
    """The expected meeting whose time is now, or else the first one to come, for which no day of `met` (the days of
    meetings kept or booked) stands yet.
    """
    ahead = (visit for visit in visits_due(plan, course) if visit.closes > today)
    return next((visit for visit in ahead if not any(visit.opens <= day < visit.closes for day in met)), None)


@dataclass(frozen=True, slots=True)
class Window:
    """An expected meeting whose time is over: whether it took place, and whether it was due."""

    visit: Visit
    took_place: bool
    was_due: bool


def windows(
    plan: Plan,
    course: Course,
    today: date,
    kept: Collection[date],
    since: date = date.min,
    rests: Collection[Rest] = (),
) -> list[Window]:
    """Expected meetings whose time is over and began on the day `since` or later. A window counts once, however often
    the two met in it; where the plan rested on a day of it, or its end or a birth cut it short, it was due only if they
    met. `kept`: the days of the meetings kept.
    """
    over = [visit for visit in visits_due(plan, course) if since <= visit.opens and visit.closes <= today]
    cut = (course.ended, _anchor("birth", course))
    found = []
    for visit in over:
        took_place = any(visit.opens <= day < visit.closes for day in kept)
        was_due = took_place or not (visit.closes in cut or _has_rest(visit, rests))
        found.append(Window(visit, took_place, was_due))
    return found


def fidelity(of: Collection[Window]) -> tuple[int, int]:
    """(meetings that took place, meetings that were due) of those."""
    return sum(one.took_place for one in of), sum(one.was_due for one in of)


def _has_rest(visit: Visit, rests: Collection[Rest]) -> bool:
    return any(max(visit.opens, since) < min(visit.closes, until) for since, until in rests)


def unknown(birth: date, known: Iterable[Rest]) -> list[Rest]:
    """From the birth on, the days outside those on which it was `known`, which follow one another."""
    found: list[Rest] = []
    for since, until in known:
        if birth < since:
            found.append((birth, since))
        birth = max(birth, until)
    return [*found, (birth, date.max)]


def missed(plan: Plan, course: Course, today: date, met: Collection[date], since: date) -> Visit | None:
    """The expected meeting whose time was the last to go by, if no day of `met` is in it or came after; of those that
    opened on the day `since` or later.
    """
    over = [visit for visit in visits_due(plan, course) if since <= visit.opens and visit.closes <= today]
    if not over or any(over[-1].opens <= day for day in met):
        return None
    return over[-1]


def rhythm(plan: Plan, course: Course, today: date) -> list[Stretch]:
    """The stretches that are on or still to come, in order, at the pace agreed for today. None after it has ended."""
    if course.ended is not None and course.ended <= today:
        return []
    pace = course.pace_on(today)
    ahead = [period.stretch for period in _periods(plan, course) if period.ends > today]
    return [replace(stretch, every=stretch.every.paced(pace)) for stretch in ahead]


def _last_closes(periods: list[_Period], course: Course, opens: date) -> date:
    """Where the last window closes: a step later, but never past the plan's or the stretch's own end."""
    period = next(p for p in reversed(periods) if p.begins <= opens)
    closes = period.stretch.every.paced(course.pace_on(opens)).after(opens)
    if opens < period.ends:
        closes = min(closes, period.ends)
    return min(closes, course.ended or closes)


def _days(periods: list[_Period], course: Course) -> list[date]:
    days: list[date] = []
    for period in periods:
        days.extend(_steps(period, course))
        if period.stretch.closing_visit:
            days.append(period.ends)
    return days


def _steps(period: _Period, course: Course) -> Iterator[date]:
    """The days of one period. Months are counted from its first day, so that the 31st does not drift to the 28th."""
    start, count, day = period.begins, 0, period.begins
    pace = course.pace_on(day)
    while day < period.ends:
        yield day
        if course.pace_on(day) != pace:
            start, count, pace = day, 0, course.pace_on(day)
        count += 1
        step = period.stretch.every.paced(pace)
        day = add_months(start, step.months * count) + timedelta(days=step.days * count)


def _periods(plan: Plan, course: Course) -> list[_Period]:
    """The stretches that apply, as dates. One that begins later cuts the one before; none begins before enrolment."""
    made: list[_Period] = []
    for stretch in plan.stretches:
        if not _applies(stretch, course):
            continue
        cursor = made[-1].ends if made else course.enrolled
        anchored = _anchor(stretch.begins, course) if stretch.begins != "before" else None
        begins = anchored if anchored is not None and anchored > course.enrolled else cursor
        ends = _ends(stretch, course)
        if ends is not None and ends > begins:
            made = [*_cut(made, begins), _Period(begins, ends, stretch)]
    return made


def _cut(made: list[_Period], at: date) -> list[_Period]:
    return [_Period(p.begins, min(p.ends, at), p.stretch) for p in made if p.begins < at]


def _applies(stretch: Stretch, course: Course) -> bool:
    """A family with a baby was expecting before: that part counts up to the birth."""
    stage = course.known_stage
    return stretch.stage in (None, stage) or (stretch.stage == "expecting" and stage == "baby")


def _anchor(anchor: Anchor, course: Course) -> date | None:
    if anchor == "enrolment":
        return course.enrolled
    return course.stage_date if course.known_stage == "baby" else None


def _ends(stretch: Stretch, course: Course) -> date | None:
    if stretch.ends is None:
        return course.stage_date
    anchor = _anchor(stretch.counted_from, course)
    return None if anchor is None else stretch.ends.after(anchor)

"""The columns of a figure's table, and what stands in them, by what kind of figure it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.base.clock import today
from bot.base.formats import hundredths_words, number_words
from bot.base.languages import LanguageInfo
from bot.base.messages import Day, Duration, Text
from bot.base.texts import Reader, Texts
from bot.evidence.disclosure import Told
from bot.evidence.figures import Kind
from bot.evidence.happened import UNKNOWN
from bot.evidence.months import Month
from bot.evidence.of_outcomes import OWN
from bot.evidence.report.model import Line, Report
from bot.skills import messages as skills

UNMET = "unmet"
"""The figure that is split by kinds of what people need."""

COLUMNS: dict[Kind, tuple[str, ...]] = {
    "share": ("of", "number", "percent"),
    "minutes": ("whole-hours", "hours", "percent"),
    "count": ("number",),
    "spread": ("of",),
    "index": ("of", "index"),
    "against": ("reached",),
}
NOT_MISSING = frozenset({"count", "minutes", "against"})
"""Kinds of figures of which nothing can be missing that is counted."""


@dataclass(frozen=True, slots=True)
class Hand:
    """Writes in one language."""

    texts: Texts
    info: LanguageInfo
    reader: Reader

    def say(self, text: Text) -> str:
        """The text in a line."""
        return self.texts.label(self.info.code, text, self.reader)

    def number(self, number: int) -> str:
        return number_words(self.info.locale, number)

    def hundredths(self, number: int) -> str:
        return hundredths_words(self.info.locale, number)


def month(one: Month) -> Text:
    """A month with its year."""
    return Text("hours-month", month=one.month, year=f"{one.year:04}")


def period(report: Report) -> Text:
    """The period, by its first and last month."""
    first, last = report.period.months[0], report.period.months[-1]
    if first == last:
        return month(first)
    return Text("report-quarter", first=month(first), last=month(last))


def told_on(report: Report) -> Text:
    """When the last of it was told."""
    return Text("report-told-on", day=Day(today(report.at, report.zone)))


def split(line: Line) -> Text:
    """What a line is split by."""
    first, *more = (called(line, place) for place in range(len(line.split)))
    return Text("report-split-in-two", first=first, second=more[0]) if more else first


def called(line: Line, place: int) -> Text:
    """What one of the things is called that a line is split by."""
    code = line.split[place]
    if code == str(line.month):
        return month(line.month)
    if line.name == UNMET and place == 0 and code != UNKNOWN:
        return skills.name(code)
    if line.part == "outcomes" and place == 0:
        return Text("report-own-words") if code == OWN else Text("measures-title", title=code)
    return Text("figures-split", what=code)


def head(hand: Hand, lines: Sequence[Line]) -> tuple[str, ...]:
    """The headings of the columns."""
    kind, has_splits = lines[0].kind, any(line.split for line in lines)
    names = ("what" if has_splits else "month", *COLUMNS[kind])
    values = (percentile(at) for at in max((line.at for line in lines), key=len))
    missing = ("missing",) if has_missing(lines) else ()
    every = (*(_column(name) for name in names), *values, *(_column(name) for name in missing))
    return tuple(hand.say(text) for text in every)


def percentile(at: int) -> Text:
    """The heading of what so many of a hundred did not exceed."""
    return Text("report-percentile", part=at)


def _column(name: str) -> Text:
    return Text("report-column", column=name)


def has_missing(lines: Sequence[Line]) -> bool:
    """Whether it is told of how many nothing is known."""
    return lines[0].kind not in NOT_MISSING


def row(hand: Hand, heading: Text, line: Line, long: int) -> tuple[str, ...]:
    """What is told of one line, in so many cells: of a spread of nothing there are no values."""
    cells = [cell(hand, line, name) for name in COLUMNS[line.kind]]
    if line.kind == "spread":
        cells += [value(hand, line, told) for told in line.values]
    missing = [_told(hand, line.missing)] if has_missing([line]) else []
    gap = long - 1 - len(cells) - len(missing)
    return (hand.say(heading), *cells, *[_told(hand, Told("beside"))] * gap, *missing)


def total(hand: Hand, heading: Text, lines: Sequence[Line]) -> tuple[str, ...]:
    """What the lines come to, in the column of their numbers."""
    names = COLUMNS[lines[0].kind]
    number = "hours" if lines[0].kind == "minutes" else "number"
    cells = [_added_up(hand, lines) if name == number else "" for name in names]
    return (hand.say(heading), *cells, *([""] if has_missing(lines) else []))


def _added_up(hand: Hand, lines: Sequence[Line]) -> str:
    """What is told of them is added up; where some is not, it is said to be so much at least."""
    told = [line.number.number for line in lines]
    found = sum(number for number in told if number is not None)
    if None not in told:
        return hand.number(found)
    return hand.say(Text("report-at-least", count=found)) if found else _told(hand, Told("beside"))


def cell(hand: Hand, line: Line, name: str) -> str:
    """One cell, in words."""
    if name == "percent":
        return hand.say(_share(line))
    if name == "reached":
        return hand.say(_reached(line))
    if name == "index":
        return value(hand, line, line.values[0] if line.values else Told("beside"))
    return _told(hand, line.of if name in ("of", "whole-hours") else line.number)


def _share(line: Line) -> Text:
    return Text("report-no-share") if line.percent is None else Text("report-percent", percent=line.percent)


def _reached(line: Line) -> Text:
    told = line.values[0].number if line.values else None
    return Text("report-reached", answer="unknown" if told is None else "yes" if told else "no")


def value(hand: Hand, line: Line, told: Told) -> str:
    """A value of a spread, in its unit; that of an index from 0 to 1."""
    if told.number is None:
        return _told(hand, told)
    if line.kind == "index":
        return hand.hundredths(told.number)
    if line.unit == "minutes":
        return hand.say(Text("report-lasts", time=Duration(told.number)))
    return hand.say(Text("report-days", count=told.number)) if line.unit == "days" else hand.number(told.number)


def _told(hand: Hand, told: Told) -> str:
    return hand.say(Text("report-not-told")) if told.number is None else hand.number(told.number)

"""What is drawn of a figure: a bar for each line, from nothing to all. Every picture stands above its table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.base.messages import Text
from bot.evidence.report import columns
from bot.evidence.report.columns import Hand
from bot.evidence.report.model import Line, Report

BARS_MAX = 12
"""More bars than this nobody reads: the largest are drawn, and the table has them all."""
MIDDLE = 50
TWO = 2
"""Numbers that are told of a spread, if it is to be drawn alone: with one there is nothing to see."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with its label and its words. Parts of the full width, from 0 to 1: `track` is all there is, and `filled`
    so much of it; of a spread, what half did not exceed, and the highest that is told.
    """

    label: str
    words: str
    track: float
    filled: float


def bars(hand: Hand, lines: Sequence[Line], report: Report) -> tuple[Bar, ...]:
    """The bars of a figure; none where nothing of it is told."""
    scale = max((_largest(line) for line in lines), default=0)
    if not scale or (lines[0].kind == "spread" and len(lines) == 1 and _many_told(lines[0]) < TWO):
        return ()
    found = [(line, bar) for line in lines for bar in _bar(hand, line, scale, report)]
    shown = sorted(found, key=lambda one: -one[1].filled)[:BARS_MAX] if len(found) > BARS_MAX else found
    kept = {id(line) for line, _ in shown}
    return tuple(bar for line, bar in found if id(line) in kept)


def _largest(line: Line) -> int:
    if line.kind == "index":
        return 100 if _many_told(line) else 0
    numbers = (line.of.number, line.number.number) if line.kind in ("share", "minutes") else (line.number.number,)
    of_values = (told.number for told in line.values) if line.kind == "spread" else ()
    return max((number for number in (*numbers, *of_values) if number is not None), default=0)


def _many_told(line: Line) -> int:
    return sum(told.number is not None for told in line.values)


def _bar(hand: Hand, line: Line, scale: int, report: Report) -> Iterator[Bar]:
    if line.kind == "against":
        return
    label = hand.say(_label(line, report))
    if line.kind in ("spread", "index"):
        yield from _of_values(hand, line, scale, label)
    elif line.number.number is not None:
        number, whole = line.number.number, line.of.number or 0
        words = columns.cell(hand, line, "number")
        if line.kind != "count" and line.of.number is not None:
            words = hand.say(Text("report-of", part=line.number.number, whole=whole))
        yield Bar(label, words, whole / scale, number / scale)


def _label(line: Line, report: Report) -> Text:
    if not line.split:
        return columns.month(line.month)
    if len(report.months) == 1:
        return columns.split(line)
    return Text("report-split-in-two", first=columns.split(line), second=columns.month(line.month))


def _of_values(hand: Hand, line: Line, scale: int, label: str) -> Iterator[Bar]:
    told = {at: one for at, one in zip(line.at or (MIDDLE,), line.values, strict=False) if one.number is not None}
    middle = told.get(MIDDLE)
    if middle is None or middle.number is None:
        return
    if line.kind == "index":
        yield Bar(label, columns.cell(hand, line, "index"), 1.0, middle.number / scale)
        return
    highest = max(one.number or 0 for one in told.values())
    yield Bar(label, columns.value(hand, line, middle), highest / scale, middle.number / scale)

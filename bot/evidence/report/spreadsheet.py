"""Every table of a report for a spreadsheet, with a dictionary that says what stands in which column of which file.

Numbers are plain; where something is not told, or nothing is known, the cell is empty.
"""

from collections.abc import Iterator, Sequence

from bot.base import spreadsheets
from bot.base.messages import Text
from bot.base.texts import Texts
from bot.evidence.disclosure import Told
from bot.evidence.report import columns
from bot.evidence.report.columns import COLUMNS, Hand
from bot.evidence.report.model import Line, Report
from bot.evidence.report.sheets import hand_of

DICTIONARY = "dictionary.csv"
SPLITS = ("split", "split-again")


def tables(report: Report, language: str, texts: Texts) -> dict[str, bytes]:
    """The tables by the names of their files, such as "gave.csv", the dictionary first."""
    hand = hand_of(report, language, texts)
    figures = [figure for _, found in report.parts() for figure in found]
    files = {f"{name}.csv": _table(hand, lines) for name, lines in figures}
    return {DICTIONARY: _dictionary(hand, figures), **files}


def _table(hand: Hand, lines: Sequence[Line]) -> bytes:
    head = [hand.say(heading) for _, heading in _columns(lines)]
    return spreadsheets.table(head, (_row(hand, line, len(head)) for line in lines)).encode()


def _columns(lines: Sequence[Line]) -> Iterator[tuple[str, Text]]:
    """(name, heading) of each column; those of percentiles have one name."""
    splits = max(len(line.split) for line in lines)
    names = ("month", *SPLITS[:splits], *COLUMNS[lines[0].kind])
    yield from ((name, Text("report-column", column=name)) for name in names)
    yield from (("percentile", columns.percentile(at)) for at in _at(lines))
    if columns.has_missing(lines):
        yield "missing", Text("report-column", column="missing")


def _at(lines: Sequence[Line]) -> tuple[int, ...]:
    return max((line.at for line in lines), key=len)


def _row(hand: Hand, line: Line, long: int) -> list[str | int]:
    """As many cells as the table has columns: of a spread of nothing there are no values."""
    cells = [_cell(line, name) for name in COLUMNS[line.kind]]
    if line.kind == "spread":
        cells += [_number(told) for told in line.values]
    what = [hand.say(columns.called(line, place)) for place in range(len(line.split))]
    missing = [_number(line.missing)] if columns.has_missing([line]) else []
    gap = long - 1 - len(what) - len(cells) - len(missing)
    return [str(line.month), *what, *cells, *([""] * gap), *missing]


def _cell(line: Line, name: str) -> str | int:
    if name == "percent":
        return "" if line.percent is None else line.percent
    if name == "index":
        return f"{line.values[0].number / 100:.2f}" if line.values and line.values[0].number is not None else ""
    if name == "reached":
        return _number(line.values[0]) if line.values else ""
    return _number(line.of if name in ("of", "whole-hours") else line.number)


def _number(told: Told) -> str | int:
    return "" if told.number is None else told.number


def _dictionary(hand: Hand, figures: Sequence[tuple[str, list[Line]]]) -> bytes:
    head = ("file", "column", "meaning", "unit", "definition")
    rows = (row for name, lines in figures for row in _explained(hand, name, lines))
    return spreadsheets.table([hand.say(Text("report-dictionary", column=one)) for one in head], rows).encode()


def _explained(hand: Hand, name: str, lines: Sequence[Line]) -> Iterator[list[str]]:
    definition = hand.say(Text(f"figures-{name}-how"))
    for column, heading in _columns(lines):
        meaning = hand.say(Text("report-meaning", column=column))
        unit = hand.say(Text("report-unit", unit=_unit(lines[0], column)))
        yield [f"{name}.csv", hand.say(heading), meaning, unit, definition]


def _unit(line: Line, column: str) -> str:
    if column in ("month", *SPLITS, "reached", "index"):
        return "none"
    if column == "percent":
        return "hundredths"
    if column in ("hours", "whole-hours"):
        return "hours"
    return line.unit if column in ("number", "percentile") or line.kind == "share" else "counted"

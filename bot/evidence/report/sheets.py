"""A report in words: sections with figures, each a picture and a table of the same facts, and how it is defined.

The page and what is printed are both made of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.base.messages import Text
from bot.base.texts import Reader, Texts
from bot.evidence.figures import Part
from bot.evidence.report import columns
from bot.evidence.report.columns import Hand
from bot.evidence.report.model import Line, Report
from bot.evidence.report.pictures import Bar, bars

ADDED_UP = ("count", "share", "minutes")
"""Kinds of figures whose parts can be added up."""
NOTES = ("rounded", "hidden", "totals", "shares", "spreads", "once")
"""What is said of how all numbers are told."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, the first of each its heading; in groups, each with a heading of its own ("" for none)."""

    caption: str
    head: tuple[str, ...]
    groups: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One figure: what it is, how it is defined, a picture (none where nothing can be drawn), and its table.
    `described` says the picture in words.
    """

    key: str
    heading: str
    definition: str
    bars: tuple[Bar, ...]
    described: str
    table: Table


@dataclass(frozen=True, slots=True)
class Section:
    """What is about the same: a heading, and its figures."""

    key: str
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Stories:
    """What people say has changed, in whatever language they wrote: (words, who wrote them, as they wish it)."""

    heading: str
    how: str
    told: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All of it, in one language: `direction` "ltr" or "rtl". `stories` is None where there is none."""

    language: str
    direction: str
    title: str
    about: tuple[str, ...]
    contents: str
    stories: Stories | None
    sections: tuple[Section, ...]
    notes_heading: str
    notes: tuple[str, ...]
    definition_heading: str


def sheet(report: Report, language: str, texts: Texts) -> Sheet:
    """The report in that language, or in the one that comes closest to it."""
    hand = hand_of(report, language, texts)
    return Sheet(
        language=hand.info.code,
        direction=hand.info.direction,
        title=hand.say(Text("report-title", place=report.place_name, period=columns.period(report))),
        about=tuple(_about(hand, report)),
        contents=hand.say(Text("report-contents")),
        stories=_stories(hand, report) if report.stories else None,
        sections=tuple(_section(hand, part, figures, report) for part, figures in report.parts()),
        notes_heading=hand.say(Text("report-notes")),
        notes=tuple(
            hand.say(Text("report-note", note=note, below=report.below))
            for note in NOTES
            if note != "hidden" or report.below > 1
        ),
        definition_heading=hand.say(Text("report-definition")),
    )


def hand_of(report: Report, language: str, texts: Texts) -> Hand:
    """Who writes in that language, as the place words it, on the day on which the report was told."""
    reader = Reader(zone=report.zone, names=lambda _person: "", now=report.at, place=report.place)
    return Hand(texts, texts.language(language), reader)


def _about(hand: Hand, report: Report) -> Iterator[str]:
    yield hand.say(Text("report-about", period=columns.period(report)))
    yield hand.say(columns.told_on(report))
    if not hand.info.reviewed:
        yield hand.say(Text("report-not-reviewed"))


def _stories(hand: Hand, report: Report) -> Stories:
    unnamed = hand.say(Text("report-story-unnamed"))
    told = tuple((one.words, one.by or unnamed) for one in report.stories)
    return Stories(hand.say(Text("report-stories")), hand.say(Text("report-stories-how")), told)


def _section(hand: Hand, part: Part, figures: list[tuple[str, list[Line]]], report: Report) -> Section:
    blocks = tuple(_block(hand, name, lines, report) for name, lines in figures)
    return Section(part, hand.say(Text("report-part", part=part)), blocks)


def _block(hand: Hand, name: str, lines: list[Line], report: Report) -> Block:
    heading = hand.say(Text(f"figures-{name}"))
    caption = hand.say(Text("report-caption", figure=Text(f"figures-{name}"), period=columns.period(report)))
    groups = tuple((heading, tuple(rows)) for heading, rows in _groups(hand, lines, report))
    return Block(
        key=name,
        heading=heading,
        definition=hand.say(Text(f"figures-{name}-how")),
        bars=bars(hand, lines, report),
        described=hand.say(Text("report-picture", kind=lines[0].kind)),
        table=Table(caption, columns.head(hand, lines), groups),
    )


def _groups(hand: Hand, lines: Sequence[Line], report: Report) -> Iterator[tuple[str, Iterator[tuple[str, ...]]]]:
    """Of a quarter what is split stands month by month; what is not has a row for each month."""
    if not any(line.split for line in lines):
        yield "", (columns.row(hand, columns.month(line.month), line, len(columns.head(hand, lines))) for line in lines)
        return
    for month in report.months:
        here = [line for line in lines if line.month == month.month]
        yield hand.say(columns.month(month.month)), _rows(hand, here)


def _rows(hand: Hand, lines: Sequence[Line]) -> Iterator[tuple[str, ...]]:
    """What is split, and what parts of one whole come to: added up from what is told."""
    for line in lines:
        yield columns.row(hand, columns.split(line), line, len(columns.head(hand, lines)))
    if len(lines) < 2 or lines[0].kind not in ADDED_UP or len({line.whole for line in lines}) > 1:
        return
    if len(lines[0].split) > 1:
        for place in (0, 1):
            for code in dict.fromkeys(line.split[place] for line in lines):
                here = [line for line in lines if line.split[place] == code]
                yield columns.total(hand, Text("report-total-of", what=columns.called(here[0], place)), here)
    yield columns.total(hand, Text("report-total"), lines)

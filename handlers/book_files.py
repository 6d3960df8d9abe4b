"""Somebody's own book as a picture, for a spreadsheet, or to print: in their language, made in the moment of sending.

Names of others stand in it as they are called now; whoever was erased is someone.
"""

from collections.abc import Iterable
from dataclasses import replace

from bot.base import spreadsheets
from bot.base.clock import today
from bot.base.drawing import Bars, Paper, Sides, drawable
from bot.base.enclosures import BookForm
from bot.base.messages import Day, Duration, Lines, Name, Screen, Text, When
from bot.base.texts import Reader, Texts
from bot.base.transaction import Transaction
from bot.hours import statement
from bot.hours import statement_rules as rules
from bot.hours.rules import Totals
from bot.hours.statement_rules import Line
from bot.people.rules import Person
from handlers import namesakes
from handlers.hours import summary
from handlers.hours.book import what
from handlers.telegram_calls import File

CSV_NAME, PDF_NAME = "book.csv", "book.pdf"
HEAD = ("day", "what", "who", "note", "given", "received")


class _Hand:
    """Writes in one person's language."""

    def __init__(self, texts: Texts, language: str, reader: Reader) -> None:
        self.info = texts.language(language)
        self._texts, self._reader = texts, reader

    def say(self, text: Text) -> str:
        """The text in a line."""
        return self._texts.label(self.info.code, text, self._reader)

    def drawn(self, text: Text) -> str:
        """The same, of letters that can be drawn; someone where none can be."""
        return drawable(self.say(text)) or self.say(Text("someone"))

    def lasts(self, minutes: int) -> str:
        """A length of time, nothing where it is none."""
        return self.say(Text("hours-lasts", time=Duration(minutes))) if minutes else ""

    def total(self, key: str, totals: Totals, **more: Text) -> str:
        """Both sides of a sum."""
        return self.say(Text(key, given=Duration(totals.given), received=Duration(totals.received), **more))


def bars(texts: Texts, tx: Transaction, person: Person, reader: Reader) -> Bars:
    """The picture of that person's book."""
    lines = statement.lines(tx, person.id)
    hand = _Hand(texts, person.language, _telling_apart(tx, person, reader, lines))

    def side(what: Text, totals: Totals) -> Sides:
        words = hand.lasts(totals.given), hand.lasts(totals.received)
        return Sides(hand.drawn(what), totals.given, totals.received, *words)

    total = rules.total(lines)
    lately = rules.lately(lines, tx.now, person.zone, summary.MONTHS)
    parts = (("hours-with-whom", summary.people(lines)), ("hours-by-kind", summary.kinds(lines)))
    return Bars(
        language=hand.info.code,
        direction=hand.info.direction,
        title=hand.say(Text("hours-title")),
        legend=(hand.say(Text("hours-column", column="given")), hand.say(Text("hours-column", column="received"))),
        total=replace(
            side(Text("hours-title"), total),
            given_words=hand.say(Text("hours-lasts", time=Duration(total.given))),
            received_words=hand.say(Text("hours-lasts", time=Duration(total.received))),
        ),
        months=tuple(side(summary.short_month(iso), totals) for iso, totals in lately),
        parts=tuple(
            (hand.say(Text(heading)), tuple(side(what, totals) for what, totals in shares))
            for heading, shares in parts
            if shares
        ),
    )


def write(texts: Texts, tx: Transaction, person: Person, reader: Reader, form: BookForm) -> File | Paper:
    """Everything in that person's book."""
    lines = statement.lines(tx, person.id)
    hand = _Hand(texts, person.language, _telling_apart(tx, person, reader, lines))
    if form == "csv":
        return File(CSV_NAME, _spreadsheet(hand, tx, lines, person))
    return _paper(hand, tx, lines, person, reader)


def _telling_apart(tx: Transaction, person: Person, reader: Reader, lines: Iterable[Line]) -> Reader:
    """The reader, to whom all who stand in the book are told apart."""
    named = Lines(tuple(Text("hours-who", who=Name(other)) for other in {line.other for line in lines} if other))
    return replace(reader, apart=namesakes.of(tx, person, Screen(Text("hours-kinds", lines=named))))


def _spreadsheet(hand: _Hand, tx: Transaction, lines: Iterable[Line], person: Person) -> str:
    """Minutes as plain numbers: the columns add up to what is given and received in all."""
    head = [hand.say(Text("hours-minutes-column", column=column)) for column in HEAD]
    rows = (
        (
            today(line.happened_at, person.zone),
            hand.say(what(tx, person, line.kind, line.evidence)),
            _who(hand, line),
            _note(hand, line),
            *_sides(line),
        )
        for line in lines
    )
    return spreadsheets.table(head, rows)


def _sides(line: Line) -> tuple[int, int]:
    return (0, 0) if line.taken_back else (line.given, line.received)


def _who(hand: _Hand, line: Line) -> str:
    return "" if line.other is None else hand.say(summary.who(line.other))


def _note(hand: _Hand, line: Line) -> str:
    if line.taken_back:
        return hand.say(Text("hours-note-taken-back", time=Duration(max(line.given, line.received, line.moved))))
    return hand.lasts(line.moved)


def _paper(hand: _Hand, tx: Transaction, lines: list[Line], person: Person, reader: Reader) -> Paper:
    """The same to print, month by month."""
    sections = []
    for page in rules.pages(lines, person.zone, max(1, len(lines))):
        heading = hand.total("hours-month-total", page.totals, month=summary.month(page.month))
        sections.append((heading, tuple(_row(hand, tx, line, person) for line in page.lines)))
    return Paper(
        name=PDF_NAME,
        language=hand.info.code,
        direction=hand.info.direction,
        title=hand.say(Text("hours-title")),
        about=(
            hand.drawn(Text("hours-who", who=Name(person.id))),
            hand.total("hours-total", rules.total(lines)),
            hand.say(Text("hours-written", at=When(reader.now))),
        ),
        head=tuple(hand.say(Text("hours-column", column=column)) for column in HEAD),
        sections=tuple(sections),
        numbers=2,
    )


def _row(hand: _Hand, tx: Transaction, line: Line, person: Person) -> tuple[str, ...]:
    given, received = _sides(line)
    day = hand.say(Text("hours-day", day=Day(today(line.happened_at, person.zone))))
    was = hand.say(what(tx, person, line.kind, line.evidence))
    who = "" if line.other is None else hand.drawn(summary.who(line.other))
    return day, was, who, _note(hand, line), hand.lasts(given), hand.lasts(received)

"""All of my book: month by month, of one kind or with one person; in short, as a picture, and as files to keep."""

from bot.base import enclosures
from bot.base.clock import today
from bot.base.enclosures import BookForm
from bot.base.messages import Button, Day, Duration, Lines, Name, Row, Screen, Text, Value
from bot.base.outcome import MovedOn
from bot.hours import statement
from bot.hours import statement_rules as rules
from bot.hours.statement_rules import Line
from handlers.access import JOINED, STAFF
from handlers.choices import in_pairs
from handlers.doors import Turn, press
from handlers.hours import summary
from handlers.hours.book import BOOK, EVERYTHING, IN_SHORT, moved_line, what
from handlers.screens import HOME

ANY_KIND, ANYBODY = "all", 0
PER_PAGE = 6
FORMS: tuple[BookForm, ...] = ("bars", "csv", "pdf")
EMPTY = Screen(Text("hours-book-empty"), back=HOME, kind="article")


@press("hours.list", who=JOINED)
def listed(turn: Turn, page: int, kind: str, other_id: int) -> Screen:
    """Everything in my book, a page of it: all of it, or what is of one kind, or with one person."""
    every = statement.lines(turn.tx, turn.person.id)
    if not every and other_id == ANYBODY:
        return EMPTY
    lines = rules.only(every, None if kind == ANY_KIND else kind, other_id or None)
    if not lines:
        raise MovedOn("nothing of that kind, or with that person, stands in the book")
    zone = turn.person.zone
    found = rules.pages(lines, zone, PER_PAGE)
    number = min(max(page, 0), len(found) - 1)
    shown = found[number]
    text = Text(
        "hours-page",
        month=summary.month(shown.month),
        given=Duration(shown.totals.given),
        received=Duration(shown.totals.received),
        lines=Lines(tuple(_told(turn, line) for line in shown.lines)),
    )
    steps = (("hours-earlier-button", number + 1), ("hours-later-button", number - 1))
    turns = tuple(Button(Text(label), "hours.list", to, kind, other_id) for label, to in steps if 0 <= to < len(found))
    below = (Button(Text("hours-choose-button"), "hours.choose", 0), Button(Text("hours-kinds-button"), "hours.kinds"))
    return Screen(_filtered(text, kind, other_id), (*((turns,) if turns else ()), below), back=BOOK, kind="article")


def _filtered(text: Text, kind: str, other_id: int) -> Text:
    """The page with a line that says what of the book it shows, where that is not all."""
    if other_id != ANYBODY:
        return Text("hours-only-with", who=Name(other_id), page=text)
    if kind != ANY_KIND:
        return Text("hours-only-kind", what=summary.kind(kind), page=text)
    return text


def _told(turn: Turn, line: Line) -> Text:
    """One line of the book in words."""
    told = _happened(turn, line)
    return Text("hours-line-taken-back", line=told) if line.taken_back else told


def _happened(turn: Turn, line: Line) -> Text:
    if line.moved:
        return moved_line(turn, line)
    values: dict[str, Value] = {
        "what": what(turn.tx, turn.person, line.kind, line.evidence),
        "day": Day(today(line.happened_at, turn.person.zone)),
        "minutes": Duration(line.given or line.received),
    }
    way = "both" if line.given and line.received else "given" if line.given else "received"
    if line.other is None:
        return Text("hours-line-alone", way=way, **values)
    return Text(f"hours-line-{way}", who=Name(line.other), **values)


@press("hours.choose", who=JOINED)
def choose(turn: Turn, page: int) -> Screen:
    """Of what kind, or with whom?"""
    lines = statement.lines(turn.tx, turn.person.id)
    if not lines:
        return EMPTY
    of_kind = [
        Button(Text("hours-choose-kind-button", what=summary.kind(code)), "hours.list", 0, code, ANYBODY)
        for code, _ in rules.by_kind(lines)
    ]
    with_one = [
        Button(Text("hours-choose-who-button", who=Name(other)), "hours.list", 0, ANY_KIND, other)
        for other, _ in rules.by_other(lines)
        if other != rules.ERASED
    ]
    rows = in_pairs([*of_kind, *with_one], page, lambda to: Button(Text("more-button"), "hours.choose", to))
    return Screen(Text("hours-choose"), rows, back=EVERYTHING)


@press("hours.summary", who=JOINED)
def in_short(turn: Turn) -> Screen:
    """What I gave and received by month, with whom, and by kind, in words; and as what it can be had."""
    return _in_short(turn)


def _in_short(turn: Turn) -> Screen:
    lines = statement.lines(turn.tx, turn.person.id)
    if not lines:
        return EMPTY
    picture, *files = (Button(Text("hours-file-button", form=form), "hours.file", form) for form in FORMS)
    rows: tuple[Row, ...] = ((picture,), tuple(files))
    return Screen(_words(turn, lines), rows, back=BOOK, kind="article")


def _words(turn: Turn, lines: list[Line]) -> Text:
    return summary.in_words(lines, turn.tx.now, turn.person.zone)


@press("hours.file", who=JOINED, sure=STAFF)
def file(turn: Turn, form: str) -> Screen:
    """The picture or the file, below."""
    asked = next((one for one in FORMS if one == form), None)
    if asked is None:
        raise MovedOn("no such form")
    lines = statement.lines(turn.tx, turn.person.id)
    if not lines:
        return EMPTY
    caption = _words(turn, lines) if asked == "bars" else Text("hours-file", form=asked)
    enclosures.send_book(turn.tx, turn.person.id, asked, Screen(caption, kind="notice"))
    return Screen(Text("hours-file-sent"), back=IN_SHORT)


HANDLERS = (listed, choose, in_short, file)

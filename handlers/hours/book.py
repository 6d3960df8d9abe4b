"""My book: what I gave and received, in words."""

from bot.base.clock import today
from bot.base.messages import Button, Day, Duration, Lines, Name, Screen, Text, Value
from bot.base.transaction import Transaction
from bot.hours import rules, service, statement
from bot.hours.rules import Entry, Totals
from bot.hours.statement_rules import Line
from bot.people.rules import Person
from bot.skills import exchanges
from handlers.access import JOINED, MEMBER
from handlers.doors import Turn, command, press
from handlers.people.home import HomePart
from handlers.screens import HOME

KINDS = {
    "checkin": Text("hours-kind-checkin"),
    "group": Text("hours-kind-group"),
    "session": Text("hours-kind-session"),
    "exchange": Text("hours-kind-exchange"),
    "seat": Text("hours-kind-seat"),
    "hosting": Text("hours-kind-hosting"),
    "job": Text("hours-kind-job"),
    "gift": Text("hours-kind-gift"),
    "first": Text("hours-kind-first"),
}
"""What each kind of contribution is called."""

NUDGES: dict[str | None, Text] = {"receive": Text("hours-nudge-receive"), "give": Text("hours-nudge-give")}
"""What is softly suggested when giving and receiving have grown apart."""

TELL = Button(Text("telling-open-button"), "said.open")
"""The way to say what was given or received."""
GIFTS_SHOWN = 6
BOOK = Button(Text("hours-book-button"), "hours.book")
EVERYTHING = Button(Text("hours-all-button"), "hours.list", 0, "all", 0)
IN_SHORT = Button(Text("hours-summary-button"), "hours.summary")


def what(tx: Transaction, person: Person, kind: str, evidence: str) -> Text:
    """What a line of that person's book was: what came from an exchange by its kind of help, the rest by its kind."""
    return exchanges.kind_in_book(tx, person, evidence) or KINDS.get(kind, Text("hours-kind-other"))


def _line(turn: Turn, entry: Entry) -> Text:
    """One thing that was given or received, or both at once. What was with everybody there has nobody to name."""
    way = "both" if entry.given and entry.received else "given" if entry.given else "received"
    values: dict[str, Value] = {
        "what": what(turn.tx, turn.person, entry.kind, entry.evidence),
        "day": Day(today(entry.happened_at, turn.person.zone)),
        "minutes": Duration(entry.given or entry.received),
    }
    if entry.other is None:
        return Text("hours-line-alone", way=way, **values)
    return Text(f"hours-line-{way}", who=Name(entry.other), **values)


def _gifts(turn: Turn) -> tuple[Text, ...]:
    """What came from the pot or went to it, by nobody's hands: told here where nothing else stands in the book yet."""
    moved = [line for line in statement.lines(turn.tx, turn.person.id) if line.moved and not line.taken_back]
    return tuple(moved_line(turn, line) for line in moved[:GIFTS_SHOWN])


def moved_line(turn: Turn, line: Line) -> Text:
    """Minutes that came from the pot or went to it."""
    return Text(
        "hours-line-moved",
        what=what(turn.tx, turn.person, line.kind, line.evidence),
        day=Day(today(line.happened_at, turn.person.zone)),
        minutes=Duration(line.moved),
    )


def _totals(key: str, totals: Totals, **more: Text | Lines) -> Text:
    return Text(key, given=Duration(totals.given), received=Duration(totals.received), **more)


def _book(turn: Turn) -> Screen:
    mine = service.book(turn.tx, turn.person.id)
    tell = (TELL,) if MEMBER.holds(turn.person) else ()
    lines = Lines(tuple(_line(turn, entry) for entry in mine.entries) or _gifts(turn))
    if not lines.items:
        return Screen(Text("hours-book-empty"), (tell,) if tell else (), back=HOME, kind="article")
    text = _totals("hours-book", mine.totals, lines=lines)
    if (suggested := NUDGES.get(rules.nudge(service.balance(turn.tx, turn.person.id)))) is not None:
        text = Text("hours-book-nudged", book=text, nudge=suggested)
    return Screen(text, ((EVERYTHING, IN_SHORT), *((tell,) if tell else ())), back=HOME, kind="article")


@press("hours.book", who=JOINED)
def book(turn: Turn) -> Screen:
    """What I gave and received in all, and the latest of it."""
    return _book(turn)


@command("book", who=JOINED)
def book_typed(turn: Turn, _argument: str) -> Screen:
    """The same, typed."""
    return _book(turn)


@press("hours.kinds", who=JOINED)
def kinds(turn: Turn) -> Screen:
    """The same by kind."""
    mine = service.book(turn.tx, turn.person.id)
    lines = Lines(tuple(_totals("hours-kind-line", totals, what=KINDS[kind]) for kind, totals in mine.by_kind))
    return Screen(Text("hours-kinds", lines=lines), back=BOOK, kind="article")


def home_part(turn: Turn) -> HomePart:
    """The door to my book; who is no member has none, but what stands in it from before."""
    has_none = turn.person.is_guest and not service.book(turn.tx, turn.person.id).entries
    return HomePart() if has_none else HomePart(buttons=(BOOK,))


HANDLERS = (book, kinds, book_typed)

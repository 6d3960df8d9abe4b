"""My book: what I gave and received, in words."""

from bot.base.clock import today
from bot.base.messages import Button, Day, Duration, Lines, Name, Screen, Text
from bot.hours import rules, service
from bot.hours.rules import Entry, Totals
from bot.skills import exchanges
from handlers.access import JOINED, MEMBER
from handlers.doors import Turn, command, press
from handlers.people.home import HomePart
from handlers.screens import HOME

NOBODY = 0
"""The id of nobody: its name reads "someone"."""

KINDS = {
    "checkin": Text("hours-kind-checkin"),
    "group": Text("hours-kind-group"),
    "session": Text("hours-kind-session"),
    "exchange": Text("hours-kind-exchange"),
    "seat": Text("hours-kind-seat"),
    "hosting": Text("hours-kind-hosting"),
}
"""What each kind of contribution is called."""

NUDGES: dict[str | None, Text] = {"receive": Text("hours-nudge-receive"), "give": Text("hours-nudge-give")}
"""What is softly suggested when giving and receiving have grown apart."""

TELL = Button(Text("telling-open-button"), "said.open")
"""The way to say what was given or received."""
BOOK = Button(Text("hours-book-button"), "hours.book")
EVERYTHING = Button(Text("hours-all-button"), "hours.list", 0, "all", 0)
IN_SHORT = Button(Text("hours-summary-button"), "hours.summary")


TOGETHER = {"seat": "hours-line-received-here", "hosting": "hours-line-given-here"}
"""What is with everybody there, and so with nobody to name."""


def _line(turn: Turn, entry: Entry) -> Text:
    """One thing that was given or received, or both at once; what came from an exchange by what it was."""
    if entry.kind in TOGETHER:
        minutes = entry.given or entry.received
        day = Day(today(entry.happened_at, turn.person.zone))
        return Text(TOGETHER[entry.kind], what=KINDS[entry.kind], day=day, minutes=Duration(minutes))
    if entry.given and entry.received:
        key, minutes = "hours-line-both", entry.given
    elif entry.given:
        key, minutes = "hours-line-given", entry.given
    else:
        key, minutes = "hours-line-received", entry.received
    return Text(
        key,
        what=exchanges.kind_in_book(turn.tx, turn.person, entry.evidence) or KINDS[entry.kind],
        who=Name(entry.other or NOBODY),
        day=Day(today(entry.happened_at, turn.person.zone)),
        minutes=Duration(minutes),
    )


def _totals(key: str, totals: Totals, **more: Text | Lines) -> Text:
    return Text(key, given=Duration(totals.given), received=Duration(totals.received), **more)


def _book(turn: Turn) -> Screen:
    mine = service.book(turn.tx, turn.person.id)
    tell = (TELL,) if MEMBER.holds(turn.person) else ()
    if not mine.entries:
        return Screen(Text("hours-book-empty"), (tell,) if tell else (), back=HOME, kind="article")
    lines = Lines(tuple(_line(turn, entry) for entry in mine.entries))
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
    """The door to my book; who only acts for somebody has none."""
    return HomePart() if turn.person.only_acts else HomePart(buttons=(BOOK,))


HANDLERS = (book, kinds, book_typed)

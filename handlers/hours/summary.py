"""My book in short: how much of what is said and drawn of it, and what its months, people and kinds are called."""

from collections.abc import Iterable, Sequence

from bot.base.clock import Instant
from bot.base.messages import Duration, Lines, Name, Text
from bot.hours import statement_rules as rules
from bot.hours.rules import Totals
from bot.hours.statement_rules import Line
from handlers.hours.book import KINDS

MONTHS = 6
PEOPLE = 4
SORTS = 4
"""So many of each fit into a picture and the words beneath it; the rest is told together."""

Share = tuple[Text, Totals]
"""What was given and received under one word."""


def month(iso: str) -> Text:
    """A month ("2026-11") with its year."""
    return Text("hours-month", month=int(iso[5:]), year=iso[:4])


def short_month(iso: str) -> Text:
    """The same, where there is little room."""
    return Text("hours-month-short", month=int(iso[5:]))


def kind(code: str | None) -> Text:
    """What a kind of contribution is called; what is in none of ours is something else."""
    return KINDS.get(code or "", Text("hours-kind-other"))


def who(person_id: int | None) -> Text:
    """Somebody by name; all the others where it is None."""
    return Text("hours-others") if person_id is None else Text("hours-who", who=Name(person_id))


def people(lines: Sequence[Line]) -> list[Share]:
    """With whom it was, whoever was last first."""
    return [(who(other), totals) for other, totals in rules.few(rules.by_other(lines), PEOPLE)]


def kinds(lines: Sequence[Line]) -> list[Share]:
    """What it was."""
    return [(kind(code), totals) for code, totals in rules.few(rules.by_kind(lines), SORTS)]


def in_words(lines: Sequence[Line], now: Instant, zone: str) -> Text:
    """The facts of the picture, for whoever cannot see it."""
    lately = rules.lately(lines, now, zone, MONTHS)
    total = rules.total(lines)
    return Text(
        "hours-summary",
        given=Duration(total.given),
        received=Duration(total.received),
        months=_told((month(iso), totals) for iso, totals in reversed(lately) if totals != Totals()),
        people=_told(people(lines)),
        kinds=_told(kinds(lines)),
    )


def _told(shares: Iterable[Share]) -> Lines:
    told = [
        Text("hours-share", what=what, given=Duration(totals.given), received=Duration(totals.received))
        for what, totals in shares
    ]
    return Lines(tuple(told or [Text("hours-nothing")]))

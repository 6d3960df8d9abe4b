"""The first page: how it is now, who has waited longest, and what is due next."""

from collections.abc import Iterable, Iterator

from bot.asks import service as asks
from bot.asks.rules import Ask, people_waiting
from bot.base.messages import Text
from bot.staff import caseload, second, waiting
from bot.staff.caseload import EVERYBODY
from bot.web.looking import Look
from bot.web.pages.asks import longest
from bot.web.tables import Cell, Page, Table

SHOWN = 5


def page(look: Look) -> Page:
    """What a coordinator looks at first."""
    found = asks.before(look.tx, look.person)
    oldest = _first_of_each(sorted(found, key=lambda ask: (ask.opened_at, ask.id)))
    next_due = _first_of_each(sorted(found, key=lambda ask: (ask.due_at, ask.id)))
    tables = (
        _now(look, people_waiting(found)),
        longest(look, Text("web-longest"), oldest),
        longest(look, Text("web-due"), next_due, due=True),
    )
    return Page("front", look.say(Text("web-page", page="front")), tables=tables)


def _first_of_each(found: Iterable[Ask]) -> Iterator[Ask]:
    """The first ask about each person, of a few people: whoever waits for several things is there once."""
    seen: set[int] = set()
    for ask in found:
        if ask.about not in seen and len(seen) < SHOWN:
            seen.add(ask.about)
            yield ask


def _now(look: Look, waits: int) -> Table:
    """The counts of the chat's desk; each leads to the page where it can be read whole."""
    counts = (
        (Text("web-now-waits"), waits, "/asks"),
        (Text("web-now-old"), _old(look), "/asks"),
        (Text("web-now-alone"), _alone(look), "/families"),
        (Text("web-now-unmet"), _unmet(look), "/unmet"),
        (Text("web-now-yes"), len(waiting.for_a_yes(look.tx, look.person)), "/approvals"),
        (Text("web-now-second"), len(second.waiting(look.tx, look.person)), "/approvals"),
    )
    rows = tuple((Cell(look.say(what), to), look.number(count)) for what, count, to in counts)
    return Table(look.say(Text("web-now")), look.heads("what", "how-many"), rows)


def _old(look: Look) -> int:
    ages = waiting.by_age(look.tx, look.person)
    return sum(len(found) for age, found in ages.items() if age not in ("hour", "day"))


def _alone(look: Look) -> int:
    return len(caseload.load(look.tx, look.person, EVERYBODY).of("alone"))


def _unmet(look: Look) -> int:
    return sum(one.count for one in waiting.unmet(look.tx, look.person) if one.why == "yours")

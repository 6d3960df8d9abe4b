"""Asks by age: how many wait for how long, and each of them, without what it is about."""

from collections.abc import Iterable

from bot.asks.rules import Ask
from bot.base.messages import Text
from bot.staff import waiting
from bot.web.looking import Look
from bot.web.pages.parting import parted
from bot.web.tables import Page, Table, share_of


def page(look: Look) -> Page:
    """How long people wait, and who."""
    ages = waiting.by_age(look.tx, look.person)
    oldest = [ask for found in reversed(ages.values()) for ask in found]
    shown, ways = parted(look, oldest, "/asks")
    return Page(
        "asks",
        look.say(Text("web-page", page="asks")),
        told=(look.say(Text("web-asks-told")),),
        tables=(
            _counts(look, {age: len(found) for age, found in ages.items()}),
            longest(look, Text("web-asks"), shown),
        ),
        ways=ways,
    )


def _counts(look: Look, counts: dict[waiting.Age, int]) -> Table:
    most = max(counts.values())
    rows = tuple(
        (look.text(Text("staff-age-words", age=age)), look.number(count, share_of(count, most)))
        for age, count in counts.items()
    )
    return Table(look.say(Text("web-ages")), look.heads("age", "how-many"), rows)


def longest(look: Look, caption: Text, found: Iterable[Ask], *, due: bool = False) -> Table:
    """Those asks: whom each is about, since when it waits or until when it is due, and with whom it is."""
    rows = tuple(
        (look.name(ask.about), look.when(ask.due_at if due else ask.opened_at), look.name(ask.owner)) for ask in found
    )
    heads = look.heads("who", "due" if due else "since", "owner")
    return Table(look.say(caption), heads, rows, look.say(Text("web-nobody-waits")))

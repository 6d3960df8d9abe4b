"""The texts that reached somebody lately, with what stood in them: so that they can say which one they mean.

Not where others may look at the phone, and nothing of the rooms in which people are called or tell of one another: a
list of what was said would tell what no screen shows any more.
"""

from collections.abc import Iterator

from bot.base import lately
from bot.base.messages import Lines, LinkButton, Screen, Text, Value, from_json
from bot.base.transaction import Transaction
from bot.circle import wording_use
from bot.people.rules import Person, is_shared

LOOKED_AT, SHOWN_MAX = 60, 12
"""So many messages are looked at, and so many texts shown."""
_KEPT_QUIET = ("asks-", "complaints-", "panel-", "safety-", "talk-", "wording-")


def texts(tx: Transaction, person: Person) -> list[Text]:
    """Each once, the latest first, as it was said."""
    if is_shared(person):
        return []
    found: dict[str, Text] = {}
    code = wording_use.language(person.language)
    for row in lately.said_to(tx, person.id, LOOKED_AT):
        for text in _said(from_json(row.body)):
            if text.key not in found and _is_meant(person.place, code, text.key):
                found[text.key] = text
    return list(found.values())[:SHOWN_MAX]


def as_said(tx: Transaction, person: Person, key: str) -> Text:
    """That text with what stood in it when it reached that person last; bare where it did not."""
    return next((text for text in texts(tx, person) if text.key == key), Text(key))


def _is_meant(place: str, code: str, key: str) -> bool:
    quiet = key.startswith(_KEPT_QUIET) or wording_use.is_grave(key)
    return not quiet and wording_use.shape(place, code, key) is not None


def _said(screen: Screen) -> Iterator[Text]:
    """Every text of it: what it says, line by line, and then its buttons."""
    yield from _inside(screen.text)
    for row in screen.rows:
        for button in row:
            if not isinstance(button, LinkButton):
                yield from _inside(button.label)


def _inside(value: Value) -> Iterator[Text]:
    if isinstance(value, Lines):
        for item in value.items:
            yield from _inside(item)
    elif isinstance(value, Text):
        yield value
        for _, inner in value.items:
            yield from _inside(inner)

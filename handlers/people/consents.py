"""What I agreed to, one by one, and looking at it again when something has changed."""

from bot.base.messages import Button, Lines, Row, Screen, Text
from bot.people import consents
from bot.people.rules import PURPOSES
from handlers.access import JOINED
from handlers.doors import Turn, press
from handlers.people import companions, home

BACK = Button(Text("back-button"), "people.settings")
KEEP = Button(Text("people-keep-consents-button"), "people.keep_consents")


@press("people.consents", who=JOINED)
def agreed(turn: Turn) -> Screen:
    return _agreed(turn)


def _agreed(turn: Turn) -> Screen:
    standing = {purpose: consents.stands(turn.tx, turn.person.id, purpose) for purpose in PURPOSES}
    buttons = [
        Button(Text("people-consent-button", purpose=purpose, on="yes" if on else "no"), "people.consent", purpose)
        for purpose, on in standing.items()
    ]
    helped = (companions.LIST,) if "parent" in turn.person.roles else ()
    again = (KEEP,) if consents.to_review(turn.tx, turn.person) else ()
    rows: tuple[Row, ...] = (tuple(buttons[:2]), tuple(buttons[2:4]), (*buttons[4:], *(again or helped)))
    told = tuple(
        Text("people-consent-line", purpose=purpose, on="yes" if on else "no") for purpose, on in standing.items()
    )
    return Screen(Text("people-consents", lines=Lines(told)), rows, back=BACK, kind="article")


@press("people.consent", who=JOINED)
def toggle(turn: Turn, purpose: str) -> Screen:
    consents.toggle(turn.tx, turn.person, purpose)
    return _agreed(turn)


@press("people.keep_consents", who=JOINED)
def keep(turn: Turn) -> Screen:
    consents.keep(turn.tx, turn.person)
    return home.screen(turn, 0)


HANDLERS = (agreed, toggle, keep)

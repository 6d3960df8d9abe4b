"""What I agreed to, one by one, and looking at it again when something has changed."""

from bot.base.messages import Button, Lines, Screen, Text
from bot.people import consents
from bot.people.rules import PURPOSES
from handlers.access import JOINED
from handlers.choices import in_twos
from handlers.doors import Turn, press
from handlers.people import companions, home

BACK = Button(Text("back-button"), "people.settings")
KEEP = Button(Text("people-keep-consents-button"), "people.keep_consents")


FIRST = PURPOSES[:4]
"""Those on the first screen; the others stand behind it."""


@press("people.consents", who=JOINED)
def agreed(turn: Turn) -> Screen:
    return _agreed(turn)


@press("people.consents_rest", who=JOINED)
def agreed_rest(turn: Turn) -> Screen:
    """The others: what nobody needs to agree to."""
    return _agreed(turn, PURPOSES[4:])


def _agreed(turn: Turn, shown: tuple[str, ...] = FIRST) -> Screen:
    standing = {purpose: consents.stands(turn.tx, turn.person.id, purpose) for purpose in PURPOSES}
    buttons = [
        Button(
            Text("people-consent-button", purpose=purpose, on="yes" if standing[purpose] else "no"),
            "people.consent",
            purpose,
        )
        for purpose in shown
    ]
    rows = [*in_twos(buttons)]
    if shown == FIRST:
        helped = (companions.LIST,) if "parent" in turn.person.roles else ()
        again = (KEEP,) if consents.to_review(turn.tx, turn.person) else ()
        rows.append((Button(Text("more-button"), "people.consents_rest"), *(again or helped)))
    told = tuple(
        Text("people-consent-line", purpose=purpose, on="yes" if on else "no") for purpose, on in standing.items()
    )
    back = BACK if shown == FIRST else Button(Text("back-button"), "people.consents")
    return Screen(Text("people-consents", lines=Lines(told)), tuple(rows), back=back, kind="article")


@press("people.consent", who=JOINED)
def toggle(turn: Turn, purpose: str) -> Screen:
    consents.toggle(turn.tx, turn.person, purpose)
    return _agreed(turn, FIRST if purpose in FIRST else PURPOSES[4:])


@press("people.keep_consents", who=JOINED)
def keep(turn: Turn) -> Screen:
    consents.keep(turn.tx, turn.person)
    return home.screen(turn, 0)


HANDLERS = (agreed, agreed_rest, toggle, keep)

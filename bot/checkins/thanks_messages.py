"""What the thank-you says: the same facts in the picture and in words."""

from typing import TYPE_CHECKING

from bot.base import enclosures, outbox
from bot.base.enclosures import Picture
from bot.base.messages import Button, Duration, Name, Screen, Text
from bot.base.transaction import Transaction
from bot.pairing import words
from bot.pairing.store.pairings import Pairing

if TYPE_CHECKING:
    from bot.checkins.thanks import Together


def picture(pairing: Pairing, did: "Together") -> Picture:
    """Both names, a dot for each meeting, and three figures."""
    names = {"one": Name(pairing.parent_id), "two": Name(pairing.helper_id)}
    return Picture(
        title=Text("checkins-thanks-names", **names),
        unnamed=Text("checkins-thanks-two"),
        subtitle=Text("checkins-thanks-subtitle"),
        figures=(
            (_figure(did.count), Text("checkins-thanks-length", unit=did.unit, count=did.count)),
            (_figure(did.times), Text("checkins-thanks-times", count=did.times)),
            (Text("checkins-thanks-minutes", minutes=Duration(did.minutes)), Text("checkins-thanks-gave")),
        ),
        dots=did.times,
    )


def _figure(count: int) -> Text:
    return Text("checkins-thanks-figure", count=count)


def caption(pairing: Pairing, did: "Together", to: int, *buttons: Button) -> Screen:
    """The same facts in words."""
    text = Text(
        "checkins-thanks",
        who=Name(pairing.other(to)),
        unit=did.unit,
        count=did.count,
        times=Text("checkins-thanks-met", count=did.times),
        minutes=Duration(did.minutes),
    )
    return Screen(text, tuple((button,) for button in buttons), kind="notice")


def see(pairing: Pairing) -> Button:
    """The button that asks for the picture."""
    return Button(Text("checkins-thanks-button"), "checkins.thanks", pairing.id)


def give(tx: Transaction, pairing: Pairing, did: "Together", to: int) -> None:
    """Let that person have the thank-you."""
    enclosures.tell_with_picture(
        tx,
        to,
        picture(pairing, did),
        caption(pairing, did, to),
        caption(pairing, did, to, see(pairing)),
        lane="talk",
        key=f"{pairing.subject}thanks:{to}",
    )


def offer(tx: Transaction, pairing: Pairing, to: int) -> None:
    """Offer that person the thank-you, and a word to the other one where that can be read."""
    rows = ((see(pairing),), *((button,) for button in words.buttons(tx, pairing, to)))
    text = Text("checkins-thanks-offer", who=Name(pairing.other(to)))
    outbox.send(tx, to, Screen(text, rows, kind="notice"), lane="talk", key=f"{pairing.subject}thanks:{to}")

"""What talk says to people about what they said: that it did not reach the other one, and why."""

from bot.asks import service as asks
from bot.base import outbox
from bot.base.messages import Button, Name, Screen, Text
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.talk.rules import Why
from bot.talk.store import Message

UNREACHABLE = "talk.unreachable"
"""The kind of the ask that somebody cannot be reached who was to be told something."""


def called(tx: Transaction, pairing: Pairing, person_id: int) -> Name | Text:
    """What the other one of a line reads for that person: their name; for a helper also what they are to the parent,
    where another helper of that parent has the same one.
    """
    name = people.get(tx, person_id).name.strip().casefold()
    mine = pairings.running(tx, pairing.parent_id) if person_id == pairing.helper_id else []
    others = {one.other(pairing.parent_id) for one in mine} - {person_id}
    if any(people.get(tx, other).name.strip().casefold() == name for other in others):
        return Text("talk-name-role", who=Name(person_id), kind=pairing.kind)
    return Name(person_id)


def heads(tx: Transaction, message: Message) -> Name | Text:
    """Whose name stands above that message."""
    pairing = pairings.find(tx, message.pairing_id)
    return Name(message.from_id) if pairing is None else called(tx, pairing, message.from_id)


def open_button(tx: Transaction, pairing: Pairing, to: int) -> Button:
    """The door to a line."""
    return Button(Text("talk-open-button", who=called(tx, pairing, to)), "talk.open", pairing.id)


def look_button(pairing_id: int) -> Button:
    """The door to a line for whoever looks after it: for the helper to write, for a coordinator how it stands."""
    return Button(Text("talk-look-button"), "talk.look", pairing_id)


def not_passed_on(tx: Transaction, message: Message, why: Why | None) -> None:
    """Whoever said it reads that it did not arrive, and why; once for all that was said at that time."""
    if people.get(tx, message.from_id).state != "active":
        return
    text = Text("talk-lost", who=Name(message.to_id), why=why or "broke")
    key = f"talk-lost:{message.pairing_id}:{message.from_id}:{tx.now}"
    outbox.send(tx, message.from_id, Screen(text, kind="notice"), lane="talk", key=key)


def not_put_right(tx: Transaction, message: Message, why: Why) -> None:
    """Whoever said it and has changed it since reads that the other one does not see the change, and why."""
    screen = Screen(Text(f"talk-not-{why}", who=Name(message.to_id)), kind="notice")
    outbox.send(tx, message.from_id, screen, lane="talk", key=f"talk-not:{message.id}:{tx.now}")


def are_kept(tx: Transaction, pairing: Pairing, to: int, days: int) -> None:
    """One of the two reads, before the first words come, that words are kept here, for how long and who reads them."""
    text = Text("talk-are-kept", who=Name(pairing.other(to)), days=days)
    outbox.send(tx, to, Screen(text, kind="notice"), lane="talk", key=f"talk-are-kept:{pairing.id}:{to}:{days}")


def took_back(tx: Transaction, message: Message) -> None:
    """Whoever had it before them reads that something is gone, and can still tell of it."""
    if people.get(tx, message.to_id).state != "active":
        return
    report = Button(Text("talk-report-button"), "talk.report", message.pairing_id)
    screen = Screen(Text("talk-took-back", who=heads(tx, message)), ((report,),), kind="notice")
    outbox.send(tx, message.to_id, screen, lane="talk", key=f"talk-took-back:{message.id}")


def cannot_be_reached(tx: Transaction, pairing: Pairing, to: int) -> None:
    """A coordinator finds another way to somebody whom nothing reaches; of a helper that is seen to already."""
    if asks.waiting_for(tx, pairings.COVER, pairing.subject) is None:
        what = Text("talk-ask-unreachable", who=Name(to), other=Name(pairing.other(to)))
        asks.open(tx, UNREACHABLE, about=to, subject=pairing.subject, what=what)

"""What talk says to people about what they said: that it did not reach the other one, and why."""

from bot.asks import service as asks
from bot.base import outbox
from bot.base.messages import Button, Name, Screen, Text
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.people import service as people
from bot.talk import ties
from bot.talk.rules import Why
from bot.talk.store import Message
from bot.talk.ties import Tie

UNREACHABLE = "talk.unreachable"
"""The kind of the ask that somebody cannot be reached who was to be told something."""


def called(tx: Transaction, tie: Tie, person_id: int) -> Name | Text:
    """What the other one of a line reads for that person: their name; also what they are to the reader, or what the
    two agreed on, where somebody else to whom the reader writes has the same one.
    """
    reader = tie.other(person_id)
    if person_id == tie.parent_id:
        return Name(person_id)  # families are told apart wherever their helper reads of them
    name, others = _name(tx, person_id), (one for one in ties.lines(tx, reader) if one.other(reader) != person_id)
    same = [one for one in others if _name(tx, one.other(reader)) == name]
    if not same:
        return Name(person_id)
    if tie.pairing is not None:
        return Text("talk-name-role", who=Name(person_id), kind=tie.kind)
    bonds = ties.bonds(tx, reader)
    bond = bonds.get(person_id)
    if bond is None:
        return Name(person_id)
    alike = any(one.pairing is None and bonds[one.other(reader)].what == bond.what for one in same)
    return Text("talk-name-agreed", who=Name(person_id), what=bond.what, apart=str(person_id) if alike else "no")


def _name(tx: Transaction, person_id: int) -> str:
    return people.get(tx, person_id).name.strip().casefold()


def heads(tx: Transaction, message: Message) -> Name | Text:
    """Whose name stands above that message."""
    tie = ties.find(tx, message.tie_id)
    return Name(message.from_id) if tie is None else called(tx, tie, message.from_id)


def open_button(tx: Transaction, tie: Tie, to: int) -> Button:
    """The door to a line."""
    return Button(Text("talk-open-button", who=called(tx, tie, to)), "talk.open", tie.id)


def look_button(tie_id: int) -> Button:
    """The door to a line for whoever looks after it: for the helper to write, for a coordinator how it stands."""
    return Button(Text("talk-look-button"), "talk.look", tie_id)


def not_passed_on(tx: Transaction, message: Message, why: Why | None) -> None:
    """Whoever said it reads that it did not arrive, and why; once for all that was said at that time."""
    if people.get(tx, message.from_id).state != "active":
        return
    text = Text("talk-lost", who=Name(message.to_id), why=why or "broke")
    key = f"talk-lost:{message.tie_id}:{message.from_id}:{tx.now}"
    outbox.send(tx, message.from_id, Screen(text, kind="notice"), lane="talk", key=key)


def not_put_right(tx: Transaction, message: Message, why: Why) -> None:
    """Whoever said it and has changed it since reads that the other one does not see the change, and why."""
    screen = Screen(Text(f"talk-not-{why}", who=Name(message.to_id)), kind="notice")
    outbox.send(tx, message.from_id, screen, lane="talk", key=f"talk-not:{message.id}:{tx.now}")


def are_kept(tx: Transaction, tie: Tie, to: int, days: int) -> None:
    """One of the two reads, before the first words come, that words are kept here, for how long and who reads them."""
    text = Text("talk-are-kept", who=Name(tie.other(to)), days=days)
    outbox.send(tx, to, Screen(text, kind="notice"), lane="talk", key=f"talk-are-kept:{tie.id}:{to}:{days}")


def took_back(tx: Transaction, message: Message) -> None:
    """Whoever had it before them reads that something is gone, and can still tell of it."""
    if people.get(tx, message.to_id).state != "active":
        return
    report = Button(Text("talk-report-button"), "talk.report", message.tie_id)
    screen = Screen(Text("talk-took-back", who=heads(tx, message)), ((report,),), kind="notice")
    outbox.send(tx, message.to_id, screen, lane="talk", key=f"talk-took-back:{message.id}")


def cannot_be_reached(tx: Transaction, tie: Tie, to: int) -> None:
    """A coordinator finds another way to somebody whom nothing reaches; of a helper that is seen to already."""
    if asks.waiting_for(tx, pairings.COVER, tie.subject) is None:
        what = Text("talk-ask-unreachable", who=Name(to), other=Name(tie.other(to)))
        asks.open(tx, UNREACHABLE, about=to, subject=tie.subject, what=what)

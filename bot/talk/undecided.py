"""What somebody sent without saying for whom: kept sealed until they have chosen, for an hour, and then forgotten."""

from dataclasses import replace

from bot.base import chats, outbox, timers
from bot.base.clock import FOREVER
from bot.base.messages import Screen, Text
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.talk import service
from bot.talk.rules import UNDECIDED_FOR, UNDECIDED_MAX, Said
from bot.talk.service import Passed

RULE = "talk.undecided"
"""The rule, and the form under which it is kept."""


def keep(tx: Transaction, person: Person, said: Said) -> int:
    """Keep what was sent until it is said whom it is for; how many messages wait for that now. The oldest goes where
    there are too many.
    """
    found = [one for one in waiting(tx, person) if one.message_id != said.message_id]
    _keep(tx, person, [*found, said][-UNDECIDED_MAX:])
    timers.set_timer(tx, RULE, _subject(person), tx.now + UNDECIDED_FOR, late_limit=FOREVER, about=person.id)
    return len(waiting(tx, person))


def _keep(tx: Transaction, person: Person, found: list[Said]) -> None:
    packed = [[one.message_id, one.kind, one.words, one.reply_to] for one in found]
    chats.keep_flow(tx, person.id, RULE, {"said": packed})


def _subject(person: Person) -> str:
    return f"person:{person.id}:"


def waiting(tx: Transaction, person: Person) -> list[Said]:
    """What waits for being told whom it is for, the first sent first."""
    kept = chats.recall_flow(tx, person.id, RULE).get("said", [])
    return [Said(*one) for one in kept] if isinstance(kept, list) else []


def put_right(tx: Transaction, person: Person, message_id: int, words: str) -> None:
    """What waits reads so from now on, if that message is among it."""
    found = waiting(tx, person)
    if any(one.message_id == message_id for one in found):
        _keep(tx, person, [replace(one, words=words) if one.message_id == message_id else one for one in found])


def drop(tx: Transaction, person: Person) -> None:
    """It is for nobody: it is forgotten."""
    chats.drop_flow(tx, person.id, RULE)
    timers.cancel(tx, RULE, _subject(person))


def send(tx: Transaction, person: Person, tie_id: int) -> list[Passed]:
    """It is for the other one of that line: pass it on, in order. `MovedOn` when nothing waits any more."""
    found = waiting(tx, person)
    if not found:
        raise MovedOn(f"person {person.id} has sent nothing that waits")
    drop(tx, person)
    return [service.say(tx, person, tie_id, said) for said in found]


def lapse(tx: Transaction, timer: Timer) -> None:
    """The rule of "talk.undecided": nobody was chosen. It is forgotten, and its sender reads that it went nowhere."""
    person = None if timer.about is None else people.find(tx, timer.about)
    if person is None or not waiting(tx, person):
        return
    chats.drop_flow(tx, person.id, RULE)
    outbox.send(tx, person.id, Screen(Text("talk-lapsed"), kind="notice"), lane="talk")

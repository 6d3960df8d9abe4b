"""What is done with a message afterwards: put right, taken back, answered by a reaction. All of it follows the message
wherever it is by then: still waiting, behind a plain line, or open on the other phone.
"""

from bot.base import outbox, veils
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.people.rules import Person
from bot.talk import keeping, messages, on_the_way, rules, service, store, ties, unanswered, undecided
from bot.talk.rules import Part
from bot.talk.store import Message


def put_right(tx: Transaction, person: Person, message_id: int, words: str) -> bool:
    """Person has changed what stands in that message of theirs: the other one reads it so; whether it was passed on.
    Where that goes no more, they read why.
    """
    message = store.by_source(tx, person.id, message_id)
    if message is None:
        undecided.put_right(tx, person, message_id, words)
        return False
    if message.kind in rules.BARE or message.state not in ("waiting", "arrived"):
        return False
    tie = ties.find(tx, message.tie_id)
    if tie is None:
        return False
    why = service.why_not(tx, tie, person.id)
    if why == "resting" and tie.pairing is not None:
        unanswered.unheard(tx, tie.pairing)
    if why is not None:
        messages.not_put_right(tx, message, why)
        return False
    keeping.keep(tx, tie, message, words)
    pieces = rules.parts(message.kind, words)
    change = store.changed(tx, message)
    for number, piece in enumerate(pieces):
        if number < message.parts:
            _amend(tx, message, number, piece, change)
        else:
            service.send_part(tx, message, number, piece)
    _shorten(tx, message, len(pieces))
    store.set_parts(tx, message, max(len(pieces), message.parts))
    return True


def _amend(tx: Transaction, message: Message, number: int, piece: Part, change: int) -> None:
    """One part reads so from now on: where it still waits, and where it has arrived."""
    key, packed = f"{message.key}{number}", service.pack(piece)
    for row in veils.kept_under(tx, key):
        if row.key in (key, f"{key}:opened"):
            outbox.rewrite(tx, row, packed)
    outbox.withdraw(tx, f"{key}:amended:")
    outbox.put(tx, message.to_id, "amended", packed, "talk", key=f"{key}:amended:{change}")


def _shorten(tx: Transaction, message: Message, count: int) -> None:
    """Of a message that has fewer parts now nothing is left to read in the others."""
    for number in range(count, message.parts):
        outbox.withdraw(tx, f"{message.key}{number}")
        arrived = store.part(tx, message.id, number)
        if arrived is not None and not arrived.veiled:
            outbox.ask_telegram(tx, message.to_id, "blank", [arrived.copy])


def react(tx: Transaction, person: Person, message_id: int, emoji: str) -> bool:
    """Person has reacted to that message of their chat, or taken it back (""): the other one sees it on theirs; whether
    it was passed on. The latest counts.
    """
    copy = store.by_copy(tx, person.id, message_id)
    message = store.by_source(tx, person.id, message_id) if copy is None else store.find(tx, copy.of_id)
    if message is None or message.state != "arrived" or (copy is not None and copy.veiled):
        return False
    tie = ties.find(tx, message.tie_id)
    if tie is None or service.why_not(tx, tie, person.id) is not None:
        return False
    key = f"{message.key}0:reacted:{person.id}:"
    outbox.withdraw(tx, key)
    change = store.changed(tx, message)
    outbox.put(tx, tie.other(person.id), "reacted", service.pack(Part(emoji)), "talk", key=f"{key}{change}")
    if emoji and tie.pairing is not None and person.id == tie.helper_id:
        pairings.contact_made(tx, tie.pairing.id, person.id)
    return True


def take_back(tx: Transaction, person: Person, message_id: int) -> Message:
    """Person takes back what they said: it goes from the other phone, or is made blank where it is too old for that.
    Where it stood open there, one line stays that says so, by which it can be reported.
    `MovedOn` when it is not theirs, or was taken back before.
    """
    message = store.find(tx, message_id)
    if message is None or message.from_id != person.id or not on_the_way.call_off(tx, message, "taken_back"):
        raise MovedOn(f"message {message_id} is not person {person.id}'s to take back")
    first = store.part(tx, message.id, 0)
    if message.state == "arrived" and first is not None and not first.veiled:
        messages.took_back(tx, message)
    return message

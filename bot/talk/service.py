"""Passing on what one of two says to the other: whom it is for, whether it may go, and what became of it.

A message is bound to its pairing when it is said, and whether that still stands is looked at again in the moment of
sending (`bot/talk/on_the_way.py`). All inside the caller's transaction.
"""

import json
from dataclasses import dataclass
from typing import Literal

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.people.rules import Person
from bot.talk import hours, keeping, messages, rules, store, unanswered
from bot.talk.rules import Line, Part, Said, Why
from bot.talk.store import Message, wishes

LATELY = 50
"""Among so many messages it is looked who wrote last."""


@dataclass(frozen=True, slots=True)
class Passed:
    """What became of something said on a line: the `message` that is on its way, or why there is none."""

    pairing: Pairing
    message: Message | None = None
    why: Why | None = None


def lines(tx: Transaction, person_id: int) -> list[Pairing]:
    """The lines that person has, one for each pairing that is on: first those on which they were told something
    lately, then the oldest.
    """
    lately = store.lately(tx, person_id, LATELY)
    found = pairings.running(tx, person_id)
    return sorted(found, key=lambda one: lately.index(one.id) if one.id in lately else len(lately))


def line(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """That line of a person's own. `MovedOn` when it is not theirs; it may be over."""
    return pairings.load(tx, person, pairing_id)


def looked_at(tx: Transaction, coordinator: Person, pairing_id: int) -> Pairing:
    """A line as a coordinator of its place may look at it: how much is said, never what. `MovedOn` for others."""
    pairing = pairings.find(tx, pairing_id)
    if pairing is None or people.get(tx, pairing.parent_id).place != coordinator.place:
        raise MovedOn(f"pairing {pairing_id} is not at {coordinator.place}")
    return pairing


def why_not(tx: Transaction, pairing: Pairing, from_id: int) -> Why | None:
    """Why what that person says on a line is not passed on now; None when it is."""
    to = people.get(tx, pairing.other(from_id))
    here = people.get(tx, from_id)
    rests = {one: wishes.line_of(tx, pairing.id, one)[1] for one in (from_id, to.id)}
    return rules.why_not(
        Line(
            is_on=pairing.state == "active",
            is_here=here.state == "active" and to.state == "active",
            is_reachable=to.reachable,
            is_away=(to.paused_until or 0) > tx.now,
            paused_by_me=rests[from_id] and from_id == pairing.parent_id,
            paused_by_other=rests[to.id] and to.id == pairing.parent_id,
            helper_rests=rests[to.id] and to.id == pairing.helper_id,
        )
    )


def aimed_at(tx: Transaction, person: Person, message_id: int) -> Pairing | None:
    """On which line somebody says what replies to that message of their chat; None when it is none of a line's."""
    known = store.by_copy(tx, person.id, message_id)
    if known is not None and known.veiled:
        return None  # they have not read yet who it is from
    found = store.find(tx, known.of_id) if known is not None else store.by_source(tx, person.id, message_id)
    return None if found is None else pairings.find(tx, found.pairing_id)


def say(tx: Transaction, person: Person, pairing_id: int, said: Said) -> Passed:
    """Pass on what person said on that line. Said twice it is passed on once. `MovedOn` when the line is not theirs."""
    pairing = line(tx, person, pairing_id)
    known = store.by_source(tx, person.id, said.message_id)
    if known is not None:
        return Passed(pairing, known)
    why = why_not(tx, pairing, person.id)
    if why == "unreachable":
        messages.cannot_be_reached(tx, pairing, pairing.other(person.id))
    if why == "resting":
        unanswered.unheard(tx, pairing)
    if why is not None:
        return Passed(pairing, why=why)
    pieces = rules.parts(said.kind, said.words)
    message_id = store.add(
        tx,
        pairing_id=pairing.id,
        from_id=person.id,
        to_id=pairing.other(person.id),
        source=said.message_id,
        kind=said.kind,
        answers=_answered(tx, person, pairing.id, said.reply_to),
        parts=len(pieces),
    )
    message = get(tx, message_id)
    keeping.keep(tx, pairing, message, said.words)
    keeping.announce(tx, pairing, message.to_id)
    for number, piece in enumerate(pieces):
        send_part(tx, message, number, piece)
    if hours.waits_until(tx, pairing, message.to_id) == (None, False):
        outbox.look_again(tx, message.to_id)  # what was said before and still waits does not come after this
    if person.id == pairing.helper_id:
        pairings.contact_made(tx, pairing.id, person.id)
    else:
        unanswered.waits(tx, pairing)
    return Passed(pairing, message)


def told_of(tx: Transaction, pairing: Pairing, person_id: int, until: Instant) -> bool:
    """Whether that person has said something before in the same stretch in which the other one is not there, which
    lasts until then, and so has read of it. The message just said does not count.
    """
    said = store.last_two(tx, pairing.id, person_id)
    before = said[1:] if said and said[0].at == tx.now else said
    to = pairing.other(person_id)
    return bool(before) and hours.not_before(tx, pairing, to, before[0].at) == until


def get(tx: Transaction, message_id: int) -> Message:
    """One message. `LookupError` when there is none: ids come from our own rows."""
    found = store.find(tx, message_id)
    if found is None:
        raise LookupError(f"no message {message_id}")
    return found


def send_part(tx: Transaction, message: Message, number: int, piece: Part) -> None:
    """Let one part of a message be on its way."""
    pairing = pairings.find(tx, message.pairing_id)
    pressing = pairing is not None and hours.is_pressing(tx, pairing, message.to_id)
    lane: Literal["urgent", "talk"] = "urgent" if pressing else "talk"
    outbox.put(tx, message.to_id, "talk", pack(piece), lane, key=f"{message.key}{number}")


def pack(piece: Part) -> str:
    """A part as it is kept in the outbox."""
    return json.dumps({"words": piece.words, "copy": piece.copy}, separators=(",", ":"))


def unpack(body: str) -> Part:
    """The part that `pack` packed."""
    kept = json.loads(body)
    return Part(kept["words"], kept["copy"])


def _answered(tx: Transaction, person: Person, pairing_id: int, reply_to: int | None) -> int | None:
    """Which message of that line is replied to."""
    if reply_to is None:
        return None
    known = store.by_copy(tx, person.id, reply_to)
    found = store.find(tx, known.of_id) if known is not None else store.by_source(tx, person.id, reply_to)
    return found.id if found is not None and found.pairing_id == pairing_id else None

"""Passing on what one of two says to the other: whom it is for, whether it may go, and what became of it.

A message is bound to what binds the two when it is said, and whether that still stands is looked at again in the
moment of sending (`bot/talk/on_the_way.py`). All inside the caller's transaction.
"""

import json
from dataclasses import dataclass
from typing import Literal

from bot.base import outbox
from bot.base.clock import Instant
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.people import service as people
from bot.people.rules import Person
from bot.talk import hours, keeping, messages, rules, store, ties, unanswered
from bot.talk.rules import Line, Part, Said, Why
from bot.talk.store import Message, wishes
from bot.talk.ties import Tie

LATELY = 50
"""Among so many messages it is looked who wrote last."""


@dataclass(frozen=True, slots=True)
class Passed:
    """What became of something said on a line: the `message` that is on its way, or why there is none."""

    tie: Tie
    message: Message | None = None
    why: Why | None = None


def lines(tx: Transaction, person_id: int) -> list[Tie]:
    """The lines that person has: first those on which they were told something lately, then those of pairings, the
    longest first.
    """
    lately = store.lately(tx, person_id, LATELY)
    found = ties.lines(tx, person_id)
    return sorted(found, key=lambda one: lately.index(one.id) if one.id in lately else len(lately))


def line(tx: Transaction, person: Person, tie_id: int) -> Tie:
    """That line of a person's own, or the one that is on between the same two by now. `MovedOn` when it is not theirs;
    it may be over.
    """
    found = ties.find(tx, tie_id)
    if found is None or person.id not in found.both:
        raise MovedOn(f"tie {tie_id} is not person {person.id}'s")
    return ties.standing(tx, found)


def looked_at(tx: Transaction, coordinator: Person, tie_id: int) -> Tie:
    """A line as a coordinator of its place may look at it: how much is said, never what. `MovedOn` for others."""
    tie = ties.find(tx, tie_id)
    if tie is None or people.get(tx, tie.both[0]).place != coordinator.place:
        raise MovedOn(f"tie {tie_id} is not at {coordinator.place}")
    return tie


def why_not(tx: Transaction, tie: Tie, from_id: int) -> Why | None:
    """Why what that person says on a line is not passed on now; None when it is."""
    tie = ties.standing(tx, tie)
    to = people.get(tx, tie.other(from_id))
    here = people.get(tx, from_id)
    rests = {one: wishes.line_of(tx, tie.id, one)[1] for one in (from_id, to.id)}
    return rules.why_not(
        Line(
            is_on=tie.is_on,
            is_paired=tie.pairing is not None,
            is_here=here.state == "active" and to.state == "active",
            is_reachable=to.reachable,
            is_away=(to.paused_until or 0) > tx.now,
            paused_by_me=rests[from_id] and from_id != tie.helper_id,
            paused_by_other=rests[to.id] and to.id != tie.helper_id,
            helper_rests=rests[to.id] and to.id == tie.helper_id,
        )
    )


def aimed_at(tx: Transaction, person: Person, message_id: int) -> Tie | None:
    """On which line somebody says what replies to that message of their chat; None when it is none of a line's."""
    known = store.by_copy(tx, person.id, message_id)
    if known is not None and known.veiled:
        return None  # they have not read yet who it is from
    found = store.find(tx, known.of_id) if known is not None else store.by_source(tx, person.id, message_id)
    return None if found is None else ties.standing(tx, ties.get(tx, found.tie_id))


def say(tx: Transaction, person: Person, tie_id: int, said: Said) -> Passed:
    """Pass on what person said on that line. Said twice it is passed on once. `MovedOn` when the line is not theirs."""
    tie = line(tx, person, tie_id)
    known = store.by_source(tx, person.id, said.message_id)
    if known is not None:
        return Passed(tie, known)
    why = why_not(tx, tie, person.id)
    if why == "unreachable":
        messages.cannot_be_reached(tx, tie, tie.other(person.id))
    if why == "resting" and tie.pairing is not None:
        unanswered.unheard(tx, tie.pairing)
    if why is not None:
        return Passed(tie, why=why)
    pieces = rules.parts(said.kind, said.words)
    message_id = store.add(
        tx,
        tie_id=tie.id,
        from_id=person.id,
        to_id=tie.other(person.id),
        source=said.message_id,
        kind=said.kind,
        answers=_answered(tx, person, tie.id, said.reply_to),
        parts=len(pieces),
    )
    message = get(tx, message_id)
    keeping.keep(tx, tie, message, said.words)
    keeping.announce(tx, tie, message.to_id)
    for number, piece in enumerate(pieces):
        send_part(tx, message, number, piece)
    if hours.waits_until(tx, tie, message.to_id) == (None, False):
        outbox.look_again(tx, message.to_id)  # what was said before and still waits does not come after this
    if tie.pairing is not None and person.id == tie.helper_id:
        pairings.contact_made(tx, tie.pairing.id, person.id)
    elif tie.pairing is not None:
        unanswered.waits(tx, tie.pairing)
    return Passed(tie, message)


def told_of(tx: Transaction, tie: Tie, person_id: int, until: Instant) -> bool:
    """Whether that person has said something before in the same stretch in which the other one is not there, which
    lasts until then, and so has read of it. The message just said does not count.
    """
    said = store.last_two(tx, tie.id, person_id)
    before = said[1:] if said and said[0].at == tx.now else said
    to = tie.other(person_id)
    return bool(before) and hours.not_before(tx, tie, to, before[0].at) == until


def get(tx: Transaction, message_id: int) -> Message:
    """One message. `LookupError` when there is none: ids come from our own rows."""
    found = store.find(tx, message_id)
    if found is None:
        raise LookupError(f"no message {message_id}")
    return found


def send_part(tx: Transaction, message: Message, number: int, piece: Part) -> None:
    """Let one part of a message be on its way."""
    tie = ties.find(tx, message.tie_id)
    pressing = tie is not None and hours.is_pressing(tx, tie, message.to_id)
    lane: Literal["urgent", "talk"] = "urgent" if pressing else "talk"
    outbox.put(tx, message.to_id, "talk", pack(piece), lane, key=f"{message.key}{number}")


def pack(piece: Part) -> str:
    """A part as it is kept in the outbox."""
    return json.dumps({"words": piece.words, "copy": piece.copy}, separators=(",", ":"))


def unpack(body: str) -> Part:
    """The part that `pack` packed."""
    kept = json.loads(body)
    return Part(kept["words"], kept["copy"])


def _answered(tx: Transaction, person: Person, tie_id: int, reply_to: int | None) -> int | None:
    """Which message of that line is replied to."""
    if reply_to is None:
        return None
    known = store.by_copy(tx, person.id, reply_to)
    found = store.find(tx, known.of_id) if known is not None else store.by_source(tx, person.id, reply_to)
    return found.id if found is not None and found.tie_id == tie_id else None

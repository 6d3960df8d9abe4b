"""Telling a PIN, and choosing it when it is first asked for. The message with it is taken off the phone at once."""

from collections.abc import Callable, Mapping

from bot.base import chats, outbox
from bot.base.messages import Screen, Text
from bot.people import pins
from handlers import flows, sure
from handlers.access import STAFF
from handlers.doors import Turn, aimed
from handlers.screens import HOME, with_note


@aimed("people.pin", who=STAFF)
def told(turn: Turn) -> Screen | None:
    """Words that are a PIN, before anybody else could get them: whatever they come to, they go off the phone."""
    words = turn.incoming.text
    before = chats.current_screen(turn.tx, turn.person.id) if turn.incoming.kind == "text" else None
    asks_for = "" if before is None else before.expects or ""
    if asks_for not in STEPS or words.startswith("/"):
        return None
    if turn.incoming.message_id is not None:
        outbox.ask_telegram(turn.tx, turn.person.id, "remove", [turn.incoming.message_id])
    is_set = pins.is_set(turn.tx, turn.person.id)
    if is_set != (asks_for == sure.ASK):
        return sure.question(turn)  # it was chosen, or forgotten, meanwhile
    return STEPS[asks_for](turn, words)


def _told(turn: Turn, words: str) -> Screen | None:
    came = pins.tell(turn.tx, turn.person, words)
    if came == "right":
        return sure.go_on(turn)
    return with_note(Text("people-pin-wrong"), sure.question(turn)) if came == "wrong" else sure.question(turn)


def _chosen(turn: Turn, words: str) -> Screen:
    problem = pins.problem_of(words)
    if problem is not None:
        return with_note(Text("people-pin-problem", problem=problem, count=pins.LENGTH_MIN), sure.question(turn))
    flows.keep(turn, sure.FORM, first=pins.proof_of(turn.tx, words))
    return Screen(Text("people-pin-again"), back=HOME, expects=sure.AGAIN)


def _again(turn: Turn, words: str) -> Screen | None:
    first = flows.recall(turn, sure.FORM).get("first", "")
    if not first or not pins.fits(words, first):
        return with_note(Text("people-pin-not-same"), sure.question(turn))
    pins.choose(turn.tx, turn.person, first)
    return sure.go_on(turn)


STEPS: Mapping[str, Callable[[Turn, str], Screen | None]] = {
    sure.ASK: _told,
    sure.CHOOSE: _chosen,
    sure.AGAIN: _again,
}
HANDLERS = (told,)
"""What somebody who works here does with their PIN."""

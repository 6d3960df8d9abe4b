"""A kind word at an ending: one of a few, or one's own, which is read back before anybody else reads it."""

from typing import Any

from bot.base.clock import HOUR, Instant
from bot.base.messages import Button, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.pairing import words
from bot.pairing.messages import PEOPLE
from bot.pairing.store.pairings import Pairing
from handlers import flows
from handlers.access import JOINED
from handlers.doors import Turn, press, typed
from handlers.screens import HOME

FORM = "pairing.word"
LAPSES: Instant = HOUR
"""After so long, what is typed is not meant for the other one any more, and what was typed is not sent."""


@press("pairing.word", who=JOINED)
def word(turn: Turn, pairing_id: int) -> Screen:
    """What one could say; typing it is for two who prepared their ending."""
    pairing = words.open_to(turn.tx, turn.person, pairing_id)
    flows.keep(turn, FORM, pairing=pairing.id, own="", at=turn.tx.now)
    rows: tuple[Row, ...] = tuple(
        (Button(Text("pairing-word-phrase-button", phrase=phrase), "pairing.word_say", pairing.id, phrase),)
        for phrase in words.PHRASES
    )
    who = Name(pairing.other(turn.person.id))
    if not words.may_write(turn.tx, pairing):
        return Screen(Text("pairing-word", who=who), rows, back=PEOPLE)
    return Screen(Text("pairing-word-own", who=who), rows, back=PEOPLE, expects="pairing.word_own")


@press("pairing.word_say", who=JOINED)
def say(turn: Turn, pairing_id: int, phrase: str) -> Screen:
    """One of the phrases."""
    return _kept(turn, words.say(turn.tx, turn.person, pairing_id, phrase))


@typed("pairing.word_own", who=JOINED)
def own(turn: Turn, typed_words: str) -> Screen:
    """Words of one's own, read back: they go nowhere before they are sent."""
    form = _form(turn)
    said = words.read(turn.tx, turn.person, form["pairing"], typed_words)
    flows.keep(turn, FORM, own=said, at=turn.tx.now)
    pairing = words.open_to(turn.tx, turn.person, form["pairing"])
    rows: tuple[Row, ...] = (
        (Button(Text("pairing-word-send-button"), "pairing.word_send", turn.tx.now),),
        (Button(Text("pairing-word-other-button"), "pairing.word", pairing.id),),
    )
    text = Text("pairing-word-read-back", who=Name(pairing.other(turn.person.id)), word=said)
    return Screen(text, rows, back=PEOPLE, expects="pairing.word_own")


def _form(turn: Turn) -> dict[str, Any]:
    form = flows.recall(turn, FORM)
    if not form or turn.tx.now - form.get("at", 0) > LAPSES:
        raise MovedOn("no word was begun, or too long ago")
    return form


@press("pairing.word_send", who=JOINED)
def send(turn: Turn, typed_at: int) -> Screen:
    """What was typed then and read back is meant so: these words, and no others that were typed since."""
    form = _form(turn)
    if form["at"] != typed_at or not form["own"]:
        raise MovedOn("these words are not the ones that were read back")
    return _kept(turn, words.write(turn.tx, turn.person, form["pairing"], form["own"]))


def _kept(turn: Turn, pairing: Pairing) -> Screen:
    flows.drop(turn, FORM)
    key = "pairing-word-kept" if pairing.state == "active" else "pairing-word-sent"
    return Screen(Text(key, who=Name(pairing.other(turn.person.id))), ((PEOPLE,),), back=HOME, kind="notice")


HANDLERS = (word, say, own, send)
"""What can be said at an ending."""

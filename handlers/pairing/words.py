"""A kind word at an ending: one of a few, or one's own."""

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


@press("pairing.word", who=JOINED)
def word(turn: Turn, pairing_id: int) -> Screen:
    """What one could say; typing it is for two who prepared their ending."""
    pairing = words.open_to(turn.tx, turn.person, pairing_id)
    flows.keep(turn, FORM, pairing=pairing.id)
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
    """Words of one's own."""
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("no word was begun")
    return _kept(turn, words.write(turn.tx, turn.person, form["pairing"], typed_words))


def _kept(turn: Turn, pairing: Pairing) -> Screen:
    flows.drop(turn, FORM)
    key = "pairing-word-kept" if pairing.state == "active" else "pairing-word-sent"
    return Screen(Text(key, who=Name(pairing.other(turn.person.id))), ((PEOPLE,),), back=HOME, kind="notice")


HANDLERS = (word, say, own)
"""What can be said at an ending."""

"""A kind word at an ending, if one likes: kept for the day of the goodbye, or sent at once when it is over already.

Own words are for two who prepared their ending. After any other one may tap a phrase. Where something was not right
between the two, no word passes at all: nobody is written to by somebody they had to get away from.
"""

from bot.asks import service as asks
from bot.base import audit, outbox
from bot.base.clock import DAY, Instant
from bot.base.facts import PersonErased
from bot.base.messages import Button, Name, Screen, Text
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.pairing import ending_messages, service, uncleared
from bot.pairing.rules import Kind
from bot.pairing.store import endings, pairings
from bot.pairing.store import words as store
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from bot.people.rules import Person

PHRASES = ("thanks", "learned", "wishes")
LETTERS_MAX = 200
AFTERWARDS: Instant = 30 * DAY
"""So long after an ending a word can still be said."""
GRAVE = ("checkins.unsafe", "checkins.wrong", uncleared.ASK)
"""Kinds of asks of which one was enough, whatever became of it: somebody did not feel safe or something was not right
at a meeting, which rooms above open, and a helper was not cleared any more.
"""


def all_was_well(tx: Transaction, pairing: Pairing) -> bool:
    """Whether nothing grave was ever told of the two: only then does either read or hear of the other once more."""
    return not any(asks.ever(tx, kind, pairing.subject) for kind in GRAVE)


def all_was_ever_well(tx: Transaction, parent_id: int, helper_id: int, kind: Kind) -> bool:
    """The same of every pairing of that kind there ever was of the two."""
    return all(all_was_well(tx, one) for one in pairings.between(tx, parent_id, helper_id, kind))


def buttons(tx: Transaction, pairing: Pairing, person_id: int) -> tuple[Button, ...]:
    """The button that leads to it, for somebody who can say a word now."""
    if not may_say(tx, pairing, person_id):
        return ()
    return (ending_messages.say_word(pairing.id, pairing.other(person_id)),)


def may_say(tx: Transaction, pairing: Pairing, person_id: int) -> bool:
    """Whether that person can say a word to the other one now: a goodbye is named or was lately, none is sent, all was
    well, and the other one is there to read it.
    """
    word = store.find(tx, pairing.id, person_id)
    is_there = people.get(tx, pairing.other(person_id)).state == "active"
    if (word is not None and word.sent) or not is_there or not all_was_well(tx, pairing):
        return False
    if pairing.state == "active":
        ending = endings.of_pairing(tx, pairing.id)
        return ending is not None and ending.state == "agreed"
    return pairing.state == "ended" and tx.now - (pairing.closed_at or 0) <= AFTERWARDS


def may_write(tx: Transaction, pairing: Pairing) -> bool:
    """Whether the two prepared their ending, so that they may use words of their own."""
    ending = endings.of_pairing(tx, pairing.id)
    return ending is not None and ending.state in ("agreed", "done")


def open_to(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """That pairing, for one of its two who can say a word now. `MovedOn` for anybody else."""
    pairing = service.load(tx, person, pairing_id)
    if not may_say(tx, pairing, person.id):
        raise MovedOn(f"no word is open to person {person.id} in pairing {pairing_id}")
    return pairing


def say(tx: Transaction, person: Person, pairing_id: int, phrase: str) -> Pairing:
    """Person says one of the phrases. `MovedOn` when there is no such phrase, or nothing can be said."""
    if phrase not in PHRASES:
        raise MovedOn("no such phrase")
    return _keep(tx, person, open_to(tx, person, pairing_id), phrase, "")


def write(tx: Transaction, person: Person, pairing_id: int, typed: str) -> Pairing:
    """Person says it in their own words. `Refused` when they are too many or none; `MovedOn` as for `say`."""
    return _keep(tx, person, open_to(tx, person, pairing_id), None, read(tx, person, pairing_id, typed))


def read(tx: Transaction, person: Person, pairing_id: int, typed: str) -> str:
    """What would be said of what person has typed. `Refused` and `MovedOn` as for `write`."""
    pairing, own = open_to(tx, person, pairing_id), clean_words(typed)
    if not may_write(tx, pairing):
        raise MovedOn(f"pairing {pairing_id} was not ended by both")
    if not 0 < len(own) <= LETTERS_MAX:
        raise Refused("pairing-word-length", f"a word of {len(own)} letters", most=LETTERS_MAX)
    return own


def _keep(tx: Transaction, person: Person, pairing: Pairing, phrase: str | None, own: str) -> Pairing:
    word = store.keep(tx, pairing.id, person.id, phrase, own)
    audit.record(tx, person.id, "pairing.word", None, str(pairing.id))
    if pairing.state == "ended":
        screen = Screen(Text("pairing-word-said", who=Name(person.id), word=_said(word)), kind="notice")
        outbox.send(tx, pairing.other(person.id), screen, lane="talk", key=_key(pairing, person.id))
        store.sent(tx, word)
    return pairing


def _key(pairing: Pairing, by: int) -> str:
    return f"{pairing.subject}word:{by}:"


def _said(word: store.Word) -> str | Text:
    return Text("pairing-word-phrase", phrase=word.phrase) if word.phrase else word.own


def goodbye(tx: Transaction, pairing: Pairing, to: int, again: str = "") -> None:
    """The goodbye, with the word that the other one has left, and a button for one's own where none was left. Where
    something was not right, with neither.
    """
    left = store.find(tx, pairing.id, pairing.other(to)) if all_was_well(tx, pairing) else None
    word = _said(left) if left is not None and (left.phrase or left.own) else None
    mine = () if store.find(tx, pairing.id, to) is not None else buttons(tx, pairing, to)
    ending_messages.goodbye(tx, pairing, to, word, mine, again)
    if left is not None:
        store.sent(tx, left)


def no_goodbye(tx: Transaction, pairing_id: int) -> None:
    """That pairing has ended in another way: what was left for its goodbye is forgotten."""
    store.blank_unsent(tx, pairing_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What that person said is forgotten, and taken back where it has not been sent."""
    said = store.by_person(tx, fact.person_id)
    store.blank(tx, fact.person_id)
    for pairing_id in said:
        pairing = service.find(tx, pairing_id)
        if pairing is not None:
            to = pairing.other(fact.person_id)
            outbox.withdraw(tx, _key(pairing, fact.person_id))
            if ending_messages.take_back_goodbye(tx, pairing, to):
                goodbye(tx, pairing, to, again="without-word")

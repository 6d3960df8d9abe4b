"""Is it she who reads? A question that a parent agrees with her nurse, to be asked before sensitive talk.

Of her answer only a salted hash is kept. Whatever is answered, and also "not now", her phone shows the same; what came
of it reads the nurse alone. A second word, if she likes, says "I am not safe now": people are called, and of that her
phone shows nothing ever.
"""

from hashlib import scrypt
from typing import Literal

from bot.asks import service as asks
from bot.base import audit, chats, outbox
from bot.base.clock import HOUR, Instant
from bot.base.facts import PairingEnded, PersonErased
from bot.base.messages import Name, Text
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people.rules import Person
from bot.people.words import fold
from bot.safety import messages, store
from bot.safety.screening import ready
from bot.safety.store import Check

UNSAFE = "safety.unsafe"
"""The kind of the ask that the word for "not safe now" opens: of its own, so that nothing on her phone names it."""
ASK_EVERY: Instant = HOUR
ANSWER_WITHIN: Instant = 12 * HOUR
MISSES_MAX = 3
QUESTION_MAX, ANSWER_MAX = 120, 60
"""Letters."""
WORK = 2**12
"""How much work one guess is, for whoever had the hashes and the keys."""

Outcome = Literal["sure", "unsure", "unsafe"]


def of_pairing(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """That pairing of a parent with her nurse. `MovedOn` where it is none, or over."""
    pairing = pairings.load(tx, person, pairing_id)
    if pairing.state != "active" or pairing.kind != "nurse":
        raise MovedOn(f"pairing {pairing_id} has no check question")
    return pairing


def as_parent(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """The same, where that person is the parent."""
    pairing = of_pairing(tx, person, pairing_id)
    if pairing.parent_id != person.id:
        raise MovedOn(f"person {person.id} is not the parent of pairing {pairing_id}")
    return pairing


def find(tx: Transaction, pairing_id: int) -> Check | None:
    """The check question of that pairing, if one was agreed."""
    return store.check(tx, pairing_id)


# --- agreeing it ---


def check_words(words: str, most: int) -> str:
    """Those words on one line. `Refused` when nothing is left, they are too long, or would call somebody by
    themselves: what they bring about must not show on her phone.
    """
    line = " ".join(words.split())
    if not fold(line):
        raise Refused("safety-check-empty", "words for a check question without letters")
    if len(line) > most:
        raise Refused("safety-check-long", "words for a check question that are too long", most=most)
    found = ready.look(line)
    if found is not None and found.level != "none":
        raise Refused("safety-check-other-words", "words for a check question that call somebody")
    return line


def hidden(tx: Transaction, answer: str) -> tuple[str, str]:
    """That answer as a salt and a hash, as soon as it was typed: nobody can read it any more."""
    salt = tx.random.token(16)
    return salt, _hash(salt, answer)


def agree(tx: Transaction, person: Person, pairing_id: int, question: str, right: tuple[str, str], unsafe: str) -> None:
    """From now on the nurse can have that asked; `right` is the hidden answer, `unsafe` the word for "not safe now", ""
    for none. `Refused` where both words are the same.
    """
    pairing = as_parent(tx, person, pairing_id)
    salt, answer = right
    other = _hash(salt, unsafe) if unsafe else ""
    if other == answer:
        raise Refused("safety-check-same", "one word for two things")
    store.keep_check(tx, person.id, pairing.id, question, (salt, answer, other))
    audit.record(tx, person.id, "safety.check_agreed", None, str(pairing.id))


def _hash(salt: str, words: str) -> str:
    return scrypt(fold(words).encode(), salt=salt.encode(), n=WORK, r=8, p=1, dklen=32).hex()


def take_away(tx: Transaction, person: Person, message_id: int | None) -> None:
    """What was typed for it does not stay in the chat."""
    if message_id is not None:
        chats.take(tx, person.id, [message_id])
        outbox.ask_telegram(tx, person.id, "remove", [message_id])


# --- asking and answering ---


def ask(tx: Transaction, nurse: Person, pairing_id: int) -> Check:
    """The nurse would like to know whether it is she. `Refused` when it was asked within the hour, or answered wrongly
    too often: then they agree a new one when they meet.
    """
    pairing = of_pairing(tx, nurse, pairing_id)
    found = find(tx, pairing_id)
    if found is None or pairing.helper_id != nurse.id:
        raise MovedOn(f"pairing {pairing_id} has no check question for person {nurse.id}")
    if found.misses >= MISSES_MAX:
        raise Refused("safety-check-used-up", f"check question {found.id} was missed too often")
    if found.asked_at is not None and tx.now < found.asked_at + ASK_EVERY:
        raise Refused("safety-check-just-asked", f"check question {found.id} was asked within the hour")
    store.check_asked(tx, found)
    messages.is_it_you(tx, found, tx.now + ANSWER_WITHIN)
    audit.record(tx, nurse.id, "safety.check_asked", None, str(pairing_id))
    return found


def open_question(tx: Transaction, person: Person, pairing_id: int) -> Check:
    """The question that waits for that parent's answer. `MovedOn` when none does, or not any more."""
    as_parent(tx, person, pairing_id)
    found = find(tx, pairing_id)
    if found is None or found.asked_at is None or found.answered_at is not None:
        raise MovedOn(f"no check question waits in pairing {pairing_id}")
    if tx.now > found.asked_at + ANSWER_WITHIN:
        raise MovedOn(f"the check question of pairing {pairing_id} waits no longer")
    return found


def answer(tx: Transaction, person: Person, pairing_id: int, words: str | None) -> None:
    """The parent has answered, or not now (None). Nothing of what came of it goes back to her phone."""
    found = open_question(tx, person, pairing_id)
    pairing = as_parent(tx, person, pairing_id)
    outcome: Outcome = "unsure" if words is None else _outcome(found, words)
    misses = 0 if outcome != "unsure" else found.misses + (words is not None)
    store.check_answered(tx, found, misses)
    outbox.withdraw(tx, messages.check_key(found))
    if outcome == "unsafe":
        _call(tx, person)
    messages.check_came(tx, pairing, outcome, used_up=misses >= MISSES_MAX)


def _outcome(found: Check, words: str) -> Outcome:
    salt, right, unsafe = found.answers
    given = _hash(salt, words)
    if given == unsafe:
        return "unsafe"
    return "sure" if given == right else "unsure"


def _call(tx: Transaction, person: Person) -> None:
    """People are called. Nobody asked, so that nobody on her phone is told where it is."""
    what = Text("safety-ask-unsafe", who=Name(person.id))
    asks.open(tx, UNSAFE, about=person.id, subject=f"person:{person.id}", urgent=True, guarded=True, what=what)


# --- letting go ---


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """What the two agreed ends with them."""
    store.drop_check(tx, fact.pairing_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing of it is kept."""
    store.drop_checks(tx, fact.person_id)


FOLLOWS = ((PairingEnded, pairing_ended), (PersonErased, erased))

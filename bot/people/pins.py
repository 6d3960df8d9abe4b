"""The PIN of somebody who works here: whoever only holds their phone does not get through the doors that ask for it.

Of a PIN a slow salted hash is kept, sealed with its person's key. What was typed is in no other row and in no log.
"""

import hashlib
import hmac
import unicodedata
from itertools import pairwise
from typing import Literal

from bot.base import audit
from bot.base.clock import HOUR, MINUTE, Instant
from bot.base.facts import PinWrong
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import messages, service
from bot.people.rules import STAFF_ROLES, Person
from bot.people.store import pins
from bot.places import service as places

LENGTH_MIN = 6
LENGTH_MAX = 64
TRIES_MAX = 3
LOCKED_FOR: Instant = HOUR
HOLDS_FOR: Instant = 15 * MINUTE
"""So long after it was told rightly it is not asked for again."""
SALT_BYTES = 16
HASH_BYTES = 32
COST, BLOCK, LANES = 2**12, 8, 1
"""Of scrypt: about 12 ms and 4 MB for one try, short enough for the writer. That only three tries an hour are taken,
and that the hash is sealed with a key no backup holds, keeps six digits from being tried out.
"""

Problem = Literal["short", "long", "easy"]
Told = Literal["right", "wrong", "locked"]


def folded(words: str) -> str:
    """A PIN as it is compared: any script's digits are alike, capitals and spaces at the ends do not count."""
    plain = unicodedata.normalize("NFKC", words.strip()).casefold()
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain)


def problem_of(words: str) -> Problem | None:
    """Why that cannot be a PIN: too short, too long, or what everybody tries first; None where it can."""
    pin = folded(words)
    if len(pin) < LENGTH_MIN:
        return "short"
    if len(pin) > LENGTH_MAX:
        return "long"
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    return "easy" if len(set(pin)) < 3 or steps in ({1}, {-1}) else None


def proof_of(tx: Transaction, words: str) -> str:
    """What is kept of a PIN: its salt and its hash."""
    salt = tx.random.token(SALT_BYTES)
    return f"{salt}:{_hash(salt, words)}"


def fits(words: str, proof: str) -> bool:
    """Whether those words are the PIN of which that was kept."""
    salt, _, kept = proof.partition(":")
    return hmac.compare_digest(_hash(salt, words), kept)


def _hash(salt: str, words: str) -> str:
    typed = folded(words).encode("utf-8", "surrogatepass")
    return hashlib.scrypt(typed, salt=salt.encode(), n=COST, r=BLOCK, p=LANES, dklen=HASH_BYTES).hex()


def is_asked(tx: Transaction, person: Person) -> bool:
    """Whether that person's PIN is asked for now: their place has it so, and it was not told lately."""
    if not places.place(person.place).asks_pin:
        return False
    row = pins.of(tx, person.id)
    return row is None or row.told_at + HOLDS_FOR <= tx.now


def is_set(tx: Transaction, person_id: int) -> bool:
    """Whether they have one."""
    return pins.of(tx, person_id) is not None


def locked_until(tx: Transaction, person_id: int) -> Instant | None:
    """Until when no try is taken; None when one is."""
    row = pins.of(tx, person_id)
    return row.locked_until if row is not None and row.locked_until > tx.now else None


def choose(tx: Transaction, person: Person, proof: str) -> None:
    """Keep the first PIN of somebody. `MovedOn` when they have one."""
    if is_set(tx, person.id):
        raise MovedOn(f"person {person.id} has a PIN")
    pins.keep(tx, person.id, proof)
    audit.record(tx, person.id, "people.pin_chosen", person.id)


def tell(tx: Transaction, person: Person, words: str) -> Told:
    """Somebody tells their PIN. The third wrong one in a row locks the doors that ask for it, and is told to others."""
    row = pins.of(tx, person.id)
    if row is None:
        raise MovedOn(f"person {person.id} has no PIN")
    if row.locked_until > tx.now:
        return "locked"
    if fits(words, row.proof):
        pins.right(tx, person.id)
        return "right"
    pins.wrong(tx, person.id, row.tries + 1)
    audit.record(tx, person.id, "people.pin_wrong", person.id)
    if row.tries + 1 < TRIES_MAX:
        return "wrong"
    pins.lock(tx, person.id, tx.now + LOCKED_FOR)
    audit.record(tx, None, "people.pin_locked", person.id)
    tx.tell(PinWrong(person.id))
    return "locked"


def let_choose_anew(tx: Transaction, actor: Person, person_id: int) -> None:
    """A coordinator lets a colleague choose a new PIN, who hears of it. `MovedOn` for oneself and for others."""
    colleague(tx, actor, person_id)
    if pins.forget(tx, person_id):
        audit.record(tx, actor.id, "people.pin_forgotten", person_id)
        messages.may_choose_pin(tx, person_id, actor.id)


def colleague(tx: Transaction, actor: Person, person_id: int) -> Person:
    """Somebody else who works at the actor's place. `MovedOn` for anybody else."""
    found = service.find(tx, person_id)
    if found is None or not is_colleague(actor, found):
        raise MovedOn(f"person {person_id} is no colleague of person {actor.id}")
    return found


def is_colleague(actor: Person, other: Person) -> bool:
    """Whether those two work at one place."""
    works = other.state == "active" and not other.roles.isdisjoint(STAFF_ROLES)
    return works and other.place == actor.place and other.id != actor.id


def forget(tx: Transaction, person_id: int) -> bool:
    """Forget it, as when somebody is erased; False when there was none."""
    return pins.forget(tx, person_id)

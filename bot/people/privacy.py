"""Shared phones and safe hours: private mode, hiding what was said, STOP in any wording."""

from bot.base import audit, chats, outbox
from bot.base.clock import FOREVER
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import clearing, service
from bot.people.rules import Person
from bot.people.store import persons
from bot.people.words import fold, stop_words

STOP_LENGTH_MAX = 40
"""A longer text is talk that happens to begin with such a word, not a STOP."""
QUIET_CHOICES = ((21 * 60, 8 * 60), (22 * 60, 7 * 60), (20 * 60, 9 * 60), (19 * 60, 10 * 60))


def means_stop(words: str) -> bool:
    """Whether that is STOP, in any wording of `content/words.toml`, with please or the bot's name behind it."""
    if len(words) > STOP_LENGTH_MAX:
        return False
    said = fold(words)
    return said in stop_words() or said.removesuffix(" kith").removesuffix(" please") in stop_words()


def hide(tx: Transaction, person: Person) -> None:
    """Take the messages of that chat away: young ones are deleted on both sides, older ones of ours made blank."""
    young, old = chats.take_messages(tx, person.id)
    if young:
        outbox.ask_telegram(tx, person.id, "delete", young)
    if old:
        outbox.ask_telegram(tx, person.id, "blank", old)
    audit.record(tx, person.id, "people.hidden", person.id)


def stop(tx: Transaction, person: Person) -> None:
    """Say nothing unasked from now on, and hide what was said. Coming back is a tap."""
    hide(tx, person)
    if person.state == "active" and (person.paused_until or 0) < FOREVER:
        service.pause(tx, person, FOREVER)


def set_private(tx: Transaction, person: Person, answer: str) -> None:
    """Whether anybody else uses this phone: "yes" or "no"."""
    if answer not in ("yes", "no"):
        raise MovedOn("no such answer")
    persons.change(tx, person.id, private=answer)
    if answer == "no":
        clearing.stop(tx, person)
    audit.record(tx, person.id, "people.private_set", person.id, answer)


def set_quiet_hours(tx: Transaction, person: Person, start: int, end: int) -> None:
    """Between those minutes of their day only what they asked for reaches them; equal: no such hours."""
    if not (0 <= start < 24 * 60 and 0 <= end < 24 * 60):
        raise MovedOn("no such hours")
    persons.change(tx, person.id, quiet_from=start, quiet_to=end)
    clearing.plan(tx, service.get(tx, person.id))

"""Whom somebody knows here, so that they may say what they gave each other: nobody else is ever named to them."""

from bot.asks import holders
from bot.base.clock import DAY, Instant
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.people import service as people
from bot.people.rules import Person
from bot.skills import sessions
from bot.skills.store import exchanges

LATELY: Instant = 90 * DAY
"""For so long after an exchange the two have to do with each other."""


def ever(tx: Transaction, person_id: int) -> set[int]:
    """Whom that person ever agreed with on something."""
    return {one.other(person_id) for one in exchanges.every(tx, person_id)}


def lately(tx: Transaction, person_id: int) -> set[int]:
    """With whom that person has something agreed now, or had lately."""
    found = exchanges.every(tx, person_id)
    return {one.other(person_id) for one in found if one.is_live or (one.settled_at or 0) > tx.now - LATELY}


def known(tx: Transaction, person: Person) -> dict[int, str]:
    """Those whom that person walks with, has agreed on something with, or has met in a session, and their names; in
    the order of their names. Whoever is not here any more, or kept apart from them, is left out.
    """
    found = {one.other(person.id) for one in pairings.running(tx, person.id)}
    found |= ever(tx, person.id)
    found |= sessions.met(tx, person.id)
    found -= {person.id, *holders.apart_from(tx, person.id)}
    here = (people.get(tx, person_id) for person_id in found)
    names = {
        one.id: people.display_name(tx, one.id) for one in here if one.state == "active" and one.place == person.place
    }
    return dict(sorted(names.items(), key=lambda one: (one[1].casefold(), one[0])))

"""A mentor's role over the years: until when it stands before it is renewed, and whether the first family is still
looked in on. Edited by rooms above, read by pairing.
"""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal

from bot.base import audit
from bot.base.clock import Instant, add_months, instant_of, local
from bot.base.transaction import Transaction
from bot.people import service
from bot.people.rules import Person
from bot.people.store import mentorships
from bot.places import service as places

Says = Literal["", "go_on", "break", "stop"]


@dataclass(frozen=True, slots=True)
class Mentorship:
    """One mentor's. No new family is proposed from `renew_at` on; `supervised` until a person has signed off the first
    one; `says` what they answered last about going on.
    """

    person_id: int
    renew_at: Instant
    supervised: bool
    says: Says


def of(tx: Transaction, person_id: int) -> Mentorship | None:
    """That mentor's; None for whoever is none."""
    row = mentorships.of(tx, person_id)
    return None if row is None else Mentorship(row.person_id, row.renew_at, bool(row.supervised), row.says)


def months_on(now: Instant, zone: str, months: int) -> Instant:
    """The start of the day so many months after today; of the month's last day where it has no such day."""
    there = add_months(local(now, zone).date(), months)
    return instant_of(datetime.combine(there, time()), zone)


def _until(tx: Transaction, person_id: int) -> Instant:
    here = places.place(service.get(tx, person_id).place)
    return months_on(tx.now, here.zone, here.ladder.renewal_months)


def begin(tx: Transaction, person_id: int, *, supervised: bool) -> bool:
    """Somebody is a mentor from now on; False when it had begun. Nobody looks in where the place has it so."""
    supervised = supervised and places.place(service.get(tx, person_id).place).ladder.supervised_days > 0
    return mentorships.begin(tx, person_id, _until(tx, person_id), supervised=supervised)


def begin_for_all(tx: Transaction) -> list[int]:
    """Begin it for mentors who were there before there was such a thing; who. Nobody need look in on them."""
    found = mentorships.without(tx)
    for person_id in found:
        begin(tx, person_id, supervised=False)
    return found


def sign_off(tx: Transaction, actor: Person, person_id: int) -> bool:
    """Nobody looks in on that mentor's family any more; False when nobody did."""
    signed = mentorships.sign_off(tx, person_id)
    if signed:
        audit.record(tx, actor.id, "people.mentor_signed_off", person_id)
    return signed


def say(tx: Transaction, person_id: int, word: Says) -> None:
    """Keep what a mentor says of going on; who stops is proposed to nobody new from now on."""
    mentorships.say(tx, person_id, word)
    if word == "stop":
        mentorships.stop(tx, person_id, tx.now)


def renew(tx: Transaction, actor: Person, person_id: int) -> Instant:
    """Let the role stand for another while, counted from today; until when."""
    until = _until(tx, person_id)
    mentorships.renew(tx, person_id, until)
    audit.record(tx, actor.id, "people.mentor_renewed", person_id)
    return until


def end(tx: Transaction, person_id: int) -> bool:
    """Somebody is a mentor no longer; False when they were none."""
    return mentorships.forget(tx, person_id)

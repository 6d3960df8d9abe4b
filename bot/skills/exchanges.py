"""Exchanges: what one gives another, from the yes of both to the hours in both books.

Whoever brings two together (`proposals`, rings, somebody who tells of it) calls `agree` or `told`, and hears of the end
by the fact `ExchangeEnded`. Each exchange is booked alone: one that is taken back touches no other.
"""

from datetime import date, datetime, time, timedelta

from bot.base import audit
from bot.base.clock import MINUTE, Instant, instant_of, local
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.skills import exchange_after as after
from bot.skills import exchange_rules as rules
from bot.skills import taxonomy
from bot.skills.store import exchanges as store
from bot.skills.store.exchanges import Exchange

NOON = time(12)


def agree(
    tx: Transaction, giver_id: int, receiver_id: int, kind_id: str, minutes: int, where: str, came_from: str
) -> int:
    """Both have said yes in private: `giver_id` gives `receiver_id` that kind of help, for about so many minutes; the
    id. From here on both read each other's first name, find a time, and may take it back.

    `where` is "chat", "public", "home", or "" for wherever that kind can be; `came_from` names what it came from
    ("need:12", "ring:3:1", "first") and stands in `ExchangeEnded` when it is over. Agreed on again with the same
    `came_from` while it is still to come, it is the same one. `MovedOn` where they are not to meet, or one is gone;
    `Refused` for a length that cannot be.
    """
    place = _place_of(tx, giver_id, receiver_id, kind_id, minutes, where)
    for known in store.of_two(tx, giver_id, receiver_id):
        if known.is_live and known.kind == kind_id and known.came_from == came_from:
            return known.id
    exchange_id = store.add(tx, place, (giver_id, receiver_id), kind_id, minutes, where, came_from)
    audit.record(tx, None, "skills.exchange_agreed", None, str(exchange_id))
    return exchange_id


def told(
    tx: Transaction,
    teller_id: int,
    giver_id: int,
    receiver_id: int,
    kind_id: str,
    minutes: int,
    day: date,
    came_from: str,
) -> int:
    """It has happened already, on that day of the teller's calendar, as one of the two tells; the id. The other one is
    asked, and it counts only when they say the same. Where the other one has told of the same before, or they had
    agreed on it, this is the teller's answer to that.

    `MovedOn` where they are not to meet, one is gone, or it cannot have been that day; `Refused` for a length that
    cannot be, for what stands in the books already, and when too much waits for answers.
    """
    place = _place_of(tx, giver_id, receiver_id, kind_id, minutes, "")
    teller = people.get(tx, teller_id)
    today = local(tx.now, teller.zone).date()
    if teller_id not in (giver_id, receiver_id) or not today - timedelta(days=rules.TOLD_DAYS) <= day <= today:
        raise MovedOn("it cannot have happened so")
    known = _known(tx, teller, (giver_id, receiver_id), kind_id, day)
    if known is None:
        if sum(one.told_by == teller_id for one in store.live_of(tx, teller_id)) >= rules.TOLD_WAITING_MAX:
            raise Refused("skills-told-enough", f"person {teller_id} waits for many answers")
        at = _around_noon(tx, teller, day, minutes)
        both = (giver_id, receiver_id)
        exchange_id = store.add(tx, place, both, kind_id, minutes, "", came_from, told_by=teller_id, happened_at=at)
    elif known.state == "confirmed":
        raise Refused("skills-told-already", f"exchange {known.id} is kept")
    else:
        exchange_id = known.id
    return after.say(tx, teller, exchange_id, minutes).id


def _place_of(tx: Transaction, giver_id: int, receiver_id: int, kind_id: str, minutes: int, where: str) -> str:
    """The place of both. `MovedOn` where there is none, or they are not to meet."""
    kind, giver, receiver = taxonomy.find(kind_id), people.get(tx, giver_id), people.get(tx, receiver_id)
    if kind is None or (where and where not in kind.where) or giver_id == receiver_id:
        raise MovedOn("no such help, or not there")
    if (giver.state, receiver.state) != ("active", "active") or giver.place != receiver.place:
        raise MovedOn("the two are not both here")
    if receiver_id in profiles.apart_from(tx, giver_id):
        raise MovedOn("the two are kept apart")
    if not rules.MINUTES_LEAST <= minutes <= rules.MINUTES_MOST:
        raise Refused("hours-too-long", f"{minutes} minutes in one exchange")
    return giver.place


def _known(tx: Transaction, teller: Person, both: tuple[int, int], kind_id: str, day: date) -> Exchange | None:
    """What is known of the same already: of that day, or agreed on and without a time."""
    found = [one for one in store.of_two(tx, *both) if one.kind == kind_id]
    for one in found:
        at = one.happened_at or one.starts_at
        over = one.state in ("done", "booked", "confirmed") and at is not None and at <= tx.now
        if over and at is not None and local(at, teller.zone).date() == day:
            return one
    return next((one for one in found if one.state == "agreed"), None)


def _around_noon(tx: Transaction, teller: Person, day: date, minutes: int) -> Instant:
    """Noon of that day, or before it where noon is still to come: only the day was told."""
    return min(instant_of(datetime.combine(day, NOON), teller.zone), tx.now - minutes * MINUTE)


def of_person(tx: Transaction, person_id: int) -> list[Exchange]:
    """What of that person's is still to be settled, the oldest first."""
    return store.live_of(tx, person_id)


def minutes_ahead(tx: Transaction, person_id: int) -> int:
    """How many minutes that person has agreed to give and has not given yet."""
    return sum(one.minutes for one in store.live_of(tx, person_id) if one.giver_id == person_id)

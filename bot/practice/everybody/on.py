"""What is on in everybody's town: with a place left, full, soon, just over, and one that waits for a coordinator's yes;
and what was given to the pot.
"""

from bot.base.clock import DAY, HOUR
from bot.base.transaction import Transaction
from bot.hours import pot, service
from bot.hours.opportunities import booking, handing, hosting
from bot.hours.opportunities.rules import Topic
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft, Opportunity
from bot.hours.rules import Transfer
from bot.people import service as people
from bot.people.rules import Person
from bot.practice.town import Town

COMING = ("Ana", "Fay", "Roy", "Hana", "Mo")
"""Who was at the one that is just over."""


async def puts_up(town: Town) -> None:
    """Cleo puts up most of it, Roy would like to; Ana has places, Pia waits for one and takes a break, Fay is told a
    code, and Mo is in the middle of the form.
    """
    ids = {name: (await villager.person()).id for name, villager in town.villagers.items()}
    code = await town.kith.database.write(lambda tx: _all_of_it(tx, ids))
    await town.settle()
    fay, mo = town.villagers["Fay"], town.villagers["Mo"]
    await fay.from_home("hours-on-button")
    await fay.says(code)
    await mo.from_home("hours-on-button")
    await mo.taps("hours-new-button")
    await mo.taps("hours-topic-button", topic="trip")
    await mo.taps("hours-skip-button")
    await mo.taps("hours-where-later-button")
    await mo.says("Thursday 3 December 10:00")


def _all_of_it(tx: Transaction, ids: dict[str, int]) -> str:
    cleo, ana, pia, roy = (people.get(tx, ids[name]) for name in ("Cleo", "Ana", "Pia", "Roy"))
    hosting.put_up(tx, cleo, _draft(tx, "event", 4, 9))
    full = hosting.put_up(tx, cleo, _draft(tx, "swim", 1, 10))
    seat = booking.take(tx, ana, full.id, 0)
    booking.wait(tx, pia, full.id, 0)
    hosting.put_up(tx, roy, _draft(tx, "stall", 4, 11))
    soon = store.add(tx, cleo.id, cleo.place, _draft(tx, "trip", 4, 0), "open", tx.now - HOUR)
    booking.take(tx, ana, soon.id, 0)
    _just_over(tx, cleo, [ids[name] for name in COMING])
    _gives(tx, ids["Fay"], ids["Ana"])
    return "" if seat is None else handing.hand_on(tx, ana, full.id, seat.turn)


def _draft(tx: Transaction, topic: Topic, room: int, days: int) -> Draft:
    starts = tx.now + days * DAY + 3 * HOUR
    return Draft(topic, 60, room, starts, starts + 2 * HOUR)


def _just_over(tx: Transaction, host: Person, coming: list[int]) -> Opportunity:
    begun = Draft("course", 30, len(coming), tx.now - 2 * HOUR, tx.now - HOUR)
    one = store.add(tx, host.id, host.place, begun, "open", tx.now - DAY)
    for person_id in coming:
        booking.hold(tx, one, seats.row_of(tx, one.id, person_id))
    return one


def _gives(tx: Transaction, giver: int, receiver: int) -> None:
    """One has given another much, and some of it to the pot."""
    source, target = service.account_of(tx, giver), service.account_of(tx, receiver)
    key = f"everybody:{giver}"
    service.post(tx, Transfer(source, target, 180, "gift", key, key))
    pot.give(tx, people.get(tx, giver), 30, 0)

"""Jobs of everybody's town: one with room that Fay has taken, one full for which somebody waits, one that Ana has and
Fay would swap for, one that Roy has and one that Ana could swap for it, and two that are over: of one it is being said
who did it, and of the other a coordinator finds out.
"""

from bot.base import timers
from bot.base.clock import DAY, FOREVER, HOUR
from bot.base.transaction import Transaction
from bot.circle import jobs, jobs_after, jobs_swaps
from bot.hours.jobs import JobOver
from bot.hours.opportunities import booking, handing
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft
from bot.people import service as people
from bot.practice.town import Town

DID = ("Ana", "Fay", "Roy")
"""Who had taken the one that is just over."""


async def shares(town: Town) -> None:
    """Cleo puts them up; Hana hands hers on and Ana is told the code, Pia waits for it."""
    ids = {name: (await villager.person()).id for name, villager in town.villagers.items()}
    code = await town.kith.database.write(lambda tx: _all_of_it(tx, ids))
    await town.settle()
    ana = town.villagers["Ana"]
    await ana.from_home("circle-open-button")
    await ana.taps("jobs-button")
    await ana.says(code)


def _all_of_it(tx: Transaction, ids: dict[str, int]) -> str:
    cleo, fay, hana, pia, ana, roy = (
        people.get(tx, ids[name]) for name in ("Cleo", "Fay", "Hana", "Pia", "Ana", "Roy")
    )
    cooks = booking.take(tx, fay, jobs.put_up(tx, cleo, _draft(tx, "cook", 4, 12)).id, 0)
    full = jobs.put_up(tx, cleo, _draft(tx, "welcome", 1, 13))
    seat = booking.take(tx, hana, full.id, 0)
    booking.wait(tx, pia, full.id, 0)
    hers = jobs.put_up(tx, cleo, _draft(tx, "texts", 1, 14))
    booking.take(tx, ana, hers.id, 0)
    if cooks is not None:
        jobs_swaps.propose(tx, fay, cooks.opportunity_id, cooks.turn, hers.id)
    booking.take(tx, roy, jobs.put_up(tx, cleo, _draft(tx, "translate", 1, 15)).id, 0)
    _over(tx, cleo.id, cleo.place, [ids[name] for name in DID], 5)
    silent = _over(tx, cleo.id, cleo.place, [ids["Hana"]], 8)
    subject = f"opportunity:{silent}:done"
    timers.set_timer(tx, jobs_after.RULE, subject, tx.now, late_limit=FOREVER, data={"step": "no-reply"})
    booking.take(tx, ana, jobs.put_up(tx, cleo, _draft(tx, "texts", 1, 16)).id, 0)
    return "" if seat is None else handing.hand_on(tx, hana, full.id, seat.turn)


def _draft(tx: Transaction, kind: str, room: int, days: int) -> Draft:
    starts = tx.now + days * DAY + 3 * HOUR
    return Draft("own", 60, room, starts, starts + HOUR, job=kind)


def _over(tx: Transaction, host_id: int, place: str, did: list[int], hours_ago: int) -> int:
    """A job that began so long ago and lasted an hour; its number."""
    begun = tx.now - hours_ago * HOUR
    draft = Draft("own", 60, len(did), begun, begun + HOUR, job="set-up")
    one = store.add(tx, host_id, place, draft, "open", begun - DAY)
    for person_id in did:
        booking.hold(tx, one, seats.row_of(tx, one.id, person_id))
    tx.tell(JobOver(one.id))
    return one.id

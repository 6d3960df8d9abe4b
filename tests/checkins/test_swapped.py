"""Two swap jobs while one of them waits for a place in a meeting for several: nothing comes between."""

from bot.base.clock import HOUR, MINUTE, Instant
from bot.circle import jobs, jobs_swaps
from bot.hours.opportunities import booking
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft
from tests.checkins.several import in_line, opens, takes, waits, with_a_place
from tests.checkins.town import A_WEEK_ON, Meetings

LONG = 90


async def has_a_job(families: Meetings, name: str, at: Instant) -> int:
    """A job that a coordinator puts up, and they take; its number."""
    draft = Draft("own", LONG, 1, at, at + LONG * MINUTE, job="cook")
    cleo, who = await families.person("Cleo"), await families.person(name)
    job = await families.do(lambda tx: jobs.put_up(tx, cleo, draft))
    await families.do(lambda tx: booking.take(tx, who, job.id, 0))
    return job.id


async def test_a_place_that_they_wait_for_does_not_come_between_two_jobs_that_meet(families: Meetings) -> None:
    group = await opens(families, slot=A_WEEK_ON, room=2)
    for name in ("Ben", "Cai"):
        await takes(families, name, group)
    await waits(families, "Ana", group)
    anas, eves = await has_a_job(families, "Ana", A_WEEK_ON - HOUR), await has_a_job(families, "Eve", A_WEEK_ON)
    await families.presses("Ben", "checkins.group_leave", group.id, group.sequence)
    assert (await with_a_place(families, group), await in_line(families, group)) == (["Cai"], ["Ana"])
    ana, eve = await families.person("Ana"), await families.person("Eve")
    swap = await families.do(lambda tx: jobs_swaps.propose(tx, ana, anas, seats.of(tx, anas, ana.id).turn, eves))
    assert (await families.do(lambda tx: jobs_swaps.agree(tx, eve, swap.id))).state == "swapped"
    held = [await families.do(lambda tx, job=job: seats.in_turn(tx, job, "held")) for job in (anas, eves)]
    assert [[seat.person_id for seat in each] for each in held] == [[eve.id], [ana.id]]
    assert (await with_a_place(families, group), await in_line(families, group)) == (["Cai"], ["Ana"])

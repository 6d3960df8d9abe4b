"""Whatever people do with their jobs: none is ever left with two who have it or, by a swap, with nobody."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.clock import DAY, HOUR
from bot.base.outcome import MovedOn, Refused
from bot.circle import jobs, jobs_swaps
from bot.circle.store import swaps as store
from bot.hours.opportunities import booking, hosting
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft
from bot.people import profiles
from bot.people import service as people
from tests.circle.town import Deciding

WHO = ("Ana", "Ben", "Eva", "Fay")
KINDS = ("cook", "texts", "welcome", "set-up")
JOBS = st.integers(1, len(KINDS))
SWAPS = st.integers(1, 4)
NAMES = st.sampled_from(WHO)
ACTS = st.one_of(
    st.tuples(st.just("propose"), NAMES, JOBS, JOBS),
    st.tuples(st.just("propose"), NAMES, JOBS, JOBS),
    st.tuples(st.sampled_from(("agree", "agree", "decline", "take_back")), NAMES, SWAPS),
    st.tuples(st.sampled_from(("leave", "take")), NAMES, JOBS),
    st.tuples(st.just("pause"), NAMES),
    st.tuples(st.just("apart"), NAMES, NAMES),
    st.tuples(st.just("cancel"), JOBS),
    st.tuples(st.just("passes"), st.integers(1, 40)),
)


async def begins():
    """Each of the four has one job, one after the other on one afternoon; the first two at the same time."""
    town = Deciding()
    await town.everybody()
    first = town.clock.now() // HOUR * HOUR + 4 * DAY
    for number, (name, kind) in enumerate(zip(WHO, KINDS, strict=True)):
        starts = first + max(0, number - 1) * 2 * HOUR
        made = await town.acts("Cleo", jobs.put_up, Draft("own", 60, 1, starts, starts + HOUR, job=kind))
        await town.acts(name, booking.take, made.id, 0)
    return town


async def has(town, job_id):
    return [seat.person_id for seat in await town.do(lambda tx: seats.in_turn(tx, job_id, "held"))]


async def turn_of(town, name, job_id):
    seat = await town.do(lambda tx: seats.of(tx, job_id, town.ids[name]))
    return 0 if seat is None else seat.turn


async def does(town, what, *how):
    """One act, as the phone would do it."""
    match what, how:
        case "propose", (name, job_id, wanted):
            await town.acts(name, jobs_swaps.propose, job_id, await turn_of(town, name, job_id), wanted)
        case (("agree" | "decline" | "take_back"), (name, swap_id)):
            await town.acts(name, getattr(jobs_swaps, what), swap_id)
        case (("leave" | "take"), (name, job_id)):
            await town.acts(name, getattr(booking, what), job_id, await turn_of(town, name, job_id))
        case "pause", (name,):
            await town.acts(name, people.pause, town.clock.now() + DAY)
        case "apart", (name, other) if name != other:
            one, two = town.ids[name], town.ids[other]
            await town.do(lambda tx: profiles.keep_apart(tx, one, two, "blocked"))
        case "cancel", (job_id,):
            await town.acts("Cleo", hosting.cancel, job_id)
        case "passes", (hours,):
            await town.passes(hours * HOUR)


@settings(max_examples=25, deadline=None)
@given(st.lists(ACTS, min_size=4, max_size=16))
async def test_a_job_has_one_who_does_it_whatever_is_swapped_given_up_or_kept_apart(acts):
    town = await begins()
    for what, *how in acts:
        before = {one: await has(town, one) for one in range(1, len(KINDS) + 1)}
        try:
            await does(town, what, *how)
        except (MovedOn, Refused):
            assert {one: await has(town, one) for one in before} == before
            continue
        after = {one: await has(town, one) for one in before}
        assert all(len(held) <= 1 for held in after.values())
        changed = {one for one in before if after[one] != before[one]}
        assert what in ("agree", "leave", "take", "cancel", "apart") or not changed
        if what == "agree":
            assert sorted(map(len, after.values())) == sorted(map(len, before.values()))
            assert len(changed) in (0, 2)
        open_now = [one for number in before for one in await town.do(lambda tx, n=number: store.of_job(tx, n))]
        waiting = {one.id: one for one in open_now if one.state == "open"}.values()
        asked_about = [job for one in waiting for job in (one.job_id, one.other_job_id)]
        assert len(asked_about) == len(set(asked_about))
        assert all(after[one.job_id] == [one.person_id] for one in waiting)
        assert all(after[one.other_job_id] == [one.other_id] for one in waiting)
    await town.database.close()

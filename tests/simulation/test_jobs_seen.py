"""What the simulation looks for in the service's own jobs: each mistake, planted, would be seen."""

import pytest

from bot.base import timers
from bot.base.clock import DAY, HOUR, MINUTE
from bot.circle import jobs, jobs_after, jobs_swaps
from bot.circle.store import jobs as store
from bot.hours.opportunities import booking, handing
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft
from bot.people import erasing
from bot.people import service as people
from bot.simulation.rooms import jobs as looked
from bot.simulation.rooms import opportunities
from tests.circle.town import Deciding
from tests.simulation.looking import planted, seen

COOK = 1


@pytest.fixture
async def town():
    made = Deciding()
    await made.everybody()
    starts = made.clock.now() + 3 * DAY
    draft = Draft("own", 90, 2, starts, starts + 90 * MINUTE, job="cook")
    await made.acts("Cleo", jobs.put_up, draft)
    yield made
    await made.database.close()


async def takes(town, *names):
    for name in names:
        await town.acts(name, booking.take, COOK, 0)


async def is_over(town):
    """The time of it is over, and everybody is asked."""
    await town.passes(3 * DAY + 4 * HOUR)


async def done_of(town, name):
    found = await town.do(lambda tx: store.of_job(tx, COOK))
    return next(one.id for one in found if one.person_id == town.ids[name])


async def says(town, name, by="", *, did=True):
    """That person says whether they did it, or somebody else does of them."""
    number = await done_of(town, name)
    if by:
        await town.acts(by, lambda tx, person: jobs_after.confirm(tx, person, number, did=did))
    else:
        await town.acts(name, lambda tx, person: jobs_after.say(tx, person, number, did=did))


async def nothing_is_wrong(town):
    rules = (*looked.INVARIANTS, *opportunities.INVARIANTS)
    return [await seen(town, invariant) for invariant in rules] == [[] for _ in rules]


@pytest.mark.parametrize("doer", ["Ana", "Ruth", "Mo"])
async def test_what_goes_as_it_should_breaks_nothing(town, doer):
    await takes(town, "Eva", doer)
    code = await town.acts("Eva", handing.hand_on, COOK, (await seat(town, "Eva")).turn)
    number = (await seat(town, "Eva")).id
    await town.acts("Ben", lambda tx, person: handing.take_over(tx, person, code, number, job=True))
    assert await nothing_is_wrong(town)
    await is_over(town)
    assert await nothing_is_wrong(town)
    await says(town, doer)
    await says(town, doer, "Cleo")
    assert await nothing_is_wrong(town)
    await says(town, "Ben")
    await says(town, "Ben", "Cleo", did=False)
    for _ in range(4):
        assert await nothing_is_wrong(town)
        await town.passes(DAY)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ben"]))
    await town.do(lambda tx: erasing.erase(tx, town.ids[doer]))
    assert await nothing_is_wrong(town)


async def seat(town, name):
    return await town.do(lambda tx: seats.of(tx, COOK, town.ids[name]))


async def test_what_counts_twice_or_not_at_all_would_be_seen(town, monkeypatch):
    await takes(town, "Ana")
    await is_over(town)
    monkeypatch.setattr(jobs_after.books, "record_job", lambda *_: None)
    await says(town, "Ana")
    await says(town, "Ana", "Cleo")
    assert await seen(town, looked.done_counts_once) == ["0 minutes stand for job part 1, and it took 90"]
    monkeypatch.undo()
    starts = town.clock.now()
    await town.do(lambda tx: jobs_after.books.record_job(tx, 1, town.ids["Ana"], "merevale", 90, starts))
    assert await seen(town, looked.done_counts_once) == []
    await town.do(lambda tx: jobs_after.books.record_job(tx, 7, town.ids["Ana"], "merevale", 90, starts))
    assert await seen(town, looked.done_counts_once) == ["job:7 stands in the books, and is nobody's part in a job"]


async def test_what_counts_by_one_word_or_ones_own_would_be_seen(town, monkeypatch):
    await takes(town, "Ana", "Ben")
    await is_over(town)
    monkeypatch.setattr(jobs_after, "outcome", lambda *_: "did")
    await says(town, "Ana")
    assert await seen(town, looked.only_two_words_count) == ["job part 1 counts, and not both said so"]
    monkeypatch.setattr(jobs_after, "may_confirm", lambda *_: True)
    await says(town, "Ben", "Ben")
    assert len(await seen(town, looked.only_two_words_count)) == 3


async def test_silence_that_nobody_breaks_would_be_seen(town):
    await takes(town, "Ana")
    await is_over(town)
    assert await seen(town, looked.silence_goes_to_a_person) == []
    await town.do(lambda tx: timers.cancel(tx, jobs_after.RULE, "opportunity:1:"))
    assert await seen(town, looked.silence_goes_to_a_person) == ["nobody will ask who did job 1"]


async def test_somebody_who_had_taken_it_and_is_not_asked_would_be_seen(town):
    await takes(town, "Ana", "Ben")
    await is_over(town)
    await planted(town, "DELETE FROM circle_done WHERE person_id = ?", town.ids["Ben"])
    assert len(await seen(town, looked.silence_goes_to_a_person)) == 1


async def test_what_is_handed_on_and_lost_on_the_way_would_be_seen(town, monkeypatch):
    await takes(town, "Eva")
    one = await seat(town, "Eva")
    code = await town.acts("Eva", handing.hand_on, COOK, one.turn)
    monkeypatch.setattr(booking, "hold", lambda *_: None)
    await town.acts("Ben", lambda tx, person: handing.take_over(tx, person, code, one.id, job=True))
    assert len(await seen(town, looked.what_is_handed_on_is_somebodys)) == 1


async def test_a_job_whose_host_has_gone_would_be_seen(town):
    await planted(town, "UPDATE persons SET state = 'left' WHERE id = ?", town.ids["Cleo"])
    assert len(await seen(town, looked.what_is_handed_on_is_somebodys)) == 1
    await planted(town, "UPDATE persons SET state = 'active' WHERE id = ?", town.ids["Cleo"])
    await town.acts("Cleo", people.leave)
    assert await seen(town, looked.what_is_handed_on_is_somebodys) == []


async def test_a_swap_of_what_somebody_has_no_more_and_two_of_one_job_would_be_seen(town, monkeypatch):
    starts = town.clock.now() + 5 * DAY
    draft = Draft("own", 90, 1, starts, starts + 90 * MINUTE, job="texts")
    other = await town.acts("Cleo", jobs.put_up, draft)
    await takes(town, "Ana")
    await town.acts("Eva", booking.take, other.id, 0)
    turn = (await seat(town, "Ana")).turn
    await town.acts("Ana", jobs_swaps.propose, COOK, turn, other.id)
    assert await nothing_is_wrong(town)
    await planted(town, "UPDATE hours_seats SET state = 'left' WHERE person_id = ?", town.ids["Eva"])
    assert len(await seen(town, looked.a_swap_is_of_two_who_have_both)) == 1
    await planted(town, "UPDATE hours_seats SET state = 'held' WHERE person_id = ?", town.ids["Eva"])
    monkeypatch.setattr(jobs_swaps, "_is_asked_about", lambda *_: False)
    await town.acts("Eva", jobs_swaps.propose, other.id, 1, COOK)
    assert len(await seen(town, looked.a_swap_is_of_two_who_have_both)) == 2

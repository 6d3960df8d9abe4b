"""You said, we did: what was carried is somebody's by a day, is followed to its end, and cannot be lost."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY
from bot.base.outcome import MovedOn, Refused
from bot.circle import promises
from bot.circle.store import promises as store
from bot.people import erasing
from bot.people import service as people


async def carried(town, name="Ana"):
    """What that person brought is carried."""
    decision = await town.voting_on(name, "A walk on Thursdays")
    await town.all_vote(decision, "0-11-1-1")
    await town.over(decision)
    return await town.do(lambda tx: store.of_decision(tx, decision.id))


async def waits(town, kind):
    return [ask for ask in await town.asks() if ask.kind == kind and ask.state != "closed"]


async def now(town, one):
    return await town.do(lambda tx: store.find(tx, one.id))


async def test_only_what_was_carried_is_to_be_done_and_a_coordinator_is_asked_to_find_somebody(town):
    refused = await town.voting_on("Ana", "No more chairs")
    await town.all_vote(refused, "00000---")
    await town.over(refused)
    assert await town.acts("Ana", promises.listed) == []
    one = await carried(town)
    assert [found.id for found in await town.acts("Gus", promises.listed)] == [one.id]
    assert len(await waits(town, promises.UNTAKEN)) == 1


async def test_one_who_takes_it_is_asked_on_the_day_and_a_coordinator_when_it_is_not_settled(town):
    one = await carried(town)
    taken = await town.acts("Ben", promises.take, one.id, 7)
    assert (taken.state, taken.owner, taken.by) == ("promised", town.ids["Ben"], town.clock.now() + 7 * DAY)
    assert await waits(town, promises.UNTAKEN) == []
    with pytest.raises(Refused):
        await town.acts("Eva", promises.take, one.id, 7)
    await town.passes(8 * DAY)
    assert "circle-day-has-come" in await town.keys("Ben")
    assert await waits(town, promises.LATE) == []
    await town.passes(3 * DAY)
    assert len(await waits(town, promises.LATE)) == 1
    await town.acts("Ben", promises.take, one.id, 14)
    assert await waits(town, promises.LATE) == []


@pytest.mark.parametrize("kind", [promises.UNTAKEN, promises.LATE])
async def test_where_it_is_as_it_was_a_coordinator_is_asked_again(town, kind):
    one = await carried(town)
    if kind == promises.LATE:
        await town.acts("Ben", promises.take, one.id, 7)
        await town.passes(11 * DAY)
    for _ in range(3):
        (ask,) = await waits(town, kind)
        await town.do(lambda tx, ask=ask: asks.close(tx, ask.id, town.ids["Cleo"], "sorted"))
        assert await waits(town, kind) == []
        await town.passes(14 * DAY)
    await town.acts("Ben", promises.take, one.id, 30)
    await town.passes(29 * DAY)
    assert await waits(town, kind) == []
    await town.acts("Ben", promises.done, one.id)
    await town.passes(30 * DAY)
    assert await waits(town, kind) == []


async def test_when_it_is_done_who_brought_it_hears_of_it_and_nobody_else(town):
    one = await carried(town)
    await town.acts("Ben", promises.take, one.id, 7)
    assert (await town.acts("Ben", promises.begin, one.id)).state == "doing"
    assert (await town.acts("Ben", promises.done, one.id)).state == "done"
    assert "circle-settled" in await town.keys("Ana")
    for name in ("Ben", "Eva", "Gus", "Cleo"):
        assert "circle-settled" not in await town.keys(name)
    await town.passes(30 * DAY)
    assert await waits(town, promises.LATE) == []
    with pytest.raises(MovedOn):
        await town.acts("Ben", promises.done, one.id)


async def test_that_it_will_not_be_done_needs_a_why_which_goes_with_whoever_wrote_it(town):
    one = await carried(town)
    await town.acts("Ben", promises.take, one.id, 7)
    with pytest.raises(Refused):
        await town.acts("Ben", promises.will_not, one.id, "  ")
    assert (await town.acts("Ben", promises.will_not, one.id, "The hall is closed")).why == "The hall is closed"
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ben"]))
    assert (await now(town, one)).state == "not_done"
    assert (await now(town, one)).why == ""


@pytest.mark.parametrize("how", ["leaves", "gives back", "loses", "is erased"])
async def test_what_somebody_took_who_cannot_any_more_is_open_again(town, how):
    one = await carried(town)
    await town.acts("Ben", promises.take, one.id, 7)
    match how:
        case "leaves":
            await town.acts("Ben", people.leave)
        case "gives back":
            await town.acts("Ben", promises.give_back, one.id)
        case "loses":
            await town.acts("Ben", lambda tx, person: people.loss(tx, person, person.id))
        case "is erased":
            await town.do(lambda tx: erasing.erase(tx, town.ids["Ben"]))
    assert ((await now(town, one)).state, (await now(town, one)).owner) == ("open", None)
    assert len(await waits(town, promises.UNTAKEN)) == 1
    if how != "is erased":
        await town.passes(30 * DAY)
        assert "circle-day-has-come" not in await town.keys("Ben")


async def test_only_whoever_took_it_settles_it(town):
    one = await carried(town)
    await town.acts("Ben", promises.take, one.id, 7)
    for deed in (promises.begin, promises.done, promises.give_back):
        with pytest.raises(MovedOn):
            await town.acts("Eva", deed, one.id)
    with pytest.raises(MovedOn):
        await town.acts("Eva", promises.take, one.id, 8)


async def test_where_the_only_coordinator_brought_it_somebody_else_who_works_here_is_asked(town):
    await carried(town, "Cleo")
    (ask,) = await waits(town, promises.UNTAKEN)
    assert ask.owner == town.ids["Ruth"]


async def test_where_the_only_coordinator_has_not_settled_it_somebody_else_who_works_here_is_asked(town):
    one = await carried(town)
    await town.acts("Cleo", promises.take, one.id, 7)
    await town.passes(11 * DAY)
    (ask,) = await waits(town, promises.LATE)
    assert ask.owner == town.ids["Ruth"]


async def test_where_nobody_else_works_here_the_only_coordinator_is_asked_still(town):
    await town.acts("Ruth", people.leave)
    await carried(town, "Cleo")
    (ask,) = await waits(town, promises.UNTAKEN)
    assert ask.owner == town.ids["Cleo"]

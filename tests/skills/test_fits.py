"""Who may be brought together in Merevale now, as it stands in the books."""

import pytest

from bot.base.clock import DAY, FOREVER
from bot.hours import service as hours
from bot.hours.rules import HARD_LIMIT_MINUTES, Transfer
from bot.people import clearances, consents, limits, profiles
from bot.people import service as people
from bot.skills import fits, service
from tests.pairing.town import Town


@pytest.fixture
async def town():
    """Mo offers recipes, and Ana needs them."""
    made = Town()
    await made.moves_in("Cleo", "coordinator")
    await made.moves_in("Mo", "parent")
    await made.moves_in("Ana", "parent")
    await puts_up(made, "Mo", "offer", "recipes")
    await puts_up(made, "Ana", "need", "recipes")
    yield made
    await made.database.close()


async def puts_up(town, name, side, kind):
    return await town.do(lambda tx: service.put_up(tx, people.get(tx, town.ids[name]), side, kind))


async def found(town):
    """(giver, needer, kind, where) of every fit."""
    names = {person_id: name for name, person_id in town.ids.items()}
    every = await town.do(lambda tx: fits.fits(tx, "merevale"))
    return [(names[one.giver_id], names[one.needer_id], one.kind, one.where) for one in every]


async def of(town, act, name, *args, **more):
    return await town.do(lambda tx: act(tx, people.get(tx, town.ids[name]), *args, **more))


async def test_an_offer_and_a_need_of_one_kind_fit(town):
    assert await found(town) == [("Mo", "Ana", "recipes", "chat")]
    assert all(one.worth >= 1 for one in await town.do(lambda tx: fits.fits(tx, "merevale")))


async def test_another_kind_does_not(town):
    await puts_up(town, "Ana", "need", "bread")
    assert await found(town) == [("Mo", "Ana", "recipes", "chat")]


@pytest.mark.parametrize("name", ["Mo", "Ana"])
async def test_whoever_takes_a_break_is_not_brought_together_with_anybody(town, name):
    await of(town, people.pause, name, FOREVER)
    assert await found(town) == []
    await of(town, people.come_back, name)
    assert await found(town) != []


@pytest.mark.parametrize("name", ["Mo", "Ana"])
async def test_whoever_cannot_be_reached_is_not(town, name):
    await town.do(lambda tx: people.unreachable(tx, town.ids[name]))
    assert await found(town) == []


@pytest.mark.parametrize("name", ["Mo", "Ana"])
@pytest.mark.parametrize("purpose", ["pairing", "contact"])
async def test_whoever_agreed_to_it_no_more_is_not(town, name, purpose):
    await of(town, consents.withdraw, name, purpose)
    assert await found(town) == []


@pytest.mark.parametrize(("one", "other"), [("Mo", "Ana"), ("Ana", "Mo")])
async def test_two_who_are_kept_apart_are_not(town, one, other):
    await town.do(lambda tx: profiles.keep_apart(tx, town.ids[one], town.ids[other], "blocked"))
    assert await found(town) == []


@pytest.mark.parametrize("name", ["Mo", "Ana"])
async def test_after_leaving_or_a_loss_nothing_of_theirs_is_looked_at(town, name):
    cleo = await town.person("Cleo")
    await town.do(lambda tx: people.loss(tx, cleo, town.ids[name]))
    assert await found(town) == []
    other = "Ana" if name == "Mo" else "Mo"
    await of(town, people.leave, other)
    assert await found(town) == []


async def test_what_she_asks_for_after_a_loss_is_looked_for_but_she_is_not_asked_to_give(town):
    await town.do(lambda tx: people.loss(tx, people.get(tx, town.ids["Ana"]), town.ids["Ana"]))
    await puts_up(town, "Ana", "need", "recipes")
    await puts_up(town, "Ana", "offer", "message-chat")
    await puts_up(town, "Mo", "need", "message-chat")
    assert await found(town) == [("Mo", "Ana", "recipes", "chat")]
    town.clock.move(366 * DAY)
    await puts_up(town, "Mo", "offer", "recipes")
    assert ("Ana", "Mo", "message-chat", "chat") in await found(town)


async def test_what_is_at_home_waits_for_a_clearance(town):
    await puts_up(town, "Mo", "offer", "kitchen-help")
    await puts_up(town, "Ana", "need", "kitchen-help")
    assert ("Mo", "Ana", "kitchen-help", "home") not in await found(town)
    cleo = await town.person("Cleo")
    await town.do(lambda tx: clearances.give(tx, cleo, town.ids["Mo"], "home", "2027-11-24"))
    assert ("Mo", "Ana", "kitchen-help", "home") in await found(town)
    await town.do(lambda tx: clearances.withdraw(tx, cleo, town.ids["Mo"]))
    assert await found(town) == []


async def test_a_clearance_is_none_from_the_day_it_runs_out_whether_or_not_anybody_has_looked(town):
    await puts_up(town, "Mo", "offer", "kitchen-help")
    await puts_up(town, "Ana", "need", "kitchen-help")
    cleo = await town.person("Cleo")
    await town.do(lambda tx: clearances.give(tx, cleo, town.ids["Mo"], "home", "2026-11-26"))
    assert ("Mo", "Ana", "kitchen-help", "home") in await found(town)
    town.clock.move(4 * DAY)
    assert ("Mo", "Ana", "kitchen-help", "home") not in await found(town)


async def test_nobody_is_brought_together_beyond_the_hard_limit(town):
    def past(tx):
        mo, pot = hours.account_of(tx, town.ids["Mo"]), hours.pot(tx, "merevale")
        hours.post(tx, Transfer(mo, pot, HARD_LIMIT_MINUTES - 10, "said", "test:1", "test:1"))

    await town.do(past)
    assert await found(town) == []


async def test_a_helper_who_gives_so_many_minutes_a_week_is_asked_for_no_more(town):
    await town.moves_in("Ruth", "mentor")
    await puts_up(town, "Ruth", "offer", "recipes")
    assert ("Ruth", "Ana", "recipes", "chat") in await found(town)
    cleo = await town.person("Cleo")
    await town.do(lambda tx: limits.set_week(tx, cleo, town.ids["Ruth"], 30))
    assert ("Ruth", "Ana", "recipes", "chat") in await found(town)
    await puts_up(town, "Ruth", "offer", "message-chat")
    await puts_up(town, "Ana", "need", "listening-ear")
    await puts_up(town, "Ruth", "offer", "listening-ear")
    assert ("Ruth", "Ana", "listening-ear", "chat") not in await found(town)


async def test_one_need_is_looked_at_alone(town):
    card = await puts_up(town, "Ana", "need", "recipes")
    one = await town.do(lambda tx: fits.fits_of(tx, card, "merevale"))
    assert one == await town.do(lambda tx: fits.fits(tx, "merevale"))

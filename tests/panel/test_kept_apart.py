"""Whoever is kept from one of the two does not look at it, lead it or sit; and what stands still is not lost."""

import pytest

from bot.asks import service as asks
from bot.asks.rules import Reported
from bot.base.clock import DAY
from bot.panel import service
from bot.panel.store import matters, seats
from bot.people import profiles


def apart(town, one, other, how="blocked"):
    def work(tx):
        if how == "blocked":
            profiles.keep_apart(tx, town.ids[one], town.ids[other], "blocked")
        else:
            tx.tell(Reported(town.ids[one], town.ids[other]))

    return town.do(work)


async def owner(town, kind):
    (ask,) = [one for one in await town.asks() if one.kind == kind and one.state != "closed"]
    return ask.owner


@pytest.mark.parametrize("who", ["Ana", "Ben"])
async def test_who_is_kept_from_either_of_the_two_does_not_look_whether_it_is_safe(town, who):
    await apart(town, who, "Cleo")
    await town.brings()
    await town.taps("Ben", "panel-answer-yes-button")
    assert await owner(town, service.LOOK) == town.ids["Ruth"]
    assert (await town.presses("Cleo", "panel.look", (await town.matter()).id)).text.key != "panel-look"


async def test_who_comes_to_be_kept_from_the_other_one_meanwhile_does_not_look_any_more(town):
    await town.brings()
    await town.taps("Ben", "panel-answer-yes-button")
    assert await owner(town, service.LOOK) == town.ids["Cleo"]
    await apart(town, "Ben", "Cleo")
    assert await owner(town, service.LOOK) == town.ids["Ruth"]
    assert (await town.presses("Cleo", "panel.look", (await town.matter()).id)).text.key != "panel-look"


@pytest.mark.parametrize("step", ["agreed_and_safe", "all_sit", "sits"])
@pytest.mark.parametrize("who", ["Ana", "Ben"])
async def test_who_comes_to_be_kept_from_one_of_the_two_does_not_lead_it_any_more(town, step, who):
    matter = await getattr(town, step)()
    await apart(town, who, "Cleo")
    now = await town.do(lambda tx: matters.find(tx, matter.id))
    assert (now.state, now.facilitator) == (matter.state, None)
    assert await owner(town, service.LOOK) == town.ids["Ruth"]
    assert (await town.presses("Cleo", "panel.mine", matter.id)).text.key != "panel-mine"


@pytest.mark.parametrize("how", ["blocked", "reported"])
async def test_a_juror_kept_from_one_of_the_two_while_it_sits_is_at_the_table_no_more(town, how):
    matter = await town.sits()
    first, *others = await town.jurors("yes")
    if how == "blocked":
        await apart(town, "Ana", first)
    else:
        await apart(town, "Ana", first, "reported")
    assert await town.jurors("yes") == others
    assert (await town.do(lambda tx: matters.find(tx, matter.id))).state == "sitting"
    assert town.ids[first] not in await town.do(lambda tx: service.members(tx, matter))


async def test_what_stands_still_is_looked_at_again_where_who_was_called_only_closed_the_call(town):
    await town.drawn()
    await town.later(60 * DAY)
    (ask,) = [one for one in await town.asks() if one.kind == service.QUIET]
    await town.do(lambda tx: asks.close(tx, ask.id, town.ids["Cleo"], "sorted"))
    assert [one for one in await town.asks() if one.kind == service.QUIET and one.state != "closed"] == []
    await town.later(60 * DAY)
    assert await owner(town, service.QUIET) == town.ids["Cleo"]
    assert await town.do(lambda tx: seats.of_person(tx, town.ids["Cleo"])) == []

"""Members recruit where two are kept apart: whoever is kept from an applicant is not brought together with them."""

import pytest

from bot.base.messages import Button, Text
from bot.hours.opportunities import booking, hosting
from bot.hours.opportunities.store import seats
from bot.people import profiles
from tests.staff.people import applied, asks_of
from tests.stories.jobs_shared import jobs_of, looks
from tests.stories.people import ana_in, cleo_in
from tests.stories.test_recruiting import brought, opens
from tests.stories.what_is_on import WHEN, does, labels

MEETING = 1
YES = Text("jobs-take-button")


@pytest.fixture
async def some(town):
    """Cleo, who coordinates; Ana and Ben, who are members; and Sara, who would like to be a mentor."""
    cleo = await cleo_in(town)
    return cleo, await ana_in(town), await ana_in(town, "Ben"), await applied(town, "Sara")


async def is_to_be_met(cleo, sara):
    await brought(cleo, sara)
    await opens(cleo, sara)
    await cleo.taps("recruit-meet-button")
    await cleo.says(WHEN)
    await cleo.taps("hours-when-yes-button")


async def blocks(town, one, other):
    mine, theirs = [(await who.person()).id for who in (one, other)]
    await town.kith.database.write(lambda tx: profiles.keep_apart(tx, mine, theirs, "blocked"))
    await town.settle()


@pytest.mark.parametrize("who", ["member", "applicant"])
async def test_whoever_is_kept_apart_from_an_applicant_neither_reads_when_they_are_met_nor_meets_them(town, some, who):
    cleo, ana, ben, sara = some
    await blocks(town, *((ben, sara) if who == "member" else (sara, ben)))
    await is_to_be_met(cleo, sara)
    assert (await jobs_of(ben)).text.key == "jobs-board-empty"
    for tag, *args in (("jobs.one", MEETING), ("jobs.take", MEETING, 0), ("jobs.wait", MEETING, 0)):
        await ben.presses_again(ben.phone.last, Button(YES, tag, *args))
    await looks(ana)
    await ana.taps("jobs-take-button")
    await looks(ana)
    code = (await ana.taps("hours-hand-button")).text.values["code"]
    await jobs_of(ben)
    await ben.says(code)
    (seat,) = await town.kith.database.read(lambda tx: seats.in_turn(tx, MEETING, "held", "waiting", "offered"))
    await ben.presses_again(ben.phone.last, Button(YES, "jobs.take_over", seat.id))
    held = await town.kith.database.read(lambda tx: seats.in_turn(tx, MEETING, "held", "waiting", "offered"))
    assert held == [seat]
    assert not await ben.has("jobs-handed")


@pytest.mark.parametrize("who", ["member", "applicant"])
async def test_where_whoever_is_to_meet_them_comes_apart_from_them_a_person_sees_to_it(town, some, who):
    cleo, _ana, ben, sara = some
    await is_to_be_met(cleo, sara)
    await does(town, booking.take, ben, MEETING, 0)
    assert await asks_of(town, hosting.TOGETHER) == []
    await blocks(town, *((ben, sara) if who == "member" else (sara, ben)))
    assert len(await asks_of(town, hosting.TOGETHER)) == 1
    assert "hours-hand-button" in labels(await looks(ben))

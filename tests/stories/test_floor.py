"""The service does not withdraw unseen: where who works here gave too little in a month, a coordinator looks."""

from datetime import datetime

import pytest

from bot.asks import service as asks
from bot.base import errands
from bot.base.clock import HOUR, instant_of
from bot.base.facts import CheckinKept
from bot.base.messages import Duration
from bot.evidence import floor
from bot.hours import service as hours
from bot.people import service as people
from bot.places import service as places
from tests.stories.jobs_shared import until
from tests.stories.people import cleo_in, paired, reads

FLOOR = places.place("merevale").standard.nurse_minutes_a_month
TOLD_AT = instant_of(datetime(2027, 1, 8, 6, 0), "Europe/London")
IN_DECEMBER = instant_of(datetime(2026, 12, 10, 12, 0), "Europe/London")


@pytest.fixture
async def together(town):
    """Cleo coordinates, and Ruth is Ana's nurse since November; in December they only meet as these stories tell."""
    return await paired(town)


async def meet(town, ruth, ana, minutes):
    one, other = (await ana.person()).id, (await ruth.person()).id
    fact = CheckinKept(900, one, other, minutes, "nurse", IN_DECEMBER)
    await town.kith.database.write(lambda tx: hours.record_checkin(tx, fact))


async def asked(town):
    return await town.kith.database.read(lambda tx: asks.of_kind(tx, "merevale", floor.RULE))


async def test_less_than_the_floor_in_a_month_is_a_coordinators_to_look_at_once(town, together):
    cleo, ruth, ana = together
    await meet(town, ruth, ana, FLOOR - 1)
    await until(town, TOLD_AT - HOUR)
    assert await asked(town) == []
    await until(town, TOLD_AT + HOUR)
    (ask,) = await asked(town)
    assert ask.owner == (await cleo.person()).id
    text = ask.notice.text
    assert (text.key, text.values["given"], text.values["agreed"]) == (
        *("evidence-ask-floor", Duration(FLOOR - 1), Duration(FLOOR)),
    )
    assert text.values["month"].values == {"month": 12, "year": "2026"}
    await cleo.from_home("asks-list-button")
    told = await reads(cleo)
    assert any(words.endswith("See our hours") for words in told)
    assert not any(words.endswith("Ruth: hours") for words in told)
    await town.kith.database.write(lambda tx: errands.ask(tx, floor.RULE, "merevale:2026-12"))
    await town.kith.database.write(lambda tx: asks.close(tx, ask.id, ask.owner, "sorted"))
    await town.passes(HOUR)
    assert await asked(town) == []


async def test_what_reaches_the_floor_is_nobodys_to_look_at(town, together):
    _, ruth, ana = together
    await meet(town, ruth, ana, FLOOR)
    found = await town.kith.database.read(lambda tx: floor.look(tx, "merevale:2026-12"))
    assert (found.found.minutes, found.found.families) == (FLOOR, 1)
    assert list(floor.acts(floor.work(found))) == []


async def test_where_there_is_only_who_would_be_called_nobody_stands_for_it(town):
    cleo = await cleo_in(town)
    one = (await cleo.person()).id

    def about(tx):
        people.add_role(tx, one, "nurse", by=None)
        return floor._about(tx, "merevale")

    assert await town.kith.database.write(about) is None

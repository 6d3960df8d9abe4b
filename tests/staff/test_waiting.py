"""Cleo looks over what waits: by how long, needs nobody meets, and what waits for her yes."""

import pytest

from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.messages import Name, Text
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.villager import keys
from bot.staff import waiting
from tests.skills.neighbours import Street
from tests.staff.people import applied
from tests.stories.people import ana_in, cleo_in, is_in, reads


@pytest.fixture
async def street():
    made = Street()
    await made.moves_here("Cleo", role="coordinator")
    await made.moves_here("Ana", "Mo", "Sara", "Tom")
    yield made
    await made.database.close()


async def at_rest_of_desk(cleo, label=None):
    await cleo.from_home("staff-desk-button")
    seen = await cleo.taps("staff-rest-of-desk-button")
    return seen if label is None else await cleo.taps(label)


def lines(seen):
    """What the lines of a screen say, as plain values."""
    return [dict(line.values) for line in seen.text.values["lines"].items]


async def test_asks_stand_by_how_long_they_wait_and_the_oldest_leads(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await town.passes(4 * DAY)
    ben = await ana_in(town, "Ben")
    seen = await at_rest_of_desk(cleo, "staff-ages-button")
    assert [(line["age"], line["count"]) for line in lines(seen)] == [("hour", 1), ("week", 1)]
    seen = await cleo.taps("staff-age-button", age="week")
    assert seen.text.values["count"] == 1
    assert (await cleo.taps("asks-see-button", who=await ana.as_name())).text.key == "asks-one"
    await at_rest_of_desk(cleo, "staff-ages-button")
    await cleo.taps("staff-age-button", age="hour")
    assert (await cleo.taps("asks-see-button", who=await ben.as_name())).text.key == "asks-one"


async def test_an_age_that_is_answered_meanwhile_says_that_nothing_waits(town):
    cleo = await cleo_in(town)
    await ana_in(town)
    await at_rest_of_desk(cleo, "staff-ages-button")
    message, button = await cleo.find("staff-age-button", age="hour")
    await cleo.taps("staff-age-button", age="hour")
    await cleo.taps("asks-see-button")
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-elsewhere-button")
    assert (await cleo.presses_again(message, button)).text.key == "asks-list-empty"
    assert (await at_rest_of_desk(cleo, "staff-ages-button")).text.key == "asks-list-empty"


@pytest.mark.parametrize(
    ("waited", "age"),
    [
        (0, "hour"),
        (59 * MINUTE, "hour"),
        (HOUR, "day"),
        (DAY - 1, "day"),
        (DAY, "three"),
        (3 * DAY, "week"),
        (7 * DAY, "older"),
        (400 * DAY, "older"),
    ],
)
async def test_each_wait_has_one_age(street, waited, age):
    await street.needs("Ana")
    await street.days(8)
    (ask,) = [ask for ask in await street.asks() if ask.kind == "skills.unmet"]
    assert waiting.age_of(ask, ask.opened_at + waited) == age


async def test_what_waits_for_a_yes_stands_in_one_list(town):
    cleo = await cleo_in(town)
    await ana_in(town)
    assert (await at_rest_of_desk(cleo, "staff-yeses-button")).text.key == "staff-yeses-none"
    tess = await applied(town, "Tess")
    seen = await at_rest_of_desk(cleo)
    assert seen.text.values["yeses"] == 1
    seen = await cleo.taps("staff-yeses-button")
    assert "staff-ask-application" in keys(seen.text)
    assert "pairing-ask-search" not in keys(seen.text)
    assert (await cleo.taps("asks-see-button", who=await tess.as_name())).text.key == "asks-one"
    await at_rest_of_desk(cleo, "staff-yeses-button")
    assert (await cleo.taps("staff-applicants-button")).text.key == "staff-applicants"


async def needs_of(street):
    """(kind, why) and how many, as Cleo reads them."""
    cleo = await street.person("Cleo")
    found = await street.do(lambda tx: waiting.unmet(tx, cleo))
    return {(one.kind_id, one.why): one.count for one in found}


async def test_needs_are_told_by_kind_and_why(street):
    await street.needs("Ana")
    await street.needs("Sara", "bread")
    await street.needs("Tom", "bread")
    await street.gives("Mo")
    await street.soon()
    assert await needs_of(street) == {("recipes", "asked"): 1, ("bread", "nobody"): 2}
    await street.taps("Mo", "skills-not-now-button")
    assert (await needs_of(street))["recipes", "tried"] == 1


async def test_a_yes_that_waits_for_the_needer_is_told_apart(street):
    await street.needs("Ana")
    await street.gives("Mo")
    await street.soon()
    await street.taps("Mo", "skills-can-button")
    assert await needs_of(street) == {("recipes", "answered"): 1}


async def test_nobody_is_named_and_what_is_hers_is_read_one_by_one(street):
    await street.needs("Ana")
    await street.soon()
    seen = await street.presses("Cleo", "staff.unmet")
    assert [line["why"] for line in lines(seen)] == ["nobody"]
    assert not any(isinstance(value, Name) for line in lines(seen) for value in line.values())
    assert (await street.presses("Cleo", "skills.unmet_all", 0)).text.key == "skills-unmet-none"
    await street.days(8)
    seen = await street.presses("Cleo", "staff.unmet")
    assert [line["why"] for line in lines(seen)] == ["yours"]
    assert (await street.presses("Cleo", "skills.unmet_all", 0)).text.key == "skills-unmet-all"


async def test_what_ended_unmet_lately_says_why_and_is_forgotten_after_a_month(street):
    await street.needs("Ana")
    await street.days(8)
    await street.presses("Cleo", "skills.unmet_end", 1, "unmet")
    assert {why for _, why in await needs_of(street)} == {"nobody"}
    await street.days(31)
    assert await needs_of(street) == {}
    assert (await street.presses("Cleo", "staff.unmet")).text.key == "staff-unmet-none"


async def test_another_place_has_needs_of_its_own(street):
    await street.needs("Ana")
    await street.do(lambda tx: people.persons.change(tx, street.ids["Cleo"], place="northwick"))
    assert await needs_of(street) == {}


@pytest.mark.parametrize("language", ["en", "es", "ar"])
async def test_the_rest_of_the_desk_reads_well_in_each_language(town, language):
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo, language)
    await ana_in(town)
    for label in ("staff-ages-button", "staff-yeses-button", "staff-unmet-button"):
        await at_rest_of_desk(cleo, label)
    assert not any("staff-" in words for words in await reads(cleo))


async def test_the_rest_of_the_desk_is_for_coordinators(town):
    cleo = await cleo_in(town)
    sol = await is_in(town, "Sol")
    await at_rest_of_desk(cleo)
    for label in ("staff-ages-button", "staff-yeses-button", "staff-unmet-button"):
        _, button = await cleo.find(label)
        assert (await sol.presses_again(sol.phone.last, button)).text.values["note"] == Text("moved-on")

"""Meetings: who is invited and reminded and who is not, what repeats, and what becomes of them when people go."""

from datetime import datetime

import pytest

from bot.base.clock import DAY, HOUR, instant_of, local
from bot.base.outcome import MovedOn, Refused
from bot.circle import meetings
from bot.circle.store import meetings as store
from bot.people import erasing
from bot.people import service as people

LONDON = "Europe/London"


async def planned(town, name="Ana", days=6, repeats="no"):
    return await town.acts(name, meetings.plan, town.clock.now() + days * DAY, "The library", repeats)


async def ahead(town):
    return await town.do(lambda tx: store.ahead(tx, "merevale", 9))


async def test_all_members_are_invited_but_who_set_it_who_said_already_and_who_is_away_or_lost_a_baby(town):
    await town.acts("Ben", lambda tx, person: people.pause(tx, person, tx.now + 30 * DAY))
    await town.acts("Eva", lambda tx, person: people.loss(tx, person, person.id))
    await town.acts("Fay", people.leave)
    one = await planned(town)
    await town.acts("Gus", lambda tx, person: meetings.answer(tx, person, one.id, coming=False))
    await town.passes(HOUR)
    invited = [name for name in town.ids if "circle-invited" in await town.keys(name)]
    assert invited == ["Cleo", "Ruth", "Mo"]


async def test_only_who_comes_is_reminded_and_nobody_who_lost_a_baby_meanwhile(town):
    one = await planned(town)
    for name in ("Ben", "Eva", "Gus"):
        await town.acts(name, lambda tx, person: meetings.answer(tx, person, one.id, coming=True))
    await town.acts("Gus", lambda tx, person: meetings.answer(tx, person, one.id, coming=False))
    await town.acts("Eva", lambda tx, person: people.loss(tx, person, person.id))
    await town.passes(6 * DAY - HOUR)
    assert [name for name in town.ids if "circle-remember" in await town.keys(name)] == ["Ana", "Ben"]


async def test_one_that_repeats_stands_there_again_at_the_same_hour(town):
    one = await planned(town, repeats="week")
    await town.passes(6 * DAY + 4 * HOUR)
    (following,) = await ahead(town)
    assert following.starts_at == one.starts_at + 7 * DAY
    assert (following.chair, following.venue, following.repeats) == (one.chair, "The library", "week")
    assert (await town.do(lambda tx: store.find(tx, one.id))).state == "over"


@pytest.mark.parametrize(
    ("repeats", "begins", "following"),
    [
        ("week", datetime(2027, 3, 24, 18), datetime(2027, 3, 31, 18)),
        ("month", datetime(2026, 12, 1, 18), datetime(2027, 1, 5, 18)),
        ("month", datetime(2026, 11, 17, 18), datetime(2026, 12, 15, 18)),
        ("month", datetime(2027, 3, 2, 18), datetime(2027, 4, 6, 18)),
        ("month", datetime(2026, 12, 29, 18), datetime(2027, 1, 26, 18)),
    ],
)
def test_a_month_later_is_the_same_weekday_of_the_next_month_by_the_clock_on_the_wall(repeats, begins, following):
    one = store.Meeting(1, "merevale", 1, instant_of(begins, LONDON), "", repeats, "planned", "")
    assert local(meetings.next_after(one, LONDON), LONDON).replace(tzinfo=None) == following


@pytest.mark.parametrize("how", ["leaves", "is erased"])
async def test_when_who_leads_it_goes_it_is_off_and_who_comes_is_told(town, how):
    one = await planned(town)
    await town.acts("Ben", lambda tx, person: meetings.answer(tx, person, one.id, coming=True))
    if how == "leaves":
        await town.acts("Ana", people.leave)
    else:
        await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    assert await ahead(town) == []
    assert "circle-called-off" in await town.keys("Ben")
    assert "circle-called-off" not in await town.keys("Eva")


async def test_set_twice_it_is_one_and_not_too_many_are_planned_nor_past_nor_far(town):
    one = await planned(town)
    assert await planned(town) == one
    await planned(town, days=7)
    await planned(town, "Ben", days=8)
    with pytest.raises(Refused):
        await planned(town, "Eva", days=9)
    for days in (-1, 0, 200):
        with pytest.raises(Refused):
            await planned(town, "Eva", days=days)
    with pytest.raises(MovedOn):
        await planned(town, "Eva", days=9, repeats="year")


async def test_notes_are_written_by_who_leads_it_once_it_began_and_can_be_put_right(town):
    one = await planned(town)
    with pytest.raises(MovedOn):
        await town.acts("Ana", meetings.write, one.id, "Too early")
    await town.passes(6 * DAY + 1)
    with pytest.raises(MovedOn):
        await town.acts("Ben", meetings.write, one.id, "Not mine")
    for words in ("We mett", "We met"):
        assert (await town.acts("Ana", meetings.write, one.id, words)).notes == words
    with pytest.raises(Refused):
        await town.acts("Ana", meetings.write, one.id, "x" * 1_501)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    assert (await town.do(lambda tx: store.find(tx, one.id))).notes == ""


async def test_who_has_lost_a_baby_is_not_reminded_of_the_next_ones_either_which_are_off(town):
    one = await planned(town, repeats="week")
    await town.acts("Ben", lambda tx, person: meetings.answer(tx, person, one.id, coming=True))
    await town.acts("Ana", lambda tx, person: people.loss(tx, person, person.id))
    assert "circle-called-off" in await town.keys("Ben")
    await town.passes(20 * DAY)
    assert await ahead(town) == []
    assert {"circle-remember", "circle-called-off"}.isdisjoint(await town.keys("Ana"))


async def test_who_set_one_after_a_loss_leads_it_and_is_reminded(town):
    await town.acts("Ana", lambda tx, person: people.loss(tx, person, person.id))
    await planned(town)
    await town.passes(6 * DAY - HOUR)
    assert "circle-remember" in await town.keys("Ana")


async def comes(town, name, one, *, coming=True):
    await town.acts(name, lambda tx, person: meetings.answer(tx, person, one.id, coming=coming))


async def asked_to_lead(town):
    return [name for name in town.ids for key in await town.keys(name) if key == "circle-who-leads"]


async def test_where_who_leads_it_cannot_come_those_who_come_are_asked_and_one_of_them_leads_it(town):
    one = await planned(town)
    for name in ("Ben", "Eva"):
        await comes(town, name, one)
    await comes(town, "Ana", one, coming=False)
    assert await asked_to_lead(town) == ["Ben", "Eva"]
    for _ in range(2):
        found = await town.acts("Ben", lambda tx, person: meetings.lead(tx, person, one.id))
    assert (found.chair, found.venue) == (town.ids["Ben"], "The library")
    with pytest.raises(MovedOn):
        await town.acts("Eva", lambda tx, person: meetings.lead(tx, person, one.id))
    await town.acts("Ana", people.leave)
    (still,) = await ahead(town)
    assert (still.id, still.venue) == (one.id, "The library")


async def test_nobody_takes_it_from_somebody_who_comes_and_is_asked_again_only_where_they_cannot_again(town):
    one = await planned(town)
    await comes(town, "Ben", one)
    await comes(town, "Gus", one)
    with pytest.raises(MovedOn):
        await town.acts("Ben", lambda tx, person: meetings.lead(tx, person, one.id))
    await comes(town, "Ana", one, coming=False)
    town.clock.move(HOUR)
    for coming in (True, False):
        await comes(town, "Ana", one, coming=coming)
    assert await asked_to_lead(town) == ["Ben", "Ben", "Gus", "Gus"]


@pytest.mark.parametrize("how", ["they come after all", "another leads it"])
async def test_who_is_not_asked_yet_is_not_any_more_once_somebody_leads_it(town, how):
    one = await planned(town)
    await comes(town, "Ben", one)

    def said_and_settled(tx):
        ana, gus = (people.get(tx, town.ids[name]) for name in ("Ana", "Gus"))
        meetings.answer(tx, ana, one.id, coming=False)
        if how == "another leads it":
            meetings.lead(tx, gus, one.id)
        else:
            meetings.answer(tx, ana, one.id, coming=True)

    await town.do(said_and_settled)
    assert await asked_to_lead(town) == []


async def test_one_that_repeats_is_led_on_by_whoever_took_it(town):
    one = await planned(town, repeats="week")
    await comes(town, "Ana", one, coming=False)
    await town.acts("Gus", lambda tx, person: meetings.lead(tx, person, one.id))
    await town.passes(6 * DAY + 4 * HOUR)
    (following,) = await ahead(town)
    assert (following.chair, following.venue) == (town.ids["Gus"], "The library")

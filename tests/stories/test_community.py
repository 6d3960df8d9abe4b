"""What everybody did together in a month, read by all; counted by hand here."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.base import errands
from bot.base.clock import DAY, HOUR, instant_of
from bot.evidence import monthly
from bot.evidence.disclosure import Care, Told
from bot.evidence.store import releases
from bot.hours import service as hours
from bot.hours.rules import Transfer
from bot.places import service as places
from bot.practice.stories.neighbours import turns_to
from tests.stories.jobs_shared import until
from tests.stories.people import cleo_in, is_in, reads

HELPERS, HELPED = 9, 3
"""So many parents give two hours each, in turn to as many others, who give nothing."""
TOLD_AT = instant_of(datetime(2026, 12, 8, 6, 0), "Europe/London")


@pytest.fixture
async def members(town):
    await cleo_in(town)
    return [await is_in(town, f"Parent {number}") for number in range(HELPERS + HELPED)]


async def gives(town, giver, receiver, minutes, key):
    one, other = (await giver.person()).id, (await receiver.person()).id

    def work(tx):
        two = hours.account_of(tx, one), hours.account_of(tx, other)
        hours.post(tx, Transfer(*two, minutes, "bread", f"test:{key}", f"test:{key}", *two))

    await town.kith.database.write(work)


async def looks(who):
    await who.from_home("circle-open-button")
    return await turns_to(who, "evidence-picture-button")


async def told(town, month="2026-11"):
    return await town.kith.database.read(lambda tx: releases.of_month(tx, "merevale", month))


async def given_in_november(town, members):
    """Nine give two hours each to three others; the first also gives an hour to the second, and takes it back."""
    givers, helped = members[:HELPERS], members[HELPERS:]
    for number, giver in enumerate(givers):
        await gives(town, giver, helped[number % HELPED], 120, f"a{number}")
    await gives(town, givers[0], givers[1], 60, "b")
    await gives(town, givers[2], givers[3], 90, "c")
    await town.kith.database.write(lambda tx: hours.take_back(tx, "test:c", 1))


async def test_a_month_is_told_a_week_after_it_ended_rounded_and_with_small_numbers_hidden(town, members):
    await given_in_november(town, members)
    assert (await looks(members[0])).text.key == "evidence-first-at"
    await until(town, TOLD_AT - HOUR)
    assert await told(town) == {}
    await until(town, TOLD_AT + HOUR)
    # 12 parents are here and 9 gave: both about 10. 4 received, 1 of whom gave too: not told. Hours: not told either.
    assert await told(town) == {
        **dict.fromkeys(("parents", "gave", "givers"), Told("shown", 10)),
        **dict.fromkeys(("received", "both", "receivers"), Told("small")),
        "hours": Told("beside"),
        "done": Told("shown", 0),
    }
    screen = await looks(members[-1])
    assert [line.key for line in screen.text.values["lines"].items] == [
        *("evidence-gave", "evidence-received-hidden", "evidence-both-hidden", "evidence-done"),
    ]
    assert any("About 10 parents gave something." in words for words in await reads(members[-1]))


async def test_hours_are_told_where_many_gave_and_received_and_nobody_gave_more_than_half(town, members):
    for number, giver in enumerate(members):
        await gives(town, giver, members[number - 1], 100, f"a{number}")
    await until(town, TOLD_AT + HOUR)
    assert await told(town) == {
        **dict.fromkeys(("parents", "gave", "received", "both", "givers", "receivers"), Told("shown", 10)),
        "hours": Told("shown", 20),
        "done": Told("shown", 0),
    }


async def test_what_is_small_is_for_the_place_to_say(town, members):
    await given_in_november(town, members)
    counts = await town.kith.database.read(lambda tx: monthly.look(tx, "merevale:2026-11"))
    assert counts.care == Care(hidden_to=places.default().standard.hide_below - 1)
    assert monthly.work(replace(counts, care=Care(hidden_to=3)))[1]["received"] == Told("shown", 10)
    assert monthly.work(replace(counts, care=Care(hidden_to=20)))[1]["gave"] == Told("small")


async def test_what_was_told_stays_so_whatever_is_written_down_later(town, members):
    await given_in_november(town, members)
    await until(town, TOLD_AT + HOUR)
    before = await told(town)
    await town.kith.database.write(lambda tx: hours.take_back(tx, "test:a0", 1))
    await town.kith.database.write(lambda tx: errands.ask(tx, monthly.RULE, "merevale:2026-11"))
    await town.passes(HOUR)
    assert await told(town) == before


async def test_after_a_long_sleep_each_month_is_told_in_its_turn(town, members):
    await given_in_november(town, members)
    town.clock.move(100 * DAY)
    await town.passes(HOUR)
    months = [await told(town, month) for month in ("2026-11", "2026-12", "2027-01", "2027-02")]
    assert [one.get("gave") for one in months] == [Told("shown", 10), Told("shown", 0), Told("shown", 0), None]

"""However much all rooms would like to say, a person is written to unasked no oftener than they like."""

from bot.base import outbox
from bot.base.clock import DAY
from bot.base.messages import Screen, Text
from tests.stories.people import ana_in, paired

HELLO = Screen(Text("people-back-again"), kind="notice")


async def say_unasked(town, who, times, **more):
    person = (await who.person()).id

    def say(tx):
        for _ in range(times):
            outbox.send(tx, person, HELLO, lane="bulk", unprompted=True, **more)

    await town.kith.database.write(say)
    await town.settle()


async def came(who):
    return sum(screen.text.key == "people-back-again" for screen in await who.screens())


async def test_one_a_week_comes_until_somebody_asks_for_more(town):
    ana = await ana_in(town)
    await say_unasked(town, ana, 6)
    assert await came(ana) == 1
    await town.passes(6 * DAY)
    assert await came(ana) == 1
    await town.passes(DAY)
    assert await came(ana) == 2
    await ana.says("/home")
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    await ana.taps("people-often-button")
    seen = await ana.taps("people-often-choice-button", count=3)
    assert seen.text.values["count"] == 3
    counts = []
    for _ in range(3):
        await town.passes(DAY)
        counts.append(await came(ana))
    assert counts == [3, 4, 4]


async def test_what_could_not_be_said_in_its_time_is_not_said_late(town):
    ana = await ana_in(town)
    await say_unasked(town, ana, 2, not_after=town.clock.now() + 2 * DAY)
    await town.passes(9 * DAY)
    assert await came(ana) == 1


async def test_what_was_asked_for_and_agreed_comes_all_the_same(town):
    _, ruth, ana = await paired(town)
    await say_unasked(town, ana, 3)
    await ruth.says("/people")
    await ruth.taps("pairing-see-button", who=await ana.as_name())
    await ruth.taps("checkins-book-button")
    await ruth.taps("checkins-slot-button")
    assert await ana.has("checkins-told-booked")
    assert await came(ana) == 1


async def test_a_restart_forgets_nothing_of_it(town):
    ana = await ana_in(town)
    await say_unasked(town, ana, 3)
    await town.restart()
    await town.passes(2 * DAY)
    assert await came(ana) == 1

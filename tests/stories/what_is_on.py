"""What people do with what is on, as these stories need it again and again."""

from bot.base.clock import HOUR
from bot.base.messages import Duration
from bot.hours import service as hours
from bot.hours.opportunities.store import opportunities as store
from bot.people import service as people
from handlers.screens import options
from tests.hours.people import gift

WHEN = "Thursday 3 December 10:00"
"""Nine days from the Tuesday on which the stories begin."""


async def puts_up(who, *, topic="swim", when=WHEN, room="1"):
    """Somebody puts one up by the form, a question a screen; the screen then."""
    await who.from_home("hours-on-button")
    await who.taps("hours-new-button")
    await who.taps("hours-topic-button", topic=topic)
    await (who.says("Splash for all") if topic == "own" else who.taps("hours-skip-button"))
    await who.says("The old pool")
    await who.says(when)
    await who.taps("hours-when-yes-button")
    await who.taps("hours-long-button", minutes=Duration(120))
    await who.taps("hours-cost-button", minutes=Duration(60))
    await who.says(room)
    return await who.taps("hours-open-button")


async def looks(who):
    """Somebody looks at the first thing that is on."""
    await who.from_home("hours-on-button")
    return await who.taps("checkins-slot-button")


async def takes(who):
    """Somebody takes a place in the first thing that is on, in two taps from the board."""
    await looks(who)
    return await who.taps("hours-take-button")


async def waits(who):
    """Somebody waits for one."""
    await looks(who)
    return await who.taps("hours-wait-button")


async def minutes_of(town, who):
    """What that person gave less what they received."""
    person = await who.person()
    return await town.kith.database.read(lambda tx: hours.balance(tx, person.id))


async def has_given(town, who, other, minutes):
    """Somebody has given another so much, some time ago."""
    one, two = (await who.person()).id, (await other.person()).id
    await town.kith.database.write(lambda tx: gift(tx, one, two, minutes, f"long ago:{one}:{minutes}"))


async def does(town, act, who, *more):
    """A service's act, as that person now."""
    person = await who.person()
    done = await town.kith.database.write(lambda tx: act(tx, people.get(tx, person.id), *more))
    await town.settle()
    return done


async def passes(town, hours_):
    """Time goes by, an hour at a time."""
    for _ in range(hours_):
        town.clock.move(HOUR)
        await town.settle()


async def first_one(town):
    """The first opportunity there was."""
    return await town.kith.database.read(lambda tx: store.find(tx, 1))


def note(screen):
    """What is noted above a screen."""
    return screen.text.values["note"].key if "note" in screen.text.values else None


def beneath(screen):
    """The screen beneath a note."""
    return screen.text.values.get("rest", screen.text)


def labels(screen):
    return [button.label.key for button in options(screen)]

"""What people do with the service's own jobs, as these stories need it again and again."""

from bot.base.clock import HOUR
from bot.base.messages import Duration
from bot.hours import service as hours
from bot.hours.opportunities.store import opportunities as store
from tests.stories.what_is_on import WHEN


async def jobs_of(who):
    """The list of jobs."""
    await who.from_home("circle-open-button")
    return await who.taps("jobs-button")


async def puts_up(who, *, kind="cook", when=WHEN, people="1"):
    """A coordinator puts up a job by the form, a question a screen; the screen then."""
    await jobs_of(who)
    await who.taps("jobs-new-button")
    await who.taps("jobs-kind-button", kind=kind)
    await who.says("The kitchen")
    await who.says(when)
    await who.taps("hours-when-yes-button")
    await who.taps("hours-long-button", minutes=Duration(90))
    await who.says(people)
    return await who.taps("hours-open-button")


async def looks(who):
    """Somebody looks at the first job there is."""
    await jobs_of(who)
    return await who.taps("checkins-slot-button")


async def takes(who):
    """Somebody takes the first job there is: one tap on its screen."""
    await looks(who)
    return await who.taps("jobs-take-button")


async def job(town, number=1):
    """One job as it is now."""
    return await town.kith.database.read(lambda tx: store.find(tx, number))


async def until(town, instant):
    """Time goes by until then, in steps."""
    while (left := instant - town.clock.now()) > 0:
        town.clock.move(min(left, 6 * HOUR))
        await town.settle()


async def is_over(town, number=1):
    """Time goes by until it is over; it."""
    one = await job(town, number)
    await until(town, one.ends_at + HOUR)
    return one


async def given_by(town, who):
    """The minutes that stand in somebody's book as given."""
    person = await who.person()
    return (await town.kith.database.read(lambda tx: hours.book(tx, person.id))).totals.given

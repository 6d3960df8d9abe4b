"""A place where something stands on each page of the desk."""

from bot.base.clock import DAY
from bot.people import profiles
from bot.people import service as people
from bot.skills import service as skills
from bot.staff import exporting
from tests.staff.people import applied, mentor_in
from tests.staff.test_second import dee_in
from tests.stories.people import ana_in, paired

CLEO, RUTH, ANA = 1, 2, 3
"""Ids of the first who come."""


async def move_in(town):
    """Cleo, Ruth and Ana, who walk together; Mia is a mentor, Dee coordinates too, Fay and Zoe have nobody, and Zoe
    speaks what no nurse speaks; Mo would like to be a mentor; Ana needs what nobody offers, and Cleo asks for a file.
    """
    cleo, ruth, ana = await paired(town)
    await mentor_in(town, cleo, "Mia")
    await dee_in(town, cleo)
    await ana_in(town, "Fay")
    zoe = await ana_in(town, "Zoe")
    await applied(town)

    async def do(who, work):
        me = (await who.person()).id
        await town.kith.database.write(lambda tx: work(tx, people.get(tx, me)))

    await do(zoe, lambda tx, person: profiles.toggle(tx, person, "speaks", "en"))
    await do(zoe, lambda tx, person: profiles.toggle(tx, person, "speaks", "so"))
    await do(ana, lambda tx, person: skills.put_up(tx, person, "need", "recipes"))
    await do(cleo, lambda tx, person: exporting.ask(tx, person))
    await town.passes(DAY // 4)
    return cleo, ruth, ana

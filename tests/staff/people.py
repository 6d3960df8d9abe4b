"""Those on the ladder, and how they come to be where a test begins."""

from bot.asks import service as asks
from bot.base.facts import PairingGraduated
from bot.pairing import service as pairing
from bot.places import service as places
from bot.practice.stories import arrive
from bot.staff import store
from tests.stories.people import ana_in, cleo_in, paired


async def ends(town, parent, helper, *, kind="nurse", well=True):
    """The two end what they had together: well, as both prepared it, or just so."""
    parent_id, helper_id = (await parent.person()).id, (await helper.person()).id

    def work(tx):
        held = pairing.active(tx, parent_id, kind)
        pairing.end(tx, held, helper_id)
        if well:
            tx.tell(PairingGraduated(held.id, parent_id, helper_id, kind))

    await town.kith.database.write(work)
    await town.settle()


async def graduated(town):
    """Cleo, Ruth and Ana, whose time with Ruth has ended well."""
    cleo, ruth, ana = await paired(town)
    await ends(town, ana, ruth)
    return cleo, ruth, ana


async def applied(town, name="Mo"):
    """Somebody comes by the open link for mentors; nobody else uses their phone."""
    mo = await town.moves_in(name)
    await arrive.agree(mo, code="mentor")
    await mo.taps("people-later-button")
    await arrive.only_me(mo)
    return mo


async def mentor_in(town, cleo, name="Mo"):
    """A mentor by invite."""
    mo = await town.moves_in(name)
    await arrive.mentor(cleo, mo)
    return mo


async def first_family(town):
    """Cleo, Mo who is new as a mentor, and Ana whose mentor he is. There is no nurse."""
    cleo = await cleo_in(town)
    mo = await mentor_in(town, cleo)
    ana = await ana_in(town, mentor=True)
    await mo.taps("pairing-yes-button")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    return cleo, mo, ana


async def stands(town, who):
    """How far that person has come on the ladder."""
    about = (await who.person()).id
    return await town.kith.database.read(lambda tx: store.ladder(tx, about))


async def asks_of(town, kind):
    """What waits of that kind."""
    found = await town.kith.database.read(lambda tx: asks.at_place(tx, places.default().name))
    return [ask for ask in found if ask.kind == kind]

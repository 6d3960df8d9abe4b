"""People belong to one place, and nobody ever sees, meets, is asked about, is counted with or told anything of anybody
of another one.
"""

import pytest

from bot.base.clock import DAY, HOUR
from bot.base.outcome import Refused
from bot.people import companions, invites
from bot.people import service as people
from bot.places import service as places
from tests.handlers.two_towns import HERE, THERE, TwoTowns
from tests.places.folders import MEREVALE, place_in

pytestmark = pytest.mark.usefixtures("both_places")

SEED, STEPS, AT_ONCE, THERE_ALONE = 2, 120, 10, 40


@pytest.fixture
def both_places(tmp_path):
    """Merevale, and another place that is like it, but for its clock."""
    place_in(tmp_path, HERE)
    place_in(tmp_path, THERE, MEREVALE.replace("Europe/London", "Europe/Madrid"))
    places.load(tmp_path)
    yield
    places.load()
    places.choose_default(places.DEFAULT)


@pytest.fixture
async def towns():
    made = TwoTowns(SEED)
    yield made
    await made.database.close()


async def test_whatever_people_do_nothing_of_one_place_stands_beside_anything_of_the_other(towns):
    await towns.fill()
    for step in range(STEPS):
        await towns.somebody_does_something()
        if step % AT_ONCE == 0:
            await towns.goes_by(towns.chance.choice((HOUR, DAY)))
    assert towns.strange == set()
    assert await towns.mixed() == []


async def test_what_people_do_at_one_place_changes_nothing_that_can_be_seen_at_the_other(towns):
    await towns.fill()
    before = await towns.seen_at(HERE)
    for _ in range(THERE_ALONE):
        await towns.somebody_does_something(THERE)
    after = await towns.seen_at(HERE)
    assert [what for what in before if before[what] != after[what]] == []


def comes_later(tx):
    """Somebody who is nobody's yet: met where newcomers join."""
    return people.meet(tx, 9_000, "Nia", "en")


async def test_whoever_comes_by_an_invite_works_where_it_was_made(towns):
    places.choose_default(THERE)
    otto = await towns.moves_in("Otto", "coordinator")
    places.choose_default(HERE)
    code = await towns.do(lambda tx: invites.make_invite(tx, otto, "nurse"))
    joined = await towns.do(lambda tx: invites.accept(tx, comes_later(tx), code))
    assert (joined.place, joined.zone, joined.roles) == (THERE, "Europe/Madrid", {"nurse"})
    assert await towns.do(lambda tx: people.with_role(tx, HERE, "nurse")) == []


async def test_an_invite_of_another_place_is_for_nobody_who_is_here_and_can_still_be_used(towns):
    ana = await towns.moves_in("Ana", "parent")
    places.choose_default(THERE)
    otto = await towns.moves_in("Otto", "coordinator")
    code = await towns.do(lambda tx: invites.make_invite(tx, otto, "coordinator"))
    with pytest.raises(Refused) as refused:
        await towns.do(lambda tx: invites.accept(tx, ana, code))
    assert refused.value.text.key == "people-other-place"
    assert (await towns.person("Ana")).roles == {"parent"}
    assert (await towns.do(lambda tx: invites.accept(tx, comes_later(tx), code))).place == THERE


async def test_nobody_acts_for_a_parent_of_another_place(towns):
    ana = await towns.moves_in("Ana", "parent")
    code = await towns.do(lambda tx: companions.offer(tx, ana))
    places.choose_default(THERE)
    eva = await towns.moves_in("Eva", "parent")
    for act in (companions.opened, companions.accept):
        with pytest.raises(Refused) as refused:
            await towns.do(lambda tx, act=act: act(tx, eva, code))
        assert refused.value.text.key == "people-other-place"
    assert (await towns.do(lambda tx: companions.accept(tx, comes_later(tx), code))).place == HERE


async def test_another_place_has_a_first_coordinator_of_its_own(towns):
    await towns.moves_in("Cleo", "coordinator")
    assert await towns.do(people.has_coordinator)
    places.choose_default(THERE)
    assert not await towns.do(people.has_coordinator)
    code = await towns.do(invites.make_claim)
    places.choose_default(HERE)
    assert (await towns.do(lambda tx: invites.accept(tx, comes_later(tx), code))).place == THERE

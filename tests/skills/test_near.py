"""What fits around one person is part of what fits at night, and holds the best ring and chain through them."""

import random

import pytest

from bot.skills import near, ring_arriving, ring_nightly, store
from bot.skills.ring_choice import best_of_each
from tests.skills.cases import every_chain, every_ring
from tests.skills.ring_town import Neighbours

KINDS = ("recipes", "message-chat", "regular-call", "night-chat", "reading")


async def moves_in(street, chance):
    for number in range(14):
        gives, needs = chance.sample(KINDS, chance.randrange(3)), chance.sample(KINDS, chance.randrange(3))
        name = f"Neighbour {number}"
        await street.lives_here(name, speaks=chance.choice(("en", "en", "es")))
        for side, kinds in (("offer", gives), ("need", needs)):
            for kind in kinds:
                await street.puts_up(name, side, kind)


def through(night, person_id):
    """What the worthiest ring and chain through that person are worth, by trying all there are."""
    people = sorted({one for fit in night.fits for one in (fit.giver_id, fit.needer_id)})
    number = {one: at for at, one in enumerate(people)}
    arcs = [(number[a], number[b], worth) for (a, b), (worth, _) in best_of_each(night).items()]
    givers = [number[one] for one in sorted(night.givers)]
    case = (len(people), arcs, givers, {"max_ring": 3, "max_chain": 2})
    found = every_ring(case) + [one for one in every_chain(case) if len(one[0]) == 3]
    return max((worth for group, worth in found if number.get(person_id) in group), default=None)


@pytest.mark.parametrize("seed", range(6))
async def test_the_best_through_somebody_is_as_good_as_among_all_there_is(seed):
    street = Neighbours()
    try:
        await moves_in(street, random.Random(seed))
        night = await street.do(lambda tx: ring_nightly.look(tx, "merevale"))
        found = 0
        for person_id in street.ids.values():
            (arrival,) = await street.do(lambda tx, one=person_id: ring_arriving.look(tx, f"merevale {one}"))
            assert {*arrival.night.fits} <= {*night.fits}
            assert night.givers <= arrival.night.givers
            circles = ring_arriving.choose([arrival])
            assert [one.worth for _, one in circles] == [one for one in [through(night, person_id)] if one is not None]
            assert all(person_id in one.people for _, one in circles)
            found += len(circles)
        assert found
    finally:
        await street.database.close()


async def test_of_very_many_the_worthiest_are_looked_at_and_of_those_further_on_who_waited_longest(
    empty_street, monkeypatch
):
    monkeypatch.setattr(near, "NEXT_MAX", 1)
    monkeypatch.setattr(near, "WAITED_LONGEST", 1)
    for name, speaks in (("Ana", "en"), ("Eva", "es"), ("Mia", "en")):
        await empty_street.lives_here(name, "message-chat", "recipes", speaks=speaks)
    for name in ("Ida", "Joy"):
        await empty_street.lives_here(name, None, "message-chat")
    await empty_street.lives_here("Gus", "recipes")
    gus = empty_street.ids["Gus"]

    def pairs(tx):
        on = near.board(tx, "merevale", (), ())
        return {(fit.giver_id, fit.needer_id) for fit in near.around(tx, on, gus)}

    found = await empty_street.do(pairs)
    ana, ida = empty_street.ids["Ana"], empty_street.ids["Ida"]
    assert found == {(gus, ana), (ana, ida)}
    assert len(await empty_street.do(lambda tx: store.standing(tx, "merevale"))) == 9

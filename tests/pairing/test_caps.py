"""Caps hold whatever happens at once, and through any history nobody is forgotten."""

import asyncio
import random

import pytest

from bot.base.clock import DAY, HOUR
from bot.pairing import service
from bot.pairing.store import pairings
from bot.people import profiles
from bot.people import service as people
from tests.pairing.town import Town

PARENTS = [f"Parent {number}" for number in range(12)]
NURSES = ["Ruth", "Nia", "Oli"]


async def loads(town: Town) -> dict[int, int]:
    return {helper: had.load for helper, had in (await town.do(lambda tx: pairings.loads(tx, "nurse"))).items()}


async def test_many_yeses_at_once_pass_no_cap(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    cleo = await town.person("Cleo")
    for name in NURSES[:2]:
        nurse = await town.moves_in(name, "nurse")
        await town.do(lambda tx, nurse=nurse: profiles.set_capacity(tx, cleo, nurse.id, 5))
    for name in PARENTS:
        await town.moves_in(name, "parent")
    await asyncio.gather(*(town.is_ready(name) for name in PARENTS))
    for _ in range(12):
        waiting = await town.pairings()
        presses = [(one, person) for one in waiting for person in (one.parent_id, one.helper_id)]
        names = {person_id: name for name, person_id in town.ids.items()}
        await asyncio.gather(*(town.presses(names[person], "pairing.yes", one.id) for one, person in presses))
        assert max((await loads(town)).values()) <= 5
    assert await loads(town) == {town.ids["Ruth"]: 5, town.ids["Nia"]: 5}
    assert len([ask for ask in await town.asks() if ask.kind == "pairing.search"]) == 2


async def act(town: Town, chance: random.Random) -> None:
    """Somebody does something that people do."""
    name = chance.choice([*PARENTS, *NURSES])
    person = await town.person(name)
    open_ones = await town.open_for(name)
    together = await town.do(lambda tx: service.running(tx, person.id))
    match chance.randrange(12):
        case 0 | 1 | 2 | 3 | 4 if open_ones:
            await town.presses(name, "pairing.yes", chance.choice(open_ones).id)
        case 5 if open_ones:
            await town.presses(name, "pairing.no", open_ones[0].id)
        case 6:
            await town.passes(chance.choice([HOUR, 12 * HOUR, DAY]))
        case 7 if person.state == "active":
            await town.do(lambda tx: people.pause(tx, person, tx.now + DAY))
        case 8 if person.state == "active":
            await town.do(lambda tx: people.come_back(tx, person))
        case 9 if together and chance.random() < 0.5:
            await town.presses(name, "pairing.change", together[0].id, "again")
        case 10 if name in NURSES:
            cleo, to = await town.person("Cleo"), chance.randrange(1, 8)
            await town.do(lambda tx: profiles.set_capacity(tx, cleo, person.id, to))
        case 11 if chance.random() < 0.1 and person.state == "active":
            await town.do(lambda tx: people.leave(tx, person))


async def check(town: Town) -> None:
    """No helper over the hard cap, no room taken that was not there, and nobody who waits is forgotten."""
    assert max((await loads(town)).values(), default=0) <= 28
    asked_for = {ask.about for ask in await town.asks() if ask.kind == "pairing.search"}
    for name in PARENTS:
        person = await town.person(name)
        ready = await town.do(lambda tx, person=person: profiles.is_ready(tx, person.id))
        if not ready or person.state != "active" or person.paused_until is not None:
            continue
        held = await town.do(lambda tx, person=person: pairings.held_of_parent(tx, person.id, "nurse"))
        assert held is not None or person.id in asked_for, name
        if held is not None and held.state != "active":
            helper = await town.do(lambda tx, held=held: people.get(tx, held.helper_id))
            assert helper.state == "active"
            assert helper.paused_until is None


@pytest.mark.parametrize("seed", range(6))
async def test_through_any_history_nobody_is_forgotten(town: Town, seed: int) -> None:
    chance = random.Random(seed)
    await town.moves_in("Cleo", "coordinator")
    for name in NURSES:
        await town.moves_in(name, "nurse")
    for name in PARENTS:
        await town.parent(name)
    for _ in range(120):
        await act(town, chance)
        await check(town)


async def test_a_helper_who_comes_is_proposed_to_those_who_wait_longest_and_to_a_few_at_a_time(town: Town) -> None:
    await town.moves_in("Cleo", "coordinator")
    for name in PARENTS[:7]:
        await town.parent(name)
        await town.passes(HOUR)
    await town.moves_in("Ruth", "nurse")
    await town.is_ready("Ruth")
    asked = [one.parent_id for one in await town.pairings()]
    assert asked == [town.ids[name] for name in PARENTS[:5]]
    await town.taps("Ruth", "pairing-no-button")
    assert len(await town.pairings()) == 6

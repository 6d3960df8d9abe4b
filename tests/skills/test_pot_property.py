"""Whatever people answer, and however what they agreed on ends: the books sum to zero, the pot never gives what it does
not have or has promised to somebody else, and nothing stays promised that is over.
"""

import random

import pytest
from sqlalchemy import select

from bot.base.clock import DAY
from bot.hours import covering
from bot.hours import service as hours
from bot.hours import store as books
from bot.hours.store.promised import PROMISED
from bot.people import service as people
from bot.skills import exchange_after, exchanges, service
from tests.skills.ring_town import Neighbours
from tests.skills.test_pot_chains import fill
from tests.skills.test_ring_property import KINDS, NAMES, answers, everything_is_as_promised

PROMISES = select(PROMISED.c.evidence, PROMISED.c.minutes)


async def moves_in(street, chance):
    """Most need what nobody offers besides, so that rings are few; some give nothing."""
    for name in NAMES:
        gives, needs = chance.sample(KINDS, 2)
        await street.lives_here(name, gives if chance.random() < 0.7 else None, needs)
        if chance.random() < 0.6:
            await street.puts_up(name, "need", "bread")


async def something_happens(street, chance):
    what = chance.random()
    if what < 0.6:
        await answers(street, chance)
    elif what < 0.75:
        await ends_somehow(street, chance)
    elif what < 0.85:
        await street.night()
    elif what < 0.9:
        await fill(street, chance.choice((15, 30)))
    elif what < 0.95:
        await street.time_goes_by(DAY)
    else:
        person = await street.person(chance.choice(NAMES))
        if person.state == "active":
            await street.do(lambda tx: takes_back(tx, person))
    await street.settles()


def takes_back(tx, person):
    """Their first card."""
    for one in service.of_person(tx, person)[:1]:
        service.take_back(tx, person, one.id)


async def ends_somehow(street, chance):
    """Something that was agreed happens, takes longer, or is taken back."""
    live = [one for one in await street.exchanges() if one.is_live]
    if not live:
        return
    one, what = chance.choice(live), chance.random()
    minutes = one.minutes if what < 0.6 else one.minutes + 25

    def ends(tx):
        both = [people.get(tx, person_id) for person_id in one.both]
        if what > 0.8:
            exchanges.withdraw(tx, both[0], one.id)
        else:
            for person in both:
                exchange_after.say(tx, person, one.id, minutes)

    await street.do(ends)


async def the_pot_keeps_its_word(street):
    def read(tx):
        assert hours.out_of_balance(tx) == 0
        holds = books.balance(tx, hours.pot(tx, "merevale"))
        return holds, {row.evidence: row.minutes for row in tx.all(PROMISES)}

    holds, promises = await street.do(read)
    assert holds >= sum(promises.values())
    opened = {one.subject for one in await street.rings() if one.state == "open" and one.from_pot}
    live = {covering.evidence_of(one.id) for one in await street.exchanges() if one.is_live}
    assert opened <= promises.keys() <= opened | live


async def lives_through(seed):
    """Some weeks of a street; how chains from the pot ended in them."""
    street, chance = Neighbours(), random.Random(seed)
    try:
        await moves_in(street, chance)
        await fill(street, 60)
        await street.night()
        for _ in range(30):
            await something_happens(street, chance)
            await everything_is_as_promised(street)
            await the_pot_keeps_its_word(street)
        return {one.state for one in await street.rings() if one.from_pot}
    finally:
        await street.database.close()


@pytest.mark.parametrize("seeds", [range(4), range(4, 8)])
async def test_the_pot_keeps_its_word_and_the_books_sum_to_zero(seeds):
    ends = set.union(*[await lives_through(seed) for seed in seeds])
    assert {"agreed", "off"} <= ends

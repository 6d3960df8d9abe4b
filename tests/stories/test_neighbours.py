"""Circles of neighbours: wished for, asked, joined by each one's own yes, with a host, left without a why."""

import pytest

from bot.base.clock import DAY
from bot.circle import neighbours
from bot.circle.store import neighbours as store
from bot.people import erasing, profiles
from bot.people import service as people
from bot.skills import exchange_asks
from bot.skills.store import exchanges
from tests.stories.jobs_shared import until
from tests.stories.people import ana_in, cleo_in
from tests.stories.what_is_on import beneath, does, labels

SIX = ("Ana", "Ben", "Eva", "Fay", "Gus", "Ida")


@pytest.fixture
async def six(town):
    await cleo_in(town)
    return [await ana_in(town, name) for name in SIX]


async def wishes(who):
    await who.from_home("circle-open-button")
    await who.taps("neighbours-button")
    return await who.taps("neighbours-wish-button")


async def all_wish(six):
    for who in six:
        await wishes(who)


async def says_yes(*some):
    for who in some:
        await who.taps("neighbours-yes-button")


async def looks(who):
    await who.from_home("circle-open-button")
    return beneath(await who.taps("neighbours-button"))


async def _ids(town, of="yes"):
    return await town.kith.database.read(lambda tx: [part.person_id for part in store.parts(tx, 1) if part.said == of])


async def test_names_are_read_by_those_who_said_yes_and_only_once_there_are_enough(six):
    await all_wish(six)
    assert all([await who.has("neighbours-ask") for who in six[:-1]])
    await says_yes(*six[:-1])
    assert (await looks(six[0])).key == "neighbours-yes-waits"
    await says_yes(six[-1])
    assert await six[0].has("neighbours-told-together")
    seen = await looks(six[0])
    assert (seen.key, len(seen.values["lines"].items)) == ("neighbours-circle", 6)


async def test_nobody_sees_a_no_and_silence_is_none_either(town, six):
    await all_wish(six)
    await says_yes(*six[:4])
    await six[4].taps("neighbours-no-button")
    await until(town, town.clock.now() + 8 * DAY)
    assert len(await _ids(town)) == 4
    assert await six[0].has("neighbours-told-not-enough")
    assert not any([await who.has("neighbours-told-together") for who in six])
    assert (await looks(six[0])).key == "neighbours-waiting"


async def test_two_who_are_kept_apart_are_never_asked_together(town, six):
    one, other = (await six[0].person()).id, (await six[1].person()).id
    await town.kith.database.write(lambda tx: profiles.keep_apart(tx, one, other, "blocked"))
    await all_wish(six)
    assert not any([await who.has("neighbours-ask") for who in six])


async def test_who_comes_to_be_kept_apart_later_is_not_in_one_circle_with_them(town, six):
    await all_wish(six)
    await says_yes(*six)
    one, other = (await six[0].person()).id, (await six[1].person()).id
    await town.kith.database.write(lambda tx: profiles.keep_apart(tx, one, other, "blocked"))
    inside = await _ids(town)
    assert one in inside
    assert other not in inside


async def test_whoever_leaves_is_not_asked_why_and_the_place_is_filled_up(town, six):
    await all_wish(six)
    await says_yes(*six)
    jo = await ana_in(town, "Jo")
    await looks(six[5])
    await six[5].taps("neighbours-leave-button")
    await wishes(jo)
    assert (await looks(jo)).key == "neighbours-ask"
    await says_yes(jo)
    assert len((await looks(jo)).values["lines"].items) == 6
    assert (await looks(six[5])).key == "neighbours-waiting"


async def test_a_host_is_one_who_offered_and_another_is_when_they_go(town, six):
    await all_wish(six)
    await says_yes(*six)
    for who in six[1:3]:
        await looks(who)
        await who.taps("neighbours-host-button")
    first, second = (await six[1].person()).id, (await six[2].person()).id

    async def host():
        return (await town.kith.database.write(lambda tx: store.find(tx, 1))).host_id

    assert await host() == first
    await does(town, neighbours.leave, six[1])
    assert await host() == second


async def test_of_whoever_is_erased_nothing_stays_and_a_loss_takes_nobody_out(town, six):
    await all_wish(six)
    await says_yes(*six)
    eva, fay = await six[2].person(), await six[3].person()
    await town.kith.database.write(lambda tx: erasing.erase(tx, eva.id))
    await town.kith.database.write(lambda tx: people.loss(tx, people.get(tx, fay.id), fay.id))
    await town.settle()
    inside = await _ids(town)
    assert eva.id not in inside
    assert fay.id in inside


async def test_who_has_not_wished_for_one_is_never_asked(six):
    await all_wish(six[:-1])
    assert not any([await who.has("neighbours-ask") for who in six])
    seen = await six[-1].from_home("circle-open-button")
    assert "neighbours-button" in labels(seen)


async def _tells_of(town, who, whom):
    """Of an exchange of theirs that person tells that something was not right, and somebody is to look."""
    one, other = (await who.person()).id, (await whom.person()).id

    def work(tx):
        made = exchanges.add(tx, "merevale", (one, other), "bread", 60, "", "said", told_by=one, happened_at=tx.now)
        exchange_asks.wrong(tx, exchanges.find(tx, made), one)

    await town.kith.database.write(work)


async def test_while_somebody_looks_at_what_was_told_of_two_they_are_not_asked_together(town, six):
    await _tells_of(town, six[0], six[1])
    await all_wish(six)
    assert not any([await who.has("neighbours-ask") for who in six])


async def test_who_was_told_of_before_names_were_read_comes_into_no_circle_with_them(town, six):
    await all_wish(six)
    await _tells_of(town, six[0], six[1])
    await says_yes(six[0], *six[2:])
    assert (await six[1].person()).id not in {*await _ids(town), *await _ids(town, "")}
    assert not await six[0].has("neighbours-told-together")

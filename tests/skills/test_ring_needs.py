"""Rings and proposals look for the same needs, and never promise one twice."""

from bot.base.clock import HOUR
from bot.practice.villager import keys
from bot.skills import exchange_asks, fits, proposing, store
from bot.skills.store import exchanges
from tests.skills.neighbours import latest_search
from tests.skills.ring_town import RING_OF_THREE

ASKED_ALONE = "skills-could-you"


async def search_of(street, name):
    """What becomes of that person's one need."""
    found = await street.do(lambda tx: latest_search(tx, need_of(tx, street.ids[name])))
    return found.state


def need_of(tx, person_id):
    return next(card.id for card in store.of_person(tx, person_id) if card.side == "need")


async def asked_alone(street):
    """Who was asked for something on their own."""
    return {name for name in RING_OF_THREE if ASKED_ALONE in await street.keys(name)}


async def test_while_a_ring_is_asked_nobody_is_asked_for_the_same_need_alone(street):
    await street.night()
    await street.time_goes_by(12 * HOUR)
    for name in RING_OF_THREE:
        assert await street.heard(name) == ["skills-ring-asked-both"]
    assert await asked_alone(street) == set()


async def test_what_does_not_come_about_is_asked_for_one_by_one(street):
    await street.night()
    await street.says_yes("Ana", "Eva")
    await street.answers("Mia", "no")
    await street.time_goes_by(12 * HOUR)
    assert await asked_alone(street) == {"Ana", "Eva", "Mia"}


async def test_a_need_that_a_ring_meets_is_not_looked_for_until_the_leg_drops(street):
    await street.night()
    await street.says_yes("Ana", "Mia", "Eva")
    assert {await search_of(street, name) for name in RING_OF_THREE} == {"agreed"}
    dropped = next(one for one in await street.exchanges() if one.receiver_id == street.ids["Eva"])
    await street.presses("Mia", "skills.exchange_off", dropped.id)
    assert [await search_of(street, name) for name in ("Ana", "Eva", "Mia")] == ["agreed", "looking", "agreed"]


async def test_whoever_is_quicker_meets_the_need_and_the_ring_is_let_go_kindly(street):
    await street.do(lambda tx: proposing.ask_round(tx, "merevale"))
    await street.night()
    await street.says_yes("Ana", "Mia")
    await street.taps("Eva", "skills-can-button")
    seen = await street.presses("Eva", "skills.ring_yes", (await street.part_of("Eva")).id)
    await street.settles()
    assert "skills-ring-waits-both" in list(keys(seen.text))
    assert await street.legs() == set()
    assert "skills-ring-let-go-both" in await street.heard("Mia")


async def test_a_ring_hears_at_once_when_a_need_of_it_is_met_elsewhere(street):
    await street.do(lambda tx: proposing.ask_round(tx, "merevale"))
    await street.night()
    await street.says_yes("Mia")
    await street.taps("Eva", "skills-can-button")
    await street.taps("Ana", "skills-yes-please-button")
    await street.settles()
    assert await street.open_rings() == []


async def test_a_ring_hears_at_once_when_a_need_of_it_rests(street):
    await street.night()
    search = await street.do(lambda tx: latest_search(tx, need_of(tx, street.ids["Ana"])))
    await street.do(lambda tx: proposing.rest_card(tx, search))
    await street.settles()
    assert (await street.rings())[0].state == "off"


async def test_what_somebody_gives_in_a_ring_counts_among_the_minutes_of_their_week(street):
    mia = street.ids["Mia"]
    before = await street.do(lambda tx: fits.someone(tx, mia).week_left)
    await street.night()
    await street.says_yes("Ana", "Mia", "Eva")
    given = next(one for one in await street.exchanges() if one.giver_id == mia)
    assert await street.do(lambda tx: fits.someone(tx, mia).week_left) == before - given.minutes


async def test_a_ring_joins_nobody_with_whom_they_reported(street):
    await street.night()
    await street.says_yes("Ana", "Mia")
    both = street.ids["Eva"], street.ids["Ana"]
    await street.do(lambda tx: reports(tx, *both))
    await street.settles()
    assert await street.open_rings() == []
    await street.night()
    assert await street.open_rings() == []


def reports(tx, one, other):
    """They tell of what was not right in an exchange of the two."""
    exchange_id = exchanges.add(tx, "merevale", (other, one), "bread", 60, "home", "need:9")
    exchange_asks.wrong(tx, exchanges.find(tx, exchange_id), one)

"""Nobody is booked twice: meetings, what is on, and what people give each other know of one another."""

import pytest

from bot.base.clock import FOREVER, HOUR, MINUTE, to_minute
from bot.base.outcome import Refused
from bot.checkins import free, service
from bot.hours.opportunities import hosting
from bot.hours.opportunities.store import seats as places
from bot.hours.opportunities.store.opportunities import Draft, Opportunity
from bot.pairing import service as pairings
from bot.people import service as people
from tests.checkins import several
from tests.checkins.town import at, note

TEN = at(12, 1, 10)
"""Tuesday at ten, a week after the tests begin."""
BEAS = 1
"""Bea's pairing."""


@pytest.fixture
async def busy(town):
    """Bea walks with Ruth."""
    await town.pair("Bea", "Ruth")
    return town


async def puts_up(town, starts_at=TEN, host="Cleo", room=4) -> Opportunity:
    draft = Draft("swim", 60, room, starts_at, starts_at + 2 * HOUR)
    return await town.do(lambda tx: hosting.put_up(tx, people.get(tx, town.ids[host]), draft))


async def takes(town, name, one, turn=0):
    seen = await town.presses(name, "hours.take", one.id, turn)
    return note(seen) or seen.text.key


async def seat(town, name, one):
    found = await town.do(lambda tx: places.of(tx, one.id, town.ids[name]))
    return None if found is None else found.state


async def exchanges_at(town, starts_at=TEN, giver="Bea", receiver="Ana"):
    """Two have an exchange then; its id."""
    exchange_id = await town.agrees(giver, receiver, came_from=f"need:{giver}:{receiver}")
    await town.presses(giver, "skills.exchange_at", exchange_id, 0, to_minute(starts_at))
    assert (await town.one(exchange_id)).state == "booked"
    return exchange_id


async def offered(town):
    """When Bea and Ruth could meet."""
    return await town.do(lambda tx: free.slots(tx, pairings.find(tx, BEAS)))


async def meets(town, starts_at=TEN):
    """What is noted when Bea would book Ruth then, and whether it is booked."""
    seen = note(await town.presses("Bea", "checkins.slot", BEAS, 0, 0, to_minute(starts_at)))
    return seen, [one.starts_at for one in await town.checkins()]


# --- meetings look at exchanges and at what is on ---


@pytest.mark.parametrize("busy_one", ["Bea", "Ruth"])
async def test_no_meeting_at_the_time_of_an_exchange_of_either(busy, busy_one):
    assert TEN in await offered(busy)
    exchange_id = await exchanges_at(busy, giver=busy_one)
    assert not [slot for slot in await offered(busy) if abs(slot - TEN) < 90 * MINUTE]
    assert await meets(busy) == ("checkins-slot-gone", [])
    await busy.presses("Ana", "skills.exchange_off", exchange_id)
    assert (await meets(busy))[1] == [TEN]


@pytest.mark.parametrize("busy_one", ["Bea", "Ruth"])
async def test_no_meeting_at_the_time_of_a_place_in_what_is_on(busy, busy_one):
    one = await puts_up(busy)
    assert TEN in await offered(busy)
    assert await takes(busy, busy_one, one) == "hours-taken"
    assert TEN not in await offered(busy)
    assert await meets(busy) == ("checkins-slot-gone", [])


async def test_no_meeting_while_one_is_host(busy):
    await puts_up(busy, host="Ruth")
    assert TEN not in await offered(busy)


async def test_who_waits_for_a_place_is_free(busy):
    one = await puts_up(busy, room=1)
    await takes(busy, "Ana", one)
    await busy.presses("Bea", "hours.wait", one.id, 0)
    assert TEN in await offered(busy)


async def test_a_typed_meeting_is_refused_kindly(busy):
    await exchanges_at(busy)
    await busy.presses("Bea", "checkins.book", BEAS)
    seen = await busy.writes("Bea", "tuesday 1 december 10:15")
    assert note(seen) == "checkins-typed-taken"


# --- meetings for several ---


async def test_no_meeting_for_several_while_its_host_is_elsewhere(busy):
    def slots(tx):
        return free.slots_for_several(tx, busy.ids["Ruth"], "nurse")

    assert TEN in await busy.do(slots)
    await exchanges_at(busy, giver="Ruth")
    assert TEN not in await busy.do(slots)


async def test_a_place_among_several_is_refused_to_who_has_an_exchange_then_until_it_is_off(busy):
    exchange_id = await exchanges_at(busy)
    group = await several.opens(busy)
    seen = await busy.presses("Bea", "checkins.group_take", group.id, group.sequence)
    assert seen.text.key == "checkins-group-elsewhere"
    assert await several.with_a_place(busy, group) == []
    await busy.presses("Ana", "skills.exchange_off", exchange_id)
    await several.takes(busy, "Bea", group)
    assert await several.with_a_place(busy, group) == ["Bea"]


@pytest.mark.parametrize("how", ["exchange", "moved", "place", "cancelled"])
async def test_who_waits_among_several_has_the_place_once_they_are_free(busy, how):
    await busy.pair("Gwen", "Ruth")
    group = await several.opens(busy, room=2)
    for name in ("Gwen", "Bea"):
        await several.takes(busy, name, group)
    await busy.pair("Hana", "Ruth")
    await several.waits(busy, "Hana", group)
    if how in ("exchange", "moved"):
        exchange_id = await exchanges_at(busy, giver="Hana")
    else:
        one = await puts_up(busy)
        await takes(busy, "Hana", one)
    await busy.presses("Gwen", "checkins.group_leave", group.id, group.sequence)
    assert await several.with_a_place(busy, group) == ["Bea"]
    if how == "exchange":
        await busy.presses("Ana", "skills.exchange_off", exchange_id)
    elif how == "moved":
        await busy.presses("Ana", "skills.exchange_at", exchange_id, 1, to_minute(at(12, 3, 10)))
    elif how == "place":
        await busy.presses("Hana", "hours.leave", one.id, 1)
    else:
        await busy.presses("Cleo", "hours.off_now", one.id)
    assert await several.with_a_place(busy, group) == ["Bea", "Hana"]


# --- exchanges look at what is on (and at meetings: test_exchanges) ---


@pytest.mark.parametrize("busy_one", ["Ana", "Fay"])
async def test_no_exchange_at_the_time_of_a_place_in_what_is_on(town, busy_one):
    one = await puts_up(town)
    await town.agrees()
    assert TEN in await town.times()
    await takes(town, busy_one, one)
    assert not [slot for slot in await town.times() if TEN - HOUR < slot < TEN + 2 * HOUR]
    screen = await town.presses("Ana", "skills.exchange_at", 1, 0, to_minute(TEN))
    assert note(screen) == "skills-exchange-gone"
    await town.presses("Ana", "skills.exchange_when", 1, 0)
    assert note(await town.writes("Ana", "tuesday 1 december 11:00")) == "skills-exchange-gone"
    assert (await town.one()).state == "agreed"


async def test_a_time_one_asked_for_is_not_booked_once_the_other_one_has_a_place_then(town):
    await town.is_free("Fay", "weekend-morning")
    await town.agrees()
    await town.presses("Ana", "skills.exchange_at", 1, 0, to_minute(TEN))
    await takes(town, "Fay", await puts_up(town))
    assert note(await town.presses("Fay", "skills.exchange_suits", 1, to_minute(TEN))) == "skills-exchange-gone"


# --- what is on looks at meetings and exchanges ---


@pytest.mark.parametrize("by", ["meeting", "several", "exchange", "other"])
async def test_a_place_is_refused_plainly_at_the_time_of_what_one_has(busy, by):
    one = await puts_up(busy)
    if by == "meeting":
        await meets(busy)
    elif by == "several":
        await several.takes(busy, "Bea", await several.opens(busy))
    elif by == "exchange":
        await exchanges_at(busy)
    else:
        await takes(busy, "Bea", await puts_up(busy, TEN - HOUR, host="Dee"))
    assert await takes(busy, "Bea", one) == "hours-elsewhere"
    assert await seat(busy, "Bea", one) in (None, "left")
    before = await busy.balances("Bea")
    assert before == ([-60] if by == "other" else [0])


async def test_a_place_is_had_once_the_meeting_is_off(busy):
    one = await puts_up(busy)
    await meets(busy)
    assert await takes(busy, "Bea", one) == "hours-elsewhere"
    (meeting,) = await busy.checkins()
    await busy.do(lambda tx: service.cancel(tx, people.get(tx, busy.ids["Bea"]), meeting.id, meeting.sequence))
    assert await takes(busy, "Bea", one) == "hours-taken"


async def test_a_place_handed_on_stays_where_it_was_when_the_other_one_is_elsewhere(busy):
    one = await puts_up(busy)
    await takes(busy, "Ana", one)
    await meets(busy)
    code = (await busy.presses("Ana", "hours.hand", one.id, 1)).text.values["code"]
    await busy.presses("Bea", "hours.opportunities", 0)
    await busy.writes("Bea", code)
    await busy.taps("Bea", "hours-offer-yes-button")
    assert await seat(busy, "Ana", one) == "held"
    assert await busy.balances("Ana", "Bea") == [-60, 0]


async def test_nobody_is_host_while_they_are_elsewhere_and_reads_so_before_the_form_is_full(busy):
    await meets(busy)
    with pytest.raises(Refused):
        await puts_up(busy, host="Ruth")
    await busy.presses("Ruth", "hours.new_topic", "swim")
    await busy.presses("Ruth", "hours.new_where", 0)
    await busy.presses("Ruth", "hours.new_where", 1)
    assert note(await busy.writes("Ruth", "tuesday 1 december 10:15")) == "hours-elsewhere"
    assert note(await busy.presses("Ruth", "hours.new_at", to_minute(TEN))) == "hours-elsewhere"
    await busy.presses("Ruth", "hours.new_at", to_minute(TEN - HOUR))
    assert note(await busy.presses("Ruth", "hours.new_long", 180)) == "hours-elsewhere"


@pytest.mark.parametrize("minute", [0, -5, to_minute(FOREVER), 2**40])
async def test_a_forged_time_of_what_is_to_be_on_leads_on_and_breaks_nothing(town, minute):
    await town.presses("Cleo", "hours.new_topic", "swim")
    assert note(await town.presses("Cleo", "hours.new_at", minute)) == "moved-on"


async def test_what_only_touches_is_no_clash(town):
    assert await takes(town, "Ana", await puts_up(town, TEN)) == "hours-taken"
    assert await takes(town, "Ana", await puts_up(town, TEN + 2 * HOUR)) == "hours-taken"

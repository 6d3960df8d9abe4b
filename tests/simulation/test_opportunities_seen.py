"""What the simulation looks for in what is on: each mistake, planted, would be seen."""

import pytest

from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.hours import service as hours
from bot.hours.opportunities import booking, handing, hosting, rules, timing
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.opportunities.store.opportunities import Draft
from bot.hours.rules import Transfer
from bot.people import service as people
from bot.simulation.rooms import exchanges, opportunities
from bot.simulation.rooms import opportunities as looked
from tests.simulation.looking import planted, seen, unguarded

SWIM = 1


@pytest.fixture
async def swimming(town):
    """Cleo puts up a swim for next week, with two places."""
    await puts_up(town)
    return town


async def puts_up(town, name="Cleo", *, room=2, after=7 * DAY):
    starts = town.clock.now() + after
    draft = Draft("swim", 60, room, starts, starts + 2 * HOUR)
    return await town.do(lambda tx: hosting.put_up(tx, people.get(tx, town.ids[name]), draft).id)


async def does(town, act, name, opportunity_id=SWIM):
    """Somebody takes a place, waits for one or gives one back, as their button is now."""

    def work(tx):
        seat = seats.of(tx, opportunity_id, town.ids[name])
        return act(tx, people.get(tx, town.ids[name]), opportunity_id, seat.turn if seat else 0)

    return await town.do(work)


async def takes(town, *names):
    for name in names:
        await does(town, booking.take, name)


async def nothing_is_wrong(town):
    return [await seen(town, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]


async def test_what_goes_as_it_should_breaks_nothing(swimming):
    town = swimming
    await takes(town, "Ana", "Fay")
    await does(town, booking.wait, "Eva")
    await does(town, booking.leave, "Ana")
    assert await nothing_is_wrong(town)
    await takes(town, "Eva")
    code = await does(town, handing.hand_on, "Eva")
    seat = await town.do(lambda tx: seats.of(tx, SWIM, town.ids["Eva"]))
    await town.do(lambda tx: handing.take_over(tx, people.get(tx, town.ids["Ana"]), code, seat.id))
    for _ in range(5):
        assert await nothing_is_wrong(town)
        await town.passes(2 * DAY)


async def test_nor_does_what_is_given_back_late_or_called_off(swimming):
    town = swimming
    await takes(town, "Ana", "Fay")
    await town.passes(6 * DAY + HOUR)
    await does(town, booking.leave, "Ana")
    assert await nothing_is_wrong(town)
    await town.do(lambda tx: hosting.cancel(tx, people.get(tx, town.ids["Cleo"]), SWIM))
    assert await nothing_is_wrong(town)


async def test_a_place_that_two_have_would_be_seen(swimming, monkeypatch):
    town = swimming
    await takes(town, "Ana", "Fay")
    await unguarded(town, "DROP TRIGGER hours_seats_room_insert", "DROP TRIGGER hours_seats_room_update")
    monkeypatch.setattr(booking, "places_left", lambda *_: 1)
    await takes(town, "Eva")
    assert await seen(town, looked.no_place_is_held_twice) == ["of opportunity 1 3 of 2 places are taken"]


async def test_a_host_with_a_place_of_their_own_would_be_seen(swimming, monkeypatch):
    monkeypatch.setattr(booking, "open_to", lambda *_: True)
    monkeypatch.setattr(booking, "check_free", lambda *_: None)
    await takes(swimming, "Cleo")
    assert len(await seen(swimming, looked.no_place_is_held_twice)) == 1


async def test_a_place_without_its_minutes_would_be_seen(swimming, monkeypatch):
    monkeypatch.setattr(hours, "post", lambda *_: True)
    await takes(swimming, "Ana")
    assert await seen(swimming, looked.minutes_go_with_the_place) == ["0 minutes stand for seat 1, which counts as 60"]


async def test_somebody_charged_for_what_they_gave_back_in_time_would_be_seen(swimming, monkeypatch):
    await takes(swimming, "Ana")
    monkeypatch.setattr(hours, "take_back", lambda *_: 0)
    await does(swimming, booking.leave, "Ana")
    assert len(await seen(swimming, looked.minutes_go_with_the_place)) == 1


async def test_somebody_charged_for_the_place_of_another_would_be_seen(swimming, monkeypatch):
    town = swimming
    real = rules.seat_transfer
    fay = await town.do(lambda tx: hours.account_of(tx, town.ids["Fay"]))
    monkeypatch.setattr(
        rules, "seat_transfer", lambda seat, turn, minutes, _hand, _side, pot: real(seat, turn, minutes, fay, fay, pot)
    )
    await takes(town, "Ana")
    assert len(await seen(town, looked.minutes_go_with_the_place)) == 1


async def test_minutes_that_come_back_twice_would_be_seen(swimming):
    town = swimming
    await takes(town, "Ana")
    await does(town, booking.leave, "Ana")
    assert await seen(town, looked.minutes_come_back_once) == []

    def once_more(tx):
        mine, common = hours.account_of(tx, town.ids["Ana"]), hours.pot(tx, "merevale")
        hours.post(tx, Transfer(mine, common, 60, "seat", rules.evidence(1, 1), "again"))

    await town.do(once_more)
    assert await seen(town, looked.minutes_come_back_once) == ["seat:1:1 is kept 2 times, and came back 1 times"]


async def test_what_is_called_off_and_costs_something_would_be_seen(swimming, monkeypatch):
    await takes(swimming, "Ana")
    monkeypatch.setattr(handing, "returned", lambda *_: None)
    await swimming.do(lambda tx: hosting.cancel(tx, people.get(tx, swimming.ids["Cleo"]), SWIM))
    assert await seen(swimming, looked.what_is_off_costs_nothing) == [
        "opportunity 1 did not take place, and seat:1:1 stands"
    ]


async def test_what_is_free_and_offered_to_nobody_would_be_seen(swimming, monkeypatch):
    town = swimming
    await takes(town, "Ana", "Fay")
    await does(town, booking.wait, "Eva")
    monkeypatch.setattr(booking, "fill", lambda *_: None)
    await does(town, booking.leave, "Ana")
    assert len(await seen(town, looked.who_waits_is_offered_what_is_free)) == 1


async def test_what_is_kept_for_somebody_for_ever_would_be_seen(swimming, monkeypatch):
    town = swimming
    await takes(town, "Ana", "Fay")
    await does(town, booking.wait, "Eva")
    monkeypatch.setattr(timing, "offer_ends", lambda *_: None)
    await does(town, booking.leave, "Ana")
    assert len(await seen(town, looked.who_waits_is_offered_what_is_free)) == 1


async def test_what_never_comes_to_an_end_would_be_seen(swimming):
    await swimming.do(lambda tx: timers.cancel(tx, timing.COURSE, "opportunity:1:"))
    assert await seen(swimming, looked.it_comes_to_an_end) == ["nothing will become of opportunity 1"]


async def test_somebody_in_two_places_would_be_seen_from_either(swimming, monkeypatch):
    town = swimming
    await takes(town, "Ana")
    monkeypatch.setattr(booking, "check_free", lambda *_: None)
    other = await puts_up(town, "Dee")
    await does(town, booking.take, "Ana", other)
    assert len(await seen(town, opportunities.nobody_is_in_two_places)) == 2
    made = await town.agrees()
    one = await town.do(lambda tx: store.find(tx, SWIM))
    await planted(
        town,
        "UPDATE skills_exchanges SET state = 'booked', starts_at = ?, ends_at = ? WHERE id = ?",
        one.starts_at,
        one.ends_at,
        made,
    )
    assert len(await seen(town, exchanges.nobody_is_in_two_places)) == 2


async def test_a_place_that_was_offered_of_what_is_called_off_is_no_mistake(swimming):
    town = swimming
    await takes(town, "Ana", "Fay")
    await does(town, booking.wait, "Eva")
    await does(town, booking.leave, "Ana")
    assert (await town.do(lambda tx: seats.of(tx, SWIM, town.ids["Eva"]))).state == "offered"
    await town.do(lambda tx: hosting.cancel(tx, people.get(tx, town.ids["Cleo"]), SWIM))
    assert await nothing_is_wrong(town)

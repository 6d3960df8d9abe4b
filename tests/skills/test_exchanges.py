"""Fay bakes bread for Ana: both have said yes, they find a time, move it or take it back; nobody is left waiting."""

import pytest

from bot.base.clock import DAY, HOUR, from_minute, to_minute
from bot.base.outcome import MovedOn, Refused
from tests.checkins.town import at, note
from tests.skills.exchanging import own, presses


async def test_both_read_that_both_said_yes_with_each_others_name(town):
    await town.agrees()
    for name in ("Ana", "Fay"):
        assert (await town.keys(name)).count("skills-exchange-told-agreed") == 1
    (told,) = [one for one in await town.messages("Ana") if one.text.key == "skills-exchange-told-agreed"]
    assert told.text.values["other"].person_id == town.ids["Fay"]


async def test_agreed_twice_from_the_same_need_is_one(town):
    assert await town.agrees() == await town.agrees()
    assert await town.agrees(came_from="need:2") != 1


async def test_two_taps_from_the_message_book_a_time_and_the_other_one_reads_it(town):
    await town.agrees()
    screen = await town.taps("Ana", "skills-exchange-when-button")
    slot = own(screen)[0]
    await town.presses("Ana", slot.press, *slot.args)
    one = await town.one()
    assert (one.state, one.starts_at) == ("booked", from_minute(int(slot.args[2])))
    assert "skills-exchange-told-booked" in await town.keys("Fay")
    assert "skills-exchange-told-booked" not in await town.keys("Ana")


async def test_the_same_tap_twice_books_once_and_tells_once(town):
    await town.agrees()
    screen = await town.taps("Ana", "skills-exchange-when-button")
    slot = own(screen)[0]
    for _ in range(3):
        await town.presses("Ana", slot.press, *slot.args)
    assert (await town.keys("Fay")).count("skills-exchange-told-booked") == 1


async def test_times_are_those_at_which_both_are_free(town):
    for name, window in (("Ana", "weekend-morning"), ("Fay", "weekend-morning")):
        await town.is_free(name, window)
    await town.is_free("Fay", "weekday-evening")
    await town.agrees()
    assert {town.week_part(slot) for slot in await town.times()} == {"weekend-morning"}


async def test_no_time_is_offered_at_which_one_meets_somebody_else(town):
    await town.pair("Bea", "Ruth")
    await town.book("Bea", at(12, 1, 10))
    await town.agrees("Bea", "Ana")
    assert not [slot for slot in await town.times() if at(12, 1, 9) < slot < at(12, 1, 12)]


async def test_two_exchanges_are_never_at_one_time(town):
    await town.agrees()
    await town.agrees("Eva", "Ana", came_from="need:2")
    taken = await town.booked()
    assert taken not in await town.times(2)
    sequence = (await town.one(2)).sequence
    screen = await town.presses("Eva", "skills.exchange_at", 2, sequence, to_minute(taken))
    assert note(screen) == "skills-exchange-gone"
    assert (await town.one(2)).state == "agreed"


async def test_a_typed_time_is_read_back_and_booked_by_a_yes(town):
    await town.agrees()
    await town.presses("Ana", "skills.exchange_when", 1, 0)
    screen = await town.writes("Ana", "friday at 10:00")
    assert screen.text.key == "skills-exchange-typed"
    await town.taps("Ana", "skills-exchange-right-button")
    assert (await town.one()).starts_at == at(11, 27, 10)


async def test_a_typed_time_outside_of_what_both_told_is_asked_of_the_other_one(town):
    await town.is_free("Fay", "weekend-morning")
    await town.agrees()
    await town.presses("Ana", "skills.exchange_when", 1, 0)
    screen = await town.writes("Ana", "friday at 10:00")
    assert screen.text.values["fit"] == "outside"
    await town.taps("Ana", "skills-exchange-right-button")
    assert (await town.one()).state == "agreed"
    await town.taps("Fay", "skills-exchange-suits-button")
    assert (await town.one()).starts_at == at(11, 27, 10)
    assert "skills-exchange-told-booked" in await town.keys("Ana")


async def test_nobody_says_yes_to_their_own_wish(town):
    await town.is_free("Fay", "weekend-morning")
    await town.agrees()
    await town.presses("Ana", "skills.exchange_at", 1, 0, to_minute(at(11, 27, 10)))
    await town.presses("Ana", "skills.exchange_suits", 1, to_minute(at(11, 27, 10)))
    assert (await town.one()).state == "agreed"


@pytest.mark.parametrize("words", ["blue", "yesterday at 10", "12:00 13:00 14:00", ""])
async def test_words_that_are_no_time_offer_times_again(town, words):
    await town.agrees()
    await town.presses("Ana", "skills.exchange_when", 1, 0)
    screen = await town.writes("Ana", words or "…")
    assert "skills.exchange_at" in presses(screen)
    assert (await town.one()).state == "agreed"


async def test_a_number_means_that_time_and_is_read_back_first(town):
    await town.agrees()
    screen = await town.presses("Ana", "skills.exchange_when", 1, 0)
    read_back = await town.writes("Ana", "1")
    assert read_back.text.key == "skills-exchange-typed"
    assert own(read_back)[0].args == own(screen)[0].args


async def test_moving_tells_the_other_one_and_old_reminders_are_taken_off(town):
    await town.agrees()
    first = await town.booked()
    later = next(slot for slot in await town.times() if slot > first + 2 * DAY)
    sequence = (await town.one()).sequence
    await town.presses("Fay", "skills.exchange_at", 1, sequence, to_minute(later))
    assert (await town.one()).starts_at == later
    assert "skills-exchange-told-moved" in await town.keys("Ana")
    assert all(f":{sequence + 1}:" in subject for subject in await town.timers("skills.exchange"))


async def test_a_tap_on_a_time_from_before_a_move_changes_nothing(town):
    await town.agrees()
    old = own(await town.presses("Ana", "skills.exchange_when", 1, 0))[1]
    taken = await town.booked("Fay")
    await town.presses("Ana", old.press, *old.args)
    assert (await town.one()).starts_at == taken


async def test_both_are_reminded_the_day_before_and_nobody_afterwards(town):
    await town.agrees()
    await town.booked()
    await town.until((await town.one()).starts_at)
    for name in ("Ana", "Fay"):
        assert (await town.keys(name)).count("skills-exchange-reminder") <= 1
    await town.days(5)
    assert (await town.keys("Ana")).count("skills-exchange-reminder") <= 1


async def test_taken_back_it_touches_no_other_and_nobody_reads_why(town):
    await town.agrees()
    await town.agrees("Eva", "Ana", came_from="need:2")
    await town.booked(exchange_id=2)
    await town.presses("Ana", "skills.exchange_drop", 1)
    await town.taps("Ana", "skills-exchange-drop-yes-button")
    assert [(await town.one(n)).state for n in (1, 2)] == ["withdrawn", "booked"]
    assert "skills-exchange-told-off" in await town.keys("Fay")
    assert "skills-exchange-told-off" not in await town.keys("Eva")
    assert [(fact.how, fact.came_from) for fact in town.ended] == [("withdrawn", "need:1")]


async def test_who_says_keep_it_keeps_it(town):
    await town.agrees()
    await town.presses("Ana", "skills.exchange_drop", 1)
    await town.taps("Ana", "skills-exchange-keep-button")
    assert (await town.one()).state == "agreed"


async def test_what_has_begun_cannot_be_taken_back_but_can_be_said_not_to_have_happened(town):
    await town.agrees()
    await town.until(await town.booked() + HOUR)
    await town.presses("Ana", "skills.exchange_off", 1)
    assert (await town.one()).state == "booked"


async def test_without_a_time_both_are_reminded_once_and_then_a_coordinator_asks(town):
    await town.agrees()
    await town.days(4)
    assert (await town.keys("Ana")).count("skills-exchange-told-untimed") == 1
    assert await town.waits() == []
    await town.days(4)
    assert (await town.keys("Ana")).count("skills-exchange-told-untimed") == 1
    assert [kind for kind, _ in await town.waits()] == ["skills.exchange-untimed"]
    await town.booked()
    assert await town.waits() == []


async def test_an_ask_that_is_closed_and_changes_nothing_comes_again(town):
    await town.agrees()
    await town.days(8)
    await town.closes("Cleo", "skills.exchange-untimed")
    await town.days(16)
    assert [kind for kind, _ in await town.waits()] == ["skills.exchange-untimed"]


@pytest.mark.parametrize(("giver", "receiver"), [("Cleo", "Ana"), ("Ana", "Cleo")])
async def test_neither_of_the_two_is_ever_the_coordinator_who_looks(town, giver, receiver):
    await town.agrees(giver, receiver)
    await town.passes(7 * DAY + HOUR)
    assert await town.waits() == [("skills.exchange-untimed", "Dee")]


# --- who may not ---


@pytest.mark.parametrize("stranger", ["Eva", "Ruth", "Cleo"])
async def test_nobody_else_can_open_or_change_it(town, stranger):
    await town.agrees()
    for tag, args in (
        ("skills.exchange", (1,)),
        ("skills.exchange_off", (1,)),
        ("skills.exchange_when", (1, 0)),
        ("skills.exchange_say", (1, 0, 60)),
        ("skills.exchange_report", (1,)),
        ("skills.exchange_apart", (1,)),
        ("skills.exchange_look", (1,)),
        ("skills.exchange_settle", (1, 0, 60)),
    ):
        screen = await town.presses(stranger, tag, *args)
        assert "skills-exchange" not in str(screen.text)
    assert (await town.one()).state == "agreed"


async def test_two_who_are_kept_apart_cannot_agree(town):
    await town.is_apart("Ana", "Fay")
    with pytest.raises(MovedOn):
        await town.agrees()


@pytest.mark.parametrize("wrong", [{"kind": "no-such"}, {"where": "moon"}, {"receiver": "Fay"}])
async def test_what_cannot_be_is_not_agreed_on(town, wrong):
    with pytest.raises(MovedOn):
        await town.agrees(**wrong)


@pytest.mark.parametrize("minutes", [0, -60, 4, 60 * 24])
async def test_a_length_that_cannot_be_is_refused(town, minutes):
    with pytest.raises(Refused):
        await town.agrees(minutes=minutes)


# --- where it stands ---


async def test_home_tells_of_the_next_one_and_of_what_waits_for_a_word(town):
    await town.agrees()
    await town.booked()
    screen = await town.presses("Ana", "home")
    assert "skills-exchange-line-booked" in str(screen.text)
    await town.over()
    screen = await town.presses("Ana", "home")
    assert "skills-exchange-home" in str(screen.text)


async def test_my_exchanges_list_what_waits_first(town):
    await town.agrees()
    await town.agrees("Eva", "Ana", came_from="need:2")
    await town.booked(exchange_id=2)
    await town.over(2)
    screen = await town.presses("Ana", "skills.exchanges", 0)
    assert [button.args[0] for button in own(screen) if button.press == "skills.exchange"] == [2, 1]


async def test_with_nothing_agreed_the_way_leads_to_giving_and_getting(town):
    screen = await town.presses("Ana", "skills.exchanges", 0)
    assert (screen.text.key, presses(screen)) == ("skills-exchanges-none", ["skills.mine"])


async def test_my_data_tells_of_them(town):
    await town.agrees()
    (record,) = await town.held_of("Ana")
    assert (record["skill"], record["exchange"]) == ("bread", "agreed")
    assert "received" in record

"""Numbers that people type in the stead of tapping; what stands on phones that others look at, and at home."""

from bot.base.messages import Button, Text
from bot.practice.stories import arrive
from handlers.screens import is_numbered, shared_row


async def test_a_typed_number_presses_the_button_that_stands_with_it(town):
    ana = await town.moves_in("Ana")
    await ana.starts()
    await ana.says("2")
    assert (await ana.person()).language == "es"


async def test_days_stand_without_numbers_of_their_own_and_a_typed_day_is_that_day(town):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.says("/home")
    await ana.taps("people-change-button")
    await ana.taps("people-new-date-button")
    await ana.taps("people-stage-expecting-button")
    await ana.taps("people-month-button", month=1, year="2027")
    days = await ana.taps("people-part-button", start="11")
    assert not is_numbered(days)
    assert (await ana.says("3")).text.values["note"] == Text("people-date-unread")
    ana.phone.press_stale(ana.phone.received[-1], "people.day:expecting:2027-01:11")
    await town.settle()
    read_back = await ana.says("13")
    assert read_back.text.key == "people-date-read-back"
    assert read_back.rows[0][0] == Button(Text("people-date-right-button"), "people.date_is", "expecting", "2027-01-13")


async def test_a_hidden_chat_does_not_even_tell_by_its_buttons_what_it_is(town):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    hidden = await ana.says("/hide")
    assert hidden.text.key == "people-hidden"
    assert shared_row(hidden) == ()
    assert (await ana.taps("open-button")).text.key == "home"


async def test_home_is_not_offered_where_one_is_home_already(town):
    ana = await town.moves_in("Ana")
    first = await ana.starts()
    assert "home" not in [button.press for button in shared_row(first)]


async def test_where_no_number_stands_beside_a_button_a_typed_one_presses_none(town):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    shown = await ana.last()
    assert not is_numbered(shown)
    assert (await ana.says("2")).text.values["note"] == Text("not-understood")

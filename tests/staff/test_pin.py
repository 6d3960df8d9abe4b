"""A phone in other hands: what would do most harm asks for a PIN, told rightly it goes on, and nothing of it stays."""

import logging

import pytest
from sqlalchemy import select

from bot.base import inbox, outbox
from bot.base.clock import HOUR, MINUTE
from bot.base.tables import metadata
from bot.practice.stories import arrive
from handlers import DOORS
from tests.staff.conftest import merevale_with
from tests.staff.pins import CLEO, RUTH, chooses, cleo_with_pin, from_desk, invites, works_here, wrong_three_times
from tests.stories.people import ana_in, cleo_in

WESTERN = "314159"


@pytest.fixture(autouse=True)
def a_pin_is_asked_for(tmp_path):
    with merevale_with(tmp_path, ("pin = false", "pin = true")):
        yield


def written_by(who):
    """What that phone's owner wrote and what still stands there."""
    return [message.text for message in who.phone.messages if message not in who.phone.received]


async def asked_for_pins(who):
    return [screen.text.key for screen in await who.screens() if screen.text.key.startswith("people-pin")]


async def test_the_first_time_a_pin_is_chosen_and_what_was_pressed_goes_on(town):
    cleo = await cleo_in(town)
    assert (await invites(cleo)).text.key == "people-pin-choose"
    seen = await chooses(cleo, CLEO)
    assert (seen.text.key, seen.text.values["role"]) == ("staff-invite", "nurse")


async def test_for_a_quarter_of_an_hour_it_is_not_asked_for_again(town):
    cleo = await cleo_with_pin(town)
    await town.passes(10 * MINUTE)
    assert (await invites(cleo)).text.key == "staff-invite"
    await town.passes(16 * MINUTE)
    assert (await invites(cleo)).text.key == "people-pin-ask"
    assert (await cleo.says(CLEO)).text.key == "staff-invite"


async def test_the_message_with_it_goes_off_the_phone_right_or_wrong(town):
    cleo = await cleo_with_pin(town)
    assert CLEO not in written_by(cleo)
    await town.passes(HOUR)
    await invites(cleo)
    await cleo.says("999777")
    await cleo.sees("people-pin-wrong")
    assert "999777" not in written_by(cleo)


async def test_it_stands_in_no_row_and_in_no_log(town, caplog):
    caplog.set_level(logging.DEBUG)
    cleo = await cleo_with_pin(town)
    await town.passes(HOUR)
    await invites(cleo)
    await cleo.says("999777")

    def rows(tx):
        plain = [str(row) for table in metadata.sorted_tables for row in tx.all(select(table))]
        read = [str(outbox.opened(tx, row)) for row in tx.all(select(outbox.OUTBOX))]
        return [*plain, *read, *(str(row) for row in inbox.waiting(tx))]

    told = [*await town.kith.database.read(rows), *(record.getMessage() for record in caplog.records)]
    assert not [words for words in told if CLEO in words or "271828" in words or "999777" in words]


async def test_any_script_has_the_same_digits(town):
    _, ruth = await works_here(town)
    await ruth.says("/data")
    await ruth.taps("people-data-send-button", form="page")
    await chooses(ruth, RUTH)
    await ruth.sees("people-data-file")
    await town.passes(HOUR)
    await ruth.says("/data")
    await ruth.taps("people-data-send-button", form="json")
    await ruth.says(WESTERN)
    assert await ruth.has("people-data-sent")


@pytest.mark.parametrize(
    ("pin", "problem"), [("12345", "short"), ("123456", "easy"), ("777777", "easy"), ("7" * 30 + "1234" * 20, "long")]
)
async def test_what_everybody_would_try_is_no_pin(town, pin, problem):
    cleo = await cleo_in(town)
    await invites(cleo)
    seen = await cleo.says(pin)
    assert seen.text.values["note"].values["problem"] == problem
    assert pin not in written_by(cleo)
    await chooses(cleo, "green kettle song")


async def test_two_that_are_not_the_same_begin_again(town):
    cleo = await cleo_in(town)
    await invites(cleo)
    await cleo.says(CLEO)
    await cleo.says("271829")
    await cleo.sees("people-pin-not-same")
    assert (await chooses(cleo, CLEO)).text.key == "staff-invite"


async def test_what_was_pressed_long_ago_is_not_gone_on_with(town):
    cleo = await cleo_with_pin(town)
    await town.passes(HOUR)
    await invites(cleo)
    await town.passes(11 * MINUTE)
    await cleo.says(CLEO)
    await cleo.sees("people-pin-late")
    assert (await invites(cleo, "coordinator")).text.key == "staff-invite"


async def test_three_wrong_ones_lock_those_doors_for_an_hour_and_the_right_one_does_not_help(town):
    cleo = await cleo_with_pin(town)
    await town.passes(HOUR)
    await invites(cleo)
    await wrong_three_times(cleo)
    await cleo.sees("people-pin-locked")
    assert (await invites(cleo)).text.key == "people-pin-locked"
    await town.passes(HOUR + MINUTE)
    await invites(cleo)
    assert (await cleo.says(CLEO)).text.key == "staff-invite"


async def test_three_wrong_ones_have_a_coordinator_asked_who_holds_that_phone(town):
    cleo, ruth = await works_here(town)
    await ruth.says("/data")
    await ruth.taps("people-data-send-button", form="page")
    await chooses(ruth, RUTH)
    await town.passes(HOUR)
    await ruth.says("/data")
    await ruth.taps("people-data-send-button", form="page")
    await wrong_three_times(ruth)
    seen = await cleo.sees("staff-ask-pin-wrong")
    assert "staff-phone-button" in [button.label.key for row in seen.rows for button in row]


@pytest.mark.parametrize("tag", ["staff.put_on_duty", "staff.take_off_duty", "staff.rota_set"])
def test_whoever_changes_duty_tells_a_pin_whichever_way(tag):
    (door,) = [door for door in DOORS.all() if door.tag == tag]
    assert door.sure is door.who


async def test_what_helps_families_never_asks_for_one(town):
    """Taking an ask and closing it stay one tap each, whoever has told no PIN."""
    cleo, ruth = await works_here(town)
    ana = await ana_in(town)
    await town.passes(HOUR)
    await ana.goes_home()
    await ana.taps("now-button")
    taker = ruth if await ruth.has("safety-ask-now") else cleo
    before = await asked_for_pins(taker)
    await taker.taps("asks-on-it-button")
    await taker.taps("asks-done-button")
    assert await asked_for_pins(taker) == before
    urgent = [door for door in DOORS.all() if door.tag.startswith(("asks.", "safety."))]
    assert urgent
    assert all(door.sure is None for door in urgent)


async def test_parents_and_mentors_are_never_asked_for_one(town):
    cleo = await cleo_with_pin(town)
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    ana = await ana_in(town)
    for who in (mo, ana):
        await who.says("/data")
        await who.taps("people-data-send-button", form="page")
        assert await who.has("people-data-sent")


async def test_a_refusal_behind_the_door_undoes_no_proof(town):
    """What was pressed has changed meanwhile. She reads so, and is not asked again."""
    cleo, ruth = await works_here(town)
    await town.passes(HOUR)
    await from_desk(cleo, ("staff-duty-button", {}), ("staff-put-on-duty-button", {"who": await ruth.as_name()}))
    await cleo.sees("people-pin-ask")
    await leaves(ruth)
    await cleo.says(CLEO)
    await cleo.sees("safety-not-on-duty")
    assert CLEO not in written_by(cleo)
    assert (await invites(cleo)).text.key == "staff-invite"


async def leaves(who):
    """Somebody leaves."""
    await who.from_home("people-settings-button")
    await who.taps("people-pause-or-leave-button")
    await who.taps("people-leave-button")
    await who.taps("people-leave-now-button")

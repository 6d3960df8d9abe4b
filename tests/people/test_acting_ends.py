"""Either ends it at once: in silence, where it is the parent; and the parent is asked again whether it goes on."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR
from bot.people import erasing, going_on
from bot.people import service as people
from bot.people.store.companions import COMPANIONS
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.people.acting import acts, acts_for, her_list, her_list_from_settings, labels, lines, sam_in
from tests.stories.people import ana_in, cleo_in, is_in

# --- either ends it ---


async def test_she_ends_it_in_one_tap_and_he_is_written_nothing(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await sam.goes_home()
    message, button = await sam.find("people-acting-button")
    before = len(await sam.screens())
    await her_list(ana)
    after = await ana.taps("people-companion-end-button")
    assert lines(after) == ["people-companions-nobody"]
    await town.passes(3 * DAY)
    assert len(await sam.screens()) == before
    seen = await sam.presses_again(message, button)
    assert seen.text.key == "people-acting-over"
    assert "people-acting-button" not in labels(await sam.taps("home-button"))
    again = await sam.presses_again(message, button)
    assert again.text.key == "people-acting-over"


async def test_he_cannot_tell_her_ending_from_a_yes_that_ran_out(town):
    ana, fay = await ana_in(town), await ana_in(town, "Fay")
    sam = await acts_for(town, ana)
    await arrive.companion(fay, sam)
    mine, hers = (await ana.person()).id, (await fay.person()).id
    await sam.says("/home")
    buttons = {
        button.args[0]: (message, button)
        for message, button in [
            await sam.find("people-acting-button", who=await ana.as_name()),
            await sam.find("people-acting-button", who=await fay.as_name()),
        ]
    }
    await her_list(ana)
    await ana.taps("people-companion-end-button")
    await town.passes(going_on.AGAIN_AFTER + going_on.ANSWER_WITHIN + HOUR)
    ended = await sam.presses_again(*buttons[mine])
    rests = await sam.presses_again(*buttons[hers])
    assert ended.text.key == rests.text.key == "people-acting-over"
    assert (ended.rows, ended.back) == (rests.rows, rests.back)


async def test_he_ends_it_in_one_tap_and_she_is_told(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await sam.from_home("people-acting-button")
    message, button = await sam.find("people-acting-stop-button")
    assert "people-acting-stopped" in keys((await sam.taps("people-acting-stop-button")).text)
    told = await ana.sees("people-companion-stopped")
    assert told.text.values["who"] == await sam.as_name()
    await sam.presses_again(message, button)
    assert [screen.text.key for screen in await ana.screens()].count("people-companion-stopped") == 1


async def test_when_she_leaves_it_is_over(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await sam.goes_home()
    message, button = await sam.find("people-acting-button")
    await town.kith.database.write(lambda tx: people.leave(tx, people.load(tx, ana.phone.id)))
    assert (await sam.presses_again(message, button)).text.key == "people-acting-over"
    await arrive.agree(ana)
    assert (await sam.presses_again(message, button)).text.key == "people-acting-over"


@pytest.mark.parametrize("how", ["leaves", "erased"])
async def test_when_he_goes_it_is_over_and_she_is_told(town, how):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)

    def go(tx):
        if how == "erased":
            erasing.erase(tx, people.load(tx, sam.phone.id).id)
        else:
            people.leave(tx, people.load(tx, sam.phone.id))

    await town.kith.database.write(go)
    await town.settle()
    await ana.sees("people-companion-stopped")
    assert lines(await her_list_from_settings(ana)) == ["people-companions-nobody"]


async def test_when_either_is_erased_nothing_is_kept_of_it(town):
    ana = await ana_in(town)
    await acts_for(town, ana)

    def erase(tx):
        erasing.erase(tx, people.load(tx, ana.phone.id).id)
        return tx._cursor.execute("SELECT count(*) FROM companions").fetchone()[0]

    assert await town.kith.database.write(erase) == 0


def test_nothing_that_is_shown_of_a_link_tells_him_that_she_called_or_ended_it():
    shown = {column.name for column in COMPANIONS.columns if column.info["privacy"] == "export"}
    assert shown == {"made_at", "expires_at", "began_at"}


async def test_a_break_or_a_blocked_chat_of_his_breaks_nothing(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await town.kith.database.write(lambda tx: people.pause(tx, people.load(tx, sam.phone.id), tx.now + 30 * DAY))
    await town.kith.database.write(lambda tx: people.unreachable(tx, people.load(tx, sam.phone.id).id))
    shown = await her_list(ana)
    assert lines(shown) == ["people-companion-line"]
    assert (await sam.says("/home")).text.key == "home"
    assert await acts(town, sam) == [(await ana.person()).id]


# --- does it go on? ---


async def test_after_a_quarter_of_a_year_she_is_asked_and_silence_lets_it_rest(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await town.passes(going_on.AGAIN_AFTER + DAY)
    await ana.sees("people-companion-again")
    assert await acts(town, sam) == [(await ana.person()).id]
    await town.passes(going_on.ANSWER_WITHIN)
    assert await acts(town, sam) == []
    assert lines(await her_list(ana)) == ["people-companion-line-rests"]
    await ana.taps("people-companion-go-on-button")
    assert await acts(town, sam) == [(await ana.person()).id]
    await town.passes(going_on.AGAIN_AFTER + DAY)
    assert [screen.text.key for screen in await ana.screens()].count("people-companion-again") >= 1


async def test_after_she_called_for_somebody_she_is_asked_in_private_on_another_day(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    before = len(await sam.screens())
    await ana.taps("now-button")
    await cleo.taps("asks-on-it-button")
    await town.passes(20 * HOUR)
    assert not await ana.has("people-companion-again")
    await town.passes(10 * HOUR)
    await ana.sees("people-companion-again")
    assert len(await sam.screens()) == before
    await ana.taps("people-companion-end-button")
    assert await acts(town, sam) == []
    assert len(await sam.screens()) == before


async def test_on_a_phone_that_others_look_at_nothing_of_it_can_be_read(town):
    ana = await ana_in(town, only_me=False)
    sam = await sam_in(town)
    await arrive.agree_to_act(ana, sam)
    assert (await ana.last()).text.key == "veiled"


async def test_who_did_what_is_in_the_audit(town):
    ana = await ana_in(town)
    sam = await acts_for(town, ana)
    await her_list(ana)
    await ana.taps("people-companion-end-button")
    mine, his = (await ana.person()).id, (await sam.person()).id
    found = [
        (line.action, line.actor)
        for line in await town.kith.database.read(lambda tx: audit.about(tx, mine))
        if "companion" in line.action
    ]
    assert found == [
        ("people.companion_offered", mine),
        ("people.companion_agreed", his),
        ("people.companion_begun", mine),
        ("people.companion_ended", mine),
    ]


async def test_another_s_link_is_nobody_s_to_touch(town):
    ana, fay = await ana_in(town), await ana_in(town, "Fay")
    sam = await acts_for(town, ana)
    for tag in ("yes", "end", "go_on", "done"):
        await fay.goes_home()
        fay.phone.press_stale(fay.phone.received[-1], f"people.companion_{tag}:1")
        await town.settle()
    assert await acts(town, sam) == [(await ana.person()).id]
    eve = await is_in(town, "Eve")
    eve.phone.press_stale(eve.phone.received[-1], f"people.act:{(await ana.person()).id}")
    await town.settle()
    assert "moved-on" in keys((await eve.last()).text)

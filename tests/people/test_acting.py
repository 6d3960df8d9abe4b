"""What whoever acts for a parent can tell and ask for: a loss, and that somebody calls; and what stays the parent's."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.people.acting import acts_for
from tests.stories.people import ana_in, paired


@pytest.fixture
async def family(town):
    """Cleo, Ruth, Ana whose nurse she is, and Sam who acts for Ana."""
    cleo, ruth, ana = await paired(town)
    return cleo, ruth, ana, await acts_for(town, ana)


def calls(screens):
    return [screen.text.key for screen in screens].count("asks-call")


async def tells_of_a_loss(sam):
    await sam.from_home("people-acting-button")
    await sam.taps("pairing-loss-button")
    return await sam.taps("pairing-loss-yes-button")


async def test_a_loss_told_by_sam_stops_every_clock_and_a_person_gets_in_touch(family):
    _, ruth, ana, sam = family
    before = len(await ana.screens())
    seen = await tells_of_a_loss(sam)
    assert seen.text.key == "people-acting"
    assert "pairing-loss-for-kept" in keys(seen.text)
    assert (await ana.person()).loss_at is not None
    told = await ruth.sees("safety-ask-loss-by")
    what = told.text.values["what"]
    assert what.values["by"].values == {"who": await sam.as_name(), "parent": await ana.as_name()}
    assert len(await ana.screens()) == before, "the words stand where she looks next"
    await ana.from_home("people-change-button")
    await ana.sees("people-loss")
    await ana.taps("people-loss-mistake-button")
    assert (await ana.person()).loss_at is None


async def test_it_is_asked_once_more_before_and_told_twice_it_is_told_once(town, family):
    _, ruth, ana, sam = family
    before = calls(await ruth.screens())
    await sam.from_home("people-acting-button")
    await sam.taps("pairing-loss-button")
    assert (await ana.person()).loss_at is None
    message, button = await sam.find("pairing-loss-yes-button")
    await sam.taps("pairing-loss-yes-button")
    at = (await ana.person()).loss_at
    await town.passes(HOUR)
    await sam.presses_again(message, button)
    assert (await ana.person()).loss_at == at
    assert calls(await ruth.screens()) == before + 1


async def test_a_loss_she_told_herself_looks_no_different_to_sam_and_he_cannot_undo_it(family):
    _, _, ana, sam = family
    first = await tells_of_a_loss(sam)
    await ana.from_home("people-change-button")
    await ana.taps("people-loss-mistake-button")
    await ana.from_home("people-change-button")
    await ana.taps("people-loss-button")
    at = (await ana.person()).loss_at
    again = await tells_of_a_loss(sam)
    assert again == first
    assert (await ana.person()).loss_at == at
    assert "people-loss-mistake-button" not in [button.label.key for row in again.rows for button in row]


async def test_sam_asks_that_somebody_calls_and_ana_reads_it_and_can_call_it_off(family):
    _, ruth, ana, sam = family
    await sam.from_home("people-acting-button")
    seen = await sam.taps("safety-call-button")
    assert "safety-call-asked" in keys(seen.text)
    told = await ruth.sees("safety-ask-call")
    assert "asks-call" in keys(told.text)
    await ana.sees("safety-call-told")
    await ruth.taps("asks-on-it-button")
    await ana.sees("asks-seen")
    assert not await sam.has("asks-seen")
    await ana.taps("safety-call-off-button")
    await ruth.sees("asks-called-off")


async def test_asked_again_meanwhile_it_is_one_ask_and_ana_is_told_once(family):
    _, ruth, ana, sam = family
    before = calls(await ruth.screens())
    await sam.from_home("people-acting-button")
    message, button = await sam.find("safety-call-button")
    await sam.taps("safety-call-button")
    await sam.presses_again(message, button)
    assert [screen.text.key for screen in await ana.screens()].count("safety-call-told") == 1
    assert calls(await ruth.screens()) == before + 1


async def test_one_tap_beneath_the_news_of_the_call_ends_it(family):
    *_, ana, sam = family
    await sam.from_home("people-acting-button")
    await sam.taps("safety-call-button")
    await ana.taps("people-companion-end-button")
    assert (await sam.taps("home-button")).text.key == "home"
    assert "people-acting-button" not in [button.label.key for row in (await sam.last()).rows for button in row]


async def test_i_need_someone_now_on_an_acting_screen_is_sam_s_own_call(family):
    cleo, _, ana, sam = family
    await sam.from_home("people-acting-button")
    await sam.taps("now-button")
    called = await cleo.sees("safety-ask-now")
    assert called.text.values["what"].values["who"] == await sam.as_name()
    assert not await ana.has("safety-now")


async def test_sam_reads_nothing_of_her_call_for_somebody(town, family):
    _, ruth, ana, sam = family
    before = [screen.text.key for screen in await sam.screens()]
    await ana.taps("now-button")
    await ruth.taps("asks-on-it-button")
    await town.passes(3 * DAY)
    assert [screen.text.key for screen in await sam.screens()] == before


async def test_two_clicks_lead_back_to_his_own_home_and_nothing_of_acting_stays(family):
    *_, sam = family
    await sam.from_home("people-acting-button")
    await sam.taps("checkins-acting-book-button")
    assert (await sam.taps("home-button")).text.key == "home"
    assert "people-acting" not in keys((await sam.says("/meetings")).text)


async def test_a_typed_number_acts_as_the_button_it_stands_for_and_a_time_is_read_back_first(family):
    _, _, ana, sam = family
    await sam.from_home("people-acting-button")
    await sam.taps("checkins-acting-book-button")
    read_back = await sam.says("1")
    assert "checkins-typed-time" in keys(read_back.text)
    assert not await ana.has("checkins-told-booked")
    seen = await sam.taps("checkins-typed-yes-button")
    assert "checkins-booked" in keys(seen.text)
    assert read_back.text.key == seen.text.key == "people-acting"
    await ana.sees("checkins-told-booked")


async def test_what_he_does_waits_for_her_safe_hours_and_stays_a_plain_line(family):
    _, _, ana, sam = family
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-yes-button")
    await sam.from_home("people-acting-button")
    await sam.taps("checkins-acting-book-button")
    await sam.taps("checkins-slot-button")
    assert (await ana.last()).text.key == "veiled"
    assert not await ana.has("checkins-told-booked")
    assert "checkins-told-booked" in keys((await ana.opens()).text)


async def test_he_reads_in_his_own_language(town):
    ana = await ana_in(town)
    sam = await town.moves_in("Sam", "es")
    await arrive.companion(ana, sam, "es")
    await sam.opens_everything()
    await sam.taps("people-acting-button")
    assert (await sam.person()).language == "es"
    assert (await ana.person()).language == "en"
    assert "En nombre de" in sam.phone.received[-1].text


async def test_a_grandmother_acts_beside_sam_and_each_reads_as_herself(town, family):
    _, ruth, ana, sam = family
    gran = await town.moves_in("Gran")
    await arrive.companion(ana, gran)
    await gran.opens_everything()
    await gran.says("/home")
    await gran.from_home("people-acting-button")
    await gran.taps("safety-call-button")
    told = (await ruth.sees("safety-ask-call")).text.values["what"].values["by"]
    assert told.values["who"] == await gran.as_name()
    assert not await sam.has("safety-call-asked")


async def test_the_audit_names_sam_and_holds(town, family):
    _, _, ana, sam = family
    await tells_of_a_loss(sam)
    mine, his = (await ana.person()).id, (await sam.person()).id
    lines = await town.kith.database.read(lambda tx: audit.done_by(tx, his, mine, 3))
    assert lines[0].action == "people.loss"
    assert await town.kith.database.read(audit.verify) is None
    await ana.from_home("people-companions-see-button")
    seen = await ana.taps("people-companion-done-button")
    assert [line.values["what"] for line in seen.text.values["lines"].items] == ["loss"]

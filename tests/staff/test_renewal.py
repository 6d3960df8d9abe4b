"""Going on as a mentor: asked in time, three good answers, a person confirms, and silence ends nothing that runs."""

import pytest

from bot.base.clock import DAY
from bot.base.messages import Text
from bot.people import mentorships
from bot.people.store import mentorships as store
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.staff.people import asks_of, ends, first_family, mentor_in
from tests.stories.people import ana_in, cleo_in, reads

ASKED = 336 * DAY
OVER = 367 * DAY


async def asked(town):
    """Cleo, and Mo who has been asked whether he goes on."""
    cleo = await cleo_in(town)
    mo = await mentor_in(town, cleo)
    await town.passes(ASKED)
    await mo.sees("staff-renewal")
    return cleo, mo


async def term(town, mo):
    about = (await mo.person()).id
    return await town.kith.database.read(lambda tx: mentorships.of(tx, about))


async def test_a_mentor_is_asked_a_month_before_and_a_yes_is_confirmed_by_a_person(town):
    cleo, mo = await asked(town)
    before = (await term(town, mo)).renew_at
    assert (await mo.taps("staff-go-on-button", word="go_on")).text.values["says"] == "go_on"
    assert (await cleo.sees("staff-ask-renewal")).text.values["what"].values["says"] == "go_on"
    await cleo.taps("staff-see-role-button")
    await cleo.taps("staff-renew-button")
    await mo.sees("staff-renewed")
    assert (await term(town, mo)).renew_at > before + 300 * DAY
    assert await asks_of(town, "staff.renewal") == []


async def test_it_is_asked_again_the_next_time_round(town):
    cleo, mo = await asked(town)
    await mo.taps("staff-go-on-button", word="go_on")
    await cleo.taps("staff-see-role-button")
    await cleo.taps("staff-renew-button")
    assert await mo.sees("staff-renewed")
    await town.passes(ASKED + DAY)
    await mo.sees("staff-renewal")


async def test_home_asks_until_there_is_an_answer(town):
    _, mo = await asked(town)
    assert "staff-home-renewal" in keys((await mo.goes_home()).text)
    await mo.from_home("staff-renewal-button")
    await mo.taps("staff-go-on-button", word="go_on")
    assert "staff-home-renewal" not in keys((await mo.goes_home()).text)


async def test_silence_becomes_an_ask_no_new_family_comes_and_nothing_that_runs_ends(town):
    cleo, mo, ana = await first_family(town)
    await town.passes(OVER)
    ask = (await asks_of(town, "staff.renewal"))[0]
    assert ask.notice.text.values["says"] == "silent"
    assert not [words for words in await reads(ana) if "no longer paired" in words]
    await ends(town, ana, mo, kind="mentor", well=False)
    await ana_in(town, "Bea", mentor=True)
    assert not await mo.has("pairing-asked")
    await cleo.taps("staff-see-role-button")
    await cleo.taps("staff-renew-button")
    await mo.sees("pairing-asked")


async def test_an_ask_closed_without_an_answer_is_brought_up_again(town):
    cleo, mo = await asked(town)
    await mo.taps("staff-go-on-button", word="go_on")
    await town.passes(35 * DAY)
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-not-needed-button")
    assert await asks_of(town, "staff.renewal") == []
    await town.passes(31 * DAY)
    assert len(await asks_of(town, "staff.renewal")) == 1


async def test_what_is_open_when_the_time_is_over_is_taken_back_and_another_is_asked(town):
    cleo = await cleo_in(town)
    mo = await mentor_in(town, cleo)
    await town.passes(364 * DAY)
    await ana_in(town, mentor=True)
    assert await mo.has("pairing-asked")
    await town.passes(DAY)
    await cleo.sees("pairing-ask-search")
    seen = await mo.taps("pairing-yes-button")
    assert seen.text.values["note"] == Text("moved-on")


@pytest.mark.parametrize("word", ["break", "stop"])
async def test_a_break_and_a_stop_are_heard_and_end_nothing_by_themselves(town, word):
    cleo, mo, ana = await first_family(town)
    await town.passes(ASKED)
    seen = await mo.taps("staff-go-on-button", word=word)
    assert [one.press for row in seen.rows for one in row] == (["people.pause"] if word == "break" else [])
    ask = (await asks_of(town, "staff.renewal"))[0]
    assert ask.notice.text.values["says"] == word
    assert not [words for words in await reads(ana) if "no longer paired" in words]
    seen = await cleo.taps("staff-see-role-button")
    assert "staff-release-button" not in [one.label.key for row in seen.rows for one in row]


async def test_who_stops_is_let_go_with_thanks_once_nobody_counts_on_them(town):
    cleo, mo, ana = await first_family(town)
    await town.passes(ASKED)
    await mo.taps("staff-go-on-button", word="stop")
    seen = await cleo.taps("staff-see-role-button")
    message, button = await cleo.find("staff-renew-button")
    release = type(button)(button.label, "staff.release", *button.args)
    assert (await cleo.presses_again(message, release)).text.key == "staff-still-together"
    await ends(town, ana, mo, kind="mentor")
    await arrive.application(cleo, mo)
    await cleo.taps("staff-see-role-button")
    seen = await cleo.taps("staff-release-button")
    assert seen.text.key == "staff-you-released"
    await mo.sees("staff-released")
    assert (await mo.person()).roles == frozenset()
    assert await asks_of(town, "staff.renewal") == []


async def test_an_answer_may_be_changed_and_said_twice_is_said_once(town):
    cleo, mo = await asked(town)
    message, go_on = await mo.find("staff-go-on-button", word="go_on")
    _, stop = await mo.find("staff-go-on-button", word="stop")
    for button in (stop, stop, go_on, go_on):
        await mo.presses_again(message, button)
    found = await asks_of(town, "staff.renewal")
    assert [ask.notice.text.values["says"] for ask in found] == ["go_on"]
    await cleo.taps("staff-see-role-button")
    await cleo.taps("staff-renew-button")
    assert (await term(town, mo)).says == ""


async def test_nothing_is_asked_renewed_or_ended_before_its_time(town):
    cleo = await cleo_in(town)
    mo = await mentor_in(town, cleo)
    await arrive.application(cleo, mo)
    seen = await cleo.taps("staff-see-role-button")
    assert seen.rows == ()
    _, button = await cleo.find("back-button")
    for tag in ("staff.renew", "staff.release"):
        forged = type(button)(button.label, tag, (await mo.person()).id)
        assert (await cleo.presses_again(cleo.phone.last, forged)).text.values["note"] == Text("moved-on")
    forged = type(button)(button.label, "staff.renewal_say", "stop")
    await mo.goes_home()
    assert (await mo.presses_again(mo.phone.last, forged)).text.values["note"] == Text("moved-on")


async def test_nobody_renews_themselves(town):
    cleo = await cleo_in(town)
    await arrive.agree(cleo, code=await arrive.invited(cleo, "mentor"))
    await town.passes(ASKED)
    seen = await arrive.application(cleo, cleo)
    assert "staff-see-role-button" not in [one.label.key for row in seen.rows for one in row]


async def test_mentors_from_before_begin_their_time_at_the_next_start_and_are_not_looked_in_on(town):
    cleo = await cleo_in(town)
    mo = await mentor_in(town, cleo)
    about = (await mo.person()).id
    await town.kith.database.write(lambda tx: store.forget(tx, about))
    await town.restart()
    found = await term(town, mo)
    assert found.renew_at > town.clock.now() + 300 * DAY
    assert not found.supervised


def test_a_month_without_such_a_day_ends_on_its_last():
    january = 1_801_396_800_000_000  # 31 January 2027, noon
    assert mentorships.months_on(january, "UTC", 1) == 1_803_772_800_000_000  # 28 February, midnight
    assert mentorships.months_on(january, "UTC", 13) == 1_835_395_200_000_000  # 29 February 2028

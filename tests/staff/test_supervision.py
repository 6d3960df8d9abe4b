"""A new mentor's first family: who looks in, when, what they see, and signing it off."""

from bot.base.clock import DAY, HOUR
from bot.base.messages import Text
from bot.pairing import service as pairing
from bot.people import mentorships
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.staff.people import asks_of, ends, first_family, mentor_in
from tests.stories.people import ana_in, cleo_in, counted, ruth_in


async def says_hello(mo):
    """Mo gets in touch for the first time, and tells Kith so."""
    await mo.taps("asks-on-it-button")
    await mo.taps("asks-done-button")
    await mo.taps("asks-sorted-button")


async def term(town, mo):
    about = (await mo.person()).id
    return await town.kith.database.read(lambda tx: mentorships.of(tx, about))


async def looks(who):
    """Whoever looks in is asked, and looks."""
    await who.sees("staff-ask-first-match")
    return await who.taps("staff-first-match-button")


async def test_the_mentor_reads_who_looks_in_and_somebody_is_asked_after_some_days_and_at_the_end(town):
    cleo, mo, _ = await first_family(town)
    assert (await mo.sees("staff-looked-in-on")).text.values["who"] == await cleo.as_name()
    await says_hello(mo)
    await town.passes(6 * DAY)
    assert await asks_of(town, "staff.first-match") == []
    await town.passes(2 * DAY)
    seen = await looks(cleo)
    assert seen.text.values["spoken"] == "yes"
    await cleo.taps("staff-well-button")
    assert await asks_of(town, "staff.first-match") == []
    await town.passes(36 * DAY)
    await looks(cleo)
    assert (await cleo.taps("staff-sign-off-button")).text.key == "staff-you-signed-off"
    await mo.sees("staff-signed-off")
    assert not (await term(town, mo)).supervised


async def test_while_the_first_word_is_waited_for_nobody_asks_how_it_goes(town):
    await first_family(town)
    await town.passes(9 * DAY)
    assert await asks_of(town, "staff.first-match") == []
    await town.passes(35 * DAY)
    assert len(await asks_of(town, "staff.first-match")) == 1


async def test_the_parents_own_nurse_is_the_first_to_be_asked(town):
    cleo = await cleo_in(town)
    ruth, mo = await ruth_in(town, cleo), await mentor_in(town, cleo)
    ana = await ana_in(town, mentor=True)
    for helper in (ruth, mo):
        await ana.from_home("pairing-waiting-button")
        await ana.taps("pairing-yes-button")
        await helper.taps("pairing-yes-button")
    await says_hello(mo)
    assert (await mo.sees("staff-looked-in-on")).text.values["who"] == await ruth.as_name()
    await town.passes(8 * DAY)
    seen = await looks(ruth)
    assert seen.text.values["parent"] == await ana.as_name()
    assert not await cleo.has("staff-ask-first-match")


async def test_no_second_family_before_it_is_signed_off_however_long_that_takes(town):
    cleo, mo, _ = await first_family(town)
    await says_hello(mo)
    await mo.from_home("staff-my-work-button")
    await mo.taps("staff-families-button")
    await mo.taps("staff-one-more-button")
    await town.passes(50 * DAY)
    await ana_in(town, "Bea", mentor=True)
    assert not await mo.has("pairing-asked")
    await looks(cleo)
    await cleo.taps("staff-sign-off-button")
    assert counted(await mo.screens(), "pairing-asked") == 1


async def test_not_yet_means_two_weeks_more_and_another_look(town):
    cleo, mo, _ = await first_family(town)
    await says_hello(mo)
    await town.passes(43 * DAY)
    await looks(cleo)
    message, button = await cleo.find("staff-not-yet-button")
    seen = await cleo.taps("staff-not-yet-button")
    assert "staff-not-yet-button" not in [one.label.key for row in seen.rows for one in row]
    assert (await cleo.presses_again(message, button)).text.values["note"] == Text("moved-on")
    assert (await term(town, mo)).supervised
    await town.passes(13 * DAY)
    assert await asks_of(town, "staff.first-match") == []
    await town.passes(2 * DAY)
    assert len(await asks_of(town, "staff.first-match")) == 1


async def test_an_ask_closed_without_signing_off_is_brought_up_again(town):
    cleo, mo, _ = await first_family(town)
    await says_hello(mo)
    await town.passes(43 * DAY)
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-not-needed-button")
    assert await asks_of(town, "staff.first-match") == []
    assert (await term(town, mo)).supervised
    await town.passes(15 * DAY)
    assert len(await asks_of(town, "staff.first-match")) == 1


async def test_a_pairing_that_ends_before_makes_the_next_one_the_first(town):
    cleo, mo, ana = await first_family(town)
    await says_hello(mo)
    await town.passes(8 * DAY)
    await ends(town, ana, mo, kind="mentor", well=False)
    assert await asks_of(town, "staff.first-match") == []
    assert (await term(town, mo)).supervised
    bea = await ana_in(town, "Bea", mentor=True)
    await mo.taps("pairing-yes-button")
    await bea.from_home("pairing-waiting-button")
    await bea.taps("pairing-yes-button")
    await says_hello(mo)
    await town.passes(8 * DAY)
    assert (await looks(cleo)).text.values["parent"] == await bea.as_name()


async def test_nobody_signs_off_their_own_nor_another_nurses(town):
    cleo, mo, ana = await first_family(town)
    nia = await ruth_in(town, cleo, "Nia")
    await says_hello(mo)
    await town.passes(8 * DAY)
    await looks(cleo)
    for tag in ("staff-well-button", "staff-sign-off-button"):
        _, button = await cleo.find(tag)
        for other in (nia, mo, ana):
            seen = await other.presses_again(other.phone.last, button)
            assert seen.text.values["note"] == Text("moved-on")
    assert (await term(town, mo)).supervised


async def test_a_mentor_who_coordinates_does_not_sign_off_their_own(town):
    cleo = await cleo_in(town)
    await arrive.agree(cleo, code=await arrive.invited(cleo, "mentor"))
    ana = await ana_in(town, mentor=True)
    for who in (cleo, ana):
        await who.from_home("pairing-waiting-button")
        await who.taps("pairing-yes-button")
    await town.passes(45 * DAY)
    message, button = await cleo.find("home-button")
    cleo_id = (await cleo.person()).id
    only = await town.kith.database.read(lambda tx: pairing.running(tx, cleo_id)[0].id)
    forged = type(button)(button.label, "staff.sign_off", only)
    assert (await cleo.presses_again(message, forged)).text.values["note"] == Text("moved-on")
    assert (await term(town, cleo)).supervised


async def test_a_parent_who_coordinates_does_not_sign_off_their_own_mentor(town):
    cleo = await cleo_in(town)
    mo = await mentor_in(town, cleo)
    dee = await ana_in(town, "Dee", mentor=True)
    await arrive.agree(dee, code=await arrive.invited(cleo, "coordinator"))
    await mo.taps("pairing-yes-button")
    await dee.from_home("pairing-waiting-button")
    await dee.taps("pairing-yes-button")
    await town.passes(45 * DAY)
    message, button = await dee.find("home-button")
    dee_id = (await dee.person()).id
    (only,) = await town.kith.database.read(lambda tx: pairing.running(tx, dee_id))
    for tag in ("staff.first_match", "staff.sign_off"):
        seen = await dee.presses_again(message, type(button)(button.label, tag, only.id))
        assert seen.text.values["note"] == Text("moved-on")
    assert (await term(town, mo)).supervised


async def test_what_is_seen_is_only_that_they_meet(town):
    cleo, mo, _ = await first_family(town)
    await says_hello(mo)
    await town.passes(8 * DAY)
    seen = await looks(cleo)
    assert set(seen.text.values) == {"who", "parent", "since", "spoken", "meetings", "until"}
    assert seen.text.values["meetings"] == 0


async def test_it_survives_a_restart_in_between(town):
    cleo, mo, _ = await first_family(town)
    await says_hello(mo)
    await town.passes(7 * DAY - HOUR)
    await town.restart()
    await town.passes(DAY)
    assert "staff-ask-first-match" in {key for screen in await cleo.screens() for key in keys(screen.text)}

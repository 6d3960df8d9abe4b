"""My families: a line each, who waits longest first; what is chosen stands in the buttons; each press looks anew."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR
from bot.base.messages import Button, Name, Text
from bot.checkins import pulse
from bot.pairing import service as pairing
from bot.people import consents
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.villager import keys
from handlers.screens import options
from tests.stories.people import ana_in, cleo_in, is_in, paired, ruth_in

SHARED = "share_with_nurse"


async def walks_with(town, ruth, name):
    """Another parent is paired with Ruth."""
    other = await ana_in(town, name)
    await other.from_home("pairing-waiting-button")
    await other.taps("pairing-yes-button")
    await ruth.from_home("pairing-waiting-button")
    await ruth.taps("pairing-yes-button")
    return other


async def says(town, ana, word):
    """How that week is."""
    person = await ana.person()
    await town.kith.database.write(lambda tx: pulse.say(tx, person, word))


def told(screen):
    """What stands on the list of each family, by person."""
    return {
        line.values["who"].person_id: list(keys(line))
        for line in screen.text.values["lines"].items
        if "who" in line.values
    }


def order(screen):
    return list(told(screen))


async def mine(who):
    return await who.from_home("staff-caseload-mine-button")


async def everybody(who):
    return await who.from_home("staff-caseload-button")


async def test_who_waits_longest_stands_first_and_a_tap_opens_the_family(town):
    _, ruth, ana = await paired(town)
    await town.passes(DAY)
    bea = await walks_with(town, ruth, "Bea")
    ids = [(await one.person()).id for one in (ana, bea)]
    seen = await mine(ruth)
    assert order(seen) == ids
    assert "staff-caseload-waits" in told(seen)[ids[0]]
    family = await ruth.taps("staff-see-button", who=Name(ids[0]))
    assert family.text.key == "pairing-person"
    labels = [button.label.key for button in options(family)]
    assert {"checkins-book-button", "checkins-met-already-button", "staff-family-waits-button"} <= set(labels)
    assert (await ruth.taps("staff-family-waits-button")).text.key == "asks-one"


async def test_home_has_one_door_to_whom_one_walks_with_and_old_buttons_and_words_still_lead_there(town):
    _, ruth, ana = await paired(town)
    doors = {"pairing-people-button", "staff-caseload-mine-button"}
    for who, door in ((ruth, "staff-caseload-mine-button"), (ana, "pairing-people-button")):
        assert doors & {button.label.key for button in options(await who.goes_home())} == {door}
    older = Button(Text("pairing-people-button"), "pairing.people", 0)
    for seen in (await ruth.presses_again(ruth.phone.last, older), await ruth.says("/people")):
        assert seen.text.key == "pairing-people"
        assert await ana.as_name() in [button.label.values["who"] for button in options(seen)]


async def test_a_parent_who_is_a_mentor_too_has_a_door_to_each(town):
    cleo, _, ana = await paired(town)
    await arrive.agree(ana, code=await arrive.invited(cleo, "mentor"))
    await ana.from_home("staff-caseload-mine-button")
    await ana.from_home("pairing-people-button")


async def test_back_from_a_family_is_the_same_choice_and_page(town):
    _, ruth, ana = await paired(town)
    await mine(ruth)
    chosen = await ruth.taps("staff-caseload-which-button", which="waiting")
    assert chosen.text.values["heading"].values["which"] == Text("staff-caseload-which", which="waiting")
    await ruth.taps("staff-see-button", who=await ana.as_name())
    assert (await ruth.taps("back-button")).text == chosen.text
    assert (await ruth.taps("staff-caseload-which-button", which="all", count=1)).text.key == "staff-caseload"


async def test_a_choice_is_one_more_tap_and_says_how_many_there_are(town):
    _, ruth, ana = await paired(town)
    await mine(ruth)
    seen = await ruth.taps("staff-caseload-choose-button")
    counts = {
        button.label.values["which"]: button.label.values["count"]
        for button in options(seen)
        if button.label.key == "staff-caseload-which-button"
    }
    assert counts == {"waiting": 1, "unbooked": 1, "new": 1, "expecting": 1}
    assert order(await ruth.taps("staff-caseload-which-button", which="new")) == [(await ana.person()).id]


async def test_a_family_goes_quiet_without_a_word_or_a_meeting_and_a_shared_word_ends_it(town):
    _, ruth, ana = await paired(town)
    about = (await ana.person()).id
    await town.passes(22 * DAY)
    assert "staff-caseload-quiet" in told(await mine(ruth))[about]
    await ruth.taps("staff-caseload-choose-button")
    assert order(await ruth.taps("staff-caseload-which-button", which="quiet")) == [about]
    await says(town, ana, "hard")
    seen = told(await mine(ruth))[about]
    assert "staff-caseload-quiet" not in seen
    assert "staff-caseload-pulse" in seen


async def test_how_a_week_was_is_for_the_nurse_alone_where_it_is_shared_and_each_look_can_be_read(town):
    cleo, ruth, ana = await paired(town)
    person = await ana.person()
    await says(town, ana, "very_hard")
    for _ in range(2):
        line = (await mine(ruth)).text.values["lines"].items[0]
        assert Text("staff-caseload-pulse", word="very_hard") in list(texts_in(line))
    read = await town.kith.database.read(lambda tx: [line.action for line in audit.about(tx, person.id)])
    assert read.count("checkins.pulses_read") == 1
    assert "staff-caseload-pulse" not in told(await everybody(cleo))[person.id]
    await town.kith.database.write(lambda tx: consents.withdraw(tx, person, SHARED))
    assert "staff-caseload-pulse" not in told(await mine(ruth))[person.id]


def texts_in(value):
    yield value
    for _, inner in value.items:
        if isinstance(inner, Text):
            yield from texts_in(inner)


async def test_the_stage_is_the_nurses_to_know_and_never_after_a_loss(town):
    cleo, ruth, ana = await paired(town)
    about = (await ana.person()).id
    assert "staff-caseload-stage" in told(await mine(ruth))[about]
    assert "staff-caseload-stage" not in told(await everybody(cleo))[about]
    parent = await ana.person()
    await town.kith.database.write(lambda tx: people.loss(tx, parent, parent.id))
    assert "staff-caseload-stage" not in told(await mine(ruth))[about]


async def test_what_is_gone_between_two_taps_is_said_kindly(town):
    _, ruth, ana = await paired(town)
    seen = await mine(ruth)
    message, button = await ruth.find("staff-see-button", who=await ana.as_name())
    parent = await ana.person()
    await town.kith.database.write(
        lambda tx: pairing.change(tx, parent, pairing.active(tx, parent.id, "nurse").id, again=False)
    )
    await town.settle()
    after = await ruth.presses_again(message, button)
    assert after.text.values["note"] == Text("moved-on")
    assert order(seen) == [parent.id]
    assert "staff-caseload-nobody" in keys((await mine(ruth)).text)


async def test_a_meeting_ahead_stands_on_the_line_and_takes_the_family_out_of_those_without_one(town):
    _, ruth, ana = await paired(town)
    about = (await ana.person()).id
    assert "staff-caseload-unbooked" in told(await mine(ruth))[about]
    await ruth.taps("staff-see-button", who=Name(about))
    await ruth.taps("checkins-book-button")
    await ruth.taps("checkins-slot-button")
    seen = told(await mine(ruth))[about]
    assert "staff-caseload-meets" in seen
    assert "staff-caseload-unbooked" not in seen
    assert "staff-caseload-waits" not in seen


async def test_a_mentor_sees_her_family_and_nothing_that_is_the_nurses_to_know(town):
    cleo = await cleo_in(town)
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    ana = await ana_in(town, mentor=True)
    await mo.taps("pairing-yes-button")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await says(town, ana, "hard")
    seen = told(await mine(mo))[(await ana.person()).id]
    assert {"staff-caseload-pulse", "staff-caseload-stage"}.isdisjoint(seen)
    assert (await mo.taps("staff-see-button", who=await ana.as_name())).text.key == "pairing-person"


async def test_a_coordinator_sees_who_has_no_nurse_and_whose_families_are_whose(town):
    cleo, ruth, ana = await paired(town)
    person = await ana.person()
    bea = await ana_in(town, "Bea")
    parent, alone = person.id, (await bea.person()).id
    seen = await everybody(cleo)
    assert set(order(seen)) == {parent, alone}
    assert "staff-caseload-with" in told(seen)[parent]
    assert "staff-caseload-alone" in told(seen)[alone]
    await cleo.taps("staff-caseload-choose-button")
    assert order(await cleo.taps("staff-caseload-which-button", which="alone")) == [alone]
    await cleo.taps("staff-caseload-which-button", which="all")
    await cleo.taps("staff-caseload-choose-button")
    loads = await cleo.taps("staff-caseload-loads-button")
    (line,) = loads.text.values["lines"].items
    assert (line.values["who"], line.values["count"], line.values["room"]) == (await ruth.as_name(), 1, 25)
    assert order(await cleo.taps("staff-see-button", who=await ruth.as_name())) == [parent]
    family = await cleo.taps("staff-see-button", who=Name(parent))
    assert family.text.key == "staff-family"
    log = await town.kith.database.read(lambda tx: [line.action for line in audit.about(tx, parent)])
    assert "staff.looked_at" in log
    assert order(await cleo.taps("back-button")) == [parent]


@pytest.mark.parametrize("which", ["in-zz", "everybody", "", "alone", "in-"])
async def test_a_choice_that_nobody_offers_moves_on(town, which):
    _, ruth, _ = await paired(town)
    nurse = (await ruth.person()).id
    forged = Button(Text("home-button"), "staff.caseload", nurse, which, 0)
    seen = await ruth.presses_again(ruth.phone.last, forged)
    assert seen.text.values["note"] == Text("moved-on")


@pytest.mark.parametrize("page", [-1, 1, 2**62])
async def test_a_page_that_is_no_more_is_one_that_there_is(town, page):
    _, ruth, ana = await paired(town)
    nurse = (await ruth.person()).id
    seen = await ruth.presses_again(ruth.phone.last, Button(Text("home-button"), "staff.caseload", nurse, "all", page))
    assert order(seen) == [(await ana.person()).id]


async def test_nobody_reads_anothers_caseload(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    for whose in ((await ruth.person()).id, 0):
        for tag, about in (("staff.caseload", ()), ("staff.choose", ()), ("staff.family", ((await ana.person()).id,))):
            forged = Button(Text("home-button"), tag, *about, whose, "all", 0)
            seen = await nia.presses_again(nia.phone.last, forged)
            assert seen.text.values["note"] == Text("moved-on")


async def test_who_put_the_questions_off_and_calls_for_somebody_is_on_the_coordinators_list(town):
    cleo, _, _ = await paired(town)
    bea = await is_in(town, "Bea")
    about = (await bea.person()).id
    assert about not in order(await everybody(cleo))
    await town.passes(HOUR)
    await bea.says("/now")
    seen = await everybody(cleo)
    assert "staff-caseload-waits" in told(seen)[about]
    chosen = await cleo.taps("staff-caseload-which-button", which="waiting")
    assert about in order(chosen)
    assert (await cleo.taps("staff-see-button", who=Name(about))).text.key == "staff-family"
    assert (await cleo.taps("staff-family-waits-button")).text.key == "asks-one"


async def test_a_week_that_is_not_said_for_want_of_room_is_not_noted_as_read(town):
    _, ruth, ana = await paired(town)
    person = await ana.person()
    await says(town, ana, "hard")
    await town.kith.database.write(lambda tx: people.pause(tx, person, tx.now + 8 * DAY))
    seen = told(await mine(ruth))[person.id]
    assert {"staff-caseload-waits", "staff-caseload-away"} <= set(seen)
    assert "staff-caseload-pulse" not in seen
    read = await town.kith.database.read(lambda tx: [line.action for line in audit.about(tx, person.id)])
    assert "checkins.pulses_read" not in read


async def test_of_a_family_without_a_nurse_a_coordinator_reads_so_and_who_their_mentor_is(town):
    cleo = await cleo_in(town)
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    ana = await ana_in(town, mentor=True)
    await mo.taps("pairing-yes-button")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    assert "staff-caseload-alone" in told(await everybody(cleo))[(await ana.person()).id]
    family = await cleo.taps("staff-see-button", who=await ana.as_name())
    lines = family.text.values["lines"].items
    assert lines[0] == Text("staff-family-alone")
    assert lines[1] == Text("staff-family-with", kind="mentor", who=await mo.as_name())

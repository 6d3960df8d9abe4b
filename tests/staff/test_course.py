"""The course for those who would like to be mentors: welcome, steps, the practice talk, and what is still missing."""

import pytest

from bot.base.clock import DAY
from bot.base.messages import Text
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.staff.conftest import WITHOUT, merevale_with
from tests.staff.people import applied, asks_of, stands
from tests.staff.test_clearances import clears
from tests.stories.people import cleo_in, counted, is_in, paired, ruth_in

STEPS = ("listening", "boundaries", "telling", "yourself")


@pytest.fixture(autouse=True)
def coordinators_decide(tmp_path):
    """What is tried here is the course: members do not recruit in this place."""
    with merevale_with(tmp_path, WITHOUT):
        yield


async def welcomed(town):
    """Cleo has met Mo and welcomed him to the course."""
    cleo = await cleo_in(town)
    mo = await applied(town)
    await arrive.course(cleo, mo, 0)
    return cleo, mo


async def does(who, *steps):
    await who.from_home("staff-course-button")
    for step in steps:
        await who.taps("staff-step-button", step=step)
        seen = await who.taps("staff-step-done-button")
    return seen


def buttons(screen):
    return [button.label.key for row in screen.rows for button in row]


async def test_home_says_how_far_and_the_course_goes_on_where_it_was_left(town):
    _, mo = await welcomed(town)
    seen = await does(mo, "boundaries", "listening")
    assert (seen.text.key, seen.text.values["done"], seen.text.values["count"]) == ("staff-course", 2, 4)
    await town.restart()
    assert "staff-home-course" in keys((await mo.goes_home()).text)
    seen = await mo.from_home("staff-course-button")
    assert (await mo.taps("staff-step-button", step="listening")).rows == ()
    assert seen.text.values["done"] == 2


@pytest.mark.parametrize("step", STEPS)
async def test_each_step_is_read_and_done(town, step):
    _, mo = await welcomed(town)
    await mo.from_home("staff-course-button")
    assert (await mo.taps("staff-step-button", step=step)).text.key == f"staff-course-{step}"
    message, done = await mo.find("staff-step-done-button")
    assert (await mo.taps("staff-step-done-button")).text.values["done"] == 1
    assert (await mo.presses_again(message, done)).text.values["done"] == 1


async def test_nobody_is_admitted_before_the_course_is_done_not_even_by_an_old_button(town):
    cleo, mo = await welcomed(town)
    seen = await arrive.application(cleo, mo)
    assert {"staff-missing-steps", "staff-missing-talk"} <= set(keys(seen.text))
    assert "staff-admit-button" not in buttons(seen)
    message, button = await cleo.find("staff-decline-button")
    forged = type(button)(button.label, "staff.admit", (await mo.person()).id)
    assert (await cleo.presses_again(message, forged)).text.key == "staff-not-ready"
    assert (await mo.person()).roles == {"applicant"}


async def test_once_all_is_read_somebody_is_called_for_the_talk_and_then_for_the_welcome(town):
    cleo, mo = await welcomed(town)
    assert (await does(mo, *STEPS)).text.key == "staff-course-read"
    await cleo.sees("staff-ask-practice")
    seen = await cleo.taps("staff-talked-button")
    assert seen.text.key == "staff-applicant-ready"
    await cleo.sees("staff-ask-ready")
    await cleo.taps("staff-admit-button")
    assert (await mo.person()).roles == {"mentor"}
    for kind in ("staff.application", "staff.practice", "staff.ready"):
        assert await asks_of(town, kind) == []


async def test_a_nurse_on_duty_may_have_the_talk_and_no_other(town):
    cleo = await cleo_in(town)
    ruth, nia = await ruth_in(town, cleo), await ruth_in(town, cleo, "Nia")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-duty-button")
    await cleo.taps("staff-put-on-duty-button", who=await ruth.as_name())
    mo = await applied(town)
    await arrive.course(cleo, mo, 0)
    await does(mo, *STEPS)
    message, button = await ruth.find("staff-talked-button")
    assert (await nia.presses_again(nia.phone.last, button)).text.values["note"] == Text("moved-on")
    assert (await ruth.taps("staff-talked-button")).text.key == "staff-you-talked"
    assert (await ruth.presses_again(message, button)).text.values["note"] == Text("moved-on")
    await cleo.sees("staff-ask-ready")


async def test_nothing_happens_for_long_one_kind_word_and_then_a_person_asks(town):
    cleo, mo = await welcomed(town)
    await does(mo, "listening")
    await mo.goes_home()
    await town.passes(13 * DAY)
    assert not await mo.has("staff-course-waits")
    await town.passes(2 * DAY)
    assert counted(await mo.screens(), "staff-course-waits") == 1
    assert not await cleo.has("staff-ask-course-still")
    await town.passes(14 * DAY)
    assert counted(await mo.screens(), "staff-course-waits") == 1
    await cleo.sees("staff-ask-course-still")
    await does(mo, "telling")
    assert await asks_of(town, "staff.course-still") == []


async def test_what_somebody_thought_was_sorted_is_brought_up_again_while_somebody_waits(town):
    cleo = await cleo_in(town)
    mo = await applied(town)
    for kind, go_on in (("staff.application", None), ("staff.practice", STEPS)):
        if go_on is not None:
            await arrive.course(cleo, mo, 0)
            await does(mo, *go_on)
        await cleo.from_home("asks-list-button")
        await cleo.taps("asks-see-button", who=await mo.as_name())
        await cleo.taps("asks-done-button")
        await cleo.taps("asks-not-needed-button")
        assert await asks_of(town, kind) == []
        await town.passes(15 * DAY)
        assert len(await asks_of(town, kind)) == 1


async def test_a_break_stops_the_waiting(town):
    _, mo = await welcomed(town)
    await mo.from_home("people-settings-button")
    await mo.taps("people-pause-or-leave-button")
    await mo.taps("people-pause-button", length="open")
    await town.passes(60 * DAY)
    assert not await mo.has("staff-course-waits")
    assert await asks_of(town, "staff.course-still") == []


async def test_not_now_ends_the_course_kindly_and_it_begins_anew(town):
    cleo, mo = await welcomed(town)
    await does(mo, "listening")
    await arrive.application(cleo, mo)
    await cleo.taps("staff-decline-button")
    await mo.sees("staff-not-now")
    await town.passes(40 * DAY)
    assert not await mo.has("staff-course-waits")
    await arrive.agree(mo, code="mentor")
    await arrive.course(cleo, mo, 0)
    assert (await mo.from_home("staff-course-button")).text.values["done"] == 0


@pytest.mark.usefixtures("mentors_are_cleared")
async def test_the_clearance_that_the_place_needs_is_seen_to_be_missing(town):
    cleo, mo = await welcomed(town)
    await does(mo, *STEPS)
    seen = await cleo.taps("staff-talked-button")
    assert "staff-missing-clearance" in keys(seen.text)
    assert "staff-admit-button" not in buttons(seen)
    await clears(cleo, mo)
    assert "staff-admit-button" in buttons(await arrive.application(cleo, mo))


async def test_a_place_without_a_course_welcomes_after_the_meeting(town, tmp_path):
    course = 'course = ["listening", "boundaries", "telling", "yourself"]'
    with merevale_with(tmp_path, (course, "course = []"), WITHOUT):
        cleo = await cleo_in(town)
        mo = await applied(town)
        await cleo.taps("staff-see-application-button")
        await cleo.taps("staff-admit-button")
        assert (await mo.person()).roles == {"mentor"}


async def test_nobody_answers_their_own_application(town):
    cleo = await cleo_in(town)
    await arrive.agree(cleo, code="mentor")
    seen = await arrive.application(cleo, cleo)
    assert (seen.text.key, seen.rows) == ("staff-applicant-self", ())
    _, button = await cleo.find("home-button")
    for tag in ("staff.welcome", "staff.talked", "staff.admit"):
        forged = type(button)(button.label, tag, (await cleo.person()).id)
        assert (await cleo.presses_again(cleo.phone.last, forged)).text.values["note"] == Text("moved-on")


async def test_whoever_has_somebody_again_meanwhile_waits_for_their_own_time_first(town):
    cleo, _, _ = await paired(town)
    zoe = await is_in(town, "Zoe")
    await arrive.agree(zoe, code="mentor")
    await arrive.course(cleo, zoe)
    assert (await zoe.person()).roles == {"parent", "applicant"}
    await town.passes(DAY)
    seen = await arrive.application(cleo, zoe)
    assert "staff-missing-time" in keys(seen.text)


async def test_whoever_leaves_leaves_nothing_waiting(town):
    _, mo = await welcomed(town)
    await does(mo, *STEPS)
    await mo.from_home("people-settings-button")
    for label in ("people-pause-or-leave-button", "people-leave-button", "people-leave-now-button"):
        await mo.taps(label)
    assert await asks_of(town, "staff.practice") == []
    assert await stands(town, mo) is None

"""Where she is: picked by taps, read back, put right; and after a due date nothing assumes a birth."""

from datetime import date

import pytest

from bot.base.clock import DAY
from bot.base.messages import Button, Day, Text
from bot.practice.stories import arrive
from tests.stories.people import ana_in, cleo_in


async def asks_for_stage(town):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.taps("people-tell-strengths-button")
    for _ in range(3):
        await ana.taps("skip-button")
    return ana


async def picks(ana, stage, month, year, part, day):
    await ana.taps(f"people-stage-{stage}-button")
    await ana.taps("people-month-button", month=month, year=year)
    await ana.taps("people-part-button", start=part)
    return await ana.taps("people-day-button", day=day)


async def test_a_date_is_picked_in_taps_read_back_and_kept(town):
    ana = await asks_for_stage(town)
    seen = await picks(ana, "expecting", 3, "2027", "11", "15")
    assert (seen.text.key, seen.text.values["day"]) == ("people-date-read-back", Day("2027-03-15"))
    await ana.taps("people-date-right-button")
    person = await ana.person()
    assert (person.stage, person.stage_date) == ("expecting", "2027-03-15")


async def test_a_date_read_back_wrong_is_picked_again(town):
    ana = await asks_for_stage(town)
    await picks(ana, "baby", 10, "2026", "1", "9")
    await ana.taps("people-date-wrong-button")
    await ana.taps("people-month-button", month=9, year="2026")
    await ana.taps("people-part-button", start="21")
    await ana.taps("people-day-button", day="30")
    await ana.taps("people-date-right-button")
    assert (await ana.person()).stage_date == "2026-09-30"


async def test_she_may_keep_it_to_herself(town):
    ana = await asks_for_stage(town)
    await ana.taps("people-stage-unsaid-button")
    person = await ana.person()
    assert (person.stage, person.stage_date) == ("unsaid", None)


@pytest.mark.parametrize(("stage", "last"), [("expecting", "28"), ("baby", "30")])
async def test_only_days_that_the_month_has_are_offered(town, stage, last):
    ana = await asks_for_stage(town)
    await ana.taps(f"people-stage-{stage}-button")
    month, year = (2, "2027") if stage == "expecting" else (9, "2026")
    await ana.taps("people-month-button", month=month, year=year)
    seen = await ana.taps("people-part-button", start="21")
    assert [button.label.values["day"] for row in seen.rows for button in row][-1] == last


async def test_a_birth_that_is_still_to_come_is_asked_again_with_the_months_to_pick_from(town):
    ana = await asks_for_stage(town)
    await picks(ana, "baby", 11, "2026", "21", "30")
    seen = await ana.taps("people-date-right-button")
    assert (seen.text.values["note"], seen.text.values["rest"].key) == (
        Text("people-date-impossible"),
        "people-ask-month",
    )
    assert (await ana.person()).stage_date is None


@pytest.mark.parametrize("iso", ["2020-01-01", "2029-01-01", "1066-10-14", "9999-12-31"])
@pytest.mark.parametrize("stage", ["expecting", "baby"])
async def test_an_impossible_date_is_never_kept(town, stage, iso):
    ana = await asks_for_stage(town)
    await ana.presses_again(ana.phone.last, Button(Text("done-button"), "people.date_is", stage, iso))
    person = await ana.person()
    assert (person.stage, person.stage_date) == ("unsaid", None)


async def test_a_stage_is_changed_in_a_tap_from_home(town):
    ana = await ana_in(town)
    await ana.from_home("people-change-button")
    await ana.taps("people-baby-here-button")
    await ana.taps("people-month-button", month=11, year="2026")
    await ana.taps("people-part-button", start="21")
    await ana.taps("people-day-button", day="23")
    await ana.taps("people-date-right-button")
    person = await ana.person()
    assert (person.stage, person.stage_date) == ("baby", "2026-11-23")


async def mentor_with_a_baby(town, cleo):
    """Mo has a baby himself, and is a mentor."""
    mo = await ana_in(town, "Mo", stage="baby")
    await arrive.agree(mo, code=await arrive.invited(cleo, "mentor"))


@pytest.mark.parametrize(("days_after", "told"), [(-5, True), (5, False)])
async def test_after_a_due_date_nothing_assumes_a_birth(town, days_after, told):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    due = date.fromisoformat((await ana.person()).stage_date)
    await town.passes(((due - date(2026, 11, 24)).days + days_after) * DAY)
    await mentor_with_a_baby(town, cleo)
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-mentor-button")
    await ana.from_home("pairing-waiting-button")
    await ana.sees("pairing-proposal")
    assert await ana.has("pairing-reason-child") is told
    person = await ana.person()
    assert (person.stage, person.loss_at) == ("expecting", None)


@pytest.mark.parametrize(
    ("stage", "words", "iso"),
    [
        ("expecting", "15 March 2027", "2027-03-15"),
        ("expecting", "2027-03-15", "2027-03-15"),
        ("expecting", "15.3.2027", "2027-03-15"),
        ("expecting", "15 march", "2027-03-15"),
        ("baby", "9 October 2026", "2026-10-09"),
        ("baby", "9 October", "2026-10-09"),
    ],
)
async def test_a_typed_date_is_read_back_kept_and_the_next_question_follows(town, stage, words, iso):
    ana = await asks_for_stage(town)
    await ana.taps(f"people-stage-{stage}-button")
    seen = await ana.says(words)
    assert (seen.text.key, seen.text.values["day"]) == ("people-date-read-back", Day(iso))
    assert (await ana.person()).stage_date is None
    assert (await ana.taps("people-date-right-button")).text.key == "people-ask-wish"
    assert (await ana.person()).stage_date == iso


async def test_a_date_that_may_be_two_is_asked_about(town):
    ana = await asks_for_stage(town)
    await ana.taps("people-stage-expecting-button")
    seen = await ana.says("3/4/2027")
    assert seen.text.key == "people-which-date"
    await ana.taps("people-which-date-button", day=Day("2027-04-03"))
    await ana.taps("people-date-right-button")
    assert (await ana.person()).stage_date == "2027-04-03"


@pytest.mark.parametrize("words", ["soon", "🙂", "40 March", "the 3rd", "1 or 2 weeks after Easter", "9" * 60])
async def test_what_is_no_date_is_asked_again_where_she_is(town, words):
    ana = await asks_for_stage(town)
    await ana.taps("people-stage-expecting-button")
    seen = await ana.says(words)
    assert seen.text.values["note"] == Text("people-date-unread")
    assert (await ana.says("15 March 2027")).text.key == "people-date-read-back"


async def test_the_number_of_a_month_or_a_day_still_means_that_button_and_a_date_may_be_typed_anew(town):
    ana = await asks_for_stage(town)
    await ana.taps("people-stage-expecting-button")
    assert (await ana.says("5")).text.key == "people-ask-part"
    assert (await ana.says("2")).text.key == "people-ask-day"
    assert (await ana.says("12")).text.key == "people-date-read-back"
    seen = await ana.says("15 March 2027")
    assert seen.text.values["day"] == Day("2027-03-15")


@pytest.mark.parametrize(("language", "words"), [("es", "15 de marzo de 2027"), ("ar", "15 مارس 2027")])
async def test_it_is_read_in_her_language(town, language, words):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana, language)
    await ana.taps("people-tell-strengths-button")
    for _ in range(3):
        await ana.taps("skip-button")
    await ana.taps("people-stage-expecting-button")
    assert (await ana.says(words)).text.values["day"] == Day("2027-03-15")


async def test_a_typed_date_that_cannot_be_is_asked_again(town):
    ana = await asks_for_stage(town)
    await ana.taps("people-stage-expecting-button")
    await ana.says("15 March 2031")
    assert (await ana.person()).stage_date is None

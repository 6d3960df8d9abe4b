"""Joining, as a chat: open doors, posters, invites, the first coordinator, and asking to become a mentor."""

import pytest

from bot.base.clock import DAY, MINUTE
from bot.base.messages import Text
from bot.practice.stories import arrive
from tests.stories.people import cleo_in, ruth_in


async def test_a_parent_joins_in_four_taps_and_types_nothing(town):
    ana = await town.moves_in("Ana")
    await ana.starts()
    await ana.taps("people-language-button", language="en")
    await ana.taps("people-go-on-button")
    seen = await ana.taps("people-agree-button")
    assert seen.text.key == "home-first"
    assert (await ana.person()).roles == {"parent"}


async def test_the_main_job_begins(town):
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo)
    ruth = await town.moves_in("Ruth")
    await arrive.nurse(cleo, ruth)
    ana = await town.moves_in("Ana")
    await arrive.parent(ana)
    await ana.sees("pairing-home-waiting")
    await ana.taps("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await ruth.sees("pairing-asked")
    await ruth.taps("pairing-yes-button")
    await ana.opens()
    await ana.sees("checkins-plan-proposed")
    await ana.opens()
    await ana.sees("pairing-together-parent")


@pytest.mark.parametrize("code", ["", "parent"])
async def test_an_open_door_and_a_posters_code_let_anybody_in_as_a_parent(town, code):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana, code=code)
    assert (await ana.person()).roles == {"parent"}


@pytest.mark.parametrize(("phone", "preselected"), [("es-MX", "es"), ("ar", "ar"), ("de", "en"), ("", "en")])
async def test_the_phones_language_is_marked_and_always_asked(town, phone, preselected):
    ana = await town.moves_in("Ana", phone)
    await ana.starts()
    marked, _ = await ana.find("people-language-button", chosen="yes")
    assert (await ana.person()).language == preselected
    assert ["✓" in label for label in marked.labels[:3]] == [code == preselected for code in ("en", "es", "ar")]
    await ana.taps("people-language-button", language="es")
    assert (await ana.person()).language == "es"


async def test_strengths_are_asked_before_needs_and_every_question_can_be_skipped(town):
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    asked = [(await ana.taps("people-tell-strengths-button")).text.key]
    for _ in range(3):
        asked.append((await ana.taps("skip-button")).text.key)
    asked.append((await ana.taps("people-stage-unsaid-button")).text.key)
    assert asked == ["people-ask-give", "people-ask-need", "people-ask-area", "people-ask-stage", "people-ask-wish"]
    assert (await ana.taps("people-wish-no-button")).text.key == "home"


async def test_whoever_puts_the_questions_off_finds_them_at_home_and_is_not_left_without_a_nurse(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.taps("people-later-button")
    await ana.find("people-tell-strengths-button")
    assert not await ruth.has("pairing-asked")
    await town.passes(DAY)
    await ruth.sees("pairing-asked")
    await ana.from_home("pairing-waiting-button")


async def test_whoever_left_in_the_middle_of_the_questions_is_looked_for_too_and_a_person_knows(town):
    cleo = await cleo_in(town)
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await ana.taps("people-tell-strengths-button")
    await town.passes(DAY + MINUTE)
    await cleo.sees("pairing-ask-search")


async def test_a_typed_number_taps_as_well(town):
    ana = await town.moves_in("Ana")
    await ana.starts()
    await ana.says("2")
    assert (await ana.person()).language == "es"


async def test_a_nurses_invite_works_once_and_afterwards_answers_like_any_that_does_not(town):
    cleo = await cleo_in(town)
    code = await arrive.invited(cleo, "nurse")
    ruth, eve, ben = [await town.moves_in(name) for name in ("Ruth", "Eve", "Ben")]
    await arrive.agree(ruth, code=code)
    assert (await ruth.person()).roles == {"nurse"}
    used = await eve.starts(code)
    guessed = await ben.starts("A" * 22)
    assert used == guessed
    assert used.text.key == "people-invite-not-valid"


async def test_an_invite_runs_out_after_its_days(town):
    cleo = await cleo_in(town)
    code = await arrive.invited(cleo, "nurse")
    town.clock.move(8 * DAY)
    ruth = await town.moves_in("Ruth")
    assert (await ruth.starts(code)).text.key == "people-invite-not-valid"


async def test_of_two_who_opened_one_invite_only_the_first_to_agree_is_in(town):
    cleo = await cleo_in(town)
    code = await arrive.invited(cleo, "nurse")
    ruth, eve = await town.moves_in("Ruth"), await town.moves_in("Eve")
    for who in (ruth, eve):
        await who.starts(code)
        await who.taps("people-language-button", language="en")
        await who.taps("people-go-on-button")
    await ruth.taps("people-agree-button")
    assert (await eve.taps("people-agree-button")).text.key == "people-invite-not-valid"
    assert ((await ruth.person()).roles, (await eve.person()).roles) == ({"nurse"}, frozenset())


async def test_whoever_has_no_valid_invite_can_go_on_and_join_as_a_parent(town):
    eve = await town.moves_in("Eve")
    await eve.starts("no-such-code")
    await eve.taps("people-go-on-button")
    await eve.taps("people-language-button", language="en")
    await eve.taps("people-go-on-button")
    await eve.taps("people-agree-button")
    assert (await eve.person()).roles == {"parent"}


@pytest.mark.parametrize("code", ["x" * 64, "'--DROP-TABLE-persons", "<b>x</b>", "mentor ", "PARENT", "../..", "٣"])
async def test_a_rubbish_code_is_answered_like_an_invite_that_does_not_work(town, code):
    eve = await town.moves_in("Eve")
    seen = await eve.starts(code)
    assert seen.text.key in ("people-invite-not-valid", "people-choose-language")
    assert (await eve.person()).roles == frozenset()


async def test_the_first_coordinator_claims_once(town):
    code = await town.claim_code()
    cleo, eve = await town.moves_in("Cleo"), await town.moves_in("Eve")
    await arrive.agree(cleo, code=code)
    assert (await cleo.person()).roles == {"coordinator"}
    assert (await eve.starts(code)).text.key == "people-invite-not-valid"


async def test_a_claim_runs_out_after_fifteen_minutes(town):
    code = await town.claim_code()
    town.clock.move(15 * MINUTE)
    cleo = await town.moves_in("Cleo")
    assert (await cleo.starts(code)).text.key == "people-invite-not-valid"


async def test_a_newer_claim_ends_the_older(town):
    older = await town.claim_code()
    newer = await town.claim_code()
    cleo = await town.moves_in("Cleo")
    assert (await cleo.starts(older)).text.key == "people-invite-not-valid"
    await arrive.agree(cleo, code=newer)
    assert (await cleo.person()).roles == {"coordinator"}


async def test_starting_first_makes_nobody_a_coordinator(town):
    eve = await town.moves_in("Eve")
    await arrive.agree(eve)
    assert (await eve.person()).roles == {"parent"}


async def test_agreeing_twice_makes_a_nurse_no_parent(town):
    cleo = await cleo_in(town)
    ruth = await town.moves_in("Ruth")
    code = await arrive.invited(cleo, "nurse")
    await ruth.starts(code)
    await ruth.taps("people-language-button", language="en")
    await ruth.taps("people-go-on-button")
    message, button = await ruth.find("people-agree-button")
    for _ in range(2):
        ruth.phone.press_stale(message, "people.agree")
    await town.settle()
    await ruth.presses_again(message, button)
    assert (await ruth.person()).roles == {"nurse"}


async def test_starting_again_when_in_shows_home(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    assert (await ruth.starts()).text.key == "home"
    assert (await ruth.starts("parent")).text.key == "home"
    assert (await ruth.person()).roles == {"nurse"}


async def test_a_way_in_that_was_begun_and_left_does_not_go_on_from_settings(town):
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await ruth.starts(await arrive.invited(cleo, "coordinator"))
    await ruth.goes_home()
    await ruth.from_home("people-settings-button")
    await ruth.taps("people-set-language-button")
    assert (await ruth.taps("people-language-button", language="es")).text.key == "home"
    assert (await ruth.person()).roles == {"nurse"}


async def applied(town, cleo, name="Mo"):
    mo = await town.moves_in(name)
    await arrive.agree(mo, code="mentor")
    await mo.taps("people-later-button")
    await cleo.sees("staff-ask-application")
    return mo


async def test_a_mentor_applies_does_the_course_and_a_person_welcomes_him(town):
    cleo = await cleo_in(town)
    mo = await applied(town, cleo)
    assert (await mo.person()).roles == {"applicant"}
    await arrive.course(cleo, mo)
    await cleo.taps("staff-admit-button")
    assert (await mo.person()).roles == {"mentor"}
    await mo.opens()
    await mo.sees("staff-admitted")


async def test_an_application_declined_is_told_kindly_and_the_other_door_stays_open(town):
    cleo = await cleo_in(town)
    mo = await applied(town, cleo)
    await cleo.taps("staff-see-application-button")
    await cleo.taps("staff-decline-button")
    await mo.opens()
    await mo.sees("staff-not-now")
    assert (await mo.person()).roles == frozenset()
    await arrive.agree(mo)
    assert (await mo.person()).roles == {"parent"}


async def test_an_application_answered_twice_moves_on(town):
    cleo = await cleo_in(town)
    mo = await applied(town, cleo)
    await arrive.course(cleo, mo)
    message, decline = await cleo.find("staff-decline-button")
    await cleo.taps("staff-admit-button")
    seen = await cleo.presses_again(message, decline)
    assert seen.text.values["note"] == Text("moved-on")
    assert (await mo.person()).roles == {"mentor"}


async def test_a_parent_may_ask_to_become_a_mentor_too(town):
    cleo = await cleo_in(town)
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    await arrive.agree(ana, code="mentor")
    assert (await ana.person()).roles == {"parent", "applicant"}
    await cleo.sees("staff-ask-application")


async def test_half_joined_home_and_help_lead_to_the_first_step(town):
    ana = await town.moves_in("Ana")
    for words in ("hello", "/home", "/help", "/book", "99"):
        seen = await ana.says(words)
        assert "people-choose-language" in (seen.text.key, getattr(seen.text.values.get("rest"), "key", ""))


async def test_a_mentor_tells_where_and_when_and_parents_read_it_as_a_reason(town):
    cleo, mo, ana = [await town.moves_in(name) for name in ("Cleo", "Mo", "Ana")]
    await arrive.coordinator(town, cleo)
    await arrive.agree(mo, code=await arrive.invited(cleo, "mentor"))
    await mo.taps("people-tell-strengths-button")
    await mo.taps("people-give-button", choice="listening")
    await mo.taps("done-button")
    await mo.taps("done-button")
    assert (await mo.taps("people-area-button", area="Harbour")).text.key == "people-ask-free"
    await mo.taps("people-free-button", choice="weekday-morning")
    assert (await mo.taps("done-button")).text.key == "home"
    await arrive.parent(ana, area="Harbour")
    await ana.from_home("pairing-waiting-button")
    await ana.sees("pairing-reason-same-area")
    await mo.from_home("people-settings-button")
    await mo.taps("people-about-me-button")
    await mo.taps("people-tell-button", question="speaks")
    assert (await mo.taps("done-button")).text.key == "home"  # one answer changed, nothing asked again

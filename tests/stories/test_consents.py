"""Agreeing, being too young to agree alone, and being asked again."""

import pytest

from bot.practice.stories import arrive
from bot.practice.villager import keys


@pytest.fixture
async def cleo(town):
    made = await town.moves_in("Cleo")
    await arrive.coordinator(town, made)
    return made


async def starts_as_too_young(town, name="Zoe"):
    zoe = await town.moves_in(name)
    await zoe.starts()
    await zoe.taps("people-language-button", language="en")
    await zoe.taps("people-go-on-button")
    await zoe.taps("people-younger-button")
    return zoe


async def tells_everything(who):
    await who.taps("people-tell-strengths-button")
    await who.taps("skip-button")
    await who.taps("skip-button")
    await who.taps("skip-button")
    await who.taps("people-stage-unsaid-button")
    await who.taps("people-wish-no-button")


async def test_somebody_too_young_to_agree_alone_waits_for_a_person_and_for_nobody_else(town, cleo):
    ruth = await town.moves_in("Ruth")
    await arrive.nurse(cleo, ruth)
    zoe = await starts_as_too_young(town)
    await zoe.sees("people-younger-joined")
    await tells_everything(zoe)
    await zoe.sees("people-home-awaits")
    assert not await ruth.has("pairing-asked")
    assert await cleo.has("staff-ask-young")

    await cleo.taps("staff-agree-for-button")
    await zoe.opens()
    await zoe.sees("staff-agreed-for")
    assert await ruth.has("pairing-asked")
    assert "people-home-awaits" not in keys((await zoe.taps("home-button")).text)


async def test_somebody_too_young_cannot_agree_by_a_setting(town):
    zoe = await starts_as_too_young(town)
    await zoe.taps("people-later-button")
    await zoe.from_home("people-settings-button")
    await zoe.taps("people-set-consents-button")
    seen = await zoe.taps("people-consent-button", purpose="pairing")
    assert seen.text.key == "people-younger-wait"


async def test_who_sees_what_is_asked_again_when_the_stage_changes(town):
    ana = await town.moves_in("Ana")
    await arrive.parent(ana, stage="expecting")
    assert not await ana.has("people-home-review")
    await ana.from_home("people-change-button")
    await ana.taps("people-baby-here-button")
    await arrive.pick_a_date(ana)
    await ana.goes_home()
    await ana.sees("people-home-review")
    await ana.from_home("people-set-consents-button")
    await ana.taps("people-keep-consents-button")
    assert not await ana.has("people-home-review")


async def test_a_consent_taken_back_ends_the_looking_and_given_again_it_goes_on(town, cleo):
    ruth = await town.moves_in("Ruth")
    await arrive.nurse(cleo, ruth)
    ana = await town.moves_in("Ana")
    await arrive.parent(ana, mentor=False)
    await ana.sees("pairing-home-waiting")
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-consents-button")
    await ana.taps("people-consent-button", purpose="pairing")
    await ana.goes_home()
    assert not await ana.has("pairing-home-waiting")
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-consents-button")
    await ana.taps("people-consent-button", purpose="pairing")
    await ana.goes_home()
    await ana.sees("pairing-home-waiting")


async def test_a_coordinator_finds_the_links_for_everybody(town, cleo):
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-invite-button")
    seen = await cleo.taps("staff-open-door-button")
    ana = await town.moves_in("Ana")
    await arrive.agree(ana, code=str(seen.text.values["parents"]).partition("?start=")[2])
    assert (await ana.person()).roles == {"parent"}

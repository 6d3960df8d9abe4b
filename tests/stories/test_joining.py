"""Joining, as a chat."""

from bot.practice.stories import arrive


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

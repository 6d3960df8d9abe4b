"""Cleo looks at what last night's run came to: counts in plain words, nobody in them, and ways on."""

from bot.base.clock import DAY
from bot.practice.stories import arrive
from tests.stories.people import ana_in, cleo_in, ruth_in
from tests.stories.test_joining import applied


async def looks(cleo):
    """Her phone, once she has opened last night from her desk."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-rest-of-desk-button")
    return await cleo.taps("pairing-night-button")


async def test_before_the_first_run_it_says_when_it_will_be(town):
    cleo = await cleo_in(town)
    assert (await looks(cleo)).text.key == "pairing-night-none"
    assert (await cleo.taps("staff-invite-button")).text.key == "staff-ask-invite"


async def test_the_run_is_told_in_counts_and_nobody_is_named(town):
    cleo = await cleo_in(town)
    await ruth_in(town, cleo)
    await ana_in(town)
    amal = await town.moves_in("Amal")
    await arrive.parent(amal, language="ar", mentor=False)
    await town.passes(DAY)
    assert (await looks(cleo)).text.key == "pairing-night"
    told = cleo.phone.last.text
    assert "Families with somebody in view: 1 of 2" in told
    assert "nobody speaks their language: 1" in told
    assert "They speak Arabic: 1" in told
    assert "own language: 1 of 1" in told
    assert not {"Ana", "Amal", "Ruth"} & set(told.replace(":", " ").split())
    await cleo.taps("pairing-night-kind-button", kind="mentor")
    assert "Nobody waited." in cleo.phone.last.text
    assert (await cleo.taps("asks-list-button")).text.key == "asks-list"


async def test_the_desk_has_room_for_the_way_there_when_somebody_applies(town):
    cleo = await cleo_in(town)
    await applied(town, cleo)
    await cleo.from_home("staff-desk-button")
    for label in ("staff-rest-of-desk-button", "staff-applicants-button", "staff-find-button"):
        message, _ = await cleo.find(label)
        assert message is cleo.phone.last

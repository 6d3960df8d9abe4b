"""Who was called keeps nothing of it once they do not help here any more; whoever waits for a yes can be found."""

from bot.practice.stories import arrive


async def _leaves(who):
    await who.from_home("people-settings-button")
    await who.taps("people-pause-or-leave-button")
    await who.taps("people-leave-button")
    await who.taps("people-leave-now-button")


async def test_a_nurse_who_left_and_came_back_as_a_parent_is_not_on_it_any_more(town):
    cleo, ruth, gil = [await town.moves_in(name) for name in ("Cleo", "Ruth", "Gil")]
    await arrive.coordinator(town, cleo)
    await arrive.nurse(cleo, ruth)
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-duty-button")
    await cleo.taps("staff-put-on-duty-button", who=await ruth.as_name())
    await arrive.agree(gil)
    await gil.taps("now-button")
    message, button = await ruth.find("asks-on-it-button")
    await _leaves(ruth)
    await arrive.agree(ruth)
    assert (await ruth.person()).roles == {"parent"}
    seen = await ruth.presses_again(message, button)
    assert await gil.as_name() not in [value for _, value in seen.text.items]
    assert await ruth.has("moved-on")
    assert not await gil.has("asks-seen")


async def test_a_coordinator_finds_a_young_parent_who_waits_for_a_yes_also_when_the_ask_was_closed(town):
    cleo, yan = [await town.moves_in(name) for name in ("Cleo", "Yan")]
    await arrive.coordinator(town, cleo)
    await yan.starts()
    await yan.taps("people-language-button", language="en")
    await yan.taps("people-go-on-button")
    await yan.taps("people-younger-button")
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-sorted-button")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says("Yan")
    await cleo.taps("staff-see-button", who=await yan.as_name())
    await cleo.taps("staff-agree-for-button")
    assert (await yan.person()).awaits is None

"""A loss: one tap, nothing asked; the mentor is told only if the parent wants it."""

from bot.practice.stories import arrive


async def paired(town):
    cleo, ruth, mo, ana = [await town.moves_in(name) for name in ("Cleo", "Ruth", "Mo", "Ana")]
    await arrive.coordinator(town, cleo)
    await arrive.nurse(cleo, ruth)
    await arrive.mentor(cleo, mo)
    await arrive.parent(ana)
    await arrive.only_me(ana)
    for _ in range(2):
        await ana.from_home("pairing-waiting-button")
        await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    await mo.taps("pairing-yes-button")
    return ana, mo


async def test_the_mentor_is_told_of_a_loss_only_when_the_parent_wants_it_and_once(town):
    ana, mo = await paired(town)
    await ana.from_home("people-change-button")
    await ana.taps("people-loss-button")
    assert not await mo.has("pairing-loss-news")
    await ana.taps("pairing-tell-loss-button", who=await mo.as_name())
    await ana.taps("pairing-tell-loss-button")
    await ana.sees("pairing-loss-told")
    told = [screen for screen in await mo.screens() if screen.text.key == "pairing-loss-news"]
    assert len(told) == 1

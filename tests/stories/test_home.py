"""Home says how things stand and what comes next, also to those who have told nothing yet."""

from bot.practice.stories import arrive


async def test_whoever_told_nothing_yet_finds_the_way_to_a_nurse_from_home(town):
    eva = await town.moves_in("Eva")
    await arrive.agree(eva)
    await eva.taps("people-later-button")
    await eva.sees("people-home-tell")
    asked = await eva.from_home("people-tell-strengths-button")
    assert asked.text.key == "people-ask-give"


async def test_whoever_told_enough_is_not_asked_again(town):
    ana = await town.moves_in("Ana")
    await arrive.parent(ana)
    await ana.says("/home")
    assert "people-tell-strengths-button" not in [button.label.key for row in (await ana.last()).rows for button in row]


async def test_whoever_would_like_to_be_a_mentor_reads_where_that_stands(town):
    tess = await town.moves_in("Tess")
    await arrive.agree(tess, code="mentor")
    await tess.says("/home")
    await tess.sees("staff-home-applied")


async def test_home_says_so_when_nothing_waits(town):
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo)
    await cleo.says("/home")
    await cleo.sees("home-calm")

"""Guides: Ana reads, looks for one, keeps it and shows it to Ruth; a loss changes all of that; and in Arabic."""

import pytest

from bot.base.clock import DAY
from bot.people.store import persons
from tests.checkins.town import labels
from tests.stories.people import ana_in, cleo_in, paired, reads, ruth_in

OPEN = "guidance-open-button"


def titles(screen):
    """What a list shows, in order."""
    return [line.values["title"] for line in screen.text.values["lines"].items]


async def looks_for(who, words):
    await who.from_home(OPEN)
    await who.taps("guidance-look-button")
    return await who.says(words)


async def reads_one(who, words, title):
    """She looks for it and opens it."""
    screen = await looks_for(who, words)
    return await who.taps("guidance-one-button", number=str(titles(screen).index(title) + 1))


async def test_ana_reads_what_fits_now_with_numbers_of_her_place_and_who_has_not_read_it(town):
    _, _, ana = await paired(town)
    await ana.from_home(OPEN)
    assert titles(await ana.taps("guidance-fits-button"))
    screen = await ana.taps("guidance-one-button", number="1")
    assert screen.text.key == "guidance-guide"
    assert screen.text.values["read_by"].key == "guidance-not-read-yet"
    assert screen.text.values["numbers"].items


async def test_ana_finds_one_in_her_own_words_keeps_it_and_shows_it_to_ruth(town):
    _, ruth, ana = await paired(town)
    assert (await looks_for(ana, "blorp")).text.key == "guidance-found-none"
    screen = await ana.says("he cries all evening")
    assert titles(screen)[0] == "Why babies cry"
    await ana.taps("guidance-one-button", number="1")
    await ana.taps("guidance-keep-button", to="yes")
    await ana.taps("guidance-show-button", to="yes")
    await ana.from_home(OPEN)
    assert titles(await ana.taps("guidance-kept-button")) == ["Why babies cry"]
    await ruth.sees("guidance-shown-told")
    assert titles(await ruth.taps("guidance-family-button")) == ["Why babies cry"]
    assert (await ruth.taps("guidance-one-button", number="1")).text.key == "guidance-guide"


async def test_ana_may_hide_it_again_and_keep_it_no_more(town):
    _, ruth, ana = await paired(town)
    await reads_one(ana, "no money for the bills", "When bills weigh on you")
    await ana.taps("guidance-keep-button", to="yes")
    await ana.taps("guidance-show-button", to="yes")
    await ana.taps("guidance-show-button", to="no")
    await ana.taps("guidance-keep-button", to="no")
    await ana.from_home(OPEN)
    assert (await ana.taps("guidance-kept-button")).text.key == "guidance-kept-none"
    await ruth.sees("guidance-shown-told")
    assert (await ruth.taps("guidance-family-button")).text.key != "guidance-listed"


async def test_a_loss_leaves_nothing_but_what_is_for_grief_and_stops_offers(town):
    _, _, ana = await paired(town)
    await ana.from_home("people-change-button")
    await ana.taps("people-loss-button")
    screen = await ana.from_home(OPEN)
    assert screen.text.key == "guidance-open-loss"
    assert titles(await ana.taps("guidance-fits-button"))[0] == "The first days"
    screen = await looks_for(ana, "sleep and crying")
    assert screen.text.key == "guidance-found-none-loss"
    assert screen.text.values["numbers"].items
    await town.passes(15 * DAY)
    assert not await ana.has("guidance-offer")


async def test_a_guide_is_offered_read_by_a_tap_and_no_more_once_she_says_so(town):
    _, _, ana = await paired(town)
    person = (await ana.person()).id
    await town.kith.database.write(lambda tx: persons.change(tx, person, unprompted_week=2))
    for _ in range(20):
        await town.passes(DAY)
    await ana.sees("guidance-offer")
    assert (await ana.taps("guidance-read-button")).text.key == "guidance-guide"
    await ana.from_home(OPEN)
    screen = await ana.taps("guidance-stop-button")
    assert screen.text.values["note"].key == "guidance-stopped"
    await ana.taps("guidance-offers-button")


async def test_beneath_a_lighter_week_one_that_fits_is_a_tap_away_and_beneath_a_hard_one_nothing_is(town):
    _, _, ana = await paired(town)
    await ana.says("/home")
    for _ in range(8):
        await town.passes(DAY)
    await ana.taps("checkins-pulse-button", word="hard")
    assert "guidance-fitting-button" not in labels(await ana.last())
    await ana.taps("checkins-pulse-again-button")
    await ana.taps("checkins-pulse-button", word="all_right")
    assert (await ana.taps("guidance-fitting-button")).text.key.startswith("guidance-")
    assert not await ana.has("guidance-offer")


@pytest.mark.parametrize("language", ["ar", "es"])
async def test_in_a_language_nobody_has_reviewed_english_stands_beneath_what_is_grave_and_only_there(town, language):
    cleo = await cleo_in(town)
    await ruth_in(town, cleo, language=language)
    ana = await ana_in(town, language=language)
    grave = await reads_one(
        ana,
        {"ar": "حرارة", "es": "fiebre"}[language],
        {"ar": "هل طفلي مريض؟", "es": "¿Está enfermo mi bebé?"}[language],
    )
    assert grave.text.key == "guidance-with-english"
    assert any("Is my baby ill?" in words for words in await reads(ana))
    plain = await reads_one(
        ana, {"ar": "أغاني", "es": "canciones"}[language], {"ar": "كلام وغناء", "es": "Hablar y cantar"}[language]
    )
    assert plain.text.key == "guidance-guide"

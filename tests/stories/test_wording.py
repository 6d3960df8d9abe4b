"""Ana finds other words for what Kith says: the circle decides, everybody there reads them, and there is a way back."""

import pytest

from bot.base.clock import DAY, MovableClock
from bot.base.messages import Quoted
from bot.places import service as places
from bot.practice.town import town_in
from handlers.doors import WHOLE_MAX
from handlers.screens import options
from tests.places.folders import place_in
from tests.stories.conftest import TUESDAY
from tests.stories.people import ana_in, cleo_in, is_in, reads, ruth_in
from tests.stories.test_circle import chooses, passes, to_the_vote

OTHERS = ("Ben", "Eva", "Fay", "Gus")
CALM, NEW = "Nothing waits for you just now.", "All is quiet here."


@pytest.fixture
async def two_places(tmp_path):
    """Merevale, and Tideford beside it: newcomers join where `places.choose_default` says."""
    for name in ("merevale", "tideford"):
        place_in(tmp_path, name)
    places.load(tmp_path)
    async with town_in(None, MovableClock(TUESDAY)) as made:
        yield made
    places.load()
    places.choose_default(places.DEFAULT)


async def to_words(who):
    """From home, through the circle and what it talks about."""
    await who.from_home("circle-open-button")
    await who.taps("circle-agenda-button")
    return await who.taps("wording-open-button")


async def finds(who, words):
    """That person looks for a text with these words, and takes the first."""
    await to_words(who)
    await who.says(words)
    return await who.taps("circle-open-one-button", number="1")


async def puts_up(who, words, new):
    """And brings other words for it to the circle."""
    await finds(who, words)
    await who.says(new)
    return await who.taps("wording-put-up-button")


async def decide(town, who, others, choice=1):
    """It is voted on, and the days go by."""
    await who.taps("circle-begin-button")
    await who.taps("circle-begin-now-button")
    await chooses(who, choice)
    for other in others:
        await to_the_vote(other)
        await chooses(other, choice)
    await passes(town, 8 * DAY)


async def read_now(who):
    """What stands on the circle's screen."""
    await who.from_home("circle-open-button")
    return who.phone.received[-1].text


async def all_changed(who):
    await to_words(who)
    return await who.taps("wording-changed-button")


async def test_from_a_text_that_ana_looks_for_to_what_all_read_and_nobody_of_another_place(two_places):
    town = two_places
    ana, *others = [await is_in(town, name) for name in ("Ana", *OTHERS)]
    places.choose_default("tideford")
    nils = await is_in(town, "Nils")
    assert CALM in await read_now(ana)
    seen = await finds(ana, "nothing waits for you just")
    assert seen.text.values["now"].words == CALM
    seen = await ana.says("Look at www.example.org")
    assert seen.text.key == "wording-no-link"
    seen = await ana.says(NEW)
    assert seen.text.key == "wording-read-back"
    assert any(NEW in words for words in await reads(ana))
    seen = await ana.taps("wording-put-up-button")
    assert await ana.has("circle-brought")
    await decide(town, ana, others)
    ballot = next(words for words in await reads(others[0]) if "Now: " in words)
    assert CALM in ballot
    assert NEW in ballot
    for who in (ana, *others):
        assert NEW in await read_now(who)
    assert CALM in await read_now(nils)
    await town.restart()
    assert NEW in await read_now(ana)
    assert CALM in await read_now(nils)
    assert (await all_changed(nils)).text.key == "wording-none-changed"


async def test_a_text_that_came_lately_is_read_back_with_what_stood_in_it(town):
    ana = await ana_in(town)
    await to_words(ana)
    seen = await ana.taps("wording-lately-button")
    assert seen.text.key == "wording-which"
    keys = []
    while (shown := [one.args[0] for one in options(seen) if one.press == "wording.pick"])[0] not in keys:
        keys += shown
        seen = await ana.taps("more-button")
    assert "circle" in keys
    assert not any(key.startswith(("safety-", "wording-", "asks-")) for key in keys)


async def test_on_a_phone_that_others_look_at_nothing_that_came_is_listed(town):
    ana = await ana_in(town, only_me=False)
    await to_words(ana)
    await ana.taps("wording-lately-button")
    assert await ana.has("wording-none-lately")


async def test_pieces_stay_where_they_are_put_and_a_missing_one_is_named(town):
    ana = await is_in(town, "Ana")
    seen = await finds(ana, "a vote waits for you")
    assert seen.text.values["now"].words == "A vote waits for you: [1]"
    seen = await ana.says("Would you vote on it?")
    assert (seen.text.key, seen.text.values["which"]) == ("wording-pieces", "[1]")
    seen = await ana.says("[1]: would you vote on it?")
    assert isinstance(seen.text.values["new"], Quoted)


async def grave_one(town):
    """Ruth and Cleo work there; the circle wants other words for a grave text."""
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    ana, *others = [await is_in(town, name) for name in ("Ana", *OTHERS)]
    await puts_up(ana, "thank you for telling us. everything", "Thank you. Nothing has changed.")
    await decide(town, ana, others)
    return cleo, ruth, ana


async def checks(who):
    """On the ask, or on the list where it went to somebody else."""
    await all_changed(who)
    await who.taps("circle-open-one-button", number="1")


async def test_a_grave_one_waits_for_ruth_whose_yes_has_everybody_read_it(town):
    cleo, ruth, ana = await grave_one(town)
    assert any(
        screen.text.values.get("what") is not None for screen in await cleo.screens() if "asks" in screen.text.key
    )
    await checks(ana)
    assert "wording.good" not in {one.press for one in options(await ana.last())}
    await checks(ruth)
    await ruth.taps("wording-good-button")
    assert await ana.has("wording-told")
    await checks(ana)
    assert any("Ruth looked at it and said yes" in words for words in await reads(ana))


async def test_a_no_is_told_with_its_reason(town):
    _, ruth, ana = await grave_one(town)
    await checks(ruth)
    await ruth.taps("wording-not-good-button")
    await ruth.says("It leaves out what comes next.")
    assert any("says why: It leaves out what comes next." in words for words in await reads(ana))


async def test_a_coordinator_puts_it_back_and_the_circle_reads_why(town):
    cleo = await cleo_in(town)
    ana, *others = [await is_in(town, name) for name in ("Ana", *OTHERS)]
    await puts_up(ana, "nothing waits for you just", NEW)
    await decide(town, ana, others)
    await all_changed(ana)
    await ana.taps("circle-open-one-button", number="1")
    assert {one.press for one in options(await ana.last())} == {"wording.back"}
    await all_changed(cleo)
    await cleo.taps("circle-open-one-button", number="1")
    await cleo.taps("wording-put-back-button")
    await cleo.says("It frightens people.")
    assert NEW not in (await read_now(others[0])).split("“")[0]
    assert any("put the old words back" in words for words in await reads(others[0]))
    assert any("It frightens people." in words for words in await reads(ana))


async def test_going_back_is_proposed_in_two_taps(town):
    ana, *others = [await is_in(town, name) for name in ("Ana", *OTHERS)]
    await puts_up(ana, "nothing waits for you just", NEW)
    await decide(town, ana, others)
    await all_changed(others[0])
    await others[0].taps("circle-open-one-button", number="1")
    await others[0].taps("wording-back-button")
    await decide(town, others[0], [ana, *others[1:]])
    assert CALM in await read_now(ana)


async def test_words_that_worry_are_heard_here_like_everywhere(town):
    await cleo_in(town)
    ana = await is_in(town, "Ana")
    await finds(ana, "nothing waits for you just")
    await ana.says("I want to kill myself")
    assert any("safety" in screen.text.key for screen in await ana.screens())


@pytest.mark.parametrize("words", ["[", "a" * 4_000, "😀", "مرحبا بكم", "<b>x", "{ $x }", "\u202e x", "ا" * 400])
async def test_whatever_is_typed_is_answered(town, words):
    ana = await is_in(town, "Ana")
    await finds(ana, "nothing waits for you just")
    seen = await ana.says(words)
    assert seen.text.key.startswith(("wording-", "circle-", "home"))


async def test_forged_presses_come_to_nothing(town):
    ana = await is_in(town, "Ana")
    for press in ("see", "back", "good", "not_good", "put_back"):
        for number in (0, 1, -1, WHOLE_MAX):
            await forges(ana, f"wording.{press}:{number}")
    for key in ("veiled", "no-such-key", "x" * 40, "asks-number", ""):
        await forges(ana, f"wording.pick:{key}")
    await forges(ana, "wording.put_up")
    assert "wording.pick" not in {one.press for one in options(await ana.last())}


async def forges(who, payload):
    """A press that stands on no button of theirs."""
    who.phone.press_stale(who.phone.received[-1], payload)
    await who.town.settle()

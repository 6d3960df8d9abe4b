"""Ana, Ben and the others run it together on their phones: they bring something, choose, and read what came of it."""

import pytest

from bot.base.clock import DAY
from bot.base.messages import Button, Text, Words
from bot.base.outcome import Refused
from bot.circle import service as circle
from bot.circle.store import ballots, decisions
from bot.people import erasing
from handlers.circle import votes
from handlers.doors import Incoming, Turn
from handlers.screens import options
from tests.stories.people import cleo_in, is_in, reads

OTHERS = ("Ben", "Eva", "Fay", "Gus")


async def looks(town, act, *args):
    return await town.kith.database.read(lambda tx: act(tx, *args))


async def all_in(town, *names):
    """Each of them has joined."""
    return [await is_in(town, name) for name in names]


async def brings(who, words="A walk on Thursdays"):
    await who.from_home("circle-open-button")
    await who.taps("circle-agenda-button")
    await who.taps("circle-bring-button")
    return await who.says(words)


async def starts_vote(who, *choices):
    await who.taps("circle-begin-button")
    if choices:
        await who.says("\n".join(choices))
    else:
        await who.taps("circle-yes-no-button")
    return await who.taps("circle-begin-now-button")


async def to_the_vote(who):
    await who.from_home("circle-open-button")
    return await who.taps("circle-vote-button")


async def chooses(who, number):
    """Taps that choice on the vote that stands before them."""
    button = next(one for one in options(await who.last()) if isinstance(one, Button) and one.args[1:] == (number,))
    return await who.taps("circle-choice-button", **button.label.values)


async def passes(town, length):
    town.clock.move(length)
    await town.settle()


async def test_from_home_everybody_comes_to_the_circle_and_back(town):
    ana = await is_in(town, "Ana")
    seen = await ana.from_home("circle-open-button")
    assert seen.text.key == "circle"
    assert (await ana.taps("home-button")).text.key == "home"


async def test_what_ana_brings_ben_reads_without_a_name_and_she_takes_it_back(town):
    ana, ben = await all_in(town, "Ana", "Ben")
    seen = await brings(ana)
    assert await ana.has("circle-brought")
    assert any("A walk on Thursdays" in words for words in await reads(ana))
    await ben.from_home("circle-open-button")
    seen = await ben.taps("circle-agenda-button")
    assert [line.values["mine"] for line in seen.text.values["lines"].items] == ["no"]
    assert any("A walk on Thursdays" in words for words in await reads(ben))
    assert not any("Ana" in words for words in await reads(ben))
    seen = await ben.taps("circle-open-one-button")
    assert {one.press for one in options(seen)} == {"circle.ask_secret"}
    await ana.taps("circle-take-back-button")
    assert await ana.has("circle-taken-back")
    assert (await ben.taps("back-button")).text.key == "circle-agenda-empty"


async def test_words_that_worry_are_heard_here_like_everywhere(town):
    await cleo_in(town)
    (ana,) = await all_in(town, "Ana")
    await brings(ana, "I want to kill myself")
    assert any("safety" in screen.text.key for screen in await ana.screens())


async def test_five_choose_and_ana_reads_what_came_of_it(town):
    ana, *others = await all_in(town, "Ana", *OTHERS)
    await brings(ana)
    seen = await starts_vote(ana)
    assert seen.text.values["needed"] == 5
    assert seen.text.values["mine"] == Text("circle-mine-none")
    for who in others:
        assert "circle-home-votes" in {line.key for line in (await who.says("/home")).text.values["lines"].items}
        await to_the_vote(who)
        seen = await chooses(who, 1)
        assert seen.text.values["mine"] == Text("circle-mine", choice=Text("circle-yes"))
        assert "circle-vote-waits" not in {
            line.key for line in (await who.from_home("circle-open-button")).text.values["lines"].items
        }
    await chooses(ana, 0)
    seen = await chooses(ana, 1)
    assert seen.text.values["mine"] == Text("circle-mine", choice=Text("circle-yes"))
    await passes(town, 7 * DAY)
    seen = await ana.sees("circle-closed")
    assert seen.text.values["outcome"].values["outcome"] == "carried"
    seen = await ana.taps("circle-see-vote-button")
    assert [line.values["count"] for line in seen.text.values["totals"].items] == [0, 5]
    await others[0].from_home("circle-open-button")
    await others[0].taps("circle-agenda-button")
    seen = await others[0].taps("circle-results-button")
    assert [line.key for line in seen.text.values["lines"].items] == ["circle-result-line"]
    assert not await others[0].has("circle-closed")


async def test_choices_of_her_own_are_read_back_and_a_number_typed_chooses(town):
    ana, *others = await all_in(town, "Ana", *OTHERS)
    await brings(ana, "When do we walk?")
    await ana.taps("circle-begin-button")
    seen = await ana.says("Mondays\nmondays")
    assert seen.text.key == "circle-options"
    seen = await ana.says("Mondays\n\nThursdays")
    assert [line.values["choice"] for line in seen.text.values["choices"].items] == ["Mondays", "Thursdays"]
    seen = await ana.taps("circle-begin-now-button")
    assert [line.values["choice"] for line in seen.text.values["choices"].items] == [
        Words("circle_option_1", 1),
        Words("circle_option_2", 1),
        Text("circle-as-it-is"),
    ]
    assert any("2. Thursdays" in words for words in await reads(ana))
    seen = await ana.says("2")
    assert seen.text.values["mine"] == Text("circle-mine", choice=Words("circle_option_2", 1))
    for who in others:
        await to_the_vote(who)
        await who.says("2")
    await passes(town, 7 * DAY)
    assert (await looks(town, decisions.find, 1)).totals == (0, 0, 5)


async def in_secret(town):
    """Ana brings it, Ben asks for secrecy, and the vote begins."""
    ana, ben, *others = await all_in(town, "Ana", *OTHERS)
    await brings(ana)
    await ben.from_home("circle-open-button")
    await ben.taps("circle-agenda-button")
    await ben.taps("circle-open-one-button")
    await ben.taps("circle-secret-button")
    await ana.taps("circle-begin-button")
    await ana.taps("circle-yes-no-button")
    await ana.taps("circle-begin-now-button")
    return ana, ben, *others


async def test_in_secret_a_tap_counts_may_be_changed_and_no_screen_says_what_it_was(town):
    ana, *others = await in_secret(town)
    seen = {}
    for number in (0, 1):
        screen = await chooses(ana, number)
        seen[number] = (screen.text, screen.rows)
        assert await ana.has("circle-in-the-box")
    assert seen[0] == seen[1]
    for who in others:
        await to_the_vote(who)
        await chooses(who, 1)
    assert len(await looks(town, lambda tx: ballots.votes(tx, decisions.find(tx, 1)))) == 5
    await passes(town, 7 * DAY)
    assert (await looks(town, decisions.find, 1)).totals == (0, 5)


async def test_in_secret_what_is_typed_is_no_vote(town):
    ana, *_ = await in_secret(town)
    for words in ("1", "2", "Yes"):
        seen = await ana.says(words)
        assert seen.text.key == "circle-tap-in-secret"
    assert await looks(town, lambda tx: ballots.votes(tx, decisions.find(tx, 1))) == {}


async def test_in_secret_a_press_that_was_kept_unsealed_is_no_vote(town):
    ana, *_ = await in_secret(town)
    person = await ana.person()
    press = Incoming("press", 0)
    with pytest.raises(Refused, match="unsealed"):
        await town.kith.database.write(lambda tx: votes.choose.do(Turn(tx, person, press), 1, 1))
    assert await looks(town, lambda tx: ballots.votes(tx, decisions.find(tx, 1))) == {}


@pytest.mark.parametrize(
    "payload", ["circle.choose:1:7", "circle.choose:1", "circle.choose:1:1:1", "circle.choose:x:1"]
)
async def test_a_press_that_no_button_has_is_no_vote_and_breaks_nothing(town, payload):
    ana, *_ = await in_secret(town)
    message = ana.phone.received[-1]
    ana.phone.press_stale(message, payload)
    await town.settle()
    for kept in ("circle.sealed:1:1", "circle.sealed:1:-", "circle.sealed:1:AAAA"):
        ana.phone.press_stale(message, kept)
        await town.settle()
    assert await looks(town, lambda tx: ballots.votes(tx, decisions.find(tx, 1))) == {}


async def test_who_comes_later_reads_it_and_has_no_button_to_choose(town):
    ana, *_ = await all_in(town, "Ana", *OTHERS)
    await brings(ana)
    await starts_vote(ana)
    town.clock.move(1)
    (ida,) = await all_in(town, "Ida")
    await ida.from_home("circle-open-button")
    await ida.taps("circle-agenda-button")
    seen = await ida.taps("circle-open-one-button")
    assert seen.text.values["mine"] == Text("circle-mine-came-later")
    assert options(seen) == []


async def test_a_vote_that_ended_meanwhile_is_said_to_be_over(town):
    ana, *_ = await all_in(town, "Ana", *OTHERS)
    await brings(ana)
    await starts_vote(ana)
    town.clock.move(7 * DAY)
    seen = await chooses(ana, 1)
    assert await ana.has("circle-over") or seen.text.key == "circle-over-vote"


async def test_what_ana_brought_is_gone_from_every_phone_once_she_is_erased(town):
    ana, ben = await all_in(town, "Ana", "Ben")
    await brings(ana)
    await ben.from_home("circle-open-button")
    await ben.taps("circle-agenda-button")
    await town.kith.database.write(lambda tx: erasing.erase(tx, 1))
    person = await ben.person()
    assert await looks(town, circle.listed, person) == []

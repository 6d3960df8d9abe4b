"""Is it she who reads? What Ana agrees with Ruth, what Ruth reads, and what Ana's phone shows: always the same."""

import pytest

from bot.base.clock import HOUR, MINUTE, MovableClock
from bot.practice.town import town_in
from bot.safety.store import checks as store
from tests.stories.conftest import TUESDAY
from tests.stories.people import paired

QUESTION, ANSWER, UNSAFE = "What was my first pet called?", "Biscuit", "Marmalade"


async def agreed(town, unsafe=UNSAFE):
    """Ana has agreed a question with Ruth; Cleo coordinates."""
    cleo, ruth, ana = await paired(town)
    await her_page(ana, ruth)
    await ana.taps("safety-check-new-button")
    await ana.says(QUESTION)
    await ana.says(ANSWER)
    seen = await (ana.says(unsafe) if unsafe else ana.taps("safety-check-skip-button"))
    assert seen.text.key == "safety-check-agreed"
    return cleo, ruth, ana


async def her_page(who, other):
    """The page of somebody one is paired with."""
    await who.says("/people")
    await who.taps("pairing-see-button", who=await other.as_name())


async def asks_her(ruth, ana):
    await her_page(ruth, ana)
    return await ruth.taps("safety-check-ask-button")


async def answers(ana, words):
    """Ana answers, or taps that it is not now (None)."""
    if words is None:
        return await ana.taps("safety-check-later-button")
    await ana.taps("safety-check-answer-button")
    return await ana.says(words)


async def came(ruth):
    return (await ruth.sees("safety-check-came")).text.values["outcome"]


@pytest.mark.parametrize("words", ["Biscuit", "  biscuit! ", "BISCUIT"])
async def test_a_right_answer_says_that_it_is_she_and_when(town, words):
    _, ruth, ana = await agreed(town)
    await asks_her(ruth, ana)
    await answers(ana, words)
    assert await came(ruth) == "sure"


@pytest.mark.parametrize("words", ["Rex", None])
async def test_after_a_wrong_answer_or_none_she_is_to_be_called_and_not_written_to(town, words):
    _, ruth, ana = await agreed(town)
    await asks_her(ruth, ana)
    await answers(ana, words)
    assert await came(ruth) == "unsure"


async def test_the_word_for_not_safe_now_calls_people_and_nobody_on_her_phone_is_told(town):
    cleo, ruth, ana = await agreed(town)
    await asks_her(ruth, ana)
    await answers(ana, UNSAFE)
    assert await came(ruth) == "unsafe"
    assert (await ruth.sees("safety-ask-unsafe")).text.key == "asks-call"
    before = [message.text for message in ana.phone.messages]
    await ruth.taps("asks-on-it-button")
    await ruth.taps("asks-done-button")
    await town.passes(MINUTE)
    assert [message.text for message in ana.phone.messages] == before
    assert not await cleo.has("safety-ask-unsafe")


async def test_unanswered_the_call_moves_on_and_her_phone_says_nothing_of_it(town):
    cleo, ruth, ana = await agreed(town)
    await town.passes(15 * MINUTE)  # what is proposed soon after joining has come
    await asks_her(ruth, ana)
    await answers(ana, UNSAFE)
    before = [message.text for message in ana.phone.messages]
    await town.passes(HOUR)
    await cleo.sees("safety-ask-unsafe")
    assert [message.text for message in ana.phone.messages] == before


async def test_her_phone_shows_the_same_for_every_answer():
    shown = []
    for words in (ANSWER, "Rex", UNSAFE, None):
        async with town_in(None, MovableClock(TUESDAY)) as town:
            _, ruth, ana = await agreed(town)
            await town.passes(15 * MINUTE)
            await asks_her(ruth, ana)
            seen = await answers(ana, words)
            await town.passes(3 * HOUR)
            await ana.says("/people")
            texts = [message.text for message in ana.phone.messages if message.text not in (QUESTION, ANSWER)]
            shown.append((seen.text, seen.rows, texts))
    right, wrong, unsafe, later = shown
    assert right == wrong == unsafe
    assert later[:2] == right[:2]


async def test_behind_a_neutral_line_it_waits_for_a_tap(town):
    _, ruth, ana = await agreed(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-yes-button")
    await asks_her(ruth, ana)
    assert ana.phone.last.text == "You have a new message."
    await ana.opens()
    await ana.sees("safety-check-question")


async def test_what_she_types_for_it_does_not_stay_in_the_chat_and_nobody_can_read_it(town):
    _, ruth, ana = await agreed(town)
    await asks_her(ruth, ana)
    await answers(ana, ANSWER)
    written = {message.text for message in ana.phone.messages if not message.outgoing}
    assert not written & {QUESTION, ANSWER, UNSAFE}
    kept = await town.kith.database.read(lambda tx: store.check(tx, 1))
    assert ANSWER.casefold() not in " ".join(kept.answers)
    assert QUESTION not in repr(kept)


async def test_it_is_asked_once_an_hour_and_after_three_wrong_answers_not_any_more(town):
    _, ruth, ana = await agreed(town)
    await asks_her(ruth, ana)
    assert (await asks_her(ruth, ana)).text.key == "safety-check-just-asked"
    for _ in range(3):
        last = await answers(ana, "Rex")
        await town.passes(HOUR + MINUTE)
        seen = await asks_her(ruth, ana)
    assert seen.text.key == "safety-check-used-up"
    assert last.text.key == "safety-check-thanks"
    await ruth.sees("safety-check-came-used-up")
    assert not await ana.has("safety-check-came-used-up")


async def test_a_right_answer_in_between_counts_the_wrong_ones_anew(town):
    _, ruth, ana = await agreed(town)
    for words in ("Rex", "Rex", ANSWER, "Rex", "Rex"):
        assert (await asks_her(ruth, ana)).text.key == "safety-check-asked"
        await answers(ana, words)
        await town.passes(HOUR + MINUTE)


async def test_an_answer_that_comes_too_late_tells_nobody_anything(town):
    _, ruth, ana = await agreed(town)
    await asks_her(ruth, ana)
    await ana.taps("safety-check-answer-button")
    await town.passes(13 * HOUR)
    assert (await ana.says(ANSWER)).text.key == "safety-check-thanks"
    assert not await ruth.has("safety-check-came")


@pytest.mark.parametrize("words", ["he hits me", "!!!", "x" * 61])
async def test_words_that_would_call_somebody_by_themselves_are_not_taken_nor_are_none(town, words):
    _, ruth, ana = await paired(town)
    await her_page(ana, ruth)
    await ana.taps("safety-check-new-button")
    await ana.says(QUESTION)
    await ana.says(words)
    keys = {screen.text.key for screen in await ana.screens()}
    assert keys & {"safety-check-other-words", "safety-check-empty", "safety-check-long"}
    assert words not in {message.text for message in ana.phone.messages}


async def test_one_word_is_not_both(town):
    _, ruth, ana = await paired(town)
    await her_page(ana, ruth)
    await ana.taps("safety-check-new-button")
    for words in (QUESTION, ANSWER):
        await ana.says(words)
    assert (await ana.says("biscuit")).text.key == "safety-check-same"
    assert (await ana.says(UNSAFE)).text.key == "safety-check-agreed"


async def test_without_a_second_word_only_the_answer_counts(town):
    _, ruth, ana = await agreed(town, unsafe="")
    await asks_her(ruth, ana)
    await answers(ana, UNSAFE)
    assert await came(ruth) == "unsure"


async def test_it_ends_with_the_pairing(town):
    _, ruth, ana = await agreed(town)
    await her_page(ana, ruth)
    await ana.taps("pairing-change-button")
    await ana.taps("pairing-end-button")
    assert await town.kith.database.read(lambda tx: store.check(tx, 1)) is None

"""A good ending: both are asked in private, a wish to talk is heard, and more time is one tap."""

from datetime import date

import pytest

from bot.base import timers
from bot.base.clock import DAY, FOREVER
from bot.pairing import ending, ending_times
from bot.pairing.store import endings
from bot.people import consents, profiles
from bot.people import service as people
from tests.pairing.endings import ANSWER, WEEK, asks_of_pairs, both_are_ready, jumps_to, next_step, prepares, stands
from tests.pairing.town import Town

# --- when both are asked ---


async def test_without_a_birth_told_it_counts_from_when_they_began(paired: Town) -> None:
    assert await next_step(paired) == ("ask", date(2028, 9, 29))  # eight weeks before 24 November 2028


async def test_with_a_birth_that_the_nurse_may_know_it_counts_from_there(paired: Town) -> None:
    paired.clock.move(60 * DAY)
    ana = await paired.person("Ana")
    await paired.do(lambda tx: profiles.set_stage(tx, ana, "baby", "2027-01-18"))
    assert await next_step(paired) == ("ask", date(2028, 11, 23))
    await paired.do(lambda tx: consents.withdraw(tx, ana, "share_with_nurse"))
    assert await next_step(paired) == ("ask", date(2028, 9, 29))


async def test_a_mentor_s_time_counts_from_when_they_began(town: Town) -> None:
    await town.moves_in("Mo", "mentor")
    await town.moves_in("Ana", "parent", stage="2026-10-01")
    ana = await town.person("Ana")
    await town.do(lambda tx: profiles.wish_for_mentor(tx, ana, True))
    await town.taps("Ana", "pairing-yes-button")
    await town.taps("Mo", "pairing-yes-button")
    assert await next_step(town) == ("ask", date(2028, 9, 29))


async def test_a_pairing_from_before_endings_were_prepared_gets_one_too(paired: Town) -> None:
    await paired.do(lambda tx: tx.run(endings.ENDINGS.delete()))
    await paired.do(lambda tx: timers.cancel(tx, ending_times.RULE, ""))
    for _ in range(2):
        await paired.do(ending.begin)
        assert await next_step(paired) == ("ask", date(2028, 9, 29))


async def test_after_two_years_both_are_asked_in_private(paired: Town) -> None:
    await jumps_to(paired, "ask")
    for name in ("Ana", "Ruth"):
        asked = (await paired.messages(name))[-1]
        assert asked.text.key == "pairing-ending-ask"
        assert asked.text.values["goodbye"].iso == "2028-11-24"
    assert await next_step(paired) == ("remind", date(2028, 10, 6))
    assert (await paired.screen("Ana")).text.key != "pairing-ending-ask"
    home = await paired.presses("Ana", "home")
    assert "pairing-ending-home-line" in [line.key for line in home.text.values["lines"].items]
    await paired.taps("Ana", "pairing-ending-see-button")
    assert (await paired.screen("Ana")).text.key == "pairing-ending-ask"


# --- what comes of it ---


async def test_both_ready_and_the_day_is_kept_and_then_it_is_over_well(paired: Town) -> None:
    await both_are_ready(paired)
    assert (await paired.screen("Ruth")).text.key == "pairing-ending-agreed"
    assert (await paired.keys("Ana"))[-1] == "pairing-ending-agreed"
    assert (await stands(paired)).goodbye == "2027-01-19"
    assert await next_step(paired) == ("goodbye", date(2027, 1, 21))
    await jumps_to(paired, "goodbye")
    assert [one.state for one in await paired.pairings()] == ["ended"]
    assert (await paired.keys("Ana"))[-1] == "pairing-goodbye-parent"
    assert (await paired.keys("Ruth"))[-1] == "pairing-goodbye-helper"
    assert not {"pairing-over-parent", "pairing-over-helper"} & {*await paired.keys("Ana"), *await paired.keys("Ruth")}
    assert await paired.asks() == []
    assert await paired.open_for("Ana") == []


async def test_after_a_good_ending_a_parent_may_ask_for_a_nurse_again(paired: Town) -> None:
    await both_are_ready(paired)
    await jumps_to(paired, "goodbye")
    await paired.presses("Ana", "pairing.people", 0)
    seen = await paired.taps("Ana", "pairing-again-button", kind="nurse")
    assert seen.text.key == "pairing-proposal"
    assert (await paired.presses("Ana", "pairing.seek")).text.values["note"].key == "moved-on"


async def test_nobody_reads_what_the_other_one_answered(paired: Town) -> None:
    """Not yet from either, or from both: the same words for both."""
    said = []
    for ana, ruth in (("ready", "not_yet"), ("not_yet", "ready"), ("not_yet", "not_yet")):
        await prepares(paired, "Ana")
        kept = await paired.taps("Ana", ANSWER, answer=ana)
        assert kept.text.key == "pairing-ending-kept"
        await paired.taps("Ruth", ANSWER, answer=ruth)
        said.append([(await paired.screen("Ruth")).text.key, (await paired.keys("Ana"))[-1]])
    assert said == [["pairing-ending-go-on"] * 2] * 3
    assert (await stands(paired)).says == {}
    assert await paired.nurse_of("Ana") == "Ruth"


async def test_who_would_like_more_time_is_asked_again_later(paired: Town) -> None:
    await jumps_to(paired, "ask")
    await paired.taps("Ana", ANSWER, answer="not_yet")
    await paired.taps("Ruth", ANSWER, answer="ready")
    assert await next_step(paired) == ("ask", date(2028, 11, 24))
    await jumps_to(paired, "ask")
    assert (await paired.keys("Ana"))[-1] == "pairing-ending-ask"
    assert (await stands(paired)).goodbye == "2029-01-19"


async def test_a_wish_to_talk_is_heard_at_once_and_both_are_asked_after_the_talk(paired: Town) -> None:
    await jumps_to(paired, "ask")
    assert (await paired.taps("Ana", ANSWER, answer="reservations")).text.key == "pairing-ending-talk"
    (asked,) = await asks_of_pairs(paired)
    assert (asked.kind, asked.owner) == (ending.TALK, paired.ids["Ruth"])
    assert (await paired.taps("Ruth", "pairing-ending-talked-button")).text.key == "pairing-ending-talked"
    assert await asks_of_pairs(paired) == []
    assert (await paired.keys("Ana"))[-1] == "pairing-ending-ask"
    assert (await stands(paired)).goodbye == "2028-11-24"
    await paired.taps("Ana", ANSWER, answer="ready")
    assert (await paired.taps("Ruth", ANSWER, answer="ready")).text.key == "pairing-ending-agreed"


async def test_a_helper_who_would_like_to_talk_is_asked_to_and_the_parent_reads_it_in_the_same_words(paired) -> None:
    await prepares(paired, "Ruth")
    assert (await paired.taps("Ruth", ANSWER, answer="reservations")).text.key == "pairing-ending-talk"
    assert (await paired.keys("Ana"))[-1] == "pairing-ending-talk"
    assert [ask.owner for ask in await paired.asks()] == [paired.ids["Ruth"]]


async def test_a_talk_that_nobody_sees_to_goes_to_the_coordinator_and_ends_nothing(paired: Town) -> None:
    await prepares(paired, "Ana")
    await paired.taps("Ana", ANSWER, answer="reservations")
    await paired.passes(5 * DAY)
    assert [ask.owner for ask in await paired.asks()] == [paired.ids["Cleo"]]
    await paired.passes(3 * WEEK)
    assert (await stands(paired)).state == "talking"
    await paired.taps("Cleo", "pairing-ending-talked-button")
    assert (await stands(paired)).state == "asking"


async def test_a_talk_closed_as_any_ask_is_followed_by_the_question_too(paired: Town) -> None:
    await prepares(paired, "Ana")
    await paired.taps("Ana", ANSWER, answer="reservations")
    await paired.taps("Ruth", "asks-done-button")
    await paired.taps("Ruth", "asks-sorted-button")
    await jumps_to(paired, "again")
    assert (await paired.keys("Ana"))[-1] == "pairing-ending-ask"


async def test_nobody_else_can_say_that_they_have_talked(paired: Town) -> None:
    await paired.moves_in("Nia", "nurse")
    await prepares(paired, "Ana")
    assert (await paired.presses("Ruth", "pairing.ending_talked", 1)).text.values["note"].key == "moved-on"
    await paired.taps("Ana", ANSWER, answer="reservations")
    for name in ("Nia", "Ana"):
        assert (await paired.presses(name, "pairing.ending_talked", 1)).text.values["note"].key == "moved-on"
    assert (await stands(paired)).state == "talking"


# --- changing one's mind ---


async def test_an_answer_may_be_another_until_both_have_answered(paired: Town) -> None:
    await prepares(paired, "Ana")
    await paired.taps("Ana", ANSWER, answer="not_yet")
    await paired.taps("Ana", "pairing-ending-other-button")
    await paired.taps("Ana", ANSWER, answer="ready")
    assert (await paired.taps("Ruth", ANSWER, answer="ready")).text.key == "pairing-ending-agreed"
    seen = await paired.presses("Ruth", "pairing.ending_say", 1, 1, "not_yet")
    assert seen.text.values["note"].key == "moved-on"


async def test_more_time_after_all_is_one_tap_for_either(paired: Town) -> None:
    await both_are_ready(paired)
    assert (await paired.taps("Ruth", "pairing-ending-more-time-button")).text.key == "pairing-ending-go-on"
    assert (await paired.keys("Ana"))[-1] == "pairing-ending-go-on"
    assert await next_step(paired) == ("ask", date(2028, 9, 29))
    assert (await paired.taps("Ana", "pairing-ending-more-time-button")).text.values["note"].key == "moved-on"


async def test_asked_for_twice_both_are_asked_once(paired: Town) -> None:
    await prepares(paired, "Ana")
    await paired.presses("Ruth", "pairing.ending_start", 1)
    assert (await paired.screen("Ruth")).text.key == "pairing-ending-ask"
    assert (await stands(paired)).round == 1
    assert (await paired.keys("Ruth")).count("pairing-ending-ask") == 1


async def test_the_screen_of_the_person_says_where_it_stands(paired: Town) -> None:
    async def line() -> list[str]:
        shown = await paired.presses("Ana", "pairing.one", 1)
        return [one.key for one in shown.text.values["lines"].items if one.key.startswith("pairing-ending")]

    assert await line() == []
    await prepares(paired, "Ruth")
    assert await line() == ["pairing-ending-line-asking"]
    await paired.taps("Ana", ANSWER, answer="ready")
    assert await line() == ["pairing-ending-line-answered"]
    await paired.taps("Ruth", ANSWER, answer="ready")
    assert await line() == ["pairing-ending-line-agreed"]
    await paired.taps("Ana", "pairing-ending-more-time-button")
    await prepares(paired, "Ana")
    await paired.taps("Ana", ANSWER, answer="reservations")
    assert await line() == ["pairing-ending-line-talking"]
    assert (await paired.presses("Ana", "pairing.ending_anew", 1)).text.key == "pairing-ending-talk"


@pytest.mark.parametrize("answer", ["maybe", "", "READY"])
async def test_a_forged_answer_changes_nothing(paired: Town, answer: str) -> None:
    await prepares(paired, "Ana")
    assert (await paired.presses("Ana", "pairing.ending_say", 1, 1, answer)).text.values["note"].key == "moved-on"
    assert (await stands(paired)).says == {}


async def test_a_break_is_kept_to(paired: Town) -> None:
    """While one of the two is away nothing is asked and nothing ends."""
    await both_are_ready(paired)
    ana = await paired.person("Ana")
    await paired.do(lambda tx: people.pause(tx, ana, FOREVER))
    await jumps_to(paired, "goodbye")
    assert (await stands(paired)).state == "agreed"
    ana = await paired.person("Ana")
    await paired.do(lambda tx: people.come_back(tx, ana))
    await jumps_to(paired, "goodbye")
    assert (await stands(paired)).state == "done"

"""Did you meet? Two yeses are a contribution of both, silence never is one, and nobody is accused."""

import pytest
from sqlalchemy import func, select

from bot.base.clock import DAY, FOREVER, HOUR, MINUTE, to_minute
from bot.base.messages import Text
from bot.hours import service as hours
from bot.hours import store as books
from bot.hours.rules import Totals
from bot.people import service as people
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, beneath, keys_of, labels, note

OVER = A_WEEK_ON + 75 * MINUTE
HOUR_EACH = Totals(60, 60)
QUESTIONS = ("checkins-question-ask", "checkins-question-nudge", "checkins-question-second")


async def met(town: Meetings) -> None:
    """The time of a booked meeting has come and gone."""
    await town.book()
    await town.until(OVER)


async def questions(town: Meetings, name: str) -> list[str]:
    return keys_of(await town.keys(name), *QUESTIONS)


async def postings(town: Meetings) -> int:
    return await town.do(lambda tx: tx.scalar(select(func.count()).select_from(books.TRANSFERS)))


async def test_both_are_asked_a_little_after_the_end(merevale: Meetings) -> None:
    await merevale.book()
    await merevale.until(OVER - 5 * MINUTE)
    assert await questions(merevale, "Ana") == []
    await merevale.until(OVER)
    for name in ("Ana", "Ruth"):
        (asked,) = [one for one in await merevale.messages(name) if one.text.key in QUESTIONS]
        assert labels(asked) == [f"checkins-{word}-button" for word in ("met", "it-moved", "not", "wrong")]


async def test_two_yeses_are_a_contribution_of_both(merevale: Meetings) -> None:
    await met(merevale)
    assert (await merevale.taps("Ana", "checkins-met-button")).text.key == "checkins-you-said-met"
    assert await merevale.book_of("Ana") == Totals()
    assert (await merevale.taps("Ruth", "checkins-met-button")).text.key == "checkins-kept"
    assert await merevale.book_of("Ana") == await merevale.book_of("Ruth") == HOUR_EACH
    assert (await merevale.checkins())[0].state == "kept"
    book = await merevale.do(lambda tx: hours.book(tx, merevale.ids["Ana"]))
    assert {entry.happened_at for entry in book.entries} == {A_WEEK_ON}
    assert [ask.kind for ask in await merevale.asks()] == []
    assert await merevale.timers("checkins.after") == []


async def test_saying_so_twice_writes_it_once(merevale: Meetings) -> None:
    await met(merevale)
    for name in ("Ana", "Ana", "Ruth", "Ruth", "Ana"):
        await merevale.presses(name, "checkins.say", 1, 0, "met")
    assert await postings(merevale) == 2
    for answer in ("not", "wrong", "moved", "yes"):
        await merevale.presses("Ana", "checkins.say", 1, 0, answer)
    assert await postings(merevale) == 2
    assert (await merevale.checkins())[0].state == "kept"


async def test_not_this_time_from_both_is_fine(merevale: Meetings) -> None:
    await met(merevale)
    assert (await merevale.taps("Ana", "checkins-not-button")).text.key == "checkins-you-said-not"
    seen = await merevale.taps("Ruth", "checkins-not-button")
    assert seen.text.key == "checkins-not-held"
    assert labels(seen) == ["checkins-another-button"]
    assert await postings(merevale) == 0
    await merevale.passes(6 * DAY)
    assert await merevale.asked() == []
    assert await questions(merevale, "Ana") == ["checkins-question-ask"]


async def test_two_answers_that_differ_are_looked_at_and_nobody_is_accused(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.taps("Ruth", "checkins-met-button")
    assert (await merevale.taps("Ana", "checkins-not-button")).text.key == "checkins-you-said-not"
    assert await merevale.asked() == [("checkins.differ", "Cleo")]
    ask = (await merevale.asks())[-1]
    assert ask.notice.text.values["one"] == Text("checkins-said-not")
    assert ask.notice.text.values["two"] == Text("checkins-said-met")
    seen = await merevale.taps("Cleo", "checkins-look-button")
    assert [line.key for line in seen.text.values["lines"].items] == ["checkins-look-not", "checkins-look-met"]
    await merevale.taps("Cleo", "checkins-settle-kept-button")
    assert await merevale.book_of("Ana") == HOUR_EACH
    assert (await merevale.keys("Ana"))[-1] == (await merevale.keys("Ruth"))[-1] == "checkins-settled-kept"
    await merevale.presses("Cleo", "checkins.settle", 1, 0, "not")
    await merevale.presses("Dee", "checkins.settle", 1, 0, "kept")
    assert await postings(merevale) == 2
    assert await merevale.asked() == []


async def test_an_answer_can_be_put_right_while_it_is_not_settled(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.taps("Ruth", "checkins-met-button")
    await merevale.presses("Ana", "checkins.say", 1, 0, "not")
    await merevale.presses("Ana", "checkins.say", 1, 0, "met")
    assert await merevale.asked() == []
    assert await merevale.book_of("Ana") == HOUR_EACH


async def test_a_coordinator_who_is_one_of_the_two_does_not_settle_it(merevale: Meetings) -> None:
    await merevale.do(lambda tx: people.add_role(tx, merevale.ids["Ruth"], "coordinator", by=None))
    await met(merevale)
    assert note(await merevale.presses("Ruth", "checkins.settle", 1, 0, "kept")) == "moved-on"
    assert note(await merevale.presses("Ana", "checkins.settle", 1, 0, "kept")) == "moved-on"
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "unsafe")
    assert await merevale.asked() == [("checkins.unsafe", "Cleo")]
    assert await postings(merevale) == 0


# --- silence ---


async def test_the_ladder_takes_a_step_a_day_with_whoever_is_silent(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.taps("Ruth", "checkins-met-button")
    await merevale.until(at(12, 2, 10))
    assert await questions(merevale, "Ana") == ["checkins-question-ask", "checkins-question-nudge"]
    assert await merevale.asked() == []
    await merevale.until(at(12, 3, 10))
    assert await merevale.asked() == [("checkins.no-reply", "Ruth")]
    await merevale.until(at(12, 4, 10))
    assert await questions(merevale, "Ana") == list(QUESTIONS)
    await merevale.until(at(12, 5, 10))
    assert ("checkins.trace", "Cleo") in await merevale.asked()
    await merevale.until(at(12, 12))
    assert await questions(merevale, "Ana") == list(QUESTIONS)
    assert await questions(merevale, "Ruth") == ["checkins-question-ask"]
    assert await postings(merevale) == 0


async def test_a_late_answer_ends_the_ladder_and_its_asks(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.taps("Ruth", "checkins-met-button")
    await merevale.until(at(12, 5, 11))
    await merevale.taps("Ana", "checkins-met-button")
    assert await merevale.asked() == []
    assert await merevale.book_of("Ana") == HOUR_EACH


async def test_a_silent_helper_is_asked_after_by_a_coordinator(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.taps("Ana", "checkins-met-button")
    await merevale.until(at(12, 3, 10))
    assert await merevale.asked() == [("checkins.no-reply", "Cleo")]
    await merevale.until(at(12, 5, 10))
    await merevale.taps("Cleo", "checkins-look-button")
    await merevale.taps("Cleo", "checkins-settle-kept-button")
    assert await merevale.book_of("Ruth") == HOUR_EACH


async def test_when_both_are_silent_one_person_traces_both(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.until(at(12, 5, 11))
    assert sorted(kind for kind, _ in await merevale.asked()) == [
        "checkins.no-reply",
        "checkins.no-reply",
        "checkins.trace",
    ]


async def test_after_an_outage_the_question_comes_once(merevale: Meetings) -> None:
    await merevale.book()
    merevale.clock.move(at(12, 4, 12) - merevale.clock.now())
    await merevale.passes(MINUTE)
    assert await questions(merevale, "Ana") == ["checkins-question-ask"]
    await merevale.until(at(12, 5, 10))
    assert await questions(merevale, "Ana") == ["checkins-question-ask", "checkins-question-nudge"]


async def test_during_a_break_nobody_is_asked_and_a_person_hears_of_the_silence(merevale: Meetings) -> None:
    await merevale.book()
    await merevale.until(A_WEEK_ON + 30 * MINUTE)
    await merevale.pauses("Ana", FOREVER)
    await merevale.until(at(12, 5, 11))
    assert await questions(merevale, "Ana") == []
    assert ("checkins.trace", "Cleo") in await merevale.asked()


# --- something was wrong ---


async def test_who_did_not_feel_safe_is_heard_at_once_and_the_other_is_not_told(merevale: Meetings) -> None:
    await met(merevale)
    before = len(await merevale.keys("Ruth"))
    await merevale.taps("Ana", "checkins-wrong-button")
    seen = await merevale.taps("Ana", "checkins-wrong-choice-button", why="unsafe")
    assert seen.text.key == "checkins-wrong-told"
    assert labels(seen) == ["pairing-change-button"]
    (ask,) = [one for one in await merevale.asks() if one.kind == "checkins.unsafe"]
    assert ask.urgent
    assert ask.owner == merevale.ids["Cleo"]
    assert len(await merevale.keys("Ruth")) == before
    await merevale.passes(30 * MINUTE)
    (ask,) = [one for one in await merevale.asks() if one.kind == "checkins.unsafe"]
    assert ask.owner == merevale.ids["Dee"]


async def test_what_was_not_right_outlives_the_record_until_a_person_closes_it(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.presses("Ana", "checkins.wrong_is", 1, 0, "lost")
    await merevale.taps("Ruth", "checkins-met-button")
    assert await merevale.asked() == [("checkins.wrong", "Cleo")]
    await merevale.presses("Cleo", "checkins.settle", 1, 0, "not")
    assert await merevale.asked() == [("checkins.wrong", "Cleo")]
    assert await postings(merevale) == 0


@pytest.mark.parametrize("why", ["", "bored", "unsafe;"])
async def test_a_forged_wrong_is_nothing(merevale: Meetings, why: str) -> None:
    await met(merevale)
    assert note(await merevale.presses("Ana", "checkins.wrong_is", 1, 0, why)) == "moved-on"
    assert await merevale.asked() == []


# --- it moved, and meetings without booking ---


async def test_it_moved_ahead_keeps_the_meeting_and_asks_anew_later(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.taps("Ana", "checkins-it-moved-button")
    await merevale.taps("Ana", "checkins-moved-ahead-button")
    await merevale.presses("Ana", "checkins.slot", NURSE, 1, 0, to_minute(at(12, 8)))
    (moved,) = await merevale.checkins()
    assert (moved.state, moved.sequence, moved.starts_at) == ("booked", 1, at(12, 8))
    assert (await merevale.keys("Ruth"))[-1] == "checkins-told-moved"
    assert beneath(await merevale.presses("Ruth", "checkins.say", 1, 0, "met")) != "checkins-kept"
    await merevale.until(at(12, 8, 11, 15))
    assert await questions(merevale, "Ruth") == ["checkins-question-ask"] * 2


async def test_it_moved_where_the_other_says_met_is_looked_at_and_another_meeting_is_booked(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.taps("Ruth", "checkins-met-button")
    await merevale.taps("Ana", "checkins-it-moved-button")
    await merevale.taps("Ana", "checkins-moved-ahead-button")
    await merevale.taps("Ana", "checkins-slot-button")
    first, second = await merevale.checkins()
    assert (first.starts_at, first.said[merevale.ids["Ruth"]]) == (A_WEEK_ON, "met")
    assert second.state == "booked"
    assert await merevale.asked() == [("checkins.differ", "Cleo")]


async def test_it_was_on_another_day_is_confirmed_by_the_other(merevale: Meetings) -> None:
    await merevale.book(slot=at(11, 30))
    await merevale.until(at(12, 1, 12))
    await merevale.taps("Ana", "checkins-it-moved-button")
    await merevale.taps("Ana", "checkins-moved-done-button")
    await merevale.presses("Ana", "checkins.met_on", NURSE, 1, "2026-12-01")
    (told,) = await merevale.checkins()
    assert (told.state, told.sequence) == ("told", 1)
    await merevale.passes(MINUTE)
    assert (await merevale.keys("Ruth"))[-1] == "checkins-told-question"
    seen = await merevale.taps("Ruth", "checkins-met-button")
    assert seen.text.key == "checkins-kept"
    assert await merevale.book_of("Ana") == HOUR_EACH


async def test_a_meeting_without_booking_is_told_with_its_true_day_and_confirmed(merevale: Meetings) -> None:
    merevale.clock.move(5 * DAY)
    await merevale.presses("Ana", "pairing.one", NURSE)
    days = await merevale.taps("Ana", "checkins-met-already-button")
    assert [button.values["day"].iso for button in [one.label for row in days.rows for one in row]] == [
        f"2026-11-{day}" for day in (29, 28, 27, 26, 25, 24)
    ]
    seen = await merevale.presses("Ana", "checkins.met_on", NURSE, 0, "2026-11-26")
    assert seen.text.key == "checkins-met-noted"
    assert await postings(merevale) == 0
    await merevale.passes(HOUR)
    await merevale.taps("Ruth", "checkins-met-button")
    book = await merevale.do(lambda tx: hours.book(tx, merevale.ids["Ana"]))
    assert book.totals == HOUR_EACH
    assert {entry.happened_at for entry in book.entries} == {at(11, 26, 12)}
    assert [ask.kind for ask in await merevale.asks()] == []


async def test_both_telling_of_one_day_is_one_meeting(merevale: Meetings) -> None:
    merevale.clock.move(5 * DAY)
    for name in ("Ana", "Ana", "Ruth"):
        seen = await merevale.presses(name, "checkins.met_on", NURSE, 0, "2026-11-26")
    assert seen.text.key == "checkins-kept"
    assert await postings(merevale) == 2
    again = await merevale.presses("Ruth", "checkins.met_on", NURSE, 0, "2026-11-26")
    assert again.text.key == "checkins-known-already"


@pytest.mark.parametrize("day", ["2026-11-23", "2026-12-01", "2027-13-01", "2026-11-5", "tomorrow", ""])
async def test_a_day_before_they_knew_each_other_or_to_come_is_none(merevale: Meetings, day: str) -> None:
    merevale.clock.move(5 * DAY)
    assert note(await merevale.presses("Ana", "checkins.met_on", NURSE, 0, day)) == "moved-on"
    assert await merevale.checkins() == []


async def test_meeting_earlier_on_the_day_than_booked_ends_the_reminders(merevale: Meetings) -> None:
    await merevale.book(slot=at(12, 1, 15))
    await merevale.until(at(12, 1, 13))
    await merevale.presses("Ana", "checkins.met_on", NURSE, 0, "2026-12-01")
    (told,) = await merevale.checkins()
    assert told.state == "told"
    assert told.ends_at <= merevale.clock.now()
    assert await merevale.timers() == []


async def test_after_an_end_nobody_is_asked_and_one_yes_is_looked_at(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.taps("Ruth", "checkins-met-button")
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    await merevale.passes(5 * DAY)
    assert await questions(merevale, "Ana") == ["checkins-question-ask"]
    assert [kind for kind, _ in await merevale.asked()] == ["checkins.trace"]
    seen = await merevale.presses("Ana", "checkins.say", 1, 0, "met")
    assert seen.text.key == "checkins-kept"
    assert await merevale.asked() == []


async def test_home_and_my_meetings_ask_what_was_not_answered(merevale: Meetings) -> None:
    await met(merevale)
    home = await merevale.presses("Ana", "home")
    assert Text("checkins-home-question", count=1) in home.text.values["lines"].items
    listed = await merevale.taps("Ana", "checkins-list-button")
    assert [line.key for line in listed.text.values["lines"].items] == ["checkins-question-line"]
    assert (await merevale.taps("Ana", "checkins-slot-button")).text.key == "checkins-question-ask"
    await merevale.taps("Ana", "checkins-met-button")
    assert (await merevale.presses("Ana", "checkins.list", 0)).text.key == "checkins-list-empty"


async def test_the_words_for_what_was_not_right_may_come_after_it_was_kept(merevale: Meetings) -> None:
    await met(merevale)
    for name in ("Ana", "Ruth"):
        await merevale.presses(name, "checkins.say", 1, 0, "met")
    await merevale.presses("Ana", "checkins.wrong", 1, 0)
    await merevale.taps("Ana", "checkins-wrong-choice-button", why="unsafe")
    assert await merevale.asked() == [("checkins.unsafe", "Cleo")]
    assert (await merevale.checkins())[0].state == "kept"
    assert await merevale.book_of("Ana") == HOUR_EACH


async def test_change_on_an_old_reminder_never_moves_a_meeting_of_which_the_other_says_met(merevale: Meetings) -> None:
    await met(merevale)
    assert beneath(await merevale.presses("Ana", "checkins.move", 1)) == "checkins-question-ask"
    await merevale.taps("Ruth", "checkins-met-button")
    seen = await merevale.presses("Ana", "checkins.slot", NURSE, 1, 0, to_minute(at(12, 8)))
    assert note(seen) == "moved-on"
    assert (await merevale.checkins())[0].said == {merevale.ids["Ruth"]: "met"}


async def test_home_asks_no_more_of_a_pairing_that_ended_or_of_long_ago(merevale: Meetings) -> None:
    await met(merevale)
    await merevale.passes(15 * DAY)
    assert "checkins-list-button" not in labels(await merevale.presses("Ana", "home"))

"""Did it happen? Both are asked, each answer is a tap; it counts once, when both say the same; silence never does."""

from datetime import date

import pytest

from bot.base.clock import HOUR
from bot.base.outcome import MovedOn, Refused
from bot.hours import rules as hours
from tests.checkins.town import beneath
from tests.skills.exchanging import YESTERDAY, own, presses


@pytest.fixture
async def over(town):
    """Fay's bread for Ana is over, and both are asked."""
    await town.agrees()
    await town.booked()
    await town.over()
    return town


async def test_both_are_asked_afterwards(over):
    for name in ("Ana", "Fay"):
        assert (await over.keys(name)).count("skills-exchange-ask") == 1


async def test_nobody_can_say_it_happened_before_it_has(town):
    await town.agrees()
    await town.booked()
    await town.answers("Ana", 60)
    assert (await town.one()).said == {}


async def test_both_say_yes_and_it_stands_in_both_books_once(over):
    await over.taps("Ana", "skills-exchange-yes-button")
    assert await over.books("Ana", "Fay") == [(0, 0), (0, 0)]
    assert "skills-exchange-claimed" in await over.keys("Fay")
    await over.taps("Fay", "skills-exchange-yes-button")
    assert await over.books("Ana", "Fay") == [(0, 60), (60, 0)]
    assert await over.balances("Ana", "Fay") == [-60, 60]
    assert "skills-exchange-told-in-books" in await over.keys("Ana")
    assert [(fact.how, fact.kind_id, fact.came_from) for fact in over.ended] == [("confirmed", "bread", "need:1")]


async def test_taps_twice_and_late_post_once(over):
    for name in ("Ana", "Ana", "Fay", "Fay", "Ana"):
        await over.answers(name, 60)
    await over.answers("Ana", 0)
    assert await over.books("Ana", "Fay") == [(0, 60), (60, 0)]
    assert len(over.ended) == 1


async def test_it_was_shorter_is_one_tap_and_the_other_one_confirms_with_one(over):
    await over.taps("Fay", "skills-exchange-yes-button")
    await over.taps("Ana", "skills-exchange-was-button")
    said = (await over.one()).said[over.ids["Ana"]]
    assert said != 60
    assert await over.books("Ana") == [(0, 0)]
    screen = [one for one in await over.messages("Fay") if one.text.key == "skills-exchange-claimed"][-1]
    assert screen.text.values["minutes"].minutes == said
    await over.taps("Fay", "skills-exchange-yes-button")
    assert await over.books("Ana", "Fay") == [(0, said), (said, 0)]


async def test_any_length_can_be_tapped(over):
    screen = await over.presses("Ana", "skills.exchange_lengths", 1, 0)
    found = set()
    for page in range(4):
        screen = await over.presses("Ana", "skills.exchange_lengths", 1, page)
        found |= {button.args[2] for button in own(screen) if button.press == "skills.exchange_say"}
    assert {15, 120, 480} <= found


async def test_both_say_that_it_did_not_happen_and_it_is_over(over):
    await over.taps("Ana", "skills-exchange-not-button")
    assert "skills-exchange-claimed-not" in await over.keys("Fay")
    await over.taps("Fay", "skills-exchange-not-button")
    assert (await over.one()).state == "not_done"
    assert [fact.how for fact in over.ended] == ["not_done"]
    assert await over.books("Ana", "Fay") == [(0, 0), (0, 0)]


async def test_yes_and_no_are_looked_at_by_a_person_and_nobody_is_accused(over):
    await over.answers("Ana", 0)
    await over.answers("Fay", 60)
    assert [kind for kind, _ in await over.waits()] == ["skills.exchange-differ"]
    assert (await over.one()).state == "done"
    await over.answers("Ana", 60)
    assert (await over.one()).state == "confirmed"
    assert await over.waits() == []


async def test_an_answer_can_be_changed_until_it_is_settled(over):
    await over.answers("Ana", 60)
    screen = await over.presses("Ana", "skills.exchange", 1)
    assert beneath(screen) == "skills-exchange-said"
    await over.taps("Ana", "skills-exchange-change-button")
    await over.answers("Ana", 45)
    await over.answers("Fay", 45)
    assert await over.books("Ana") == [(0, 45)]


# --- silence ---


async def test_silence_is_one_nudge_and_then_a_coordinators_and_never_a_yes(over):
    await over.answers("Fay", 60)
    await over.days(6)
    questions = [key for key in await over.keys("Ana") if key in ("skills-exchange-ask", "skills-exchange-claimed")]
    assert questions == ["skills-exchange-ask", "skills-exchange-claimed", "skills-exchange-claimed"]
    assert [kind for kind, _ in await over.waits()] == ["skills.exchange-quiet"]
    assert await over.books("Ana", "Fay") == [(0, 0), (0, 0)]


async def test_both_silent_is_looked_at_too(over):
    await over.days(5)
    for name in ("Ana", "Fay"):
        assert (await over.keys(name)).count("skills-exchange-ask") == 2
    assert [kind for kind, _ in await over.waits()] == ["skills.exchange-quiet"]


async def test_two_lengths_that_stay_apart_are_looked_at(over):
    await over.answers("Ana", 45)
    await over.answers("Fay", 60)
    assert await over.waits() == []
    await over.days(4)
    assert [kind for kind, _ in await over.waits()] == ["skills.exchange-differ"]


async def test_an_answer_after_the_ask_still_counts_and_closes_it(over):
    await over.answers("Fay", 60)
    await over.days(6)
    await over.taps("Ana", "skills-exchange-yes-button")
    assert await over.books("Ana") == [(0, 60)]
    assert await over.waits() == []


async def test_a_coordinator_reads_what_each_said_and_writes_down_what_was(over):
    await over.answers("Fay", 60)
    await over.days(5)
    screen = await over.presses("Cleo", "skills.exchange_look", 1)
    said = [line.key for line in screen.text.values["said"].items]
    assert said == ["skills-exchange-look-yes", "skills-exchange-look-silent"]
    write = next(button for button in own(screen) if button.press == "skills.exchange_settle")
    await over.presses("Cleo", write.press, *write.args)
    await over.presses("Cleo", write.press, *write.args)
    assert await over.books("Ana", "Fay") == [(0, 60), (60, 0)]
    for name in ("Ana", "Fay"):
        assert (await over.keys(name)).count("skills-exchange-hand-in-books") == 1
    assert await over.waits() == []


async def test_a_coordinator_can_write_that_it_did_not_happen(over):
    await over.days(5)
    await over.presses("Cleo", "skills.exchange_look", 1)
    await over.taps("Cleo", "skills-exchange-write-not-button")
    assert (await over.one()).state == "not_done"
    assert "skills-exchange-hand-not-done" in await over.keys("Ana")


async def test_a_length_that_nobody_said_is_not_written_down(over):
    await over.answers("Fay", 60)
    await over.days(5)
    sequence = (await over.one()).sequence
    await over.presses("Cleo", "skills.exchange_settle", 1, sequence, 300)
    assert (await over.one()).state == "done"


# --- what happened without a time, or is told afterwards ---


async def test_what_had_no_time_can_be_said_to_have_happened(town):
    await town.agrees()
    screen = await town.presses("Ana", "skills.exchange_how", 1)
    assert "skills.exchange_say" in presses(screen)
    await town.answers("Ana", 60)
    await town.answers("Fay", 60)
    assert await town.books("Ana", "Fay") == [(0, 60), (60, 0)]


async def test_what_is_told_counts_only_when_the_other_one_says_so(town):
    await town.tells("Ana", "Fay", "Ana", 90)
    assert await town.books("Ana", "Fay") == [(0, 0), (0, 0)]
    assert (await town.keys("Fay")).count("skills-exchange-claimed") == 1
    await town.taps("Fay", "skills-exchange-yes-button")
    assert await town.books("Ana", "Fay") == [(0, 90), (90, 0)]


async def test_what_is_told_can_be_countered_or_denied_with_a_tap(town):
    await town.tells("Ana", "Fay", "Ana", 90)
    await town.taps("Fay", "skills-exchange-not-button")
    assert [kind for kind, _ in await town.waits()] == ["skills.exchange-differ"]
    await town.answers("Ana", 0)
    assert (await town.one()).state == "not_done"


async def test_told_by_both_is_one_and_the_second_telling_is_the_yes(town):
    first = await town.tells("Ana", "Fay", "Ana")
    assert await town.tells("Fay", "Fay", "Ana") == first
    assert await town.books("Ana", "Fay") == [(0, 60), (60, 0)]
    with pytest.raises(Refused):
        await town.tells("Ana", "Fay", "Ana")


async def test_what_was_agreed_on_and_is_told_is_that_one(town):
    await town.agrees()
    assert await town.tells("Fay", "Fay", "Ana") == 1


async def test_silence_to_what_is_told_goes_to_a_person(town):
    await town.tells("Ana", "Fay", "Ana")
    await town.days(5)
    assert (await town.keys("Fay")).count("skills-exchange-claimed") == 2
    assert [kind for kind, _ in await town.waits()] == ["skills.exchange-quiet"]


async def test_what_is_told_to_somebody_who_agreed_to_nothing_counts_as_unprompted(town):
    await town.tells("Ana", "Fay", "Ana")
    assert await town.unprompted("Fay") == 1
    await town.taps("Fay", "skills-exchange-yes-button")
    await town.tells("Ana", "Ana", "Fay")
    assert await town.unprompted("Fay") == 1


async def test_nobody_is_flooded_with_what_others_tell(town):
    for day in range(1, 6):
        await town.tells("Ana", "Fay", "Ana", day=date(2026, 11, day))
    with pytest.raises(Refused):
        await town.tells("Ana", "Fay", "Ana", day=date(2026, 11, 10))


@pytest.mark.parametrize("day", [date(2026, 11, 25), date(2026, 9, 1)])
async def test_what_is_to_come_or_long_ago_cannot_be_told(town, day):
    with pytest.raises(MovedOn):
        await town.tells("Ana", "Fay", "Ana", day=day)


async def test_nobody_tells_of_two_others(town):
    with pytest.raises(MovedOn):
        await town.tells("Eva", "Fay", "Ana", day=YESTERDAY)


# --- whose account, and how far ---


async def test_staff_are_nobodys_debtors(town):
    await town.tells("Ana", "Ruth", "Ana")
    await town.answers("Ruth", 60)
    assert await town.books("Ana", "Ruth") == [(0, 60), (60, 0)]
    assert await town.balances("Ana", "Ruth") == [-60, 0]
    assert await town.sum_of_all() == 0


async def test_what_two_who_work_here_give_each_other_moves_no_balance(town):
    await town.tells("Ruth", "Ruth", "Mo")
    await town.answers("Mo", 60)
    assert await town.books("Ruth", "Mo") == [(60, 0), (0, 60)]
    assert await town.balances("Ruth", "Mo") == [0, 0]
    assert await town.sum_of_all() == 0


async def test_past_the_hard_limit_both_read_that_a_coordinator_looks_and_nothing_is_lost(town):
    await town.has_given("Fay", hours.HARD_LIMIT_MINUTES)
    await town.tells("Fay", "Fay", "Ana")
    await town.taps("Ana", "skills-exchange-yes-button")
    assert (await town.one()).held
    assert "skills-exchange-told-held" in await town.keys("Fay")
    assert beneath(await town.presses("Ana", "skills.exchange", 1)) == "skills-exchange-held"
    assert await town.books("Ana") == [(0, 0)]
    assert [kind for kind, _ in await town.waits()] == ["skills.exchange-limit"]


async def test_a_coordinator_lets_the_pot_stand_in_past_the_limit(town):
    await town.has_given("Fay", hours.HARD_LIMIT_MINUTES)
    await town.tells("Fay", "Fay", "Ana")
    await town.answers("Ana", 60)
    await town.presses("Cleo", "skills.exchange_look", 1)
    await town.taps("Cleo", "skills-exchange-write-button")
    assert await town.balances("Fay", "Ana") == [hours.HARD_LIMIT_MINUTES, -60]
    assert (await town.books("Ana", "Fay"))[0] == (0, 60)
    assert (await town.one()).state == "confirmed"
    assert await town.sum_of_all() == 0


async def test_what_leads_back_towards_zero_is_never_stopped(town):
    await town.has_given("Fay", hours.HARD_LIMIT_MINUTES)
    await town.tells("Fay", "Ana", "Fay")
    await town.answers("Ana", 60)
    assert (await town.one()).state == "confirmed"


# --- in the book ---


async def test_my_book_names_what_it_was(town):
    await town.tells("Ana", "Fay", "Ana")
    await town.answers("Fay", 60)
    screen = await town.presses("Ana", "hours.book")
    assert "skills-kind-bread" in str(screen.text)


async def test_after_a_loss_my_book_names_nothing_about_a_baby(town):
    await town.tells("Ana", "Fay", "Ana", kind_id="hold-baby")
    await town.answers("Fay", 60)
    await town.loses("Ana")
    screen = await town.presses("Ana", "hours.book")
    assert "skills-kind-hold-baby" not in str(screen.text)
    assert "skills-exchange-something" in str(screen.text)


async def test_what_is_over_is_shown_as_it_is(over):
    await over.answers("Ana", 60)
    await over.answers("Fay", 60)
    assert beneath(await over.presses("Ana", "skills.exchange", 1)) == "skills-exchange-is-confirmed"
    assert beneath(await over.presses("Ana", "skills.exchange_off", 1)) == "skills-exchange-is-confirmed"
    assert beneath(await over.presses("Ana", "skills.exchange_when", 1, 0)) == "skills-exchange-is-confirmed"
    await over.passes(HOUR)

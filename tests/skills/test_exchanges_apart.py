"""People go, take a break, lose a baby, or are kept apart: what was to come is off without a why, and nothing that may
have happened is lost.
"""

from datetime import date

import pytest

from bot.base.clock import DAY, FOREVER
from bot.base.facts import ClearanceChanged
from bot.base.outcome import MovedOn
from bot.people import clearances
from bot.people import service as people
from bot.skills import known
from tests.skills.exchanging import presses


@pytest.fixture
async def booked(town):
    await town.agrees()
    await town.booked()
    return town


@pytest.fixture
async def over(booked):
    await booked.over()
    return booked


async def state(town):
    return (await town.one()).state


async def hears_after(town, name, before):
    """What somebody was sent since."""
    return (await town.keys(name))[before:]


async def test_kept_apart_nothing_is_to_come_and_only_the_other_one_reads_that_it_is_off(booked):
    await booked.presses("Ana", "skills.exchange_apart", 1)
    assert await state(booked) == "withdrawn"
    assert "skills-exchange-told-off" in await booked.keys("Fay")
    assert "skills-exchange-told-off" not in await booked.keys("Ana")
    assert [fact.how for fact in booked.ended] == ["withdrawn"]
    with pytest.raises(MovedOn):
        await booked.agrees(came_from="need:2")


async def test_kept_apart_afterwards_neither_is_asked_and_a_person_looks(over):
    before = len(await over.keys("Fay"))
    await over.is_apart("Ana", "Fay")
    assert [kind for kind, _ in await over.waits()] == ["skills.exchange-quiet"]
    await over.days(4)
    assert "skills-exchange-ask" not in await hears_after(over, "Fay", before)


async def test_what_was_not_right_is_for_a_person_to_look_at_and_the_other_one_hears_nothing(over):
    before = len(await over.keys("Fay"))
    await over.presses("Ana", "skills.exchange_wrong", 1)
    screen = await over.taps("Ana", "skills-exchange-tell-button")
    assert screen.text.key == "skills-exchange-reported"
    await over.presses("Ana", "skills.exchange_report", 1)
    assert [kind for kind, _ in await over.waits()] == ["skills.exchange-wrong"]
    assert await hears_after(over, "Fay", before) == []
    assert await state(over) == "booked"


async def test_while_somebody_looks_at_what_was_told_the_two_are_not_brought_together(booked):
    mo = await booked.person("Mo")
    await booked.agrees("Fay", "Mo", came_from="need:2")
    ana, fay = [await booked.person(name) for name in ("Ana", "Fay")]
    assert fay.id in await booked.do(lambda tx: known.known(tx, ana))
    await booked.presses("Ana", "skills.exchange_report", 1)
    for one, other in ((ana, fay), (fay, ana)):
        assert other.id not in await booked.do(lambda tx, one=one: known.known(tx, one))
        with pytest.raises(MovedOn):
            await booked.tells(one.name, "Fay", "Ana", came_from="said")
    assert fay.id in await booked.do(lambda tx: known.known(tx, mo))
    with pytest.raises(MovedOn):
        await booked.agrees(came_from="need:3")
    await booked.over()
    for name in ("Ana", "Fay"):
        assert not {"skills-exchange-reminder", "skills-exchange-ask"} & set(await booked.keys(name))
    await booked.closes("Cleo", "skills.exchange-wrong")
    assert fay.id in await booked.do(lambda tx: known.known(tx, ana))


async def test_whoever_is_reported_never_answers_for_it(town):
    await town.agrees("Cleo", "Ana")
    await town.presses("Ana", "skills.exchange_report", 1)
    assert await town.waits() == [("skills.exchange-wrong", "Dee")]
    screen = await town.presses("Cleo", "skills.exchange_look", 1)
    assert "skills-exchange-look" not in str(screen.text)


async def test_whoever_leaves_what_was_to_come_with_them_is_off(booked):
    await booked.leaves("Fay")
    assert await state(booked) == "withdrawn"
    assert "skills-exchange-told-off" in await booked.keys("Ana")


async def test_nobody_loses_what_they_gave_because_the_other_one_left(over):
    await over.answers("Fay", 60)
    await over.leaves("Ana")
    assert [kind for kind, _ in await over.waits()] == ["skills.exchange-quiet"]
    await over.presses("Cleo", "skills.exchange_look", 1)
    await over.taps("Cleo", "skills-exchange-write-button")
    assert (await over.books("Fay"))[0] == (60, 0)
    assert await over.sum_of_all() == 0


async def test_nor_because_the_other_one_was_erased_and_nothing_of_theirs_is_kept(over):
    await over.answers("Ana", 60)
    await over.answers("Fay", 45)
    await over.is_erased("Ana")
    one = await over.one()
    assert (one.kind, one.said) == ("bread", {over.ids["Fay"]: 45})
    await over.presses("Cleo", "skills.exchange_look", 1)
    await over.taps("Cleo", "skills-exchange-write-button")
    assert (await over.books("Fay"))[0][0] in (45, 60)
    assert await over.sum_of_all() == 0


async def test_an_erased_person_opens_no_account_again(over):
    await over.answers("Fay", 60)
    await over.is_erased("Ana")
    await over.presses("Cleo", "skills.exchange_look", 1)
    await over.taps("Cleo", "skills-exchange-write-button")
    assert await over.accounts_of("Ana") == 0


async def test_after_an_erasure_what_is_agreed_is_off_and_buttons_lead_on(booked):
    await booked.is_erased("Fay")
    assert await state(booked) == "withdrawn"
    for tag, args in (("skills.exchange", (1,)), ("skills.exchange_when", (1, 0)), ("skills.exchange_off", (1,))):
        assert presses(await booked.presses("Ana", tag, *args))


async def test_where_both_have_gone_it_is_over_and_nobody_looks(over):
    await over.answers("Fay", 60)
    await over.leaves("Fay")
    await over.leaves("Ana")
    assert await state(over) == "not_done"
    assert await over.waits() == []


async def test_whoever_gave_and_was_erased_leaves_the_other_one_what_was_received(over):
    await over.answers("Ana", 60)
    await over.is_erased("Fay")
    await over.presses("Cleo", "skills.exchange_look", 1)
    await over.taps("Cleo", "skills-exchange-write-button")
    assert await over.books("Ana") == [(0, 60)]
    assert await over.sum_of_all() == 0


async def test_with_both_erased_nothing_tells_what_it_was(over):
    await over.is_erased("Ana")
    await over.is_erased("Fay")
    assert (await over.one()).kind == ""


async def test_on_a_break_nothing_is_asked_and_what_was_meanwhile_has_no_time_any_more(booked):
    await booked.pauses("Ana", (await booked.one()).starts_at + DAY)
    assert await state(booked) == "agreed"
    assert "skills-exchange-told-cannot" in await booked.keys("Fay")
    assert min(await booked.times()) >= booked.clock.now() + DAY


async def test_a_break_that_ends_before_it_changes_nothing(booked):
    await booked.pauses("Ana", booked.clock.now() + 1)
    assert await state(booked) == "booked"


async def test_whoever_is_away_is_not_asked_but_a_person_looks(booked):
    starts = (await booked.one()).starts_at
    await booked.until(starts)
    await booked.pauses("Ana", FOREVER)
    before = len(await booked.keys("Ana"))
    await booked.days(5)
    assert "skills-exchange-ask" not in await hears_after(booked, "Ana", before)
    assert [kind for kind, _ in await booked.waits()] == ["skills.exchange-quiet"]


async def test_whoever_cannot_be_reached_has_no_time_then(booked):
    await booked.do(lambda tx: people.unreachable(tx, booked.ids["Ana"]))
    assert await state(booked) == "agreed"


async def test_after_a_loss_nothing_is_asked_and_the_other_one_reads_no_why(booked):
    before = len(await booked.keys("Ana"))
    await booked.loses("Ana")
    await booked.days(8)
    assert await state(booked) == "withdrawn"
    assert not [key for key in await hears_after(booked, "Ana", before) if key.startswith("skills-exchange")]
    assert "skills-exchange-told-off" in await booked.keys("Fay")


async def test_after_a_loss_what_is_over_is_a_persons_to_settle(over):
    await over.answers("Fay", 60)
    before = len(await over.keys("Ana"))
    await over.loses("Ana")
    await over.days(8)
    assert not [key for key in await hears_after(over, "Ana", before) if key.startswith("skills-exchange")]
    assert "skills.exchange-quiet" in [kind for kind, _ in await over.waits()]


async def test_after_a_loss_nobody_is_asked_about_what_another_tells_of_before_it(town):
    await town.loses("Ana")
    before = len(await town.keys("Ana"))
    await town.tells("Mo", "Mo", "Ana", kind_id="hold-baby")
    await town.days(5)
    assert not [key for key in await hears_after(town, "Ana", before) if key.startswith("skills-exchange")]
    assert "skills.exchange-quiet" in [kind for kind, _ in await town.waits()]


async def test_after_a_loss_nothing_about_a_baby_is_named_in_what_another_tells(town):
    await town.loses("Ana")
    await town.days(3)
    told = await town.tells("Mo", "Mo", "Ana", kind_id="hold-baby", day=date(2026, 11, 26))
    asked = next(one for one in reversed(await town.messages("Ana")) if one.text.key == "skills-exchange-claimed")
    assert asked.text.values["what"].key == "skills-exchange-something"
    for seen in (await town.presses("Ana", "skills.exchanges", 0), await town.presses("Ana", "skills.exchange", told)):
        assert "baby" not in str(seen)


async def test_whoever_is_not_cleared_any_more_does_not_give_what_needs_it(town):
    await town.agrees("Mo", "Ana", "minding")
    cleo, mo = await town.person("Cleo"), town.ids["Mo"]
    await town.do(lambda tx: clearances.give(tx, cleo, mo, "child", "2027-11-24"))
    assert await state(town) == "agreed"
    await town.do(lambda tx: clearances.withdraw(tx, cleo, mo))
    assert await state(town) == "withdrawn"
    for name in ("Ana", "Mo"):
        assert "skills-exchange-told-off" in await town.keys(name)


async def test_without_a_clearance_nobody_gives_more_than_the_place_lets_everybody(town):
    cleo, fay = await town.person("Cleo"), town.ids["Fay"]
    await town.do(lambda tx: clearances.give(tx, cleo, fay, "public", "2027-11-24"))
    await town.agrees(kind="recipes", where="public")
    await town.agrees(kind="recipes", where="chat", came_from="need:2")
    await town.do(lambda tx: clearances.give(tx, cleo, fay, "home", "2027-11-24"))
    assert [(await town.one(number)).state for number in (1, 2)] == ["agreed", "agreed"]
    town.clock.move(366 * DAY)
    await town.do(lambda tx: tx.tell(ClearanceChanged(fay)))
    assert [(await town.one(number)).state for number in (1, 2)] == ["withdrawn", "agreed"]


async def test_what_was_agreed_names_nothing_in_what_waits_for_a_coordinator(over):
    await over.days(5)
    (ask,) = [one for one in await over.asks() if one.kind == "skills.exchange-quiet"]
    assert "bread" not in str(ask.notice)


async def test_a_person_on_an_unknown_exchange_gets_a_way_on(town):
    for tag in ("skills.exchange", "skills.exchange_off", "skills.exchange_how", "skills.exchange_wrong"):
        screen = await town.presses("Ana", tag, 77)
        assert screen.text.key

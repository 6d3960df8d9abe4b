"""Sam acts for Ana and types when she would like to meet: read back under her name, and kept apart from what is his."""

import pytest

from bot.base import audit
from bot.base.clock import to_minute
from bot.base.messages import When
from bot.people.store import persons
from tests.checkins.acting import acts, comes_to_act, for_ana, inside, over
from tests.checkins.town import NURSE, Meetings, at, beneath, buttons, labels, note

THURSDAY = at(12, 3, 14)


@pytest.fixture
async def merevale(merevale: Meetings) -> Meetings:
    """Ana and Ruth are together, and Sam acts for Ana."""
    await comes_to_act(merevale, "Sam", "Ana")
    return merevale


async def test_sam_types_a_time_and_books_it_with_a_yes_and_all_read_that_it_was_he(merevale: Meetings) -> None:
    shown = await acts(merevale, "checkins.book", NURSE)
    assert inside(shown).values["typed"].items != ()
    read_back = inside(await merevale.says("Sam", "Thursday 3 December 14:00"))
    assert (read_back.key, read_back.values["when"]) == ("checkins-typed-time", When(THURSDAY))
    assert await merevale.checkins() == []
    booked = await merevale.taps("Sam", "checkins-typed-yes-button")
    assert inside(booked).values["note"].key == "checkins-booked"
    (made,) = await merevale.checkins()
    assert (made.starts_at, made.booked_by) == (THURSDAY, merevale.ids["Sam"])
    assert (await merevale.messages("Ruth"))[-1].text.values["who"] == for_ana(merevale)
    lines = await merevale.do(lambda tx: audit.done_by(tx, merevale.ids["Sam"], merevale.ids["Ana"], 8))
    assert lines[0].action == "checkins.booked"


async def test_sam_moves_by_typing_too(merevale: Meetings) -> None:
    booked = await merevale.book()
    await acts(merevale, "checkins.one", booked.id)
    assert inside(await merevale.taps("Sam", "checkins-move-button")).key == "checkins-move"
    await merevale.says("Sam", "Thursday 3 December 14:00")
    moved = await merevale.taps("Sam", "checkins-typed-yes-button")
    assert inside(moved).values["note"].key == "checkins-moved"
    assert [one.starts_at for one in await merevale.checkins()] == [THURSDAY]


@pytest.mark.parametrize("words", ["3/12 14:00", "Thursday", "2", "in a while", "yesterday 10:00", "3 December 23:00"])
async def test_whatever_he_types_every_screen_and_button_says_for_whom(merevale: Meetings, words: str) -> None:
    await acts(merevale, "checkins.book", NURSE)
    seen = await merevale.says("Sam", words)
    assert seen.text.key == "people-acting"
    assert buttons(seen)
    assert {button.acts_for for button in buttons(seen)} == {merevale.ids["Ana"]}
    again = await merevale.says("Sam", "Thursday 3 December 14:00")
    assert inside(again).key == "checkins-typed-time"
    assert await merevale.checkins() == []


async def test_an_hour_alone_is_of_the_day_that_he_chose(merevale: Meetings) -> None:
    await acts(merevale, "checkins.times", NURSE, 0, "2026-12-03", 0)
    seen = inside(await merevale.says("Sam", "14:00"))
    assert seen.values["when"] == When(THURSDAY)


async def test_outside_the_hours_he_asks_nobody_and_finds_times_within_them(merevale: Meetings) -> None:
    await acts(merevale, "checkins.book", NURSE)
    seen = inside(await merevale.says("Sam", "Saturday 10:00"))
    assert (seen.values["note"].key, seen.values["rest"].key) == ("checkins-typed-outside", "checkins-slots")
    refused = await acts(merevale, "checkins.typed_yes", NURSE, 0, 0, to_minute(at(11, 28, 10)))
    assert inside(refused).key == "checkins-typed-outside"
    assert await merevale.asked() == []


async def test_a_time_that_ruth_asked_ana_for_is_not_his_to_say_yes_to(merevale: Meetings) -> None:
    await merevale.presses("Ruth", "checkins.book", NURSE)
    await merevale.says("Ruth", "Saturday 10:00")
    await merevale.taps("Ruth", "checkins-typed-yes-button")
    await acts(merevale, "checkins.typed_yes", NURSE, 0, 0, to_minute(at(11, 28, 10)))
    assert await merevale.checkins() == []


async def test_what_he_types_for_ana_is_not_mixed_with_what_ana_types_at_the_same_time(merevale: Meetings) -> None:
    await merevale.presses("Ana", "checkins.times", NURSE, 0, "2026-12-02", 0)
    await acts(merevale, "checkins.times", NURSE, 0, "2026-12-03", 0)
    assert (await merevale.says("Ana", "14:00")).text.values["when"] == When(at(12, 2, 14))
    assert inside(await merevale.says("Sam", "14:00")).values["when"] == When(THURSDAY)


async def test_it_is_read_in_his_language_and_not_in_anas(merevale: Meetings) -> None:
    await merevale.do(lambda tx: persons.change(tx, merevale.ids["Sam"], language="es"))
    await acts(merevale, "checkins.book", NURSE)
    seen = inside(await merevale.says("Sam", "jueves 3 de diciembre a las 14:00"))
    assert seen.values["when"] == When(THURSDAY)


async def test_once_it_is_over_what_he_types_does_nothing_and_says_no_more_than_a_press(merevale: Meetings) -> None:
    await acts(merevale, "checkins.book", NURSE)
    await merevale.presses("Ana", "people.companions")
    await merevale.taps("Ana", "people-companion-end-button")
    assert over(await merevale.says("Sam", "Thursday 3 December 14:00"))
    assert over(await acts(merevale, "checkins.typed_yes", NURSE, 0, 0, to_minute(THURSDAY)))
    assert await merevale.checkins() == []


async def test_on_a_screen_of_his_own_what_he_types_is_meant_for_nobody_else(merevale: Meetings) -> None:
    await acts(merevale, "checkins.book", NURSE)
    await merevale.presses("Sam", "home")
    seen = await merevale.says("Sam", "Thursday 3 December 14:00")
    assert note(seen) == "not-understood"
    assert beneath(seen) == "home"
    assert "checkins-typed-yes-button" not in labels(seen)


async def test_times_stand_on_buttons_by_the_clock_of_whoever_looks(merevale: Meetings) -> None:
    await merevale.do(lambda tx: persons.change(tx, merevale.ids["Sam"], zone="America/New_York"))

    async def first_time(presses) -> tuple[str, int]:
        shown = await presses("checkins.times", NURSE, 0, "2026-12-03", 0)
        button = next(one for one in buttons(shown) if one.label.key == "checkins-time-button")
        return button.label.values["time"], int(button.args[-1])

    async def as_ana(*args):
        return await merevale.presses("Ana", *args)

    async def as_sam(*args):
        return await acts(merevale, *args)

    (hers, minute), (his, same) = await first_time(as_ana), await first_time(as_sam)
    assert minute == same
    assert int(hers[:2]) - int(his[:2]) == 5

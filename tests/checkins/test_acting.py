"""Sam acts for Ana: he books, moves and calls off what she meets for; everybody reads that it was he, and for whom."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR, MINUTE, to_minute
from bot.base.messages import Name, Text, When
from tests.checkins.acting import acts, comes_to_act, for_ana, inside, over, sam_books
from tests.checkins.town import NURSE, Meetings, at, buttons, labels, note, slots_in


@pytest.fixture
async def merevale(merevale: Meetings) -> Meetings:
    """Ana and Ruth are together, and Sam acts for Ana."""
    await comes_to_act(merevale, "Sam", "Ana")
    return merevale


async def test_sam_books_in_three_taps_and_both_are_told_by_whom(merevale: Meetings) -> None:
    home = await merevale.presses("Sam", "home")
    assert labels(home)[0] == "people-acting-button"
    await merevale.taps("Sam", "people-acting-button")
    shown = await merevale.taps("Sam", "checkins-acting-book-button")
    assert inside(shown).key == "checkins-slots"
    seen = await merevale.taps("Sam", "checkins-slot-button")
    assert inside(seen).values["note"].key == "checkins-booked"
    (booked,) = await merevale.checkins()
    assert booked.booked_by == merevale.ids["Sam"]
    (to_ruth,) = [one for one in await merevale.messages("Ruth") if one.text.key == "checkins-told-booked"]
    assert to_ruth.text.values["who"] == for_ana(merevale)
    (to_ana,) = [one for one in await merevale.messages("Ana") if one.text.key == "checkins-told-booked"]
    assert to_ana.text.values["who"] == Name(merevale.ids["Sam"])
    assert labels(to_ana)[-1] == "people-companion-end-button"
    assert "checkins-told-booked" not in await merevale.keys("Sam")


async def test_sam_moves_and_calls_off_and_the_audit_says_that_it_was_he(merevale: Meetings) -> None:
    booked = await merevale.book()
    await acts(merevale, "checkins.list", 0)
    await merevale.taps("Sam", "checkins-slot-button")
    await merevale.taps("Sam", "checkins-move-button")
    moved = await acts(merevale, "checkins.slot", NURSE, booked.id, 0, to_minute(at(12, 2)))
    assert inside(moved).values["note"].key == "checkins-moved"
    for name, who in (("Ruth", for_ana(merevale)), ("Ana", Name(merevale.ids["Sam"]))):
        told = (await merevale.messages(name))[-1]
        assert (told.text.key, told.text.values["who"]) == ("checkins-told-moved", who)
    seen = await merevale.taps("Sam", "checkins-cannot-button")
    assert inside(seen).key == "checkins-off"
    assert labels(seen) == ["checkins-another-button"]
    assert (await merevale.messages("Ruth"))[-1].text.values["who"] == for_ana(merevale)
    assert (await merevale.keys("Ruth"))[-1] == "checkins-told-cannot-by"
    last = (await merevale.messages("Ana"))[-1]
    assert last.text.key == "checkins-told-off-by"
    assert labels(last) == ["checkins-another-button", "people-companion-end-button"]
    lines = await merevale.do(lambda tx: audit.done_by(tx, merevale.ids["Sam"], merevale.ids["Ana"], 8))
    assert [line.action for line in lines][:2] == ["checkins.cancelled", "checkins.moved"]


async def test_ana_reads_what_sam_did(merevale: Meetings) -> None:
    booked = await sam_books(merevale)
    await acts(merevale, "checkins.cancel", booked.id, 0)
    await merevale.presses("Ana", "people.companions")
    seen = await merevale.taps("Ana", "people-companion-done-button")
    assert [line.values["what"] for line in seen.text.values["lines"].items] == ["cancelled", "booked"]
    assert labels(seen) == ["people-companion-end-button"]


async def test_one_tap_beneath_what_he_did_ends_it_and_he_is_not_written_to(merevale: Meetings) -> None:
    booked = await sam_books(merevale)
    before = await merevale.keys("Sam")
    seen = await merevale.taps("Ana", "people-companion-end-button")
    assert seen.text.key == "people-companions"
    for tag, args in (("checkins.one", (booked.id,)), ("checkins.cancel", (booked.id, 0)), ("checkins.book", (NURSE,))):
        assert over(await acts(merevale, tag, *args))
    assert await merevale.keys("Sam") == before
    assert [one.state for one in await merevale.checkins()] == ["booked"], "what is booked stays hers to change"


async def test_every_screen_says_for_whom_and_every_button_too(merevale: Meetings) -> None:
    """All that can be reached by acting, breadth first."""
    await merevale.book()
    await merevale.presses("Sam", "people.act", merevale.ids["Ana"])
    waiting, tried = [await merevale.screen("Sam")], set()
    while waiting:
        screen = waiting.pop(0)
        if note(screen) == "moved-on":
            continue  # an older button, about what was changed by a newer one
        assert screen.text.key in ("people-acting", "people-acting-home")
        for button in [*buttons(screen), *([screen.back] if screen.back else [])]:
            if button.press in ("people.stop_acting", "home"):
                continue
            assert button.acts_for == merevale.ids["Ana"] or button.press == "people.act"
            if (button.press, button.acts_for) not in tried:
                tried.add((button.press, button.acts_for))
                waiting.append(await merevale.presses("Sam", button.press, *button.args, acts_for=button.acts_for))
    assert {tag for tag, acts_for in tried if acts_for} == {
        *("checkins.book", "checkins.days", "checkins.times", "checkins.slot", "checkins.none", "checkins.list"),
        *("checkins.one", "checkins.move", "checkins.cancel"),
        *("safety.call", "pairing.ask_loss_for", "pairing.loss_for"),
    }


async def test_what_was_said_of_a_meeting_is_hers_alone(merevale: Meetings) -> None:
    booked = await merevale.book()
    await merevale.until(booked.ends_at + HOUR)
    await merevale.presses("Ana", "checkins.wrong_is", booked.id, 0, "unsafe")
    assert note(await acts(merevale, "checkins.one", booked.id)) == "moved-on"
    assert inside(await acts(merevale, "checkins.list", 0)).key == "checkins-list-empty"
    home = await merevale.presses("Sam", "people.act", merevale.ids["Ana"])
    assert home.text.values["lines"].items == (Text("people-acting-calm"),)


async def test_no_reminder_no_question_and_no_answer_ever_reaches_sam(merevale: Meetings) -> None:
    before = await merevale.keys("Sam")
    booked = await sam_books(merevale)
    await merevale.until(booked.ends_at + 4 * DAY)
    assert "checkins-question-ask" in await merevale.keys("Ana")
    assert await merevale.keys("Sam") == before


async def test_once_she_is_asked_again_he_sees_nothing_new_but_what_he_did_himself(merevale: Meetings) -> None:
    old = await merevale.book()
    merevale.clock.move(MINUTE)
    await merevale.presses("Ana", "safety.now")
    new = await merevale.book(slot=at(12, 2))
    own = await sam_books(merevale, at(12, 3))
    shown = await acts(merevale, "checkins.list", 0)
    assert [line.values["when"] for line in inside(shown).values["lines"].items] == [
        When(old.starts_at),
        When(own.starts_at),
    ]
    assert note(await acts(merevale, "checkins.one", new.id)) == "moved-on"
    assert note(await acts(merevale, "checkins.cancel", new.id, 0)) == "moved-on"
    await merevale.passes(25 * HOUR)
    await merevale.taps("Ana", "people-companion-go-on-button")
    assert inside(await acts(merevale, "checkins.one", new.id)).key == "checkins-one"


async def expected_by(town: Meetings, name: str) -> str:
    """The week in which that person reads that the next meeting is expected, by its Monday."""
    tag, args = ("people.act", (town.ids["Ana"],)) if name == "Sam" else ("pairing.one", (NURSE,))
    shown = await town.presses(name, tag, *args)
    lines = {line.key: line for line in shown.text.values["lines"].items}
    return lines["checkins-plan-expects"].values["day"].iso


async def test_no_week_in_which_a_meeting_is_expected_tells_him_of_one_that_he_may_not_see(merevale: Meetings) -> None:
    for name in ("Ana", "Ruth"):
        await merevale.taps(name, "checkins-plan-yes-button")
    assert {await expected_by(merevale, name) for name in ("Ana", "Sam")} == {"2026-11-23"}
    merevale.clock.move(MINUTE)
    await merevale.presses("Ana", "safety.now")
    hidden = await merevale.book(slot=at(11, 27))
    assert await expected_by(merevale, "Ana") == "2026-11-30"
    assert await expected_by(merevale, "Sam") == "2026-11-23"
    await merevale.presses("Ana", "checkins.cancel", hidden.id, 0)
    own = await sam_books(merevale, at(11, 26))
    assert await expected_by(merevale, "Sam") == "2026-11-30"
    await merevale.until(own.ends_at + HOUR)
    for name in ("Ana", "Ruth"):
        await merevale.presses(name, "checkins.say", own.id, 0, "not")
    assert await expected_by(merevale, "Ana") == "2026-11-23"
    assert await expected_by(merevale, "Sam") == "2026-11-30", "what was said of it afterwards is not for him"


async def test_none_of_these_is_asked_for_her_and_she_hears_where_it_is(merevale: Meetings) -> None:
    await acts(merevale, "checkins.book", NURSE)
    assert inside(await merevale.taps("Sam", "checkins-none-button")).key == "checkins-none-asked"
    (ask,) = [ask for ask in await merevale.asks() if ask.kind == "checkins.no-slot"]
    assert ask.asked_by == merevale.ids["Ana"]
    assert ask.notice.text.values["who"] == for_ana(merevale)
    await merevale.taps("Ruth", "asks-on-it-button")
    assert (await merevale.keys("Ana"))[-1] == "asks-seen"
    assert "asks-seen" not in await merevale.keys("Sam")


async def test_a_second_press_books_no_second_meeting_and_tells_nobody_again(merevale: Meetings) -> None:
    await sam_books(merevale)
    await sam_books(merevale)
    assert len(await merevale.checkins()) == 1
    for name in ("Ana", "Ruth"):
        assert (await merevale.keys(name)).count("checkins-told-booked") == 1


async def test_a_time_that_is_gone_is_a_kind_note_under_the_heading(merevale: Meetings) -> None:
    seen = await acts(merevale, "checkins.slot", NURSE, 0, 0, to_minute(at(11, 29)))
    assert inside(seen).values["note"].key == "checkins-slot-gone"
    assert slots_in(seen)


async def test_a_kind_no_stands_under_the_heading_too(merevale: Meetings) -> None:
    for day in (30, 1, 2, 3):
        await merevale.book(slot=at(11 if day == 30 else 12, day))
    seen = await acts(merevale, "checkins.slot", NURSE, 0, 0, to_minute(at(12, 7)))
    assert inside(seen).key == "checkins-enough-booked"


async def test_what_she_never_heard_of_she_does_not_hear_is_off(merevale: Meetings) -> None:
    merevale.phones_are_on = False
    booked = await sam_books(merevale)
    await acts(merevale, "checkins.cancel", booked.id, 0)
    for name in ("Ana", "Ruth"):
        assert not [key for key in await merevale.keys(name) if key.startswith("checkins-told")]


async def test_after_a_loss_no_stage_word_stands_on_his_screens_and_nothing_shows_that_it_was_told(
    merevale: Meetings,
) -> None:
    for name in ("Ana", "Ruth"):
        await merevale.taps(name, "checkins-plan-yes-button")
    before = await merevale.presses("Sam", "people.act", merevale.ids["Ana"])
    assert "checkins-plan-expects" in [line.key for line in before.text.values["lines"].items]
    await merevale.presses("Ana", "people.loss")
    after = await merevale.presses("Sam", "people.act", merevale.ids["Ana"])
    assert [line.key for line in after.text.values["lines"].items] == ["people-acting-calm"]
    assert labels(after) == labels(before)


async def test_her_nurse_sees_who_acts_for_her_and_nobody_else_does(merevale: Meetings) -> None:
    shown = await merevale.presses("Ruth", "pairing.one", NURSE)
    lines = {line.key: line for line in shown.text.values["lines"].items}
    assert lines["people-companion-seen"].values["who"] == Name(merevale.ids["Sam"])
    await merevale.presses("Ana", "people.companions")
    await merevale.taps("Ana", "people-companion-end-button")
    for name in ("Ruth", "Ana"):
        shown = await merevale.presses(name, "pairing.one", NURSE)
        assert "people-companion-seen" not in [line.key for line in shown.text.values["lines"].items]

"""A family moves away: two taps, all that was booked is off, nobody is left waiting, and there is a way back."""

import pytest

from bot import app
from bot.asks import service as asks
from bot.base.texts import Reader, Texts
from bot.pairing import service
from bot.pairing.store import pairings
from tests.checkins.town import MENTOR, NURSE, Meetings, buttons, note

MOVES = "pairing.moves"
TEXTS, READER = Texts.load(app.CONTENT, strict=True), Reader("UTC", lambda _: "Ruth", 0)


@pytest.fixture
async def merevale():
    town = Meetings()
    await town.ana_and_ruth()
    for name in ("Ana", "Ruth"):
        await town.taps(name, "checkins-plan-yes-button")
    await town.book()
    yield town
    await town.database.close()


async def waiting(town: Meetings) -> list[tuple[str, str]]:
    return [(ask.kind, ask.state) for ask in await town.asks() if ask.kind == MOVES and ask.state != "closed"]


async def test_ana_says_so_in_two_taps_and_it_ends_with_all_that_was_booked(merevale: Meetings) -> None:
    asked = await merevale.presses("Ana", "pairing.ask_moves", NURSE)
    assert asked.text.key == "pairing-moving-parent"
    assert (await merevale.presses("Ana", MOVES, NURSE)).text.key == "pairing-moved-parent"
    assert [one.state for one in await merevale.checkins()] == ["cancelled"]
    assert await merevale.timers() == []
    assert await merevale.timers("checkins.rhythm") == []
    assert (await merevale.keys("Ruth")).count("pairing-moves-told-helper") == 1
    assert "pairing-over-helper" not in await merevale.keys("Ruth")
    assert await waiting(merevale) == [(MOVES, "open")]


async def test_a_coordinator_has_it_with_a_time_by_which_and_nobody_new_is_looked_for_here(merevale: Meetings) -> None:
    await merevale.presses("Ana", MOVES, NURSE)
    (ask,) = [ask for ask in await merevale.asks() if ask.kind == MOVES]
    assert ask.owner in (merevale.ids["Cleo"], merevale.ids["Dee"])
    assert ask.due_at > merevale.clock.now()
    ana = merevale.ids["Ana"]
    assert await merevale.do(lambda tx: service.searching(tx, ana)) == []


@pytest.mark.parametrize("name", ["Ruth", "Cleo"])
async def test_her_nurse_or_a_coordinator_can_say_so_and_she_reads_it(merevale: Meetings, name: str) -> None:
    assert (await merevale.presses(name, MOVES, NURSE)).text.key == "pairing-moved-other"
    assert (await merevale.keys("Ana")).count("pairing-moves-told-parent") == 1
    assert ("pairing-moves-told-helper" in await merevale.keys("Ruth")) == (name == "Cleo")
    assert await waiting(merevale) == [(MOVES, "open")]


@pytest.mark.parametrize("name", ["Ana", "Ruth", "Dee"])
async def test_whoever_stays_after_all_is_asked_together_with_the_same_nurse_again(
    merevale: Meetings, name: str
) -> None:
    await merevale.presses("Ruth", MOVES, NURSE)
    assert (await merevale.presses(name, "pairing.stays", NURSE)).text.key == "pairing-stays"
    assert await waiting(merevale) == []
    ana, ruth = merevale.ids["Ana"], merevale.ids["Ruth"]
    again = await merevale.do(lambda tx: pairings.held_of_parent(tx, ana, "nurse"))
    assert (again.helper_id, again.state) == (ruth, "proposed")
    for one in ("Ana", "Ruth"):
        await merevale.presses(one, "pairing.yes", again.id)
    assert (await merevale.do(lambda tx: service.active(tx, ana, "nurse"))).id == again.id


@pytest.mark.parametrize("name", ["Ruth", "Cleo"])
async def test_no_word_of_a_move_stands_on_her_phone_before_she_taps(merevale: Meetings, name: str) -> None:
    await merevale.presses(name, MOVES, NURSE)
    (told,) = [one for one in await merevale.messages("Ana") if one.text.key == "pairing-moves-told-parent"]
    assert [(one.label.key, one.press) for one in buttons(told)] == [("pairing-why-button", "pairing.ask_moves")]
    for language, word in (("en", "mov"), ("es", "muda"), ("ar", "تنتقل")):
        assert word not in TEXTS.render(language, told.text, READER)
    why = await merevale.presses("Ana", "pairing.ask_moves", NURSE)
    assert why.text.key == "pairing-moves-why"
    assert [one.press for one in buttons(why)] == ["pairing.stays"]
    assert note(await merevale.presses("Ruth", "pairing.ask_moves", NURSE)) == "moved-on"


@pytest.mark.parametrize(("name", "reader"), [("Ana", "Ruth"), ("Ruth", "Ana"), ("Cleo", None)])
async def test_the_yes_says_who_will_read_of_it(merevale: Meetings, name: str, reader: str | None) -> None:
    (yes,) = [one for one in buttons(await merevale.presses(name, "pairing.ask_moves", NURSE)) if one.press == MOVES]
    if reader is None:
        assert yes.label.key == "pairing-moves-yes-both-button"
    else:
        assert yes.label.values["who"].person_id == merevale.ids[reader]


async def test_no_move_is_spoken_of_where_there_was_none(merevale: Meetings) -> None:
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    for tag in ("pairing.ask_moves", "pairing.stays"):
        assert note(await merevale.presses("Ana", tag, NURSE)) == "moved-on"


async def test_she_can_say_that_she_stays_also_once_a_coordinator_has_seen_to_the_move(merevale: Meetings) -> None:
    await merevale.presses("Ruth", MOVES, NURSE)
    (ask,) = [one for one in await merevale.asks() if one.kind == MOVES]
    await merevale.do(lambda tx: asks.close(tx, ask.id, ask.owner, "sorted"))
    for name in ("Ruth", "Dee"):
        assert note(await merevale.presses(name, "pairing.stays", NURSE)) == "moved-on"
    assert (await merevale.presses("Ana", "pairing.stays", NURSE)).text.key == "pairing-stays"
    ana = merevale.ids["Ana"]
    assert (await merevale.do(lambda tx: pairings.held_of_parent(tx, ana, "nurse"))).state == "proposed"


async def test_twice_is_once_and_too_late_is_told_kindly(merevale: Meetings) -> None:
    await merevale.presses("Ana", MOVES, NURSE)
    assert note(await merevale.presses("Ruth", MOVES, NURSE)) == "moved-on"
    assert (await merevale.presses("Ana", "pairing.ask_moves", NURSE)).text.key == "pairing-moves-why"
    await merevale.presses("Ana", "pairing.stays", NURSE)
    assert note(await merevale.presses("Ruth", "pairing.stays", NURSE)) == "moved-on"
    assert len([ask for ask in await merevale.asks() if ask.kind == MOVES]) <= 1


async def test_nobody_else_can_say_it_of_them(merevale: Meetings) -> None:
    await merevale.moves_in("Eve", "parent")
    for tag in ("pairing.ask_moves", MOVES, "pairing.stays"):
        assert note(await merevale.presses("Eve", tag, NURSE)) == "moved-on"
    assert [one.state for one in await merevale.checkins()] == ["booked"]


@pytest.mark.parametrize(("name", "label"), [("Ana", "pairing-i-move-button"), ("Ruth", "pairing-they-move-button")])
async def test_it_stands_beside_what_else_can_change(merevale: Meetings, name: str, label: str) -> None:
    seen = await merevale.presses(name, "pairing.ask_change", NURSE)
    assert [one.press for one in buttons(seen) if one.label.key == label] == ["pairing.ask_moves"]


async def test_a_coordinator_finds_it_with_the_parent(merevale: Meetings) -> None:
    seen = await merevale.presses("Cleo", "staff.person", merevale.ids["Ana"])
    assert [one.args for one in buttons(seen) if one.press == "pairing.ask_moves"] == [(NURSE,)]


async def test_with_a_mentor_one_can_go_on_from_anywhere(merevale: Meetings) -> None:
    await merevale.moves_in("Mo", "mentor")
    await merevale.taps("Ana", "pairing-people-button")
    await merevale.presses("Ana", "pairing.mentor")
    for name in ("Ana", "Mo"):
        await merevale.presses(name, "pairing.yes", MENTOR)
    seen = await merevale.presses("Ana", "pairing.ask_change", MENTOR)
    assert seen.text.key == "pairing-ask-change-parent"
    assert "pairing.ask_moves" not in [one.press for one in buttons(seen)]
    assert note(await merevale.presses("Ana", MOVES, MENTOR)) == "moved-on"
    await merevale.presses("Ana", MOVES, NURSE)
    ana = merevale.ids["Ana"]
    assert await merevale.do(lambda tx: service.active(tx, ana, "mentor")) is not None


async def test_whoever_looks_for_a_nurse_here_again_is_not_waited_for_elsewhere(merevale: Meetings) -> None:
    await merevale.presses("Ana", MOVES, NURSE)
    await merevale.presses("Ana", "pairing.seek")
    assert await waiting(merevale) == []

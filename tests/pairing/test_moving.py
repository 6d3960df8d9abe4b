"""A family moves away: two taps, all that was booked is off, nobody is left waiting, and there is a way back."""

import pytest
from sqlalchemy import update

from bot import app
from bot.asks import service as asks
from bot.base.clock import DAY
from bot.base.texts import Reader, Texts
from bot.pairing import service
from bot.pairing.rules import Part
from bot.pairing.store import pairings, searches
from bot.pairing.store.pairings import PAIRINGS
from bot.people import consents
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
    assert (await merevale.presses(name, "pairing.stays", NURSE)).text.key == "pairing-stays-again"
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
    assert (await merevale.presses("Ana", "pairing.stays", NURSE)).text.key == "pairing-stays-again"
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


async def had_nurse(town: Meetings) -> tuple[str, str]:
    """Whom Ana has or is proposed as nurse, and how it stands."""
    held = await town.do(lambda tx: pairings.held_of_parent(tx, town.ids["Ana"], "nurse"))
    names = {person_id: name for name, person_id in town.ids.items()}
    return ("", "") if held is None else (names[held.helper_id], held.state)


async def told(town: Meetings) -> list[str]:
    """What waits of the move, in which words."""
    return [ask.notice.text.key for ask in await town.asks() if ask.kind == MOVES]


@pytest.mark.parametrize("name", ["Ana", "Ruth", "Cleo"])
async def test_where_ruth_cannot_be_asked_somebody_else_is_looked_for_and_so_it_is_said(
    merevale: Meetings, name: str
) -> None:
    await merevale.moves_in("Rose", "nurse")
    await merevale.presses("Ana", MOVES, NURSE)
    await merevale.pauses("Ruth", merevale.clock.now() + 30 * DAY)
    assert (await merevale.presses(name, "pairing.stays", NURSE)).text.key == "pairing-stays-another"
    assert await had_nurse(merevale) == ("Rose", "proposed")
    assert await waiting(merevale) == []


async def test_where_there_is_nobody_a_coordinator_looks_and_nothing_says_that_ruth_is_asked(
    merevale: Meetings,
) -> None:
    await merevale.presses("Ana", MOVES, NURSE)
    await merevale.pauses("Ruth", merevale.clock.now() + 30 * DAY)
    assert (await merevale.presses("Ana", "pairing.stays", NURSE)).text.key == "pairing-stays-another"
    assert [ask.kind for ask in await merevale.asks() if ask.kind.startswith("pairing.")] == ["pairing.search"]


@pytest.mark.parametrize("name", ["Ana", "Ruth", "Cleo"])
async def test_while_ana_takes_a_break_it_waits_for_her_and_a_coordinator_knows_that_she_stays(
    merevale: Meetings, name: str
) -> None:
    await merevale.presses("Ruth", MOVES, NURSE)
    await merevale.pauses("Ana", merevale.clock.now() + 30 * DAY)
    assert (await merevale.presses(name, "pairing.stays", NURSE)).text.key == "pairing-stays-later"
    assert await told(merevale) == ["pairing-ask-stays-later"]
    assert await had_nurse(merevale) == ("", "")


async def test_said_again_during_the_break_it_is_the_same_and_nobody_is_called_twice(merevale: Meetings) -> None:
    await merevale.presses("Ana", MOVES, NURSE)
    await merevale.pauses("Ana", merevale.clock.now() + 30 * DAY)
    await merevale.presses("Ana", "pairing.stays", NURSE)
    first = [ask.id for ask in await merevale.asks() if ask.kind == MOVES]
    for name in ("Cleo", "Ana"):
        assert (await merevale.presses(name, "pairing.stays", NURSE)).text.key == "pairing-stays-later"
    assert [ask.id for ask in await merevale.asks() if ask.kind == MOVES] == first


async def test_back_from_the_break_she_is_asked_together_with_ruth_and_nothing_waits_any_more(
    merevale: Meetings,
) -> None:
    await merevale.moves_in("Rose", "nurse")
    await merevale.presses("Ana", MOVES, NURSE)
    await merevale.pauses("Ana", merevale.clock.now() + 30 * DAY)
    await merevale.presses("Ana", "pairing.stays", NURSE)
    await merevale.comes_back("Ana")
    assert await had_nurse(merevale) == ("Ruth", "proposed")
    assert await waiting(merevale) == []


async def test_who_would_not_be_matched_any_more_and_stays_is_asked_once_they_would_again(merevale: Meetings) -> None:
    await merevale.presses("Ana", MOVES, NURSE)
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: consents.withdraw(tx, ana, "pairing"))
    assert (await merevale.presses("Ana", "pairing.stays", NURSE)).text.key == "pairing-stays-later"
    await merevale.pauses("Ana", merevale.clock.now() + 2 * DAY)
    await merevale.do(lambda tx: consents.give(tx, ana, "pairing"))
    assert await told(merevale) == ["pairing-ask-stays-later"], "the break goes on"
    await merevale.comes_back("Ana")
    assert await had_nurse(merevale) == ("Ruth", "proposed")
    assert await waiting(merevale) == []


@pytest.mark.parametrize("name", ["Ana", "Ruth"])
async def test_a_no_that_was_said_after_the_move_is_one(merevale: Meetings, name: str) -> None:
    await merevale.moves_in("Rose", "nurse")
    await merevale.presses("Ana", MOVES, NURSE)
    assert (await merevale.presses("Ana", "pairing.stays", NURSE)).text.key == "pairing-stays-again"
    again = await merevale.do(lambda tx: pairings.held_of_parent(tx, merevale.ids["Ana"], "nurse"))
    await merevale.presses(name, "pairing.no", again.id)
    assert await had_nurse(merevale) == ("Rose", "proposed")
    await merevale.pauses("Ana", merevale.clock.now() + 2 * DAY)
    assert (await merevale.presses("Ana", "pairing.stays", NURSE)).text.key == "pairing-stays-later"
    await merevale.comes_back("Ana")
    assert await had_nurse(merevale) == ("Rose", "proposed")


async def test_a_no_from_before_they_came_together_is_forgotten(merevale: Meetings) -> None:
    """Ana had said not now to Ruth at first, and a coordinator brought them together after that."""
    ana, ruth = merevale.ids["Ana"], merevale.ids["Ruth"]

    def before(tx) -> None:
        tx.run(update(PAIRINGS).where(PAIRINGS.c.id == NURSE, PAIRINGS.c.helper_id == ruth).values(state="declined"))
        tx.run(update(PAIRINGS).where(PAIRINGS.c.id == NURSE, PAIRINGS.c.helper_id == ruth).values(closed_at=tx.now))
        search = searches.begin(tx, ana, "nurse", "merevale")
        made = pairings.propose(tx, search, ruth, [Part("room", 1)], tx.now + DAY)
        pairings.move(tx, made, "active")
        searches.settle(tx, search, "found")

    await merevale.do(before)
    (now,) = [one for one in await merevale.pairings() if one.state == "active"]
    await merevale.presses("Ana", MOVES, now.id)
    assert (await merevale.presses("Ana", "pairing.stays", now.id)).text.key == "pairing-stays-again"
    assert await had_nurse(merevale) == ("Ruth", "proposed")

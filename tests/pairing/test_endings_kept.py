"""What becomes of a good ending that was begun: silence, a loss, somebody who goes, a bot that was down."""

from datetime import date

import pytest

from bot import wiring
from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.base.facts import PairingGraduated
from bot.pairing import ending, ending_times, service
from bot.people import erasing, profiles
from bot.people import service as people
from tests.pairing.endings import ANSWER, WEEK, asks_of_pairs, both_are_ready, jumps_to, next_step, prepares, stands
from tests.pairing.town import Town

ENDING = "pairing-ending"


async def asked_of(town: Town, name: str) -> list[str]:
    """What that person has been told of endings, oldest first."""
    return [key for key in await town.keys(name) if key.startswith(ENDING)]


# --- silence ---


async def test_silence_is_asked_of_once_more_and_then_a_coordinator_finds_out_and_nothing_ends(paired: Town) -> None:
    await jumps_to(paired, "ask")
    await paired.taps("Ruth", ANSWER, answer="ready")
    await jumps_to(paired, "remind")
    assert await asked_of(paired, "Ana") == [f"{ENDING}-ask", f"{ENDING}-remind"]
    assert await asked_of(paired, "Ruth") == [f"{ENDING}-ask"]
    await jumps_to(paired, "silent")
    (asked,) = await asks_of_pairs(paired)
    assert (asked.kind, asked.about, asked.owner) == (ending.SILENT, paired.ids["Ana"], paired.ids["Cleo"])
    assert await paired.nurse_of("Ana") == "Ruth"
    await jumps_to(paired, "again")
    assert (await asked_of(paired, "Ana"))[2:] == [f"{ENDING}-go-on", f"{ENDING}-ask"]
    assert [ask.id for ask in await asks_of_pairs(paired)] == [asked.id]
    assert await paired.nurse_of("Ana") == "Ruth"


async def test_who_was_asked_to_look_after_a_silence_still_is_until_they_have_looked(paired: Town) -> None:
    for step in ("ask", "remind", "silent"):
        await jumps_to(paired, step)
    asked = {(ask.id, ask.about) for ask in await paired.asks()}
    assert {about for _, about in asked} == {paired.ids["Ana"], paired.ids["Ruth"]}
    for step in ("again", "remind", "silent"):
        await jumps_to(paired, step)
    assert {(ask.id, ask.about) for ask in await paired.asks()} == asked


async def test_a_late_answer_still_counts_and_nobody_needs_to_find_out_any_more(paired: Town) -> None:
    await jumps_to(paired, "ask")
    await paired.taps("Ruth", ANSWER, answer="ready")
    await jumps_to(paired, "remind")
    await jumps_to(paired, "silent")
    await paired.taps("Ana", ANSWER, answer="ready")
    assert await asks_of_pairs(paired) == []
    assert (await stands(paired)).state == "agreed"


async def test_both_silent_are_both_asked_after(paired: Town) -> None:
    await jumps_to(paired, "ask")
    await jumps_to(paired, "remind")
    await jumps_to(paired, "silent")
    assert {ask.about for ask in await paired.asks()} == {paired.ids["Ana"], paired.ids["Ruth"]}


@pytest.mark.parametrize("said", [None, "ready", "not_yet"])
async def test_whoever_says_nothing_cannot_tell_what_the_other_one_has_said(paired: Town, said: str | None) -> None:
    await jumps_to(paired, "ask")
    if said is not None:
        await paired.taps("Ruth", ANSWER, answer=said)
    await jumps_to(paired, "remind")
    await jumps_to(paired, "silent")
    assert await asked_of(paired, "Ana") == [f"{ENDING}-ask", f"{ENDING}-remind", f"{ENDING}-go-on"]
    assert (await asked_of(paired, "Ruth"))[-1] == f"{ENDING}-go-on"
    assert (paired.ids["Ana"], ending.SILENT) in {(ask.about, ask.kind) for ask in await paired.asks()}
    assert await next_step(paired) == ("again", date(2028, 12, 8))


# --- a loss ---


async def test_after_a_loss_nobody_is_asked_for_half_a_year_and_then_from_when_they_began(paired: Town) -> None:
    paired.clock.move(650 * DAY)
    ana = await paired.person("Ana")
    await paired.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await next_step(paired) == ("ask", date(2029, 3, 5))
    await paired.do(lambda tx: people.undo_loss(tx, ana, ana.id))
    assert await next_step(paired) == ("ask", date(2028, 9, 29))


async def test_a_loss_puts_an_agreed_goodbye_off_and_writes_nothing_of_it_to_the_parent(paired: Town) -> None:
    await both_are_ready(paired)
    told = await asked_of(paired, "Ana")
    ana = await paired.person("Ana")
    await paired.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await asked_of(paired, "Ana") == told
    assert (await asked_of(paired, "Ruth"))[-1] == f"{ENDING}-go-on"
    assert (await stands(paired)).state == "ahead"
    await paired.passes(9 * WEEK)
    assert await paired.nurse_of("Ana") == "Ruth"


async def test_a_loss_takes_back_a_question_that_is_not_yet_sent(paired: Town) -> None:
    paired.phones_are_on = False
    await prepares(paired, "Ruth")
    ana = await paired.person("Ana")
    await paired.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await asked_of(paired, "Ana") == []
    seen = await paired.presses("Ana", "pairing.ending_say", 1, 1, "ready")
    assert seen.text.values["note"].key == "moved-on"


async def test_after_a_loss_a_helper_who_begins_an_ending_has_nobody_asked(paired: Town) -> None:
    ana = await paired.person("Ana")
    await paired.do(lambda tx: people.loss(tx, ana, ana.id))
    before = await paired.keys("Ana")
    paired.clock.move(DAY)
    assert (await paired.presses("Ruth", "pairing.ending_start", 1)).text.key == f"{ENDING}-kept"
    assert (await paired.keys("Ana"), (await stands(paired)).state) == (before, "ahead")
    assert await next_step(paired) == ("ask", date(2027, 5, 25))  # 26 weeks after the loss
    await jumps_to(paired, "ask")
    for name in ("Ana", "Ruth"):
        assert (await asked_of(paired, name))[-1] == f"{ENDING}-ask"


async def test_the_parent_herself_may_begin_an_ending_at_any_time(paired: Town) -> None:
    ana = await paired.person("Ana")
    await paired.do(lambda tx: people.loss(tx, ana, ana.id))
    await prepares(paired, "Ana")
    assert (await paired.taps("Ana", ANSWER, answer="not_yet")).text.key == f"{ENDING}-kept"
    await paired.taps("Ruth", ANSWER, answer="ready")
    await prepares(paired, "Ana")
    assert (await stands(paired)).round == 2


async def test_a_not_yet_is_not_asked_again_at_once_however_often_a_helper_begins(paired: Town) -> None:
    await prepares(paired, "Ruth")
    await paired.taps("Ana", ANSWER, answer="not_yet")
    await paired.taps("Ruth", ANSWER, answer="ready")
    for _ in range(3):
        assert (await paired.presses("Ruth", "pairing.ending_start", 1)).text.key == f"{ENDING}-kept"
    assert (await asked_of(paired, "Ana")).count(f"{ENDING}-ask") == 1
    assert await next_step(paired) == ("ask", date(2027, 1, 19))  # eight weeks after they took more time


async def test_a_stage_told_after_the_question_was_asked_changes_no_day(paired: Town) -> None:
    await prepares(paired, "Ana")
    before = await next_step(paired)
    ana = await paired.person("Ana")
    await paired.do(lambda tx: profiles.set_stage(tx, ana, "baby", "2026-11-20"))
    assert await next_step(paired) == before


# --- somebody goes ---


@pytest.mark.parametrize("leaves", ["Ana", "Ruth"])
async def test_whoever_leaves_takes_what_waits_along(paired: Town, leaves: str) -> None:
    await prepares(paired, "Ana")
    await paired.taps("Ana", ANSWER, answer="reservations")
    person = await paired.person(leaves)
    await paired.do(lambda tx: people.leave(tx, person))
    assert (await stands(paired)).state == "over"
    assert await paired.do(lambda tx: timers.pending(tx, ending_times.RULE)) == []
    assert ending.TALK not in {ask.kind for ask in await paired.asks()}


async def test_ended_at_once_nothing_of_it_is_asked_any_more(paired: Town) -> None:
    await both_are_ready(paired)
    await paired.presses("Ana", "pairing.change", 1, "end")
    assert (await stands(paired)).state == "over"
    await paired.passes(10 * WEEK)
    assert "pairing-goodbye-helper" not in await paired.keys("Ruth")
    for tag in ("pairing.ending", "pairing.ending_start", "pairing.ending_anew"):
        assert (await paired.presses("Ana", tag, 1)).text.values["note"].key == "moved-on"


async def test_what_was_answered_is_forgotten_when_somebody_is_erased(paired: Town) -> None:
    await prepares(paired, "Ana")
    await paired.taps("Ana", ANSWER, answer="not_yet")
    await paired.do(lambda tx: erasing.erase(tx, paired.ids["Ana"]))
    assert (await stands(paired)).says == {}


async def test_while_the_nurse_is_away_a_coordinator_looks_and_the_goodbye_waits(paired: Town) -> None:
    await both_are_ready(paired)
    ruth = await paired.person("Ruth")
    await paired.do(lambda tx: people.pause(tx, ruth, tx.now + 10 * WEEK))
    assert [ask.kind for ask in await paired.asks()] == [service.COVER]
    await jumps_to(paired, "goodbye")
    assert await paired.nurse_of("Ana") == "Ruth"
    await paired.passes(3 * WEEK)
    assert [one.state for one in await paired.pairings()] == ["ended"]
    assert await paired.asks() == []


async def test_another_s_ending_is_nobody_s_business(paired: Town) -> None:
    await paired.parent("Ben")
    await prepares(paired, "Ana")
    for tag, args in (("pairing.ending", ()), ("pairing.ending_start", ()), ("pairing.ending_say", (1, "ready"))):
        assert (await paired.presses("Ben", tag, 1, *args)).text.values["note"].key == "moved-on"


# --- a bot that was down ---


@pytest.fixture
def graduated(monkeypatch: pytest.MonkeyPatch) -> list[PairingGraduated]:
    """Every good end that upper rooms are told of."""
    told: list[PairingGraduated] = []
    follow = wiring.consequences()
    follow.on(PairingGraduated, lambda _tx, fact: told.append(fact))
    monkeypatch.setattr(wiring, "consequences", lambda: follow)
    return told


async def test_a_day_that_passed_while_the_bot_was_down_is_said_goodbye_on_once_it_is_up(graduated, paired) -> None:
    await both_are_ready(paired)
    paired.clock.move(400 * DAY)
    for _ in range(2):
        await paired.passes(HOUR)
    assert (await paired.keys("Ana")).count("pairing-goodbye-parent") == 1
    assert graduated == [PairingGraduated(1, paired.ids["Ana"], paired.ids["Ruth"], "nurse")]


async def test_a_question_that_broke_on_its_way_is_asked_later_and_once(paired: Town) -> None:
    """The first try dies after it has asked, and leaves nothing behind."""
    (waiting,) = await paired.do(lambda tx: timers.pending(tx, ending_times.RULE))

    def dies(tx) -> None:
        ending.due(tx, waiting)
        raise RuntimeError("the machine died here")

    paired.clock.move(waiting.due_at - paired.clock.now())
    with pytest.raises(RuntimeError):
        await paired.do(dies)
    assert (await stands(paired)).state == "ahead"
    await paired.passes(HOUR)
    for name in ("Ana", "Ruth"):
        assert await asked_of(paired, name) == [f"{ENDING}-ask"]

"""What can be done to the town of practice: moving its clock, letting things go wrong, playing stories."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.practice import playing
from bot.practice.stories import Story, Tell
from bot.practice.town import Town
from tests.practice.visitor import Visitor, a_visit, anything, labels, phone, taps

ANA = 1001
QUICKLY = 1000.0


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[Visitor]:
    async with a_visit(tmp_path, speed=QUICKLY) as made:
        yield made


async def starts(visitor: Visitor) -> None:
    await visitor.does(phone=ANA, do="start")
    await visitor.sees(lambda state: "English ✓" in labels(state, "Ana"))


async def switches(visitor: Visitor, fault: str, on: bool) -> None:
    assert (await visitor.does(do="fault", fault=fault, on=on)).status_code == 204
    await visitor.sees(lambda state: next(one for one in state["faults"] if one["id"] == fault)["on"] == on)


async def plays(visitor: Visitor, story: str) -> Any:
    assert (await visitor.does(do="story", story=story)).status_code == 204
    return await visitor.sees(lambda state: state["story"]["running"] is None)


def texts(state: Any, name: str) -> list[str]:
    return [message["html"] for message in phone(state, name)["messages"]]


async def test_a_new_town_begins_on_a_tuesday_at_ten_and_the_clock_moves_on(visitor: Visitor) -> None:
    state = await visitor.sees(anything)
    assert state["clock"]["full"].startswith("Tuesday")
    assert "10:0" in state["clock"]["full"]
    await visitor.does(do="clock", span="hour")
    await visitor.sees(lambda state: "11:0" in state["clock"]["full"])
    await visitor.does(do="clock", span="day")
    await visitor.sees(lambda state: state["clock"]["full"].startswith("Wednesday"))


async def test_with_the_line_cut_everything_waits_and_nothing_is_lost(visitor: Visitor) -> None:
    await switches(visitor, "offline", True)
    await visitor.does(phone=ANA, do="start")
    await visitor.does(do="clock", span="hour")
    state = await visitor.sees(lambda state: "11:0" in state["clock"]["full"])
    assert len(phone(state, "Ana")["messages"]) == 1
    await switches(visitor, "offline", False)
    await visitor.sees(lambda state: "English ✓" in labels(state, "Ana"))


async def test_a_bot_that_was_killed_answers_everything_when_it_starts_again(visitor: Visitor) -> None:
    await switches(visitor, "stopped", True)
    await visitor.does(phone=ANA, do="start")
    await visitor.does(phone=ANA, do="say", words="Is anybody there?")
    state = await visitor.sees(lambda state: len(phone(state, "Ana")["messages"]) == 2)
    assert not labels(state, "Ana")
    await switches(visitor, "stopped", False)
    await visitor.sees(lambda state: "English ✓" in labels(state, "Ana"))


async def test_a_lost_answer_is_a_second_message_with_a_line_that_says_so(visitor: Visitor) -> None:
    await switches(visitor, "unanswered", True)
    await visitor.does(phone=ANA, do="start")
    state = await visitor.sees(lambda state: len(texts(state, "Ana")) == 3)
    first, second = texts(state, "Ana")[1:]
    assert second.endswith(first)
    assert len(second) > len(first)
    assert any(call["answer"] == "done, but the answer was lost" for call in state["calls"])


async def test_a_refused_send_comes_later_and_once(visitor: Visitor) -> None:
    await switches(visitor, "too_many", True)
    await visitor.does(phone=ANA, do="start")
    state = await visitor.sees(lambda state: any(not call["ok"] for call in state["calls"]))
    assert len(texts(state, "Ana")) == 1
    await visitor.does(do="clock", span="hour")
    state = await visitor.sees(lambda state: len(texts(state, "Ana")) == 2 and not state["clock"]["moving"])
    assert len(texts(state, "Ana")) == 2


async def test_a_blocked_bot_reaches_nobody_until_it_is_unblocked(visitor: Visitor) -> None:
    await starts(visitor)
    await switches(visitor, "blocked", True)
    assert (await visitor.does(phone=ANA, do="say", words="hello")).status_code == 409
    state = await visitor.sees(lambda state: phone(state, "Ana")["blocked"])
    await switches(visitor, "blocked", False)
    assert (await visitor.does(phone=ANA, do="say", words="hello")).status_code == 204
    await visitor.sees(lambda after: len(texts(after, "Ana")) > len(texts(state, "Ana")))


async def test_a_locked_phone_shows_what_arrives_and_not_what_is_edited(visitor: Visitor) -> None:
    await starts(visitor)
    await visitor.does(phone=ANA, do="lock")
    await taps(visitor, "Ana", "English ✓")
    state = await visitor.sees(lambda state: "Go on" in labels(state, "Ana"))
    assert phone(state, "Ana")["notices"] == []
    await visitor.does(phone=ANA, do="start")
    state = await visitor.sees(lambda state: phone(state, "Ana")["notices"])
    assert len(phone(state, "Ana")["notices"]) == 1
    await visitor.does(phone=ANA, do="unlock")
    await visitor.does(phone=ANA, do="lock")
    state = await visitor.sees(lambda state: phone(state, "Ana")["locked"] and not phone(state, "Ana")["notices"])


async def test_an_arabic_phone_is_met_in_arabic_from_right_to_left(visitor: Visitor) -> None:
    await visitor.does(phone=ANA, do="language", to="ar")
    await visitor.does(phone=ANA, do="start")
    state = await visitor.sees(lambda state: "العربية ✓" in labels(state, "Ana"))
    await taps(visitor, "Ana", "العربية ✓")
    state = await visitor.sees(lambda state: "English" not in labels(state, "Ana"))
    assert phone(state, "Ana")["direction"] == "rtl"
    assert phone(state, "Ruth")["direction"] == "ltr"


async def test_a_story_begins_the_town_again_and_stays_on_the_phones(visitor: Visitor) -> None:
    await starts(visitor)
    await switches(visitor, "stopped", True)
    assert (await visitor.sees(anything))["by_hand"]
    state = await plays(visitor, "arrive")
    assert not state["story"]["failed"], state["story"]["line"]
    assert not state["by_hand"]
    assert "Say yes" in labels(state, "Ruth")
    assert texts(state, "Ana").count('<a href="#" data-say>/start</a>') == 1


async def test_a_story_is_played_in_the_language_of_the_first_phone(visitor: Visitor) -> None:
    await visitor.does(phone=ANA, do="language", to="ar")
    state = await plays(visitor, "session")
    assert not state["story"]["failed"], state["story"]["line"]
    assert {one["direction"] for one in state["phones"]} == {"rtl"}
    assert {one["phone_language"] for one in state["phones"]} == {"ar"}


async def _breaks(town: Town, tell: Tell) -> None:
    await tell("Something is not there.")
    await (await town.moves_in("Nia")).taps("no-such-button")


async def test_a_story_that_breaks_says_where_and_the_town_goes_on(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(playing, "STORIES", (Story("breaks", "Breaks", "It breaks.", _breaks),))
    state = await plays(visitor, "breaks")
    assert state["story"]["failed"]
    assert "no-such-button" in state["story"]["line"]
    assert "the story breaks broke" in caplog.text
    await starts(visitor)


async def test_while_a_story_is_played_nobody_else_presses_and_it_can_be_stopped(tmp_path: Path) -> None:
    async with a_visit(tmp_path) as visitor:
        await visitor.does(do="story", story="arrive")
        await visitor.sees(lambda state: state["story"]["line"])
        assert (await visitor.does(phone=ANA, do="start")).status_code == 409
        assert (await visitor.does(do="story", story="loss")).status_code == 409
        assert (await visitor.does(do="stop")).status_code == 204
        await visitor.sees(lambda state: state["story"]["running"] is None)
        await starts(visitor)

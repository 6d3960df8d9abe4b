"""A story that the simulation found, played on the practice page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.base.clock import SECOND, MovableClock, SystemClock
from bot.practice import playing
from bot.practice.cast import at_home
from bot.practice.rehearsal import Rehearsal
from bot.practice.retold.playing import act_in_words, story_of, trouble_in_words
from bot.practice.retold.tale import Happening, Resident, Tale
from bot.practice.stories import STORIES
from bot.practice.town import Town, town_in
from bot.simulation.town import EPOCH

CLEO, ANA = Resident(1001, "Cleo", "Cleo", "es", "coordinator"), Resident(1009, "Zoe", "Zoe", "en", "parent")
CLAIM = {"payload": {"claim": True}, "role": "coordinator", "invited": True}


def after(seconds: int, what: str, who: int = 0, **more: object) -> Happening:
    return Happening(EPOCH + seconds * SECOND, what, who, more)


def press(seconds: int, who: int, tag: str, label: str) -> Happening:
    return after(seconds, "press_stale", who, button={"tag": tag, "label": label, "nth": 0})


HAPPENINGS = (
    after(60, "start", 1001, **CLAIM),
    press(70, 1001, "people.language", "2. Español ✓"),
    press(80, 1001, "people.who_sees", "Go on"),  # as it stood before they changed the language
    press(90, 1001, "people.agree", "Aceptar y empezar"),
    after(95, "press_stale", 1001, button={"forged": "staff.invite_as:nurse", "perhaps": []}),
    press(99, 1001, "hours.give", "Give"),
    after(100, "fault", kind="unanswered", method="sendMessage", chat=1009),
    after(110, "start", 1009, payload=""),
    after(120, "cut", lasts=20 * SECOND),
    after(150, "full", lasts=SECOND),
    after(160, "slept", lasts=60 * SECOND),
    after(300, "ids", first=400_000_001),
    after(310, "say", 1009, text="hello"),
    after(320, "needs", 1009, words="999"),
    after(330, "crash", point="a request after Telegram has it", skip=0, down=3 * SECOND),
    after(4000, "start", 1009, payload={"invite": "nurse", "nth": 0}),
    press(4010, 1009, "people.language", "1. English ✓"),
    press(4020, 1009, "people.who_sees", "Go on"),
    press(4030, 1009, "people.agree", "Agree and start"),
)
TALE = Tale(365, EPOCH, EPOCH + 4100 * SECOND, aftermath=False, broken="safety: call 3 is nobody’s\nfrom there",
            residents=(CLEO, ANA), happenings=HAPPENINGS)  # fmt: skip


@pytest.fixture
async def town() -> AsyncIterator[Town]:
    async with town_in(None, MovableClock(EPOCH), strict=False) as made:
        yield made


async def test_everybody_does_again_what_they_did_and_everything_goes_wrong_again(town: Town) -> None:
    told: list[str] = []

    async def tell(line: str) -> None:
        told.append(line)

    await at_home(town, "Ana", "Ruth", "Mo", "Cleo")
    await story_of(TALE).play(town, tell)
    cleo, zoe = town.villagers["Cleo"], town.villagers["Zoe"]
    assert "coordinator" in (await cleo.person()).roles
    assert (await cleo.person()).language == "es"
    assert "nurse" in (await zoe.person()).roles
    assert (
        any("mark" in key for screen in await zoe.screens() for key in [screen.text.key]) or len(zoe.phone.received) > 1
    )
    assert "Cleo taps “Seguir”." in told
    assert "Cleo cannot do that here: it is not there any more." in told
    assert any("the next sendMessage arrives, and its answer is lost" in line for line in told)
    assert "1 hours pass." in told
    assert told[-1].startswith("Here it broke: safety: call 3 is nobody’s. ")


async def test_it_has_a_button_before_the_others(rehearsed: playing.Player) -> None:
    assert [story.id for story in rehearsed.stories] == ["retold", *(story.id for story in STORIES)]


def test_acts_and_troubles_are_told_in_words() -> None:
    acts = [act_in_words(one) for one in HAPPENINGS if one.who]
    assert acts[:2] == ["opens Kith", "taps “2. Español ✓”"]
    assert "writes “hello”" in acts
    assert act_in_words(after(1, "send_photo", 1001)) == "sends a photo"
    assert trouble_in_words(HAPPENINGS[8]) == "the line is down for 20 seconds"


@pytest.fixture
async def rehearsed(tmp_path: Path) -> AsyncIterator[playing.Player]:
    async with Rehearsal(tmp_path, SystemClock()) as rehearsal:
        yield playing.Player(rehearsal, SystemClock(), more=[story_of(TALE)])

"""Every screen of a whole story of meetings, in every language: short, three rows, a way home."""

import re
from pathlib import Path

import pytest

from bot.base.clock import MINUTE, to_minute
from bot.base.messages import Name, Screen, Text
from bot.base.texts import Reader, Texts
from bot.checkins.plan import PACES
from bot.checkins.rules import REASONS, WRONGS
from handlers.screens import options, render
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at

CONTENT = Path(__file__).resolve().parents[2] / "content"
WORDS_MAX, ARTICLE_WORDS_MAX = 80, 120
"""A question of 60 words, the words of names, dates and lines in it, and of a note above it."""
LABEL_MAX = 40


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load(CONTENT, strict=True)


async def story(town: Meetings) -> list[Screen]:
    """From the plan to the book: what everybody sees on the way."""
    seen = [await town.presses("Ana", "pairing.one", NURSE)]

    async def tap(name: str, label: str, **values: object) -> None:
        seen.append(await town.taps(name, label, **values))

    async def press(name: str, tag: str, *args: int | str) -> None:
        seen.append(await town.presses(name, tag, *args))

    await tap("Ana", "checkins-plan-talk-button")
    await tap("Ana", "checkins-plan-yes-button")
    await tap("Ruth", "checkins-plan-yes-button")
    await press("Ruth", "checkins.plan", NURSE)
    await tap("Ruth", "checkins-pace-button")
    for per_cent, reason in ((50, "settled"), (75, "unsaid"), (150, "little_time"), (200, "more_going_on")):
        await press("Ruth", "checkins.pace_why", 1, per_cent)
        await press("Ruth", "checkins.pace_ask", 1, per_cent, reason)
    await press("Ana", "checkins.plan", NURSE)
    await tap("Ana", "checkins-pace-yes-button")
    await press("Ana", "checkins.plan", NURSE)
    await press("Ana", "checkins.book", NURSE)
    await tap("Ana", "checkins-more-days-button")
    await press("Ana", "checkins.times", NURSE, 0, "2026-12-01", 0)
    await press("Ana", "checkins.times", NURSE, 0, "2026-12-06", 0)
    await press("Ana", "checkins.none", NURSE)
    await press("Cleo", "checkins.slot", NURSE, 0, 0, to_minute(at(12, 10)))
    await press("Ana", "checkins.slot", NURSE, 0, 0, to_minute(A_WEEK_ON))
    await press("Ruth", "checkins.slot", NURSE, 0, 0, to_minute(A_WEEK_ON + 30 * MINUTE))
    await press("Ana", "checkins.coming", 2, 0)
    await press("Ruth", "checkins.one", 2)
    await press("Ana", "checkins.calendar", 2)
    await press("Ruth", "checkins.slot", NURSE, 2, 0, to_minute(at(12, 2)))
    await press("Ana", "checkins.list", 0)
    await press("Ana", "home")
    await press("Ana", "pairing.one", NURSE)
    await town.pauses("Ana", at(12, 11))
    await tap("Cleo", "checkins-call-off-button")
    await town.comes_back("Ana")
    await town.until(at(12, 2, 11, 15))
    await press("Ana", "checkins.one", 2)
    await tap("Ana", "checkins-wrong-button")
    await tap("Ana", "checkins-wrong-choice-button", why="other")
    await press("Ana", "checkins.one", 2)
    await press("Ana", "checkins.wrong_is", 2, 1, "unsafe")
    await press("Ana", "checkins.say", 2, 1, "not")
    await press("Ana", "checkins.list", 0)
    await tap("Ana", "checkins-it-moved-button")
    await press("Ana", "checkins.met_days", NURSE, 2, 0)
    await town.until(at(12, 6, 12))
    await press("Ruth", "checkins.say", 2, 1, "met")
    await press("Cleo", "checkins.look", 2)
    await press("Cleo", "checkins.settle", 2, 1, "kept")
    await press("Ana", "checkins.one", 2)
    await press("Ana", "checkins.met_on", NURSE, 0, "2026-12-05")
    await town.passes(MINUTE)
    await press("Ruth", "checkins.list", 0)
    await press("Ruth", "checkins.say", 3, 0, "not")
    await press("Dee", "checkins.look", 3)
    await press("Dee", "checkins.settle", 3, 0, "not")
    await press("Ana", "checkins.one", 3)
    await press("Ana", "checkins.cancel", 1, 1)
    await press("Ana", "checkins.met_on", NURSE, 0, "2026-12-02")
    await press("Ana", "hours.book")
    return [*seen, *[message for name in town.ids for message in await town.messages(name)]]


@pytest.mark.parametrize("language", ["en", "es", "ar"])
async def test_every_screen_can_be_read_and_leads_home(merevale: Meetings, texts: Texts, language: str) -> None:
    screens = await story(merevale)
    names = {person_id: name for name, person_id in merevale.ids.items()}
    reader = Reader("Europe/London", names.__getitem__, merevale.clock.now())
    for screen in screens:
        rendered = render(texts, language, reader, screen)
        said = rendered.html.split("<i>")[0]  # the English beneath an unread translation is read instead, not as well
        words = [word for word in re.sub(r"<[^>]*>", "", said).split() if any(map(str.isalnum, word))]
        assert len(words) <= (ARTICLE_WORDS_MAX if screen.kind == "article" else WORDS_MAX), rendered.html
        rows = rendered.keyboard
        pressed = [button.get("callback_data") for row in rows for button in row]
        assert "safety.now" in pressed
        assert "home" in pressed or screen.text.key == "home", screen.text.key
        assert len(screen.rows) <= 3, screen.text.key
        assert len(rows) <= 4
        for button in options(screen):
            assert len(texts.label(language, button.label, reader)) <= LABEL_MAX
    told = {screen.text.key for screen in screens}
    assert {"checkins-reminder", "checkins-question-ask", "checkins-told-question", "checkins-kept"} <= told


async def test_nothing_said_of_a_meeting_names_a_baby_or_a_stage(merevale: Meetings, texts: Texts) -> None:
    screens = [one for one in await story(merevale) if "plan" not in one.text.key and "pace" not in one.text.key]
    reader = Reader("Europe/London", str, merevale.clock.now())
    for screen in screens:
        if "checkins-" in screen.text.key:
            said = render(texts, "en", reader, screen).html.lower()
            assert not re.search(r"baby|birth|pregnan|expect|due date", said), said


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_rhythm_reason_and_stretch_has_words_of_its_own(texts: Texts, language: str) -> None:
    reader = Reader("Europe/London", str, 0)
    paces = {texts.label(language, Text("checkins-pace-choice-button", per_cent=pace), reader) for pace in PACES}
    reasons = {texts.label(language, Text("checkins-reason-button", reason=why), reader) for why in REASONS}
    wrongs = {texts.label(language, Text("checkins-wrong-choice-button", why=why), reader) for why in WRONGS}
    assert (len(paces), len(reasons), len(wrongs)) == (len(PACES), len(REASONS), len(WRONGS))
    words = {
        texts.render(language, Text("checkins-pace-agreed", other=Name(1), per_cent=pace), reader) for pace in PACES
    }
    assert len(words) == len(PACES)

"""Every screen of a whole story, in every language: reasons read as sentences, and a proposal stays short."""

import re
from pathlib import Path

import pytest

from bot.base.messages import Screen
from bot.base.texts import Reader, Texts
from handlers.screens import render
from tests.pairing.town import Town

CONTENT = Path(__file__).resolve().parents[2] / "content"
WORDS_MAX = 75
"""A question of 60 words, and the words of three reasons."""
SCREEN_WORDS_MAX = 120


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load(CONTENT, strict=True)


async def story(town: Town) -> list[Screen]:
    """Ana finds a nurse and a mentor, and changes; the screens that everybody sees."""
    seen = []
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Ruth", "nurse", area="old-town")
    await town.moves_in("Mo", "mentor", stage="2026-06-01", area="mill-lane")
    await town.parent("Ana", stage="2026-09-01")
    seen.append(await town.presses("Ana", "pairing.waiting"))
    seen.append(await town.presses("Ruth", "pairing.waiting"))
    seen.append(await town.taps("Ana", "pairing-yes-button"))
    seen.append(await town.taps("Ruth", "pairing-yes-button"))
    seen.append(await town.presses("Ana", "pairing.mentor"))
    seen.append(await town.presses("Ana", "pairing.waiting"))
    seen.append(await town.taps("Mo", "pairing-yes-button"))
    seen.append(await town.taps("Ana", "pairing-yes-button"))
    seen.append(await town.taps("Ana", "pairing-hello-button"))
    seen.append(await town.presses("Ana", "pairing.people", 0))
    seen.append(await town.taps("Ana", "pairing-see-button"))
    seen.append(await town.taps("Ana", "pairing-change-button"))
    seen.append(await town.taps("Ana", "pairing-new-button"))
    seen.append(await town.taps("Cleo", "pairing-look-button"))
    seen.append(await town.presses("Ana", "home"))
    return [*seen, *[message for name in town.ids for message in await town.messages(name)]]


@pytest.mark.parametrize("language", ["en", "es", "ar"])
async def test_every_screen_can_be_read_and_leads_home(town: Town, texts: Texts, language: str) -> None:
    screens = await story(town)
    names = {person_id: name for name, person_id in town.ids.items()}
    reader = Reader("Europe/London", names.__getitem__, town.clock.now())
    for screen in screens:
        rendered = render(texts, language, reader, screen)
        words = re.sub(r"<[^>]*>", "", rendered.html).split()
        assert len(words) <= (SCREEN_WORDS_MAX if screen.kind == "article" else WORDS_MAX), rendered.html
        pressed = [button.get("callback_data") for row in rendered.keyboard for button in row]
        assert "safety.now" in pressed
        assert "home" in pressed or screen.text.key == "home", screen.text.key
        assert len(rendered.keyboard) <= 4

"""What a place's file names by a word has its words in every language."""

from pathlib import Path

import pytest
from fluent.syntax import parse
from fluent.syntax.ast import Message

from bot.places.place_file import EMERGENCIES, HELPS
from bot.places.rules import SPOKEN

CONTENT = Path(__file__).resolve().parents[2] / "content"


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_every_kind_of_number_and_every_language_spoken_is_named(language: str) -> None:
    found = parse((CONTENT / language / "places.ftl").read_text("utf-8"))
    keys = {entry.id.name for entry in found.body if isinstance(entry, Message)}
    assert {f"places-line-{word}" for word in (*EMERGENCIES, *HELPS)} <= keys
    assert {f"places-language-{code}" for code in SPOKEN} <= keys

"""Whole stories in which every name and every word is a canary: none of them stands in a log, in a file of the house or
in a backup, in any form.
"""

import base64
import json
from urllib.parse import quote

import pytest

from bot.base import backups
from bot.base.texts import Worded
from bot.circle import wording_use
from bot.circle.store import wordings
from bot.places import service as places
from bot.practice.stories import STORIES, arrive
from tests.privacy.canaries import (
    ARABIC_SAID,
    CAPTION,
    FIRST_NAMES,
    MARKED_UP,
    PHONE_NUMBER,
    PLACE,
    SAID,
    SURNAME,
    TOKEN,
    USERNAME,
    found_in,
    found_in_files,
)
from tests.privacy.town import Typed, canary_town

ALWAYS = {TOKEN, SURNAME, USERNAME, *FIRST_NAMES.values()}


def nothing_stands(logged, file, words):
    """None of those words in the log, in any file beside the database, or in a backup of it."""
    backups.copy(file, file.with_name("backup.db"))
    assert found_in(logged.getvalue().encode(), words) == set()
    assert found_in_files(file.parent, words) == {}


@pytest.mark.parametrize("story", STORIES, ids=[story.id for story in STORIES])
async def test_through_every_story_no_name_and_no_word_stands_in_the_clear(story, tmp_path, logged, monkeypatch):
    typed = Typed(monkeypatch)

    async def tell(_line):
        pass

    async with canary_town(tmp_path / "kith.db") as town:
        await story.play(town, tell)
        words = ALWAYS | await theirs(town, typed.words)
        nothing_stands(logged, tmp_path / "kith.db", words)
    assert found_in_files(tmp_path, words) == {}


async def theirs(town, typed):
    """What was typed, but for what the place says by now to everybody, and said before: that is the house's own."""
    said = await town.kith.database.read(lambda tx: wordings.changed(tx, places.default().name, 99))
    public = [text for one in said if one.state == "in_use" for text in (one.words, one.before)]
    return {words for words in typed if not any(words in text for text in public)}


async def test_words_that_are_only_proposed_stand_nowhere_in_the_clear(tmp_path, logged):
    async with canary_town(tmp_path / "kith.db") as town:
        cleo = await town.moves_in("Cleo")
        await arrive.coordinator(town, cleo)
        cleo_id = (await cleo.person()).id

        def propose(tx):
            pieces = wording_use.shape("merevale", "en", "circle-calm").source
            words = Worded("en", "circle-calm", SAID, pieces)
            return wordings.add(tx, "merevale", cleo_id, words, "Nothing waits for you just now.")

        assert (await town.kith.database.write(propose)).words == SAID
        nothing_stands(logged, tmp_path / "kith.db", {SAID})


async def test_whatever_is_sent_to_kith_stands_nowhere_in_the_clear(tmp_path, logged, monkeypatch):
    typed = Typed(monkeypatch)
    async with canary_town(tmp_path / "kith.db") as town:
        cleo, ruth = await town.moves_in("Cleo"), await town.moves_in("Ruth")
        await arrive.coordinator(town, cleo)
        await arrive.nurse(cleo, ruth)
        for language in FIRST_NAMES:
            who = await town.moves_in(f"Ana {language}", language)
            await arrive.parent(who, language)
            await who.says("/name")
            await who.says(MARKED_UP)
            for words in (
                SAID,
                ARABIC_SAID,
                f"/start {SAID}",
                f"/{SAID}",
                f"a:{SAID}",
                "1" * 40,
                f"🙂{SAID}",
            ):
                await who.says(words)
            who.phone.send_photo(caption=CAPTION)
            who.phone.send_contact(PHONE_NUMBER)
            who.phone.send_location(*PLACE)
            said = who.phone.say("first")
            who.phone.edit(said.id, SAID + " again")
            await town.settle()
        words = ALWAYS | typed.words | {MARKED_UP, SAID, ARABIC_SAID, CAPTION, PHONE_NUMBER, *map(str, PLACE)}
        nothing_stands(logged, tmp_path / "kith.db", words)


def test_the_search_sees_a_word_in_every_form():
    for word in (SAID, ARABIC_SAID, MARKED_UP):
        for before in ("", "a", "ab"):
            assert found_in(base64.b64encode(f"{before}{word} and more".encode()), {word})
        assert found_in(json.dumps({"text": word}).encode(), {word})
        assert found_in(json.dumps({"text": word}, ensure_ascii=False).encode(), {word})
        assert found_in(f"https://example.org/?q={quote(word)}".encode(), {word})
        assert found_in(repr({"text": word}).encode(), {word})
        assert found_in(f"x{word}".encode("utf-16-le"), {word})
    assert not found_in(b"nothing of the kind", {SAID})

"""A good ending on real phones: the picture, the same facts in words, and phones that others look at."""

import struct
from functools import partial

import pytest

from bot import app
from bot.base import drawing
from bot.base.apart import work_apart
from bot.base.clock import DAY, MINUTE
from handlers import delivery
from tests.stories.people import paired

ANSWER = "pairing-ending-answer-button"
CALM = "·"
THANKS = "checkins-thanks"


async def they_meet(town, ana, ruth):
    """Ana takes the first time that is free; they meet, and both say so."""
    await ana.says("/people")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("checkins-book-button")
    await ana.taps("checkins-slot-button")
    await town.passes(3 * DAY)
    for who in (ana, ruth):
        await who.says("/meetings")
        await who.taps("checkins-met-button")


async def they_say_goodbye(town, ana, ruth):
    """Both are ready, and the day comes."""
    await ana.says("/people")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("pairing-change-button")
    await ana.taps("pairing-ending-prepare-button")
    await ana.taps("pairing-ending-start-button")
    await ana.taps(ANSWER, answer="ready")
    await ruth.taps(ANSWER, answer="ready")
    await town.passes(59 * DAY)


async def they_part(ana, ruth):
    """Ana ends it, and nobody asks why."""
    await ana.says("/people")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("pairing-change-button")
    await ana.taps("pairing-end-button")


def pictures(who):
    """The messages on that phone that are pictures."""
    return [message for message in who.phone.messages if "photo" in message.content]


def bytes_of(town, message):
    """What a picture on a phone looks like."""
    return town.telegram.world.files.find(message.content["photo"][-1]["file_id"]).upload.content


@pytest.fixture
async def together(town):
    """Cleo, Ruth and Ana; Ruth is Ana's nurse, and they have met once."""
    cleo, ruth, ana = await paired(town)
    await they_meet(town, ana, ruth)
    return cleo, ruth, ana


async def test_both_get_a_picture_and_the_same_facts_in_words(town, together):
    _, ruth, ana = together
    await they_say_goodbye(town, ana, ruth)
    for who, other in ((ana, "Ruth"), (ruth, "Ana")):
        (picture,) = pictures(who)
        assert struct.unpack(">I", bytes_of(town, picture)[16:20]) == (600,)
        assert other in picture.text
        assert "1 h" in picture.text
        assert await who.has(THANKS)
    assert bytes_of(town, pictures(ana)[0]) == bytes_of(town, pictures(ruth)[0])


async def test_each_gets_it_in_their_own_language_and_direction(town, together, monkeypatch):
    _, ruth, ana = together
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-language-button")
    await ana.taps("people-language-button", language="ar")
    drawn = []
    monkeypatch.setattr(delivery, "draw", lambda asked: drawn.append(asked) or drawing.draw(asked))
    await they_say_goodbye(town, ana, ruth)
    assert {(one.language, one.direction) for one in drawn} == {("ar", "rtl"), ("en", "ltr")}
    assert bytes_of(town, pictures(ana)[0]) != bytes_of(town, pictures(ruth)[0])


async def test_on_a_shared_phone_it_is_a_plain_line_until_it_is_opened(town, together):
    _, ruth, ana = together
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-yes-button")
    await they_say_goodbye(town, ana, ruth)
    assert pictures(ana) == []
    assert not await ana.has(THANKS)
    await ana.opens_everything()
    await ana.sees(THANKS)
    assert pictures(ana) == []
    await ana.taps("checkins-thanks-button")
    assert len(pictures(ana)) == 1


async def test_where_it_cannot_be_drawn_the_words_arrive_all_the_same(town, together, monkeypatch, caplog):
    _, ruth, ana = together

    def breaks(_drawing):
        raise RuntimeError("no ink")

    monkeypatch.setattr(delivery, "draw", breaks)
    await they_say_goodbye(town, ana, ruth)
    assert pictures(ana) == []
    assert any("1 h" in message.text and "Ruth" in message.text for message in ana.phone.messages)
    assert "cannot be drawn" in caplog.text
    caplog.clear()


async def test_a_name_that_the_fonts_do_not_have_stands_in_the_words_alone(town, together, monkeypatch):
    _, ruth, ana = together
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-name-button")
    await ana.says("ਅਨਾ")
    drawn = []
    monkeypatch.setattr(delivery, "draw", lambda asked: drawn.append(asked) or drawing.draw(asked))
    await they_say_goodbye(town, ana, ruth)
    assert {one.title for one in drawn} == {"You two"}
    assert "ਅਨਾ" in pictures(ruth)[0].text


async def test_clearing_the_chat_leaves_nothing_of_a_picture_that_is_too_old_to_be_deleted(town, together):
    _, ruth, ana = together
    await they_say_goodbye(town, ana, ruth)
    (picture,) = pictures(ana)
    before = bytes_of(town, picture)
    await town.passes(3 * DAY)
    await ana.says("/hide")
    await town.passes(5 * MINUTE)
    (left,) = [message for message in ana.phone.messages if message.id == picture.id]
    assert left.text == CALM
    assert bytes_of(town, left) != before


async def test_in_the_night_the_thank_you_waits_and_after_a_restart_it_comes_once(town, together):
    _, ruth, ana = together
    await they_say_goodbye(town, ana, ruth)
    await town.restart()
    await town.passes(DAY)
    assert len(pictures(ana)) == len(pictures(ruth)) == 1


async def test_after_any_other_ending_the_picture_comes_when_it_is_asked_for(together):
    _, ruth, ana = together
    await they_part(ana, ruth)
    await ana.sees("checkins-thanks-offer")
    assert pictures(ana) == pictures(ruth) == []
    await ruth.taps("checkins-thanks-button")
    assert len(pictures(ruth)) == 1
    assert pictures(ana) == []


async def test_drawn_in_a_process_of_its_own_it_is_the_same_picture(town, together, monkeypatch):
    _, ruth, ana = together
    await they_part(ana, ruth)
    await ana.taps("checkins-thanks-button")
    monkeypatch.setattr(app, "assemble", partial(app.assemble, apart=work_apart))
    await town.restart()
    await ruth.taps("checkins-thanks-button")
    assert bytes_of(town, pictures(ruth)[0]) == bytes_of(town, pictures(ana)[0])

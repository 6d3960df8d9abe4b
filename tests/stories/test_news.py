"""Cleo writes what is new, sees how it reads and for how many it is, and can still take it back."""

import pytest

from bot.base.clock import DAY, MINUTE
from bot.base.messages import Text
from bot.people import consents
from bot.practice.villager import keys
from tests.stories.people import ana_in, cleo_in, is_in, paired, reads

WORDS = "The garden opens on Friday."


async def at_news(cleo):
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-rest-of-desk-button")
    return await cleo.taps("staff-news-button")


async def writes(cleo, words=WORDS):
    await at_news(cleo)
    await cleo.taps("staff-news-write-button")
    return await cleo.says(words)


async def agrees(who):
    await who.from_home("people-settings-button")
    await who.taps("people-set-consents-button")
    await who.taps("more-button")
    return await who.taps("people-consent-button", purpose="news")


async def with_readers(town, count=8):
    """Cleo, and so many who agreed to news; only the first by taps."""
    cleo = await cleo_in(town)
    readers = [await is_in(town, f"Reader {number}") for number in range(count)]
    await agrees(readers[0])
    for one in readers[1:]:
        person = await one.person()
        await town.kith.database.write(lambda tx, person=person: consents.give(tx, person, "news"))
    return cleo, readers


async def for_parents(cleo):
    """What was just written is for parents."""
    await cleo.taps("staff-news-who-button")
    await cleo.taps("staff-news-part-button", part="role")
    await cleo.taps("staff-news-choice-button", what=Text("staff-news-short", to="parent"))
    return await cleo.taps("back-button")


async def test_she_writes_counts_sends_and_each_reads_it_once(town):
    cleo, readers = await with_readers(town)
    await writes(cleo)
    seen = await for_parents(cleo)
    assert seen.text.values["count"] == Text("staff-news-count", count=8)
    assert (await cleo.taps("staff-news-send-button")).text.values["how"].key == "staff-news-soon"
    assert not await readers[0].has("staff-news")
    await town.passes(11 * MINUTE)
    await town.passes(3 * DAY)
    for reader in readers:
        assert sum(WORDS in words for words in await reads(reader)) == 1
    seen = await at_news(cleo)
    assert Text("staff-news-came", came=8, waits=0, lost=0) in [
        line.values["how"] for line in seen.text.values["lines"].items
    ]


async def test_she_takes_it_back_and_nobody_reads_it(town):
    cleo, readers = await with_readers(town)
    await writes(cleo)
    await for_parents(cleo)
    await cleo.taps("staff-news-send-button")
    assert "staff-news-state" in keys((await cleo.taps("staff-news-undo-button")).text)
    await town.passes(3 * DAY)
    for reader in readers:
        assert not any(WORDS in words for words in await reads(reader))


async def test_too_few_are_refused_with_the_reason_and_no_button_sends_it(town):
    cleo, _ = await with_readers(town, 7)
    seen = await writes(cleo)
    assert seen.text.values["count"] == Text("staff-news-few", least=8)
    assert "staff-news-send-button" not in {button.label.key for row in seen.rows for button in row}


async def test_each_language_that_is_written_is_shown_and_what_is_missing_says_so(town):
    cleo, _ = await with_readers(town)
    await writes(cleo)
    await cleo.taps("staff-news-languages-button")
    await cleo.taps("staff-news-in-button", language=Text("places-language-es"))
    seen = await cleo.says("El jardín abre el viernes.")
    lines = [(line.key, line.values["words"]) for line in seen.text.values["lines"].items]
    assert lines == [
        ("staff-news-preview", WORDS),
        ("staff-news-preview", "El jardín abre el viernes."),
        ("staff-news-preview-other", WORDS),
    ]


async def test_words_for_which_somebody_is_called_go_to_nobody_else(town):
    cleo, readers = await with_readers(town)
    await at_news(cleo)
    await cleo.taps("staff-news-write-button")
    await cleo.says("I want to kill myself tonight")
    assert await cleo.has("staff-news-heard")
    seen = await at_news(cleo)
    assert "staff-news-none" in keys(seen.text)
    assert len(readers) == 8


@pytest.mark.parametrize("words", ["<b>bold</b> & more", "\u202eevil", "=1+1", "🙂" * 50, "a" * 800])
async def test_whatever_is_written_comes_as_it_is_and_breaks_nothing(town, words):
    cleo, _ = await with_readers(town, 1)
    assert (await writes(cleo, words)).text.key == "staff-news-draft"


async def test_too_long_is_asked_for_again(town):
    cleo, _ = await with_readers(town, 1)
    assert (await writes(cleo, "a" * 801)).text.key == "staff-news-length"


async def test_nobody_is_sent_news_without_a_yes_of_their_own(town):
    cleo, ruth, ana = await paired(town)
    assert not await town.kith.database.read(lambda tx: consents.who(tx, "news", "merevale"))
    await agrees(ana)
    assert len(await town.kith.database.read(lambda tx: consents.who(tx, "news", "merevale"))) == 1
    await ana.taps("people-consent-button", purpose="news")
    assert not await town.kith.database.read(lambda tx: consents.who(tx, "news", "merevale"))
    assert cleo.name != ruth.name


async def test_news_come_with_the_way_to_end_them(town):
    cleo, readers = await with_readers(town)
    await writes(cleo)
    await for_parents(cleo)
    await cleo.taps("staff-news-send-button")
    await town.passes(3 * DAY)
    await readers[0].taps("staff-news-stop-button")
    await readers[0].taps("people-consent-button", purpose="news")
    person = (await readers[0].person()).id
    assert not await town.kith.database.read(lambda tx: consents.stands(tx, person, "news"))


async def test_the_news_are_for_coordinators(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await at_news(cleo)
    _, button = await cleo.find("staff-news-write-button")
    assert (await ana.presses_again(ana.phone.last, button)).text.values["note"] == Text("moved-on")

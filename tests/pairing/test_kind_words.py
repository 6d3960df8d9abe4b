"""A kind word at an ending: from each of the two, to be read with the goodbye; theirs alone until then."""

import pytest

from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.tables import metadata
from bot.people import erasing
from bot.people import service as people
from handlers.screens import NOW, shared_row
from tests.pairing.endings import both_are_ready, jumps_to, prepares
from tests.pairing.town import Town

WORD, PHRASE = "pairing-word-button", "pairing-word-phrase-button"
READ_BACK, SEND = "pairing-word-read-back", "pairing-word-send-button"
OWN = "You were there when it was dark."


async def writes(town: Town, name: str, words: str):
    """They say it in their own words, read them once more, and send them."""
    await town.taps(name, WORD)
    assert (await town.says(name, words)).text.key == READ_BACK
    return await town.taps(name, SEND)


async def goodbye_of(town: Town, name: str):
    """The goodbye on that person's phone, as a text."""
    (found,) = [one for one in await town.messages(name) if one.text.key.startswith("pairing-goodbye")]
    return found


async def test_a_word_waits_for_the_goodbye_and_is_read_with_it(paired: Town) -> None:
    await both_are_ready(paired)
    await paired.taps("Ana", WORD)
    assert (await paired.taps("Ana", PHRASE, phrase="thanks")).text.key == "pairing-word-kept"
    assert "pairing-word-said" not in await paired.keys("Ruth")
    await jumps_to(paired, "goodbye")
    read = (await goodbye_of(paired, "Ruth")).text
    assert read.key == "pairing-goodbye-with-word"
    assert read.values["word"].values["phrase"] == "thanks"
    assert (await goodbye_of(paired, "Ana")).text.key == "pairing-goodbye-parent"


async def test_until_then_it_may_be_another_and_afterwards_it_is_said(paired: Town) -> None:
    await both_are_ready(paired)
    for phrase in ("thanks", "wishes"):
        await paired.presses("Ana", "pairing.word_say", 1, phrase)
    await jumps_to(paired, "goodbye")
    assert (await goodbye_of(paired, "Ruth")).text.values["word"].values["phrase"] == "wishes"
    assert (await paired.presses("Ana", "pairing.word", 1)).text.values["note"].key == "moved-on"


async def test_own_words_are_for_two_who_prepared_their_ending(paired: Town) -> None:
    await both_are_ready(paired)
    assert (await writes(paired, "Ana", f"  {OWN}\n")).text.key == "pairing-word-kept"
    await jumps_to(paired, "goodbye")
    assert (await goodbye_of(paired, "Ruth")).text.values["word"] == OWN


async def test_too_long_a_word_is_refused_kindly_and_may_be_written_again(paired: Town) -> None:
    await both_are_ready(paired)
    await paired.taps("Ana", WORD)
    assert (await paired.says("Ana", "a" * 201)).text.key == "pairing-word-length"
    assert (await paired.says("Ana", "a" * 200)).text.key == READ_BACK


async def test_what_is_typed_is_read_back_and_goes_nowhere_before_it_is_sent(paired: Town) -> None:
    await both_are_ready(paired)
    await jumps_to(paired, "goodbye")
    await paired.taps("Ana", WORD)
    before = await paired.keys("Ruth")
    read = await paired.says("Ana", "I cannot do this any more, can somebody come")
    assert read.text.values["word"] == "I cannot do this any more, can somebody come"
    assert NOW in shared_row(read)
    assert await paired.keys("Ruth") == before
    assert (await paired.says("Ana", OWN)).text.values["word"] == OWN
    assert (await paired.taps("Ana", SEND)).text.key == "pairing-word-sent"
    (said,) = [one.text for one in await paired.messages("Ruth") if one.text.key == "pairing-word-said"]
    assert said.values["word"] == OWN


async def test_an_hour_later_nothing_that_is_typed_or_was_typed_is_meant_for_the_other_one(paired: Town) -> None:
    await both_are_ready(paired)
    await jumps_to(paired, "goodbye")
    await paired.taps("Ana", WORD)
    paired.clock.move(HOUR + 1)
    assert (await paired.says("Ana", OWN)).text.values["note"].key == "moved-on"
    await paired.taps("Ana", WORD)
    await paired.says("Ana", OWN)
    paired.clock.move(HOUR + 1)
    assert (await paired.taps("Ana", SEND)).text.values["note"].key == "moved-on"
    assert "pairing-word-said" not in await paired.keys("Ruth")


async def test_only_the_words_that_were_read_back_are_sent(paired: Town) -> None:
    await both_are_ready(paired)
    await paired.taps("Ana", WORD)
    await paired.says("Ana", "Help me")
    first = paired.clock.now()
    paired.clock.move(MINUTE)
    await paired.says("Ana", OWN)
    for typed_at in (first, 0):
        assert (await paired.presses("Ana", "pairing.word_send", typed_at)).text.values["note"].key == "moved-on"
    await paired.taps("Ana", WORD)
    await paired.says("Ana", OWN)
    await paired.taps("Ana", "pairing-word-other-button")
    assert (await paired.presses("Ana", "pairing.word_send", paired.clock.now())).text.values["note"].key == "moved-on"


@pytest.mark.parametrize("ends", ["Ana", "Ruth"])
async def test_a_word_for_a_goodbye_that_does_not_come_is_forgotten(paired: Town, ends: str) -> None:
    await both_are_ready(paired)
    await writes(paired, "Ana", OWN)
    await paired.presses(ends, "pairing.change", 1, "end")
    (kept,) = await paired.do(lambda tx: tx.all(metadata.tables["pairing_words"].select()))
    assert (kept.phrase, kept.own, kept.sent_at) == (None, "", None)
    await paired.presses("Ana", "pairing.word_say", 1, "thanks")
    assert (await paired.keys("Ruth"))[-1] == "pairing-word-said"


@pytest.mark.parametrize("forgotten", [False, True])
async def test_nobody_is_told_that_somebody_who_has_gone_will_read_a_word(paired: Town, forgotten: bool) -> None:
    await paired.presses("Ana", "pairing.change", 1, "end")
    ana = await paired.person("Ana")
    await paired.do(lambda tx: erasing.erase(tx, ana.id) if forgotten else people.leave(tx, ana))
    for tag, args in (("pairing.word", ()), ("pairing.word_say", ("wishes",))):
        assert (await paired.presses("Ruth", tag, 1, *args)).text.values["note"].key == "moved-on"


async def test_said_after_the_goodbye_it_is_read_at_once_and_once(paired: Town) -> None:
    await both_are_ready(paired)
    await jumps_to(paired, "goodbye")
    await paired.taps("Ruth", WORD)
    assert (await paired.taps("Ruth", PHRASE, phrase="learned")).text.key == "pairing-word-sent"
    assert (await paired.keys("Ana"))[-1] == "pairing-word-said"
    again = await paired.presses("Ruth", "pairing.word_say", 1, "wishes")
    assert again.text.values["note"].key == "moved-on"


async def test_after_any_other_ending_there_are_phrases_and_no_typing(paired: Town) -> None:
    await paired.presses("Ana", "pairing.change", 1, "end")
    seen = await paired.presses("Ruth", "pairing.word", 1)
    assert (seen.text.key, seen.expects) == ("pairing-word", None)
    assert (await paired.says("Ruth", OWN)).text.values["note"].key == "not-understood"
    await paired.presses("Ruth", "pairing.word_say", 1, "wishes")
    assert (await paired.keys("Ana"))[-1] == "pairing-word-said"


async def test_a_month_after_an_ending_nothing_more_is_said(paired: Town) -> None:
    await paired.presses("Ana", "pairing.change", 1, "end")
    paired.clock.move(31 * DAY)
    assert (await paired.presses("Ruth", "pairing.word_say", 1, "wishes")).text.values["note"].key == "moved-on"


@pytest.mark.parametrize("phrase", ["", "I know where you live", "THANKS"])
async def test_a_forged_phrase_is_said_to_nobody(paired: Town, phrase: str) -> None:
    await both_are_ready(paired)
    assert (await paired.presses("Ana", "pairing.word_say", 1, phrase)).text.values["note"].key == "moved-on"


async def test_before_a_goodbye_is_named_there_is_no_word_and_never_one_for_strangers(paired: Town) -> None:
    await paired.parent("Ben")
    await prepares(paired, "Ana")
    for name in ("Ana", "Ben"):
        assert (await paired.presses(name, "pairing.word", 1)).text.values["note"].key == "moved-on"


async def test_own_words_stand_sealed_and_go_with_whoever_is_erased(paired: Town) -> None:
    await both_are_ready(paired)
    await writes(paired, "Ana", OWN)
    words = metadata.tables["pairing_words"]
    (kept,) = await paired.do(lambda tx: tx.all(words.select()))
    assert OWN not in kept.own
    await paired.do(lambda tx: erasing.erase(tx, paired.ids["Ana"]))
    (kept,) = await paired.do(lambda tx: tx.all(words.select()))
    assert (kept.phrase, kept.own) == (None, "")


async def test_a_goodbye_that_is_not_yet_sent_loses_the_word_of_whoever_is_erased(paired: Town) -> None:
    await both_are_ready(paired)
    await writes(paired, "Ana", OWN)
    paired.phones_are_on = False
    await jumps_to(paired, "goodbye")
    await paired.do(lambda tx: erasing.erase(tx, paired.ids["Ana"]))
    assert (await goodbye_of(paired, "Ruth")).text.key == "pairing-goodbye-helper"

"""Arabic words are known in whatever form they are written: joined, with other letters, in Latin ones."""

import pytest

from bot.safety.screening.folding import fold
from bot.safety.screening.phrases import phrase_sets, read
from bot.safety.screening.screen import screening
from bot.safety.screening.spelling import Spelling


@pytest.fixture(scope="module")
def spelling():
    return Spelling.of(phrase_sets())


def last_reading(spelling, text):
    return " ".join(spelling.readings(fold(text))[-1].words)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("وبالسكين", "بالسكين"),
        ("مابيتنفس", "ما بيتنفس"),
        ("مابيستجيبش", "ما بيستجيب"),
        ("كالسكين", "سكين"),
    ],
)
def test_what_is_written_together_with_a_word_does_not_hide_it(spelling, written, meant):
    assert last_reading(spelling, written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("bala3t 7obob", "بلعت حبوب"),
        ("gozy beydrabny delwa2ty", "جوزي بيضربني دلوقتي"),
        ("bghit nmout", "بغيت نموت"),
    ],
)
def test_arabic_in_latin_letters_is_read_in_its_own(spelling, written, meant):
    assert last_reading(spelling, written) == meant


@pytest.mark.parametrize(
    "text", ["see you at 3pm, room 2b", "el niño pesa 5kg y la mamá está bien", "gr8 thanks, c u l8r"]
)
def test_other_languages_are_not_taken_for_arabic(spelling, text):
    readings = [reading.words for reading in spelling.readings(fold(text))]
    assert all(word.isascii() for words in readings for word in words)


@pytest.mark.parametrize(
    "text", ["gozy beydrabny delwa2ty", "3ayza amawet nafsy", "lbebe ma kaytneffesch daba", "ghadi n9tel rassi"]
)
def test_danger_in_latin_letters_is_seen(text):
    assert screening().look(text).level == "emergency"


def test_parts_of_a_word_are_told_with_a_plus(tmp_path):
    file = tmp_path / "xx.toml"
    file.write_text(
        'reviewed_by = ""\ncommon = "a"\nnots = "no"\nsubjects = "i"\nharmless = []\nelsewhere = []\nonce = []\n'
        '[concepts]\nwho = ["i", "he"]\nwhom = ["it", "her"]\nhits = ["{who}+hit+{whom}"]\n'
        '[[phrase]]\nlevel = "today"\nkind = "fear"\nsays = ["{hits} now", "{who}+bit"]\n'
    )
    assert read(file).words == {"ihitit", "ihither", "hehitit", "hehither", "now", "ibit", "hebit"}

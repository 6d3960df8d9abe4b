"""What may stand in a name, and what is taken out of typed words before others see them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.names import NAME_LETTERS_MAX, clean_name, clean_words


@pytest.mark.parametrize(
    "name",
    ["Ana", "María José", "O’Brien", "Anne-Marie", "Żółć", "محمد عبد الله", "آرزو", "ลำไย", "田中", "Ngọc Ánh", "שרה",
     "J. R.", "नेहा", "Ruth2"],
)  # fmt: skip
def test_names_people_have_stay_as_they_are(name):
    assert clean_name(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Nurse Ruth ✓", "Nurse Ruth"),
        ("Ruth ✅", "Ruth"),
        ("Ruth ☑️ 🩺", "Ruth"),
        ("⭐ Ruth 🔵", "Ruth"),
        ("👩‍⚕️ Ruth", "Ruth"),
        ("Ruth™", "Ruth"),
        ("𝐑𝐮𝐭𝐡", "Ruth"),
        ("Ⓡⓤⓣⓗ", "Ruth"),
        ("Ana\n\nKith: all is well", "Ana Kith all is well"),
        ("Ana\u202egpj.exe", "Anagpj.exe"),
        ("\u2066Ana\u2069", "Ana"),
        ("A\u200bn\u200da", "Ana"),
        ("Ana\ufe0f", "Ana"),
        ("  Ana \t  Maria ", "Ana Maria"),
        ("<b>Ana</b>", "bAnab"),
        ("@Ana", "Ana"),
        ("Ana\x00\x07", "Ana"),
        ("Ana\ud800", "Ana"),
        ("Z" + "\u0335" * 40 + "oe", "Z" + "\u0335" * 4 + "oe"),
    ],
)
def test_what_could_mislead_is_taken_out_of_a_name(typed, shown):
    assert clean_name(typed) == shown


@pytest.mark.parametrize("typed", ["", "   ", "🌸" * 4096, "\u202e", "\u3164", "---", "\u0301", "✓"])
def test_a_name_of_which_nothing_is_left_is_no_name(typed):
    assert clean_name(typed) == ""


def test_a_joiner_that_writing_needs_is_kept():
    assert clean_name("می\u200cخواهم") == "می\u200cخواهم"
    assert clean_name("क्\u200dष") == "क्\u200dष"


def test_a_long_name_is_cut_between_letters():
    assert clean_name("n\u0323\u0304" * 500) == unicodedata.normalize("NFC", "n\u0323\u0304" * NAME_LETTERS_MAX)


@given(st.text(st.characters()))
def test_any_text_gives_a_name_that_stays_as_it_is(typed):
    name = clean_name(typed)
    assert clean_name(name) == name
    assert name == name.strip()
    assert not {unicodedata.category(sign) for sign in name if sign not in "\u200c\u200d"} & {"Cc", "Cf", "Cs", "Co"}
    name.encode()


@given(st.text(st.characters()))
def test_any_words_become_one_line_without_direction_tricks(typed):
    words = clean_words(typed)
    assert clean_words(words) == words
    assert "\n" not in words
    assert not set(words) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
    words.encode()


def test_emoji_people_write_stay_in_their_words():
    assert clean_words("well done 👩‍👩‍👧  ❤️") == "well done 👩‍👩‍👧 ❤️"

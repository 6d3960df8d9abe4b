"""The longest and strangest texts are looked at with work that is bounded, and what is said in them is seen."""

import random
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety.screening.folding import LETTERS_AT_ONCE, WORDS_AT_ONCE, fold
from bot.safety.screening.phrases import phrase_sets
from bot.safety.screening.screen import screening

LONGEST = 4096
STEPS_MAX = 300_000
"""Calls of functions while one text is looked at, whatever it is: each letter of it takes a few in the encoder."""
EVERYDAY_MAX = 4_000
ZALGO = "".join(chr(code) for code in range(0x300, 0x340))


def steps(text):
    """How many functions are called to look at it, those of the language itself included."""
    count = [0]

    def called(_frame, event, _argument):
        count[0] += event in ("call", "c_call")

    look = screening().look
    sys.setprofile(called)
    try:
        look(text)
    finally:
        sys.setprofile(None)
    return count[0]


def spoken_at_random(seed):
    """A text of nothing but words that the phrases are made of."""
    words = sorted(word for one in phrase_sets() for word in one.words)
    chance = random.Random(seed)
    return " ".join(chance.choice(words) for _ in range(LONGEST))[:LONGEST]


STRANGE = {
    "one letter again and again": "a" * LONGEST,
    "letters without a gap": "abcdefghijklmnopqrstuvwxyz" * (LONGEST // 26),
    "letters apart": "a " * (LONGEST // 2),
    "two letters in turn": "ab" * (LONGEST // 2),
    "different words": " ".join(f"w{number}x" for number in range(LONGEST))[:LONGEST],
    "one phrase again and again": ("i want to kill myself " * LONGEST)[:LONGEST],
    "a beginning of a phrase again and again": ("i want to " * LONGEST)[:LONGEST],
    "thoughts that end at once": "a." * (LONGEST // 2),
    "nothing but marks": "." * LONGEST,
    "accents upon accents": ("z" + ZALGO)[:50] * (LONGEST // 50),
    "one letter and then only accents": "z" + "\u0301" * (LONGEST - 1),
    "a letter that stands for eighteen": "\ufdfa" * LONGEST,
    "joiners between letters": "k\u200d" * (LONGEST // 2),
    "turned around again and again": "\u202e\u202da " * (LONGEST // 4),
    "vowel signs": "بَُِ" * (LONGEST // 4),
    "emoji": "🙂" * LONGEST,
    "apostrophes": "a'" * (LONGEST // 2),
    "words of phrases at random": spoken_at_random(1),
    "other words of phrases at random": spoken_at_random(2),
}


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_no_text_makes_work_without_end(text):
    assert steps(text) <= STEPS_MAX


def test_an_everyday_text_makes_little_work():
    assert steps("Sorry I missed your message, we were at my mum's. Could we meet on Friday instead?") <= EVERYDAY_MAX


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_what_is_compared_is_never_longer_than_it_may_be(text):
    folded = fold(text)
    assert len(folded.words) <= WORDS_AT_ONCE
    assert all(len(word) <= LETTERS_AT_ONCE for word in folded.words)
    assert len(folded.words) == len(folded.spans)


@pytest.mark.parametrize(
    "text",
    [
        "k\u200bi\u200bl\u200bl m\u200dys\u2060elf tonight, i am going to kill my\u00adself",
        "\u202ei want to die\u202c",
        "i want to \u2066die\u2069",
        "i wa\ufe0fnt to di\u034fe",
        "i w\u20ddant to d\u20ddi\u20dde",
        "".join(letter + ZALGO for letter in "i want to die"),
        "i want to d" + "\u0336".join("ie") + "\u0336",
        "أُرِيدُ أَنْ أَمُوتَ",
        "أريد أن أمـــــــوت",
        "a" * 2000 + " i want to die " + "b" * 2000,
        "🙂" * 900 + "i want to die" + "🙂" * 900,
    ],
    ids=ascii,
)
def test_what_is_said_behind_strange_signs_is_seen(text):
    assert screening().look(text).level == "emergency"


@given(st.text(st.characters(codec=None), max_size=200))
def test_folding_survives_anything(text):
    folded = fold(text)
    assert all(0 <= start < end <= len(text) for start, end in folded.spans)
    assert all(folded.words)

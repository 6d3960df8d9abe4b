"""What people say they did, read into a draft: never guessed, and never a thing that was not said."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.hours.rules import MINUTES_MAX
from bot.skills import taxonomy
from bot.skills.exchange_rules import MINUTES_LEAST, MINUTES_MOST
from bot.skills.said import CHOICES_MAX, Draft, Knows, read
from bot.skills.said_words import words_of
from tests.skills import sayings

LEAST = {"minutes": 0.98, "people": 0.98, "days": 0.97, "way": 0.94, "kinds": 0.66}
"""What share of each part is read rightly; the rest is asked by buttons."""
WRONG_MAX = {"minutes": 0, "people": 0, "days": 0, "way": 1, "kinds": 1}
"""How many of a language's sentences may be read as something else: whoever said it reads it before it counts."""


@pytest.mark.parametrize("language", sayings.LANGUAGES)
def test_what_people_say_is_read_rightly_or_asked(language):
    every = len(sayings.sayings(language))
    assert every >= 60
    for part, counts in sayings.shares(language).items():
        assert counts["right"] >= LEAST[part] * every, (part, counts)
        assert counts["wrong"] <= WRONG_MAX[part], (part, counts)


@pytest.mark.parametrize(("language", "words", "part"), sayings.others())
def test_what_was_not_said_is_not_read(language, words, part):
    found = read(words, (language,), sayings.knows(language))
    assert found == Draft() if part == "all" else getattr(found, part) == ()


def test_each_of_her_languages_is_tried_whichever_she_reads_first():
    knows = sayings.knows("es")
    assert read("dos horas de costura para Ruth", ("en", "ar", "es"), knows).minutes == (120,)
    assert read("نص ساعة خياطة لمريم", ("en", "es", "ar"), knows).people == (6,)


def test_a_name_nobody_told_her_is_no_more_than_any_other_word():
    known, unknown = sayings.knows("en"), Knows({}, sayings.TODAY, lambda _: [], lambda _: [])
    assert read("2h cooking for Amina", ("en",), known).people == (1,)
    assert read("2h cooking for Amina", ("en",), unknown) == read("2h cooking for Zoe", ("en",), unknown)


def test_two_of_one_name_are_both_left_to_choose_from():
    assert read("1h yoga for Sara", ("en",), sayings.knows("en")).people == (7, 8)


def test_what_is_said_later_takes_the_place_of_what_was_said_before():
    first = Draft(minutes=(60,), people=(1,), way="gave")
    assert first.with_more(Draft(minutes=(45,), days=("2026-11-26",))) == Draft(
        (45,), (), (1,), ("2026-11-26",), "gave"
    )


def test_a_draft_tells_nothing_of_itself_where_it_is_printed():
    assert "Amina" not in repr(sayings.knows("en"))


def test_every_language_has_words_for_it():
    assert all(words_of(language) is not None for language in sayings.LANGUAGES)
    assert words_of("xx") is None


PIECES = (
    "2 ٢ ½ - h hours half an and or quarter min 1:30 1:99 ساعة ونصف hora media y for Amina me yesterday 3/4 31.2. ago "
    "لأمينة to 99999 0 . hace ayer qué"
).split()
SAID = st.one_of(st.text(max_size=400), st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))


@given(SAID, st.permutations(sayings.LANGUAGES))
def test_there_is_no_text_on_which_it_fails_and_none_that_says_more_than_a_day(words, languages):
    knows = Knows(
        sayings.NAMES, sayings.TODAY, lambda _: ["2026-11-26", "2030-01-01", "1999-01-01"], lambda _: [("bread", 0.9)]
    )
    found = read(words, languages, knows)
    assert all(MINUTES_LEAST <= minutes <= MINUTES_MOST < MINUTES_MAX for minutes in found.minutes)
    assert all(date(2026, 10, 27) <= date.fromisoformat(day) <= sayings.TODAY for day in found.days)
    assert set(found.people) <= set(sayings.NAMES)
    assert len(found.people) <= CHOICES_MAX
    assert all(taxonomy.find(kind) is not None for kind in found.kinds)


@given(SAID)
def test_the_same_words_are_read_the_same_each_time(words):
    knows = sayings.knows("en")
    assert read(words, sayings.LANGUAGES, knows) == read(words, sayings.LANGUAGES, knows)

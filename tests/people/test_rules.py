"""What a member may not be called, what means STOP, and which dates can be."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import instant_of
from bot.base.outcome import Refused
from bot.people.privacy import STOP_LENGTH_MAX, means_stop
from bot.people.rules import (
    BABY_WITHIN,
    DUE_PAST,
    DUE_WITHIN,
    check_stage_date,
    language_from,
    looks_like_staff,
    skeleton,
)
from bot.people.words import fold, loss_words, means_loss, staff_words, stop_words

LONDON = "Europe/London"
TODAY = date(2026, 11, 24)
NOW = instant_of(datetime(2026, 11, 24, 10, 0), LONDON)


@pytest.mark.parametrize("word", sorted(staff_words()))
def test_no_word_of_staff_passes_whatever_stands_around_it_or_between(word):
    apart = " ".join(word)
    for name in (
        apart,
        f"{apart} Ann",
        word,
        word.upper(),
        f"Ann {word}",
        f"{word}-Ann",
        ".".join(word),
        f"Ann ({word})",
    ):
        assert looks_like_staff(name, staff_words()), name


@pytest.mark.parametrize(
    "name", ["Ana", "Ruth", "Stafford", "Curtis Nursel", "Ben A B", "Li", "آنا", "Zoë", "A", "Mo 2"]
)
def test_names_people_have_pass(name):
    assert not looks_like_staff(name, staff_words())


@given(st.text(max_size=60))
def test_any_name_can_be_looked_at(name):
    assert isinstance(looks_like_staff(name, staff_words()), bool)
    assert skeleton(skeleton(name)) == skeleton(name)


@given(st.sampled_from(sorted(stop_words())), st.sampled_from(["", "!", " …", "\n", " 🛑"]))
def test_every_wording_of_stop_is_one_with_any_mark_behind_it(words, mark):
    assert means_stop(words.upper() + mark) is (len(words + mark) <= STOP_LENGTH_MAX)


@given(st.text(min_size=STOP_LENGTH_MAX + 1))
def test_a_long_text_is_no_stop(words):
    assert not means_stop(words)


@pytest.mark.parametrize("words", sorted(loss_words()))
def test_every_wording_of_a_loss_is_heard_and_none_means_stop(words):
    assert means_loss(words.upper() + ".")
    assert not means_stop(words)


@given(st.text())
def test_folding_folds_once(words):
    assert fold(fold(words)) == fold(words)


@pytest.mark.parametrize(
    ("stage", "days", "can_be"),
    [
        ("expecting", DUE_WITHIN.days, True),
        ("expecting", DUE_WITHIN.days + 1, False),
        ("expecting", -DUE_PAST.days, True),
        ("expecting", -DUE_PAST.days - 1, False),
        ("baby", 0, True),
        ("baby", 1, False),
        ("baby", -BABY_WITHIN.days, True),
        ("baby", -BABY_WITHIN.days - 1, False),
    ],
)
def test_a_date_that_cannot_be_is_refused(stage, days, can_be):
    iso = (TODAY + timedelta(days=days)).isoformat()
    if can_be:
        check_stage_date(stage, iso, NOW, LONDON)
    else:
        with pytest.raises(Refused):
            check_stage_date(stage, iso, NOW, LONDON)


@given(st.text(st.characters(exclude_categories=["Nd"]), max_size=12))
def test_what_is_no_date_is_refused_and_never_breaks(words):
    with pytest.raises(Refused) as refused:
        check_stage_date("baby", words, NOW, LONDON)
    assert refused.value.text.key == "people-date-impossible"


def test_today_is_the_persons_own():
    auckland = "Pacific/Auckland"
    late = instant_of(datetime(2026, 11, 24, 23, 0), LONDON)
    check_stage_date("baby", "2026-11-25", late, auckland)
    with pytest.raises(Refused):
        check_stage_date("baby", "2026-11-25", late, LONDON)


@pytest.mark.parametrize(
    ("code", "language"), [("es-MX", "es"), ("AR_eg", "ar"), ("pl", "en"), ("", "en"), ("-", "en")]
)
def test_a_phones_language_code_finds_ours(code, language):
    assert language_from(code) == language

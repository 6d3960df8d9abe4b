"""Codes of group sessions, and how long a session was."""

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.app import CONTENT
from bot.base.clock import MINUTE
from bot.skills import session_rules as rules
from bot.skills.taxonomy import MINUTES_MOST, kinds

CODES = st.integers(rules.CODE_LEAST, rules.CODE_LEAST + rules.CODES - 1)


@given(CODES)
def test_a_code_is_read_as_it_is_shown(code):
    assert rules.read_code(rules.spelt(code)) == code
    assert rules.read_code(f"{code // 1000}-{code % 1000:03}") == code


def test_a_code_is_read_in_any_scripts_digits():
    assert rules.read_code("٤٨٢ ٩١٣") == rules.read_code("४८२९१३") == rules.read_code("4 8 2 . 9 1 3") == 482913


@given(st.text(max_size=200))
def test_there_is_no_text_on_which_reading_a_code_fails(typed):
    code = rules.read_code(typed)
    assert code is None or rules.CODE_LEAST <= code < rules.CODE_LEAST + rules.CODES


def test_words_too_few_and_too_many_digits_are_no_code():
    assert [rules.read_code(one) for one in ("", "48291", "4829131", "048291", "code 482913", "4" * 5000)] == [None] * 6


@given(st.integers(0, 10**7), st.integers(10, MINUTES_MOST))
def test_nobody_can_say_that_it_was_longer_than_it_can_have_been(passed, usual):
    most = rules.lasted(0, passed * MINUTE)
    assert rules.LASTED_LEAST <= most <= MINUTES_MOST
    assert abs(most - passed) <= 2 or most in (rules.LASTED_LEAST, MINUTES_MOST)
    choices = rules.lengths(most, usual)
    assert choices[0] == most
    assert all(rules.LASTED_LEAST <= one <= most for one in choices)


def test_nobody_leads_several_in_what_is_alone_with_a_child_or_only_at_home():
    for kind in kinds().values():
        if kind.tier == "child" or kind.where == ("home",):
            assert not rules.may_be_led(kind)
    assert rules.may_be_led(kinds()["yoga"])


def test_the_arabic_words_speak_to_everybody():
    """No imperative, and no "you" of one gender (docs/translating.md)."""
    words = set(re.findall(r"\w+", (CONTENT / "ar" / "sessions.ftl").read_text(encoding="utf-8")))
    to_one_gender = "قد أرهم ادخل قل انظر اضغط اكتب اطلب حاول اسأل تحدث اقرأ أرسل تقرأ تقود تقدم تقدّم تضغط"
    assert words.isdisjoint(to_one_gender.split())

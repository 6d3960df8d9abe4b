"""What somebody may type in the stead of a text of Kith's, and why not: whatever it is, it can be said."""

import logging
import re
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot import app
from bot.base.messages import Duration, Lines, Name, Text, When
from bot.base.outcome import Refused
from bot.base.rewording import PIECE, is_label, shape_of
from bot.base.text_files import read_texts, values
from bot.base.texts import Reader, Texts, Worded
from bot.circle.wording_rules import may_change, words_of
from tests.checks.texts import markup_problem

HERE = Reader("UTC", lambda _id: "Ana", 0, place="merevale")
ELSEWHERE = Reader("UTC", lambda _id: "Ana", 0, place="tideford")


@cache
def all_texts():
    return Texts.load(app.CONTENT, strict=True)


@cache
def entries(language):
    return {entry.key: entry for entry in read_texts(app.CONTENT / language).entries}


@cache
def changeable(language):
    return [key for key in entries(language) if may_change(key, all_texts().shape("merevale", language, key))]


def shape(key, language="en"):
    return all_texts().shape("merevale", language, key)


def said(key, typed, language="en", **given_values):
    """`typed` is what the place decided on: how it reads there."""
    texts = all_texts()
    found = shape(key, language)
    words = words_of(typed, found, found.words, is_label=is_label(key))
    texts.follow("merevale", (Worded(language, key, words, found.source),))
    return texts.render(language, Text(key, **given_values), HERE)


# --- how a text is shown for changing ---


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("circle-calm", "Nothing waits for you just now."),
        ("checkins-pace", "More meetings, or fewer?\n\n[1] is asked whether that fits too."),
        ("circle-vote-waits", "A vote waits for you: [1]"),
        ("home-button", "Home"),
    ],
)
def test_what_kith_fills_in_stands_as_a_number(key, words):
    assert shape(key).words == words


@pytest.mark.parametrize("key", ["circle-home-votes", "circle-choice-button", "asks-number"])
def test_a_text_without_words_of_its_own_around_its_forms_has_no_shape(key):
    assert shape(key) is None


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_words_left_as_they_are_read_as_before(language):
    for key in changeable(language):
        found = shape_of(entries(language)[key])
        names = values(entries(language)[key], entries(language))
        text = Text(key, **dict.fromkeys(names, 2))
        before = all_texts().render(language, text, ELSEWHERE)
        all_texts().follow("merevale", (Worded(language, key, found.words, found.source),))
        bare = str.maketrans("", "", "<>/bicode")
        assert all_texts().render(language, text, HERE).translate(bare) == before.translate(bare)


def test_most_texts_that_people_read_can_be_changed():
    assert len(changeable("en")) > 1_700


@pytest.mark.parametrize("key", ["veiled", "people-hidden", "sent-again", "menu-about"])
def test_what_gives_nothing_away_and_what_all_read_alike_stays(key):
    assert not may_change(key, shape(key))


# --- how other words are said ---


def test_a_heading_stays_one_and_pieces_may_stand_anywhere():
    words = "How often do you meet?\nDoes it fit too?\n\nWe ask [1]."
    assert (
        said("checkins-pace", words, other="Ruth") == "<b>How often do you meet?</b>\nDoes it fit too?\n\nWe ask Ruth."
    )
    words = "Where is it: [2]\nAnd [1] is the time. How often?"
    read = said("circle-ask-how-often", words, when="at six", where="here")
    assert read == "Where is it: here\nAnd <b>at six</b> is the time. How often?"


def test_numbers_may_be_typed_as_people_type_them():
    assert said("circle-vote-waits", "[ ١ ] is to be voted on", what="Tea") == "Tea is to be voted on"


def test_a_text_in_which_another_stands_says_it_too_and_no_other_place_does():
    key, label = "checkins-booked", "checkins-list-button"
    found = shape(label)
    texts = all_texts()
    before = texts.render("en", Text(key), HERE)
    assert found.words in before
    texts.follow("merevale", (Worded("en", label, "See when we meet", found.source),))
    assert "See when we meet" in texts.render("en", Text(key), HERE)
    assert texts.render("en", Text(key), ELSEWHERE) == before
    texts.follow("merevale", ())
    assert texts.render("en", Text(key), HERE) == before


def test_what_does_not_fit_into_a_message_any_more_is_said_as_before():
    found = shape("circle-agenda")
    texts = all_texts()
    words = "We talk about this now\n\n" + "x " * 140 + "[1]"
    texts.follow("merevale", (Worded("en", "circle-agenda", words, found.source),))
    text = Text("circle-agenda", lines=Lines(tuple(Text("circle-choice-line", choice="y" * 120) for _ in range(32))))
    assert texts.render("en", text, HERE) == texts.render("en", text, ELSEWHERE)


@pytest.mark.parametrize(
    "worded",
    [
        Worded("en", "circle-calmer", "All is well.", ""),
        Worded("en", "circle-calm", "All is well.", "{ $new }"),
        Worded("en", "circle-vote-waits", "[2] waits", "{ $what }"),
        Worded("en", "circle-vote-waits", "[1] waits", "{ $which }"),
    ],
)
def test_words_for_a_text_that_is_gone_or_has_other_pieces_rest(worded):
    texts = all_texts()
    assert not texts.stands("merevale", worded)
    texts.follow("merevale", (worded,))
    assert texts.render("en", Text("circle-calm"), HERE) == texts.render("en", Text("circle-calm"), ELSEWHERE)
    waits = Text("circle-vote-waits", what="Tea")
    assert texts.render("en", waits, HERE) == texts.render("en", waits, ELSEWHERE)


# --- what is refused ---


@pytest.mark.parametrize(
    ("key", "typed", "why"),
    [
        ("circle-calm", "", "wording-no-words"),
        ("circle-calm", "😀 😀", "wording-no-words"),
        ("circle-vote-waits", "[1]", "wording-no-words"),
        ("circle-calm", "\u202e\u200f \ue000", "wording-no-words"),
        ("circle-calm", "All <b>quiet</b>", "wording-sign"),
        ("circle-calm", "All { $quiet }", "wording-sign"),
        ("circle-calm", "Tea & cake", "wording-sign"),
        ("circle-calm", "Look at https://example.org now", "wording-no-link"),
        ("circle-calm", "Write to @somebody", "wording-no-link"),
        ("circle-calm", "Write to me@example.org", "wording-no-link"),
        ("circle-calm", "Tap /start", "wording-no-link"),
        ("circle-calm", "See example.org", "wording-no-link"),
        ("circle-calm", "Call 01632 960 113", "wording-no-link"),
        ("circle-calm", "All [quiet]", "wording-brackets"),
        ("circle-calm", "All [1] quiet", "wording-pieces"),
        ("circle-vote-waits", "A vote waits", "wording-pieces"),
        ("circle-vote-waits", "[1] and [1]", "wording-pieces"),
        ("circle-calm", "Nothing  waits for you just now.", "wording-same"),
        ("circle-calm", "very " * 200, "wording-long"),
        ("circle-calm", "a" * 5_000, "wording-long"),
        ("home-button", "The screen where all begins", "wording-long"),
        ("home-button", "To the\nstart", "wording-one-line"),
        ("home-button", "😀 Home", "wording-starts"),
    ],
)
def test_what_cannot_be_said_is_refused_with_its_reason(key, typed, why):
    with pytest.raises(Refused) as refused:
        words_of(typed, shape(key), shape(key).words, is_label=is_label(key))
    assert refused.value.text.key == why
    all_texts().render("en", refused.value.text, HERE)


def test_a_command_that_stands_in_a_text_may_stand_in_it_again():
    key = next(key for key in changeable("en") if "/takeback" in shape(key).words or "/hide" in shape(key).words)
    words = "Well: " + shape(key).words
    assert words_of(words, shape(key), shape(key).words, is_label=is_label(key)) == words


# --- whatever is typed ---

SIGNS = st.characters(codec="utf-8")
TYPED = st.lists(
    st.one_of(
        st.text(SIGNS, max_size=12),
        st.sampled_from(("[1]", "[2]", "[3]", "[99]", "[١]", "[", "]", "\n", "<b>", "{ $x }", "&amp;", "مرحبا", "you")),
    ),
    max_size=14,
).map(" ".join)
VALUES = st.one_of(
    st.integers(-5, 10**9),
    st.text(SIGNS, max_size=300),
    st.integers(0, 2 * 10**15).map(When),
    st.integers(1, 9).map(Name),
    st.integers(0, 10**4).map(Duration),
    st.text(SIGNS, max_size=20).map(lambda words: Text("circle-vote-waits", what=words)),
)


@settings(max_examples=400, deadline=None)
@given(st.data(), st.sampled_from(("en", "es", "ar")), TYPED)
@example(None, "en", "[1] {")
def test_whatever_is_typed_it_is_refused_or_can_be_said_with_any_values(data, language, typed):
    key = "circle-vote-waits" if data is None else data.draw(st.sampled_from(changeable(language)))
    found = shape(key, language)
    missing = " ".join(f"[{number}]" for number in range(1, len(found.pieces) + 1) if f"[{number}]" not in typed)
    for tried in (typed, f"{typed} {missing} end"):
        try:
            words = words_of(tried, found, found.words, is_label=is_label(key))
        except Refused as refused:
            all_texts().render(language, refused.text, ELSEWHERE)
            continue
        names = sorted(values(entries(language)[key], entries(language)))
        given_values = {name: 2 if data is None else data.draw(VALUES) for name in names}
        _can_be_said(language, Worded(language, key, words, found.source), Text(key, **given_values))


def _can_be_said(language, worded, text):
    texts, told = all_texts(), []
    handler = logging.Handler()
    handler.emit = told.append
    logging.getLogger("bot.base.texts").addHandler(handler)
    try:
        assert texts.stands("merevale", worded)
        texts.follow("merevale", (worded,))
        html, label = texts.render(language, text, HERE), texts.label(language, text, HERE)
    finally:
        logging.getLogger("bot.base.texts").removeHandler(handler)
        texts.follow("merevale", ())
    assert not told
    assert not markup_problem(re.sub("</?tg-time[^>]*>", "", html))
    assert "\n" not in label
    first = PIECE.split(worded.words)[0].split("\n")[0].strip()
    assert first in html.replace("\u200f", "")

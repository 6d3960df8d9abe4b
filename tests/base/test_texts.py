"""Plain values into words: in each language, on the reader's clock, whatever people typed."""

import logging
import re
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import DAY, FOREVER, instant_of
from bot.base.messages import Day, Duration, Lines, Name, Text, When
from bot.base.texts import MESSAGE_LETTERS_MAX, Reader, TextError, Texts

SHIPPED = Path(__file__).resolve().parents[2] / "content"
ANA, RUTH, GONE, TRICKSTER = 1, 2, 3, 4
CALLED = {ANA: "Ana", RUTH: "روث", GONE: "", TRICKSTER: "<b>Nurse</b> \u202eRuth ✓\n\nKith"}
NOON = instant_of(datetime(2026, 11, 24, 12, 0), "Europe/London")
ISOLATE, END, RTL = "\u2068", "\u2069", "\u200f"

ENGLISH = """
hello = Hello { $name }!
says = { $words }
at = See you { $time }.
again = { $rest }
list = Reasons:
    { $lines }
near = You are { $minutes } minutes apart.
stage = { $stage ->
    [expecting] a baby on the way
   *[other] a baby here
}
visits = { $count ->
    [one] one visit
   *[other] { $count } visits
}
open-button = Open { $name }
only-english = Only here, { $name }.
# @grave
agree = Do you agree, { $name }?
someone = someone
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
english-beneath = (not checked)
only-in-english = (only in English)
words-missing = (nothing to show)
"""
SPANISH = ENGLISH.replace("only-english = Only here, { $name }.\n", "").replace("Do you agree", "¿De acuerdo")


@pytest.fixture(scope="session")
def shipped():
    return Texts.load(SHIPPED, strict=True)


@pytest.fixture
def content(tmp_path):
    """A folder with an English and an unreviewed Spanish, to be changed by a test."""
    for code, words in (("en", ENGLISH), ("es", SPANISH)):
        (tmp_path / code).mkdir()
        (tmp_path / code / "language.toml").write_text((SHIPPED / code / "language.toml").read_text())
        (tmp_path / code / "room.ftl").write_text(words)
    return tmp_path


@pytest.fixture
def texts(content):
    return Texts.load(content, strict=True)


def reader(zone="Europe/London", now=NOON):
    return Reader(zone, CALLED.__getitem__, now)


def says(texts, text, language="en", **who):
    return texts.render(language, text, reader(**who))


class Markup(HTMLParser):
    """Collects what is shown, and insists that tags are closed in order."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.open, self.shown = [], []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag, _attrs):
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.shown.append(data)


def shown(html):
    return "".join(Markup(html).shown)


# --- what people typed ---


@pytest.mark.parametrize("typed", ["<b>bold", "</b>", "a & b", "&lt;", "<script>x</script>", '<a href="x">y</a>'])
def test_typed_markup_is_shown_as_typed(texts, typed):
    assert shown(says(texts, Text("says", words=typed))) == typed


def test_a_name_is_looked_up_when_sent_and_cannot_mislead(texts):
    assert says(texts, Text("hello", name=Name(ANA))) == "Hello Ana!"
    assert says(texts, Text("hello", name=Name(TRICKSTER))) == "Hello bNurseb Ruth Kith!"


def test_a_name_that_is_gone_becomes_someone(texts, shipped):
    assert says(texts, Text("hello", name=Name(GONE))) == "Hello someone!"
    assert "alguien" in shipped.render("es", Text("home-with-note", note=Name(GONE), rest=""), reader())


def test_typed_words_stay_on_one_line_and_turn_nothing_around(texts):
    assert says(texts, Text("says", words="a\n\n\u202eb\u200b\tc\x00")) == "a b c"


def test_words_of_another_direction_are_isolated(texts):
    assert says(texts, Text("hello", name=Name(RUTH))) == f"Hello {ISOLATE}روث{END}!"
    assert says(texts, Text("says", words="اهلا")) == f"{ISOLATE}اهلا{END}"


def test_typed_words_in_a_right_to_left_text_are_always_isolated(shipped):
    said = shipped.render("ar", Text("home-with-note", note="+44 20 7946", rest="x"), reader())
    assert f"{ISOLATE}+44 20 7946{END}" in said


def test_every_line_of_a_right_to_left_text_leans_right(shipped):
    said = shipped.render("ar", Text("home-with-note", note="Ana", rest=Text("moved-on")), reader())
    assert all(line.startswith(RTL) for line in said.split("\n") if line)


def test_a_left_to_right_text_has_no_marks_of_its_own(texts):
    assert not set(says(texts, Text("hello", name="Ana"))) & {ISOLATE, END, RTL}


def test_four_thousand_emoji_fit_into_a_message(texts):
    said = says(texts, Text("says", words="😀" * 4096))
    assert len(said.encode("utf-16-le")) // 2 <= 1000
    assert said.endswith("😀…")


def test_many_long_values_are_shortened_until_the_message_fits(texts):
    lines = Lines(tuple(Text("says", words="é" * 900) for _ in range(20)))
    assert len(shown(says(texts, Text("list", lines=lines)))) <= MESSAGE_LETTERS_MAX


def test_a_message_that_can_never_fit_is_an_error_and_an_honest_line_in_earnest(texts, content):
    text = Text("list", lines=Lines(tuple(Text("says", words="é" * 900) for _ in range(200))))
    with pytest.raises(TextError, match="longer than a message"):
        says(texts, text)
    assert says(Texts.load(content), text) == "(nothing to show)"


def test_a_typed_value_cannot_fill_another_values_place(texts):
    both = Text("again", rest=Text("says", words="\ue000\ue001"))
    assert says(texts, both) == ""


@given(st.text(st.characters()))
def test_whatever_is_typed_the_markup_stays_whole(shipped, typed):
    for language in ("en", "ar"):
        Markup(shipped.render(language, Text("home-with-note", note=typed, rest=Text("moved-on")), reader()))


# --- dates, times, numbers ---


def test_a_time_is_the_readers_own(texts):
    assert says(texts, Text("at", time=When(NOON))) == (
        f'See you <tg-time unix="{NOON // 1_000_000}">Tuesday 24 November, 12:00</tg-time>.'
    )
    assert "Tuesday 24 November, 17:00" in says(texts, Text("at", time=When(NOON)), zone="Asia/Karachi")


def test_a_date_has_its_year_only_when_it_is_another(texts):
    assert "Wednesday 25 November," in says(texts, Text("at", time=When(NOON + DAY)))
    assert "Sunday 24 January 2027," in says(texts, Text("at", time=When(NOON + 61 * DAY)))
    assert says(texts, Text("at", time=Day("2025-03-03"))) == "See you Monday 3 March 2025."


def test_a_button_has_room_for_a_year_only_where_it_could_be_mistaken(texts):
    assert texts.label("en", Text("at", time=When(NOON + 61 * DAY)), reader()) == "See you Sun 24 Jan, 12:00."
    assert texts.label("en", Text("at", time=Day("2025-03-03")), reader()) == "See you Monday 3 March 2025."


def test_each_language_writes_dates_its_own_way(shipped):
    at = Text("home-with-note", note=When(NOON), rest="")
    assert "martes 24 de noviembre, 12:00" in shipped.render("es", at, reader())
    assert "الثلاثاء 24 نوفمبر، الساعة 12:00" in shipped.render("ar", at, reader())


def test_the_message_and_its_buttons_name_the_same_hour(texts):
    assert texts.label("en", Text("at", time=When(NOON)), reader()) == "See you Tue 24 Nov, 12:00."


@pytest.mark.parametrize(
    ("minutes", "english", "spanish", "arabic"),
    [
        (0, "0 min", "0 min", "0 دقيقة"),
        (1, "1 min", "1 min", "دقيقة واحدة"),
        (2, "2 min", "2 min", "دقيقتان"),
        (5, "5 min", "5 min", "5 دقائق"),
        (45, "45 min", "45 min", "45 دقيقة"),
        (60, "1 h", "1 h", "ساعة واحدة"),
        (90, "1 h 30 min", "1 h 30 min", "ساعة و30 دقيقة"),
        (180, "3 h", "3 h", "3 ساعات"),
        (6000, "100 h", "100 h", "100 ساعة"),
        (60_000, "1,000 h", "1.000 h", "1,000 ساعة"),
    ],
)
def test_lengths_of_time(shipped, minutes, english, spanish, arabic):
    text = Text("home-with-note", note=Duration(minutes), rest="x")
    said = [shipped.render(code, text, reader()).split("\n")[0].lstrip(RTL) for code in ("en", "es", "ar")]
    assert said == [english, spanish, arabic]


def test_plural_forms_and_choices_by_word(texts):
    assert says(texts, Text("visits", count=1)) == "one visit"
    assert says(texts, Text("visits", count=1200)) == "1,200 visits"
    assert says(texts, Text("stage", stage="expecting")) == "a baby on the way"
    assert says(texts, Text("stage", stage="baby")) == "a baby here"


def test_lines_and_texts_inside_texts(texts):
    lines = Lines((Text("near", minutes=10), Text("hello", name="A & B")))
    assert says(texts, Text("again", rest=Text("list", lines=lines))) == (
        "Reasons:\n• You are 10 minutes apart.\n• Hello A &amp; B!"
    )


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_a_line_with_a_number_of_its_own_has_no_dot_before_it(language):
    shipped = Texts.load(SHIPPED)
    line = Text("skills-rests-line", number=1, side="offer", what=Text("skills-kind-bread"))
    shown = shipped.render(language, Text("skills-mine", lines=Lines((line,))), reader())
    assert "•" not in shown
    assert "1. " in shown


@pytest.mark.parametrize("value", [When(FOREVER * 10), Day("2026-13-45"), Day("soon")])
def test_a_time_that_is_none_is_an_error(texts, value):
    with pytest.raises(TextError, match="cannot be shown"):
        says(texts, Text("at", time=value))


# --- labels ---


def test_a_label_is_plain_and_on_one_line(texts):
    assert texts.label("en", Text("open-button", name="<A & B>\n"), reader()) == "Open <A & B>"
    assert texts.label("en", Text("list", lines=Text("says", words="x")), reader()) == "Reasons: x"
    assert len(texts.label("en", Text("says", words="x" * 500), reader())) == 60


def test_lines_have_no_place_in_a_label(texts):
    with pytest.raises(TextError, match="label"):
        texts.label("en", Text("list", lines=Lines(())), reader())


# --- what is wrong ---


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (Text("no-such-key"), "no-such-key is not in en"),
        (Text("hello"), "name"),
        (Text("again", rest=Text("x")), "x is not"),
    ],
)
def test_a_mistake_is_an_error_that_names_the_key(texts, text, why):
    with pytest.raises(TextError, match=why):
        says(texts, text)


def test_in_earnest_what_is_not_translated_is_said_in_english_with_a_line_that_says_so(content, caplog):
    texts = Texts.load(content)
    said = says(texts, Text("only-english", name="Ana"), language="es")
    assert said == "(only in English)\n\nOnly here, Ana."
    assert "only-english" in caplog.text
    assert "Ana" not in caplog.text


def test_in_earnest_a_missing_value_is_logged_by_key_and_nobody_sees_a_hole(content, caplog):
    texts = Texts.load(content)
    assert says(texts, Text("hello", other="secret")) == "(nothing to show)"
    assert texts.label("en", Text("call-her-button"), reader()) == "Call her"
    assert "hello" in caplog.text
    assert "secret" not in caplog.text


def test_in_earnest_even_an_empty_language_file_shows_something(content, caplog):
    (content / "en" / "room.ftl").write_text("")
    (content / "es" / "room.ftl").write_text("")
    assert says(Texts.load(content), Text("hello", name="Ana"), language="es") == "…"
    assert caplog.records


def test_a_file_that_cannot_be_read_is_named_with_its_line(content, caplog):
    (content / "es" / "room.ftl").write_text(SPANISH + "broken = { $name\n")
    with pytest.raises(TextError, match=r"es/room\.ftl:\d+: cannot be read"):
        Texts.load(content, strict=True)
    with caplog.at_level(logging.ERROR):
        texts = Texts.load(content)
    assert "es/room.ftl" in texts.problems[0]
    assert "es/room.ftl" in caplog.text
    assert says(texts, Text("hello", name="Ana"), language="es") == "Hello Ana!"


def test_a_key_in_two_files_and_a_file_of_another_encoding_are_problems(content):
    (content / "en" / "second.ftl").write_text("hello = Hi\n")
    (content / "en" / "third.ftl").write_bytes(b"caf\xe9 = x\n")
    problems = Texts.load(content).problems
    assert any("hello is already in en/room.ftl" in problem for problem in problems)
    assert any("en/third.ftl" in problem for problem in problems)


@pytest.mark.parametrize("change", [("direction", "sideways"), ("locale", "xx_nowhere"), ("name", ""), ("date", "")])
def test_a_wrong_language_file_says_what_is_wrong(content, change):
    setting, value = change
    file = content / "es" / "language.toml"
    file.write_text(re.sub(rf'(?m)^{setting} = ".*?"', f'{setting} = "{value}"', file.read_text()))
    with pytest.raises(TextError, match=r"es/language\.toml"):
        Texts.load(content, strict=True)
    assert [info.code for info in Texts.load(content).languages] == ["en"]


def test_without_the_default_language_nothing_starts(tmp_path):
    with pytest.raises(TextError, match="default"):
        Texts.load(tmp_path)


# --- languages ---


def test_three_languages_are_shipped_each_with_its_own_name_and_direction(shipped):
    found = {info.code: (info.name, info.direction, info.reviewed) for info in shipped.languages}
    assert found == {
        "en": ("English", "ltr", True),
        "es": ("Español", "ltr", False),
        "ar": ("العربية", "rtl", False),
    }
    assert shipped.languages[0].code == "en"


@pytest.mark.parametrize(
    ("phone", "ours"), [("es-MX", "es"), ("ar_EG", "ar"), ("EN-gb", "en"), ("tlh", "en"), ("", "en"), ("es", "es")]
)
def test_a_phones_language_finds_the_closest_we_have(shipped, phone, ours):
    assert shipped.language(phone).code == ours


def test_an_unreviewed_consent_text_has_the_english_beneath(texts):
    assert says(texts, Text("agree", name="Ana")) == "Do you agree, Ana?"
    beneath = "¿De acuerdo, Ana?\n\n(not checked)\n\nDo you agree, Ana?"
    assert says(texts, Text("agree", name="Ana"), language="es") == beneath
    inside = says(texts, Text("again", rest=Text("agree", name="Ana")), language="es")
    assert inside == beneath


def test_a_reviewed_translation_stands_alone(content):
    file = content / "es" / "language.toml"
    file.write_text(file.read_text().replace('reviewed_by = ""', 'reviewed_by = "Inés Pardo, midwife, 2026-11-24"'))
    assert says(Texts.load(content, strict=True), Text("agree", name="Ana"), language="es") == "¿De acuerdo, Ana?"

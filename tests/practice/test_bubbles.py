"""What stands in a chat is shown as Telegram's apps show it, and never as somebody else's HTML."""

import pytest

from bot.practice.bubbles import start_code, to_html

BOT = "kith_practice_bot"


def mark(kind, offset, length, **more):
    return {"type": kind, "offset": offset, "length": length, **more}


def test_marks_nest_and_offsets_count_as_telegram_counts():
    text = "👶 bold and both"
    marks = [mark("bold", 3, 13), mark("italic", 12, 4)]
    assert to_html(text, marks, BOT) == "👶 <b>bold and <i>both</i></b>"


def test_what_people_write_stays_words():
    text = "<img src=x onerror=alert(1)> & \"'"
    assert to_html(text, [], BOT) == "&lt;img src=x onerror=alert(1)&gt; &amp; &quot;&#x27;"
    inside = to_html("<b>", [mark("bold", 0, 3)], BOT)
    assert inside == "<b>&lt;b&gt;</b>"


def test_a_time_is_shown_by_its_words_and_what_is_unknown_too():
    for kind in ("date_time", "mention", "kind_of_tomorrow"):
        assert to_html("Tuesday, 10:00", [mark(kind, 0, 14)], BOT) == "Tuesday, 10:00"


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://example.org/a?b=1&c=2", 'href="https://example.org/a?b=1&amp;c=2"'),
        ("example.org", 'href="https://example.org"'),
        ("javascript:alert(1)", 'href="https://javascript:alert(1)"'),
        ('https://a.example/"onmouseover="x', 'href="https://a.example/&quot;onmouseover=&quot;x"'),
        (f"https://t.me/{BOT}?start=abc-_9", 'data-start="abc-_9"'),
    ],
)
def test_links_lead_out_or_open_the_bot_and_nowhere_else(address, link):
    shown = to_html("here", [mark("text_link", 0, 4, url=address)], BOT)
    assert link in shown
    assert shown.endswith(">here</a>")


def test_marks_beyond_the_text_break_nothing():
    assert to_html("ab", [mark("bold", 1, 50), mark("italic", 40, 2)], BOT).startswith("a<b>b")


@pytest.mark.parametrize(
    ("link", "code"),
    [
        (f"https://t.me/{BOT}?start=abc", "abc"),
        (f" t.me/{BOT}?start=abc ", "abc"),
        (f"T.me/{BOT.upper()}", ""),
        ("https://t.me/another_bot?start=abc", None),
        (f"https://elsewhere.example/t.me/{BOT}?start=abc", None),
        (f"t.me/{BOT}?start={'a' * 65}", None),
        ("", None),
    ],
)
def test_a_code_is_read_only_from_a_link_to_this_bot(link, code):
    assert start_code(link, BOT) == code

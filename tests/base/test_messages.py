"""What Kith says, as plain values that survive being stored."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.messages import (
    Button,
    Day,
    Duration,
    Lines,
    LinkButton,
    Name,
    Screen,
    Text,
    When,
    Words,
    from_json,
    to_json,
)

keys = st.from_regex(r"[a-z]+(-[a-z]+)*", fullmatch=True)
ids = st.integers(-(2**63), 2**63 - 1)
typed = st.text(st.characters())
plain = (
    ids | typed | st.builds(When, ids) | st.dates().map(lambda day: Day(day.isoformat())) | st.builds(Name, ids)
    | st.builds(Duration, st.integers(0, 10_000)) | st.builds(Words, typed, ids)
)  # fmt: skip
names = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)


def text_of(values):
    return st.builds(lambda key, items: Text(key, **items), keys, st.dictionaries(names, values, max_size=3))


texts = st.recursive(
    text_of(plain),
    lambda inner: text_of(plain | inner | st.lists(inner, max_size=3).map(lambda items: Lines(tuple(items)))),
    max_leaves=6,
)
tags = st.from_regex(r"[a-z]+\.[a-z]+", fullmatch=True)
presses = st.builds(lambda label, tag, args: Button(label, tag, *args), texts, tags, st.lists(ids | typed, max_size=3))
rows = st.lists(presses | st.builds(LinkButton, texts, st.just("https://example.org/")), min_size=1, max_size=2)
screens = st.builds(
    Screen,
    texts,
    st.lists(rows.map(tuple), max_size=3).map(tuple),
    back=st.none() | presses,
    kind=st.sampled_from(("question", "article", "notice")),
    expects=st.none() | tags,
)


@given(screens)
def test_every_screen_comes_back_from_the_store_as_itself(screen):
    assert from_json(to_json(screen)) == screen


@given(screens)
def test_a_stored_screen_is_one_line_of_ascii(screen):
    stored = to_json(screen)
    assert stored.isascii()
    assert "\n" not in stored


def test_texts_are_values():
    assert Text("hello", name=Name(3), reasons=Lines((Text("near"),))) == Text(
        "hello", reasons=Lines((Text("near"),)), name=Name(3)
    )
    assert len({Text("hello", a=1, b=2), Text("hello", b=2, a=1), Text("hello", a=1)}) == 2


def test_a_text_cannot_be_changed():
    text = Text("hello", name="Ana")
    with pytest.raises(AttributeError):
        text.key = "bye"
    text.values["name"] = "Eve"
    assert text == Text("hello", name="Ana")


def test_a_value_may_be_called_key_or_self():
    text = Text("hello", key="a", self="b")
    assert from_json(to_json(Screen(text))).text == text


def test_what_is_not_a_screen_is_refused():
    with pytest.raises(ValueError, match="unknown kind"):
        from_json('{"text":["hello",{"a":{"colour":"red"}}]}')

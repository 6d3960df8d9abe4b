"""A picture of what two people did: the same for the same words, small, and in either direction of writing."""

import struct
from dataclasses import replace

import pytest

from bot.base.apart import work_apart
from bot.base.drawing import DOTS_MAX, Drawing, can_draw, draw

ANA_AND_RUTH = Drawing(
    language="en",
    direction="ltr",
    title="Ana and Ruth",
    subtitle="What you did together",
    figures=(("22", "months side by side"), ("31", "meetings"), ("38 h 45 min", "that each of you gave")),
    dots=31,
)
BYTES_MAX = 40_000
WIDE = 600


def size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", picture[16:24])


def test_the_same_words_are_the_same_picture_as_wide_as_a_phone_and_small():
    picture = draw(ANA_AND_RUTH)
    assert picture == draw(ANA_AND_RUTH)
    assert size(picture)[0] == WIDE
    assert len(picture) <= BYTES_MAX


def test_in_a_process_of_its_own_it_is_the_same_picture():
    assert work_apart(draw, ANA_AND_RUTH) == draw(ANA_AND_RUTH)


def test_every_name_and_figure_is_drawn():
    others = (
        replace(ANA_AND_RUTH, title="Ana and Mo"),
        replace(ANA_AND_RUTH, dots=30),
        replace(ANA_AND_RUTH, figures=(("23", "months side by side"), *ANA_AND_RUTH.figures[1:])),
        replace(ANA_AND_RUTH, direction="rtl"),
        replace(ANA_AND_RUTH, subtitle="ما تم معًا"),
    )
    assert len({draw(one) for one in (ANA_AND_RUTH, *others)}) == 6


def test_however_many_meetings_and_however_long_a_name_it_stays_a_picture_for_a_phone():
    longest = replace(ANA_AND_RUTH, title="Maximiliane Wilhelmina and Bartholomew Montgomery", dots=DOTS_MAX)
    assert len(draw(longest)) <= BYTES_MAX
    huge = replace(ANA_AND_RUTH, title="W" * 60, dots=100_000)
    assert size(draw(huge)) == size(draw(replace(huge, dots=DOTS_MAX)))
    assert size(draw(huge))[1] < 2 * WIDE


def test_what_somebody_is_called_is_never_read_as_a_command():
    odd = replace(ANA_AND_RUTH, title='#panic("x") $a$ *b* \\ "')
    assert size(draw(odd))[0] == WIDE


@pytest.mark.parametrize(
    "name", ["Ana", "Łucja", "Ñandú", "Gwyneth Siân", "Зоя", "Ελένη", "آنا", "شگفتہ", "আনা", "अना", "\u2068Ana\u2069"]
)
def test_these_letters_can_be_drawn(name):
    assert can_draw(name)


@pytest.mark.parametrize("name", ["ਅਨਾ", "安娜", "안나", "Ana 🌸"])
def test_of_these_it_is_known_that_they_cannot(name):
    assert not can_draw(name)


def test_weeks_are_drawn_in_their_places_in_either_direction():
    weeks = Drawing(
        "en",
        "ltr",
        "How the weeks were",
        "",
        (("Monday 23 November", "good"), ("Monday 16 November", "hard")),
        levels=(4, 1),
        weeks=(1, 0),
        scale=("very hard", "hard", "up and down", "all right", "good"),
    )
    pictures = [draw(weeks), draw(replace(weeks, levels=(3, 1))), draw(replace(weeks, direction="rtl"))]
    assert len(set(pictures)) == 3
    assert all(size(one)[0] == WIDE and len(one) <= BYTES_MAX for one in pictures)

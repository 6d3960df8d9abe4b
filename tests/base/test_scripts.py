"""Pictures in every script that somebody here reads or is called in: whole letters, joined as they are written."""

import io
from dataclasses import replace

import pytest
import typst
from PIL import Image, ImageChops

from bot.base.drawing import PICTURES, Drawing, can_draw, draw

SHEET = """
#import "look.typ": fonts
#set page(width: auto, height: auto, margin: 0pt)
#set text(font: fonts(sys.inputs.language), size: 20pt, lang: sys.inputs.language)
#grid(columns: 16, ..sys.inputs.letters.split(" ").map(letter => box(width: 64pt, height: 64pt, clip: true,
  align(center + horizon, letter))))
"""
CELL = 64
NO_LETTER = "\ue000"
"""Of no script: every font draws its mark for a missing letter."""
SCRIPTS = {
    "ar": (0x0600, 0x06FF),
    "ur": (0x0600, 0x06FF),
    "hi": (0x0900, 0x097F),
    "bn": (0x0980, 0x09FE),
    "en": (0x0041, 0x024F),
    "pl": (0x0400, 0x052F),
    "el": (0x0384, 0x03E1),
}

SUN = (0xE0, 0xA0, 0x40)
MONDAYS = {
    "en": ("Monday 23 November", "Monday 2 November", "Monday 26 October"),
    "ar": ("الاثنين 23 نوفمبر", "الاثنين 2 نوفمبر", "الاثنين 26 أكتوبر"),
    "ur": ("پیر 23 نومبر", "پیر 2 نومبر", "پیر 26 اکتوبر"),
    "hi": ("सोमवार 23 नवंबर", "सोमवार 2 नवंबर", "सोमवार 26 अक्टूबर"),
    "bn": ("সোমবার ২৩ নভেম্বর", "সোমবার ২ নভেম্বর", "সোমবার ২৬ অক্টোবর"),
}
WORDS = {
    "en": ("How the weeks were", "The better, the higher", "very hard", "hard", "up and down", "all right", "good"),
    "ar": ("كيف كانت الأسابيع", "كلما كان أفضل ارتفع", "صعب جدًا", "صعب", "متقلّب", "لا بأس", "جيّد"),
    "ur": ("ہفتے کیسے گزرے", "جتنا اچھا، اتنا اوپر", "بہت مشکل", "مشکل", "کبھی اچھا کبھی مشکل", "ٹھیک", "اچھا"),
    "hi": ("हफ़्ते कैसे रहे", "जितना अच्छा, उतना ऊपर", "बहुत मुश्किल", "मुश्किल", "कभी अच्छा, कभी नहीं", "ठीक-ठाक", "अच्छा"),
    "bn": ("সপ্তাহগুলো কেমন ছিল", "যত ভালো, তত উপরে", "খুব কঠিন", "কঠিন", "কখনও ভালো", "ঠিকঠাক", "ভালো"),
}
WEEKS = {
    language: Drawing(
        language,
        "rtl" if language in ("ar", "ur") else "ltr",
        title,
        subtitle,
        tuple((day, "") for day in MONDAYS[language]),
        levels=(4, 3, 0),
        weeks=(4, 1, 0),
        scale=tuple(scale),
    )
    for language, (title, subtitle, *scale) in WORDS.items()
}


def cells(language: str, letters: list[str]) -> list[Image.Image]:
    """Each letter alone, as the fonts of that language draw it."""
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(PICTURES / "fonts")])
    inputs = {"language": language, "letters": " ".join(letters)}
    drawn = typst.compile(
        SHEET.encode(), root=str(PICTURES), sys_inputs=inputs, font_paths=fonts, format="png", ppi=72.0
    )
    sheet = Image.open(io.BytesIO(drawn)).convert("L")
    corners = [(place % 16 * CELL, place // 16 * CELL) for place in range(len(letters))]
    return [sheet.crop((x, y, x + CELL, y + CELL)) for x, y in corners]


def width(language: str, words: str) -> int:
    """How many points wide those words are drawn."""
    (cell,) = cells(language, [words])
    left, _, right, _ = ImageChops.invert(cell).getbbox()
    return right - left


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_letter_that_is_said_to_be_drawable_is_drawn(language):
    first, last = SCRIPTS[language]
    letters = [chr(code) for code in range(first, last + 1) if can_draw(chr(code))]
    missing, *drawn = cells(language, [NO_LETTER, *letters])
    assert len(letters) > 60
    assert missing.getextrema()[0] < 128
    assert [hex(ord(letter)) for letter, cell in zip(letters, drawn, strict=True) if cell == missing] == []


@pytest.mark.parametrize(
    ("language", "joined", "apart"),
    [
        ("ar", "سلام", "س\u200cل\u200cا\u200cم"),
        ("ur", "مشکل", "م\u200cش\u200cک\u200cل"),
        ("hi", "क्षमा", "क्\u200cषमा"),
        ("bn", "ক্ষমা", "ক্\u200cষমা"),
    ],
)
def test_letters_are_joined_as_they_are_written(language, joined, apart):
    assert can_draw(joined)
    assert can_draw(apart)
    assert width(language, joined) < width(language, apart)


def test_urdu_is_written_in_its_own_hand_and_a_name_among_other_words_is_not():
    (own,), (other,) = cells("ur", ["شگفتہ"]), cells("en", ["شگفتہ"])
    assert ImageChops.difference(own, other).getbbox() is not None


def newest(picture: bytes) -> tuple[int, int]:
    """Where the point of the newest week is: the middle of all that has its colour."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    far = ImageChops.difference(image, Image.new("RGB", image.size, SUN)).convert("L")
    left, upper, right, lower = far.point(lambda distance: 255 * (distance < 20)).getbbox()
    return (left + right) // 2, (upper + lower) // 2


@pytest.mark.parametrize("language", WEEKS)
def test_the_weeks_run_in_the_direction_of_reading_and_better_ones_are_higher(language):
    weeks = WEEKS[language]
    assert all(can_draw(words) for words in (weeks.title, weeks.subtitle, *weeks.scale, *dict(weeks.figures)))
    good, hard = draw(weeks), draw(replace(weeks, levels=(1, 3, 0)))
    (across, high), (still, low) = newest(good), newest(hard)
    width = Image.open(io.BytesIO(good)).width
    assert across == still
    assert across < width // 4 if weeks.direction == "rtl" else across > width * 3 // 4
    assert high < low


def test_one_week_alone_and_a_word_as_long_as_a_line_are_drawn_too():
    weeks = WEEKS["en"]
    draw(replace(weeks, figures=weeks.figures[:1], levels=(4,), weeks=(0,)))
    draw(replace(weeks, scale=("unbelievablyextraordinarilywonderful",) * 5))


@pytest.mark.parametrize("words", ["Ana \U0001f338", "\u5b89\u5a1c", "\ue000\u0000", "\u202e\u0301" * 40])
def test_whatever_somebody_is_called_a_picture_is_drawn(words):
    together = Drawing("en", "ltr", words, words, ((words, words),), dots=3)
    assert draw(together).startswith(b"\x89PNG")
    assert not can_draw("Ana \U0001f338")

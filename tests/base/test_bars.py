"""What was given and received, drawn: side by side in every script, in the direction of reading, and as pages to print
whose words are found again.
"""

import io
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image

from bot.base.drawing import Bars, Paper, Sides, can_draw, draw, drawable, print_paper

GIVEN, RECEIVED = (0x2F, 0x7D, 0x6B), (0xE0, 0xA0, 0x40)
BYTES_MAX = 40_000
WORDS = {
    "en": ("My book", "given", "received", "With whom", ("September", "October", "November"), "Ruth", "3 h 45 min"),
    "ar": ("دفتري", "أعطيت", "تلقيت", "مع من", ("سبتمبر", "أكتوبر", "نوفمبر"), "آمنة", "3 س 45 د"),
    "ur": ("میری کتاب", "دیا", "ملا", "کس کے ساتھ", ("ستمبر", "اکتوبر", "نومبر"), "شگفتہ", "3 گھنٹے 45 منٹ"),
    "hi": ("मेरी किताब", "दिया", "मिला", "किसके साथ", ("सितंबर", "अक्टूबर", "नवंबर"), "रूथ", "3 घंटे 45 मिनट"),
    "bn": ("আমার বই", "দিয়েছি", "পেয়েছি", "কার সাথে", ("সেপ্টেম্বর", "অক্টোবর", "নভেম্বর"), "আমিনা", "3 ঘণ্টা 45 মিনিট"),
}
RIGHT_TO_LEFT = ("ar", "ur")


def bars(language: str) -> Bars:
    title, given, received, heading, months, name, lasts = WORDS[language]
    minutes = ((0, 0), (60, 120), (240, 60))
    return Bars(
        language=language,
        direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
        title=title,
        legend=(given, received),
        total=Sides(title, 300, 180, lasts, lasts),
        months=tuple(Sides(month, *both, "", "") for month, both in zip(months, minutes, strict=True)),
        parts=((heading, (Sides(name, 240, 60, lasts, lasts),)),),
    )


def paper(language: str) -> Paper:
    title, given, received, heading, months, name, lasts = WORDS[language]
    rows = tuple((f"{number} {months[-1]}", name, lasts) for number in range(1, 60))
    return Paper(
        "book.pdf", language, bars(language).direction, title, (name,), (heading, given, received), ((title, rows),), 1
    )


def boxes(picture: bytes, colour: tuple[int, int, int]) -> list[tuple[int, int, int, int]]:
    """Where each patch of that colour is: left, top, right and bottom, in reading order."""
    image = Image.open(io.BytesIO(picture)).convert("RGB")
    width, pixels = image.width, list(image.get_flattened_data())
    left = {
        place for place, pixel in enumerate(pixels) if all(abs(a - b) < 9 for a, b in zip(pixel, colour, strict=True))
    }
    found = []
    while left:
        patch, edge = set(), [min(left)]
        while edge:
            place = edge.pop()
            if place in left:
                left.discard(place)
                patch.add(place)
                edge += [place - 1, place + 1, place - width, place + width]
        xs, ys = [place % width for place in patch], [place // width for place in patch]
        found.append((min(xs), min(ys), max(xs), max(ys)))
    return [box for box in found if box[2] - box[0] > 14 and box[3] - box[1] > 14]


def tall(found: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """The columns of months: as wide as all of them are, standing on one line."""
    return [box for box in found if 15 <= box[2] - box[0] <= 19 and box[3] - box[1] > 24]


@pytest.mark.parametrize("language", WORDS)
def test_given_and_received_stand_side_by_side_and_months_run_in_the_direction_of_reading(language):
    picture = draw(bars(language))
    given, received = sorted(tall(boxes(picture, GIVEN))), sorted(tall(boxes(picture, RECEIVED)))
    if language in RIGHT_TO_LEFT:
        given, received = given[::-1], received[::-1]
    (october_gave, november_gave), (october_got, november_got) = given, received
    bottoms = {box[3] for box in (*given, *received)}
    assert max(bottoms) - min(bottoms) <= 1  # all grow the same way from one line: none is less than nothing
    high = [box[3] - box[1] for box in (october_gave, november_gave, october_got, november_got)]
    assert high[1] == pytest.approx(4 * high[0], rel=0.05)
    assert high[2] == pytest.approx(2 * high[0], rel=0.05)
    assert high[3] == pytest.approx(high[0], rel=0.05)
    first_is_first = november_got[0] - november_gave[0]
    assert first_is_first < 0 if language in RIGHT_TO_LEFT else first_is_first > 0


@pytest.mark.parametrize("language", WORDS)
def test_it_is_one_picture_for_the_same_facts_as_wide_as_a_phone_and_small(language):
    drawn = draw(bars(language))
    assert drawn == draw(bars(language))
    assert Image.open(io.BytesIO(drawn)).width == 600
    assert len(drawn) <= BYTES_MAX


def test_every_figure_is_drawn_and_nothing_at_all_is_a_picture_too():
    one = bars("en")
    more = replace(one, months=(*one.months[:-1], Sides("November", 200, 60, "", "")))
    empty = replace(one, months=tuple(Sides(month.label, 0, 0, "", "") for month in one.months), parts=())
    assert len({draw(one), draw(more), draw(empty)}) == 3


@pytest.mark.parametrize("words", ["#panic(1) $a$ *b*", "W" * 60, "unbelievablyextraordinarily long"])
def test_whatever_somebody_is_called_it_is_drawn_and_printed(words):
    one, pages = bars("en"), paper("en")
    assert draw(replace(one, parts=((words, (Sides(words, 5, 0, words, ""),)),))).startswith(b"\x89PNG")
    assert print_paper(replace(pages, title=words, sections=((words, ((words, words, words),)),))).startswith(b"%PDF")


def test_letters_that_no_font_has_are_left_out():
    assert drawable("Ana \U0001f338") == "Ana"
    assert drawable("安娜") == ""
    assert can_draw(drawable("Ana 安 \U0001f338 آنا"))


def read(pdf: bytes) -> str:
    """Every word of the pages, as a phone finds them."""
    pages = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())


@pytest.mark.parametrize("language", ["en", "ar", "ur", "hi"])
def test_the_words_on_paper_can_be_found_and_copied(language):
    title, given, received, _, months, name, lasts = WORDS[language]
    found = read(print_paper(paper(language)))
    for words in (title, given, received, name, lasts, months[-1]):
        assert words in found
    assert found.count(name) == 60
    assert found.count(given) >= 2  # the head stands on every page


@pytest.mark.parametrize("language", WORDS)
def test_the_same_pages_are_the_same_bytes_and_may_be_read_aloud(language):
    printed = print_paper(paper(language))
    assert printed == print_paper(paper(language))
    assert b"/Lang" in printed
    assert b"/MarkInfo" in printed
    assert len(printed) < 400_000

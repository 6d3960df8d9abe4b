"""The page on which every screen is proof-read."""

import re

import pytest

from bot import app
from bot.base.text_files import read_texts
from bot.practice import screens


@pytest.fixture(scope="module")
def page(found, tmp_path_factory):
    return screens.write(tmp_path_factory.mktemp("build") / "screens.html", found).read_text(encoding="utf-8")


def test_every_text_that_is_no_label_stands_on_the_page_in_english(page):
    words = re.sub(r"<[^>]*>", " ", page)
    for entry in read_texts(app.CONTENT / "en").entries:
        first = entry.message.value.elements[0] if entry.message.value else None
        said = getattr(first, "value", "").split("\n")[0]
        plain = re.sub(r"<[^>]*>", " ", said).strip()
        if len(plain) > 3 and "&" not in plain:
            assert plain in words, entry.key


def test_every_language_stands_beside_the_others_and_says_whether_anybody_reviewed_it(page):
    counts = {code: page.count(f'lang="{code}" dir=') for code in ("en", "es", "ar")}
    assert counts["en"] == counts["es"] == counts["ar"] > 100
    assert page.count('lang="ar" dir="rtl"') == counts["ar"]
    assert page.count("not reviewed yet") == 2


def test_every_entry_of_the_contents_leads_to_a_screen(page):
    for place in re.findall(r'href="#([^"]+)"', page):
        assert f'id="{place}"' in page


def test_the_page_needs_no_script_and_nothing_from_elsewhere(page):
    assert "<script" not in page
    assert not re.search(r'(src|href)="(https?:)?//', re.sub(r'<a href="https://t\.me[^>]*>', "", page))


def test_grave_texts_are_marked(page):
    assert re.search(r"people-who-sees .*@grave", page)

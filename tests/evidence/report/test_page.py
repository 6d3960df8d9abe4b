"""The page of a report: for eyes, ears and fingers, without scripts, on a narrow phone, and on paper."""

import base64
import io
from importlib.resources import files
from itertools import pairwise
from random import Random

import pypdfium2
import pytest
from selenium.webdriver.common.keys import Keys

from bot.evidence.report import page
from bot.evidence.report.model import Chosen
from tests.evidence.report import made_up
from tests.evidence.report.made_up import OCTOBER

LANGUAGES = ("en", "es", "ar")
FOUND = "axe.run(document, {resultTypes: ['violations']}).then(arguments[0], found => arguments[0](String(found)))"
PICTURES = """
const read = (within, which) => [...within.querySelectorAll(which)].map(one => one.textContent);
return [...document.querySelectorAll("article:has(svg)")]
    .map(one => [read(one, "svg .words"), read(one, "svg desc").join(), read(one, "td, th").join(" ")]);
"""
"""Of each picture: the words in it, what it says to whoever cannot see it, and the cells of the table beneath."""
STANDING_OUT = """
return [...document.querySelectorAll("body *")]
    .filter(one => one.closest("thead") === null)
    .filter(one => one.getBoundingClientRect().right > 321 || one.getBoundingClientRect().left < -1)
    .map(one => one.outerHTML.slice(0, 80))
"""
"""What reaches over either edge. The heads of wide tables are said to each cell there, and not shown."""


@pytest.fixture(params=LANGUAGES)
def opened(request, tmp_path, chromium, quarter, texts):
    """(the browser with the page of a quarter, the language)."""
    file = tmp_path / "report.html"
    file.write_text(page(quarter, request.param, texts), encoding="utf-8")
    chromium.sized(1200, 900)
    chromium.driver.get(file.as_uri())
    yield chromium, request.param
    assert chromium.complaints() == []
    chromium.driver.get("about:blank")


def test_it_has_no_script_and_nothing_from_outside(month, quarter, texts):
    for report in (month, quarter):
        html = page(report, "en", texts)
        for word in ("<script", "http:", "https:", " src=", "@import", "url(", " style=", " onload", " onclick"):
            assert word not in html, word
        assert "default-src 'none'" in html


def test_words_of_a_place_are_words_on_it_and_no_markup(texts):
    evil = '<script>alert(1)</script>"&'
    report = made_up.report({OCTOBER: made_up.month(Random(1), 30)}, place_name=evil)
    html = page(report, "en", texts)
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_stories_stand_first_as_words_and_no_markup_with_a_name_only_where_it_is_wished(month, quarter, texts):
    html = page(quarter, "en", texts)
    assert html.index("That is all.") < html.index("<article")
    assert html.count('class="story"') == 2
    assert html.count(">Ana<") == html.count(">Somebody from here<") == 1
    assert 'href="#stories"' in html
    assert 'id="stories"' not in page(month, "en", texts)
    evil = made_up.report(
        {OCTOBER: made_up.month(Random(1), 30)}, stories=(Chosen("<script>alert(1)</script>", "<b>"),)
    )
    assert "<script" not in page(evil, "en", texts)
    assert "<b>" not in page(evil, "en", texts)


def test_axe_finds_nothing_that_shuts_people_out(opened):
    browser, _ = opened
    for width in (320, 1200):
        browser.sized(width, 900)
        browser.driver.execute_script(files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
        found = browser.driver.execute_async_script(FOUND)
        told = [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]]
        assert told == [], width


def test_it_is_in_its_language_and_direction_with_headings_in_order(opened):
    browser, language = opened
    html = browser.one("html")
    assert (html.get_attribute("lang"), html.get_attribute("dir")) == (language, "rtl" if language == "ar" else "ltr")
    levels = [int(one.tag_name[1]) for one in browser.all("h1, h2, h3")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_each_picture_has_words_and_a_table_of_the_same_facts_beneath(opened):
    browser, _ = opened
    pictures = browser.driver.execute_script(PICTURES)
    assert pictures
    for words, told, cells in pictures:
        assert all(said in told for said in words)
        assert {number for said in words for number in said.split() if number.isdecimal()} <= set(cells.split())


def test_each_table_has_a_caption_and_says_what_its_heads_are_about(opened):
    browser, _ = opened
    tables = browser.all("table")
    assert tables
    assert len(browser.all("caption")) == len(tables)
    assert not browser.all("th:not([scope])")
    assert len(browser.all("table + .how")) == len(tables)


def test_on_the_narrowest_phone_nothing_stands_out_at_the_side(opened):
    browser, _ = opened
    browser.sized(320, 600)
    wide, here = browser.driver.execute_script("return [document.documentElement.scrollWidth, window.innerWidth]")
    assert wide <= here
    assert browser.driver.execute_script(STANDING_OUT) == []


def test_by_keyboard_alone_every_link_comes_in_its_order_and_the_last_one_lets_go(opened):
    browser, _ = opened
    links = [one.get_attribute("href") for one in browser.all("a")]
    reached = []
    for _ in links:
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        reached.append(browser.driver.switch_to.active_element.get_attribute("href"))
    assert reached == links
    browser.driver.switch_to.active_element.send_keys(Keys.TAB)
    assert browser.driver.switch_to.active_element.get_attribute("href") is None


def test_every_link_leads_somewhere_on_the_page(opened):
    browser, _ = opened
    for link in browser.all("nav a"):
        assert browser.all(f"#{link.get_attribute('href').partition('#')[2]}")


def test_it_reads_the_same_with_scripts_switched_off(opened):
    browser, _ = opened
    read = browser.one("main").text
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.driver.refresh()
        assert browser.one("main").text == read
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def test_it_prints_on_pages_with_all_its_tables(opened):
    browser, language = opened
    printed = base64.b64decode(browser.driver.print_page())
    pages = pypdfium2.PdfDocument(io.BytesIO(printed))
    words = "".join(one.get_textpage().get_text_range() for one in pages)
    assert len(pages) > 1
    if language == "en":
        assert words.count("How it is counted") == len(browser.all("table"))


def test_nothing_of_a_hidden_number_stands_in_it(month):
    """The page, the tables and the print are made of the report alone, and that holds no number that is not told."""
    for line in month.months[0].lines:
        for told in (line.number, line.of, line.missing, *line.values):
            assert (told.number is None) == (told.mark != "shown")

"""Sending, answering, putting right and reacting on the practice page, as people see and do it in a browser."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from tests.practice.browser import Browser
from tests.practice.test_page import ANA, TOO_WIDE, in_arabic

KINDS = ("Photo", "Voice message", "File", "Sticker", "Place")
SHOWN = (".photo-file img", ".voice-file .wave", ".file", ".sticker-file", ".place-file .map")


def begins(page: Browser) -> None:
    page.one(f"{ANA} .start").click()
    page.button("English ✓", ANA)


def says(page: Browser, words: str) -> None:
    page.one(f"{ANA} .say input").send_keys(words, Keys.ENTER)
    own(page, words)


def own(page: Browser, words: str) -> WebElement:
    """Ana's own message with those words."""
    return page.until(lambda: next((one for one in page.all(f"{ANA} .mine") if words in one.text), None))


def opens(page: Browser, words: str) -> None:
    """What can be done with that message."""
    own(page, words).find_element("css selector", ".more").click()
    page.one(f"{ANA} .more-menu")


def focused(page: Browser) -> WebElement:
    return page.driver.switch_to.active_element


def test_all_that_is_attached_is_shown_as_what_it_is(page: Browser) -> None:
    begins(page)
    for label, shown in zip(KINDS, SHOWN, strict=True):
        page.one(f"{ANA} .attach").click()
        page.taps(label, f"{ANA} .attach-menu")
        page.until(lambda shown=shown: page.all(f"{ANA} .mine {shown}"))
        assert not [one for one in page.all(f"{ANA} .menu") if one.is_displayed()]
    photo = page.one(f"{ANA} .photo-file img")
    page.until(lambda: page.driver.execute_script("return arguments[0].naturalWidth", photo))
    assert photo.get_attribute("alt") == "Photo"
    assert page.one(f"{ANA} .voice-file").get_attribute("aria-label") == "Voice message, 0:07"


def test_a_message_is_answered_and_the_answer_can_be_let_be(page: Browser) -> None:
    begins(page)
    says(page, "How are you?")
    opens(page, "How are you?")
    page.taps("Reply", f"{ANA} .more-menu")
    assert page.one(f"{ANA} .aim").text.startswith("Reply")
    page.one(f"{ANA} .aim-off").click()
    says(page, "No answer to anything")
    assert not own(page, "No answer").find_elements("css selector", ".answers")
    opens(page, "How are you?")
    page.taps("Reply", f"{ANA} .more-menu")
    says(page, "I meant you")
    assert own(page, "I meant you").find_element("css selector", ".answers").text == "How are you?"
    page.until(lambda: not page.one(f"{ANA} .say").find_elements("css selector", ".aim:not([hidden])"))


def test_ones_own_words_are_put_right_in_the_field_they_were_typed_in(page: Browser) -> None:
    begins(page)
    says(page, "Helo")
    opens(page, "Helo")
    page.taps("Edit", f"{ANA} .more-menu")
    field = page.one(f"{ANA} .say input")
    assert field.get_attribute("value") == "Helo"
    field.clear()
    field.send_keys("Hello", Keys.ENTER)
    assert "edited" in own(page, "Hello").text
    assert not [one for one in page.all(f"{ANA} .mine") if "Helo" in one.text.split()]


def test_a_reaction_is_two_taps_and_goes_with_two(page: Browser) -> None:
    begins(page)
    says(page, "Good morning")
    opens(page, "Good morning")
    page.taps("🎉", f"{ANA} .more-menu")
    page.until(lambda: page.all(f"{ANA} .reactions .own"))
    opens(page, "Good morning")
    page.taps("🎉", f"{ANA} .more-menu")
    page.until(lambda: not page.all(f"{ANA} .reactions"))


def test_the_menus_open_and_close_with_the_keyboard_and_give_the_focus_back(page: Browser) -> None:
    begins(page)
    says(page, "Good morning")
    keys = ActionChains(page.driver)
    page.one(f"{ANA} .attach").send_keys(Keys.ENTER)
    page.until(lambda: focused(page).text == "Photo")
    keys.send_keys(Keys.ESCAPE).perform()
    assert "attach" in focused(page).get_attribute("class")
    own(page, "Good morning").find_element("css selector", ".more").send_keys(Keys.ENTER)
    page.until(lambda: focused(page).get_attribute("aria-label") == "React with ❤")
    keys.send_keys(Keys.ESCAPE).perform()
    assert "more" in focused(page).get_attribute("class")
    own(page, "Good morning").find_element("css selector", ".more").send_keys(Keys.ENTER)
    page.button("Reply", f"{ANA} .more-menu").send_keys(Keys.ENTER)
    page.until(lambda: focused(page).get_attribute("name") == "words")


def test_from_message_to_message_goes_an_arrow_key_and_tab_stops_at_one_of_them(page: Browser) -> None:
    begins(page)
    says(page, "One")
    says(page, "Two")
    page.until(lambda: len(page.all(f"{ANA} .more")) > 3)
    page.until(lambda: [one.get_attribute("tabindex") for one in page.all(f"{ANA} .more")].count("0") == 1)
    last = page.all(f"{ANA} .more")[-1]
    last.send_keys(Keys.ARROW_UP)
    before = page.all(f"{ANA} .more")[-2]
    assert focused(page) == before
    assert [one.get_attribute("tabindex") for one in page.all(f"{ANA} .more")].count("0") == 1
    before.send_keys(Keys.ARROW_DOWN)
    assert focused(page) == last


@pytest.mark.parametrize("size", [(1440, 900), (320, 640)], ids=["desk", "small phone"])
def test_in_arabic_everything_attached_runs_from_right_to_left_and_nothing_sticks_out(
    page: Browser, size: tuple[int, int]
) -> None:
    in_arabic(page)
    page.sized(*size)
    for place, shown in enumerate(SHOWN):
        page.one(f"{ANA} .attach").click()
        page.until(lambda place=place: page.all(f"{ANA} .attach-menu button")[place]).click()
        page.until(lambda shown=shown: page.all(f"{ANA} .mine {shown}"))
    assert page.one(f"{ANA} .place-file b").text == "مكان"
    assert page.one(f"{ANA} .mine .foot").value_of_css_property("direction") == "rtl"
    assert page.one(f"{ANA} .say input").value_of_css_property("direction") == "rtl"
    page.all(f"{ANA} .mine .more")[-1].click()
    page.one(f"{ANA} .more-menu")
    assert page.driver.execute_script(TOO_WIDE) == []
    assert page.driver.execute_script("return document.documentElement.scrollWidth") <= size[0]

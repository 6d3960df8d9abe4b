"""The practice page as people see and use it, in a browser."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from tests.practice.browser import Browser

ANA = '[data-phone="1001"]'
CLEO = '[data-phone="1004"]'
TOO_WIDE = """
const scrollers = "#phones, #stories, #faults, .table";
const outside = (one) => !one.closest(scrollers) && one.getBoundingClientRect().right > innerWidth + 1;
const clipped = (one) => one.closest(".glass") && one.clientWidth && one.scrollWidth > one.clientWidth + 1;
const all = [...document.querySelectorAll("body *")];
return all.filter((one) => outside(one) || clipped(one)).map((one) => one.outerHTML);
"""
"""What sticks out of the window, or does not fit into its phone."""


def in_arabic(page: Browser) -> None:
    Select(page.one(f"{ANA} select")).select_by_value("ar")
    page.one(f"{ANA} .start").click()
    page.taps("العربية ✓", ANA)
    page.until(lambda: page.one(f"{ANA} .glass").get_attribute("dir") == "rtl")


def test_a_parent_joins_by_tapping(page: Browser) -> None:
    page.one(f"{ANA} .start").click()
    for label in ("English ✓", "Go on", "Agree and start", "Tell what I enjoy", "Cooking"):
        page.taps(label, ANA)
    page.button("Cooking ✓", ANA)
    assert len(page.all(f"{ANA} .chat li.theirs")) == 1, "one screen, changed in its place"
    assert not page.all(".phone:not([data-phone='1001']) .bubble")


def test_everything_can_be_done_with_the_keyboard(page: Browser) -> None:
    page.one(f"{ANA} .start")
    keys = ActionChains(page.driver)
    for _ in range(60):
        keys.send_keys(Keys.TAB).perform()
        focused = page.driver.switch_to.active_element
        if focused.get_attribute("class") == "start":
            break
    keys.send_keys(Keys.ENTER).perform()
    page.button("English ✓", ANA).send_keys(Keys.ENTER)
    page.button("Go on", ANA)
    page.until(lambda: page.driver.switch_to.active_element.text == "Go on")
    keys.send_keys(Keys.ENTER).perform()
    page.button("Agree and start", ANA)


def test_a_story_is_played_to_its_end_and_asks_before_it_undoes_what_was_done_by_hand(page: Browser) -> None:
    page.one(f"{ANA} .start").click()
    page.button("English ✓", ANA)
    page.taps("The four arrive", "#stories")
    page.taps("Keep it", "#sure")
    assert page.all(f"{ANA} .bubble")
    page.taps("The four arrive", "#stories")
    page.taps("Begin again", "#sure")
    page.until(lambda: "go on by hand" in page.one("#story-line").text)
    assert "failed" not in page.one("#story-bar").get_attribute("class")
    page.button("Say yes", '[data-phone="1002"]')


def test_the_clock_is_moved_and_says_where_it_stands(page: Browser) -> None:
    page.until(lambda: "Tuesday" in page.one("#clock").text)
    page.taps("+1 day", "#clock-tools")
    page.until(lambda: "Wednesday" in page.one("#clock").text and page.button("+1 day", "#clock-tools").is_enabled())


def test_an_arabic_phone_runs_from_right_to_left_and_no_other_does(page: Browser) -> None:
    in_arabic(page)
    page.until(lambda: page.one(f"{ANA} .theirs .words").value_of_css_property("direction") == "rtl")
    assert page.one(f"{CLEO} .glass").get_attribute("dir") == "ltr"


@pytest.mark.parametrize("size", [(1440, 900), (375, 740), (320, 640)], ids=["desk", "phone", "small phone"])
def test_nothing_sticks_out_of_any_window(page: Browser, size: tuple[int, int]) -> None:
    in_arabic(page)
    page.sized(*size)
    page.one(f"{ANA} .lock").click()
    page.one(f"{ANA} .unlock")
    width = page.driver.execute_script("return document.documentElement.scrollWidth")
    assert width <= size[0]
    assert page.driver.execute_script(TOO_WIDE) == []


def test_a_link_from_one_phone_opens_on_another(page: Browser) -> None:
    page.one(f"{CLEO} .start").click()
    for label in ("English ✓", "Go on", "Agree and start", "Not now", "Open my desk", "Invite somebody"):
        page.taps(label, CLEO)
    page.taps("Invite a mentor", CLEO)
    code = page.one(f"{CLEO} code")
    link = code.text
    code.click()
    page.until(lambda: page.one(f"{CLEO} .toast").text == "Copied")
    page.until(lambda: "invite" in page.one('[data-phone="1003"] .start').text)
    field = page.one(f"{ANA} .link input")
    field.send_keys(link, Keys.ENTER)
    page.taps("English ✓", ANA)
    page.until(lambda: "peer mentor" in page.one(f"{ANA} .theirs .words").text)

"""The desk as people see and use it: with the keyboard alone, on a small phone, and read aloud."""

from collections.abc import Iterator

import pytest
from axe_core_python.selenium import Axe
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from bot.web.pages import PAGES, place_of
from tests.practice.browser import Browser, a_browser
from tests.web.serving import Served, a_desk

PLACES = (*(place_of(name) for name in PAGES), "/team/2")
WAYS = [("en", "light", 1280), ("en", "dark", 320), ("ar", "light", 320), ("ar", "dark", 1280)]
TOO_WIDE = """
const shown = (one) => one.checkVisibility() && getComputedStyle(one).clipPath === "none";
const outside = (one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1;
const all = [...document.querySelectorAll("body *:not(.skip)")].filter((one) => shown(one) && outside(one));
return [document.documentElement.scrollWidth > innerWidth, ...all.map((one) => one.outerHTML)].filter(Boolean);
"""
"""What sticks out of the window, or makes it scroll sideways."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Iterator[Served]:
    with a_desk(tmp_path_factory.mktemp("desk")) as made:
        yield made


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with a_browser() as browser:
        yield browser


@pytest.fixture
def page(chromium: Browser, desk: Served) -> Iterator[Browser]:
    chromium.sized(1280, 900)
    chromium.driver.get(f"{desk.address}/desk.svg")
    chromium.driver.delete_all_cookies()
    chromium.driver.get_log("browser")
    yield chromium
    assert [one for one in chromium.complaints() if "401" not in one and "403" not in one] == []


def opens(page: Browser, desk: Served, language: str = "en") -> None:
    """Cleo opens her link, and presses the button."""
    page.driver.get(desk.link(language))
    page.one("main button").click()
    page.until(lambda: page.all("nav a[aria-current]"))


def tabs_to(page: Browser, words: str) -> None:
    """Somebody presses Tab until what is called so has the focus, and it is seen that it has."""
    for _ in range(40):
        ActionChains(page.driver).send_keys(Keys.TAB).perform()
        focused = page.driver.switch_to.active_element
        if focused.text.strip() == words:
            assert focused.value_of_css_property("outline-style") == "solid"
            assert focused.value_of_css_property("outline-width") == "3px"
            return
    raise AssertionError(f"no way to {words} by the keyboard")


def test_everything_can_be_reached_with_the_keyboard_alone(page: Browser, desk: Served) -> None:
    page.driver.get(desk.link("en"))
    keys = ActionChains(page.driver)
    tabs_to(page, "Open my desk")
    keys.send_keys(Keys.ENTER).perform()
    page.until(lambda: page.one("h1").text == "Today")
    for name in [link.text for link in page.all("nav a")]:
        tabs_to(page, name)
        keys.send_keys(Keys.ENTER).perform()
        page.until(lambda name=name: page.one("h1").text == name)
    tabs_to(page, "Sign out")
    keys.send_keys(Keys.ENTER).perform()
    page.until(lambda: page.one("h1").text == "You are not signed in")


def test_the_first_key_skips_what_is_the_same_on_each_page(page: Browser, desk: Served) -> None:
    opens(page, desk)
    page.driver.get(f"{desk.address}/team")
    keys = ActionChains(page.driver)
    keys.send_keys(Keys.TAB, Keys.ENTER).perform()
    page.until(lambda: page.driver.switch_to.active_element.get_attribute("id") == "page")
    keys.send_keys(Keys.TAB).perform()
    assert page.driver.switch_to.active_element.get_attribute("href").startswith(f"{desk.address}/team/")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_sticks_out_of_a_small_phone(page: Browser, desk: Served, language: str) -> None:
    page.sized(320, 640)
    page.driver.get(desk.link(language))
    assert page.driver.execute_script(TOO_WIDE) == []
    opens(page, desk, language)
    for place in PLACES:
        page.driver.get(desk.address + place)
        assert page.driver.execute_script(TOO_WIDE) == [], place
        assert page.one("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")


def shut_out(page: Browser) -> list[str]:
    """What axe finds that keeps people from using a page."""
    found = Axe().run(page.driver)
    assert len(found["passes"]) > 10
    return [f"{one['id']}: {node['html']}" for one in found["violations"] for node in one["nodes"]]


@pytest.mark.parametrize(("language", "scheme", "width"), WAYS)
def test_no_page_shuts_anybody_out(page: Browser, desk: Served, language: str, scheme: str, width: int) -> None:
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    page.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    for place in ("/", "/in/aaaaaaaaaaaaaaaaaaaaaa"):
        page.driver.get(desk.address + place)
        assert shut_out(page) == [], place
    page.driver.get(desk.link(language))
    assert shut_out(page) == [], "the door"
    opens(page, desk, language)
    page.sized(width, 900)
    for place in PLACES:
        page.driver.get(desk.address + place)
        assert shut_out(page) == [], place


def test_tables_stay_tables_where_they_are_laid_out_as_cards(page: Browser, desk: Served) -> None:
    opens(page, desk)
    page.sized(320, 900)
    page.driver.get(f"{desk.address}/team")
    (tree,) = [page.driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]]
    roles = [node.get("role", {}).get("value") for node in tree]
    assert {"table", "row", "columnheader", "rowheader", "cell"} <= set(roles)

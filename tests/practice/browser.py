"""The practice page in a real browser, without a window; skipped only where none is installed."""

import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, asynccontextmanager, contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from bot.practice import window
from tests import in_a_thread
from tests.practice.visitor import a_visit

T = TypeVar("T")
PATIENCE_SECONDS = 60.0
FASTER = 40.0
"""How much faster than for people stories are played."""


@asynccontextmanager
async def _opened(folder: Path) -> AsyncIterator[str]:
    async with a_visit(folder, FASTER) as visitor:
        yield str(visitor.client.base_url)


def a_page(folder: Path) -> AbstractContextManager[str]:
    """The page, for the length of a block; the value is its address."""
    return in_a_thread.served(lambda: _opened(folder))


class Browser:
    """One window."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def sized(self, width: int, height: int) -> None:
        window.resize(self.driver, width, height)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector: str) -> WebElement:
        return self.until(lambda: next((found for found in self.all(selector) if found.is_displayed()), None))

    def until(self, look: Callable[[], T | None]) -> T:
        """What `look` finds, once it finds something."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            try:
                if found := look():
                    return found
            except StaleElementReferenceException:
                pass  # it was drawn anew in this moment
            time.sleep(0.05)
        raise AssertionError(f"not seen in {PATIENCE_SECONDS} seconds")

    def phone(self, name: str) -> WebElement:
        return self.until(lambda: next((one for one in self.all(".phone") if f"{name} " in f"{one.text} "), None))

    def button(self, label: str, within: str = "") -> WebElement:
        """The newest button with that label; a number before it does not matter."""

        def look() -> WebElement | None:
            found = [one for one in self.all(f"{within} button") if one.is_displayed()]
            return next(
                (one for one in reversed(found) if one.text.partition(". ")[2] == label or one.text == label), None
            )

        return self.until(look)

    def taps(self, label: str, within: str = "") -> None:
        self.button(label, within).click()

    def complaints(self) -> list[str]:
        """What the browser's console holds against the page."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]


@contextmanager
def a_browser() -> Iterator[Browser]:
    """A browser without a window."""
    try:
        with window.opened() as driver:
            yield Browser(driver)
    except window.NoBrowser as none:
        pytest.skip(str(none))

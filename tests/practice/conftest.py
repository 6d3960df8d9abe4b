"""The practice page in a browser, for the tests that see and use it."""

from collections.abc import Iterator

import pytest

from tests.practice.browser import Browser, a_browser, a_page


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with a_browser() as browser:
        yield browser


@pytest.fixture
def page(chromium: Browser, tmp_path) -> Iterator[Browser]:
    with a_page(tmp_path) as address:
        chromium.sized(1440, 900)
        chromium.driver.get(address)
        yield chromium
        assert chromium.complaints() == []
        chromium.driver.get("about:blank")

"""A browser without a window, to look at the practice page with: for its pictures and its tests."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

BROWSER, DRIVER = "chromium", "chromedriver"
ARGUMENTS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars")


class NoBrowser(Exception):
    """There is no Chromium with its driver on this machine: what to install."""


@contextmanager
def opened() -> Iterator[webdriver.Chrome]:
    """A browser. `NoBrowser` where none is installed."""
    program, driver_program = shutil.which(BROWSER), shutil.which(DRIVER)
    if program is None or driver_program is None:
        raise NoBrowser(f"{BROWSER} and {DRIVER} are needed. On Debian: apt install chromium chromium-driver")
    options = Options()
    options.binary_location = program
    for argument in ARGUMENTS:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, Service(driver_program))
    try:
        yield driver
    finally:
        driver.quit()


def resize(driver: webdriver.Chrome, width: int, height: int) -> None:
    """As narrow as a phone if need be: what has no frame has no smallest width."""
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)

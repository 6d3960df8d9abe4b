"""Reports of made-up figures, and a browser to look at them with."""

from random import Random

import pytest

from bot import app
from bot.base.texts import Texts
from tests.evidence.report import made_up
from tests.evidence.report.made_up import OCTOBER
from tests.practice.browser import a_browser

QUARTER = (OCTOBER, OCTOBER.on(1), OCTOBER.on(2))


@pytest.fixture(scope="session")
def texts():
    return Texts.load(app.CONTENT, strict=True)


@pytest.fixture(scope="session")
def month():
    return made_up.report({OCTOBER: made_up.month(Random(5), 200)})


@pytest.fixture(scope="session")
def quarter():
    return made_up.report({at: made_up.month(Random(at.month), 90, at) for at in QUARTER}, stories=made_up.STORIES)


@pytest.fixture(scope="session")
def chromium():
    with a_browser() as browser:
        yield browser

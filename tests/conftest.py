"""What tests of several folders share."""

import asyncio

import pytest

from bot.practice import everybody


@pytest.fixture(scope="session")
def found():
    """Everything that everybody of a whole town can be shown."""
    return asyncio.run(everybody.crawled())

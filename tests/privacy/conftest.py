"""Everything that is logged, as it would stand on the standard error of a Kith that says as much as it can."""

import io
import logging
from collections.abc import Iterator

import pytest

from bot.base import logs
from tests.commands.conftest import kith
from tests.privacy.canaries import TOKEN

__all__ = ["kith"]

LIBRARIES = (
    *("httpx", "httpcore", "telegram", "telegram.Bot", "telegram.request", "apscheduler", "aiosqlite", "asyncio"),
    *("sqlalchemy", "sqlalchemy.engine", "sqlalchemy.pool", "alembic", "uvicorn", "uvicorn.access", "py.warnings"),
)


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """Every logger there is, at its most talkative, through the house's own way of writing lines."""
    root = logging.getLogger()
    names = ["", "bot", "handlers", *LIBRARIES]
    before = {name: logging.getLogger(name).level for name in names}
    handlers, said = root.handlers[:], io.StringIO()
    logs.set_up("DEBUG", (TOKEN,), said)
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    root.handlers += handlers
    yield said
    root.handlers[:] = handlers
    for name, level in before.items():
        logging.getLogger(name).setLevel(level)

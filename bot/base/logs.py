"""Logs that can be shown to anybody: no token, no address of a file that carries one, no message text.

The token stands in every address of the Bot API, and so in tracebacks and in what HTTP libraries log; it is taken out
where lines are written, whichever library wrote them.
"""

import logging
import re
import sys
from typing import TextIO

_TOKEN = re.compile(r"\b\d{5,}:[A-Za-z0-9_-]{20,}")
_QUIET = ("httpx", "httpcore", "alembic", "apscheduler", "telegram", "uvicorn.access", "aiosqlite", "asyncio")


class Redacting(logging.Formatter):
    """Takes tokens, and the secrets it was given, out of every line and traceback."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._secrets = tuple(secret for secret in secrets if len(secret) >= 6)

    def format(self, record: logging.LogRecord) -> str:
        line = _TOKEN.sub("<token>", super().format(record))
        for secret in self._secrets:
            line = line.replace(secret, "<secret>")
        return line


def set_up(level: str = "INFO", secrets: tuple[str, ...] = (), stream: TextIO | None = None) -> None:
    """Log to `stream` (standard error) at `level`; libraries that log addresses only when something is wrong."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Redacting(secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    # while much is due, the next look is left out and APScheduler warns of it each second
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)

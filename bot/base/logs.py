"""Logs that can be shown to anybody: no token or key, no name, nothing that anybody wrote.

What the house itself says holds ids and plain words. Everything else may quote somebody, and is not trusted: of an
exception there are its kind and the lines of the program, and its own words only where it is of a kind that never
quotes a value; of what libraries say there is the fixed part. The token stands in every address of the Bot API: it is
taken out where lines are written, whichever way it is written down.
"""

import base64
import json
import logging
import re
import sqlite3
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator
from typing import Any, TextIO
from urllib.parse import quote

_TOKEN = re.compile(r"(?<!\d)\d{5,}(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)
_BEFORE_VALUES = re.compile(r"[^(\[{<'\"`:=\n]*")
_OURS = ("bot", "handlers")
_QUOTE_NOTHING = (OSError, AttributeError, TypeError, NameError, ImportError, RecursionError, MemoryError)
SECRET_LETTERS_MIN = 6

log = logging.getLogger(__name__)


class Redacting(logging.Formatter):
    """Writes lines that can be shown, without the secrets it was given, in whatever form they stand."""

    def __init__(self, secrets: tuple[str, ...] = ()) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        forms = {form for secret in secrets if len(secret) >= SECRET_LETTERS_MIN for form in _forms(secret)}
        self._secrets = sorted(forms, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        shown = logging.makeLogRecord(record.__dict__)
        shown.exc_text = shown.stack_info = None
        if not _is_ours(record.name):
            shown.msg, shown.args = _fixed_part(record), _numbers_only(record.args)
        line = _TOKEN.sub("<token>", super().format(shown))
        for secret in self._secrets:
            line = line.replace(secret, "<secret>")
        return line

    def formatException(self, ei: Any) -> str:
        return "\n".join(_told(ei[1], set()))


def _forms(secret: str) -> Iterator[str]:
    """A secret as it may stand in an address, in JSON, in the text of a program, or packed."""
    yield secret
    yield quote(secret, safe="")
    yield json.dumps(secret)[1:-1]
    yield repr(secret)[1:-1]
    yield base64.b64encode(secret.encode()).decode().rstrip("=")


def _is_ours(name: str) -> bool:
    return name.split(".", 1)[0] in _OURS


def _fixed_part(record: logging.LogRecord) -> str:
    """What stands in the library's own source; where values are written in already, what comes before the first."""
    said = str(record.msg)
    before = _BEFORE_VALUES.match(said)
    return said if record.args or before is None else before[0]


def _numbers_only(args: Any) -> Any:
    if isinstance(args, dict):
        return {name: _number(value) for name, value in args.items()}
    return tuple(_number(value) for value in args or ())


def _number(value: object) -> object:
    return value if isinstance(value, int | float) else "…"


def _told(error: BaseException | None, seen: set[int]) -> Iterator[str]:
    """The lines about an exception and what led to it, the first of all first."""
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    yield from _told(before, seen)
    if before is not None:
        yield "which led to:"
    if error.__traceback__ is not None:
        yield "Traceback (most recent call last):"
        yield "".join(traceback.format_tb(error.__traceback__)).rstrip("\n")
    yield _named(error)
    for one in getattr(error, "exceptions", ()):
        yield "one of these was:"
        yield from _told(one, seen)


def _named(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"{name}: {error}" if _quotes_nothing(error) else name


def _quotes_nothing(error: BaseException) -> bool:
    if _is_ours(type(error).__module__):
        return True
    if isinstance(error, sqlite3.Error):  # those the engine did not raise itself may quote a damaged row
        return hasattr(error, "sqlite_errorcode")
    return isinstance(error, _QUOTE_NOTHING)


def set_up(level: str = "INFO", secrets: tuple[str, ...] = (), stream: TextIO | None = None) -> None:
    """Log to `stream` (standard error) at `level`; of libraries only what is wrong."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Redacting(secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in _OURS:
        logging.getLogger(name).setLevel(level)
    # while much is due, the next look is left out and APScheduler warns of it each second
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)


def catch_all() -> None:
    """Let whatever nobody caught, and what Python itself would print with values in it, go to the log instead."""
    sys.excepthook = lambda kind, error, where: log.critical("nobody caught this", exc_info=(kind, error, where))
    threading.excepthook = lambda left: _uncaught("a thread broke", left.exc_value)
    sys.unraisablehook = lambda left: _uncaught("something broke on its way out", left.exc_value)
    warnings.showwarning = _warned


def _uncaught(where: str, error: BaseException | None) -> None:
    log.error("%s: %s", where, type(error).__name__, exc_info=error)


def _warned(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    del message, file, line  # they may quote a value
    log.warning("%s at %s:%s", category.__name__, filename, lineno)

"""A fault of the bot's own is logged and survived; here it ends the run, for nothing that people do may cause one."""

import logging
import traceback

from bot.simulation.broken import Broken

WATCHED = ("bot", "handlers")


class FaultsLogged(logging.Handler):
    """While the block runs, errors with a traceback end everything, and nothing else of the bot's is logged."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._before: list[tuple[logging.Logger, bool, int]] = []

    def __enter__(self) -> "FaultsLogged":
        for name in WATCHED:
            logger = logging.getLogger(name)
            self._before.append((logger, logger.propagate, logger.level))
            logger.propagate = False
            logger.setLevel(logging.ERROR)
            logger.addHandler(self)
        return self

    def __exit__(self, *_error: object) -> None:
        for logger, propagate, level in self._before:
            logger.removeHandler(self)
            logger.propagate, logger.level = propagate, level

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info is not None and record.exc_info[1] is not None:
            where = "".join(traceback.format_exception(record.exc_info[1]))
            raise Broken(f"{record.getMessage()}\n{where}")

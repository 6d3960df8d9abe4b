"""A folder of one's own for every command that a test gives."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import commands, settings

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def kith(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """`kith("check", "--json", BOT_TOKEN="…")`: the exit code and everything that was said, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    for name in settings.names():
        monkeypatch.delenv(name, raising=False)
    root = logging.getLogger()
    handlers = root.handlers[:]
    levels = {name: logging.getLogger(name).level for name in ("", "bot", "handlers")}

    def do(*arguments: str, **given: str) -> tuple[int, str]:
        capfd.readouterr()
        with monkeypatch.context() as here:
            for name, value in given.items():
                here.setenv(name, value)
            try:
                code = commands.main(arguments)
            except SystemExit as left:
                code = int(left.code or 0)
        said = capfd.readouterr()
        return code, said.out + said.err

    yield do
    root.handlers[:] = handlers
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)

"""What every command that solves a case from a file says of what cannot be."""

import pytest

from bot.commands import main
from bot.commands.command import WRONG
from tests.commands.instances import answered
from tests.commands.test_match import CASE as FAMILIES
from tests.commands.test_rings import CASE as RINGS

COMMANDS = {"match": FAMILIES, "rings": RINGS}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_is_not_there_is_said(tmp_path, capsys, command):
    assert main([command, "--instance", str(tmp_path / "none.json")]) == WRONG
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf"])
@pytest.mark.parametrize("command", COMMANDS)
def test_seconds_must_be_some(tmp_path, capsys, command, seconds):
    assert answered(command, tmp_path, capsys, COMMANDS[command], "--seconds", seconds)[0] == WRONG

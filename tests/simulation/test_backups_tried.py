"""Backups made while people come, in short; and that the proof sees one that lacks somebody."""

import json
from collections import Counter

import pytest

from bot.base import schema
from bot.base.chance import SeededChance
from bot.commands import main
from bot.commands.command import WELL
from bot.simulation.broken import Broken
from bot.simulation.proofs import backup


def test_a_backup_made_while_people_come_is_whole_and_none_that_was_changed_is_opened(capsys):
    assert main(["prove", "backup", "--runs", "1"]) == WELL
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["verdict"], told["backups"], told["refused"]) == ("ok", 1, backup.CHANGES + 1)
    assert told["met_meanwhile"] > 0


def test_a_backup_that_lacks_somebody_is_seen(tmp_path):
    file = tmp_path / "kith-20261128T000000Z.db"
    schema.migrate(file)
    with pytest.raises(Broken, match="has 0 people"):
        backup._Trial(tmp_path, SeededChance(1), Counter())._look(file, 1, sealed=False)

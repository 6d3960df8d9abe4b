"""The real bot through two weeks of everything going wrong; and the same seed makes the same history."""

import json
import os
import subprocess
import sys

import pytest

from bot.commands import main
from bot.commands.command import PROBLEM, WRONG
from bot.simulation import verdict

SHORT = {"crashes": 4, "days": 1, "people": 10}
COMMAND = ("-m", "bot", "simulate", "--seed", "7", "--crashes", "4", "--days", "1", "--people", "10")


def told_by_the_command(hash_seed: str) -> dict[str, object]:
    """What the command's last line says, run with that order of sets and dictionaries."""
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    done = subprocess.run([sys.executable, *COMMAND], capture_output=True, text=True, env=environment, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_through_crashes_and_troubles_nothing_is_lost_and_everything_holds():
    found = verdict.simulate(1, crashes=30, days=2, people=30)
    assert found.broken == ""
    counts = found.as_json()
    assert (counts["verdict"], counts["crashes"], counts["lost"], counts["duplicates_unmarked"]) == ("ok", 30, 0, 0)
    assert counts["updates"] > 300
    assert counts["messages"] > 300


def test_the_same_seed_makes_the_same_history_whatever_the_order_of_sets_and_another_seed_another():
    told = [told_by_the_command("1"), told_by_the_command("2")]
    assert told[0] == told[1]
    assert told[0]["verdict"] == "ok"
    assert verdict.simulate(8, **SHORT).as_json()["history"] != told[0]["history"]


def test_what_does_not_hold_is_said_and_is_the_exit_code(monkeypatch, capsys):
    monkeypatch.setattr("bot.base.inbox.finish", lambda _tx, _inbox_id: True)
    assert main(["simulate", "--seed", "1", *COMMAND[5:]]) == PROBLEM
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["verdict"] == "broken"
    assert "not marked done" in told["broken"]


@pytest.mark.parametrize("wrong", [("--people", "3"), ("--days", "0"), ("--crashes", "-1"), ("--seed", "-1")])
def test_what_makes_no_sense_is_refused(wrong, capsys):
    given = {"--seed": "1", "--crashes": "1", wrong[0]: wrong[1]}
    assert main(["simulate", *(word for pair in given.items() for word in pair)]) == WRONG
    assert wrong[0] in capsys.readouterr().err

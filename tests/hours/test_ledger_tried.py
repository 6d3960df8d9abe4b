"""Thousands of deeds and attacks at once on the real books; and that the proof sees an attack that is let pass."""

import json

import pytest
from sqlalchemy import text

from bot.commands import main
from bot.commands.command import PROBLEM, WELL
from bot.simulation.proofs import ledger


def test_thousands_of_deeds_and_attacks_at_once_leave_the_books_at_zero_at_every_read(capsys):
    assert main(["prove", "ledger", "--seed", "2", "--operations", "4000"]) == WELL
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["verdict"], told["seed"], told["operations"]) == ("ok", 2, 4000)
    assert told["attacks_refused"] > 100
    for what in ("posted", "repeated", "refused", "taken_back", "undone", "reads", "compared"):
        assert told[what] > 0, f"nothing was {what}"


@pytest.mark.parametrize(
    "attack",
    ["SELECT 1", "UPDATE accounts SET person_id = NULL WHERE id = 3", "INSERT INTO accounts (kind, place, opened_at) "
     "VALUES ('pot', hex(randomblob(8)), 1)"],
)  # fmt: skip
def test_an_attack_that_is_let_pass_breaks_the_proof(monkeypatch, attack):
    monkeypatch.setattr(ledger.HostileTrial, "_attacks", (("a way in", text(attack)),))
    assert "let pass: a way in" in ledger.sized(1, 500).broken


def test_books_that_are_off_at_one_read_are_broken(monkeypatch, capsys):
    monkeypatch.setattr("bot.hours.service.out_of_balance", lambda _tx: 1)
    assert main(["prove", "ledger", "--operations", "6000"]) == PROBLEM
    assert "1 minutes off" in json.loads(capsys.readouterr().out.splitlines()[-1])["broken"]


WRONG = [("ledger", "--operations", "0"), ("ledger", "--runs", "3"), ("books", "--operations", "9")]


@pytest.mark.parametrize("wrong", WRONG)
def test_a_number_that_says_nothing_is_said(wrong, capsys):
    assert main(["prove", *wrong]) == 2
    assert wrong[1] in capsys.readouterr().err

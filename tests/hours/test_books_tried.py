"""Twenty thousand deeds at once on the real books, and that the proof sees what would be wrong."""

import json

from bot.commands import main
from bot.commands.command import PROBLEM
from bot.simulation.proofs import books


def test_thousands_of_deeds_at_once_sum_to_zero_at_every_read_and_equal_those_kept_by_hand():
    found = books.run(1, short=True)
    assert found.broken == ""
    counts = found.counts
    assert counts["operations"] == books.OPERATIONS_SHORT
    for what in ("posted", "repeated", "refused", "taken_back", "undone", "erased", "given_up", "told_again", "reads"):
        assert counts[what] > 0, f"nothing was {what}"
    assert counts["batch_max"] == 64


def test_what_does_not_hold_is_said_and_is_the_exit_code(monkeypatch, capsys):
    monkeypatch.setattr("bot.hours.store.by_key", lambda _tx, _key: None)
    monkeypatch.setattr(books, "OPERATIONS_SHORT", 2_000)
    assert main(["prove", "books", "--short"]) == PROBLEM
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["verdict"] == "broken"
    assert "should have been repeated" in told["broken"]


def test_books_that_are_off_at_one_read_are_broken(monkeypatch):
    monkeypatch.setattr("bot.hours.service.out_of_balance", lambda _tx: 1)
    monkeypatch.setattr(books, "OPERATIONS_SHORT", 6_000)
    assert "1 minutes off" in books.run(1, short=True).broken

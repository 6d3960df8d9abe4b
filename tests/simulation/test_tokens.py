"""Links, codes and sessions tried in short; and that the proof sees one that opens."""

import json

import pytest

from bot.base import spreadsheets
from bot.commands import main
from bot.commands.command import WELL
from bot.people.store import invites
from bot.simulation.proofs import tokens
from bot.staff.store import signing


def test_nothing_that_is_guessed_used_again_or_too_late_opens_anything(capsys):
    assert main(["prove", "tokens", "--short"]) == WELL
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (told["verdict"], told["right_ones"]) == ("ok", len(tokens.KINDS))
    for what in ("guessed", "again", "swapped", "too_late", "ended_by_the_next", "cells"):
        assert told[what] > 0, f"nothing was {what}"


@pytest.mark.parametrize(
    ("where", "name", "made", "seen"),
    [
        (invites, "use", lambda *_used: True, "again"),
        (signing, "use_link", lambda *_used: True, "again"),
        (spreadsheets, "cell", lambda words: words, "reckons"),
    ],
)
def test_what_opens_is_seen(monkeypatch, where, name, made, seen):
    monkeypatch.setattr(where, name, made)
    assert seen in tokens.sized(1, 0).broken

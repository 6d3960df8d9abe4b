"""Proofs over what there is, in short; and that each sees what it looks for."""

import pytest

from bot.base import looking
from bot.base.chance import SeededChance
from bot.simulation.broken import Broken
from bot.simulation.proofs import PROOFS, by_tests, crash, migrate, power

NAMES = ("crash", "kill", "power", "ledger", "inputs", "authority", "tokens", "erase", "backup", "migrate", "move")


def test_each_promise_has_its_word():
    assert {*NAMES} <= {proof.name for proof in PROOFS}
    assert len({proof.name for proof in PROOFS}) == len(PROOFS)


# --- power ---


def test_what_was_acknowledged_survives_the_power():
    found = power.sized(1, 12)
    assert found.broken == ""
    assert found.counts["cut_right_after_a_commit"] == power.ACTS
    assert min(found.counts[how] for how in ("cut", "garbled", "while_pages_were_brought_over")) > 0


async def test_what_is_missing_is_seen(tmp_path):
    trial = power.Trial(tmp_path, SeededChance(1), power.Counter())
    await trial.write()
    with pytest.raises(Broken, match=r"were acknowledged, and 1 are there"):
        trial._look(trial._before, b"", len(trial._log), "with its log gone")
    trial.acknowledged = []
    with pytest.raises(Broken, match=r"damaged|cannot be opened"):
        trial._look(trial._before[:-40_960], b"", 0, "with pages gone")


# --- crash, migrate ---


def test_crashes_in_short():
    found = crash.run(5, short=True)
    assert (found.broken, found.counts["crashes"], found.counts["lost"]) == ("", crash.CRASHES_SHORT, 0)


def test_from_the_first_shape_with_people_in_it_nothing_is_lost():
    found = migrate.run(1, short=True)
    assert found.broken == ""
    assert (found.counts["shapes"], found.counts["rows_kept"] > 100) == (migrate.SHAPES_SHORT, True)


def test_a_row_that_is_lost_on_the_way_is_seen(monkeypatch, tmp_path):
    file = tmp_path / "kith.db"
    migrate.schema.migrate(file)
    counts = iter([{"persons": 2}, {"persons": 1}])
    monkeypatch.setattr(looking, "counts", lambda _file: next(counts))
    with pytest.raises(Broken, match="rows are lost"):
        migrate._there_and_back(file, migrate.schema.newest(), power.Counter())


# --- by tests of the suite ---


def test_a_trial_that_fails_is_named(tmp_path):
    (tmp_path / "test_it.py").write_text("def test_well():\n    assert True\n\ndef test_ill():\n    assert False\n")
    found = by_tests.tried(("test_it.py",), tmp_path)
    assert "test_it::test_ill" in found.broken
    assert (found.counts["trials"], found.counts["failed"]) == (2, 1)


def test_without_the_tests_it_says_what_it_needs(tmp_path):
    assert "with its tests" in by_tests.tried(("tests/nobody.py",), tmp_path).broken


@pytest.mark.parametrize("proof", [by_tests.AUTHORITY, by_tests.ERASE, by_tests.MOVE], ids=lambda proof: proof.name)
def test_the_tests_that_are_named_are_there(proof, monkeypatch):
    asked = []
    monkeypatch.setattr(by_tests, "tried", asked.append)
    for short in (True, False):
        proof.run(1, short)
    assert all((by_tests.ROOT / name).exists() for names in asked for name in names)

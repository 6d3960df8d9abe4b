"""Killed at any step, changing the key and erasing leave nothing in between, and end when the house opens next."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]


def found_by(program: str, folder: Path) -> Counter[str]:
    """How often each end was found, by a program of this folder that kills again and again."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.privacy.{program}", str(folder)], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    return Counter(json.loads(done.stdout))


def test_a_change_of_the_key_that_is_killed_leaves_keys_that_the_old_one_opens_or_the_new_one(tmp_path):
    found = found_by("dying_keys", tmp_path)
    assert set(found) == {"old", "new"}
    assert sum(found.values()) > 300


def test_an_erasure_that_is_killed_leaves_somebody_whole_or_gone_for_good(tmp_path):
    found = found_by("dying_erasure", tmp_path)
    assert set(found) == {"here", "gone"}
    assert found["gone"] > 20

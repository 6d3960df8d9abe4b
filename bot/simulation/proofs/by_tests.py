"""Promises whose trials are tests, tried from the command line: whose everything is, erasing, and moving to a server.

They need the folder `tests` and what is installed with it. They try the same with every seed.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from xml.etree import ElementTree

from bot.simulation.proofs.proof import Proof, Proved

ROOT = Path(__file__).resolve().parents[3]
SAID_MAX = 2_000
HOURS_MAX = 3


def tried(tests: tuple[str, ...], root: Path = ROOT) -> Proved:
    """What those tests say: how many there are, and of the first that fails why."""
    began = perf_counter()
    missing = [name for name in tests if not (root / name.partition("::")[0]).exists()]
    if missing:
        return Proved(f"{missing[0]} is not here: this proof needs the whole folder of Kith, with its tests")
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "told.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junit-xml={told}", *tests]
        ended = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False, timeout=HOURS_MAX * 3600)
        print(ended.stdout[-SAID_MAX:], file=sys.stderr)
        counts, broken = _counts(told)
    if ended.returncode and not broken:
        broken = f"the tests did not come to their end: {(ended.stdout + ended.stderr)[-SAID_MAX:]}"
    return Proved(broken, {**counts, "seconds": round(perf_counter() - began, 1)})


def _counts(told: Path) -> tuple[dict[str, int], str]:
    if not told.exists():
        return {}, ""
    cases = list(ElementTree.parse(told).getroot().iter("testcase"))  # pytest has just written it
    bad = [case for case in cases if case.find("failure") is not None or case.find("error") is not None]
    skipped = [case for case in cases if case.find("skipped") is not None]
    counts = {"trials": len(cases), "failed": len(bad), "skipped": len(skipped)}
    return counts, f"{bad[0].get('classname')}::{bad[0].get('name')}" if bad else ""


def _run(whole: tuple[str, ...], few: tuple[str, ...]) -> Callable[[int, bool], Proved]:
    def run(seed: int, short: bool) -> Proved:
        del seed
        return tried(few if short else whole)

    return run


_MATRIX = "tests/handlers/test_matrix.py"

AUTHORITY = Proof(
    "authority",
    "every press by everybody in every state, with ids that were somebody else's: no yes that is not in the published "
    "table (fifteen minutes; needs the tests)",
    _run((_MATRIX, "tests/handlers/test_permissions.py"), ("tests/handlers/test_permissions.py",)),
)
ERASE = Proof(
    "erase",
    "people erased in any moment of any story, killed on the way: no byte of them is left in any file nor in a new "
    "backup (five minutes; needs the tests)",
    _run(("tests/privacy", "tests/people/test_erasing.py"), ("tests/people/test_erasing.py",)),
)
MOVE = Proof(
    "move",
    "a house of every published shape moved to a PostgreSQL server of the tests' own, with everybody in it: every row "
    "and key is there (three minutes; needs the tests)",
    _run(("tests/commands/moved_shapes.py", "tests/commands/test_move.py"), ("tests/commands/test_move.py",)),
)

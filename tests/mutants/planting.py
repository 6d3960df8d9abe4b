"""Planting one mutant in a process of its own, and letting a catcher run there.

The source is changed on its way into Python, by an import hook: nothing is written, and nobody else sees it. Processes
are forked from one that has the libraries at hand already, and of ours only what is slow to load.
"""

import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from multiprocessing.connection import Connection
from types import CodeType, ModuleType
from typing import Any, Literal

from tests.mutants.mutant import ROOT, Catcher, Mutant, Run

HANGS_AFTER_SECONDS = 300
NO_ANSWERS = (ImportError, SyntaxError, NameError)
"""What says only that a change was no program, and not that anybody saw what it does."""
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(
    [
        *(
            "tests",
            "pytest",
            "hypothesis",
            "sqlalchemy.dialects.postgresql",
            "alembic.context",
            "telegram",
            "icalendar",
        ),
        *("dateparser", "ortools.graph.python.min_cost_flow", "scipy.optimize", "babel.dates", "tests.mutants.at_hand"),
    ]
)


@dataclass(frozen=True, slots=True)
class Judged:
    """What a catcher says: all "well", something "broken" (`said`: what), or no answer at all ("nothing")."""

    verdict: Literal["well", "broken", "nothing"]
    said: str = ""


def judged(mutant: Mutant | None, catcher: Catcher) -> Judged:
    """What that catcher says with the mutant planted, or of the house as it is."""
    ours, theirs = _PROCESSES.Pipe(duplex=False)
    child = _PROCESSES.Process(target=_answer, args=(theirs, mutant, catcher), daemon=True)
    child.start()
    theirs.close()
    try:
        found = ours.recv() if ours.poll(HANGS_AFTER_SECONDS) else Judged("nothing", "it hangs")
    except EOFError:
        found = Judged("nothing", "its process died")
    child.kill()
    child.join()
    ours.close()
    return found


def _answer(to: Connection, mutant: Mutant | None, catcher: Catcher) -> None:
    from tests.mutants import at_hand  # loaded in the process this one is forked from

    os.chdir(ROOT)
    signal.alarm(2 * HANGS_AFTER_SECONDS)  # also where nobody is left to end it
    with tempfile.TemporaryFile() as said, tempfile.TemporaryDirectory() as aside:
        for stream in (1, 2):
            os.dup2(said.fileno(), stream)
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = aside
        if mutant is not None:
            if mutant.module in sys.modules:
                at_hand.make_anew()
            sys.meta_path.insert(0, _Planter(mutant))
        to.send(_simulated(catcher) if isinstance(catcher, Run) else _tested(catcher.nodes))


def _simulated(run: Run) -> Judged:
    from bot.simulation import verdict

    try:
        broken = verdict.simulate(run.seed, crashes=run.crashes, days=run.days, people=run.people).broken
    except Exception as error:
        return Judged("nothing", repr(error))
    if any(f"{kind.__name__}:" in broken for kind in NO_ANSWERS):
        return Judged("nothing", broken)
    return Judged("broken", broken) if broken else Judged("well")


class _Witness:
    """Hears which test fails first, and by what."""

    def __init__(self) -> None:
        self.failed = ""
        self.by: BaseException | None = None

    def pytest_exception_interact(self, node: Any, call: Any) -> None:
        if call.when == "call" and self.by is None:
            self.failed, self.by = node.nodeid, call.excinfo.value


def _tested(nodes: Sequence[str]) -> Judged:
    """Properties try more than in the suite: what they try differs from machine to machine, also with one seed."""
    import pytest
    from hypothesis import Phase, settings

    settings.register_profile(
        "planted", max_examples=1_500, phases=[Phase.explicit, Phase.generate], database=None, deadline=None
    )
    settings.load_profile("planted")
    witness = _Witness()
    where = [f"tests/{node}" for node in nodes]
    without = ("cacheprovider", "unraisableexception", "xdist")  # the second looks through all memory at the end, twice
    code = pytest.main(
        ["-q", "-x", *(f"-pno:{name}" for name in without), "--assert=plain", "--hypothesis-seed=0", *where],
        plugins=[witness],
    )
    if code == pytest.ExitCode.OK:
        return Judged("well")
    if code != pytest.ExitCode.TESTS_FAILED or witness.by is None or isinstance(witness.by, NO_ANSWERS):
        return Judged("nothing", f"{code!r}: {witness.by!r}")
    return Judged("broken", f"{witness.failed}: {str(witness.by).splitlines()[:1]}")


class _Planter(MetaPathFinder):
    """Finds the mutant's module before anybody else does."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != self._mutant.module:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.origin is not None:
            spec.loader = _Planted(fullname, spec.origin, self._mutant)
        return spec


class _Planted(SourceFileLoader):
    """Compiles the file's source with the change, past every cache."""

    def __init__(self, fullname: str, path: str, mutant: Mutant) -> None:
        super().__init__(fullname, path)
        self._mutant = mutant

    def get_code(self, fullname: str) -> CodeType:
        source = self._mutant.planted(self.get_source(fullname) or "")
        return self.source_to_code(source, self.path)

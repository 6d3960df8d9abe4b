"""Every mutant, and the page that lists them: `docs/mutants.md`."""

from tests.mutants import (
    of_acting,
    of_calls,
    of_caseloads,
    of_circle,
    of_endings,
    of_exchanges,
    of_figures,
    of_guides,
    of_heard,
    of_helpers,
    of_hours,
    of_jobs,
    of_lines,
    of_measures,
    of_meetings,
    of_mentors,
    of_pairing,
    of_panel,
    of_people,
    of_pins,
    of_places,
    of_proposals,
    of_reports,
    of_rings,
    of_sessions,
    of_shrinking,
    of_staff,
    of_steps,
    of_the_server,
    of_the_web_desk,
    of_the_webhook,
    on_the_disk,
    on_the_way_in,
    on_the_way_out,
)
from tests.mutants.mutant import ROOT, Mutant

FILES = (
    on_the_way_in,
    on_the_way_out,
    on_the_disk,
    of_people,
    of_heard,
    of_calls,
    of_helpers,
    of_meetings,
    of_steps,
    of_pairing,
    of_panel,
    of_endings,
    of_acting,
    of_mentors,
    of_caseloads,
    of_pins,
    of_exchanges,
    of_proposals,
    of_reports,
    of_rings,
    of_sessions,
    of_hours,
    of_staff,
    of_places,
    of_circle,
    of_jobs,
    of_lines,
    of_measures,
    of_guides,
    of_the_web_desk,
    of_the_webhook,
    of_the_server,
    of_figures,
    of_shrinking,
)
MUTANTS: tuple[Mutant, ...] = tuple(mutant for file in FILES for mutant in file.MUTANTS)

PAGE = ROOT / "docs" / "mutants.md"
_HEAD = """# Planted mutants

Each line below is a small wrong change, switched on alone: the simulation and the tests are judged by whether they see
it. `python -m tests.mutants` plants them one by one, lets each of their catchers run, checks that the same catchers are
content without them, and writes this page; `make test` does the same with the quickest catcher of each. A mutant counts
as caught only where a test fails in its own body or a run of the simulation says what is broken; a change that is no
program, or hangs, counts for nothing. The lists are in `tests/mutants/`; a text that is no longer found exactly once in
its file fails the tests, so that a rewriting drops none in silence.

{count} mutants; {by_run} are caught by the simulation alone, {by_test} by a test of their own, {missed} by nothing.
"""


def page() -> str:
    """The page as the lists say it."""
    count = {
        "count": len(MUTANTS),
        "by_run": sum(mutant.run is not None for mutant in MUTANTS),
        "by_test": sum(bool(mutant.test) for mutant in MUTANTS),
        "missed": sum(not mutant.catchers for mutant in MUTANTS),
    }
    return _HEAD.format(**count) + "".join(_part(file.__doc__ or "", file.MUTANTS) for file in FILES)


def _part(title: str, mutants: tuple[Mutant, ...]) -> str:
    lines = "".join(f"| {mutant.name} | `{mutant.file}` | {_caught(mutant)} |\n" for mutant in mutants)
    return f"\n## {title.strip().rstrip('.')}\n\n| what is wrong then | where | caught by |\n|---|---|---|\n{lines}"


def _caught(mutant: Mutant) -> str:
    return "; ".join(f"`{catcher}`" for catcher in mutant.catchers) or f"nothing: {mutant.why_missed}"

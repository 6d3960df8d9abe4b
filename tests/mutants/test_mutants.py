"""Every planted mutant is caught, and what catches it is content without it."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

import pytest

from tests.mutants.every import MUTANTS, PAGE, page
from tests.mutants.mutant import Mutant
from tests.mutants.planting import Judged, judged

NAMES = [mutant.name for mutant in MUTANTS]
CAUGHT = [mutant for mutant in MUTANTS if mutant.catchers]
RUNS = sorted({mutant.run for mutant in CAUGHT if mutant.run is not None}, key=str)
"""Runs of the simulation that catch some mutant. The tests that do are in this suite anyway."""
SEEN_AT_ONCE = (
    "what was kept and not handled is left lying after a start",
    "what may have arrived is sent again without a mark",
    "a row is sent before it was claimed on the disk",
    "what came last goes first",
)
"""Mutants that the simulation alone sees within seconds. The command tries them all."""
AT_ONCE = 2


@pytest.fixture(scope="module")
def said_of(request: pytest.FixtureRequest):
    """What the quickest catcher says of each mutant that is looked at, several at once."""
    chosen = [item.callspec.params["mutant"] for item in request.session.items if "said_of" in item.fixturenames]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {mutant.name: pool.submit(judged, mutant, mutant.catchers[0]) for mutant in chosen}
        pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("mutant", CAUGHT, ids=[mutant.name for mutant in CAUGHT])
def test_a_planted_mutant_is_caught(mutant: Mutant, said_of: dict[str, Future[Judged]]) -> None:
    said = said_of[mutant.name].result()
    assert said.verdict == "broken", said.said


@pytest.mark.parametrize("run", RUNS, ids=str)
def test_a_run_that_catches_one_holds_with_nothing_planted(run) -> None:
    assert judged(None, run) == Judged("well")


@pytest.mark.parametrize("name", SEEN_AT_ONCE)
def test_the_simulation_sees_it_alone(name: str) -> None:
    (mutant,) = (one for one in MUTANTS if one.name == name)
    assert mutant.run is not None
    assert judged(mutant, mutant.run).verdict == "broken"


def test_each_text_to_be_changed_stands_once_in_its_file() -> None:
    assert len(set(NAMES)) == len(NAMES)
    for mutant in MUTANTS:
        assert mutant.planted(mutant.source()) != mutant.source(), mutant.name


def test_what_nothing_catches_is_explained() -> None:
    assert [mutant.name for mutant in MUTANTS if bool(mutant.catchers) == bool(mutant.why_missed)] == []


def test_a_change_that_changes_nothing_or_is_no_program_counts_for_nothing() -> None:
    mutant = next(one for one in MUTANTS if one.module == "bot.hours.rules")
    same, broken = replace(mutant, put=mutant.find), replace(mutant, put="nobody_knows_this")
    assert judged(same, mutant.catchers[0]).verdict == "well"
    assert judged(broken, mutant.catchers[0]).verdict == "nothing"
    assert judged(replace(mutant, put="("), mutant.catchers[0]).verdict == "nothing"


def test_the_page_says_what_the_lists_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.mutants writes it"

"""`python -m tests.mutants`: plant every mutant, see whether each is caught, write the page. The last line is JSON."""

import argparse
import json
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from tests.mutants.every import MUTANTS, PAGE, page
from tests.mutants.mutant import Catcher, Mutant, Run, Tests
from tests.mutants.planting import Judged, judged

CRASHES, DAYS, PEOPLE = 60, 5, 40
"""How long a run of the simulation has to find a mutant by itself."""


def main() -> int:
    options = _options()
    chosen = [mutant for mutant in MUTANTS if all(word in f"{mutant.name} {mutant.file}" for word in options.words)]
    with ThreadPoolExecutor(options.at_once) as pool:
        if options.simulation:
            told = _by_simulation(pool, chosen, options.seeds)
        else:
            told = _by_catchers(pool, chosen)
            if chosen == list(MUTANTS) and told["verdict"] == "ok":
                PAGE.write_text(page(), encoding="utf-8")
    print(json.dumps(told))
    return 0 if told["verdict"] == "ok" else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("words", nargs="*", help="only those in whose name or file all of these stand")
    parser.add_argument("--simulation", action="store_true", help="try each against the simulation alone")
    parser.add_argument("--seeds", type=int, default=1, help="with --simulation: seeds from 1 to this (default: 1)")
    parser.add_argument("--at-once", type=int, default=2, help="processes at once (default: 2)")
    return parser.parse_args()


def _by_catchers(pool: ThreadPoolExecutor, chosen: Sequence[Mutant]) -> dict[str, object]:
    """Some catcher of every mutant must see it, and all be content without it. "asleep" are those that see nothing any
    more: they are to be taken off the lists.
    """
    wrong = _not_content(pool, chosen)
    pairs = [(mutant, catcher) for mutant in chosen for catcher in mutant.catchers]
    saw: list[tuple[str, bool]] = []
    asleep = []
    for (mutant, catcher), found in zip(pairs, pool.map(lambda pair: judged(*pair), pairs), strict=True):
        _say(mutant.name, found)
        if found.verdict == "broken":
            saw.append((mutant.name, isinstance(catcher, Run)))
        else:
            asleep.append(f"{mutant.name}: {catcher}")
    missed = [mutant.name for mutant in chosen if mutant.name not in dict(saw)]
    unexplained = [mutant.name for mutant in chosen if mutant.name in missed and not mutant.why_missed]
    told = _told(chosen, missed, sum(by_run for _, by_run in saw), ok=not wrong and not unexplained)
    return {**told, **({"asleep": asleep} if asleep else {})}


def _not_content(pool: ThreadPoolExecutor, chosen: Sequence[Mutant]) -> list[str]:
    """Catchers that break with nothing planted: they would prove nothing."""
    nodes = dict.fromkeys(mutant.test for mutant in chosen if mutant.test)
    runs = dict.fromkeys(mutant.run for mutant in chosen if mutant.run is not None)
    catchers: list[Catcher] = [*runs, *([Tests(tuple(nodes))] if nodes else [])]
    wrong = []
    for catcher, found in zip(catchers, pool.map(lambda one: judged(None, one), catchers), strict=True):
        if found.verdict != "well":
            wrong.append(str(catcher))
            _say("with nothing planted", found)
    return wrong


def _by_simulation(pool: ThreadPoolExecutor, chosen: Sequence[Mutant], seeds: int) -> dict[str, object]:
    """How many the simulation finds by itself, with these seeds."""
    missed = []
    for mutant, found in zip(chosen, pool.map(lambda one: _found_by_a_seed(one, seeds), chosen), strict=True):
        _say(mutant.name, found)
        if found.verdict != "broken":
            missed.append(mutant.name)
    return _told(chosen, missed, len(chosen) - len(missed), ok=True)


def _found_by_a_seed(mutant: Mutant, seeds: int) -> Judged:
    found = Judged("well")
    for seed in range(1, seeds + 1):
        found = judged(mutant, Run(seed, CRASHES, DAYS, PEOPLE))
        if found.verdict == "broken":
            return Judged("broken", f"seed {seed}: {found.said}")
    return found


def _told(chosen: Sequence[Mutant], missed: list[str], by_simulation: int, *, ok: bool) -> dict[str, object]:
    counts = {"mutants": len(chosen), "caught": len(chosen) - len(missed), "by_simulation": by_simulation}
    return {"verdict": "ok" if ok else "broken", **counts, "missed": missed}


def _say(what: str, found: Judged) -> None:
    print(f"{found.verdict:7} {what}: {found.said.partition(chr(10))[0][:160]}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())

"""Exchange cases that others published, with the optima that they found; where they are from stands beside them."""

from pathlib import Path

import pytest

from bot.skills.cases import Case
from bot.skills.rings import best
from tests.skills.cases import is_allowed

HERE = Path(__file__).parent / "published"


def published(name):
    """(people, arcs, givers): the first line counts, each further one is who gives and who could receive."""
    first, *lines = (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pairs, givers, many = (int(word) for word in first.split() if word.isdecimal())
    arcs = [
        (int(giver), int(one), 1) for giver, _, rest in (line.partition(":") for line in lines) for one in rest.split()
    ]
    assert len(arcs) == many
    return pairs + givers, arcs, list(range(pairs, pairs + givers))


@pytest.mark.parametrize(
    ("name", "max_ring", "max_chain", "optimum"),
    [("sparse_128_0_1", 3, 0, 28), ("sparse_128_0_1", 4, 0, 36), ("sparse_128_19_1", 3, 6, 51)],
)
def test_the_published_optimum_is_found_and_proven(name, max_ring, max_chain, optimum):
    people, arcs, givers = published(name)
    longest = {"max_ring": max_ring, "max_chain": max_chain}
    found = best(Case.of(people, arcs, givers, **longest))
    assert is_allowed((people, arcs, givers, longest), found)
    assert (found.total, found.bound, found.optimal) == (optimum, optimum, True)

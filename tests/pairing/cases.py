"""Small cases by chance, and everything that could be done in them."""

import itertools

from hypothesis import strategies as st


@st.composite
def cases(draw, most_parents=5, most_helpers=3, most_score=9):
    parents = draw(st.integers(0, most_parents))
    capacity = draw(st.lists(st.integers(0, 3), max_size=most_helpers))
    pairs = list(itertools.product(range(parents), range(len(capacity))))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    rows = [(*pair, draw(st.integers(1, most_score))) for pair in chosen]
    return parents, capacity, rows


def every_assignment(parents, capacity, rows):
    """All there are, as lists of rows."""
    options = [[None, *(row for row in rows if row[0] == parent)] for parent in range(parents)]
    for choice in itertools.product(*options):
        taken = [row for row in choice if row is not None]
        if all(sum(row[1] == helper for row in taken) <= room for helper, room in enumerate(capacity)):
            yield taken


def worth(taken):
    return len(taken), sum(score for *_, score in taken)

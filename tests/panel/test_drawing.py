"""The draw gives each panel that keeps the rules the same chance, and anybody can do it again."""

import re
from collections import Counter
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.panel.drawing import LETTERS, below_of, commitment, draw, draw_by, keeps_rules, mixes, next_of

LISTS = st.text(alphabet="PpOo", min_size=3, max_size=12)
SEEDS = st.text(alphabet="0123456789abcdef", min_size=32, max_size=32)


def right_panels(listed, jurors):
    """Every panel that keeps the rules, by trying all."""
    for places in combinations(range(1, len(listed) + 1), jurors):
        there = {listed[place - 1] for place in places}
        mixed = all(not set(group) & set(listed) or set(group) & there for group in ("Pp", "Oo", "po"))
        if mixed:
            yield frozenset(places)


class _Ask(Exception):
    def __init__(self, most):
        self.most = most


def chances(listed, jurors):
    """The exact chance of each panel: every way in which the numbers can fall."""
    found, open_ways = Counter(), [((), Fraction(1))]
    while open_ways:
        given_so_far, chance = open_ways.pop()
        numbers = iter(given_so_far)

        def below(most, numbers=numbers):
            for number in numbers:
                return number
            raise _Ask(most)

        try:
            drawn = frozenset(draw_by(listed, jurors, below).jurors)
        except _Ask as asked:
            open_ways += [((*given_so_far, n), chance / asked.most) for n in range(asked.most)]
        else:
            found[drawn] += chance
    return found


@pytest.mark.parametrize("listed", ["POP", "PPOp", "Pppo", "OOOP", "PPPP", "poPO"])
def test_each_panel_that_keeps_the_rules_has_exactly_the_same_chance(listed):
    found = chances(listed, 3)
    assert set(found) == set(right_panels(listed, 3))
    assert set(found.values()) == {Fraction(1, len(found))}


@pytest.mark.parametrize(("listed", "jurors"), [("PPPOOop", 3), ("PPPPPPOo", 4), ("pPPOOOO", 5)])
def test_many_seeds_draw_each_panel_about_equally_often(listed, jurors):
    panels, draws = list(right_panels(listed, jurors)), 6_000
    found = Counter(frozenset(draw(listed, jurors, f"seed {n}").jurors) for n in range(draws))
    assert set(found) <= set(panels)
    fair = draws / len(panels)
    chi = sum((found[panel] - fair) ** 2 / fair for panel in panels)
    degrees = len(panels) - 1
    assert chi < degrees + 4 * (2 * degrees) ** 0.5


@given(LISTS, SEEDS, st.integers(3, 5))
def test_whatever_the_list_the_panel_keeps_the_rules_and_everybody_stands_once(listed, seed, jurors):
    jurors = min(jurors, len(listed))
    drawn = draw(listed, jurors, seed)
    assert len(drawn.jurors) == jurors
    assert sorted((*drawn.jurors, *drawn.then)) == list(range(1, len(listed) + 1))
    assert keeps_rules("".join(listed[place - 1] for place in drawn.jurors), listed)
    assert draw(listed, jurors, seed) == drawn


@given(LISTS, st.integers(3, 5))
def test_there_is_always_a_panel_that_keeps_the_rules(listed, jurors):
    assert any(True for _ in mixes(tuple(map(listed.count, "PpOo")), min(jurors, len(listed))))


@given(LISTS, SEEDS, st.data())
def test_whoever_is_asked_instead_keeps_the_panel_mixed_where_somebody_who_waits_does(listed, seed, data):
    drawn = draw(listed, 3, seed)
    gone = data.draw(st.sampled_from(drawn.jurors))
    sitting = [place for place in drawn.jurors if place != gone]
    found = next_of(listed, sitting, drawn.then)
    if not drawn.then:
        assert found is None
        return
    right = [one for one in drawn.then if keeps_rules("".join(listed[p - 1] for p in (*sitting, one)), listed)]
    assert found == (right or list(drawn.then))[0]


def test_a_number_is_never_as_great_as_its_bound_and_each_has_the_same_chance():
    below = below_of("a seed")
    found = Counter(below(7) for _ in range(7_000))
    assert sorted(found) == list(range(7))
    assert max(found.values()) - min(found.values()) < 250


def test_no_panel_is_drawn_of_too_few():
    with pytest.raises(ValueError, match="3 jurors of 2"):
        draw("Po", 3, "seed")


def test_a_thousand_who_may_sit_are_drawn_from_at_once():
    drawn = draw("P" * 5_000 + "o", 5, "seed")
    assert 5_001 in drawn.jurors


def test_each_letter_says_one_thing():
    assert LETTERS == {(True, False): "P", (True, True): "p", (False, False): "O", (False, True): "o"}


@settings(max_examples=30)
@given(st.text(alphabet="PpOo", min_size=5, max_size=30), SEEDS, st.integers(3, 5))
def test_the_program_in_the_documents_draws_the_same(listed, seed, jurors):
    program = re.search(r"```python\n(.*?)```", Path("docs/decisions/panel.md").read_text(encoding="utf-8"), re.S)
    there: dict = {}
    exec(program[1], there)
    again = there["draw"](listed, jurors, seed)
    drawn = draw(listed, jurors, seed)
    assert again == (list(drawn.jurors), list(drawn.then))
    assert there["seal"](seed) == commitment(seed)

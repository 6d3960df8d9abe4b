"""Every bench in its short form, only to see that it works: how long things take is for `make bench` to say."""

import json

import pytest

from bot.commands import main
from bot.commands.command import WELL, WRONG
from bot.simulation.bench import BENCHES
from bot.simulation.bench.bench import Measured, Target, ratios
from bot.simulation.bench.page import page


@pytest.mark.parametrize("name", [bench.name for bench in BENCHES])
def test_a_bench_measures_something_and_says_it_as_json(name, capsys):
    assert main(["bench", name, "--short"]) == WELL
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["figures"]
    assert all(figure > 0 for figure in told["figures"].values())
    assert set(told["missed"]) <= told["figures"].keys()


def test_a_bench_nobody_knows_is_refused_with_those_there_are(capsys):
    assert main(["bench", "everything"]) == WRONG
    said = capsys.readouterr().err
    assert all(bench.name in said for bench in BENCHES)


def test_the_page_says_of_each_target_whether_it_is_met():
    quick = Measured("a walk", (1.0, 3.0, 2.0), "s", "It is near.", Target(2.5))
    slow = Measured("a climb", (9.0,), "s", "It is steep.", Target(5), (("the way down", "4 s"),))
    strong = Measured("a load", (60.0,), "kg", "It is heavy.", Target(50, at_least=True))
    told = page([quick, slow, strong])
    assert "2 of 3 targets are met" in told
    assert "Missed: a climb." in told
    assert "| a walk | ≤ 2.50 s | 2.00 s | 1.00 to 3.00 (3 repeats) | met |" in told
    assert "| a climb | ≤ 5.00 s | 9.00 s | one run | **missed** |" in told
    assert "| a load | ≥ 50.0 kg | 60.0 kg | one run | met |" in told
    assert "- the way down: 4 s" in told


def test_each_repeat_is_compared_with_the_one_beside_it():
    assert ratios([2.0, 9.0], [1.0, 3.0]) == (2.0, 3.0)

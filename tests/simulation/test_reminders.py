"""5,000 reminders for nine o'clock, in virtual time: each within a second of its own moment, and none twice."""

from statistics import quantiles

from bot.base.spread import AROUND
from bot.simulation.bench.reminders import NINE, morning

COUNT = 5_000


def p99(late):
    return quantiles(late, n=100, method="inclusive")[98]


def test_five_thousand_reminders_for_nine_each_arrive_within_a_second_of_their_own_moment():
    found = morning(COUNT, spread=True)
    assert len(found.arrived) == COUNT
    assert found.more == 0
    assert min(found.late) >= 0
    assert p99(found.late) < 1
    assert all(abs(at - NINE) <= AROUND for at in found.own.values())


def test_all_at_nine_sharp_they_would_be_late():
    found = morning(500, spread=False)
    assert len(found.arrived) == 500
    assert p99(found.late) > 10

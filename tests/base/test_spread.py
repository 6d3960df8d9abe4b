"""A moment of one's own around the minute that many share: the same always, near, and evenly spread."""

from collections import Counter

from bot.base.clock import MINUTE, SECOND
from bot.base.spread import AROUND, spread

NINE = 1_800_000_000 * SECOND


def test_the_same_subject_has_the_same_moment_in_every_process():
    assert spread("checkin:12:1", NINE) == spread("checkin:12:1", NINE) == NINE + 92_711_667
    assert spread("checkin:12:1", NINE + MINUTE) == spread("checkin:12:1", NINE) + MINUTE


def test_many_are_spread_over_the_whole_of_it_and_no_second_has_more_than_telegram_takes():
    moments = [spread(f"checkin:{number}:{2 * number}", NINE) for number in range(5_000)]
    assert all(abs(moment - NINE) <= AROUND for moment in moments)
    seconds = Counter((moment - NINE) // SECOND for moment in moments)
    assert max(seconds.values()) <= 25
    halves = Counter(moment < NINE for moment in moments)
    assert abs(halves[True] - halves[False]) < 250


def test_where_it_does_not_fit_it_is_as_far_on_the_other_side_or_else_just_then():
    plain = spread("Ana", NINE)
    assert spread("Ana", NINE, lambda moment: moment != plain) == 2 * NINE - plain
    assert spread("Ana", NINE, lambda _moment: False) == NINE

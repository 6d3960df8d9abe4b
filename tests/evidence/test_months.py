"""Months of a place, by its own clock."""

from datetime import datetime

import pytest

from bot.base.clock import instant_of
from bot.evidence.months import Month, newest, tells_at
from bot.places import service as places

LONDON = "Europe/London"


def at(*wall):
    return instant_of(datetime(*wall), LONDON)


def test_a_month_is_written_as_it_is_read():
    assert str(Month.of("2026-02")) == "2026-02"
    with pytest.raises(ValueError, match="month"):
        Month.of("2026-13")


def test_a_month_is_that_which_the_clocks_there_show():
    just_before = at(2026, 12, 1) - 1
    assert Month.at(just_before, LONDON) == Month(2026, 11)
    assert Month.at(just_before, "Asia/Tokyo") == Month(2026, 12)


def test_a_year_goes_on_after_december_and_back():
    assert Month(2026, 12).on(1) == Month(2027, 1)
    assert Month(2027, 1).on(-1) == Month(2026, 12)


@pytest.mark.parametrize(
    ("now", "month"), [((2026, 12, 8, 5, 59), "2026-10"), ((2026, 12, 8, 6, 0), "2026-11"), ((2026, 12, 31), "2026-11")]
)
def test_a_month_can_be_told_of_a_week_after_it_has_ended(now, month):
    place = places.place("merevale")
    assert str(newest(place, at(*now))) == month
    assert tells_at(place, Month.of(month)) <= at(*now)

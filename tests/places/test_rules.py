"""A place's map and hours."""

from datetime import datetime

import pytest

from bot.base.clock import DAY, HOUR, MINUTE, instant_of
from bot.places import service
from bot.places.rules import Area, after_open_days, is_open, next_open, travel_minutes

MEREVALE = service.place("merevale")


def at(wall: str) -> int:
    return instant_of(datetime.fromisoformat(wall), MEREVALE.zone)


def test_an_area_is_no_way_from_itself_and_as_far_there_as_back() -> None:
    for here in MEREVALE.areas:
        assert travel_minutes(here, here, 12) == 0
        for there in MEREVALE.areas:
            assert travel_minutes(here, there, 12) == travel_minutes(there, here, 12)


def test_distances_are_those_of_the_globe() -> None:
    equator, pole = Area("a", "A", 0, 0), Area("b", "B", 90, 0)
    assert travel_minutes(equator, pole, 60) == pytest.approx(10_007.6, abs=1)


@pytest.mark.parametrize(
    ("wall", "is_so"),
    [
        ("2026-11-24T09:00", True),
        ("2026-11-24T08:59", False),
        ("2026-11-24T17:00", False),
        ("2026-11-28T12:00", False),
        ("2026-12-25T12:00", False),
        ("2026-11-27T16:45", False),
    ],
)
def test_open_hours_are_the_place_s_own_clock(wall: str, is_so: bool) -> None:
    assert is_open(MEREVALE, at(wall)) is is_so


def test_it_opens_next_after_a_weekend_and_a_holiday() -> None:
    assert next_open(MEREVALE, at("2026-11-27T18:00")) == at("2026-11-30T09:00")
    assert next_open(MEREVALE, at("2026-12-24T17:00")) == at("2026-12-29T09:00")
    assert next_open(MEREVALE, at("2026-11-24T10:00")) == at("2026-11-24T10:00")


def test_closed_days_do_not_count() -> None:
    assert after_open_days(MEREVALE, at("2026-11-24T10:00"), 24) == at("2026-11-25T10:00")
    assert after_open_days(MEREVALE, at("2026-11-27T18:00"), 24) == at("2026-11-30T18:00")
    assert after_open_days(MEREVALE, at("2026-11-28T03:00"), 24) == at("2026-12-01T00:00")
    assert after_open_days(MEREVALE, at("2026-12-24T12:00"), 24) == at("2026-12-29T12:00")


def test_the_night_the_clocks_change_counts_as_long_as_it_is() -> None:
    friday, monday = at("2026-10-23T12:00"), at("2026-10-26T12:00")
    assert after_open_days(MEREVALE, friday, 24) == monday
    assert monday - friday == 3 * DAY + HOUR


def test_a_helpline_with_hours_says_whether_somebody_answers() -> None:
    parents = next(line for line in MEREVALE.helplines if line.purpose == "parents")
    assert parents.is_open(at("2026-11-24T09:00"), MEREVALE.zone)
    assert not parents.is_open(at("2026-11-24T21:00"), MEREVALE.zone)
    assert not parents.is_open(at("2026-11-24T09:00") - MINUTE, MEREVALE.zone)
    assert all(line.is_open(at("2026-11-24T03:00"), MEREVALE.zone) for line in MEREVALE.emergency)

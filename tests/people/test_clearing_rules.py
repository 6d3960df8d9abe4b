"""When a message goes from a chat that clears itself: in every zone, on the nights when clocks change too."""

from datetime import datetime
from zoneinfo import available_timezones

import pytest

from bot.base.clock import DAY, FOREVER, HOUR, MINUTE, instant_of, local
from bot.people.rules import BREATH, SURELY_DELETABLE, Person, evening_of, gone_at


def somebody(clears, zone="Europe/London", **hours):
    return Person(1, 1, "Ana", "en", zone, "active", frozenset({"parent"}), "merevale", clears=clears, **hours)


def at(month, day, hour, minute=0, zone="Europe/London"):
    return instant_of(datetime(2026, month, day, hour, minute), zone)


@pytest.mark.parametrize("zone", sorted(available_timezones()))
def test_the_evening_is_that_of_her_own_clock_and_never_two_days_away(zone):
    ana = somebody("evening", zone, quiet_from=19 * 60 + 30, quiet_to=600)
    for month, day in ((3, 7), (3, 28), (4, 4), (10, 3), (10, 24), (10, 31), (11, 24)):
        for came in (at(month, day, hour, zone=zone) for hour in range(0, 24, 3)):
            goes = gone_at(ana, came, came)
            assert came + BREATH <= goes <= came + 26 * HOUR
            assert local(goes, zone).strftime("%H:%M") == "19:30"


@pytest.mark.parametrize("clears", ["hour", "evening", "day"])
def test_whatever_is_chosen_a_message_goes_while_it_can_be_deleted(clears):
    ana, came = somebody(clears), at(11, 24, 10)
    for touched in range(came, came + SURELY_DELETABLE, 30 * MINUTE):
        goes = gone_at(ana, came, touched)
        assert touched + BREATH <= goes <= came + SURELY_DELETABLE + BREATH


def test_what_was_opened_long_after_it_came_has_its_whole_time():
    came = at(11, 20, 10)
    opened = came + 4 * DAY
    assert gone_at(somebody("hour"), came, opened) == opened + HOUR
    assert gone_at(somebody("day"), came, opened) == opened + DAY


def test_without_safe_hours_the_evening_begins_at_nine():
    assert evening_of(somebody("evening", quiet_from=0, quiet_to=0)) == 21 * 60
    assert gone_at(somebody("evening", quiet_from=0, quiet_to=0), at(11, 24, 10), at(11, 24, 10)) == at(11, 24, 21)


def test_what_is_not_to_go_by_itself_never_does():
    assert gone_at(somebody("off"), 0, 0) == FOREVER

"""Whether something may be sent now: consent, leaving, pause, quiet hours, private mode, in the moment of sending."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.base.clock import DAY, HOUR, MINUTE, instant_of
from bot.people.rules import Person
from bot.people.waking import quiet_until
from handlers.sending import ANSWERS, MISSED, SEND, WITHDRAWN, Parcel, Verdict, verdict

LONDON = "Europe/London"
NOON = instant_of(datetime(2026, 11, 24, 12, 0), LONDON)
NIGHT = instant_of(datetime(2026, 11, 24, 23, 0), LONDON)
MORNING = instant_of(datetime(2026, 11, 25, 8, 0), LONDON)
ANA = Person(1, 1001, "Ana", "en", LONDON, "active", frozenset({"parent"}), "merevale", private="no")
MESSAGE = Parcel("message", urgent=False, unprompted=False, not_after=None, consented=True)
URGENT = replace(MESSAGE, urgent=True)


def test_by_day_to_an_open_phone_it_goes():
    assert verdict(MESSAGE, ANA, NOON) == SEND


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize("state", ["joining", "active", "left"])
def test_what_was_asked_for_goes_at_any_hour_in_every_state_and_in_plain_words(kind, state):
    asleep = replace(ANA, state=state, paused_until=NIGHT + DAY, private="yes")
    assert verdict(replace(MESSAGE, kind=kind), asleep, NIGHT) == SEND


def test_whoever_has_left_is_sent_nothing_more_but_what_became_of_their_call_for_somebody():
    gone = replace(ANA, state="left")
    assert verdict(MESSAGE, gone, NOON) == WITHDRAWN
    assert verdict(URGENT, gone, NIGHT) == SEND


def test_without_the_consent_it_needs_it_is_taken_back():
    assert verdict(replace(MESSAGE, consented=False), ANA, NOON) == WITHDRAWN


def test_on_a_break_only_safety_comes_and_what_others_do_waits_until_it_is_over():
    away = replace(ANA, paused_until=NOON + DAY)
    assert verdict(replace(MESSAGE, unprompted=True), away, NOON) == WITHDRAWN
    assert verdict(MESSAGE, away, NOON) == Verdict("wait", NOON + DAY)
    assert verdict(replace(MESSAGE, not_after=NOON + HOUR), away, NOON) == MISSED
    assert verdict(URGENT, away, NOON) == SEND
    assert verdict(replace(MESSAGE, unprompted=True), replace(ANA, paused_until=NOON - 1), NOON) == SEND


def test_in_quiet_hours_it_waits_for_the_morning_and_safety_does_not():
    assert verdict(MESSAGE, ANA, NIGHT) == Verdict("wait", MORNING)
    assert verdict(URGENT, ANA, NIGHT) == SEND


def test_what_would_come_too_late_by_the_morning_is_recorded_as_missed():
    assert verdict(replace(MESSAGE, not_after=MORNING - 1), ANA, NIGHT) == MISSED
    assert verdict(replace(MESSAGE, not_after=MORNING), ANA, NIGHT) == Verdict("wait", MORNING)
    assert verdict(replace(MESSAGE, not_after=NOON - 1), ANA, NOON) == MISSED


@pytest.mark.parametrize(
    ("private", "roles", "veiled"),
    [
        ("unanswered", {"parent"}, True),
        ("unanswered", {"mentor"}, True),
        ("unanswered", set(), True),
        ("unanswered", {"nurse"}, False),
        ("unanswered", {"coordinator"}, False),
        ("yes", {"nurse"}, True),
        ("no", {"parent"}, False),
    ],
)
def test_until_somebody_answers_their_phone_is_a_shared_one(private, roles, veiled):
    person = replace(ANA, private=private, roles=frozenset(roles))
    assert verdict(MESSAGE, person, NOON).veiled is veiled
    assert verdict(URGENT, person, NOON).veiled is veiled


@pytest.mark.parametrize(
    ("start", "end", "at", "until"),
    [
        ((21, 0), (8, 0), (20, 59), None),
        ((21, 0), (8, 0), (21, 0), (25, 8, 0)),
        ((21, 0), (8, 0), (7, 59), (24, 8, 0)),
        ((21, 0), (8, 0), (8, 0), None),
        ((0, 0), (0, 0), (3, 0), None),
        ((9, 0), (17, 0), (12, 0), (24, 17, 0)),
        ((9, 0), (17, 0), (8, 59), None),
    ],
)
def test_quiet_hours_may_run_over_midnight(start, end, at, until):
    person = replace(ANA, quiet_from=start[0] * 60 + start[1], quiet_to=end[0] * 60 + end[1])
    now = instant_of(datetime(2026, 11, 24, *at), LONDON)
    then = None if until is None else instant_of(datetime(2026, 11, *until), LONDON)
    assert quiet_until(person, now) == then


@pytest.mark.parametrize("night", ["2026-03-29", "2026-10-25"])
def test_the_night_the_clocks_change_ends_at_the_hour_people_see(night):
    day = datetime.fromisoformat(night)
    before = instant_of(day, LONDON) - 2 * HOUR
    assert quiet_until(ANA, before) == instant_of(day.replace(hour=8), LONDON)


def test_quiet_hours_are_the_persons_own():
    far = replace(ANA, zone="Pacific/Auckland")
    morning_there = instant_of(datetime(2026, 11, 25, 8, 0), "Pacific/Auckland")
    assert quiet_until(far, morning_there - MINUTE) == morning_there

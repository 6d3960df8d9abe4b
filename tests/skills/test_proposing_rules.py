"""Whose turn it is: those never asked first, nobody too often, and the same in whatever order they come."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.clock import DAY, HOUR
from bot.skills.fitting import Fit
from bot.skills.proposing_rules import ASKS_A_WEEK, Turn, next_asked, turns
from bot.skills.store.asked import Asked

NOW = 1_000 * DAY


def a_fit(giver, worth=10, offer=None):
    return Fit(giver, 99, offer or giver, 1, "recipes", "chat", 30, ("weekday-morning",), None, "en", worth)


def one_asked(number, giver, at, state="no"):
    return Asked(number, giver, 99, "merevale", 1, 1, giver, 30, state, at, at + 2 * DAY)


fit_lists = st.lists(
    st.builds(a_fit, giver=st.integers(1, 8), worth=st.integers(1, 40), offer=st.integers(1, 20)), max_size=12
)
histories = st.lists(
    st.tuples(st.integers(1, 8), st.integers(0, 90), st.sampled_from(["asked", "yes", "no", "silent", "withdrawn"])),
    max_size=15,
).map(
    lambda every: [
        one_asked(number, giver, NOW - days * DAY + number, state)
        for number, (giver, days, state) in enumerate(every, 1)
    ]
)


@settings(max_examples=300, deadline=None)
@given(fit_lists, histories, st.frozensets(st.integers(1, 8), max_size=3), st.integers(-1, 3))
def test_whoever_is_asked_may_be_and_nobody_who_was_asked_less_is_left_out(found, history, before, most):
    known = turns(history, NOW)
    chosen = [fit.giver_id for fit in next_asked(found, known, before, most)]
    assert len(chosen) <= max(0, most)
    assert len(set(chosen)) == len(chosen)
    may = {
        fit.giver_id
        for fit in found
        if fit.giver_id not in before
        and not any(one.giver_id == fit.giver_id and one.state in ("asked", "yes") for one in history)
        and sum(one.giver_id == fit.giver_id and one.asked_at > NOW - 7 * DAY for one in history) < ASKS_A_WEEK
    }
    assert set(chosen) <= may
    times = {giver: sum(one.giver_id == giver for one in history) for giver in may}
    assert len(chosen) == min(len(may), max(0, most))
    for left_out in may - set(chosen):
        assert all(times[giver] <= times[left_out] for giver in chosen)


@settings(max_examples=200, deadline=None)
@given(fit_lists, histories, st.randoms(use_true_random=False))
def test_the_same_people_are_asked_in_whatever_order_they_come(found, history, chance):
    shuffled, others = list(found), list(history)
    chance.shuffle(shuffled)
    chance.shuffle(others)
    given_order = [fit.giver_id for fit in next_asked(found, turns(history, NOW), frozenset(), 3)]
    assert [fit.giver_id for fit in next_asked(shuffled, turns(others, NOW), frozenset(), 3)] == given_order


@settings(max_examples=100, deadline=None)
@given(st.integers(2, 8), st.integers(1, 40))
def test_over_time_everybody_is_asked_as_often_as_anybody_give_or_take_once(people, needs):
    """One need after the other, far enough apart that no week is full; everybody says no."""
    history: list[Asked] = []
    for number in range(1, needs + 1):
        now = NOW + number * 3 * DAY
        found = [a_fit(giver, worth=giver) for giver in range(1, people + 1)]
        (fit,) = next_asked(found, turns(history, now), frozenset(), 1)
        history.append(one_asked(number, fit.giver_id, now))
    times = [sum(one.giver_id == giver for one in history) for giver in range(1, people + 1)]
    assert max(times) - min(times) <= 1


def test_of_two_who_were_never_asked_who_fits_better_is_asked():
    (fit,) = next_asked([a_fit(1, 10), a_fit(2, 20)], {}, frozenset(), 1)
    assert fit.giver_id == 2


def test_whoever_was_asked_longest_ago_is_asked_before_who_was_just_asked():
    known = {1: Turn(1, NOW - HOUR), 2: Turn(1, NOW - 30 * DAY)}
    (fit,) = next_asked([a_fit(1, 40), a_fit(2, 10)], known, frozenset(), 1)
    assert fit.giver_id == 2

"""In which week somebody is, and which guides fit it."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.guidance import library
from bot.guidance.guide import GRIEF, fitting, week_of

DUE = date(2027, 3, 20)
DAYS = st.integers(-400, 400).map(timedelta)


def test_weeks_are_counted_to_the_due_date_and_from_the_birth():
    assert week_of("expecting", DUE.isoformat(), DUE) == 40
    assert week_of("expecting", DUE.isoformat(), DUE - timedelta(days=70)) == 30
    assert week_of("baby", DUE.isoformat(), DUE) == 0
    assert week_of("baby", DUE.isoformat(), DUE + timedelta(days=70)) == 10


def test_nobody_knows_a_week_without_a_date_nor_long_after_the_due_date():
    assert week_of("unsaid", None, DUE) is None
    assert week_of("expecting", DUE.isoformat(), DUE + timedelta(days=21)) is None
    assert week_of("baby", DUE.isoformat(), DUE + timedelta(weeks=105)) is None


@given(st.sampled_from(("expecting", "baby", "unsaid")), DAYS)
def test_what_fits_is_of_that_week_in_order_and_never_of_grief(stage, since):
    week = week_of(stage, DUE.isoformat(), DUE + since)
    found = fitting(list(library.guides().values()), stage, week)
    spans = [one.expecting if stage == "expecting" else one.baby for one in found]
    assert all(span.first <= week <= span.last for span in spans)
    assert [span.last for span in spans] == sorted(span.last for span in spans)
    assert GRIEF not in {one.topic for one in found}
    assert bool(found) == (week is not None and (stage != "expecting" or week >= 4))

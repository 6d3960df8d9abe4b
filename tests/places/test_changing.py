"""What coordinators change of their place holds at once, there alone, and never below what holds everywhere."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.base.clock import DAY
from bot.base.database import Database
from bot.places import changing, service, settings
from bot.places.rules import next_open
from tests.places.folders import place_in

MEREVALE = service.of_file("merevale")
NUMBERS = [one for one in settings.SETTINGS if one.unit in settings.NUMBERS]
DAYS = [(date(2026, 11, 1) + timedelta(days=ahead)).isoformat() for ahead in range(60)]
NOON = 1_790_000_000_000_000

values = st.one_of(
    st.sampled_from(NUMBERS).flatmap(
        lambda one: st.tuples(st.just(one.key), st.integers(one.low - 1, one.high + 1).map(str))
    ),
    st.tuples(st.integers(0, 6).map("day-{}".format), st.sampled_from(["", "09:00-17:00", "08:00-12:00,13:00-15:30"])),
    st.tuples(st.sampled_from(DAYS).map("on-{}".format), st.sampled_from(["shut", "open"])),
    st.tuples(st.sampled_from(["morning", "pin", "on-2026-13-01"]), st.sampled_from(["09:30", "07:00", "x"])),
)


@given(st.lists(values, max_size=40).map(dict))
def test_whatever_is_changed_nothing_is_below_what_holds_everywhere(changes):
    place, lost = settings.changed(MEREVALE, changes)
    assert not settings.problems(place)
    assert next_open(place, NOON) < NOON + 40 * DAY
    for key, value in changes.items():
        one = settings.find(key)
        assert (key in lost) == (one is None or not one.takes(value) or one.get(place) != value)


@given(st.sets(st.sampled_from(DAYS)))
def test_it_is_never_closed_for_more_than_a_month_in_a_row(closed):
    place, _ = settings.changed(MEREVALE, {f"on-{day}": "shut" for day in closed})
    run = 0
    for day in DAYS:
        weekday = date.fromisoformat(day).weekday()
        run = run + 1 if day in place.hours.closed or weekday > 4 else 0
        assert run <= settings.CLOSED_IN_A_ROW_MAX


@pytest.mark.parametrize("setting", settings.SETTINGS, ids=lambda one: one.key)
def test_what_the_file_says_is_a_value_of_each_and_put_back_it_is_the_same(setting):
    value = setting.get(MEREVALE)
    assert setting.takes(value)
    assert all(setting.takes(tap) for tap in setting.taps)
    for tap in setting.taps:
        changed = setting.put(MEREVALE, tap)
        assert setting.get(changed) == tap
        assert setting.put(changed, value) == MEREVALE


async def test_it_holds_at_that_place_alone_and_not_where_it_was_undone(tmp_path):
    for name in ("merevale", "tideford"):
        place_in(tmp_path, name)
    service.load(tmp_path)
    database = Database.in_memory()
    try:
        with pytest.raises(ZeroDivisionError):
            await database.write(lambda tx: changing.change(tx, "merevale", "vote-days", "9", 1) and 1 / 0)
        assert await _days(database) == (7, 7)
        await database.write(lambda tx: changing.change(tx, "merevale", "vote-days", "9", 1))
        assert await _days(database) == (9, 7)
        await database.write(lambda tx: changing.change(tx, "merevale", "vote-days", None, 1))
        assert await _days(database) == (7, 7)
        assert service.place("merevale").circle.open_days == 7
    finally:
        await database.close()
        service.load()


async def _days(database):
    return await database.read(
        lambda _tx: tuple(service.place(name).circle.open_days for name in ("merevale", "tideford"))
    )


async def test_inside_the_transaction_that_changes_it_it_holds_and_undone_it_does_not():
    database = Database.in_memory()

    def act(tx):
        before = service.place("merevale").circle.open_days
        with tx.undone():
            changing.change(tx, "merevale", "vote-days", "9", 1)
            inside = service.place("merevale").circle.open_days
        return before, inside, service.place("merevale").circle.open_days

    try:
        assert await database.write(act) == (7, 9, 7)
    finally:
        await database.close()


async def test_after_a_start_and_for_whoever_only_looks_it_is_so_too(tmp_path):
    from bot import app

    database = await app.open_database(tmp_path / "kith.db")
    try:
        await database.write(lambda tx: changing.change(tx, "merevale", "vote-days", "9", 1))
        assert await database.look(lambda _tx: service.place("merevale").circle.open_days) == 9
    finally:
        await database.close()
    database = await app.open_database(tmp_path / "kith.db")
    try:
        assert await database.read(lambda _tx: service.place("merevale").circle.open_days) == 9
    finally:
        await database.close()

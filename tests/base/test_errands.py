"""Long sums between two transactions: none is forgotten, and what breaks is tried again."""

import pytest

from bot.base import errands
from bot.base.apart import TookTooLong, work_apart
from bot.base.clock import HOUR, MINUTE, MovableClock
from bot.base.database import Database, DatabaseUnusable
from bot.base.errands import ERRANDS, Errand, Errands
from bot.base.timers import TIMERS, set_timer

NOW = 1_790_000_000_000_000
ALL = ERRANDS.select()


def doubled(number):
    return 2 * number


def breaks(number):
    raise ValueError(number)


def goes_on_for_ever(_given):
    while True:
        pass


def note(tx, number):
    set_timer(tx, "noted", str(number), tx.now + HOUR, late_limit=tx.now + HOUR)


DOUBLE = Errand(
    "double", lambda _tx, subject: int(subject), doubled, lambda n: [lambda tx: note(tx, n), lambda tx: note(tx, -n)]
)


@pytest.fixture
async def clock():
    return MovableClock(NOW)


@pytest.fixture
async def database(clock):
    made = Database.in_memory(clock=clock)
    yield made
    await made.close()


async def noted(database):
    return [row.subject for row in await database.read(lambda tx: tx.all(TIMERS.select()))]


async def test_what_is_worked_out_is_acted_on_and_the_errand_is_done(database):
    runner = Errands(database, (DOUBLE,))
    await database.write(lambda tx: errands.ask(tx, "double", "21"))
    await database.write(lambda tx: errands.ask(tx, "double", "21"))
    assert await runner.run_waiting() == 1
    assert await noted(database) == ["42", "-42"]
    assert await runner.run_waiting() == 0


async def test_one_that_was_cut_short_is_run_again(database):
    class Down(BaseException):
        pass

    def half(number):
        yield lambda tx: note(tx, number)
        raise Down

    await database.write(lambda tx: errands.ask(tx, "double", "21"))
    with pytest.raises(Down):
        await Errands(database, (Errand("double", DOUBLE.look, doubled, half),)).run_waiting()
    assert await noted(database) == ["42"]
    assert await Errands(database, (DOUBLE,)).run_waiting() == 1
    assert sorted(await noted(database)) == ["-42", "42"]


async def test_one_that_breaks_is_put_off_and_stops_no_other(database, clock, caplog):
    runner = Errands(database, (DOUBLE, Errand("break", DOUBLE.look, breaks, DOUBLE.acts)))
    await database.write(lambda tx: errands.ask(tx, "break", "1"))
    await database.write(lambda tx: errands.ask(tx, "double", "2"))
    assert await runner.run_waiting() == 1
    assert "broke: ValueError" in caplog.text
    clock.move(MINUTE - 1)
    (row,) = [row for row in await database.read(lambda tx: tx.all(ALL)) if row.state == "waiting"]
    assert (row.attempts, row.not_before) == (1, NOW + MINUTE)
    assert await runner.run_waiting() == 0
    clock.move(1)
    await runner.run_waiting()
    (row,) = [row for row in await database.read(lambda tx: tx.all(ALL)) if row.state == "waiting"]
    assert (row.attempts, row.not_before) == (2, NOW + 3 * MINUTE)


def test_a_sum_elsewhere_gives_and_raises_what_it_would_here():
    assert work_apart(doubled, 21) == 42
    with pytest.raises(ValueError, match="21"):
        work_apart(breaks, 21)


def test_a_sum_that_takes_too_long_is_stopped():
    with pytest.raises(TookTooLong):
        work_apart(goes_on_for_ever, None, seconds=0.05)


async def test_beside_the_writer_of_a_file_too(tmp_path, clock):
    from bot import app

    database = await app.open_database(tmp_path / "kith.db", clock)
    try:
        await database.write(lambda tx: errands.ask(tx, "double", "21"))
        assert await Errands(database, (DOUBLE,), apart=work_apart).run_waiting() == 1
        assert await noted(database) == ["42", "-42"]
    finally:
        await database.close()


async def test_a_long_look_sees_what_is_sealed_and_writes_nothing(tmp_path, clock):
    from bot import app
    from bot.people import profiles
    from bot.people import service as people

    database = await app.open_database(tmp_path / "kith.db", clock)
    try:
        ana = await database.write(lambda tx: people.join(tx, people.meet(tx, 1, "Ana", "en"), "parent"))
        await database.write(lambda tx: profiles.toggle(tx, ana, "need", "sleep"))
        assert (await database.look(lambda tx: profiles.profile(tx, ana.id))).needs == ("sleep",)
        with pytest.raises(DatabaseUnusable):
            await database.look(lambda tx: errands.ask(tx, "double", "1"))
    finally:
        await database.close()


async def test_one_that_this_version_does_not_know_waits_and_stops_no_other(database, caplog):
    await database.write(lambda tx: errands.ask(tx, "of another version", "1"))
    await database.write(lambda tx: errands.ask(tx, "double", "2"))
    assert await Errands(database, (DOUBLE,)).run_waiting() == 1
    assert "broke: KeyError" in caplog.text

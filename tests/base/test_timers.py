"""The timetable: done once, in time or recorded as missed, and one that breaks stops no other."""

import asyncio

import pytest

from bot.base import timers
from bot.base.clock import DAY, HOUR, MINUTE, MovableClock
from bot.base.database import Database, StorageTrouble
from bot.base.timers import Rules
from bot.base.timetable import LOOK_EVERY_SECONDS, Timetable
from bot.simulation.virtual_time import VirtualClock, VirtualLoop

START = 1_800_000_000_000_000


class Clockwork:
    """A database, a timetable with one rule, and what that rule did."""

    def __init__(self):
        self.clock = MovableClock(START)
        self.database = Database.in_memory(clock=self.clock)
        self.done, self.missed, self.broken = [], [], set()
        rules = Rules()
        rules.on("ring", self._ring, lambda _tx, timer: self.missed.append(timer.subject))
        self.timetable = Timetable(self.database, rules)

    def _ring(self, tx, timer):
        if timer.subject in self.broken:
            raise ValueError("this bell is broken")
        self.done.append((timer.subject, tx.now - START))

    async def set(self, subject, due, late_limit=DAY):
        await self.database.write(
            lambda tx: timers.set_timer(tx, "ring", subject, START + due, late_limit=START + due + late_limit)
        )

    async def passes(self, span):
        self.clock.move(span)
        return await self.timetable.run_due()


@pytest.fixture
async def bells():
    made = Clockwork()
    yield made
    await made.database.close()


async def test_what_is_due_is_done_once(bells):
    await bells.set("noon", HOUR)
    assert await bells.passes(HOUR - 1) == 0
    assert await bells.passes(1) == 1
    assert await bells.passes(DAY) == 0
    assert bells.done == [("noon", HOUR)]


async def test_what_fell_due_while_the_house_was_shut_is_done_once_earliest_first(bells):
    for hour in (3, 1, 2):
        await bells.set(f"{hour} o'clock", hour * HOUR)
    assert await bells.passes(10 * HOUR) == 3
    assert [subject for subject, _ in bells.done] == ["1 o'clock", "2 o'clock", "3 o'clock"]


async def test_past_its_limit_it_is_recorded_as_missed_and_not_done(bells):
    await bells.set("reminder", HOUR, late_limit=MINUTE)
    await bells.passes(HOUR + MINUTE + 1)
    assert (bells.done, bells.missed) == ([], ["reminder"])


async def test_one_that_breaks_is_tried_later_and_later_and_the_others_go_on(bells, caplog):
    bells.broken.add("bad")
    await bells.set("bad", HOUR)
    await bells.set("good", HOUR)
    await bells.passes(HOUR)
    assert [subject for subject, _ in bells.done] == ["good"]
    await bells.passes(MINUTE)
    bells.broken.clear()
    assert await bells.passes(MINUTE) == 0
    assert await bells.passes(MINUTE) == 1
    assert bells.done[-1] == ("bad", HOUR + 3 * MINUTE)
    caplog.clear()


async def test_one_that_always_breaks_is_tried_every_hour_and_never_dropped(bells):
    bells.broken.add("bad")
    await bells.set("bad", HOUR, late_limit=365 * DAY)
    for _ in range(60):
        await bells.passes(HOUR)
    bells.broken.clear()
    await bells.passes(2 * HOUR)
    assert [subject for subject, _ in bells.done] == ["bad"]


async def test_a_timer_set_again_is_moved(bells):
    await bells.set("noon", HOUR)
    await bells.set("noon", 2 * HOUR)
    assert await bells.passes(HOUR) == 0
    assert await bells.passes(HOUR) == 1


async def test_cancelled_by_the_start_of_its_subject_it_never_rings(bells):
    await bells.set("checkin:1:72h", HOUR)
    await bells.set("checkin:12:72h", HOUR)
    await bells.database.write(lambda tx: timers.cancel(tx, "ring", "checkin:1:"))
    await bells.passes(HOUR)
    assert [subject for subject, _ in bells.done] == ["checkin:12:72h"]


async def test_what_waits_for_a_longer_name_does_not_wait_for_that_one(bells):
    await bells.set("harbour-north", HOUR)
    waits = await bells.database.read(
        lambda tx: [timers.waits(tx, "ring", one) for one in ("harbour", "harbour-north")]
    )
    assert waits == [False, True]


async def test_cancelling_is_for_one_rule_and_no_other_of_that_subject(bells):
    await bells.set("person:1:", HOUR)
    await bells.database.write(lambda tx: timers.cancel(tx, "another rule", "person:1:"))
    await bells.passes(HOUR)
    assert [subject for subject, _ in bells.done] == ["person:1:"]


async def test_a_rule_may_set_its_own_next_time(bells):
    rules = Rules()

    def weekly(tx, timer):
        bells.done.append((timer.subject, tx.now - START))
        timers.set_timer(tx, "weekly", timer.subject, timer.due_at + 7 * DAY, late_limit=tx.now + 30 * DAY)

    rules.on("weekly", weekly)
    bells.timetable = Timetable(bells.database, rules)
    await bells.database.write(
        lambda tx: timers.set_timer(tx, "weekly", "pulse", START + DAY, late_limit=START + 30 * DAY)
    )
    for _ in range(15):
        await bells.passes(DAY)
    assert [at for _, at in bells.done] == [DAY, 8 * DAY, 15 * DAY]


async def looked_at(clock, timetable, until):
    """Look at the timetable once a second until then, as the house does."""
    while clock.now() < until:
        await timetable.look()
        await clock.sleep(LOOK_EVERY_SECONDS)


def test_what_falls_due_between_two_looks_is_done_at_its_moment():
    clock, done = VirtualClock(START), []
    moments = [HOUR // 3 + number * 137_000 for number in range(40)]

    async def rings():
        database, rules = Database.in_memory(clock=clock), Rules()
        rules.on("ring", lambda tx, _timer: done.append(tx.now - START))
        for number, due in enumerate(moments):
            at = START + due
            await database.write(lambda tx, n=number, at=at: timers.set_timer(tx, "ring", f"{n}", at, late_limit=at))
        await looked_at(clock, Timetable(database, rules), START + HOUR)
        await database.close()

    VirtualLoop(clock).run_until_complete(rings())
    assert done == moments


async def test_when_the_disk_refuses_it_waits(bells, monkeypatch, caplog):
    await bells.set("noon", HOUR)

    async def refusing(_work):
        raise StorageTrouble("SQLITE_FULL")

    with monkeypatch.context() as patched:
        patched.setattr(bells.database, "write", refusing)
        assert await bells.passes(HOUR) == 0
    assert await bells.passes(MINUTE) == 1
    assert bells.done == [("noon", HOUR + MINUTE)]
    caplog.clear()


async def test_many_due_at_once_are_all_done(bells):
    await bells.database.write(
        lambda tx: [
            timers.set_timer(tx, "ring", f"bell:{number}:", START + HOUR, late_limit=START + DAY)
            for number in range(1_200)
        ]
    )
    assert await bells.passes(HOUR) == 1_200
    assert len({subject for subject, _ in bells.done}) == 1_200


def test_two_rules_of_one_name_are_refused():
    rules = Rules()
    rules.on("ring", lambda _tx, _timer: None)
    with pytest.raises(ValueError, match="two rules"):
        rules.on("ring", lambda _tx, _timer: None)


async def test_a_stop_in_the_middle_of_a_look_is_told_as_no_error(bells, caplog, monkeypatch):
    begun = asyncio.Event()

    async def never_ends(_timetable):
        begun.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(Timetable, "run_due", never_ends)
    scheduler = bells.timetable.scheduler()
    scheduler.start()
    await asyncio.wait_for(begun.wait(), 30)
    scheduler.shutdown(wait=False)
    for _ in range(20):
        await asyncio.sleep(0)
    assert not [record.message for record in caplog.records if record.levelname == "ERROR"]

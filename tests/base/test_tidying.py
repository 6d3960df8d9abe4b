"""What is kept for a while only is let go of, every day, and nothing else is."""

from sqlalchemy import func, select

from bot import wiring
from bot.base import chats, errands, inbox, outbox, tidying, timers
from bot.base.clock import DAY, HOUR, MovableClock
from bot.base.database import Database, Transaction
from bot.base.errands import ERRANDS, Errand, Errands
from bot.base.messages import Screen, Text
from bot.base.timetable import Timetable

START = 1_800_000_000_000_000
COUNT_OTHER = select(func.count()).where(timers.TIMERS.c.rule == "base.other")


async def test_once_a_day_old_traces_go_and_new_ones_stay() -> None:
    clock = MovableClock(START)
    database = Database.in_memory(clock=clock)
    timetable = Timetable(database, wiring.rules())

    async def kept() -> tuple[int, int, int]:
        """Updates done, updates that wait, and messages of Ana's chat."""
        return await database.read(
            lambda tx: (inbox.count(tx, "done"), inbox.count(tx, "waiting"), sum(map(len, chats.take_messages(tx, 1))))
        )

    for _ in range(2):
        await database.write(tidying.begin)
    for number in (1, 2):
        row = await database.write(lambda tx, number=number: inbox.keep(tx, {"update_id": number}, 1001))
        if number == 1:
            await database.write(lambda tx, row=row: inbox.finish(tx, row))
    for message, ours in ((10, True), (11, False)):
        await database.write(lambda tx, m=message, ours=ours: chats.remember_message(tx, 1, m, ours=ours))
    assert await timetable.run_due() == 1
    assert await kept() == (1, 1, 2)
    for day in range(4):
        clock.move(DAY)
        assert await timetable.run_due() == 1, day
    assert await kept() == (0, 1, 1)
    clock.move(23 * HOUR)
    assert await timetable.run_due() == 0
    assert await database.read(lambda tx: len(timers.pending(tx, tidying.RULE))) == 1
    await database.close()


async def test_what_was_said_long_ago_is_forgotten_and_what_still_waits_is_not() -> None:
    clock = MovableClock(START)
    database = Database.in_memory(clock=clock)
    timetable = Timetable(database, wiring.rules())
    screen = Screen(Text("moved-on"), kind="notice")

    def said(tx: Transaction) -> tuple[int, int]:
        for key in ("said", "waits"):
            outbox.send(tx, 1, screen, lane="talk", key=key)
        first, second = (row.id for row in outbox.waiting_page(tx, (-1, 0), 2))
        outbox.settle(tx, first, "sent", 7)
        timers.set_timer(tx, "base.other", "a", tx.now, late_limit=tx.now)
        timers.cancel(tx, "base.other", "a")
        return first, second

    first, second = await database.write(said)
    await database.write(tidying.begin)
    for _ in range(62):
        clock.move(DAY)
        await timetable.run_due()

    def left(tx: Transaction) -> tuple[bool, bool, bool, int]:
        rows = [outbox.find(tx, one) for one in (first, second)]
        again = outbox.send(tx, 1, screen, lane="talk", key="said")
        return bool(rows[0].body), bool(rows[1].body), again, tx.scalar(COUNT_OTHER)

    assert await database.write(left) == (False, True, False, 0)
    await database.close()


async def test_errands_that_were_run_long_ago_go_and_those_that_wait_stay() -> None:
    clock = MovableClock(START)
    database = Database.in_memory(clock=clock)
    runner = Errands(database, (Errand("sum", lambda _tx, subject: subject, len, lambda _length: ()),))
    await database.write(lambda tx: errands.ask(tx, "sum", "then"))
    assert await runner.run_waiting() == 1
    await database.write(lambda tx: errands.ask(tx, "sum", "now"))
    await database.write(tidying.begin)
    clock.move(61 * DAY)
    await Timetable(database, wiring.rules()).run_due()
    assert [row.subject for row in await database.read(lambda tx: tx.all(ERRANDS.select()))] == ["now"]
    await database.close()

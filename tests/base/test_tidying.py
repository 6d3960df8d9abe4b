"""What is kept for a while only is let go of, every day, and nothing else is."""

from bot import app
from bot.base import chats, inbox, tidying, timers
from bot.base.clock import DAY, HOUR, MovableClock
from bot.base.database import Database
from bot.base.timetable import Timetable

START = 1_800_000_000_000_000


async def test_once_a_day_old_traces_go_and_new_ones_stay() -> None:
    clock = MovableClock(START)
    database = Database.in_memory(clock=clock)
    timetable = Timetable(database, app.rules())

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

"""Whatever happens to the process or the disk: nothing is lost, and no copy goes unmarked."""

import resource
import sqlite3
from contextlib import closing

import pytest

from bot.commands import verifying
from bot.practice.remote import RemoteTelegram
from bot.simulation.process.house import House, Running, until
from bot.simulation.process.people import answers, joins, taps
from bot.simulation.proofs.kill import KILLING
from bot.simulation.proofs.restart import RESTARTING


def test_killed_again_and_again_while_people_write_it_loses_nothing_and_marks_every_copy() -> None:
    found = KILLING.run(7, True)
    assert found.broken == ""
    for counts, kills in ((found.counts, 8), (found.counts["one_of_several"], 4)):
        assert (counts["kills"], counts["lost"], counts["duplicates_unmarked"]) == (kills, 0, 0)


def test_what_fell_due_by_hundreds_while_it_was_down_is_done_at_once_and_once() -> None:
    found = RESTARTING.run(7, True)
    assert found.broken == ""
    assert found.counts["done_once"] == found.counts["overdue"] == 500


async def test_what_fell_due_while_it_was_down_is_done_once(telegram: RemoteTelegram, house: House) -> None:
    """Ana needs someone now; Kith is killed; the time in which Cleo should have answered goes by."""
    cleo, ana = await telegram.person("Cleo"), await telegram.person("Ana")
    kith = await house.start("run")
    said = await kith.says("▀")
    await joins(telegram, cleo, said.partition("?start=")[2].split()[0])
    await joins(telegram, ana)
    await is_quiet(house)
    before = len(await telegram.said(cleo))
    await taps(telegram, ana, "safety.now")
    await until(lambda: calls(telegram, cleo, before + 1), "the first call")
    await is_quiet(house)
    await kith.killed()
    with closing(sqlite3.connect(house.database)) as connection, connection:
        assert connection.execute("UPDATE timers SET due_at = 1 WHERE rule = 'asks.due'").rowcount == 1
    for _ in range(2):
        kith = await house.start("run")
        await kith.says("serves")
        await until(lambda: calls(telegram, cleo, before + 2), "the second call")
        await is_quiet(house)
        await kith.killed()
    assert house.ask("SELECT count(*) FROM audit WHERE action = 'asks.moved_on'") == [(1,)]
    assert house.ask("SELECT count(*) FROM timers WHERE rule = 'asks.due' AND state = 'done'") == [(1,)]


async def calls(telegram: RemoteTelegram, person: int, count: int) -> bool:
    """Whether somebody has been sent exactly so many messages."""
    said = await telegram.said(person)
    assert len(said) <= count, said
    return len(said) == count


async def is_quiet(house: House) -> None:
    """Wait until nothing is on its way to anybody."""
    on_its_way = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')"
    await until(lambda: house.ask(on_its_way) == [(0,)], "quiet")


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux lets a limit be set from outside")
async def test_on_a_full_disk_everything_waits_and_nothing_is_lost(
    telegram: RemoteTelegram, kith: Running, house: House
) -> None:
    ana = await telegram.person("Ana")
    await answers(telegram, ana, 1)
    may_write_files_up_to(kith, 10_000)
    people = [await telegram.person(f"Person {number}") for number in range(10)]
    for person in people:
        await telegram.act(person, "start")
    await kith.says("StorageTrouble")
    assert all([await telegram.said(person) == [] for person in people])
    assert len(await telegram.get("updates")) == len(people)
    may_write_files_up_to(kith, None)
    for person in people:
        assert len(await answers(telegram, person, 0)) == 1
    assert await kith.asked_to_stop() == 0
    assert verifying.problems(house.database) == []


def may_write_files_up_to(kith: Running, size: int | None) -> None:
    """From now on no file it writes grows beyond so many bytes, as on a full disk; None: as it likes."""
    limit = resource.RLIM_INFINITY if size is None else size
    resource.prlimit(kith.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))

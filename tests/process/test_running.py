"""Kith as a process: how it starts, what it says when something is wrong, how it stops."""

import re
import signal
from pathlib import Path

import pytest

from bot.practice.remote import RemoteTelegram
from bot.simulation.process.house import House, Running, until
from bot.simulation.process.people import MARK, answers

LINK = re.compile(r"https://t\.me/kith_practice_bot\?start=(\S+)")


async def test_a_link_can_be_made_before_kith_has_ever_run(house: House) -> None:
    code, said = await house.do("claim")
    assert (code, LINK.search(said) is not None, "█" in said) == (0, True, True)


async def test_asked_to_stop_it_finishes_what_is_under_way(
    telegram: RemoteTelegram, kith: Running, house: House
) -> None:
    people = [await telegram.person(f"Person {number}") for number in range(8)]
    for person in people:
        await telegram.act(person, "start")
    assert await kith.asked_to_stop(signal.SIGTERM) == 0
    assert "what waits is kept" in kith.said
    assert "Traceback" not in kith.said
    assert not list(house.folder.glob("kith.db-*"))
    assert not list(house.folder.glob("*.sock"))
    assert house.ask("SELECT count(*) FROM outbox WHERE state = 'sending'") == [(0,)]
    again = await house.start("run")
    await again.says("serves")
    for person in people:
        assert [MARK in text for text in await answers(telegram, person, 0)] == [False]
    assert await again.asked_to_stop(signal.SIGINT) == 0
    assert "Traceback" not in again.said


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux shows what a process keeps")
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_asked_to_stop_while_it_still_loads_it_ends_well(house: House, how: signal.Signals) -> None:
    kith = await house.start("run")
    await until(lambda: loads(kith), "it loads", every_seconds=0.005)
    assert await kith.asked_to_stop(how) == 0
    assert "Traceback" not in kith.said
    assert not list(house.folder.glob("kith.db-*"))


def loads(kith: Running) -> bool:
    """Whether it keeps what it is told for later."""
    kept = re.search(r"SigBlk:\s*(\w+)", Path(f"/proc/{kith.pid}/status").read_text())
    return kept is not None and bool(int(kept[1], 16) >> (signal.SIGTERM - 1) & 1)


async def test_telegram_away_at_the_start_is_said_and_waited_for(telegram: RemoteTelegram, house: House) -> None:
    """And a webhook left from before is removed; what waits behind it is kept."""
    await telegram.call("setWebhook", url="http://127.0.0.1:9/nobody-there")
    ana = await telegram.person("Ana")
    await telegram.act(ana, "start")
    await telegram.post("faults", offline=True)
    kith = await house.start("run")
    await kith.says("Telegram cannot be reached")
    await telegram.post("faults", offline=False)
    await kith.says("Kith serves")
    await kith.says("has been removed")
    await answers(telegram, ana, 0)


async def test_a_token_that_telegram_refuses_is_said_with_what_to_do(house: House) -> None:
    wrong = "123456789:" + "x" * 35
    code, said = await house.do("run", BOT_TOKEN=wrong)
    assert (code, "@BotFather" in said, "Traceback" in said, wrong in said) == (2, True, False, False)

"""Kith as a process on PostgreSQL: it serves, and another takes its place."""

import os
import re
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from bot.base import keys_elsewhere
from bot.practice.remote import RemoteTelegram
from bot.simulation.process.house import House, Running, until
from bot.simulation.process.people import answers
from tests import postgres
from tests.process.test_running import LINK
from tests.process.test_webhook import free


@pytest.fixture
async def house(telegram: RemoteTelegram, tmp_path: Path, server: postgres.Server) -> AsyncIterator[House]:
    """A house whose database is on a server; whoever serves there does not own it."""
    name = server.database()
    serving = server.url(postgres.BOT, name)
    keys_elsewhere.prepare(server.address(postgres.OWNER, name), postgres.BOT)
    made = House(tmp_path, BOT_TOKEN=telegram.token, BOT_API_URL=telegram.origin, DATABASE_URL=serving)
    yield made
    await made.empties()


async def test_one_serves_and_another_takes_its_place_when_it_is_killed(telegram: RemoteTelegram, house: House) -> None:
    first = await house.start("run")
    await first.says("Kith serves @kith_practice_bot")
    second = await house.start("run")
    await second.says("Another Kith leads")
    assert LINK.search(await first.says("start="))
    assert await answers(telegram, await telegram.person("Ana"), 1)
    await first.killed()
    bea = await telegram.person("Bea")
    await telegram.act(bea, "start")
    await second.says("This one leads")
    assert await answers(telegram, bea, 0)
    assert await second.asked_to_stop() == 0
    assert "Traceback" not in first.said + second.said


def lives(process: int) -> bool:
    """Whether there is a process with that number."""
    return Path(f"/proc/{process}").exists()


PROCESS = re.compile(r"worker (\d) is process (\d+)")


async def serving(kith: Running, told: int) -> dict[int, int]:
    """Once so many processes were started in all: the process that has each worker's place."""
    await until(lambda: len(PROCESS.findall(kith.said)) >= told, f"{told} workers")
    return {int(number): int(process) for number, process in PROCESS.findall(kith.said)}


async def test_workers_begin_anew_one_by_one_and_without_their_starter_they_leave(
    telegram: RemoteTelegram, house: House
) -> None:
    port, another = free(), free()
    hooked = {"WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "WEBHOOK_PORT": str(port)}
    hooked["HEALTH_PORT"] = str(another)
    kith = await house.start("run", "--webhook", "--workers", "2", **hooked)
    await until(lambda: kith.said.count(" serves\n") == 2, "both serve")
    before = set((await serving(kith, 2)).values())
    os.kill(kith.pid, signal.SIGHUP)
    after = set((await serving(kith, 4)).values())
    assert not before & after
    assert kith.said.count(" serves\n") >= 3, "one serves again before the other ends"
    assert await answers(telegram, await telegram.person("Ana"), 1)
    async with httpx.AsyncClient(trust_env=False) as client:
        assert (await client.get(f"http://127.0.0.1:{another}/healthz")).json()["state"] == "well"
    await until(lambda: kith.said.count(" serves\n") == 4, "both serve again")
    settings = house.folder / ".env"
    settings.write_text("LOG_LEVEL=nonsense\n")
    os.kill(kith.pid, signal.SIGHUP)
    await kith.says("worker 0 ended (2)")  # what is wrong now ends one of them, and not all
    assert await answers(telegram, await telegram.person("Ben"), 1)
    settings.unlink()
    await serving(kith, 7)
    await kith.killed()
    every = [int(process) for _, process in PROCESS.findall(kith.said)]
    await until(lambda: not any(map(lives, every)), "they leave")
    with closing(socket.create_server(("127.0.0.1", port))):
        assert "Traceback" not in kith.said


@pytest.mark.usefixtures("telegram")
async def test_workers_whom_the_signal_reaches_too_finish_what_is_in_hand(house: House) -> None:
    port = free()
    hooked = {"WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram", "WEBHOOK_PORT": str(port)}
    kith = await house.start("run", "--webhook", "--workers", "2", **hooked)
    await until(lambda: kith.said.count(" serves\n") == 2, "both serve")
    for worker in (await serving(kith, 2)).values():  # as systemd does with a whole service, and Ctrl-C with a terminal
        os.kill(worker, signal.SIGTERM)
    assert await kith.asked_to_stop() == 0
    assert kith.said.count("Kith has stopped; what waits is kept") == 2

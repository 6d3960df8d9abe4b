"""Kith where Telegram brings updates: a real process, and a Telegram that pushes over HTTP."""

import json
import signal
import socket
from contextlib import closing

import httpx
import pytest

from bot.practice.remote import RemoteTelegram
from bot.simulation.process.house import House, until
from bot.simulation.process.people import joins


@pytest.fixture
def port() -> int:
    """A port of this machine that nobody listens at."""
    return free()


@pytest.fixture
def another() -> int:
    return free()


def free() -> int:
    with closing(socket.create_server(("127.0.0.1", 0))) as door:
        return int(door.getsockname()[1])


async def test_a_parent_joins_by_webhook_and_back_to_polling_nothing_is_lost(
    telegram: RemoteTelegram, house: House, port: int, another: int
) -> None:
    url = f"http://127.0.0.1:{port}/telegram"
    hooked = {"WEBHOOK_URL": url, "WEBHOOK_PORT": str(port), "HEALTH_PORT": str(another)}
    kith = await house.start("run", "--webhook", **hooked)
    await kith.says("Telegram brings updates to")
    ana, ben = await telegram.person("Ana"), await telegram.person("Ben")
    await joins(telegram, ana)
    about = (await telegram.call("getWebhookInfo"))["result"]
    assert (about["url"], about["max_connections"], about["pending_update_count"]) == (url, 32, 0)
    assert "message_reaction" in about["allowed_updates"]
    async with httpx.AsyncClient(trust_env=False) as client:
        health = await client.get(f"http://127.0.0.1:{another}/healthz")
        assert (health.status_code, health.json()["state"], health.json()["outbox_waiting"]) == (200, "well", 0)
        assert (await client.post(url, content=b"{")).status_code == 403
    _, said = await house.do("check", "--json", **hooked)
    found = {finding["what"]: finding for finding in json.loads(said)["findings"]}
    assert (found["webhook"]["state"], found["Kith"]["how"]) == ("well", "runs, and is brought updates")
    assert await kith.asked_to_stop(signal.SIGTERM) == 0
    assert "Traceback" not in kith.said
    await telegram.act(ben, "start")
    again = await house.start("run")
    await again.says("has been removed")
    await until(lambda: telegram.said(ben), "Ben is answered")
    assert (await telegram.call("getWebhookInfo"))["result"]["url"] == ""
    assert house.ask("SELECT count(*) FROM roles WHERE role = 'parent'") == [(1,)]

"""A simulated Telegram as a process of its own, driven from another: for bots that are real processes too."""

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
IDLE_SECONDS = 1.0
PATIENCE_SECONDS = 60.0


def line() -> httpx.AsyncClient:
    """A line on which to drive it. What lay idle for a while is not used again: its server closes that after five
    seconds, perhaps in the very moment of asking.
    """
    limits = httpx.Limits(keepalive_expiry=IDLE_SECONDS)
    return httpx.AsyncClient(trust_env=False, timeout=PATIENCE_SECONDS, limits=limits)


class RemoteTelegram:
    """`origin` is what a bot gets as BOT_API_URL, `token` as BOT_TOKEN."""

    def __init__(self, origin: str, token: str, client: httpx.AsyncClient) -> None:
        self.origin = origin
        self.token = token
        self._client = client

    async def person(self, first_name: str, **more: Any) -> int:
        """A new Telegram user; their id, which is also their chat's."""
        return int((await self.post("people", first_name=first_name, **more))["id"])

    async def act(self, person: int, act: str, **arguments: Any) -> Any:
        """An act of a person, by its name on `Phone`: `act(ana, "say", text="hello")`."""
        return await self.post(f"people/{person}/{act}", **arguments)

    async def screen(self, person: int) -> dict[str, Any]:
        """What the person sees: messages, keyboard, toasts, commands."""
        return dict(await self.get(f"people/{person}"))

    async def said(self, person: int) -> list[str]:
        """The texts the bot sent to this person and that still stand."""
        messages = (await self.screen(person))["messages"]
        return [message["content"].get("text", "") for message in messages if message["outgoing"]]

    async def fresh(self) -> None:
        """Leave nothing of what was before but people nobody knows: no faults, no webhook, no updates."""
        await self.post("faults", clear=True)
        await self.call("deleteWebhook", drop_pending_updates=True)

    async def call(self, method: str, **params: Any) -> Any:
        """One request as some other program with the bot's token makes it; the whole answer."""
        return (await self._client.post(f"{self.origin}/bot{self.token}/{method}", json=params)).json()

    async def get(self, path: str) -> Any:
        answer = await self._client.get(f"{self.origin}/control/{path}")
        answer.raise_for_status()
        return answer.json()

    async def post(self, path: str, **given: Any) -> Any:
        answer = await self._client.post(f"{self.origin}/control/{path}", json=given)
        answer.raise_for_status()
        return answer.json()


@contextmanager
def telegram_process(*arguments: str) -> Iterator[dict[str, str]]:
    """A simulated Telegram on a free loopback port, stopped at the end: its origin and token. More `arguments` go to
    its command.
    """
    command = (sys.executable, "-m", "bot.practice.telegram", "--control", *arguments)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        try:
            if process.stdout is None:
                raise ValueError("nobody can hear where it is")
            yield dict(json.loads(process.stdout.readline()))
        finally:
            process.terminate()


@asynccontextmanager
async def remote_telegram(*arguments: str) -> AsyncIterator[RemoteTelegram]:
    """Such a process for one test, and the way to drive it."""
    with telegram_process(*arguments) as about:
        async with line() as client:
            yield RemoteTelegram(about["origin"], about["token"], client)

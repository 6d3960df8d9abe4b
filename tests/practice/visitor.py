"""Somebody with the practice page open, without a browser."""

import json
import re
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from bot.base.clock import SystemClock
from bot.practice.playing import Player
from bot.practice.rehearsal import Rehearsal
from bot.practice.server import Page, opened_door, serving

PATIENCE_SECONDS = 10


class Visitor:
    """Somebody with the page open: what they see, by what stands on it."""

    def __init__(self, client: httpx.AsyncClient, rehearsal: Rehearsal) -> None:
        self.client = client
        self.rehearsal = rehearsal

    async def does(self, **what: Any) -> httpx.Response:
        return await self.client.post("/act", json=what)

    async def sees(self, wanted: Any) -> Any:
        """The first state pushed of which `wanted` is true."""
        async with self.client.stream("GET", "/events") as pushed:
            async for line in pushed.aiter_lines():
                if line.startswith("data: ") and wanted(state := json.loads(line.removeprefix("data: "))):
                    return state
        raise AssertionError("the page was let go")


def anything(state: Any) -> bool:
    return bool(state)


def phone(state: Any, name: str) -> Any:
    return next(one for one in state["phones"] if one["name"] == name)


def labels(state: Any, name: str) -> list[str]:
    """What is written on the buttons of that phone, but for the numbers before it."""
    keys = [key for message in phone(state, name)["messages"] for row in message["buttons"] for key in row]
    return [plain(key["label"]) for key in keys]


def plain(label: str) -> str:
    return re.sub(r"^\d+\. ", "", label)


@asynccontextmanager
async def _closing(door: socket.socket) -> AsyncIterator[socket.socket]:
    with door:
        yield door


@asynccontextmanager
async def a_visit(folder: Path, speed: float = 1.0) -> AsyncIterator[Visitor]:
    real = SystemClock()
    async with _closing(opened_door(18_350)) as door, Rehearsal(folder, real) as rehearsal:
        player = Player(rehearsal, real, speed)
        async with (
            serving(Page(rehearsal, player), door),
            httpx.AsyncClient(
                base_url=f"http://127.0.0.1:{door.getsockname()[1]}", timeout=PATIENCE_SECONDS, trust_env=False
            ) as client,
        ):
            try:
                yield Visitor(client, rehearsal)
            finally:
                await player.stop()


async def taps(visitor: Visitor, name: str, label: str) -> None:
    state = await visitor.sees(lambda state: label in labels(state, name))
    for message in reversed(phone(state, name)["messages"]):
        for key in (key for row in message["buttons"] for key in row if plain(key["label"]) == label):
            await visitor.does(phone=phone(state, name)["id"], do="press", message=message["id"], data=key["data"])
            return

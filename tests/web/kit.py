"""A browser's requests to the desk of a town, without a browser; and coordinators with their links."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from bot.web.desk import Desk

ADDRESS = "http://127.0.0.1:8360"
HTTPS = "https://desk.example.org"
FROM_OURS = {"Sec-Fetch-Site": "same-origin", "Origin": "null"}
"""What a browser says of a form that one of our pages sent."""


class Visit:
    """One browser, with its cookies."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def gets(self, path: str, **more) -> httpx.Response:
        return await self.client.get(path, **more)

    async def sends(self, path: str, guard: str, **headers: str) -> httpx.Response:
        return await self.client.post(path, data={"guard": guard}, headers={**FROM_OURS, **headers})

    async def signs_in(self, link: str) -> httpx.Response:
        """Opens the link and presses the button."""
        door = await self.gets(link)
        return await self.sends(link, guard_in(door)) if door.status_code == 200 else door

    async def signs_out(self) -> httpx.Response:
        return await self.sends("/out", guard_in(await self.gets("/")))


def guard_in(page: httpx.Response) -> str:
    """What the form on a page holds."""
    found = re.search(r'name="guard" value="([0-9a-f]+)"', page.text)
    return found[1] if found else ""


@asynccontextmanager
async def visiting(town, address: str = ADDRESS) -> AsyncIterator[Visit]:
    desk = Desk(lambda: town.kith, address)
    transport = httpx.ASGITransport(desk)
    async with httpx.AsyncClient(transport=transport, base_url=address) as client:
        yield Visit(client)


async def link_of(who) -> str:
    """Where the link leads that somebody has just got in the chat, without the address."""
    shown = await who.from_home("web-open-button")
    return re.sub(r"^https?://[^/]*", "", str(shown.text.values["link"]))

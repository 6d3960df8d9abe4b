"""The practice page's server: what is done on a phone is answered there, by whoever sits here and nobody else."""

import json
import re
import socket
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.base.clock import SystemClock
from bot.base.database import DatabaseInUse
from bot.practice.playing import Player
from bot.practice.rehearsal import Rehearsal
from bot.practice.server import HEADERS, PORTS_TRIED, Page, opened_door, serving
from bot.settings import SettingsError

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


@pytest.fixture
async def visitor(tmp_path: Path) -> AsyncIterator[Visitor]:
    async with a_visit(tmp_path) as made:
        yield made


async def test_what_is_tapped_on_a_phone_is_answered_there(visitor: Visitor) -> None:
    state = await visitor.sees(anything)
    ana = phone(state, "Ana")
    assert ana["start"]["way"]
    assert (await visitor.does(phone=ana["id"], do="start")).status_code == 204
    state = await visitor.sees(lambda state: "English ✓" in labels(state, "Ana"))
    message = phone(state, "Ana")["messages"][-1]
    await visitor.does(phone=ana["id"], do="press", message=message["id"], data=message["buttons"][0][0]["data"])
    state = await visitor.sees(lambda state: "Go on" in labels(state, "Ana"))
    assert phone(state, "Ana")["messages"][-1]["edited"]
    assert not phone(state, "Ruth")["messages"]


async def test_the_coordinator_starts_with_the_one_time_link_and_her_invite_opens_on_the_nurse_s_phone(
    visitor: Visitor,
) -> None:
    state = await visitor.sees(anything)
    cleo, ruth = phone(state, "Cleo")["id"], phone(state, "Ruth")["id"]
    assert phone(state, "Cleo")["start"]["with"]
    assert not phone(state, "Ruth")["start"]["with"]
    await visitor.does(phone=cleo, do="start")
    for label in ("English ✓", "Go on", "Agree and start", "Not now", "Open my desk", "Invite somebody"):
        await taps(visitor, "Cleo", label)
    await taps(visitor, "Cleo", "Invite a nurse")
    state = await visitor.sees(lambda state: phone(state, "Ruth")["start"]["with"])
    assert phone(state, "Mo")["start"]["with"] == ""
    await visitor.does(phone=ruth, do="start")
    state = await visitor.sees(lambda state: "English ✓" in labels(state, "Ruth"))
    assert phone(state, "Ruth")["messages"][0]["html"].endswith(">/start</a>"), "the code is nobody's to read"


async def taps(visitor: Visitor, name: str, label: str) -> None:
    state = await visitor.sees(lambda state: label in labels(state, name))
    for message in reversed(phone(state, name)["messages"]):
        for key in (key for row in message["buttons"] for key in row if plain(key["label"]) == label):
            await visitor.does(phone=phone(state, name)["id"], do="press", message=message["id"], data=key["data"])
            return


ELSEWHERE = (
    {"Origin": "http://elsewhere.example"},
    {"Origin": "null"},
    {"Host": "kith.elsewhere.example"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Content-Type": "text/plain"},
)


async def test_no_other_page_can_press_the_practice_phones(visitor: Visitor) -> None:
    act = json.dumps({"phone": 1001, "do": "start"})
    for headers in ELSEWHERE:
        answer = await visitor.client.post("/act", content=act, headers={"Content-Type": "application/json", **headers})
        assert answer.status_code in (403, 415), headers
    assert not any(one.messages for one in visitor.rehearsal.town.telegram.phones)


async def test_no_other_page_can_read_the_phones_either(visitor: Visitor) -> None:
    for headers in ({"Host": "kith.elsewhere.example"}, {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "cors"}):
        assert (await visitor.client.get("/events", headers=headers)).status_code == 403
    page = await visitor.client.get("/", headers={"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"})
    assert page.status_code == 200, "a link to it may be followed"
    assert {name: page.headers[name] for name in HEADERS} == HEADERS


NONSENSE: tuple[tuple[Any, int], ...] = (
    ({}, 400),
    (["do"], 400),
    ({"do": "dance"}, 400),
    ({"do": "say", "phone": 4, "words": "hello"}, 400),
    ({"do": "clock", "span": "year"}, 400),
    ({"do": "story", "story": "none"}, 400),
    ({"do": "language", "phone": 1001, "to": "a" * 100}, 400),
    ({"do": "press", "phone": 1001, "message": 1, "data": "home"}, 409),
    ({"do": "say", "phone": 1001, "words": " "}, 409),
    ({"do": "say", "phone": 1001, "words": "a" * 40_000}, 413),
    ({"do": "start", "phone": 1001, "link": "https://elsewhere.example"}, 409),
)


async def test_what_makes_no_sense_changes_nothing(visitor: Visitor) -> None:
    for act, status in NONSENSE:
        answer = await visitor.client.post("/act", json=act)
        assert (answer.status_code, bool(answer.text)) == (status, True), act
    assert not any(one.messages for one in visitor.rehearsal.town.telegram.phones)


async def test_everything_is_there_again_when_the_program_was_stopped(tmp_path: Path) -> None:
    async with a_visit(tmp_path) as visitor:
        await visitor.does(phone=1001, do="start")
        await taps(visitor, "Ana", "English ✓")
        before = await visitor.sees(lambda state: "Go on" in labels(state, "Ana"))
    async with a_visit(tmp_path) as visitor:
        after = await visitor.sees(anything)
        assert phone(after, "Ana")["messages"] == phone(before, "Ana")["messages"]
        await taps(visitor, "Ana", "Go on")
        await visitor.sees(lambda state: "Agree and start" in labels(state, "Ana"))


async def test_beginning_again_forgets_everything(visitor: Visitor) -> None:
    await visitor.does(phone=1001, do="start")
    await visitor.sees(lambda state: phone(state, "Ana")["messages"])
    assert (await visitor.does(do="begin_again")).status_code == 204
    state = await visitor.sees(lambda state: not phone(state, "Ana")["messages"])
    assert phone(state, "Ana")["start"]["way"]
    await visitor.does(phone=1001, do="start")
    await visitor.sees(lambda state: "English ✓" in labels(state, "Ana"))


async def test_a_second_practice_on_the_same_files_is_refused(tmp_path: Path) -> None:
    async with a_visit(tmp_path):
        with pytest.raises(DatabaseInUse):
            async with a_visit(tmp_path):
                pass


def test_a_taken_port_leads_to_the_next_and_none_free_is_said() -> None:
    with ExitStack() as doors:
        first = doors.enter_context(opened_door(18_450)).getsockname()[1]
        others = [doors.enter_context(opened_door(18_450)).getsockname()[1] for _ in range(PORTS_TRIED - 1)]
        assert sorted({first, *others}) == [first, *others]
        with pytest.raises(SettingsError, match="PRACTICE_PORT"):
            opened_door(18_450)

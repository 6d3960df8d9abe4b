"""The practice page's server: what is done on a phone is answered there, by whoever sits here and nobody else."""

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.base.database import DatabaseInUse
from bot.practice.server import HEADERS, PORTS_TRIED, opened_door, serve
from bot.practice.telegram.parameters import Upload
from bot.settings import Settings, SettingsError
from tests.practice.visitor import Visitor, a_visit, anything, labels, phone, taps


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


async def test_acts_that_no_program_should_send_are_refused_and_no_error_of_ours(visitor: Visitor) -> None:
    for act, status in (
        ("[" * 30_000, 400),
        ('{"do": "say", "phone": 1e999, "words": "hello"}', 400),
        ('{"do": "press", "phone": 1001, "message": 1e999, "data": "home"}', 400),
        ("[" * 40_000, 413),
    ):
        answer = await visitor.client.post("/act", content=act, headers={"Content-Type": "application/json"})
        assert answer.status_code == status, act[:70]


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


@pytest.mark.parametrize(
    "broken", ["{", "[]", '{"now": 1}', '{"now": 1, "telegram": {"chats": [{}]}, "kept": {}}', None]
)
async def test_what_was_kept_and_cannot_be_read_is_no_reason_not_to_begin(tmp_path: Path, broken: str | None) -> None:
    async with a_visit(tmp_path) as visitor:
        await visitor.does(phone=1001, do="start")
        await visitor.sees(lambda state: labels(state, "Ana"))
    phones = tmp_path / "practice.phones.json"
    phones.unlink() if broken is None else phones.write_text(broken)
    async with a_visit(tmp_path) as visitor:
        state = await visitor.sees(anything)
        assert bool(state["trouble"]) == (broken is not None)
        await visitor.does(phone=1001, do="start")
        await visitor.sees(lambda state: "English ✓" in labels(state, "Ana"))


async def test_practice_never_touches_the_bot_s_own_database(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="DATABASE_URL"):
        await serve(Settings(database_url=f"sqlite:///{tmp_path}/practice.db"), lambda _kith: nullcontext())


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


async def test_a_file_in_a_chat_can_be_saved_and_its_name_does_no_harm(visitor: Visitor) -> None:
    await visitor.does(phone=1001, do="start")
    await visitor.sees(lambda state: labels(state, "Ana"))
    file = Upload('meet"\r\n.ics', b"BEGIN:VCALENDAR", "text/calendar")
    assert visitor.rehearsal.town.telegram.call("sendDocument", {"chat_id": 1001, "document": file})["ok"]
    state = await visitor.sees(lambda state: phone(state, "Ana")["messages"][-1]["file"])
    saved = await visitor.client.get(phone(state, "Ana")["messages"][-1]["file"]["link"])
    assert saved.content == b"BEGIN:VCALENDAR"
    assert saved.headers["content-disposition"] == 'attachment; filename="meet.ics"'
    assert (await visitor.client.get("/file/none")).status_code == 404


def test_practice_says_where_it_is_first_and_stops_cleanly(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "BOT_TOKEN": "",
        "DATABASE_URL": f"sqlite:///{tmp_path}/kith.db",
        "PRACTICE_PORT": "18550",
    }
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        address = first.split()[-1]
        assert httpx.get(address, trust_env=False).status_code == 200
        process.terminate()
        process.communicate(timeout=20)
    assert address.startswith("http://127.0.0.1:")
    assert process.returncode == 0
    assert not (tmp_path / "kith.db").exists(), "practice keeps to its own files"

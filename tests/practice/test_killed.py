"""Practice that dies in the middle of something: what was sent is with Telegram, as it would be out there."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.practice.rehearsal import Rehearsal
from tests.practice.visitor import a_visit, anything, labels, phone

ANA = 1001
PATIENCE_SECONDS = 90
LINES = ("One", "Two", "Three")


class Program:
    """`python -m bot practice` as a process of its own."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def does(self, **what: Any) -> None:
        assert self.client.post("/act", json=what).status_code == 204

    def messages(self) -> list[Any]:
        """What stands on Ana's phone when the page is opened."""
        with self.client.stream("GET", "/events") as pushed:
            first = next(line for line in pushed.iter_lines() if line.startswith("data: "))
        return list(phone(json.loads(first.removeprefix("data: ")), "Ana")["messages"])


@contextmanager
def running(folder: Path) -> Iterator[Program]:
    environment = {
        **os.environ,
        "BOT_TOKEN": "",
        "DATABASE_URL": f"sqlite:///{folder}/kith.db",
        "PRACTICE_PORT": "18570",
    }
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            first = process.stdout.readline()
            assert "http" in first, first
            with httpx.Client(base_url=first.split()[-1], timeout=PATIENCE_SECONDS, trust_env=False) as client:
                yield Program(client)
        finally:
            process.kill()


def test_what_was_just_sent_is_there_after_a_kill_and_is_answered(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.does(phone=ANA, do="start")
        for line in LINES:
            program.does(phone=ANA, do="say", words=line)
    with running(tmp_path) as program:
        assert [one["html"] for one in program.messages() if one["html"] in LINES] == list(LINES)
        end = time.monotonic() + PATIENCE_SECONDS
        while all(one["mine"] for one in program.messages()):
            assert time.monotonic() < end, "nobody answers"
            time.sleep(0.2)


async def test_whatever_the_bot_was_told_to_have_sent_is_kept_before_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy of the file at the end of each request: what it answered with stands in it."""
    missing: list[int] = []
    heard = Rehearsal._heard

    def looks(rehearsal: Rehearsal, change: Any) -> None:
        heard(rehearsal, change)
        result = change.detail.answer["result"] if change.kind == "call" and change.detail.answer["ok"] else None
        if isinstance(result, dict) and "message_id" in result:
            kept = json.loads((tmp_path / "practice.phones.json").read_text())
            there = {message["id"] for chat in kept["telegram"]["chats"] for message in chat["messages"]}
            missing.extend({result["message_id"]} - there)
            sent.append(result["message_id"])

    sent: list[int] = []
    monkeypatch.setattr(Rehearsal, "_heard", looks)
    async with a_visit(tmp_path) as visitor:
        await visitor.sees(anything)
        await visitor.does(phone=ANA, do="start")
        await visitor.sees(lambda state: "English ✓" in labels(state, "Ana"))
    assert sent
    assert missing == []

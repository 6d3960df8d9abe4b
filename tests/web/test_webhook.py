"""The door at which Telegram brings updates: only Telegram gets in, and what it brings is kept before it is taken."""

import asyncio
import json
import socket
from contextlib import closing
from dataclasses import replace

import httpx
import pytest
from telegram import WebhookInfo

from bot.base import inbox, web_server
from bot.base.writer import StorageTrouble
from bot.commands import reaching
from bot.commands.command import Wrong
from bot.commands.doctor import telegram as doctor
from bot.settings import Settings, SettingsError
from bot.web import guards, server
from bot.web import webhook as door
from bot.web.webhook import Webhook
from handlers import brought
from tests.handlers.sent import counts
from tests.stories.conftest import errors_in
from tests.web.kit import ADDRESS

WORD = "a-word-for-telegram-alone"
SAID = {"X-Telegram-Bot-Api-Secret-Token": WORD}
PATH = "/telegram"


@pytest.fixture
async def ana(town):
    """Somebody who has begun to join."""
    ana = await town.moves_in("Ana")
    ana.phone.chat.started = True
    return ana


@pytest.fixture
async def telegram(town):
    """Telegram's side of the door of a town."""

    async def take(body: bytes) -> None:
        await brought.take(town.kith.database, town.kith.intake, body)

    async with at(Webhook(take, PATH, WORD, town.clock.now)) as client:
        yield client


def at(hook: Webhook, **more) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(hook, **more), base_url=ADDRESS)


@pytest.fixture
def unread():
    """A door behind which nobody may come."""

    async def take(_body: bytes) -> None:
        raise AssertionError("nobody is to get in")

    return Webhook(take, PATH, WORD, lambda: 1)


class Body:
    """A body that notes how much of it was read, and never ends."""

    def __init__(self) -> None:
        self.read = 0

    async def __aiter__(self):
        while True:
            self.read += 65_536
            yield b" " * 65_536


def tap(who: int, number: int) -> bytes:
    """An update in which somebody chooses a language."""
    user = {"id": who, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    message = {"message_id": 1, "date": 1, "chat": {"id": who, "type": "private"}, "text": "·"}
    query = {"id": f"q{number}", "from": user, "chat_instance": "1", "message": message, "data": "people.language:en"}
    return json.dumps({"update_id": number, "callback_query": query}).encode()


async def brings(telegram: httpx.AsyncClient, body: bytes) -> int:
    return (await telegram.post(PATH, content=body, headers=SAID)).status_code


async def test_what_telegram_brings_is_kept_before_it_is_taken_and_then_answered(town, ana, telegram):
    before = len(ana.phone.received)
    assert await brings(telegram, tap(ana.phone.id, 9_001)) == 200
    assert await counts(town, "done") + await counts(town, "waiting") >= 1
    await town.settle()
    assert len(ana.phone.received) > before
    assert town.kith.intake.came_at == town.clock.now()


async def test_the_same_update_twice_is_one(town, ana, telegram):
    for _ in range(2):
        assert await brings(telegram, tap(ana.phone.id, 9_001)) == 200
        await town.settle()
    same = json.dumps(json.loads(tap(ana.phone.id, 9_001)), indent=4, sort_keys=True).encode()
    assert await brings(telegram, same) == 200
    rows = await town.kith.database.read(
        lambda tx: tx.all(inbox.INBOX.select().where(inbox.INBOX.c.update_id == 9_001))
    )
    assert len(rows) == 1


BROKEN = (
    b"",
    b"{",
    b"\xff\xfe\x00",
    b"[1, 2]",
    b"null",
    b'"words"',
    b"{}",
    b'{"update_id": true}',
    b'{"update_id": "1"}',
    b'{"update_id": 1.5}',
    b'{"update_id": 9223372036854775808}',
    b'{"update_id": ' + b"9" * 5_000 + b"}",
    b"[" * 100_000,
    b'{"update_id": 1, "message": ' + b"[" * 50_000,
)


@pytest.mark.parametrize("body", BROKEN, ids=range(len(BROKEN)))
async def test_what_is_no_update_is_set_aside_once_and_not_asked_for_again(town, telegram, body, caplog):
    assert [await brings(telegram, body), await brings(telegram, body)] == [200, 200]
    assert await counts(town, "quarantined") == 1
    assert "".join(row.body for row in await town.kith.database.read(lambda tx: tx.all(inbox.INBOX.select()))) == ""
    caplog.clear()


async def test_a_sender_that_no_database_can_hold_holds_up_nobody(town, ana, telegram, caplog):
    assert await brings(telegram, tap(10**30, 9_001)) == 200
    assert await brings(telegram, tap(ana.phone.id, 9_002)) == 200
    await town.settle()
    assert (await counts(town, "waiting"), await counts(town, "quarantined")) == (0, 1)
    caplog.clear()


async def test_what_breaks_while_it_is_kept_is_set_aside(town, telegram, monkeypatch, caplog):
    async def breaks(_batch):
        raise OverflowError("too large")

    monkeypatch.setattr(town.kith.intake, "store", breaks)
    assert await brings(telegram, tap(1, 9_001)) == 200
    assert await counts(town, "quarantined") == 1
    caplog.clear()


async def test_what_breaks_by_no_fault_of_the_update_is_to_be_brought_again(town, telegram, monkeypatch, caplog):
    async def breaks(_batch):
        raise RuntimeError("it is being shut")

    monkeypatch.setattr(town.kith.intake, "store", breaks)
    assert await brings(telegram, tap(1, 9_001)) == 500
    assert await counts(town, "quarantined") == 0
    caplog.clear()


async def test_what_the_disk_refuses_is_to_be_brought_again():
    async def refuses(_body: bytes) -> None:
        raise StorageTrouble("disk full")

    async with at(Webhook(refuses, PATH, WORD, lambda: 1)) as client:
        assert await brings(client, tap(1, 9_001)) == 503


async def test_what_the_disk_refuses_is_not_set_aside(town, telegram, monkeypatch, caplog):
    async def refuses(_batch):
        raise StorageTrouble("disk full")

    monkeypatch.setattr(town.kith.intake, "store", refuses)
    assert await brings(telegram, tap(1, 9_001)) == 503
    assert await counts(town, "quarantined") == 0
    caplog.clear()


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"X-Telegram-Bot-Api-Secret-Token": ""},
        {"X-Telegram-Bot-Api-Secret-Token": WORD[:-1]},
        {"X-Telegram-Bot-Api-Secret-Token": WORD + "x"},
        {"X-Telegram-Bot-Api-Secret-Token": WORD.upper()},
        {"X-Telegram-Bot-Api-Secret-Token": "é"},
        [("X-Telegram-Bot-Api-Secret-Token", WORD), ("X-Telegram-Bot-Api-Secret-Token", WORD)],
        {"Authorization": WORD},
    ],
)
async def test_without_the_word_nothing_is_read(unread, said):
    body = Body()
    headers = [(name, value.encode()) for name, value in (said.items() if isinstance(said, dict) else said)]
    async with at(unread) as client:
        answer = await client.post(PATH, content=body, headers=headers)
    assert (answer.status_code, body.read, answer.headers["connection"]) == (403, 0, "close")


async def test_who_tries_words_is_sent_away_and_telegram_never_is():
    taken = []

    async def take(body: bytes) -> None:
        taken.append(body)

    at_now = [1]
    async with at(Webhook(take, PATH, WORD, lambda: at_now[0])) as client:
        wrong = {"X-Telegram-Bot-Api-Secret-Token": "guess"}
        tried = [(await client.post(PATH, headers=wrong)).status_code for _ in range(guards.TRIES_MAX + 2)]
        assert tried == [403] * guards.TRIES_MAX + [429] * 2
        assert await brings(client, b"{}") == 200
        assert taken == [b"{}"]
        at_now[0] += guards.TRIES_FOR
        assert (await client.post(PATH, headers=wrong)).status_code == 403


async def test_behind_a_proxy_one_who_tries_does_not_shut_out_another(unread):
    unread._behind_proxy = True
    async with at(unread) as client:
        for _ in range(guards.TRIES_MAX + 1):
            last = await client.post(PATH, headers={"X-Forwarded-For": "10.0.0.1"})
        other = await client.post(PATH, headers={"X-Forwarded-For": "10.0.0.2"})
    assert (last.status_code, other.status_code) == (429, 403)


async def test_a_body_that_is_too_long_is_read_no_further(unread):
    body = Body()
    async with at(unread) as client:
        assert (await client.post(PATH, content=body, headers=SAID)).status_code == 413
        assert body.read <= door.BODY_BYTES_MAX + 2 * 65_536
        for told in (str(door.BODY_BYTES_MAX + 1), "9" * 5_000):
            said = {**SAID, "Content-Length": told}
            assert (await client.post(PATH, content=Body(), headers=said)).status_code == 413


async def test_a_body_that_does_not_come_is_not_waited_for(unread, monkeypatch):
    async def never():
        yield b"{"
        await asyncio.Event().wait()

    monkeypatch.setattr(door, "BODY_SECONDS", 0.01)
    async with at(unread) as client:
        assert (await client.post(PATH, content=never(), headers=SAID)).status_code == 408


@pytest.mark.parametrize("path", ["/", "/telegram/", "/telegram/x", "/Telegram", "/metrics"])
async def test_there_is_nothing_else(unread, path):
    async with at(unread) as client:
        assert (await client.post(path, headers=SAID)).status_code == 404


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "BREW"])
async def test_other_methods_are_not_taken(unread, method):
    async with at(unread) as client:
        answer = await client.request(method, PATH, headers=SAID)
    assert (answer.status_code, answer.headers["allow"], answer.text) == (405, "POST", "")


async def test_what_is_no_request_is_not_answered(unread):
    sent = []
    await unread({"type": "websocket"}, None, sent.append)
    assert sent == []


def test_a_port_that_is_taken_is_said_with_what_to_do():
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        settings = Settings(webhook_url=ADDRESS, webhook_port=taken.getsockname()[1])
        with pytest.raises(SettingsError, match="WEBHOOK_PORT"):
            server.hook_door(settings)


class Clock:
    """A clock that a test lets go on for so many sleeps, and then the test is over."""

    def __init__(self, sleeps: int) -> None:
        self.left = sleeps

    def now(self) -> int:
        return 1

    async def sleep(self, _seconds: float) -> None:
        self.left -= 1
        if self.left < 0:
            raise asyncio.CancelledError


HOOK = Settings(bot_token="123456:" + "x" * 30, webhook_url="https://kith.example/telegram")


async def test_a_webhook_that_another_took_is_set_again_and_said(town, caplog):
    town.telegram.call("setWebhook", {"url": "https://elsewhere.example/x"})
    kith = replace(town.kith, clock=Clock(1))
    with pytest.raises(asyncio.CancelledError):
        await reaching.keep_hook(kith, HOOK)
    assert town.telegram.world.webhook.url == HOOK.webhook_url
    assert town.telegram.world.webhook.secret == HOOK.webhook_word
    assert kith.intake.trouble == "Conflict"
    assert "stop the other one" in caplog.text
    caplog.clear()
    town.kith.intake.trouble = ""


async def test_while_telegram_is_away_the_webhook_is_let_be(town):
    town.telegram.call("setWebhook", {"url": HOOK.webhook_url, "secret_token": HOOK.webhook_word})
    town.telegram.faults.offline = True
    kith = replace(town.kith, clock=Clock(2))
    with pytest.raises(asyncio.CancelledError):
        await reaching.keep_hook(kith, HOOK)
    assert kith.intake.trouble == "NetworkError"
    town.telegram.faults.offline = False
    with pytest.raises(asyncio.CancelledError):
        await reaching.keep_hook(replace(kith, clock=Clock(1)), HOOK)
    assert kith.intake.trouble == ""


async def test_an_address_that_telegram_refuses_is_said_with_what_to_do(town):
    with pytest.raises(Wrong, match="WEBHOOK_URL"):
        await reaching.set_hook(town.kith.bot, replace(HOOK, webhook_url="http://kith.example"), Clock(0))


def found(settings: Settings = HOOK, *, running: bool = True, **about) -> tuple[str, str]:
    made = WebhookInfo(**{"url": HOOK.webhook_url, "has_custom_certificate": False, "pending_update_count": 0, **about})
    finding = doctor._brought(made, settings, running)
    return finding.state, finding.how


def test_the_doctor_sees_what_is_wrong_with_a_webhook():
    assert found() == ("well", "set; 0 updates wait at Telegram")
    assert found(url="https://elsewhere.example")[0] == "wrong"
    assert found(url="", running=False) == ("warning", "not set yet")
    assert "502" in found(pending_update_count=3, last_error_message="Wrong response: 502")[1]
    assert "short" in found(replace(HOOK, webhook_secret="hunter2"))[1]
    assert "without https" in found(replace(HOOK, webhook_host="0.0.0.0"))[1]


async def test_what_is_in_hand_is_finished_however_often_kith_is_told_to_stop(caplog):
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def take(_body: bytes) -> None:
        begun.set()
        await go_on.wait()

    async def serve(taken: socket.socket) -> None:
        with closing(taken):
            async with web_server.served(Webhook(take, PATH, WORD, lambda: 1), taken, "the webhook"):
                await asyncio.Event().wait()

    taken = web_server.door_at("127.0.0.1", 0)
    address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    serving = asyncio.ensure_future(serve(taken))
    async with httpx.AsyncClient(trust_env=False, base_url=address) as client:
        brought_one = asyncio.ensure_future(brings(client, b"{}"))
        await begun.wait()
        for turn in range(30):
            if turn % 10 == 0:
                serving.cancel()
            await asyncio.sleep(0)
        go_on.set()
        assert await brought_one == 200
    with pytest.raises(asyncio.CancelledError):
        await serving
    assert not [task for task in asyncio.all_tasks() if task.get_name() == "the webhook"]
    assert not errors_in(caplog)

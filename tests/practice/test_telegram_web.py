"""The simulated Telegram behind HTTP: addresses, encodings, tokens, files, webhooks, and a process of its own."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TimedOut
from telegram.request import HTTPXRequest

from bot.base.clock import MovableClock, SystemClock
from bot.practice.remote import remote_telegram
from bot.practice.telegram import TOKEN, SimulatedTelegram
from bot.practice.telegram.courier import Courier
from bot.practice.telegram.phone import PICTURE
from bot.practice.telegram.web import serving
from tests.practice.kit import START


@asynccontextmanager
async def a_client(telegram: SimulatedTelegram) -> AsyncIterator[httpx.AsyncClient]:
    async with serving(telegram) as origin, httpx.AsyncClient(base_url=origin, trust_env=False) as client:
        yield client


def http_bot(origin: str, token: str = TOKEN, **timeouts: float) -> Bot:
    def request() -> HTTPXRequest:
        return HTTPXRequest(httpx_kwargs={"trust_env": False}, **timeouts)

    urls = {"base_url": f"{origin}/bot", "base_file_url": f"{origin}/file/bot"}
    return Bot(token, **urls, request=request(), get_updates_request=request())


async def test_a_real_bot_talks_over_http():
    telegram = SimulatedTelegram(SystemClock())
    ana = telegram.person("Ana")
    async with serving(telegram) as origin, http_bot(origin) as bot:
        poll = asyncio.ensure_future(bot.get_updates(timeout=20))
        await asyncio.sleep(0.05)
        ana.start("clinic-7")
        (update,) = await poll
        await update.message.reply_text("<b>Hello</b>", parse_mode="HTML")
        assert ana.last.content["entities"][0]["type"] == "bold"
        photo = (await bot.send_photo(ana.id, PICTURE, caption="a dot")).photo[-1]
        file = await photo.get_file()
        assert bytes(await file.download_as_bytearray()) == PICTURE
        with pytest.raises(BadRequest):
            await bot.send_message(4242, "nobody")


async def test_parameters_come_in_any_encoding():
    telegram = SimulatedTelegram(SystemClock())
    ana = telegram.person("Ana")
    ana.start()
    markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes:1"}]]}
    async with a_client(telegram) as client:
        path = f"/bot{TOKEN}/sendMessage"
        plain = {"chat_id": str(ana.id), "text": "hé", "reply_markup": json.dumps(markup)}
        for answer in (
            await client.get(path, params=plain),
            await client.post(path, params=plain),
            await client.post(path, data=plain),
            await client.post(path, json={"chat_id": ana.id, "text": "hé", "reply_markup": markup}),
            await client.post(path, data=plain, files={"unused": b"x"}),
            await client.post(f"/bot{TOKEN}/SENDMESSAGE", data=plain),
        ):
            result = answer.json()["result"]
            assert (result["text"], result["reply_markup"]) == ("hé", markup)
        broken = await client.post(path, content=b"{", headers={"content-type": "application/json"})
        assert broken.status_code == 400


async def test_wrong_tokens_and_paths():
    telegram = SimulatedTelegram(SystemClock())
    async with a_client(telegram) as client:
        for path, code, description in (
            ("/bot1:wrong/getMe", 401, "Unauthorized"),
            ("/botnonsense/getMe", 404, "Not Found"),
            (f"/bot{TOKEN}/danceTango", 404, "Not Found: method not found"),
            ("/", 404, "Not Found"),
            ("/control/calls", 404, "Not Found"),
            (f"/file/bot{TOKEN}/photos/none.png", 404, "Not Found"),
            ("/file/bot1:wrong/photos/none.png", 401, "Unauthorized"),
        ):
            answer = await client.get(path)
            assert answer.status_code == code
            assert answer.json() == {"ok": False, "error_code": code, "description": description}
    async with serving(telegram) as origin:
        bot = http_bot(origin, "1:wrong")
        with pytest.raises(InvalidToken):
            await bot.initialize()
        for request in (bot.request, bot._request[0]):
            await request.shutdown()


async def test_silence_lasts_until_the_caller_gives_up():
    telegram = SimulatedTelegram(SystemClock())
    ana = telegram.person("Ana")
    ana.start()
    async with serving(telegram) as origin, http_bot(origin, read_timeout=0.2) as bot:
        telegram.faults.plan("unanswered", method="sendMessage")
        with pytest.raises(TimedOut):
            await bot.send_message(ana.id, "delivered all the same")
        assert ana.last.text == "delivered all the same"


async def test_stopping_ends_polls_that_wait():
    telegram = SimulatedTelegram(SystemClock())
    async with serving(telegram) as origin:
        bot = http_bot(origin)
        await bot.initialize()
        poll = asyncio.ensure_future(bot.get_updates(timeout=50))
        await asyncio.sleep(0.05)
    assert await poll == ()
    await bot.shutdown()


class Hook:
    """A bot's address that answers as told."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers)
        self.heard: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.heard.append(request)
        return self.answers.pop(0) if self.answers else httpx.Response(200)

    @property
    def texts(self) -> list[str]:
        return [json.loads(request.content)["message"]["text"] for request in self.heard]


async def pushed(telegram: SimulatedTelegram, clock: MovableClock, hook: Hook, times: int) -> None:
    client = httpx.AsyncClient(transport=httpx.MockTransport(hook))
    async with Courier(telegram, client) as courier:
        running = asyncio.ensure_future(courier.run())
        while len(hook.heard) < times:
            await asyncio.sleep(0)
            clock.move(1_000_000)
        for _ in range(20):
            await asyncio.sleep(0)
        running.cancel()


async def test_a_webhook_gets_updates_in_order_until_it_takes_them():
    clock = MovableClock(START)
    telegram = SimulatedTelegram(clock)
    telegram.call("setWebhook", {"url": "https://kith.example/hook", "secret_token": "s3cret"})
    ana = telegram.person("Ana")
    ana.say("one")
    ana.say("two")
    hook = Hook(httpx.Response(500), httpx.Response(404))
    await pushed(telegram, clock, hook, times=4)
    assert hook.texts == ["one", "one", "one", "two"]
    assert hook.heard[0].headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
    assert telegram.updates == []
    info = telegram.call("getWebhookInfo")["result"]
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"


async def test_a_webhook_may_answer_with_a_request():
    clock = MovableClock(START)
    telegram = SimulatedTelegram(clock)
    telegram.call("setWebhook", {"url": "https://kith.example/hook"})
    ana = telegram.person("Ana")
    ana.start()
    hook = Hook(httpx.Response(200, json={"method": "sendMessage", "chat_id": ana.id, "text": "hello"}))
    await pushed(telegram, clock, hook, times=1)
    assert ana.last.text == "hello"


async def test_a_webhook_is_pushed_over_real_http():
    heard = asyncio.Queue()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        await heard.put(json.loads(await reader.readexactly(length)))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    bot = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = bot.sockets[0].getsockname()[1]
    telegram = SimulatedTelegram(SystemClock())
    async with bot, a_client(telegram) as client:
        answered = await client.post(f"/bot{TOKEN}/setWebhook", data={"url": f"http://127.0.0.1:{port}/hook"})
        assert answered.json()["ok"]
        telegram.person("Ana").say("hello")
        update = await asyncio.wait_for(heard.get(), 10)
    assert update["message"]["text"] == "hello"


async def test_another_process_is_driven_by_its_control():
    async with remote_telegram() as telegram, http_bot(telegram.origin, telegram.token) as bot:
        ana = await telegram.person("Ana", language_code="es")
        await telegram.act(ana, "start", payload="clinic-7")
        (update,) = await bot.get_updates()
        assert update.message.from_user.language_code == "es"
        markup = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes:1"}]]}
        await bot.send_message(ana, "Well?", api_kwargs={"reply_markup": markup})
        assert await telegram.said(ana) == ["Well?"]
        await telegram.act(ana, "press", label="Yes")
        assert (await bot.get_updates())[-1].callback_query.data == "yes:1"
        with pytest.raises(httpx.HTTPStatusError, match="409"):
            await telegram.act(ana, "press", label="No such button")
        with pytest.raises(httpx.HTTPStatusError, match="409"):
            await telegram.act(ana, "fly")
        with pytest.raises(httpx.HTTPStatusError, match="400"):
            await telegram.act(ana, "say", words="wrong name")
        await telegram.post("restart_update_ids", first=500)
        await telegram.act(ana, "say", text="later")
        assert [update["update_id"] for update in await telegram.get("updates")][-1] == 500
        await telegram.post("clock", seconds=3600)
        await telegram.post("faults", plan="too_many", method="getMe")
        assert [call["method"] for call in await telegram.get("calls")].count("sendMessage") == 1

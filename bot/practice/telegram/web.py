"""The simulated Telegram behind HTTP, laid out like the real one: a bot reaches it by its `BOT_API_URL`."""

import asyncio
import re
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from bot.base.tasks import Tasks
from bot.practice.telegram import control
from bot.practice.telegram.answers import Json, Refusal, Silence, Unreachable
from bot.practice.telegram.courier import Courier
from bot.practice.telegram.parameters import Upload
from bot.practice.telegram.server import SimulatedTelegram, encoded

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_NOT_FOUND = Refusal(404, "Not Found")
_UNAUTHORIZED = Refusal(401, "Unauthorized")


def application(telegram: SimulatedTelegram, *, with_control: bool = False) -> Starlette:
    """`/bot<token>/<method>` and `/file/bot<token>/<path>`; `/control/…` only where asked for.

    A refused connection cannot be shown over a connection: that fault is answered with 502. A lost request or answer
    keeps the line open without a word until the caller gives up, or until it breaks.
    """

    async def method(request: Request) -> Response:
        wrong = _wrong_token(telegram, request)
        if wrong is not None:
            return _answer(wrong.body())
        return await _carried_out(telegram, request)

    async def file(request: Request) -> Response:
        upload = telegram.world.files.at(request.path_params["path"])
        wrong = _wrong_token(telegram, request) or (None if upload else _NOT_FOUND)
        if wrong is not None or upload is None:
            return _answer((wrong or _NOT_FOUND).body())
        return Response(upload.content, media_type="application/octet-stream")

    async def nothing(request: Request) -> Response:
        del request
        return _answer(_NOT_FOUND.body())

    routes: list[BaseRoute] = [
        Route("/bot{token}/{method}", method, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", file),
        *(control.routes(telegram) if with_control else []),
        Route("/{path:path}", nothing, methods=["GET", "POST"]),
    ]
    return Starlette(routes=routes)


def _wrong_token(telegram: SimulatedTelegram, request: Request) -> Refusal | None:
    """A text that is no token at all leads nowhere; a wrong token is not authorized."""
    token = request.path_params["token"]
    if token == telegram.token:
        return None
    return _UNAUTHORIZED if _TOKEN.fullmatch(token) else _NOT_FOUND


async def _carried_out(telegram: SimulatedTelegram, request: Request) -> Response:
    try:
        method, params = request.path_params["method"], await _parameters(request)
        body = await telegram.receive_waiting(method, params)
        if method.lower() != "getupdates":
            await telegram.clock.sleep(telegram.faults.delay_seconds())
        return _answer(body)
    except Refusal as refusal:
        return _answer(refusal.body())
    except Unreachable:
        return _answer(Refusal(502, "Bad Gateway").body())
    except Silence:
        return await _silence(telegram, request)


async def _silence(telegram: SimulatedTelegram, request: Request) -> Response:
    breaks_after_ms = telegram.faults.breaks_after_ms
    if breaks_after_ms is not None:
        await telegram.clock.sleep(breaks_after_ms / 1000)
        return _BrokenOff()
    while (await request.receive())["type"] != "http.disconnect":
        pass
    return Response(status_code=504)


class _BrokenOff(Response):
    """The line breaks in the middle of the answer."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})


async def _parameters(request: Request) -> Json:
    """From the address, a form, or JSON: whatever the caller likes, as with the real server."""
    params: Json = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        try:
            given = await request.json()
        except ValueError:
            given = None
        if not isinstance(given, dict):
            raise Refusal(400, "Bad Request: can't parse request: expected JSON object")
        params.update(given)
    elif kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        async with request.form(max_part_size=64 * 1024 * 1024) as form:
            for name, value in form.items():
                params[name] = await _upload(value) if isinstance(value, UploadFile) else value
    return params


async def _upload(file: UploadFile) -> Upload:
    return Upload(file.filename or "file", await file.read(), file.content_type or "application/octet-stream")


def _answer(body: Json) -> Response:
    status = 200 if body["ok"] else body["error_code"]
    return Response(encoded(body), status_code=status, media_type="application/json")


class _Server(uvicorn.Server):
    """Signals stay with whoever runs it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@asynccontextmanager
async def serving(
    telegram: SimulatedTelegram, *, host: str = "127.0.0.1", port: int = 0, with_control: bool = False
) -> AsyncIterator[str]:
    """Serve it while the block runs; the value is its origin, e.g. `http://127.0.0.1:8081`. Port 0 picks a free one.

    Webhooks are delivered too, and may be plain HTTP: this is a server on one's own machine.
    """
    telegram.world.local = True
    config = uvicorn.Config(
        application(telegram, with_control=with_control),
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        timeout_graceful_shutdown=1,
    )
    server = _Server(config)
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((host, port))
        door.listen()
        tasks = Tasks()
        running = tasks.start(server.serve(sockets=[door]), "the simulated Telegram")
        async with Courier(telegram) as courier:
            tasks.start(courier.run(), "webhook delivery")
            try:
                yield f"http://{host}:{door.getsockname()[1]}"
            finally:
                server.should_exit = True
                telegram.world.updates.wake()
                await asyncio.wait([running])
                await tasks.stop()

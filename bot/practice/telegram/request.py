"""The simulated Telegram behind python-telegram-bot's own seam for requests: a real `telegram.Bot`, no network."""

from collections.abc import Awaitable, Callable
from typing import Any, NoReturn
from urllib.parse import parse_qsl, unquote

import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.practice.telegram.answers import Json, Refusal, Silence, Unreachable
from bot.practice.telegram.parameters import Upload
from bot.practice.telegram.server import SimulatedTelegram, encoded

READ_SECONDS = 5.0


class SimulatedRequest(BaseRequest):
    """Errors are the ones `HTTPXRequest` raises, with the same causes: a refused connection is a `NetworkError` from
    `httpx.ConnectError`, a request without an answer a `TimedOut` from `httpx.ReadTimeout`.

    `sleep` (seconds) is awaited for `latency` before every answer and for the read timeout of an unanswered request;
    without it nothing waits.
    """

    def __init__(
        self,
        telegram: SimulatedTelegram,
        *,
        sleep: Callable[[float], Awaitable[None]] | None = None,
        latency: float = 0.0,
    ) -> None:
        self._telegram = telegram
        self._sleep = sleep
        self._latency = latency

    @property
    def read_timeout(self) -> float | None:
        return READ_SECONDS

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        del method, read_timeout, write_timeout, connect_timeout, pool_timeout
        if self._latency and self._sleep is not None:
            await self._sleep(self._latency)
        address, _, asked = url.partition("?")
        address, _, name = address.rpartition("/")
        token = address.rpartition("/bot")[2]
        if "/file/bot" in url:
            return self._download(url)
        if token != self._telegram.token:
            return 401, encoded(Refusal(401, "Unauthorized").body())
        try:
            body = await self._telegram.receive_waiting(name, _parameters(asked, request_data))
        except Refusal as refusal:
            body = refusal.body()
        except Unreachable as gone:
            _refused(gone)
        except Silence as gone:
            await self._give_up(gone)
        return 200 if body["ok"] else body["error_code"], encoded(body)

    def _download(self, url: str) -> tuple[int, bytes]:
        token, _, path = unquote(url.partition("/file/bot")[2]).partition("/")
        upload = self._telegram.world.files.at(path) if token == self._telegram.token else None
        if upload is None:
            return 404, encoded(Refusal(404, "Not Found").body())
        return 200, upload.content

    async def _give_up(self, gone: Silence) -> NoReturn:
        if self._sleep is not None:
            await self._sleep(READ_SECONDS)
        raise TimedOut from httpx.ReadTimeout(str(gone))


def _refused(gone: Unreachable) -> NoReturn:
    raise NetworkError(f"httpx.ConnectError: {gone}") from httpx.ConnectError(str(gone))


def _parameters(query: str, data: RequestData | None) -> Json:
    params: Json = dict(parse_qsl(query)) if query else {}
    if data is None:
        return params
    params.update(data.parameters)
    if data.contains_files:
        for name, (filename, content, mime) in data.multipart_data.items():
            raw = content if isinstance(content, bytes) else content.read()
            params[name] = Upload(filename, raw, mime)
    return params

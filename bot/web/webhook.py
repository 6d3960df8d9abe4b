"""The door at which Telegram brings updates. An update is taken only once it is on the disk; whoever cannot say the
word that Telegram was given is sent away unread.
"""

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bot.base.clock import Instant
from bot.base.database import StorageTrouble
from bot.web import guards
from bot.web.guards import Refused

log = logging.getLogger(__name__)

SECRET_HEADER = "x-telegram-bot-api-secret-token"
BODY_BYTES_MAX = 1_048_576
"""The longest message with all it answers is a small part of that."""
BODY_SECONDS = 10.0
CONNECTIONS_MAX = 128
"""So many may be connected: there is room for Telegram while others try the door."""
IDLE_SECONDS = 75
"""Telegram keeps its lines, and uses them again."""
HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}

Take = Callable[[bytes], Awaitable[None]]


class Webhook:
    """Takes what is brought to `path` with the word `secret`: `take` has it on the disk when it returns."""

    def __init__(
        self, take: Take, path: str, secret: str, now: Callable[[], Instant], *, behind_proxy: bool = False
    ) -> None:
        self._take = take
        self._path = path or "/"
        self._secret = secret.encode()
        self._now = now
        self._behind_proxy = behind_proxy
        self._tries = guards.Tries()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """One request, as ASGI has it."""
        if scope["type"] != "http":
            return
        try:
            status, more = await self._answer(Request(scope, receive)), {}
        except Refused as refused:  # what was not read is not waited for
            status, more = refused.status, {"Connection": "close"}
        except ClientDisconnect:
            return
        allow = {"Allow": "POST"} if status == 405 else {}
        await Response(status_code=status, headers={**HEADERS, **more, **allow})(scope, receive, send)

    async def _answer(self, request: Request) -> int:
        if request.scope["path"] != self._path:
            raise Refused(404, "missing")
        if request.method != "POST":
            raise Refused(405, "refused")
        self._check_word(request)
        body = await _read(request)
        try:
            await self._take(body)
        except StorageTrouble as trouble:
            log.error("the database refuses (%s); Telegram is to bring it again", trouble)
            return 503
        except Exception as error:
            log.error("taking an update broke: %s", type(error).__name__, exc_info=error)
            return 500
        return 200

    def _check_word(self, request: Request) -> None:
        """`Refused` unless it is said, once and rightly: it takes as long to compare whatever is said. Whoever says it
        is never held up by others' tries.
        """
        said = request.headers.getlist(SECRET_HEADER)
        if hmac.compare_digest("\n".join(said).encode("utf-8", "surrogatepass"), self._secret):
            return
        client = guards.client_of(request, behind_proxy=self._behind_proxy)
        self._tries.check(client, self._now())
        self._tries.failed(client, self._now())
        raise Refused(403, "refused")


async def _read(request: Request) -> bytes:
    """The whole body. `Refused` as soon as it is too long, or too slow to wait for."""
    told = request.headers.get("content-length", "0")
    if not told.isdecimal() or int(told[:20]) > BODY_BYTES_MAX:
        raise Refused(413, "large")
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for piece in request.stream():
                body += piece
                if len(body) > BODY_BYTES_MAX:
                    raise Refused(413, "large")
    except TimeoutError:
        raise Refused(408, "slow") from None
    return bytes(body)

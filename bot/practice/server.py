"""The practice page: a small server on this machine, for this machine only.

The page is told everything there is to show by server-sent events, whole each time, and posts what its visitor does.
No other page may post: the practice phones belong to whoever sits here.
"""

import asyncio
import contextlib
import json
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.app import Kith
from bot.base import web_server
from bot.base.clock import SystemClock
from bot.places import service as places
from bot.practice.acts import act
from bot.practice.document import document
from bot.practice.playing import Player
from bot.practice.rehearsal import FILE, Rehearsal
from bot.practice.stories import Story
from bot.settings import Settings, SettingsError

log = logging.getLogger(__name__)

PAGE = Path(__file__).parent / "page"
SCRIPTS = ("page.js", "chat.js", "message.js", "words.js")
ASSETS = {"/": "index.html", "/page.css": "page.css", **{f"/{name}": name for name in SCRIPTS}}
HOST = "127.0.0.1"
PORTS_TRIED = 10
ACT_BYTES_MAX = 32_768
PUSHES_APART_SECONDS = 0.05
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

Beside = Callable[[Callable[[], Kith]], contextlib.AbstractAsyncContextManager[None]]
Answer = Callable[[Request], Awaitable[Response]]


class Page:
    """What the server answers."""

    def __init__(self, rehearsal: Rehearsal, player: Player) -> None:
        self._rehearsal = rehearsal
        self._player = player
        self.closing = False

    def application(self) -> Starlette:
        """To be served at one address of this machine."""
        return Starlette(
            routes=[
                *(Route(path, _guarded(_asset(name))) for path, name in ASSETS.items()),
                Route("/events", _guarded(self._events)),
                Route("/act", _guarded(self._act), methods=["POST"]),
                Route("/file/{file_id}", _guarded(self._file)),
            ]
        )

    def close(self) -> None:
        """Let every page go."""
        self.closing = True
        self._rehearsal.news.spread()

    async def _events(self, request: Request) -> Response:
        del request
        return StreamingResponse(self._pushed(), media_type="text/event-stream", headers=HEADERS)

    async def _pushed(self) -> AsyncIterator[str]:
        before = ""
        while not self.closing:
            number = self._rehearsal.news.number
            now = json.dumps(await document(self._rehearsal, self._player))
            if now != before:
                before = now
                yield f"data: {now}\n\n"
            await self._rehearsal.real.sleep(PUSHES_APART_SECONDS)
            await self._rehearsal.news.after(number)

    async def _act(self, request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return _plain("Acts are JSON.", 415)
        try:
            body = bytearray()
            async for piece in request.stream():
                body += piece
                if len(body) > ACT_BYTES_MAX:
                    return _plain("That is too long.", 413)
            await act(self._rehearsal, self._player, json.loads(body))
        except (AttributeError, KeyError, OverflowError, RecursionError, TypeError, ValueError):
            return _plain("This cannot be understood.", 400)
        except LookupError as cannot:
            return _plain(str(cannot), 409)
        return Response(status_code=204, headers=HEADERS)

    async def _file(self, request: Request) -> Response:
        """A file from a chat, to be saved."""
        found = {file.file_id: file for file in self._rehearsal.town.telegram.world.files.all()}
        file = found.get(request.path_params["file_id"])
        if file is None:
            return _plain("There is no such file.", 404)
        name = "".join(
            letter for letter in file.upload.name if letter.isascii() and (letter.isalnum() or letter in ".-_")
        )
        headers = {**HEADERS, "Content-Disposition": f'attachment; filename="{name}"'}
        return Response(file.upload.content, media_type="application/octet-stream", headers=headers)


def _plain(words: str, status: int) -> Response:
    return PlainTextResponse(words, status, headers=HEADERS)


def _asset(name: str) -> Answer:
    async def answer(request: Request) -> Response:
        del request
        return FileResponse(PAGE / name, headers=HEADERS)

    return answer


def _guarded(answer: Answer) -> Answer:
    """Only this page, at its own address: a name that leads here from elsewhere is refused, and so are other pages."""

    async def guarded(request: Request) -> Response:
        port = (request.scope.get("server") or (HOST, 0))[1]
        ours = {f"{HOST}:{port}", f"localhost:{port}"}
        if request.headers.get("host", "") not in ours:
            return _plain("This page is only for the machine it runs on.", 403)
        origin = request.headers.get("origin")
        elsewhere = origin is not None and origin not in {f"http://{host}" for host in ours}
        follows_a_link = request.method == "GET" and request.headers.get("sec-fetch-mode") == "navigate"
        asked_by_another = request.headers.get("sec-fetch-site") in ("cross-site", "same-site") and not follows_a_link
        if elsewhere or asked_by_another:
            return _plain("Another page asked for this.", 403)
        return await answer(request)

    return guarded


def serving(page: Page, door: socket.socket) -> contextlib.AbstractAsyncContextManager[None]:
    """Serve the page at that door while the block runs."""
    return web_server.served(page.application(), door, "the practice page", page.close)


def opened_door(first: int) -> socket.socket:
    """A socket that listens at that port of this machine, or at one of the next ones when it is taken.

    `SettingsError` when all of them are.
    """
    for port in range(first, min(first + PORTS_TRIED, 65_536)):
        with contextlib.suppress(OSError):
            return web_server.door_at(HOST, port)
    raise SettingsError(
        f"PRACTICE_PORT {first} and the {PORTS_TRIED - 1} after it are taken on this machine. Set another one in .env."
    )


async def serve(settings: Settings, beside: Beside, more: Sequence[Story] = ()) -> None:
    """Let people practise until cancelled. The page's address is printed first. `beside` is served with it, for
    whichever bot is the town's just then; `more` stories have their buttons before the others.

    `DatabaseInUse` when practice runs already, `SettingsError` when no port is free or its file would be the bot's own.
    """
    places.choose_default(settings.kith_place)
    folder = Path("data") if settings.on_server else settings.database_file.parent
    if not settings.on_server and settings.database_file.name == FILE:
        raise SettingsError(f"DATABASE_URL names {FILE}, which is where practice keeps its own. Choose another name.")
    real = SystemClock()
    with contextlib.closing(opened_door(settings.practice_port)) as door:
        async with (
            Rehearsal(folder, real, settings.desk_address) as rehearsal,
            beside(lambda: rehearsal.town.kith),
        ):
            player = Player(rehearsal, real, more=more)
            async with serving(Page(rehearsal, player), door):
                _say_where(door.getsockname()[1], settings.practice_port)
                if settings.desk_address:
                    print(f"The web desk: {settings.desk_address}/ (Cleo gets in by a link from her chat)", flush=True)
                try:
                    await asyncio.Event().wait()
                finally:
                    await player.stop()


def _say_where(port: int, wanted: int) -> None:
    print(f"Kith, practice: http://{HOST}:{port}/", flush=True)
    if port != wanted:
        print(f"(Port {wanted} is taken by another program, so this is the next free one.)", flush=True)
    print("Open it in a browser. Four phones, no Telegram, and nobody is real. Ctrl-C stops it.", flush=True)

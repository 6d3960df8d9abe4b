"""The desk in a browser: who is signed in there, and what is answered. It reads beside the writer and never holds up
the chat; what it cannot do in time it leaves.
"""

import asyncio
import logging
import re
from collections.abc import Callable
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response

from bot.app import Kith
from bot.base.clock import Instant
from bot.base.database import StorageTrouble, Transaction
from bot.base.languages import LanguageInfo
from bot.base.messages import Text
from bot.base.outcome import MovedOn
from bot.base.tasks import Tasks
from bot.people.rules import Person
from bot.staff import service, signing
from bot.web import guards, rendering
from bot.web.guards import Refused
from bot.web.looking import look, stranger
from bot.web.pages import HELPER, PAGES, Made, place_of, report
from bot.web.rendering import Plain

log = logging.getLogger(__name__)

T = TypeVar("T")

ANSWER_SECONDS = 15.0
LOOKS_MAX = 2
"""So many pages are made at a time."""
TOKEN_BYTES = 16
DOOR_SECONDS = 15 * 60
"""How long the page with the button can stand open."""
_DOOR = re.compile(r"/in/([A-Za-z0-9_-]{1,64})")
_HELPER = re.compile(r"/team/([0-9]{1,15})")
_START = re.compile(r"[0-9]{1,9}")


class _Outside(Exception):
    """Nobody is signed in there."""


class Desk:
    """What is answered at `address`; `kith` gives the bot whose desk it is."""

    def __init__(self, kith: Callable[[], Kith], address: str) -> None:
        self._kith = kith
        self._origins = guards.origins(address)
        self._https = address.startswith("https:")
        prefix = "__Host-" if self._https else ""
        self._cookie, self._door_cookie = f"{prefix}kith-desk", f"{prefix}kith-door"
        self._tries = guards.Tries()
        self._looks = asyncio.Semaphore(LOOKS_MAX)
        self._tasks = Tasks()

    def close(self) -> None:
        """Nothing is kept that has to be let go of; what is being read ends by itself."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """One request, as ASGI has it."""
        if scope["type"] != "http":
            return
        request = Request(scope, receive)
        try:
            response = await self._safely(request)
        except ClientDisconnect:
            return
        for name, value in {**guards.HEADERS, **(guards.HTTPS_HEADERS if self._https else {})}.items():
            response.headers.setdefault(name, value)
        await response(scope, receive, send)

    async def _safely(self, request: Request) -> Response:
        try:
            guards.check_host(request, self._origins)
        except Refused as refused:
            return PlainTextResponse("This desk has another address.", refused.status)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return await self._answer(request)
        except Refused as refused:
            return self._problem(request, refused.status, refused.what)
        except _Outside:
            return self._plain(request, 401, Plain(Text("web-outside"), (Text("web-outside-told"),)))
        except MovedOn:
            return self._problem(request, 404, "missing")
        except (TimeoutError, StorageTrouble):
            return self._problem(request, 503, "slow")
        except ClientDisconnect:
            raise
        except Exception as error:
            log.error("a page of the desk broke: %s", type(error).__name__, exc_info=error)
            return self._problem(request, 500, "broken")

    async def _answer(self, request: Request) -> Response:
        path, method = request.scope["path"], request.method
        if method not in ("GET", "HEAD", "POST"):
            raise Refused(405, "refused")
        if method != "POST" and (file := rendering.FILES.get(path)) is not None:
            return Response(file.content, media_type=file.kind)
        if (door := _DOOR.fullmatch(path)) is not None:
            return await (self._sign_in if method == "POST" else self._door)(request, door[1])
        token = request.cookies.get(self._cookie, "")
        await self._let_in(token)
        if method != "POST":
            return await (self._report(token) if path == report.WHOLE else self._page(request, token))
        if path != "/out":
            raise Refused(405, "refused")
        return await self._sign_out(request, token)

    # --- coming in and going out ---

    async def _door(self, request: Request, code: str) -> Response:
        """The page with one button. Looking at it uses nothing up: whoever shows what a link leads to looks, too."""
        person, secret = await self._tried(request, lambda tx: self._link(tx, request, code))
        page = Plain(
            Text("web-door"),
            (Text("web-door-told", who=person.name), Text("web-door-shared")),
            button=Text("web-door-button"),
            to=f"/in/{code}",
            guard=guards.guard_of(secret, code),
        )
        response = self._plain(request, 200, page, self._info(person.language))
        self._set(response, self._door_cookie, secret, DOOR_SECONDS)
        return response

    def _link(self, tx: Transaction, request: Request, code: str) -> tuple[Person, str] | None:
        """Whose link that is, and a secret for the browser that looks; None where it cannot be used in it."""
        person = signing.whose_link(tx, code)
        there = signing.whose(tx, request.cookies.get(self._cookie, ""))
        if person is None or (there is not None and there.id != person.id):
            return None
        return person, tx.random.token(TOKEN_BYTES)

    async def _sign_in(self, request: Request, code: str) -> Response:
        guards.check_source(request, self._origins)
        form = await guards.form_of(request)
        guards.check_guard(form, request.cookies.get(self._door_cookie, ""), code)
        before = request.cookies.get(self._cookie, "")
        token = await self._tried(request, lambda tx: signing.sign_in(tx, code, before), writes=True)
        response = RedirectResponse("/", 303)
        self._set(response, self._cookie, token)
        self._drop(response, self._door_cookie)
        return response

    async def _tried(self, request: Request, work: Callable[[Transaction], T | None], *, writes: bool = False) -> T:
        """What `work` makes of a link. `Refused` where that cannot be used, and where too many were tried."""
        client = guards.client_of(request, behind_proxy=self._https)
        self._tries.check(client, self._now())
        database = self._kith().database
        found = await (database.write(work) if writes else database.read(work))
        if found is None:
            self._tries.failed(client, self._now())
            raise Refused(403, "unusable")
        return found

    async def _sign_out(self, request: Request, token: str) -> Response:
        guards.check_source(request, self._origins)
        guards.check_guard(await guards.form_of(request), token, "out")
        await self._kith().database.write(lambda tx: signing.sign_out(tx, token))
        response = RedirectResponse("/", 303)
        self._drop(response, self._cookie)
        return response

    async def _let_in(self, token: str) -> None:
        """Whoever is signed in is noted as seen; nobody else gets further."""
        database = self._kith().database

        def known(tx: Transaction) -> bool:
            return signing.whose(tx, token) is not None

        if not await database.read(known):
            raise _Outside
        if await database.read(lambda tx: signing.is_stale(tx, token)):
            await database.write(lambda tx: signing.seen(tx, token))

    # --- pages ---

    async def _report(self, token: str) -> Response:
        texts = self._kith().texts
        html = await self._looked(lambda tx: report.whole(tx, _signed_in(tx, token), texts))
        policy = report.policy(html, guards.HEADERS["Content-Security-Policy"])
        return HTMLResponse(html, headers={"Content-Security-Policy": policy})

    async def _page(self, request: Request, token: str) -> Response:
        made, of_id = _made(request.scope["path"])
        start = request.query_params.get("from", "")
        begins = int(start) if _START.fullmatch(start) else 0
        if of_id:
            await self._kith().database.write(lambda tx: _note(tx, token, of_id))
        texts = self._kith().texts

        def work(tx: Transaction) -> str:
            person = _signed_in(tx, token)
            seen = look(tx, person, texts, of_id=of_id, start=begins)
            info = texts.language(person.language)
            return rendering.desk(seen, made(seen), info, guards.guard_of(token, "out"))

        return HTMLResponse(await self._looked(work))

    async def _looked(self, work: Callable[[Transaction], T]) -> T:
        """What `work` reads beside the writer. Once begun it goes on, also where nobody waits for it any more, and its
        turn is only over then: however often somebody asks, no more than a few looks are under way.
        """

        async def in_turn() -> tuple[T, None] | tuple[None, Exception]:
            try:
                return await self._kith().database.look(work), None
            except (_Outside, MovedOn) as gone:  # meanwhile: nothing that broke
                return None, gone
            finally:
                self._looks.release()

        await self._looks.acquire()
        found: T
        found, gone = await asyncio.shield(self._tasks.start(in_turn(), "a look at the desk"))
        if gone is not None:
            raise gone
        return found

    # --- answers ---

    def _problem(self, request: Request, status: int, what: str) -> Response:
        if what == "unusable":
            return self._plain(request, status, Plain(Text("web-unusable"), (Text("web-unusable-told"),)))
        told = (Text("web-problem-told", what=what),)
        page = Plain(Text("web-problem", what=what), told, way=Text("web-to-front"))
        return self._plain(request, status, page)

    def _plain(self, request: Request, status: int, page: Plain, info: LanguageInfo | None = None) -> Response:
        found = info or self._info(request.headers.get("accept-language", "")[:2])
        return HTMLResponse(rendering.plain(stranger(self._kith().texts, found.code), found, page), status)

    def _info(self, language: str) -> LanguageInfo:
        return self._kith().texts.language(language)

    def _now(self) -> Instant:
        return self._kith().clock.now()

    def _set(self, response: Response, name: str, value: str, seconds: int | None = None) -> None:
        response.set_cookie(name, value, max_age=seconds, secure=self._https, httponly=True, samesite="strict")

    def _drop(self, response: Response, name: str) -> None:
        response.delete_cookie(name, secure=self._https, httponly=True, samesite="strict")


def _made(path: str) -> tuple[Made, int]:
    """The page that is found there, and whose it is. `MovedOn` where there is none."""
    if (helper := _HELPER.fullmatch(path)) is not None:
        return HELPER, int(helper[1])
    for name, made in PAGES.items():
        if path == place_of(name):
            return made, 0
    raise MovedOn("no such page")


def _signed_in(tx: Transaction, token: str) -> Person:
    person = signing.whose(tx, token)
    if person is None:
        raise _Outside
    return person


def _note(tx: Transaction, token: str, helper_id: int) -> None:
    """That somebody looks at how a nurse or mentor works can be read by them, as from the chat."""
    service.work_of(tx, _signed_in(tx, token), helper_id)

"""Driving the simulated Telegram from another process: people's acts, the clock and the faults, over private HTTP.

Only where a server is created with control; never meant for anything but tests and practice.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.base.chance import SeededChance
from bot.base.clock import SECOND, MovableClock
from bot.practice.telegram.answers import Json
from bot.practice.telegram.chats import Message, Query
from bot.practice.telegram.phone import Phone
from bot.practice.telegram.server import SimulatedTelegram

ACTS = frozenset(
    {
        *("start", "say", "press", "edit", "react", "remove", "clear_history", "block", "unblock", "delete_account"),
        *("send_photo", "send_voice", "send_document", "send_sticker", "send_location", "send_contact"),
    }
)
Answer = Callable[[Request, Json], Awaitable[Any]]


def routes(telegram: SimulatedTelegram) -> list[BaseRoute]:
    """Answers are JSON; an act that cannot be done is 409 and anything malformed 400, with `{"error": …}`."""
    desk = _Desk(telegram)
    return [
        Route("/control/people", _door(desk.join), methods=["POST"]),
        Route("/control/people/{person:int}", _door(desk.look)),
        Route("/control/people/{person:int}/{act}", _door(desk.act), methods=["POST"]),
        Route("/control/calls", _door(desk.calls)),
        Route("/control/record", _door(desk.record)),
        Route("/control/updates", _door(desk.updates)),
        Route("/control/clock", _door(desk.move), methods=["POST"]),
        Route("/control/faults", _door(desk.fault), methods=["POST"]),
        Route("/control/restart_update_ids", _door(desk.restart), methods=["POST"]),
    ]


def _door(answer: Answer) -> Callable[[Request], Awaitable[Response]]:
    async def route(request: Request) -> Response:
        try:
            given = await request.json() if await request.body() else {}
            return JSONResponse(await answer(request, given))
        except LookupError as cannot:
            return JSONResponse({"error": str(cannot)}, 409)
        except (TypeError, ValueError) as wrong:
            return JSONResponse({"error": str(wrong)}, 400)

    return route


class _Desk:
    def __init__(self, telegram: SimulatedTelegram) -> None:
        self._telegram = telegram

    async def join(self, request: Request, given: Json) -> Json:
        """`{"first_name": …, "language_code": …, …}` → the new user."""
        del request
        return self._telegram.person(**given).account.user()

    async def look(self, request: Request, given: Json) -> Json:
        """What is on this person's screen."""
        del given
        phone = self._phone(request)
        return {
            "user": phone.account.user(),
            "blocked": phone.account.blocked,
            "messages": [_shown(message) for message in phone.messages],
            "keyboard": phone.chat.keyboard,
            "toasts": phone.toasts,
            "commands": phone.commands,
        }

    async def act(self, request: Request, given: Json) -> Any:
        """One act, its arguments by name: `/control/people/1001/say {"text": "hello"}`."""
        act = request.path_params["act"]
        if act not in ACTS:
            raise LookupError(f"nobody can {act}")
        done = getattr(self._phone(request), act)(**given)
        if isinstance(done, Message):
            return _shown(done)
        return {"query": done.id} if isinstance(done, Query) else {}

    async def calls(self, request: Request, given: Json) -> list[Json]:
        """The requests the bot made, oldest first; uploads are shown by name."""
        del request, given
        return [
            {"at": call.at, "method": call.method, "params": _plain(call.params), "answer": call.answer}
            for call in self._telegram.calls
        ]

    async def updates(self, request: Request, given: Json) -> list[Json]:
        """The updates not yet confirmed."""
        del request, given
        return self._telegram.updates

    async def record(self, request: Request, given: Json) -> list[Json]:
        """Every update ever made, oldest first; only where the server was told to remember."""
        del request, given
        if self._telegram.world.updates.record is None:
            raise LookupError("nobody keeps a record")
        return self._telegram.world.updates.record

    async def move(self, request: Request, given: Json) -> Json:
        """`{"seconds": 3600}` moves Telegram's own clock forward."""
        del request
        clock = self._telegram.clock
        if not isinstance(clock, MovableClock):
            raise LookupError("this clock cannot be moved")
        clock.move(int(given["seconds"] * SECOND))
        return {"now": clock.now()}

    async def fault(self, request: Request, given: Json) -> Json:
        """`{"plan": "too_many", "method": …, "times": …}`, `{"offline": true}`, `{"slow_ms": 200}`,
        `{"breaks_after_ms": 100}`, `{"draw": {"unanswered": 30}, "seed": 1}` or `{"clear": true}`.
        """
        del request
        faults = self._telegram.faults
        if given.pop("clear", False):
            faults.clear()
        if "offline" in given:
            faults.offline = bool(given.pop("offline"))
        for name in ("slow_ms", "breaks_after_ms"):
            if name in given:
                setattr(faults, name, given.pop(name))
        if "draw" in given:
            faults.draw(SeededChance(int(given.pop("seed", 1))), **given.pop("draw"))
        if "plan" in given:
            faults.plan(given.pop("plan"), **given)
        return {}

    async def restart(self, request: Request, given: Json) -> Json:
        """`{"first": 500}`: ids of updates go on from there."""
        del request
        self._telegram.restart_update_ids(int(given["first"]))
        return {}

    def _phone(self, request: Request) -> Phone:
        return self._telegram.phone(request.path_params["person"])


def _shown(message: Message) -> Json:
    return {"id": message.id, "outgoing": message.outgoing, "silent": message.silent, "content": message.content}


def _plain(params: Json) -> Json:
    return {name: value if _is_json(value) else f"<{value.name}>" for name, value in params.items()}


def _is_json(value: Any) -> bool:
    return isinstance(value, str | int | float | list | dict | None)

"""The line between the bot and Telegram: it takes time, a crash can strike at either end of it, and it is watched."""

import json
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.base.chance import Chance
from bot.practice.telegram import SimulatedRequest, SimulatedTelegram
from bot.practice.telegram.answers import NOT_MODIFIED
from bot.simulation.crashes import REQUEST_ARRIVED, REQUEST_LEAVES, Crashes
from bot.simulation.mail import Mail
from bot.simulation.virtual_time import VirtualClock

FASTEST_MS, SPREAD_MS = 20, 180
TOO_MANY = 429
_NONE = BaseRequest.DEFAULT_NONE


class Line(SimulatedRequest):
    """One bot's line; it goes on when the bot does not."""

    def __init__(
        self, telegram: SimulatedTelegram, clock: VirtualClock, chance: Chance, crashes: Crashes, mail: Mail
    ) -> None:
        super().__init__(telegram, sleep=clock.sleep)
        self._clock, self._chance, self._crashes, self._mail = clock, chance, crashes, mail

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = _NONE,
        write_timeout: Any = _NONE,
        connect_timeout: Any = _NONE,
        pool_timeout: Any = _NONE,
    ) -> tuple[int, bytes]:
        del read_timeout, write_timeout, connect_timeout, pool_timeout
        name = url.partition("?")[0].rpartition("/")[2].lower()
        params = {} if request_data is None else request_data.parameters
        await self._travel()
        self._crashes.at(REQUEST_LEAVES)
        self._mail.leaves(name, params)
        status, body = await super().do_request(url, method, request_data)
        if name == "editmessagetext" and status == 400 and json.loads(body)["description"].endswith(NOT_MODIFIED):
            self._mail.stands_already(params)
        if status == TOO_MANY and "chat_id" in params:
            self._mail.asked_to_wait(int(str(params["chat_id"])), json.loads(body)["parameters"]["retry_after"])
        self._crashes.at(REQUEST_ARRIVED)
        await self._travel()
        return status, body

    async def _travel(self) -> None:
        await self._clock.sleep((FASTEST_MS + self._chance.below(SPREAD_MS)) / 1_000)

"""Webhooks: updates pushed to the bot's own address, one after another, again and again until they are taken."""

from types import TracebackType

import httpx

from bot.base.clock import SECOND
from bot.practice.telegram.answers import Json
from bot.practice.telegram.server import SimulatedTelegram, encoded

PATIENCE_SECONDS = 10.0
PAUSE_SECONDS_MAX = 60.0
IDLE_SECONDS = 3600.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Courier:
    """Pushes while a webhook is set. An update is forgotten when the bot answers 2xx; anything else is tried again
    after a pause that doubles. An answer may carry one method call, as the real server allows."""

    def __init__(self, telegram: SimulatedTelegram, client: httpx.AsyncClient | None = None) -> None:
        self._telegram = telegram
        self._client = client or httpx.AsyncClient(timeout=PATIENCE_SECONDS, trust_env=False)

    async def __aenter__(self) -> "Courier":
        await self._client.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.__aexit__(kind, error, trace)

    async def run(self) -> None:
        """Push for ever."""
        world, pause = self._telegram.world, 1.0
        while True:
            waiting = world.updates.fetch(0, 1, self._telegram.clock.now()) if world.webhook.url else []
            if not waiting:
                await world.updates.arrival(self._telegram.clock, IDLE_SECONDS)
            elif await self.push(waiting[0]):
                pause = 1.0
            else:
                await self._telegram.clock.sleep(pause)
                pause = min(PAUSE_SECONDS_MAX, 2 * pause)

    async def push(self, update: Json) -> bool:
        """Push one update; whether it was taken."""
        world = self._telegram.world
        hook = world.webhook
        headers = {"Content-Type": "application/json", **({SECRET_HEADER: hook.secret} if hook.secret else {})}
        (sent,) = self._telegram.faults.mix([update])[:1]
        try:
            answer = await self._client.post(hook.url, content=encoded(sent), headers=headers)
        except httpx.HTTPError as gone:
            self._failed(f"Connection failed: {type(gone).__name__}")
            return False
        if not answer.is_success:
            self._failed(f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}")
            return False
        world.updates.confirm(update["update_id"])
        self._call_in(answer)
        return True

    def _failed(self, words: str) -> None:
        hook = self._telegram.world.webhook
        hook.last_error, hook.last_error_at = words, self._telegram.clock.now() // SECOND

    def _call_in(self, answer: httpx.Response) -> None:
        if answer.headers.get("content-type", "").startswith("application/json"):
            try:
                asked = answer.json()
            except ValueError:
                return
            if isinstance(asked, dict) and isinstance(method := asked.pop("method", None), str):
                self._telegram.call(method, asked)

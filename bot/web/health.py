"""How Kith is, for programs that watch it: `/healthz` for one word and `/metrics` for Prometheus. Numbers alone, about
nobody.
"""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector
from starlette.responses import JSONResponse, Response

from bot.app import Kith
from bot.base import inbox, pulse
from bot.base.clock import SECOND, Instant
from bot.base.database import StorageTrouble, Transaction
from bot.base.pulse import Pulse, Waiting

DATABASE_SECONDS = 2.0
"""A database that takes longer to answer does not."""
FRESH: Instant = SECOND
"""However often somebody asks, the database is asked once in that time."""
HEARD_SECONDS_MAX = 180
"""Telegram answers twice a minute, also where nobody writes."""
WAITING_SECONDS_MAX = 300
"""Nothing but what goes out in bulk waits that long where all is well."""
HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


@dataclass(frozen=True, slots=True)
class Seen:
    """How Kith is at one time. `pulse` is None where the database does not answer; ages in whole seconds."""

    at: Instant
    pulse: Pulse | None
    set_aside: int
    heard: int
    came: int
    last_came: int | None
    trouble: str

    @property
    def wrong(self) -> list[str]:
        """The names of what is not well."""
        found = {
            "database": self.pulse is None,
            "telegram": self.heard > HEARD_SECONDS_MAX or self.trouble == "Conflict",
            **{name: one.seconds > WAITING_SECONDS_MAX for name, one in self._waiting().items()},
        }
        return [name for name, is_wrong in found.items() if is_wrong]

    def _waiting(self) -> dict[str, Waiting]:
        seen = self.pulse
        return {} if seen is None else {"inbox": seen.inbox, "outbox": seen.sending, "timers": seen.timers}

    def told(self) -> dict[str, Any]:
        """What `/healthz` says."""
        waiting = self._waiting()
        return {
            "state": "unwell" if self.wrong else "well",
            "wrong": self.wrong,
            "loop": "alive",
            "database": "silent" if self.pulse is None else "answers",
            "telegram_seconds": self.heard,
            "update_seconds": self.last_came,
            **{f"{name}_waiting": one.count for name, one in waiting.items()},
            **{f"{name}_seconds": one.seconds for name, one in waiting.items()},
        }


class Health:
    """Answers for the bot that `kith` gives."""

    def __init__(self, kith: Callable[[], Kith]) -> None:
        self._kith = kith
        self._seen: Seen | None = None
        self._looking = asyncio.Lock()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """One request, as ASGI has it."""
        if scope["type"] != "http":
            return
        answer = await self._answer(scope["path"], scope["method"])
        answer.headers.update(HEADERS)
        await answer(scope, receive, send)

    async def _answer(self, path: str, method: str) -> Response:
        if path not in ("/healthz", "/metrics"):
            return Response(status_code=404)
        if method not in ("GET", "HEAD"):
            return Response(status_code=405, headers={"Allow": "GET, HEAD"})
        seen = await self.look()
        if path == "/healthz":
            return JSONResponse(seen.told(), 503 if seen.wrong else 200)
        return Response(exposed(seen), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def look(self) -> Seen:
        """How Kith is now, or was a moment ago."""
        async with self._looking:
            now = self._kith().clock.now()
            if self._seen is None or not 0 <= now - self._seen.at < FRESH:
                self._seen = await self._look(now)
            return self._seen

    async def _look(self, now: Instant) -> Seen:
        kith = self._kith()
        intake, found, set_aside = kith.intake, None, 0
        try:
            async with asyncio.timeout(DATABASE_SECONDS):
                await kith.database.read(lambda tx: tx.now)  # the one who writes answers, too
                found, set_aside = await kith.database.look(_read)
        except (TimeoutError, StorageTrouble, OSError):
            found = None
        last = None if intake.came_at is None else (now - intake.came_at) // SECOND
        heard = (now - intake.heard_at) // SECOND
        return Seen(now, found, set_aside, max(0, heard), intake.came, last, intake.trouble)


def _read(tx: Transaction) -> tuple[Pulse, int]:
    return pulse.take(tx), inbox.count(tx, "quarantined")


class _Shown(Collector):
    def __init__(self, seen: Seen) -> None:
        self._seen = seen

    def collect(self) -> Iterator[Metric]:
        seen = self._seen
        yield _gauge("kith_well", "1 where nothing is wrong", int(not seen.wrong))
        yield _gauge("kith_database_answers", "1 where the database answers", int(seen.pulse is not None))
        yield CounterMetricFamily("kith_updates", "Updates that came since the start", value=seen.came)
        if seen.last_came is not None:
            yield _gauge("kith_update_age_seconds", "Seconds since the last update came", seen.last_came)
        yield _gauge("kith_telegram_age_seconds", "Seconds since Telegram last answered", seen.heard)
        if seen.pulse is not None:
            yield _gauge("kith_inbox_set_aside", "Updates that nobody could handle", seen.set_aside)
            yield from _waits("kith_inbox", "Updates to be handled", {"": seen.pulse.inbox})
            yield from _waits("kith_outbox", "Messages to be sent", seen.pulse.outbox)
            yield from _waits("kith_timers", "Timers to be done", {"": seen.pulse.timers})


def _gauge(name: str, told: str, value: int) -> Metric:
    return GaugeMetricFamily(name, told, value=value)


def _waits(name: str, told: str, by_lane: dict[str, Waiting]) -> Iterator[Metric]:
    """How many wait, and for how long; by lane, unless its name is ""."""
    labels = ["lane"] if any(by_lane) else []
    many = GaugeMetricFamily(f"{name}_waiting", f"{told} whose time has come", labels=labels)
    oldest = GaugeMetricFamily(f"{name}_oldest_seconds", f"{told}: seconds the first has waited", labels=labels)
    for lane, waiting in by_lane.items():
        many.add_metric([lane] if lane else [], waiting.count)
        oldest.add_metric([lane] if lane else [], waiting.seconds)
    yield from (many, oldest)


def exposed(seen: Seen) -> bytes:
    """What `/metrics` says."""
    registry = CollectorRegistry()
    registry.register(_Shown(seen))
    return generate_latest(registry)

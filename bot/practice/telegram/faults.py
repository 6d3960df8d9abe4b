"""What can go wrong between a bot and Telegram, on demand: planned one by one, or drawn from seeded chance."""

from dataclasses import dataclass
from typing import Literal

from bot.base.chance import Chance
from bot.base.clock import SECOND, Instant
from bot.practice.telegram.answers import Json, Refusal, Silence, Unreachable, too_many_requests
from bot.practice.telegram.parameters import whole

RequestFault = Literal["too_many", "server_error", "refused", "lost", "unanswered"]
"""too_many: 429. server_error: 502, nothing done. refused: no connection, safe to repeat. lost: the request timed
out and was not carried out. unanswered: it was carried out, and the answer timed out."""
BatchFault = Literal["duplicate", "reorder", "unknown"]
"""In the next batch of updates: one comes twice, the order is mixed, or fields from the future are added."""
REQUEST_FAULTS: tuple[RequestFault, ...] = ("too_many", "server_error", "refused", "lost", "unanswered")
BATCH_FAULTS: tuple[BatchFault, ...] = ("duplicate", "reorder", "unknown")


@dataclass(slots=True)
class _Planned:
    kind: str
    method: str | None
    chat_id: int | None
    left: int
    retry_after: int


class Faults:
    """Off until something is planned, a rate is set, or the line is cut."""

    def __init__(self) -> None:
        self.offline = False
        """Nothing gets through, until set back."""
        self.offline_until: Instant = 0
        self.slow_ms = 0
        """Over HTTP, every answer but that of getUpdates takes its time: by chance at most so long."""
        self.breaks_after_ms: int | None = None
        """Over HTTP, how long the line of a lost request or answer stands before it breaks; None: until the other end
        gives up."""
        self._planned: list[_Planned] = []
        self._rates: dict[str, int] = {}
        self._chance: Chance | None = None

    def plan(
        self,
        kind: RequestFault | BatchFault,
        *,
        method: str | None = None,
        chat_id: int | None = None,
        times: int = 1,
        retry_after: int = 5,
    ) -> None:
        """The next `times` requests that fit (any method, any chat, when not named) go wrong in this way."""
        if kind not in REQUEST_FAULTS and kind not in BATCH_FAULTS:
            raise ValueError(f"no such fault: {kind}")
        self._planned.append(_Planned(kind, method, chat_id, times, retry_after))

    def waiting(self, kind: RequestFault | BatchFault) -> int:
        """How many requests or batches will still go wrong in this way, as planned."""
        return sum(planned.left for planned in self._planned if planned.kind == kind)

    def draw(self, chance: Chance, **per_thousand: int) -> None:
        """Let chance decide, of a thousand requests or batches each: `draw(chance, too_many=5, duplicate=10)`."""
        unknown = per_thousand.keys() - {*REQUEST_FAULTS, *BATCH_FAULTS}
        if unknown:
            raise ValueError(f"no such fault: {', '.join(sorted(unknown))}")
        self._chance, self._rates = chance, dict(per_thousand)

    def clear(self) -> None:
        """Everything works again."""
        self.offline, self.offline_until = False, 0
        self.slow_ms, self.breaks_after_ms = 0, None
        self._planned.clear()
        self._rates = {}

    def cut(self, now: Instant, seconds: float) -> None:
        """Offline from now on for so long."""
        self.offline_until = now + int(seconds * SECOND)

    def delay_seconds(self) -> float:
        """How long the next answer takes on its way."""
        return self._below(self.slow_ms + 1) / 1000 if self.slow_ms else 0.0

    def meet(self, method: str, params: Json, now: Instant) -> bool:
        """What this request meets: raises, or returns whether its answer is to be lost."""
        if self.offline or now < self.offline_until:
            raise Unreachable("the network is down")
        if not self._planned and not self._rates:
            return False
        planned = self._take(method, params, REQUEST_FAULTS)
        drawable = REQUEST_FAULTS[1:] if method == "getUpdates" else REQUEST_FAULTS
        kind = planned.kind if planned else self._drawn(drawable)
        if kind == "too_many":
            raise too_many_requests(planned.retry_after if planned else 5)
        if kind == "server_error":
            raise Refusal(502, "Bad Gateway")
        if kind == "refused":
            raise Unreachable("connection refused")
        if kind == "lost":
            raise Silence("the request was lost")
        return kind == "unanswered"

    def mix(self, batch: list[Json]) -> list[Json]:
        """The batch of updates as it arrives."""
        if not batch or (not self._planned and not self._rates):
            return batch
        for kind in BATCH_FAULTS:
            if self._take("getUpdates", {}, (kind,)) or self._drawn((kind,)):
                batch = getattr(self, f"_{kind}")(batch)
        return batch

    def _take(self, method: str, params: Json, kinds: tuple[str, ...]) -> _Planned | None:
        for planned in self._planned:
            if planned.kind not in kinds or planned.method not in (None, method):
                continue
            if planned.chat_id is not None and planned.chat_id != whole(params, "chat_id"):
                continue
            planned.left -= 1
            if planned.left <= 0:
                self._planned.remove(planned)
            return planned
        return None

    def _drawn(self, kinds: tuple[str, ...]) -> str | None:
        if self._chance is None or not any(self._rates.get(kind) for kind in kinds):
            return None
        drawn = self._chance.below(1000)
        for kind in kinds:
            drawn -= self._rates.get(kind, 0)
            if drawn < 0:
                return kind
        return None

    def _below(self, bound: int) -> int:
        return self._chance.below(bound) if self._chance is not None else bound - 1

    def _duplicate(self, batch: list[Json]) -> list[Json]:
        return [*batch, batch[self._below(len(batch))]]

    def _reorder(self, batch: list[Json]) -> list[Json]:
        mixed = list(batch)
        if self._chance is None:
            mixed.reverse()
        else:
            self._chance.shuffle(mixed)
        return mixed

    def _unknown(self, batch: list[Json]) -> list[Json]:
        return [_from_the_future(update) for update in batch]


def _from_the_future(update: Json) -> Json:
    """The update with fields no bot can know yet, inside and outside."""
    grown: Json = {}
    for name, value in update.items():
        grown[name] = {**value, "field_of_tomorrow": {"kind": "unknown"}} if isinstance(value, dict) else value
    return {**grown, "update_of_tomorrow": [1, {"two": 2}]}

"""The queue of updates waiting to be fetched or pushed, with the offsets of the real getUpdates."""

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from bot.base.clock import HOUR, Clock, Instant
from bot.practice.telegram.answers import Json

FIRST_ID = 700_000_001
LIFETIME: Instant = 24 * HOUR
BATCH_MAX = 100
FUTURE = 10
"""An offset further than this beyond the newest id is "in the future": ignored, and nothing is confirmed by it."""
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that come only when `allowed_updates` names them."""


@dataclass(slots=True)
class Pending:
    """One update not yet confirmed."""

    id: int
    body: Json
    expires_at: Instant


class Updates:
    """Ids grow by one. They may be made to restart elsewhere (as after an idle week); updates with new ids are
    handed out only when all with the old ids are confirmed."""

    def __init__(self) -> None:
        self.next_id = FIRST_ID
        self.allowed: frozenset[str] | None = None
        self.record: list[Json] | None = None
        """Every update ever made, where a list is given to keep them in."""
        self._naps: set[asyncio.Task[None]] = set()
        self._pending: deque[Pending] = deque()
        self._later: deque[Pending] = deque()
        self._restarted = False

    def __len__(self) -> int:
        return len(self._pending) + len(self._later)

    def add(self, kind: str, body: Json, now: Instant, lifetime: Instant = LIFETIME) -> Json | None:
        """Queue `{"update_id": …, kind: body}`; `None` when the bot did not ask for this kind."""
        if (kind in ON_REQUEST) if self.allowed is None else (kind not in self.allowed):
            return None
        update: Json = {"update_id": self.next_id, kind: body}
        (self._later if self._restarted else self._pending).append(Pending(self.next_id, update, now + lifetime))
        self.next_id += 1
        if self.record is not None:
            self.record.append(update)
        self.wake()
        return update

    async def arrival(self, clock: Clock, seconds: float) -> None:
        """Wait until an update arrives (or `wake` is called), at most so long."""
        async with asyncio.TaskGroup() as group:
            nap = group.create_task(_sleep(clock, seconds))
            self._naps.add(nap)
            nap.add_done_callback(self._naps.discard)

    def wake(self) -> None:
        """Let everybody who waits for updates look again."""
        for nap in self._naps:
            nap.cancel()

    def hang_up(self) -> None:
        """Forget everybody who waits for updates: they are gone without a word."""
        self._naps.clear()

    def restart_ids(self, first: int) -> None:
        """The next update gets the id `first`; what waits with the old ids is handed out before it."""
        if self._later:
            raise ValueError("the ids were restarted already and the old updates still wait")
        if 0 < self.next_id - first <= FUTURE:
            raise ValueError("a restart so close to the old ids cannot be told from a step back")
        self._restarted = bool(self._pending)
        self.next_id = first

    def fetch(self, offset: int, limit: int, now: Instant) -> list[Json]:
        """What getUpdates answers: confirm everything before `offset`, then the oldest `limit` of the rest.

        A negative offset keeps only that many from the end; one that is far in the future is ignored.
        """
        self._drop_expired(now)
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        elif offset and (not self._pending or offset <= self._pending[-1].id + 1 + FUTURE):
            while self._pending and self._pending[0].id < offset:
                self._pending.popleft()
        if not self._pending and self._restarted:
            self._pending, self._later, self._restarted = self._later, deque(), False
        count = limit if 0 < limit <= BATCH_MAX else BATCH_MAX
        return [entry.body for entry, _ in zip(self._pending, range(count), strict=False)]

    def confirm(self, update_id: int) -> None:
        """Forget one update: a webhook took it."""
        if self._pending and self._pending[0].id == update_id:
            self._pending.popleft()
        else:
            self._pending = deque(entry for entry in self._pending if entry.id != update_id)

    def clear(self) -> None:
        self._pending.clear()
        self._later.clear()
        self._restarted = False

    def pending(self) -> list[Pending]:
        """All updates not yet confirmed with when they expire, oldest first."""
        return [*self._pending, *self._later]

    def restore(self, pending: Iterable[Pending], next_id: int) -> None:
        """Go on with what waited before."""
        self._pending, self._later, self._restarted = deque(pending), deque(), False
        self.next_id = next_id

    def waiting(self) -> list[Json]:
        """All updates not yet confirmed, oldest first."""
        return [entry.body for entry in self.pending()]

    def _drop_expired(self, now: Instant) -> None:
        if any(entry.expires_at <= now for entry in self._pending):
            self._pending = deque(entry for entry in self._pending if entry.expires_at > now)
        if any(entry.expires_at <= now for entry in self._later):
            self._later = deque(entry for entry in self._later if entry.expires_at > now)


async def _sleep(clock: Clock, seconds: float) -> None:
    await clock.sleep(seconds)

"""How fast Telegram lets us talk: thirty a second in all, one a second to a chat after a small burst."""

from bot.base.clock import SECOND, Instant

PER_SECOND = 28
"""A little under Telegram's thirty: its clock and ours differ."""
BURST = 3
URGENT_RESERVE = 6
"""How many of a second's sends are kept for what cannot wait."""


class Pace:
    """When each chat may be sent to again. Kept in memory but for the waits Telegram asked for."""

    def __init__(self) -> None:
        self._tokens = float(PER_SECOND)
        self._counted_at: Instant = 0
        self._chat_full_at: dict[int, Instant] = {}
        self._held: dict[int, Instant] = {}
        self._all_held: Instant = 0

    def hold(self, person_id: int, until: Instant) -> None:
        """Leave one chat alone until then."""
        self._held[person_id] = max(until, self._held.get(person_id, 0))

    def hold_all(self, until: Instant) -> None:
        """Leave every chat alone until then: Telegram cannot be reached."""
        self._all_held = max(until, self._all_held)

    def ready_at(self, person_id: int) -> Instant:
        """When that chat may be sent to; an instant gone by means at once."""
        full_at = self._chat_full_at.get(person_id, 0)
        return max(self._held.get(person_id, 0), self._all_held, full_at - (BURST - 1) * SECOND)

    def spare(self, now: Instant, *, urgent: bool) -> bool:
        """Whether this second has room for one more send."""
        self._refill(now)
        return self._tokens >= (1 if urgent else 1 + URGENT_RESERVE)

    def spend(self, person_id: int, now: Instant) -> None:
        """Count one send to that chat."""
        self._refill(now)
        self._tokens -= 1
        self._chat_full_at[person_id] = max(now, self._chat_full_at.get(person_id, 0)) + SECOND
        if len(self._chat_full_at) > 10_000:
            self._forget(now)

    def next_room(self, now: Instant) -> Instant:
        """When this second's sends are refilled enough for anybody."""
        missing = 1 + URGENT_RESERVE - self._tokens
        return now if missing <= 0 else now + int(missing * SECOND / PER_SECOND) + 1

    def _refill(self, now: Instant) -> None:
        passed = max(0, now - self._counted_at) / SECOND
        self._tokens = min(float(PER_SECOND), self._tokens + passed * PER_SECOND)
        self._counted_at = now

    def _forget(self, now: Instant) -> None:
        self._chat_full_at = {chat: at for chat, at in self._chat_full_at.items() if at > now}
        self._held = {chat: at for chat, at in self._held.items() if at > now}

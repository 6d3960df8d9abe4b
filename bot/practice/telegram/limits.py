"""How fast a bot may send: about one message a second to one chat after a small burst, thirty a second in all."""

from bot.base.clock import SECOND, Instant


class Limits:
    """Counts what was sent; every whole limit can be set, and `None` in its place switches limits off."""

    def __init__(self, *, chat_burst: int = 5, chat_seconds: float = 1.0, total_per_second: int = 30) -> None:
        self._chat_step = int(chat_seconds * SECOND)
        self._chat_slack = (chat_burst - 1) * self._chat_step
        self._total_step = SECOND // total_per_second
        self._total_slack = SECOND - self._total_step
        self._chat_due: dict[int, Instant] = {}
        self._total_due: Instant = 0

    def take(self, chat_id: int, now: Instant, count: int = 1) -> int:
        """Count `count` messages to a chat; 0, or the whole seconds to wait, and then nothing was counted."""
        chat_due = max(self._chat_due.get(chat_id, 0), now)
        total_due = max(self._total_due, now)
        wait = max(chat_due - now - self._chat_slack, total_due - now - self._total_slack)
        if wait > 0:
            return -(-wait // SECOND)
        self._chat_due[chat_id] = chat_due + count * self._chat_step
        self._total_due = total_due + count * self._total_step
        return 0

"""Telegram's queue of updates, watched: nothing may be confirmed that is not kept, nor handled more than once."""

import hashlib
import json
from dataclasses import dataclass

from bot.base.clock import Instant
from bot.practice.telegram import Json
from bot.practice.telegram.updates import LIFETIME, Updates
from bot.simulation.broken import Broken
from bot.simulation.disk import Disk

_KEPT = "SELECT 1 FROM inbox WHERE update_id = :update_id AND digest = :digest"


@dataclass(slots=True)
class _Sent:
    """One update somebody's phone made."""

    update: Json
    expires_at: Instant
    gone: str = ""
    """"confirmed" or "expired", once Telegram has forgotten it."""

    @property
    def digest(self) -> str:
        whole = json.dumps(self.update, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


class WatchedUpdates(Updates):
    """Knows of every update what became of it."""

    def __init__(self, disk: Disk) -> None:
        super().__init__()
        self._disk = disk
        self._waiting: list[_Sent] = []
        self._confirmed = self.expired = 0
        self.lost = 0

    def add(self, kind: str, body: Json, now: Instant, lifetime: Instant = LIFETIME) -> Json | None:
        update = super().add(kind, body, now, lifetime)
        if update is not None:
            self._waiting.append(_Sent(update, now + lifetime))
        return update

    def fetch(self, offset: int, limit: int, now: Instant) -> list[Json]:
        answer = super().fetch(offset, limit, now)
        there = {id(update) for update in self.waiting()}
        gone = [sent for sent in self._waiting if id(sent.update) not in there]
        if gone:
            self._waiting = [sent for sent in self._waiting if id(sent.update) in there]
            for sent in gone:
                self._forgotten(sent, now)
        return answer

    def _forgotten(self, sent: _Sent, now: Instant) -> None:
        if self._disk.rows(_KEPT, update_id=sent.update["update_id"], digest=sent.digest):
            self._confirmed += 1
        elif sent.expires_at <= now:
            self.expired += 1
        else:
            self.lost += 1
            raise Broken(f"update {sent.update['update_id']} was confirmed to Telegram and is kept nowhere")

    def check_counts(self, handled: int) -> None:
        """Each update that was confirmed was handled, and nothing else was: asked when none waits."""
        if handled != self._confirmed:
            raise Broken(f"{handled} updates were handled, and {self._confirmed} were confirmed")

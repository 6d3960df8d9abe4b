"""Telegram's queue of updates, watched: nothing may be confirmed that is not kept, nor handled more than once."""

import hashlib
import json
from dataclasses import dataclass

from bot.base.clock import Instant
from bot.practice.telegram import Json
from bot.practice.telegram.updates import LIFETIME, Updates
from bot.simulation.broken import Broken
from bot.simulation.disk import Disk

ANSWERED = ("message", "callback_query")
"""The kinds of update after which somebody looks at their phone for what comes of it."""
HANDED_OUT_MAX = 1_000
"""An update is fetched so often at most: longer than any disk is full."""
_KEPT = "SELECT 1 FROM inbox WHERE update_id = :update_id AND digest = :digest"


@dataclass(slots=True)
class _Sent:
    """One update somebody's phone made."""

    update: Json
    digest: str
    expires_at: Instant
    handed_out: int = 0


def _digest(update: Json) -> str:
    whole = json.dumps(update, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


class WatchedUpdates(Updates):
    """Knows of every update what became of it."""

    def __init__(self, disk: Disk) -> None:
        super().__init__()
        self._disk = disk
        self._waiting: list[_Sent] = []
        self._unanswered: dict[tuple[int, str], dict[str, int]] = {}
        self._confirmed = self.expired = 0
        self.lost = 0

    def add(self, kind: str, body: Json, now: Instant, lifetime: Instant = LIFETIME) -> Json | None:
        update = super().add(kind, body, now, lifetime)
        if update is not None:
            sent = _Sent(update, _digest(update), now + lifetime)
            self._waiting.append(sent)
            if kind in ANSWERED:
                opens = str(body.get("data", "")).startswith("open:")
                asked = {"chat": body["from"]["id"], "opens": int(opens)}
                self._unanswered[update["update_id"], sent.digest] = asked
        return update

    @property
    def newest(self) -> tuple[int, str] | None:
        """Id and digest of the update that came last and waits at Telegram; None when none does."""
        return (self._waiting[-1].update["update_id"], self._waiting[-1].digest) if self._waiting else None

    def waits_for_answer(self, update_id: int, digest: str) -> dict[str, int] | None:
        """Which `chat` is to show something once that update is handled, and whether it `opens` a plain line; None for
        one that asks for nothing.
        """
        return self._unanswered.pop((update_id, digest), None)

    def fetch(self, offset: int, limit: int, now: Instant) -> list[Json]:
        answer = super().fetch(offset, limit, now)
        there = {id(update) for update in self.waiting()}
        gone = [sent for sent in self._waiting if id(sent.update) not in there]
        if gone:
            self._waiting = [sent for sent in self._waiting if id(sent.update) in there]
            for sent in gone:
                self._forgotten(sent, now)
        self._hand_out(answer)
        return answer

    def _hand_out(self, answer: list[Json]) -> None:
        given = {id(update) for update in answer}
        for sent in self._waiting:
            sent.handed_out += id(sent.update) in given
            if sent.handed_out > HANDED_OUT_MAX:
                raise Broken(f"update {sent.update['update_id']} is fetched for ever and never confirmed")

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

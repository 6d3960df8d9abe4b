"""Telegram's queue of updates, watched: nothing may be confirmed that is not kept, nor handled more than once."""

import hashlib
import json
import re
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
_KEPT_OTHERWISE = "SELECT 1 FROM inbox WHERE update_id = :update_id AND digest <> :digest AND received_at >= :since"
_IN_SECRET = "SELECT 1 FROM circle_decisions WHERE id = :decision AND secret = 1"
CHOICE = re.compile(r"circle\.choose:(\d{1,9}):")
"""Of whoever chooses in a secret vote the press is not kept as it came, so that its digest says nothing either."""


@dataclass(slots=True)
class _Sent:
    """One update somebody's phone made."""

    update: Json
    digest: str
    sent_at: Instant
    expires_at: Instant
    handed_out: int = 0


def _digest(update: Json) -> str:
    whole = json.dumps(update, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()


def _voted_in(update: Json) -> int | None:
    """In which vote it is a choice, where it is one."""
    found = CHOICE.match(str(update.get("callback_query", {}).get("data", "")))
    return None if found is None else int(found[1])


class WatchedUpdates(Updates):
    """Knows of every update what became of it."""

    def __init__(self, disk: Disk) -> None:
        super().__init__()
        self._disk = disk
        self._waiting: list[_Sent] = []
        self._unanswered: dict[tuple[int, str], dict[str, int]] = {}
        self._choices: dict[int, str] = {}
        self._confirmed = self.expired = 0
        self.lost = 0

    def add(self, kind: str, body: Json, now: Instant, lifetime: Instant = LIFETIME) -> Json | None:
        update = super().add(kind, body, now, lifetime)
        if update is not None:
            sent = _Sent(update, _digest(update), now, now + lifetime)
            self._waiting.append(sent)
            if _voted_in(update) is not None:
                self._choices[update["update_id"]] = sent.digest
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
        if (update_id, digest) not in self._unanswered:
            digest = self._choices.get(update_id, digest)
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
        update_id, voted_in = sent.update["update_id"], _voted_in(sent.update)
        secret = voted_in is not None and bool(self._disk.rows(_IN_SECRET, decision=voted_in))
        if self._disk.rows(_KEPT, update_id=update_id, digest=sent.digest):
            self._confirmed += 1
            if secret:
                raise Broken(f"by its digest update {update_id} says what was chosen in secret decision {voted_in}")
        elif secret and (
            kept := self._disk.rows(_KEPT_OTHERWISE, update_id=update_id, digest=sent.digest, since=sent.sent_at)
        ):
            self._confirmed += len(kept)
        elif sent.expires_at <= now:
            self.expired += 1
        else:
            self.lost += 1
            raise Broken(f"update {sent.update['update_id']} was confirmed to Telegram and is kept nowhere")

    def check_counts(self, handled: int) -> None:
        """Each update that was confirmed was handled, and nothing else was: asked when none waits."""
        if handled != self._confirmed:
            raise Broken(f"{handled} updates were handled, and {self._confirmed} were confirmed")

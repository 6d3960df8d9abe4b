"""What looks on in a house of cries: the judge after every commit, and what each message is about and for whom."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import quantiles
from typing import Any

from bot.base.clock import SECOND, Instant
from bot.base.transaction import Transaction
from bot.places import service as places
from bot.simulation.broken import Broken
from bot.simulation.disk import Noted
from bot.simulation.escalation.judge import Judge
from bot.simulation.escalation.reckoning import Reckoning
from bot.simulation.eyes import CALM_AFTER, Eyes
from bot.simulation.rooms import anybody, asks, safety

OPENS = {
    "now": ("safety.now", "safety.emergency"),
    "emergency": ("safety.emergency",),
    "today": ("safety.today", "safety.emergency", "safety.now"),
    "unsafe": ("safety.unsafe",),
}
"""By how somebody cries for help: the kinds of ask of which one waits from then on."""
BY_WORDS = ("emergency", "today", "unsafe")
"""Whoever cried so cannot close it themselves."""
ARRIVES_WITHIN: Instant = 30 * SECOND
"""Where nothing goes wrong, a call is on the phone of whoever is called so soon."""


_SENT = (
    "SELECT coalesce(key, ''), person_id, CASE attempts WHEN 1 THEN not_before ELSE created_at END "
    "FROM outbox WHERE id = :id"
)
"""Also from when on it was to go: what asks by day whether something is done waits for the day."""
_ANSWERED = (
    "SELECT 1 FROM safety_checks JOIN persons ON persons.id = parent_id WHERE answered_at = :now AND chat_id = :chat"
)


@dataclass(frozen=True, slots=True)
class Cry:
    """Somebody cried for help: on which account, how, and when."""

    chat_id: int
    how: str
    at: Instant


class JudgingEyes(Eyes):
    """Those of a town, and the judge. Of the rooms only those are looked at that matter here: nobody was invited, and
    nobody paired by two yeses. That each ask has an owner the judge knows better: who coordinates may be apart.
    """

    invariants = (
        *anybody.INVARIANTS,
        *(one for one in asks.INVARIANTS if one is not asks.each_has_an_owner),
        *safety.INVARIANTS,
    )

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self.judge = Judge(self._disk, Reckoning(self._disk, places.default().name), self._history)
        self.cries: dict[tuple[int, str], Cry] = {}
        self.heard: list[tuple[Cry, int]] = []
        """Each cry that was heard, and the ask it became part of."""
        self.took: list[float] = []
        """Seconds from calling somebody to their phone, where nothing went wrong."""
        self.when_in_vain: Callable[[], object] = lambda: None
        """Told when an answer to a check question came too late to be one."""
        self._slept: Instant = 0

    @property
    def newest(self) -> tuple[int, str] | None:
        """The update that came last, while it waits at Telegram."""
        return self._updates.newest

    def worked(self, tx: Transaction) -> None:
        self.judge.notes.complete(tx)

    def committed(self) -> None:
        now, slept = self._clock.now(), self._clock.now() - self._clock.elapsed
        if slept != self._slept or self._disk.full:
            self._slept = slept
            self.judge.able_again(now)
        self.judge.committed(now)
        super().committed()

    def _see(self, noted: Noted) -> None:
        super()._see(noted)
        if (noted.what, noted.state) == ("outbox", "sent"):
            self._arrived(noted.id)

    def _arrived(self, row_id: int) -> None:
        """Something was sent: where it is about an urgent ask, only to whoever was called for it or asked."""
        ((key, person_id, was_due),) = self._disk.rows(_SENT, id=row_id)
        room, number, *rest = f"{key}::".split(":")
        if room not in ("ask", "closed-ask", "safety") or not number.isdecimal():
            return
        if int(number) not in self.judge.asks:
            return
        self.judge.counts["told"] += 1
        if person_id not in self.judge.may_read(int(number)):
            raise Broken(f"person {person_id} is told of ask {number} ({key}), and was not called for it")
        if rest[0] == "call":
            self._measure(was_due, key)

    def _measure(self, was_due: Instant, key: str) -> None:
        self.judge.counts["calls_arrived"] += 1
        took = self._clock.now() - was_due
        if self.trouble_until < was_due - CALM_AFTER:
            self.took.append(took / SECOND)
            if took > ARRIVES_WITHIN:
                raise Broken(f"{key} took {took / SECOND:.0f} s to the phone of whoever is called")

    def _handled(self, inbox_id: int) -> None:
        super()._handled(inbox_id)
        ((update_id, digest),) = self._disk.rows("SELECT update_id, digest FROM inbox WHERE id = :id", id=inbox_id)
        cry = self.cries.pop((update_id, digest), None)
        if (
            cry is not None
            and cry.how == "unsafe"
            and not self._disk.rows(_ANSWERED, now=self._clock.now(), chat=cry.chat_id)
        ):
            self.when_in_vain()
        elif cry is not None:
            self._heard(cry)

    def _heard(self, cry: Cry) -> None:
        """It is handled: somebody has been called, and whoever cried reads so."""
        found = self._disk.rows("SELECT id FROM persons WHERE chat_id = :chat", chat=cry.chat_id)
        waiting = [
            one.seen
            for one in self.judge.open()
            if found and one.seen.about == found[0][0] and one.seen.kind in OPENS[cry.how]
        ]
        guarded = [seen for seen in waiting if seen.guarded or cry.how not in BY_WORDS]
        if not guarded:
            raise Broken(f"account {cry.chat_id} cried for help ({cry.how}), and nobody was called")
        seen = max(guarded, key=lambda one: (one.kind != "safety.today", one.id))
        self.heard.append((cry, seen.id))
        if cry.how != "unsafe":
            had = self.judge.had.get(seen.id)
            self.judge.truth.answered(found[0][0], seen, had=had, sleeps=self.judge.asks[seen.id].sleeps)

    def slowest(self) -> tuple[float, float]:
        """Seconds from calling to the phone, where nothing went wrong: what 99 of 100 stay below, and the most."""
        if len(self.took) < 2:
            return (0.0, max(self.took, default=0.0))
        return quantiles(self.took, n=100, method="inclusive")[98], max(self.took)

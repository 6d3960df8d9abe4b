"""What worries wakes nobody: out of the place's hours only who is named on duty is called for it, and whoever comes on
duty meanwhile is called at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from bot.base.clock import MINUTE, SECOND, Instant
from bot.simulation.broken import Broken
from bot.simulation.escalation.notes import Said, Seen
from bot.simulation.escalation.reckoning import Reckoning

if TYPE_CHECKING:
    from bot.simulation.escalation.judge import Followed

WAKES = ("call", "more")
"""What rings, by its word in the key of what is written about an ask."""


class Nights:
    """Of one place."""

    def __init__(self, reckoning: Reckoning, asks: Mapping[int, "Followed"]) -> None:
        self._reckoning, self._asks = reckoning, asks
        self._to_call: dict[int, tuple[int, Instant]] = {}
        """By ask that waits for the day: who came on duty meanwhile and is to be called, since when."""

    def nobody_is_woken(self, said: Iterable[Said], changes: Sequence[Seen], now: Instant) -> None:
        """Whatever was written just now for whoever is called waits for the day, unless they are on duty: by now, or
        when the ask changed, for several things may be done in one commit.
        """
        for one in said:
            room, number, word, *_ = f"{one.key}:::".split(":")
            if room != "ask" or word not in WAKES or int(number) not in self._asks:
                continue
            seen = self._asks[int(number)].seen
            at = one.not_before if one.not_before > now + MINUTE else now
            if not self._reckoning.by_day(seen.kind) or self._reckoning.hours.is_open(at):
                continue
            then = (change.could for change in changes if change.id == seen.id)
            if not any(one.to in could.here("watch") for could in (*then, self._reckoning.could(seen.id, now))):
                raise Broken(f"person {one.to} is woken for ask {seen.id} ({one.key}), which waits for the day")

    def comes_on(self, now: Instant) -> None:
        """Somebody else is on duty from now on: what waits for the day is theirs."""
        self._to_call.clear()
        if self._reckoning.hours.is_open(now):
            return
        for one in self._asks.values():
            if one.sleeps and (watch := self._reckoning.could(one.seen.id, now).here("watch")):
                self._to_call[one.seen.id] = watch[0], now

    def all_on_duty_are_called(self, now: Instant, able_since: Instant, tick: Instant) -> None:
        """What waited for the day when they came on duty does not wait any more."""
        for ask_id, (who, since) in list(self._to_call.items()):
            late = now - max(since, able_since)
            if not self._asks[ask_id].sleeps or who in self._reckoning.could(ask_id, now).apart:
                del self._to_call[ask_id]
            elif late > tick:
                raise Broken(f"ask {ask_id} waits for the day, and person {who} is on duty since {late / SECOND:.0f} s")
